"""DeepCluster: a network taught by a person's own photos, which bear no labels.

In turn the photos are grouped by k-means by what the network sees in them, and the network is
taught to tell these groups apart (Caron and others, 2018). After every round all is written down,
so that a run that was stopped goes on.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError, UserError, system_says
from photoclust.core.packages import Package
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping.compare.menu import CLUSTERERS, REDUCERS
from photoclust.imaging.decode import decode
from photoclust.imaging.errors import DecodeError
from photoclust.scan.finder import Found, find
from photoclust.services.library.engine import IMPORTED
from photoclust.services.networks.import_model import place_model, require_onnx
from photoclust.vision.manifest import read_network
from photoclust.vision.preprocess import PREPROCESS_VERSION, model_input
from photoclust.vision.zoo.architectures import SIDE
from photoclust.vision.zoo.graph import TORCHVISION, Graph, Habits
from photoclust.vision.zoo.normed import PLANS, features_of, layers
from photoclust.vision.zoo.tensors import Array, Loaded
from photoclust.vision.zoo.training import BATCH, Trainee

TORCH = Package("torch", "torch", "https://pytorch.org", "deepcluster")

WORK = "deepcluster"
"""Of the data folder: where runs that are not done keep what they have."""

_VERSION = 1
"""Raised with every change after which a run that was stopped cannot go on."""

_STATE, _PHOTOS, _TAKEN = "state.npz", "photos.npy", "photos.json"
_FEWEST = 20
_DIMENSIONS = 256


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of it; names are a contract (docs/command.md).

    Attributes:
        name: By which the network is chosen.
        architecture: What it is built as.
        photos: How many it was taught by.
        unread: How many could not be read.
        groups: How many groups it was taught to tell apart.
        rounds: How many rounds there were, those before a stop counted.
        resumed: After how many of them this run went on.
        loss: Of the last round.
        features: How many features it gives.
        folder: Where it lies.
    """

    name: str
    architecture: str
    photos: int
    unread: int
    groups: int
    rounds: int
    resumed: int
    loss: float
    features: int
    folder: str

    def report(self) -> dict[str, Any]:
        """What `deepcluster --json` writes."""
        return asdict(self)


