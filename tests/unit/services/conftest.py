"""What the tests of whole use cases share: the real model, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.services.library.engine import Engine
from photoclust.vision.manifest import Precision, Provider
from photoclust.vision.model import choose_model


@pytest.fixture(scope="session")
def engine(model_folder: Path) -> Engine:
    choice = choose_model(model_folder, precision=Precision.INT8, provider=Provider.CPU)
    return Engine(choice.info, choice.load)
