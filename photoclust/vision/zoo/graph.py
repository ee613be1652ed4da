"""An ONNX graph in the making, layer by layer, with its weights in one file beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.vision.zoo.tensors import Array, Tensors

MEANS = (0.485, 0.456, 0.406)
SPREADS = (0.229, 0.224, 0.225)
"""Of ImageNet's pixels, RGB from 0 to 1: what torchvision's weights were trained with."""

EPSILON = 1e-5
"""What torchvision adds to the variance in batch normalisation."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a network was fed and strided by those who trained it.

    Attributes:
        means: What is taken off the pixels, RGB from 0 to 1.
        spreads: What the difference is divided by, likewise.
        turned: Whether the first layer takes BGR.
        early_strides: Whether a narrowing block of a deep residual network strides in its first
            convolution, as in the paper it comes from, and not in its second.
        least_variance: What batch normalisation adds to the variance.
    """

    means: tuple[float, float, float] = MEANS
    spreads: tuple[float, float, float] = SPREADS
    turned: bool = False
    early_strides: bool = False
    least_variance: float = EPSILON


TORCHVISION = Habits()


def input_nodes(
    made: str, habits: Habits, *, channels_last: bool = False
) -> tuple[list[Any], list[tuple[str, NDArray[Any]]]]:
    """What turns bytes into what a first layer takes.

    Args:
        made: What the result is called.
        habits: How the network was fed.
        channels_last: Whether it takes channels last.

    Returns:
        The nodes, and the constants that they take, by name.
    """
    from onnx import helper

    means = np.array(habits.means, np.float32) * 255
    scales = np.asarray(1 / (np.array(habits.spreads, np.float32) * 255), np.float32)
    constants: list[tuple[str, NDArray[Any]]] = [("fed_means", means), ("fed_scales", scales)]
    steps: list[tuple[str, list[str], dict[str, Any]]] = [
        ("Cast", [], {"to": 1}),
        ("Sub", ["fed_means"], {}),
        ("Mul", ["fed_scales"], {}),
    ]
    if habits.turned:
        constants.append(("fed_order", np.array([2, 1, 0], np.int64)))
        steps.append(("Gather", ["fed_order"], {"axis": 3}))
    if not channels_last:
        steps.append(("Transpose", [], {"perm": [0, 3, 1, 2]}))
    nodes, at = [], "photos"
    for number, (kind, others, attributes) in enumerate(steps):
        name = made if number == len(steps) - 1 else f"fed_{number}"
        nodes.append(helper.make_node(kind, [at, *others], [name], **attributes))
        at = name
    return nodes, constants


class Graph:
    """Layers, each by the name of what it gives.

    Batch normalisation behind a convolution is folded into its weights, so that nothing is left of
    it to compute.

    Args:
        tensors: Where the weights come from.
        side: Width and height of the input.
        habits: Of those who trained the weights.
    """

    def __init__(self, tensors: Tensors, side: int, habits: Habits = TORCHVISION) -> None:
        self.side = side
        self.habits = habits
        self._tensors = tensors
        self._nodes: list[Any] = []
        self._weights: list[tuple[str, NDArray[Any]]] = []

    def input(self) -> str:
        """Bytes to what the first layer takes: channels first, middle 0, spread 1."""
        nodes, constants = input_nodes("fed", self.habits)
        self._nodes += nodes
        self._weights += constants
        return "fed"

    def conv(
        self,
        at: str,
        name: str,
        planes: tuple[int, int],
        *,
        size: int = 3,
        stride: int = 1,
        norm: str | None = None,
    ) -> str:
        """A convolution that keeps the width (but for its stride), with a bias or batch norm.

        Args:
            at: What it takes.
            name: Of its weights.
            planes: How many it takes and gives.
            size: Width and height of its window.
            stride: How far the window moves.
            norm: Name of the batch normalisation behind it, which then gives the bias.
        """
        return self.conv_padded(
            at, name, planes, size=size, stride=stride, norm=norm, pad=size // 2
        )

    def conv_padded(
        self,
        at: str,
        name: str,
        planes: tuple[int, int],
        *,
        size: int,
        stride: int,
        norm: str | None,
        pad: int,
    ) -> str:
        """A convolution with so many pixels of nothing around; see `conv`."""
        inputs = self._folded(at, name, planes, size, norm)
        return self._node("Conv", inputs, strides=[stride] * 2, pads=[pad] * 4)

    def conv_same(
        self,
        at: str,
        name: str,
        planes: tuple[int, int],
        *,
        size: int,
        stride: int = 1,
        norm: str | None,
        apart: bool = False,
    ) -> str:
        """A convolution as TensorFlow pads it: with an odd pixel at the end; see `conv`.

        Args:
            at: What it takes.
            name: Of its weights.
            planes: How many it takes and gives.
            size: Width and height of its window.
            stride: How far the window moves.
            norm: Name of the batch normalisation behind it.
            apart: Whether each plane is looked at by itself.
        """
        groups = planes[0] if apart else 1
        inputs = self._folded(at, name, (planes[0] // groups, planes[1]), size, norm)
        return self._node("Conv", inputs, strides=[stride] * 2, auto_pad="SAME_UPPER", group=groups)

    def conv_plain(self, at: str, name: str, planes: tuple[int, int], *, size: int = 3) -> str:
        """A convolution with neither bias nor batch norm behind it; see `conv`."""
        taken, given = planes
        weight = self._constant(self._tensors.take(f"{name}.weight", given, taken, size, size))
        return self._node("Conv", [at, weight], strides=[1, 1], pads=[size // 2] * 4)

    def norm(self, at: str, name: str, planes: int) -> str:
        """Batch normalisation that stands before its convolution, as in DenseNet."""
        factor, bias = self._normalisation(name, planes)
        scaled = self._node("Mul", [at, self._constant(factor[:, None, None])])
        return self._node("Add", [scaled, self._constant(bias[:, None, None])])

    def relu(self, at: str) -> str:
        """What is below 0 becomes 0."""
        return self._node("Relu", [at])

    def relu6(self, at: str) -> str:
        """What is below 0 becomes 0, what is above 6 becomes 6."""
        ends = [self._constant(np.array(end, np.float32)) for end in (0, 6)]
        return self._node("Clip", [at, *ends])

    def add(self, a: str, b: str) -> str:
        """Both together."""
        return self._node("Add", [a, b])

    def beside(self, parts: Sequence[str]) -> str:
        """All planes of all parts."""
        return self._node("Concat", list(parts), axis=1)

    def pool(self, at: str, *, size: int, stride: int = 2, pad: int = 0, mean: bool = False) -> str:
        """The largest of each window, or its mean."""
        kind = "AveragePool" if mean else "MaxPool"
        window = {"kernel_shape": [size] * 2, "strides": [stride] * 2, "pads": [pad] * 4}
        return self._node(kind, [at], **window)

    def mean(self, at: str) -> str:
        """The mean of each plane: where features are taken."""
        return self.flat(self._node("GlobalAveragePool", [at]))

    def flat(self, at: str) -> str:
        """All numbers in one row."""
        return self._node("Flatten", [at])

    def dense(self, at: str, name: str, width: tuple[int, int]) -> str:
        """Every number with every one."""
        taken, given = width
        inputs = [
            at,
            self._constant(self._tensors.take(f"{name}.weight", given, taken)),
            self._constant(self._tensors.take(f"{name}.bias", given)),
        ]
        return self._node("Gemm", inputs, transB=1)

    def write(
        self, folder: Path, name: str, *, features: tuple[str, int], logits: tuple[str, int]
    ) -> tuple[str, str]:
        """Write the graph and its weights.

        Args:
            folder: Where.
            name: Of both files, without ending.
            features: What gives the features, and how many.
            logits: What gives the class scores, and how many.

        Returns:
            The names of the files: graph, weights.
        """
        from onnx import TensorProto, helper

        graph_file, weights_file = f"{name}.onnx", f"{name}.weights"
        tensors = []
        with (folder / weights_file).open("wb") as file:
            for called, value in self._weights:
                kind = helper.np_dtype_to_tensor_dtype(value.dtype)
                tensor = TensorProto(name=called, data_type=kind, dims=value.shape)
                tensor.data_location = TensorProto.EXTERNAL
                place = {"location": weights_file, "offset": file.tell(), "length": value.nbytes}
                for key, told in place.items():
                    tensor.external_data.add(key=key, value=str(told))
                tensors.append(tensor)
                file.write(value.tobytes())
        info, real = helper.make_tensor_value_info, TensorProto.FLOAT
        nodes = [
            *self._nodes,
            helper.make_node("Identity", [features[0]], ["features"]),
            helper.make_node("Identity", [logits[0]], ["logits"]),
        ]
        graph = helper.make_graph(
            nodes,
            name,
            [info("photos", TensorProto.UINT8, ["n", self.side, self.side, 3])],
            [
                info("features", real, ["n", features[1]]),
                info("logits", real, ["n", logits[1]]),
            ],
            tensors,
        )
        opset = [helper.make_opsetid("", 17)]
        model = helper.make_model(graph, opset_imports=opset, ir_version=8)
        (folder / graph_file).write_bytes(model.SerializeToString())
        return graph_file, weights_file

    def _folded(
        self, at: str, name: str, planes: tuple[int, int], size: int, norm: str | None
    ) -> list[str]:
        """What a convolution takes: its input, its weights and its bias."""
        taken, given = planes
        weight = self._tensors.take(f"{name}.weight", given, taken, size, size)
        if norm is None:
            bias = self._tensors.take(f"{name}.bias", given)
        else:
            factor, bias = self._normalisation(norm, given)
            weight = weight * factor[:, None, None, None]
        return [at, self._constant(weight), self._constant(bias)]

    def _normalisation(self, name: str, planes: int) -> tuple[Array, Array]:
        """Factor and bias that batch normalisation comes to once it is trained."""
        take = self._tensors.take
        gain, bias = take(f"{name}.weight", planes), take(f"{name}.bias", planes)
        middle = take(f"{name}.running_mean", planes)
        variance = take(f"{name}.running_var", planes)
        factor = np.asarray(
            gain / np.sqrt(np.maximum(variance, 0) + self.habits.least_variance), np.float32
        )
        return factor, bias - middle * factor

    def _constant(self, value: NDArray[Any]) -> str:
        name = f"w{len(self._weights)}"
        self._weights.append((name, np.ascontiguousarray(value, np.float32)))
        return name

    def _node(self, kind: str, inputs: list[str], **attributes: Any) -> str:
        from onnx import helper

        name = f"n{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name
