"""A graph of somebody else's is cut before its head, and cannot reach outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclust.core.errors import InputError
from photoclust.vision.runtime import load_runtime
from photoclust.vision.zoo.graph import TORCHVISION, Habits
from photoclust.vision.zoo.onnx_file import OnnxFile

PLANES, CLASSES, SIDE = 4, 3, 32


@pytest.fixture(autouse=True)
def _onnx() -> None:
    pytest.importorskip("onnx")


def _model(head: str = "gemm", *, channels_last: bool = False) -> Any:
    """The mean of each colour, weighed into planes, then classes."""
    from onnx import TensorProto, helper, numpy_helper

    random = np.random.default_rng(0)
    conv = random.normal(size=(PLANES, 3, 1, 1)).astype(np.float32)
    last = random.normal(size=(CLASSES, PLANES)).astype(np.float32)
    bias = random.normal(size=CLASSES).astype(np.float32)
    node = helper.make_node
    nodes = [node("Conv", ["nchw", "conv"], ["planes"])]
    nodes.insert(
        0,
        node("Transpose", ["x"], ["nchw"], perm=[0, 3, 1, 2])
        if channels_last
        else node("Identity", ["x"], ["nchw"]),
    )
    if head == "conv":
        last = last.reshape(CLASSES, PLANES, 1, 1)
        nodes += [
            node("Conv", ["planes", "last", "bias"], ["wide"]),
            node("GlobalAveragePool", ["wide"], ["scores"]),
        ]
    else:
        nodes += [node("GlobalAveragePool", ["planes"], ["m"]), node("Flatten", ["m"], ["flat"])]
        if head == "gemm":
            nodes.append(node("Gemm", ["flat", "last", "bias"], ["scores"], transB=1))
        else:
            last = np.ascontiguousarray(last.T)
            nodes.append(node("MatMul", ["flat", "last"], ["product"]))
            nodes.append(node("Add", ["bias", "product"], ["scores"]))
    nodes.append(node("Softmax", ["scores"], ["chances"], axis=1))
    shape: list[str | int | None] = ["n", SIDE, SIDE, 3] if channels_last else [1, 3, SIDE, SIDE]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("chances", TensorProto.FLOAT, None)],
        [
            numpy_helper.from_array(value, name)
            for name, value in (("conv", conv), ("last", last), ("bias", bias))
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _written(path: Path, model: Any) -> Path:
    path.write_bytes(model.SerializeToString())
    return path


@pytest.mark.parametrize("head", ["gemm", "matmul", "conv"])
@pytest.mark.parametrize("channels_last", [False, True])
def test_features_are_what_the_last_layer_takes(
    head: str, channels_last: bool, tmp_path: Path
) -> None:
    from onnx import numpy_helper

    model = _model(head, channels_last=channels_last)
    told = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    cut = OnnxFile(_written(tmp_path / "net.onnx", model))
    assert (cut.side, cut.head.features, cut.head.classes) == (SIDE, PLANES, CLASSES)
    photos = np.random.default_rng(1).integers(0, 256, (2, SIDE, SIDE, 3)).astype(np.uint8)
    turned = Habits((0.1, 0.2, 0.3), (1.0, 2.0, 3.0), turned=True)
    for habits in (TORCHVISION, turned):
        graph, weights = cut.write(tmp_path, "made", habits)
        session = load_runtime().InferenceSession(str(tmp_path / graph))
        features, logits = session.run(["features", "logits"], {"photos": photos})
        colours = (photos / 255.0 - habits.means) / habits.spreads
        means = colours.mean(axis=(1, 2))[:, :: -1 if habits.turned else 1]
        np.testing.assert_allclose(features, means @ told["conv"][:, :, 0, 0].T, atol=1e-4)
        last = told["last"].T if head == "matmul" else told["last"].reshape(CLASSES, PLANES)
        np.testing.assert_allclose(logits, features @ last.T + told["bias"], atol=1e-4)
        assert (tmp_path / weights).stat().st_size > 0


def _outside(model: Any) -> None:
    from onnx import TensorProto

    tensor = model.graph.initializer[0]
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../secret")


def _nested(model: Any) -> None:
    from onnx import helper

    inner = helper.make_graph([], "inner", [], [])
    node = helper.make_node("If", ["x"], ["y"], then_branch=inner, else_branch=inner)
    model.graph.node.append(node)


def _foreign(model: Any) -> None:
    model.graph.node[0].domain = "com.example"


def _two_colours(model: Any) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 2


def _headless(model: Any) -> None:
    del model.graph.node[1:]
    model.graph.output[0].name = "nchw"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_outside, "weights are in another file"),
        (_nested, "graphs inside its graph"),
        (_foreign, "operator com.example"),
        (_two_colours, "one square photo in three colours"),
        (_headless, "no last layer"),
    ],
)
def test_what_is_unfit_is_said(change: Callable[[Any], None], said: str, tmp_path: Path) -> None:
    model = _model()
    change(model)
    with pytest.raises(InputError, match=said):
        OnnxFile(_written(tmp_path / "net.onnx", model))


@pytest.mark.parametrize("data", [b"", b"\xff" * 100, b"no graph"])
def test_what_is_no_graph_is_said(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"net\.onnx"):
        OnnxFile(path)
