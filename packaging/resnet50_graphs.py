"""Write the network as ONNX graphs that share one file of int8 weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from resnet50_network import Array, Layer

SIDE, FEATURES, CLASSES = 224, 2048, 1000
"""Width and height of the input; what the network gives."""

MEANS_RGB = (123.68, 116.779, 103.939)
"""Caffe's training means, in RGB order (the Keras weights expect BGR; conv1 is flipped)."""
WEIGHTS_FILE = "resnet50.weights"

Offsets = Mapping[str, tuple[int, int]]
"""Where each layer's weights lie in the weights file: offset and length in bytes."""


class Graph:
    """An ONNX graph in the making.

    Args:
        offsets: Offset and length of each layer's weights in the shared external file; None
            puts the exact weights into the graph instead (for comparison).
    """

    def __init__(self, offsets: Offsets | None) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self._offsets = offsets

    def constant(self, name: str, value: Array) -> str:
        """Add a constant stored inside the graph."""
        self.tensors.append(numpy_helper.from_array(np.asarray(value, order="C"), name))
        return name

    def weight(self, layer: Layer) -> str:
        """Add a layer's int8 weights (in the external file), turned back into real numbers."""
        if self._offsets is None:
            return self.constant(f"{layer.name}.exact", np.asarray(layer.exact, np.float32))
        assert layer.weight is not None
        assert layer.scale is not None
        name = f"{layer.name}.weight"
        offset, length = self._offsets[layer.name]
        tensor = TensorProto(name=name, data_type=TensorProto.INT8, dims=layer.weight.shape)
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", WEIGHTS_FILE), ("offset", offset), ("length", length)):
            tensor.external_data.add(key=key, value=str(value))
        self.tensors.append(tensor)
        scale = self.constant(f"{name}.scale", layer.scale)
        zero = self.constant(f"{name}.zero", np.zeros(len(layer.scale), np.int8))
        return self.node("DequantizeLinear", f"{name}.real", (name, scale, zero), axis=0)

    def node(self, kind: str, output: str, inputs: Sequence[str], **attributes: Any) -> str:
        """Add one operation and return the name of its output."""
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def input(self) -> str:
        """Add the preprocessing: bytes to centred numbers, channels first."""
        means = self.constant("means", np.array(MEANS_RGB, np.float32))
        real = self.node("Cast", "real", ("photos",), to=TensorProto.FLOAT)
        centred = self.node("Sub", "centred_last", (real, means))
        return self.node("Transpose", "centred", (centred,), perm=[0, 3, 1, 2])

    def compute(self, layer: Layer, output: str, inputs: Sequence[str]) -> str:
        """Add a layer's operation on inputs already made."""
        square = {"strides": [layer.stride] * 2, "pads": [layer.pad] * 4}
        if layer.kind == "conv":
            assert layer.weight is not None
            return self.node("Conv", output, inputs, kernel_shape=layer.weight.shape[2:], **square)
        if layer.kind == "pool":
            return self.node("MaxPool", output, inputs, kernel_shape=[3, 3], **square)
        if layer.kind == "mean":
            mean = self.node("GlobalAveragePool", f"{output}.mean", inputs)
            return self.node("Flatten", output, (mean,))
        if layer.kind == "dense":
            return self.node("Gemm", output, inputs, transB=1)
        return self.node({"relu": "Relu", "add": "Add"}[layer.kind], output, inputs)

    def model(self, features: str, logits: str, extra: Sequence[str] = ()) -> onnx.ModelProto:
        """Close the graph with the two outputs (and intermediate ones for calibration)."""
        for node in self.nodes:
            for names in (node.input, node.output):
                for i, name in enumerate(names):
                    names[i] = {features: "features", logits: "logits"}.get(name, name)
        float_, byte = TensorProto.FLOAT, TensorProto.UINT8
        info = helper.make_tensor_value_info
        graph = helper.make_graph(
            self.nodes,
            "resnet50",
            [info("photos", byte, ["n", SIDE, SIDE, 3])],
            [
                info("features", float_, ["n", FEATURES]),
                info("logits", float_, ["n", CLASSES]),
                *(info(name, float_, None) for name in extra if name not in (features, logits)),
            ],
            self.tensors,
        )
        return helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=8,
            producer_name="photoclust export_resnet50",
        )


