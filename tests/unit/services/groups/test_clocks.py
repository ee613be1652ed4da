"""From photos in the cache to a clock that is set right, and to names and events by it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.core.session import Session
from photoclust.services.groups.clock_folders import ALL, accept_clocks
from photoclust.services.groups.clocks import ClockOffer, clock_offers
from photoclust.services.library.engine import Engine
from photoclust.services.library.workspace import Workspace
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_embeddings