def deepcluster(
    folder: Path,
    data_folder: Path,
    models: Path,
    *,
    architecture: str = "alexnet",
    groups: int | None = None,
    rounds: int = 20,
    seed: int = 0,
    workers: int = 1,
    progress: Progress,
    cancel: CancelToken,
) -> Taught:
    """Teach a network by the photos of a folder and put it where all else finds it.

    Args:
        folder: The photos.
        data_folder: The program's.
        models: The folder with the shipped model files.
        architecture: One of `PLANS`.
        groups: How many groups to tell apart; None for one to every 20 photos, at least 10.
        rounds: How often photos are grouped and the network is taught.
        seed: Of all that is left to chance.
        workers: Threads.
        progress: Told of each batch.
        cancel: Looked at before each batch and photo.

    Raises:
        Cancelled: a person stopped it; what was done is kept.
        InputError: torch or onnx is not installed, there are too few photos, or such a network is
            there already.
        UserError: the disk is full, or the like.
    """
    _require(architecture)
    name = f"deepcluster_{architecture}"
    target = data_folder / IMPORTED / name
    if target.exists():
        raise InputError(
            Text("{name} was taught before. Remove {folder} first.", name=name, folder=target)
        )
    found = sorted(item.path for item in find([folder]) if isinstance(item, Found))
    try:
        work = data_folder / WORK / _named(found, architecture, groups, seed)
        work.mkdir(parents=True, exist_ok=True)
        photos, unread = _pictures(found, work, progress, cancel)
        count = min(groups or max(10, len(photos) // 20), len(photos) // 2)
        trainee = Trainee(architecture, seed, workers)
        resumed, loss = _restored(work, trainee)
        batches = -(-len(photos) // BATCH)
        progress.begin(Text("Teaching the network"), 2 * batches * max(rounds - resumed, 0))

        def between() -> None:
            cancel.raise_if_cancelled()
            progress.advance()

        for number in range(resumed, rounds):
            labels = _groups(trainee.embed(photos, between), count, seed + number)
            loss = trainee.learn(photos, labels, number, between)
            _keep(work, trainee, number + 1, loss)
        source = _Trained(architecture, name, trainee.tensors())
        classes = [f"group {number}" for number in range(source.classes)]
        shipped = read_network(models)
        place_model(source, name, classes, f"the photos in {folder.name}", data_folder, shipped)
        del photos  # Windows removes no file that is mapped
        shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        raise UserError(
            Text("The network could not be written: {error}.", error=system_says(error))
        ) from error
    return Taught(
        name, architecture, len(found) - unread, unread, source.classes, max(rounds, resumed),
        resumed, loss, source.features, str(target),
    )  # fmt: skip


class _Trained:
    """A network that was taught, as a source to write it from."""

    side = SIDE
    habits: tuple[Habits, ...] = (TORCHVISION,)

    def __init__(self, architecture: str, name: str, tensors: dict[str, Array]) -> None:
        self.name = name
        self.title = f"DeepCluster, {architecture}"
        self._plan = PLANS[architecture]
        self.features = features_of(self._plan)
        self._tensors = Loaded(tensors)
        self.classes = self._tensors.rows("top.weight")

    def write(self, folder: Path, name: str, habits: Habits) -> tuple[str, str]:
        """See `Source`."""
        graph = Graph(self._tensors, self.side, habits)
        features, logits = layers(graph, self._plan, self.classes)
        return graph.write(
            folder, name, features=(features, self.features), logits=(logits, self.classes)
        )


def _require(architecture: str) -> None:
    if architecture not in PLANS:
        raise InputError(
            Text(
                "There is no architecture {name}. There are: {names}.",
                name=architecture,
                names=", ".join(PLANS),
            )
        )
    if TORCH.needs is not None:
        raise InputError(TORCH.lack("deepcluster"))
    require_onnx()


def _named(found: Sequence[Path], architecture: str, groups: int | None, seed: int) -> str:
    """Name of a run: another one with other photos or settings."""
    digest = hashlib.sha256(f"{_VERSION} {PREPROCESS_VERSION} {groups} {seed}".encode())
    for path in found:
        status = path.stat()
        digest.update(f"\n{status.st_size} {status.st_mtime_ns} ".encode() + os.fsencode(path))
    return f"{architecture}-{digest.hexdigest()[:16]}"


def _pictures(
    found: Sequence[Path], work: Path, progress: Progress, cancel: CancelToken
) -> tuple[NDArray[np.uint8], int]:
    """What the network takes of each photo, in a file; and how many photos cannot be read."""
    if not (work / _TAKEN).exists():
        progress.begin(Text("Reading photos"), len(found))
        made = np.lib.format.open_memmap(
            work / _PHOTOS, "w+", np.uint8, (len(found), SIDE, SIDE, 3)
        )
        taken = 0
        for path in found:
            cancel.raise_if_cancelled()
            try:
                data = path.read_bytes()
                decoded = decode(data, path.suffix, thumbnail_side=0, input_side=SIDE)
                made[taken] = model_input(decoded.image, SIDE)
                taken += 1
            except (OSError, DecodeError):
                pass  # counted below; `cluster` names them
            progress.advance()
        made.flush()
        del made
        (work / _TAKEN).write_text(json.dumps({"taken": taken}))
    taken = json.loads((work / _TAKEN).read_text())["taken"]
    if taken < _FEWEST:
        raise InputError(
            Text(
                "{name} needs at least {fewest} different photos; there are {photos}.",
                name="deepcluster",
                fewest=_FEWEST,
                photos=taken,
            )
        )
    return np.load(work / _PHOTOS, mmap_mode="r")[:taken], len(found) - taken


def _groups(features: Array, count: int, seed: int) -> NDArray[np.int32]:
    """Group features as DeepCluster does: principal components of equal spread, length one."""

    def no_search(*_: object) -> Any:
        raise AssertionError

    few = REDUCERS["pca"].run(features, no_search, min(_DIMENSIONS, len(features) - 1), seed)
    few /= np.maximum(few.std(axis=0), 1e-6)
    few /= np.maximum(np.linalg.norm(few, axis=1, keepdims=True), 1e-6)
    run = CLUSTERERS["kmeans"].run
    assert run is not None  # tells mypy: only the product's own has none
    labels = run(few, count, None, seed)
    return np.unique(labels, return_inverse=True)[1].astype(np.int32)


def _keep(work: Path, trainee: Trainee, done: int, loss: float) -> None:
    """Write down what was learnt; a crash meanwhile leaves what was there."""
    draft = work / "draft.npz"
    with draft.open("wb") as file:
        np.savez(file, **trainee.tensors(), done=np.array(done), loss=np.array(loss))  # type: ignore[arg-type]
    draft.replace(work / _STATE)


def _restored(work: Path, trainee: Trainee) -> tuple[int, float]:
    """Take up what was learnt; returns after how many rounds, and the loss of the last."""
    try:
        with np.load(work / _STATE, allow_pickle=False) as kept:
            tensors = {name: kept[name] for name in kept.files if "." in name}
            trainee.restore(tensors)
            return int(kept["done"]), float(kept["loss"])
    except FileNotFoundError:
        return 0, 0.0
    except (ValueError, KeyError, EOFError) as error:
        raise InputError(
            Text("What was learnt before is damaged. Remove {folder}.", folder=work)
        ) from error
