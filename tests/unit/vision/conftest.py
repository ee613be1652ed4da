"""The real model, loaded once for all tests of this folder."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from photoclust.core.photo import FileIdentity
from photoclust.vision.manifest import read_network
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Network, Precision, Provider


@pytest.fixture(scope="session")
def network(model_folder: Path) -> Network:
    """What the shipped network is."""
    return read_network(model_folder)


@pytest.fixture(scope="session")
def model(network: Network) -> Model:
    """The int8 graph on the CPU."""
    return choose_model(network, precision=Precision.INT8, provider=Provider.CPU).load()


@pytest.fixture(scope="session")
def float_model(network: Network) -> Model:
    """The float graph on the CPU."""
    return choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU).load()


@pytest.fixture(scope="session")
def trial(network: Network) -> tuple[str, float]:
    """The precision that was chosen for this processor, and the cosine of int8 to float on it."""
    remembered: dict[str, str] = {}
    choose_model(network, provider=Provider.CPU, remembered=remembered)
    (outcome,) = remembered.values()
    found = re.match(r"(\w+), int8 has cosine (\d\.\d+) ", outcome)
    assert found is not None
    return found[1], float(found[2])


@pytest.fixture
def exact_int8(trial: tuple[str, float]) -> None:
    """Skip where sums of int8 products saturate: x86 processors without VNNI."""
    if trial[1] < 0.97:
        pytest.skip("int8 saturates on this processor, where the app takes float")


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
