"""Reading Keras' files of weights (.h5) and giving the tensors torchvision's names and shapes.

h5py reads them: HDF5 has many ways to lay numbers out. What could lead out of the file or fill the
memory is refused before it is followed: links, numbers in other files, packed numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from photoclust.core.errors import InputError
from photoclust.core.packages import Package
from photoclust.core.text import Text
from photoclust.vision.zoo.graph import EPSILON, TORCHVISION, Habits
from photoclust.vision.zoo.tensors import Array

MAGIC = b"\x89HDF\r\n\x1a\n"

_CAFFE = Habits(
    means=(123.68 / 255, 116.779 / 255, 103.939 / 255),
    spreads=(1 / 255, 1 / 255, 1 / 255),
    turned=True,
    early_strides=True,
)
_EPSILON = 1.001e-5
"""What Keras' networks add to the variance."""

_H5PY = Package("h5py", "h5py", "https://www.h5py.org", "methods")

_KINDS = {"W_1": "kernel", "b_1": "bias"}
"""How the oldest files call them, behind the layer's name."""

_OLD_NAMES = {"probs": "predictions", "fc1000": "predictions"}


def read_keras(path: Path) -> dict[str, dict[str, Array]]:
    """Read the weights of each layer, by kind: kernel, bias, gamma, beta, moving_mean and so on.

    Raises:
        InputError: h5py is not installed, or the file holds what weights do not need.
        Exception: whatever a damaged file makes h5py stumble over.
    """
    if not _H5PY.is_there:
        raise InputError(_H5PY.lack(path))
    import h5py

    found: dict[str, dict[str, Array]] = {}
    with h5py.File(path, "r") as file:
        root = _inside(file, "model_weights") if "model_weights" in file else file
        if "layer_names" not in root.attrs:
            raise InputError(
                Text(
                    "{path} is no file of weights as Keras names them. Save the model with "
                    "model.save(...) or model.save_weights(...) to a file that ends with .h5.",
                    path=path,
                )
            )
        for name in map(_word, root.attrs["layer_names"]):
            layer = _inside(root, name)
            kinds = {
                _kind(called): _numbers(_inside(layer, called))
                for called in map(_word, layer.attrs["weight_names"])
            }
            if kinds:
                plain = name.replace("/", "_")
                found[_OLD_NAMES.get(plain, plain)] = kinds
    return found


def from_keras(
    layers: Mapping[str, Mapping[str, Array]], architecture: str
) -> tuple[dict[str, Array], Habits]:
    """Name and turn the tensors as torchvision's network of that name has them.

    Raises:
        InputError: Keras has no such network, or a layer is none of its.
    """
    rename = next((_RENAMES[key] for key in _RENAMES if architecture.startswith(key)), None)
    if rename is None or architecture in ("resnet18", "resnet34"):
        raise InputError(
            Text(
                "Keras has no network {name}, so its weights have no known names.",
                name=architecture,
            )
        )
    tensors: dict[str, Array] = {}
    for name, kinds in layers.items():
        called = rename(name, architecture)
        if called is None:
            raise InputError(
                Text("The file has weights that this architecture does not: {names}.", names=name)
            )
        tensors |= _turned(called, kinds, flat=architecture.startswith("vgg") and name == "fc1")
    _fold_biases(tensors, architecture)
    return tensors, TORCHVISION if architecture.startswith("densenet") else _CAFFE


