"""An ONNX file of somebody else's, cut before its head: features beside class scores.

The graph stays as it is. What is added turns bytes into what it takes, and gives out what its last
layer takes as well. What a graph might reach outside by is refused: numbers in other files,
operators of others, graphs inside graphs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoclust.core.errors import InputError, system_says
from photoclust.core.text import Text
from photoclust.vision.zoo.graph import TORCHVISION, Habits, input_nodes

HABITS = (
    TORCHVISION,
    Habits((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
    Habits((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)),
    Habits((0.0, 0.0, 0.0), (1 / 255, 1 / 255, 1 / 255)),
    Habits(
        (123.68 / 255, 116.779 / 255, 103.939 / 255),
        (1 / 255, 1 / 255, 1 / 255),
        turned=True,
    ),
)
"""How networks are fed that are passed around, the most usual first."""

_MOST_BYTES = 2 * 2**30 - 1
"""More one ONNX file cannot hold."""

_SIDES = (32, 1024)
_USUAL_SIDE = 224
_MOST_FEATURES = 8192
_FEWEST_CLASSES = 2

_PASSING = frozenset(
    {"Softmax", "LogSoftmax", "Identity", "Reshape", "Flatten", "Squeeze", "Dropout", "Cast"}
)
"""What may stand behind the last layer without changing which class is best, or how large it is."""

_POOLING = frozenset({"GlobalAveragePool", "ReduceMean", "AveragePool", "Relu"})
"""Likewise, where the last layer is a convolution."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last layer of a graph.

    Attributes:
        takes: Name of what goes into it.
        scores: Name of what comes out, before it is made chances.
        features: How many numbers it takes.
        classes: How many it gives.
        is_conv: Whether it is a convolution, whose planes are still to be averaged.
    """

    takes: str
    scores: str
    features: int
    classes: int
    is_conv: bool


class OnnxFile:
    """A graph that was read and can be cut.

    Attributes:
        side: Width and height of the photos that it takes.
        head: Its last layer.
    """

    def __init__(self, path: Path) -> None:
        """Read a file. Raises InputError where it cannot be read, is damaged or is unfit."""
        import onnx

        try:
            if path.stat().st_size > _MOST_BYTES:
                raise _unfit(path, Text("it is too large"))
            self._model = onnx.load_model_from_string(path.read_bytes())
        except OSError as error:
            raise InputError(
                Text("{path} cannot be read: {error}.", path=path, error=system_says(error))
            ) from error
        except InputError:
            raise
        except Exception as error:  # of protobuf, whatever it stumbles over
            raise InputError(
                Text("{path} is damaged or no ONNX file. Nothing was changed.", path=path)
            ) from error
        graph = self._model.graph
        self._path = path
        self._refuse_what_reaches_out()
        self._made = {name: node for node in graph.node for name in node.output if name}
        self._shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
        self._input, self.side, self._channels_last = self._find_input()
        self.head = self._find_head()

    def write(self, folder: Path, name: str, habits: Habits) -> tuple[str, str]:
        """Write the cut graph and its weights; returns the names of the files: graph, weights.

        Args:
            folder: Where.
            name: Of both files, without ending.
            habits: How the network is fed.
        """
        import onnx
        from onnx import TensorProto, helper, numpy_helper

        model = onnx.ModelProto()
        model.CopyFrom(self._model)
        graph = model.graph
        fed, constants = input_nodes(self._input, habits, channels_last=self._channels_last)
        nodes = [*fed, *graph.node]
        at = self.head.takes
        if self.head.is_conv:
            nodes.append(helper.make_node("GlobalAveragePool", [at], ["cut_mean"]))
            at = "cut_mean"
        for inner, outer in ((at, "features"), (self.head.scores, "logits")):
            nodes.append(helper.make_node("Flatten", [inner], [f"cut_{outer}"], axis=1))
            nodes.append(helper.make_node("Cast", [f"cut_{outer}"], [outer], to=1))
        for field in (graph.node, graph.input, graph.output, graph.value_info):
            del field[:]
        graph.node.extend(nodes)
        graph.initializer.extend(numpy_helper.from_array(value, key) for key, value in constants)
        info, real = helper.make_tensor_value_info, TensorProto.FLOAT
        graph.input.append(info("photos", TensorProto.UINT8, ["n", self.side, self.side, 3]))
        graph.output.extend(
            [
                info("features", real, ["n", self.head.features]),
                info("logits", real, ["n", self.head.classes]),
            ]
        )
        for tensor in graph.initializer:  # only raw numbers can lie in a file of their own
            if not tensor.HasField("raw_data"):
                tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor), tensor.name))
        graph_file, weights_file = f"{name}.onnx", f"{name}.weights"
        onnx.save_model(
            model,
            folder / graph_file,
            save_as_external_data=True,
            location=weights_file,
            size_threshold=0,
        )
        return graph_file, weights_file

    def _refuse_what_reaches_out(self) -> None:
        from onnx import AttributeProto, TensorProto

        inner = (AttributeProto.GRAPH, AttributeProto.GRAPHS)
        graph = self._model.graph
        tensors = [*graph.initializer]
        for node in graph.node:
            if node.domain not in ("", "ai.onnx"):
                operator = f"{node.domain}.{node.op_type}"
                raise _unfit(self._path, Text("it needs the operator {name}", name=operator))
            for attribute in node.attribute:
                if attribute.type in inner:
                    raise _unfit(self._path, Text("it has graphs inside its graph"))
                tensors += [attribute.t, *attribute.tensors]
        if graph.sparse_initializer or self._model.functions:
            raise _unfit(self._path, Text("it has parts of a kind that is not read"))
        if any(tensor.data_location == TensorProto.EXTERNAL for tensor in tensors):
            raise _unfit(self._path, Text("its weights are in another file"))
        names = {tensor.name for tensor in graph.initializer}
        names |= {name for node in graph.node for name in node.output}
        if any(name.startswith(("fed_", "cut_")) or name == "photos" for name in names):
            raise _unfit(self._path, Text("it was cut before"))

    def _find_input(self) -> tuple[str, int, bool]:
        """Name and side of the input, and whether it takes channels last."""
        from onnx import TensorProto

        given = [one for one in self._model.graph.input if one.name not in self._shapes]
        kind = given[0].type.tensor_type if len(given) == 1 else None
        if kind is not None and kind.elem_type == TensorProto.FLOAT and len(kind.shape.dim) == 4:
            sizes = [dim.dim_value for dim in kind.shape.dim]
            last = sizes[3] == 3 and sizes[1] != 3
            height, width = sizes[1:3] if last else sizes[2:]
            side = height or width or _USUAL_SIDE
            three = sizes[3] == 3 if last else sizes[1] in (0, 3)
            if three and (width or side) == side and _SIDES[0] <= side <= _SIDES[1]:
                return given[0].name, side, last
        raise _unfit(self._path, Text("it does not take one square photo in three colours"))

    def _find_head(self) -> Head:
        """Walk from the end of the graph to its last layer."""
        graph = self._model.graph
        for output in graph.output:
            at, scores, pooled = output.name, output.name, False
            while (node := self._made.get(at)) is not None:
                if node.op_type in ("Softmax", "LogSoftmax"):
                    scores = node.input[0]
                elif node.op_type in _POOLING:
                    pooled = True
                elif node.op_type == "Add" and (added := self._added(node)) is not None:
                    at = added
                    continue
                elif node.op_type not in _PASSING:
                    break
                at = node.input[0]
            sizes = None if node is None else self._sizes(node, pooled=pooled)
            if node is not None and sizes is not None:
                head = Head(node.input[0], scores, *sizes, node.op_type == "Conv")
                if head.features <= _MOST_FEATURES and head.classes >= _FEWEST_CLASSES:
                    return head
        raise _unfit(self._path, Text("it has no last layer that tells classes apart"))

    def _added(self, node: Any) -> str | None:
        """What a bias is added to, where one side of a sum is such."""
        known = [name for name in node.input if len(self._shape(name) or (0, 0)) == 1]
        others = [name for name in node.input if name not in known]
        return others[0] if len(known) == len(others) == 1 else None

    def _shape(self, name: str) -> tuple[int, ...] | None:
        """The shape of a constant, also of one that is stored as integers or made by a node."""
        node = self._made.get(name)
        if node is not None and node.op_type in ("DequantizeLinear", "Identity", "Cast"):
            return self._shapes.get(node.input[0])
        if node is not None and node.op_type == "Constant":
            return next((tuple(a.t.dims) for a in node.attribute if a.name == "value"), None)
        return self._shapes.get(name)

    def _sizes(self, node: Any, *, pooled: bool) -> tuple[int, int] | None:
        """How many numbers a last layer takes and gives; None where it is none."""
        shape = self._shape(node.input[1]) if len(node.input) > 1 else None
        if shape is None:
            return None
        if node.op_type == "Conv" and len(shape) == 4 and math.prod(shape[2:]) == 1:
            return shape[1], shape[0]
        if len(shape) != 2 or pooled:
            return None
        turned = any(a.name == "transB" and a.i for a in node.attribute)
        if node.op_type == "Gemm" and turned:
            return shape[1], shape[0]
        return (shape[0], shape[1]) if node.op_type in ("Gemm", "MatMul") else None


def _unfit(path: Path, why: Text) -> InputError:
    return InputError(
        Text("{path} cannot be taken: {why}. Nothing was changed.", path=path, why=why)
    )
