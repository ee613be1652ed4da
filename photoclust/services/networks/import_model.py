"""A network from a person's own weights: built, tried, and put where all else finds it."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from photoclust.core.errors import InputError, UserError, system_says
from photoclust.core.packages import Package
from photoclust.core.text import Text
from photoclust.services.library.engine import IMPORTED
from photoclust.services.networks.sources import Source, open_source
from photoclust.vision.manifest import class_labels, read_network, read_networks
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Network, Precision, Provider
from photoclust.vision.preprocess import PREPROCESS_VERSION, model_input
from photoclust.vision.zoo.graph import Habits

_ONNX = Package("onnx", "onnx", "https://onnx.ai", "methods")
_LABELS = "labels.json"
_TOP = 5
_EVERY = 5


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import; names are a contract (docs/command.md).

    Attributes:
        name: By which the network is chosen.
        architecture: What it is built as; of a graph its own name.
        features: How many features it gives.
        folder: Where it lies.
        top1: Share of the sample photos whose best class is that of the shipped network; None
            where it tells other classes apart.
        top5: Share of them whose five best classes have the shipped network's best one among them.
    """

    name: str
    architecture: str
    features: int
    folder: str
    top1: float | None
    top5: float | None

    def report(self) -> dict[str, Any]:
        """What `model import --json` writes."""
        return asdict(self)


def import_model(
    file: Path,
    architecture: str | None,
    data_folder: Path,
    models: Path,
    labels: Path | None = None,
) -> Imported:
    """Build a network of a file's weights, or cut a graph, and put it into the data folder.

    What is unfit leaves nothing: all is made and tried in a folder of its own first.

    Args:
        file: The weights or the graph.
        architecture: See `open_source`.
        data_folder: The program's.
        models: The folder with the shipped model files.
        labels: The names of the classes, one a line; None for ImageNet's, where there are as many.

    Raises:
        InputError: the architecture is not known, or the file is not fit.
        UserError: the disk is full, or the like.
    """
    require_onnx()
    source = open_source(file, architecture)
    shipped = read_network(models)
    name = source.name
    if name in read_networks(models):  # which goes before an imported one of the same name
        name = f"{name}_imported"
    target = data_folder / IMPORTED / name
    if target.exists():
        raise InputError(
            Text("{name} was imported before. Remove {folder} first.", name=name, folder=target)
        )
    names = _class_names(labels, source.classes, shipped)
    try:
        top1, top5 = place_model(source, name, names, file.name, data_folder, shipped)
    except OSError as error:
        raise UserError(
            Text(
                "{name} could not be written to {folder}: {error}. Nothing was changed.",
                name=name,
                folder=target,
                error=system_says(error),
            )
        ) from error
    return Imported(name, source.name, source.features, str(target), top1, top5)


def place_model(
    source: Source,
    name: str,
    names: list[str],
    origin: str,
    data_folder: Path,
    shipped: Network,
) -> tuple[float | None, float | None]:
    """Write a network, try it, and put it into the data folder, whole or not at all.

    Args:
        source: What it is written from.
        name: By which it will be chosen; nothing of that name may be there.
        names: Of its classes.
        origin: Whose licence it has, for people.
        data_folder: The program's.
        shipped: The shipped network, which it is compared with where classes are the same.

    Returns:
        `Imported.top1` and `Imported.top5`.

    Raises:
        InputError: it cannot be run, or gives what is no number.
        OSError: of the disk.
    """
    target = data_folder / IMPORTED / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".importing-") as folder:
        made = Path(folder) / name
        made.mkdir()
        tops = _make(made, name, source, names, origin, shipped)
        made.rename(target)
    return tops


def all_networks(models: Path, data_folder: Path) -> dict[str, Network]:
    """All networks there are, by id: the shipped ones, then those that were imported.

    Raises:
        UserError: see `read_networks`.
    """
    return read_networks(models, data_folder / IMPORTED)


def weights_of(network: Network, models: Path) -> str:
    """Whether a network came with the program ("shipped") or a person brought it ("imported")."""
    return "shipped" if network.folder.is_relative_to(models) else "imported"