def float_graph(
    layers: Sequence[Layer], offsets: Offsets | None, extra: Sequence[str] = ()
) -> onnx.ModelProto:
    """Build the graph that computes in float32 with the int8 weights."""
    graph = Graph(offsets)
    graph.input()
    for layer in layers:
        inputs = list(layer.sources)
        if layer.weight is not None:
            assert layer.bias is not None
            inputs += [graph.weight(layer), graph.constant(f"{layer.name}.bias", layer.bias)]
        graph.compute(layer, layer.name, inputs)
    return graph.model(layers[-2].name, layers[-1].name, extra)


@dataclass(frozen=True)
class Range:
    """How an activation is stored as uint8: `real = (byte - zero) * scale`."""

    scale: np.float32
    zero: np.uint8

    @classmethod
    def covering(cls, low: float, high: float) -> Range:
        """Choose scale and zero so that [low, high] and 0 itself fit.

        The scale is cut to 10 bits: calibration on another processor, whose float sums
        differ in the last bits, still gives the same file.
        """
        low, high = min(low, 0.0), max(high, 1e-6)
        mantissa, exponent = np.frexp((high - low) / 255)
        scale = np.ldexp(np.ceil(mantissa * 1024) / 1024, exponent)
        return cls(np.float32(scale), np.uint8(np.rint(-low / scale)))


def int8_graph(
    layers: Sequence[Layer],
    offsets: Offsets,
    ranges: Mapping[str, Range],
) -> onnx.ModelProto:
    """Build the graph with quantized activations.

    A ReLU needs no operation of its own: the range of its output begins at 0, where
    QuantizeLinear cuts off. Every consumer gets its own DequantizeLinear, which is the form
    onnxruntime fuses into integer operations.
    """
    graph = Graph(offsets)
    relu_of = {layer.sources[0]: layer.name for layer in layers if layer.kind == "relu"}
    stored: dict[str, tuple[str, str, str]] = {}  # activation -> bytes, scale, zero
    scale_of: dict[str, np.float32] = {}

    def store(name: str, real: str, same_as: str | None = None) -> None:
        if same_as is None:
            scale = graph.constant(f"{name}.scale", np.asarray(ranges[name].scale))
            zero = graph.constant(f"{name}.zero", np.asarray(ranges[name].zero))
            scale_of[name] = ranges[name].scale
        else:
            _, scale, zero = stored[same_as]
            scale_of[name] = scale_of[same_as]
        stored[name] = (
            graph.node("QuantizeLinear", f"{name}.bytes", (real, scale, zero)),
            scale,
            zero,
        )

    store("centred", graph.input())
    for layer in layers:
        if layer.kind == "relu":
            continue
        inputs = [
            graph.node("DequantizeLinear", f"{layer.name}.in{i}", stored[source])
            for i, source in enumerate(layer.sources)
        ]
        if layer.weight is not None:
            inputs += [
                graph.weight(layer),
                int32_bias(graph, layer, scale_of[layer.sources[0]]),
            ]
        real = graph.compute(layer, f"{layer.name}.real", inputs)
        if layer.kind != "dense":
            name = relu_of.get(layer.name, layer.name)
            store(name, real, same_as=layer.sources[0] if layer.kind == "pool" else None)
    return graph.model(f"{layers[-2].name}.real", f"{layers[-1].name}.real")


def int32_bias(graph: Graph, layer: Layer, input_scale: np.float32) -> str:
    """Add a layer's bias in the unit of its integer sums."""
    assert layer.scale is not None
    assert layer.bias is not None
    unit = (layer.scale * input_scale).astype(np.float32)
    value = np.rint(layer.bias.astype(np.float64) / unit).astype(np.int32)
    name = f"{layer.name}.bias"
    inputs = (
        graph.constant(name, value),
        graph.constant(f"{name}.scale", unit),
        graph.constant(f"{name}.zero", np.zeros(len(unit), np.int32)),
    )
    return graph.node("DequantizeLinear", f"{name}.real", inputs, axis=0)


def quantized_names(layers: Sequence[Layer]) -> list[str]:
    """Name the activations that the int8 graph stores as bytes, bar the input."""
    relu_of = {layer.sources[0]: layer.name for layer in layers if layer.kind == "relu"}
    return [
        relu_of.get(layer.name, layer.name)
        for layer in layers
        if layer.kind in ("conv", "add", "mean")
    ]
