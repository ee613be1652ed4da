"""Weights that Keras saved are read, and lead nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclust.core.errors import InputError
from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import EPSILON, Graph
from photoclust.vision.zoo.keras import from_keras, read_keras
from photoclust.vision.zoo.tensors import Array, Loaded, Random


@pytest.fixture(autouse=True)
def _h5py() -> None:
    pytest.importorskip("h5py")


def _save(path: Path, layers: Mapping[str, Mapping[str, Any]]) -> Path:
    import h5py

    with h5py.File(path, "w") as file:
        root = file.create_group("model_weights")
        root.attrs["layer_names"] = [name.encode() for name in layers]
        for name, kinds in layers.items():
            layer = root.create_group(name)
            layer.attrs["weight_names"] = [f"{name}/{kind}:0".encode() for kind in kinds]
            for kind, value in kinds.items():
                layer[f"{name}/{kind}:0"] = value
    return path


def test_layers_are_read_by_kind(tmp_path: Path) -> None:
    kernel = np.arange(24, dtype=np.float32).reshape(1, 2, 3, 4)
    old = {"block1_conv1": {"block1_conv1_W_1": kernel, "block1_conv1_b_1": kernel[0, 0, 0]}}
    found = read_keras(_save(tmp_path / "a.h5", {**old, "conv1/bn": {"gamma": kernel[0, 0, 0]}}))
    assert list(found) == ["block1_conv1", "conv1_bn"]
    assert np.array_equal(found["block1_conv1"]["kernel"], kernel)
    assert list(found["block1_conv1"]) == ["kernel", "bias"]


def test_pixels_before_planes_are_turned() -> None:
    """The first dense layer of VGG counts planes first in torchvision, pixels first in Keras."""
    random = np.random.default_rng(0)
    picture = random.random((7, 7, 4)).astype(np.float32)
    kernel = random.random((7 * 7 * 4, 5)).astype(np.float32)
    tensors, habits = from_keras({"fc1": {"kernel": kernel}}, "vgg16")
    ours = tensors["classifier.0.weight"] @ picture.transpose(2, 0, 1).ravel()
    np.testing.assert_allclose(ours, picture.ravel() @ kernel, rtol=1e-5)
    assert habits.turned


def test_biases_before_batch_norm_are_folded() -> None:
    one = np.ones(1, np.float32)
    layers: dict[str, dict[str, Array]] = {
        "conv2_block1_0_conv": {"kernel": np.ones((1, 1, 1, 1), np.float32), "bias": one * 3},
        "conv2_block1_0_bn": {
            "gamma": one * 2, "beta": one, "moving_mean": one * 5, "moving_variance": one,
        },
    }  # fmt: skip
    tensors, habits = from_keras(layers, "resnet50")
    place = "layer1.0.downsample"
    assert f"{place}.0.bias" not in tensors
    assert tensors[f"{place}.1.running_mean"] == 2
    assert tensors[f"{place}.1.running_var"] + EPSILON == pytest.approx(1 + 1.001e-5)
    assert habits.early_strides


@pytest.mark.parametrize("name", ["resnet50", "densenet121"])
def test_every_layer_has_its_place(name: str) -> None:
    """What an architecture takes is what the names of Keras' layers come to, no more, no less."""
    taken: dict[str, Array] = {}

    class Kept(Random):
        def take(self, name: str, *shape: int) -> Array:
            taken[name] = np.zeros(shape, np.float32)
            return taken[name]

    pytest.importorskip("onnx")
    design = ARCHITECTURES[name]
    design.layers(Graph(Kept(), SIDE), 3)
    layers: dict[str, dict[str, Array]] = {}
    blocks = (3, 4, 6, 3) if name == "resnet50" else (6, 12, 24, 16)
    names = ["conv1_conv", "conv1_bn", "predictions"]
    for stage, count in enumerate(blocks, start=2):
        for block in range(1, count + 1):
            steps = ["1_conv", "1_bn", "2_conv"]
            if name == "resnet50":
                steps += ["2_bn", "3_conv", "3_bn"]
                steps += ["0_conv", "0_bn"] if block == 1 else []
            else:
                steps += ["0_bn"]
            names += [f"conv{stage}_block{block}_{step}" for step in steps]
    if name == "densenet121":
        names += ["bn", *(f"pool{n}_{kind}" for n in (2, 3, 4) for kind in ("bn", "conv"))]
    for layer in names:
        norm = layer.endswith("bn")
        layers[layer] = {"gamma" if norm else "kernel": np.zeros(1, np.float32)}
    tensors, _ = from_keras(layers, name)
    assert set(tensors) == {key for key in taken if key.endswith(".weight")}
    assert Loaded(tensors).rows(f"{design.last}.weight") == 1


def test_what_leads_out_of_the_file_is_refused(tmp_path: Path) -> None:
    import h5py

    kernel = np.zeros((2, 2), np.float32)
    secret = _save(tmp_path / "other.h5", {"fc": {"kernel": kernel}})
    outside = tmp_path / "numbers"
    outside.write_bytes(bytes(16))
    made: list[Any] = [
        h5py.ExternalLink(str(secret), "/model_weights/fc/fc/kernel:0"),
        h5py.SoftLink("/model_weights"),
    ]
    for number, link in enumerate(made):
        path = _save(tmp_path / f"{number}.h5", {"fc": {"kernel": link}})
        with pytest.raises(InputError, match="as a link, packed, or in another file"):
            read_keras(path)
    path = _save(tmp_path / "data.h5", {"fc": {"kernel": kernel}})
    for keys in (
        {"external": [(str(outside), 0, 16)], "shape": (2, 2), "dtype": "f4"},
        {"shape": (2**20, 2**20), "dtype": "f4", "chunks": (1024, 1024), "compression": "gzip"},
    ):
        with h5py.File(path, "a") as file:
            layer = file["model_weights/fc/fc"]
            del layer["kernel:0"]
            layer.create_dataset("kernel:0", **keys)
        with pytest.raises(InputError, match="as a link, packed"):
            read_keras(path)


def test_what_is_of_no_such_network_is_said(tmp_path: Path) -> None:
    import h5py

    with pytest.raises(InputError, match="Keras has no network alexnet"):
        from_keras({}, "alexnet")
    with pytest.raises(InputError, match="does not: lstm"):
        from_keras({"lstm": {"kernel": np.zeros(1, np.float32)}}, "vgg16")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["numbers"] = [1]
    with pytest.raises(InputError, match="as Keras names them"):
        read_keras(tmp_path / "a.h5")
