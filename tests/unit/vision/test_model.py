"""The shipped model: sound, right about what it sees, and refused when it is not itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclust.core.errors import InputError, UserError
from photoclust.core.packages import has_nvidia_driver, how_to_get
from photoclust.vision import model as model_module
from photoclust.vision.manifest import class_labels, read_network
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Network, Precision, Provider
from photoclust.vision.preprocess import model_input
from photoclust.vision.runtime import load_runtime

LABELS = {
    "SD card 2/DSC00376.JPG": "palace",
    "SD card 2/DSC00380.JPG": "Arabian camel",
    "SD card 2/DSC00392.JPG": "macaw",
    "SD card 2/DSC00404.JPG": "screwdriver",
    "from the old phone/DCIM/IMG_1077.jpg": "hammer",
    "misc/P1020448.jpg": "spoonbill",
    "misc/P1020452.jpg": "castle",
    "misc/P1020476.jpg": "puffer",
    "photo 44.jpg": "bison",
    "photo 60.jpg": "hen",
}


SIDE = 224
"""Width and height of what the shipped network takes."""


def pixels_of(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    with Image.open(path) as image:
        return model_input(image.convert("RGB"), SIDE)[None]


@pytest.mark.parametrize("which", ["model", "float_model"])
def test_easy_photos_are_called_by_their_names(
    which: str, sample_photos: Path, model_folder: Path, request: pytest.FixtureRequest
) -> None:
    if which == "model":
        request.getfixturevalue("exact_int8")
    model: Model = request.getfixturevalue(which)
    labels = class_labels(read_network(model_folder))
    assert len(labels) == 1000
    for name, expected in LABELS.items():
        _, logits = model.infer(pixels_of(sample_photos / name))
        assert labels[int(logits[0].argmax())] == expected


@pytest.mark.usefixtures("exact_int8")
def test_both_graphs_agree(model: Model, float_model: Model, sample_photos: Path) -> None:
    for name in LABELS:
        pixels = pixels_of(sample_photos / name)
        a, b = model.infer(pixels)[0][0], float_model.infer(pixels)[0][0]
        assert a @ b / np.linalg.norm(a) / np.linalg.norm(b) > 0.985


@pytest.mark.parametrize("which", ["model", "float_model"])
def test_outputs_and_independence_of_the_batch(which: str, request: pytest.FixtureRequest) -> None:
    model: Model = request.getfixturevalue(which)
    pixels = np.random.default_rng(0).integers(0, 256, (3, 224, 224, 3), dtype=np.uint8)
    features, logits = model.infer(pixels)
    assert features.shape == (3, 2048)
    assert logits.shape == (3, 1000)
    assert features.dtype == logits.dtype == np.float32
    assert (features >= 0).all()
    for i in range(3):
        alone, _ = model.infer(pixels[i : i + 1])
        assert (alone[0] == features[i]).all()


def test_info_tells_the_graphs_apart(model: Model, float_model: Model) -> None:
    assert (model.precision, model.provider) == ("int8", "cpu")
    assert float_model.precision == "float"
    assert model.sha256 != float_model.sha256
    assert not model.notices, "nothing is out of order"


@pytest.mark.parametrize("name", ["resnet50.weights", "resnet50-int8.onnx"])
def test_a_damaged_file_is_one_sentence(name: str, model_copy: Path) -> None:
    data = bytearray((model_copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (model_copy / name).write_bytes(data)
    choice = choose_model(read_network(model_copy), precision=Precision.INT8, provider=Provider.CPU)
    with pytest.raises(UserError, match=r"is damaged\. Install PhotoClust again"):
        choice.load()


def test_a_missing_file_is_one_sentence(model_copy: Path) -> None:
    (model_copy / "resnet50.weights").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        choose_model(
            read_network(model_copy), precision=Precision.FLOAT, provider=Provider.CPU
        ).load()


def test_a_missing_model_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="The model is missing"):
        choose_model(read_network(tmp_path))


def test_the_model_loads_from_any_folder(
    model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Füße 写真"
    folder.mkdir()
    for file in filter(Path.is_file, model_folder.iterdir()):
        os.link(file, folder / file.name) if same_disk(file, folder) else copy(file, folder)
    monkeypatch.chdir(tmp_path)
    model = choose_model(read_network(folder), precision=Precision.INT8, provider=Provider.CPU)
    assert model.infer(np.zeros((1, 224, 224, 3), np.uint8))[0].shape == (1, 2048)


def same_disk(file: Path, folder: Path) -> bool:
    return sys.platform != "win32" and file.stat().st_dev == folder.stat().st_dev


def copy(file: Path, folder: Path) -> None:
    (folder / file.name).write_bytes(file.read_bytes())


def test_the_choice_of_precision_is_made_once(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered: dict[str, str] = {}
    first = choose_model(read_network(model_folder), provider=Provider.CPU, remembered=remembered)
    (outcome,) = remembered.values()
    assert outcome.startswith(f"{first.precision}, int8 has cosine 0.")

    def fail(*_: object) -> None:
        pytest.fail("measured again")

    monkeypatch.setattr(model_module, "_trial", fail)
    again = choose_model(read_network(model_folder), provider=Provider.CPU, remembered=remembered)
    assert again.precision == first.precision


def test_float_is_chosen_where_int8_saturates(trial: tuple[str, float]) -> None:
    precision, cosine = trial
    assert cosine > 0.99 or precision == "float"


def test_without_sample_photos_float_is_taken(model_copy: Path) -> None:
    remembered: dict[str, str] = {}
    choice = choose_model(read_network(model_copy), provider=Provider.CPU, remembered=remembered)
    assert choice.precision == "float"
    assert remembered == {}


def test_int8_on_a_graphics_card_is_refused(model_folder: Path) -> None:
    with pytest.raises(InputError, match="float only"):
        choose_model(read_network(model_folder), precision=Precision.INT8, provider=Provider.CUDA)


def test_a_graphics_card_that_works_is_taken_and_gets_whole_batches(
    network: Network, float_model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The choice and the shapes of a graphics card; the arithmetic is the processor's.
    session = float_model.load()._session
    monkeypatch.setattr(model_module, "_cuda_session", lambda _: (session, ""))
    model = choose_model(network)
    assert (model.precision, model.provider, model.notices) == ("float", "cuda", ())
    assert model.batch > 1
    pixels = np.random.default_rng(0).integers(0, 256, (3, SIDE, SIDE, 3), dtype=np.uint8)
    for given, expected in zip(model.infer(pixels), float_model.infer(pixels), strict=True):
        assert np.array_equal(given, expected)


def test_cuda_without_a_card_is_one_sentence(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(model_module, "has_nvidia_driver", lambda: False)
    said = "CUDA cannot be used .*--provider cpu.*: no NVIDIA graphics card"
    with pytest.raises(UserError, match=said) as caught:
        choose_model(read_network(model_folder), provider=Provider.CUDA)
    assert caught.value.exit_code == 3
    assert capfd.readouterr() == ("", "")


def test_a_driver_without_cuda_falls_back_with_a_word(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    if "CUDAExecutionProvider" not in load_runtime().get_available_providers():
        pytest.skip("this onnxruntime knows no CUDA")
    if has_nvidia_driver():
        pytest.skip("here CUDA may work")
    monkeypatch.setattr(model_module, "has_nvidia_driver", lambda: True)
    remembered = {"x": "y"}
    choice = choose_model(read_network(model_folder), remembered=remembered)
    assert choice.provider == "cpu"
    assert "graphics card cannot be used" in choice.notices[0]
    assert choice.notices[0].endswith(how_to_get("cuda"))
    assert capfd.readouterr() == ("", "")


@pytest.mark.gpu
def test_cuda_agrees_with_the_cpu(
    model_folder: Path, float_model: Model, sample_photos: Path
) -> None:
    cuda = choose_model(read_network(model_folder), provider=Provider.CUDA)
    pixels = np.concatenate([pixels_of(sample_photos / name) for name in LABELS])
    a, b = cuda.infer(pixels)[0], float_model.infer(pixels)[0]
    cosines = (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
    assert cosines.min() > 0.999
