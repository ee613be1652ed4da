"""What the tests of whole use cases share: the real model, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.services.library.engine import Engine
from photoclust.vision.manifest import read_network
from photoclust.vision.model import choose_model
from photoclust.vision.network import Precision, Provider


@pytest.fixture(scope="session")
def engine(model_folder: Path) -> Engine:
    network = read_network(model_folder)
    return Engine(choose_model(network, precision=Precision.INT8, provider=Provider.CPU))
