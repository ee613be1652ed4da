"""Table 1 of the paper, measured on this machine: what each network gives, and what it costs."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.imaging.decode import decode
from photoclust.imaging.errors import DecodeError
from photoclust.services.measure.evaluate import read_labels
from photoclust.services.networks.import_model import (
    all_networks,
    file_hash,
    require_onnx,
    weights_of,
)
from photoclust.vision.manifest import class_labels
from photoclust.vision.model import choose_model
from photoclust.vision.network import Network, Precision, Provider
from photoclust.vision.preprocess import PREPROCESS_VERSION, model_input
from photoclust.vision.zoo.architectures import ARCHITECTURES, Architecture
from photoclust.vision.zoo.graph import Graph
from photoclust.vision.zoo.tensors import Counted, Random

_CLASSES = 1000
"""Of ImageNet: the paper counts parameters with the last layer for these."""

_RUNS = 5
_TOP = 5


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """Figures of one network; names are a contract (docs/command.md).

    Attributes:
        name: Its id.
        features: How many features it gives.
        parameters: How many numbers training would change, with the classifier for 1000 classes;
            None for one whose architecture is not built here.
        ms: Time of a photo on one thread of the processor, forward only: the fastest of five.
        top1: Share of the photos whose class is the best one told; None without weights or labels.
        top5: Share of them whose class is among the five best.
        weights: "shipped", "imported" or "random": with these only the time means anything.
        paper: `top5_error` (percent) and `ms` as the paper tells, each null where it does not.
    """

    name: str
    features: int
    parameters: int | None
    ms: float
    top1: float | None
    top5: float | None
    weights: str
    paper: Mapping[str, float | None]


def measure_networks(
    models: Path,
    data_folder: Path,
    folder: Path | None,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> list[NetworkRow]:
    """Measure every network, one after the other.

    Args:
        models: The folder with the shipped model files.
        data_folder: Where imported networks lie.
        folder: Photos labelled with names of ImageNet's classes; None to do without.
        progress: Told of each network.
        cancel: Looked at before each network and photo.

    Raises:
        Cancelled: a person stopped it.
        InputError: onnx is not installed, or the folder has no labels.
    """
    require_onnx()
    truth = {} if folder is None else read_labels(folder)
    networks = all_networks(models, data_folder)
    names = [*networks, *(name for name in ARCHITECTURES if name not in networks)]
    progress.begin(Text("Measuring networks"), len(names))
    rows = []
    for name in names:
        cancel.raise_if_cancelled()
        design = ARCHITECTURES.get(name.removesuffix("_imported"))
        counted = None if design is None else _parameters(design)
        network = networks.get(name)
        if network is not None:
            ms = _milliseconds(network)
            top1, top5 = _accuracy(network, truth, cancel)
            weights = weights_of(network, models)
            features = network.features
        else:
            assert design is not None  # tells mypy: it is of the list of these
            with tempfile.TemporaryDirectory(prefix="photoclust-network-") as made:
                network = _random(Path(made), design)
                ms = _milliseconds(network)
            top1 = top5 = None
            weights, features = "random", design.features
        paper = {
            "top5_error": design.paper_error if design else None,
            "ms": design.paper_ms if design else None,
        }
        rows.append(NetworkRow(name, features, counted, ms, top1, top5, weights, paper))
        progress.advance()
    return rows


def report(rows: list[NetworkRow]) -> dict[str, Any]:
    """What `networks --json` writes."""
    return {"rows": [asdict(row) for row in rows]}


def _parameters(design: Architecture) -> int:
    numbers = Counted()
    design.layers(Graph(numbers, design.side, design.habits), _CLASSES)
    return numbers.parameters


def _random(folder: Path, design: Architecture) -> Network:
    """A network of random weights, good for nothing but measuring its time."""
    graph = Graph(Random(), design.side, design.habits)
    features, logits = design.layers(graph, _CLASSES)
    graph_file, weights = graph.write(
        folder, design.name, features=(features, design.features), logits=(logits, _CLASSES)
    )
    return Network(
        folder=folder,
        id=design.name,
        name=design.title,
        licence="",
        side=design.side,
        channels="RGB",
        means=(0.0, 0.0, 0.0),
        scale=1.0,
        features=design.features,
        signed=False,
        classes=_CLASSES,
        weights=weights,
        graphs={Precision.FLOAT: graph_file},
        labels="",
        sha256={part: file_hash(Path(folder) / part) for part in (graph_file, weights)},
        preprocess_version=PREPROCESS_VERSION,
        samples=folder,
        views=(),
    )


def _milliseconds(network: Network) -> float:
    """The fastest of some runs with one photo: others' work beside it must not count."""
    model = choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU).load()
    pixels = np.random.default_rng(0).integers(0, 256, (1, network.side, network.side, 3), np.uint8)
    found = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        model.infer(pixels)
        found.append(time.perf_counter() - start)
    return round(1000 * min(found), 2)


def _accuracy(
    network: Network, truth: Mapping[Path, str], cancel: CancelToken
) -> tuple[float | None, float | None]:
    """How often the label of a photo is the best class, and among the five best.

    Only photos count whose label is the name of a class, in whatever case.
    """
    names = {name.lower(): number for number, name in enumerate(class_labels(network))}
    model = choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU)
    first, among = [], []
    for path, label in sorted(truth.items()):
        cancel.raise_if_cancelled()
        number = names.get(label.lower())
        if number is None:
            continue
        try:
            decoded = decode(
                path.read_bytes(), path.suffix, thumbnail_side=0, input_side=network.side
            )
        except (OSError, DecodeError):
            continue  # what cannot be read is no fault of the network
        _, logits = model.infer(model_input(decoded.image, network.side)[None])
        best = np.argsort(-logits[0], kind="stable")[:_TOP]
        first.append(best[0] == number)
        among.append(number in best)
    if not first:
        return None, None
    return float(np.mean(first)), float(np.mean(among))
