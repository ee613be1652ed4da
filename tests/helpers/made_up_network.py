"""A second network, so small that it is made within a test: other sizes, signed features."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ID = "made-up"
SIDE, FEATURES = 260, 1280
LABELS = [f"kind {number}" for number in range(12)]
_POOL = 65
_MEAN, _SCALE = 127.0, 1 / 128


def make_network(folder: Path) -> Path:
    """Write its files into a folder that is made for it, and return that."""
    folder.mkdir()
    files = {
        "made-up.onnx": _graph().SerializeToString(),
        "made-up.weights": b"inside the graph",
        "labels.json": json.dumps(LABELS).encode(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    manifest = {
        "id": ID,
        "name": "A made-up network",
        "licence": "CC0",
        "weights": "made-up.weights",
        "graphs": {"float": "made-up.onnx"},
        "labels": "labels.json",
        "sha256": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
        "input": {
            "shape": ["n", SIDE, SIDE, 3],
            "channels": "RGB",
            "means": [_MEAN] * 3,
            "scale": _SCALE,
        },
        "outputs": {
            "features": ["n", FEATURES],
            "signed": True,
            "logits": ["n", len(LABELS)],
        },
        "preprocess_version": 1,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def _graph() -> onnx.ModelProto:
    """Means of 4 x 4 squares, spread over the features by random weights of both signs."""
    random = np.random.default_rng(0)
    width = 3 * (SIDE // _POOL) ** 2
    constants = {
        "mean": np.full(3, _MEAN, np.float32),
        "scale": np.full(3, _SCALE, np.float32),
        "spread": random.normal(size=(width, FEATURES)).astype(np.float32),
        "told": random.normal(size=(width, len(LABELS))).astype(np.float32),
    }
    node = helper.make_node
    square: dict[str, Any] = {"kernel_shape": [_POOL] * 2, "strides": [_POOL] * 2}
    nodes = [
        node("Cast", ["photos"], ["real"], to=TensorProto.FLOAT),
        node("Sub", ["real", "mean"], ["centred"]),
        node("Mul", ["centred", "scale"], ["scaled"]),
        node("Transpose", ["scaled"], ["planes"], perm=[0, 3, 1, 2]),
        node("AveragePool", ["planes"], ["pooled"], **square),
        node("Flatten", ["pooled"], ["flat"]),
        node("MatMul", ["flat", "spread"], ["features"]),
        node("MatMul", ["flat", "told"], ["logits"]),
    ]
    info, real = helper.make_tensor_value_info, TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "made_up",
        [info("photos", TensorProto.UINT8, ["n", SIDE, SIDE, 3])],
        [info("features", real, ["n", FEATURES]), info("logits", real, ["n", len(LABELS)])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8)