def _word(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _kind(called: str) -> str:
    last = called.rsplit("/", 1)[-1].split(":")[0]
    return _KINDS.get(last[-3:], last)


def _inside(group: Any, path: str) -> Any:
    """What lies in a group under a path, every part of which is really there and no link."""
    import h5py

    for part in path.split("/"):
        link = group.get(part, getlink=True)
        if not isinstance(link, h5py.HardLink):
            raise _leads_out(part)
        group = group[part]
    return group


def _numbers(data: Any) -> Array:
    stored = data.id.get_storage_size()
    if data.external or data.is_virtual or stored < data.size * data.dtype.itemsize:
        raise _leads_out(data.name)
    if data.dtype.kind != "f":
        msg = "no real numbers"
        raise TypeError(msg)
    return np.asarray(data[()], np.float32)


def _leads_out(name: str) -> InputError:
    return InputError(
        Text(
            "The file holds {name} as a link, packed, or in another file, which weights do not "
            "need. Nothing was changed.",
            name=name,
        )
    )


def _turned(name: str, kinds: Mapping[str, Array], *, flat: bool) -> dict[str, Array]:
    """One layer's tensors under torchvision's names, with its order of axes."""
    made: dict[str, Array] = {}
    for kind, value in kinds.items():
        if kind == "kernel" and value.ndim == 4:
            made[f"{name}.weight"] = np.ascontiguousarray(value.transpose(3, 2, 0, 1))
        elif kind == "kernel":
            # Keras counts pixels before planes where it lays them out in one row.
            turned = (
                value.reshape(7, 7, -1, value.shape[1]).transpose(2, 0, 1, 3) if flat else value
            )
            made[f"{name}.weight"] = np.ascontiguousarray(turned.reshape(value.shape).T)
        elif kind in _OF_NORM:
            made[f"{name}.{_OF_NORM[kind]}"] = value
        elif kind == "bias":
            made[f"{name}.bias"] = value
        else:
            made[f"{name}.{kind}"] = value  # has no place anywhere, and is told of later
    return made


_OF_NORM = {
    "gamma": "weight",
    "beta": "bias",
    "moving_mean": "running_mean",
    "moving_variance": "running_var",
}


def _fold_biases(tensors: dict[str, Array], architecture: str) -> None:
    """Leave nothing that torchvision has not: biases before batch norm, another least variance."""
    for name in [key for key in tensors if key.endswith("running_var")]:
        tensors[name] = tensors[name] + np.float32(_EPSILON - EPSILON)
    if not architecture.startswith("resnet"):
        return
    for name in [key for key in tensors if key.endswith(".bias") and key != "fc.bias"]:
        layer = name.removesuffix(".bias")
        norm = (
            layer.removesuffix("0") + "1"
            if layer.endswith("downsample.0")
            else layer.replace("conv", "bn")
        )
        if "conv" in layer or layer.endswith("downsample.0"):
            mean = f"{norm}.running_mean"
            if mean in tensors and tensors[mean].shape == tensors[name].shape:
                tensors[mean] = tensors[mean] - tensors.pop(name)


def _resnet(name: str, _architecture: str) -> str | None:
    if name == "predictions":
        return "fc"
    if name in ("conv1_conv", "conv1_bn"):
        return name.removeprefix("conv1_").replace("conv", "conv1").replace("bn", "bn1")
    match = re.fullmatch(r"conv([2-5])_block(\d+)_([0-3])_(conv|bn)", name)
    if match is None:
        return None
    stage, block, step, kind = match.groups()
    place = f"layer{int(stage) - 1}.{int(block) - 1}"
    if step == "0":
        return f"{place}.downsample.{0 if kind == 'conv' else 1}"
    return f"{place}.{kind}{step}"


def _vgg(name: str, architecture: str) -> str | None:
    dense = {"fc1": 0, "fc2": 3, "predictions": 6}
    if name in dense:
        return f"classifier.{dense[name]}"
    match = re.fullmatch(r"block([1-5])_conv([1-4])", name)
    if match is None:
        return None
    counts = (2, 2, 3, 3, 3) if architecture == "vgg16" else (2, 2, 4, 4, 4)
    block, number = int(match[1]) - 1, int(match[2]) - 1
    return f"features.{sum(2 * count + 1 for count in counts[:block]) + 2 * number}"


def _densenet(name: str, _architecture: str) -> str | None:
    known = {"predictions": "classifier", "bn": "norm5", "conv1_conv": "conv0", "conv1_bn": "norm0"}
    if name in known:
        return known[name] if name == "predictions" else f"features.{known[name]}"
    if match := re.fullmatch(r"conv([2-5])_block(\d+)_(0_bn|1_conv|1_bn|2_conv)", name):
        part = {"0_bn": "norm1", "1_conv": "conv1", "1_bn": "norm2", "2_conv": "conv2"}[match[3]]
        return f"features.denseblock{int(match[1]) - 1}.denselayer{match[2]}.{part}"
    if match := re.fullmatch(r"pool([2-4])_(bn|conv)", name):
        part = "norm" if match[2] == "bn" else "conv"
        return f"features.transition{int(match[1]) - 1}.{part}"
    return None


_RENAMES: Mapping[str, Callable[[str, str], str | None]] = {
    "resnet": _resnet,
    "vgg": _vgg,
    "densenet": _densenet,
}
