"""How much sorting a labelled photo set leaves to a person, against two reference methods.

The figure that counts is sorting effort (docs/grouping.md), for the plain script, for k-means told
the true number of groups, and for this program at its automatic start and at every stop of the
finer/coarser control.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping.by import By, Chosen
from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.quality import quality
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.event_trees import grouped_by
from photoclust.services.groups.hierarchies import Grouped, group_photos
from photoclust.services.groups.suggest import compare_photos
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.fresh_process import run_python
from photoclust.services.measure.person import least_actions

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine

_TRUTH = "groundtruth.csv"
_REFERENCE = "photoclust.services.measure.reference_methods"
_FEWEST_FOR_PLAIN = 20
"""Below this many photos umap-learn's default start fails; the plain script sorts nothing."""


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """Figures of one method; names are a contract (docs/command.md).

    Attributes:
        method: "plain", "kmeans_true_k", "photoclust_auto", "photoclust_stop" (both by looks),
            "photoclust_event", "photoclust_both" or, by what the photos support,
            "photoclust_chosen" (their automatic starts), or "person".
        stop: Position of the finer/coarser control, 0 finest to 1 coarsest; None for references.
        effort: Actions a person needs per 100 photos.
        ari: Adjusted Rand index; every unsorted photo counts as a group of its own.
        ami: Adjusted mutual information, likewise.
        purity: Share of the sorted photos that have their group's majority label.
        clusters: How many groups.
        unsorted: Share of photos in no group.
        actions: How many actions of each kind; only where a person at work was simulated.
    """

    method: str
    stop: float | None
    effort: float
    ari: float
    ami: float
    purity: float
    clusters: int
    unsorted: float
    actions: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures of one labelled photo set.

    Attributes:
        set: Name of the folder.
        networks: What has looked at the photos.
        photos: How many readable photos have a label.
        labels: How many different labels they have.
        rows: The figures, reference methods first, then from the finest stop to the coarsest.
        chosen: What the photos support, and why; None where that was not asked.
    """

    set: str
    networks: tuple[str, ...]
    photos: int
    labels: int
    rows: tuple[EvaluationRow, ...]
    chosen: Chosen | None = None

    def report(self) -> dict[str, Any]:
        """What `evaluate --json` writes."""
        return {
            "set": self.set,
            "photos": self.photos,
            "labels": self.labels,
            "rows": [
                {
                    k: round(v, 4) if isinstance(v, float) else v
                    for k, v in asdict(row).items()
                    if not (k == "actions" and v is None)
                }
                | {"networks": list(self.networks)}
                for row in self.rows
            ],
        } | ({} if self.chosen is None else {"by": str(self.chosen.by)})


def evaluate(
    workspace: Workspace,
    folder: Path,
    engine: Engine,
    process: GroupingProcess,
    *,
    steps: int | None = None,
    by: Sequence[By | None] = tuple(By),
    person: bool = False,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
) -> Evaluation:
    """Measure the grouping of a labelled folder.

    Args:
        workspace: The open data folder; embeddings come from its cache where they are known.
        folder: Has a folder per class, or `groundtruth.csv` with the columns path and label.
        engine: The model, or several side by side.
        process: Where grouping is computed.
        steps: How many stops to list, spread evenly; None for all there are.
        by: What to group by besides looks, whose rows are always there; None for what the photos
            support.
        person: Whether to simulate a person at work too.
        workers: Threads that decode and infer.
        progress: Told of every phase.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it; embeddings made so far are kept.
        InputError: the folder is not there or has no labels.
        UserError: a reference method could not be run.
    """
    truth = read_labels(folder)
    engine = engine.whole
    for part in (engine, *engine.parts[1:]):  # new photos are read by all of them at once
        indexed = index_folders(
            workspace,
            [folder.resolve()],
            part,
            remember=False,
            workers=workers,
            progress=progress,
            cancel=cancel,
            on_reading=process.warm,
        )
        cancel.raise_if_cancelled()
    labelled = [photo for photo in indexed.photos if photo.path in truth]
    if not labelled:
        raise InputError(Text("None of the photos in {folder} has a label.", folder=folder))
    labels = np.array([truth[photo.path] for photo in labelled])
    grouped = group_photos(
        workspace, labelled, engine.key, process, progress=progress, cancel=cancel
    )
    cache = workspace.cache
    features = cache.features([photo.digest for photo in labelled], engine.key).features
    progress.begin(Text("Computing the reference methods"))
    rows = reference_rows(features, labels, cancel)
    rows += photoclust_rows(grouped, labelled, labels, steps)
    chosen = None
    for kind in by:
        if kind is not By.LOOKS:
            way = grouped_by(workspace, grouped, kind)
            start = photoclust_rows(way.grouped, labelled, labels, 1)[0]
            rows.append(replace(start, method=f"photoclust_{kind or 'chosen'}"))
            chosen = way.chosen if kind is None else chosen
    if person:
        likeness = compare_photos(workspace, labelled, engine.key, cancel)
        rows = with_person(
            rows,
            len(labelled),
            grouped.hierarchy,
            likeness.rows[[likeness.row_of[digest] for digest in grouped.digests]],
            _by_content(grouped, labelled, labels),
        )
    return Evaluation(
        folder.resolve().name,
        tuple(part.model.network.id for part in engine.parts),
        len(labelled),
        len(set(labels.tolist())),
        tuple(rows),
        chosen,
    )


def read_labels(folder: Path) -> dict[Path, str]:
    """Read the labels of a set, from `groundtruth.csv` if it has one, else from its folders.

    Returns:
        Label by path, absolute as `index_folders` gives them.

    Raises:
        InputError: the folder is not there, or it has no labels.
    """
    root = folder.resolve()
    if not root.is_dir():
        raise InputError(Text("{folder} is not a folder.", folder=folder))
    table = root / _TRUTH
    if table.is_file():
        with table.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as file:
            reader = csv.DictReader(file)
            if reader.fieldnames is None or not {"path", "label"} <= set(reader.fieldnames):
                raise InputError(Text("{table} must have the columns path and label.", table=table))
            found = {root / row["path"]: row["label"] for row in reader}
    else:
        found = {
            path: path.relative_to(root).parts[0]
            for path in root.rglob("*")
            if len(path.relative_to(root).parts) > 1
        }
    if not found:
        raise InputError(
            Text(
                "{folder} has neither class folders nor a {_TRUTH} (path,label).",
                folder=folder,
                _TRUTH=_TRUTH,
            )
        )
    return found


def reference_rows(
    features: NDArray[Any], labels: NDArray[Any], cancel: CancelToken
) -> list[EvaluationRow]:
    """Compute the reference methods, each in a fresh process.

    Args:
        features: Shape (n, features), a row per photo, identical photos included.
        labels: The true label of each photo.
        cancel: Ends the processes.
    """
    rows = []
    groups = len(set(labels.tolist()))
    with tempfile.TemporaryDirectory(prefix="photoclust-evaluate-") as name:
        source, target = Path(name) / "features.npy", Path(name) / "labels.npy"
        np.save(source, features)
        for method, arguments in (("plain", []), ("kmeans", [groups])):
            if method == "plain" and len(features) < _FEWEST_FOR_PLAIN:
                found = np.full(len(features), -1)
            else:
                run_python(["-m", _REFERENCE, method, source, target, *arguments], cancel)
                found = np.load(target)
            called = "kmeans_true_k" if method == "kmeans" else method
            rows.append(_row(called, None, found, labels))
    return rows


def photoclust_rows(
    grouped: Grouped, photos: Sequence[Photo], labels: NDArray[Any], steps: int | None = None
) -> list[EvaluationRow]:
    """Measure a hierarchy at its automatic start and at its stops.

    Args:
        grouped: The hierarchy over the photos' contents.
        photos: The photos.
        labels: The true label of each.
        steps: How many stops to list; None for all.
    """
    hierarchy = grouped.hierarchy
    rows_of = grouped.row_of
    places = np.array([rows_of[photo.digest] for photo in photos])
    stops = np.arange(hierarchy.stops)
    if steps is not None and steps < len(stops):
        stops = np.unique(np.linspace(0, len(stops) - 1, steps).round().astype(int))
    start = hierarchy.automatic()
    asked = [("photoclust_auto", start)]
    asked += [("photoclust_stop", hierarchy.granularity(int(stop))) for stop in stops]
    return [
        _row(method, position, photo_groups(hierarchy.cut(position).labels[places], photos), labels)
        for method, position in asked
    ]


def with_person(
    rows: Sequence[EvaluationRow],
    photos: int,
    hierarchy: Hierarchy,
    compared: UnitRows,
    truth: NDArray[np.int64],
) -> list[EvaluationRow]:
    """Add what a person does from the automatic start on, and with the plain script's groups.

    The plain script has no window: there groups are merged or named, and photos moved, one by one.

    Args:
        rows: The rows so far, among them "plain" and "photoclust_auto".
        photos: How many photos they are of, copies included.
        hierarchy: The tree.
        compared: The photos' contents in the form in which they are compared.
        truth: int (n,), the number of the right group of each.
    """
    found = []
    for row in rows:
        if row.method == "plain":
            actions = round(row.effort * photos / 100)
            done = {"merge": row.clusters, "move": actions - row.clusters}
            found.append(replace(row, actions=done))
        else:
            found.append(row)
    done = least_actions(hierarchy, compared, truth)
    auto = next(row for row in rows if row.method == "photoclust_auto")
    effort = 100.0 * sum(done.values()) / len(truth)
    return [*found, replace(auto, method="person", effort=effort, actions=done)]


def _by_content(
    grouped: Grouped, photos: Sequence[Photo], labels: NDArray[Any]
) -> NDArray[np.int64]:
    """The number of the label of each content; copies are handled together."""
    numbers = np.unique(labels, return_inverse=True)[1]
    truth = np.zeros(grouped.hierarchy.n, np.int64)
    truth[[grouped.row_of[photo.digest] for photo in photos]] = numbers
    return truth


def photo_groups(groups: NDArray[np.int32], photos: Sequence[Photo]) -> NDArray[np.int64]:
    """Groups of photos; copies of one that is unsorted form a group, as in the library."""
    result = groups.astype(np.int64)
    copies: dict[Digest, list[int]] = {}
    for place in np.flatnonzero(result < 0).tolist():
        copies.setdefault(photos[place].digest, []).append(place)
    number = int(result.max(initial=-1)) + 1
    for places in copies.values():
        if len(places) > 1:
            result[places] = number
            number += 1
    return result


def _row(
    method: str, stop: float | None, groups: NDArray[Any], labels: NDArray[Any]
) -> EvaluationRow:
    return EvaluationRow(method=method, stop=stop, **asdict(quality(groups, labels)))
