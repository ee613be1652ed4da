"""The real model, loaded once for all tests of this folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity
from photoclust.vision.model import Model, Precision, Provider, load_model


@pytest.fixture(scope="session")
def model(model_folder: Path) -> Model:
    """The int8 graph on the CPU."""
    return load_model(model_folder, precision=Precision.INT8, provider=Provider.CPU)


@pytest.fixture(scope="session")
def float_model(model_folder: Path) -> Model:
    """The float graph on the CPU."""
    return load_model(model_folder, precision=Precision.FLOAT, provider=Provider.CPU)


@pytest.fixture
def tasks(sample_photos: Path) -> list[tuple[Path, FileIdentity]]:
    """Nineteen of the sample photos, as a scan would find them."""
    paths = sorted((sample_photos / "SD card 2").glob("*.JPG"))
    assert len(paths) == 19
    return [(path, FileIdentity.from_stat(path.stat())) for path in paths]


@pytest.fixture
def model_copy(model_folder: Path, tmp_path: Path) -> Path:
    """A copy of the model's folder that a test may damage."""
    return Path(shutil.copytree(model_folder, tmp_path / "models"))