def file_hash(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def require_onnx() -> None:
    """Raises InputError where graphs cannot be written."""
    if not _ONNX.is_there:
        raise InputError(_ONNX.lack(Text("Building a network")))


def _class_names(file: Path | None, classes: int, shipped: Network) -> list[str]:
    if file is None:
        known = list(class_labels(shipped))
        if len(known) == classes:
            return known
        return [f"class {number}" for number in range(classes)]
    try:
        names = [line.strip() for line in file.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise InputError(Text("{file} cannot be read: {error}.", file=file, error=error)) from error
    if len(names) != classes:
        raise InputError(
            Text(
                "{file} has {found} names, and the network tells {classes} classes apart.",
                file=file,
                found=len(names),
                classes=classes,
            )
        )
    return names


def _make(
    folder: Path, name: str, source: Source, names: list[str], origin: str, shipped: Network
) -> tuple[float | None, float | None]:
    """Write a network and try it; returns how often it agrees with the shipped one.

    Of several ways in which it may be fed the one is taken by which it agrees most.
    """
    same = names == list(class_labels(shipped))
    habits = source.habits if same else source.habits[:1]
    best: tuple[_Trial, Habits] | None = None
    for fed in habits:
        network = _write(folder, name, source, names, origin, fed, shipped.samples)
        trial = _try(network, shipped if same else None)
        if best is None or trial.agreement > best[0].agreement:
            best = trial, fed
    assert best is not None
    trial, fed = best
    _write(folder, name, source, names, origin, fed, shipped.samples, signed=trial.signed)
    return trial.top1, trial.top5


def _write(
    folder: Path,
    name: str,
    source: Source,
    names: list[str],
    origin: str,
    habits: Habits,
    samples: Path,
    *,
    signed: bool = False,
) -> Network:
    for old in folder.iterdir():
        old.unlink()
    graph_file, weights = source.write(folder, name, habits)
    (folder / _LABELS).write_text(json.dumps(names))
    hashes = {part: file_hash(folder / part) for part in (graph_file, weights, _LABELS)}
    turn = -1 if habits.turned else 1
    manifest = {
        "id": name,
        "name": source.title,
        "licence": f"that of {origin}, which it was made from",
        "weights": weights,
        "graphs": {"float": graph_file},
        "labels": _LABELS,
        "sha256": hashes,
        "input": {
            "shape": ["n", source.side, source.side, 3],
            "channels": "BGR" if habits.turned else "RGB",
            "means": [255 * mean for mean in habits.means[::turn]],
            # The graph scales each channel by its own; this is for people.
            "scale": float(1 / (255 * np.mean(habits.spreads))),
        },
        "outputs": {
            "features": ["n", source.features],
            "signed": signed,
            "logits": ["n", len(names)],
        },
        "preprocess_version": PREPROCESS_VERSION,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))
    return read_network(folder, samples)


@dataclass(frozen=True, slots=True)
class _Trial:
    """What the sample photos showed: see `Imported`; and whether a feature was negative."""

    top1: float | None
    top5: float | None
    signed: bool

    @property
    def agreement(self) -> tuple[float, float]:
        """The larger, the better it was fed."""
        return self.top1 or 0.0, self.top5 or 0.0


def _try(network: Network, shipped: Network | None) -> _Trial:
    """Run a network on the sample photos; say how often it agrees with the shipped one.

    Raises:
        InputError: it cannot be run, or gives what is no number.
    """
    try:
        model = _on_cpu(network)
        told = [
            (image, *model.infer(model_input(image, network.side)[None]))
            for image in _samples(network.samples)
        ]
    except UserError as error:
        raise InputError(
            Text("The network cannot be run: {error} Nothing was changed.", error=error)
        ) from error
    first, among, signed = [], [], False
    other = None if shipped is None else _on_cpu(shipped)
    for image, features, logits in told:
        wanted = ((1, network.features), (1, network.classes))
        if (features.shape, logits.shape) != wanted:
            raise InputError(
                Text("The network does not give what its last layer says. Nothing was changed.")
            )
        if not (np.isfinite(features).all() and np.isfinite(logits).all()):
            raise InputError(
                Text("The network gives what is no number: the weights are damaged or unfit.")
            )
        signed |= bool((features < 0).any())
        if other is not None:
            _, usual = other.infer(model_input(image, other.network.side)[None])
            best = np.argsort(-logits[0], kind="stable")[:_TOP]
            first.append(best[0] == usual[0].argmax())
            among.append(usual[0].argmax() in best)
    if not first:
        return _Trial(None, None, signed)
    return _Trial(float(np.mean(first)), float(np.mean(among)), signed)


def _on_cpu(network: Network) -> Model:
    return choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU).load()


def _samples(folder: Path) -> Iterator[Image.Image]:
    """Some of the sample photos: with a large network each takes a third of a second, twice."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".jpg")
    for path in paths[::_EVERY]:
        with Image.open(path) as image:
            yield image.convert("RGB")
