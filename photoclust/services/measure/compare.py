"""Methods of the paper side by side on a person's own photos: quality, time and memory of each."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError, UserError
from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping.compare.chain import Chain
from photoclust.grouping.quality import quality
from photoclust.scan.finder import Found, find
from photoclust.services.library.engine import Engine
from photoclust.services.library.folders import is_under
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.chain_child import Answer, Order
from photoclust.services.measure.evaluate import photo_groups, read_labels
from photoclust.services.measure.feature_sets import FeatureSet, make_feature_set, part_names
from photoclust.services.measure.fresh_process import run_python
from photoclust.services.measure.presets import TRUE_COUNT, Asked

_CHILD = "photoclust.services.measure.chain_child"
_SEED = 0


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """Figures of one chain; names are a contract (docs/command.md).

    Attributes:
        features: What photos were compared by.
        reduce: How they were reduced, with its setting.
        neighbours: How neighbours were found; None where the chain needs none.
        cluster: How they were grouped, with its setting.
        k: How many groups the method was told to make; None where it was told none.
        effort: Actions a person needs per 100 photos; None without anything to compare with, as
            are the next three.
        ari: Adjusted Rand index.
        ami: Adjusted mutual information.
        purity: Share of the sorted photos that have their group's majority label.
        clusters: How many groups.
        unsorted: Share of photos in no group.
        recall: Share of the true neighbours that were found; None where none were looked for.
        seconds: Time of each step.
        memory: Most memory taken up to the end of each step, in MB.
        memory_mb: The most of all; None where the system does not tell.
        error: Why it did not run; None where it did.
    """

    features: str
    reduce: str
    neighbours: str | None
    cluster: str
    k: int | None = None
    effort: float | None = None
    ari: float | None = None
    ami: float | None = None
    purity: float | None = None
    clusters: int | None = None
    unsorted: float | None = None
    recall: float | None = None
    seconds: Mapping[str, float] | None = None
    memory: Mapping[str, float] | None = None
    memory_mb: float | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing.

    Attributes:
        set: Name of the folder.
        photos: How many photos were grouped.
        truth: What groups were held against: "labels", "groups" (those the person kept), or None.
        rows: The figures, in the order asked for.
    """

    set: str
    photos: int
    truth: str | None
    rows: tuple[ComparedRow, ...]

    def report(self) -> dict[str, Any]:
        """What `compare --json` writes."""
        report: dict[str, Any] = json.loads(
            json.dumps(asdict(self)), parse_float=lambda text: round(float(text), 4)
        )
        return report


@dataclass(frozen=True, slots=True)
class Truth:
    """What groups are held against.

    Attributes:
        kind: "labels" or "groups"; None where there is nothing to compare with.
        label_of: The label by path; empty likewise.
    """

    kind: str | None
    label_of: Mapping[Path, str]


def known_truth(workspace: Workspace, folder: Path) -> Truth:
    """Find out what the groups of a folder's photos can be held against.

    A table of labels goes before the groups that a person named, merged, accepted or corrected,
    and these before the folders that photos lie in.

    Raises:
        InputError: the folder is not there, or its table makes no sense.
    """
    labels: Mapping[Path, str] = {}
    try:
        labels = read_labels(folder)
    except InputError:
        if not folder.is_dir() or (folder / "groundtruth.csv").exists():
            raise
    if labels and (folder / "groundtruth.csv").exists():
        return Truth("labels", labels)
    photos = workspace.library.photos()
    kept = {
        photos[member].path: str(cluster.id)
        for cluster in workspace.library.clustering().clusters.values()
        if cluster.kept
        for member in cluster.members
        if is_under(photos[member].path, [folder.resolve()])
    }
    if kept:
        return Truth("groups", kept)
    return Truth("labels" if labels else None, labels)


def compare(
    workspace: Workspace,
    folder: Path,
    engines: Mapping[str, Engine],
    asked: Sequence[Asked],
    truth: Truth,
    *,
    compile_cache: Path,
    photos: int | None = None,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
) -> Comparison:
    """Run chains of methods on the photos of a folder, each in a process of its own.

    A chain that cannot be run on these photos is a row with a sentence, and the others go on.

    Args:
        workspace: The open data folder; embeddings come from its cache where they are known.
        folder: Whose photos. Where there are labels or kept groups, photos that have one.
        engines: The networks there are, by name.
        asked: Which chains, on which features.
        truth: See `known_truth`.
        compile_cache: Where numba keeps what it compiles.
        photos: How many photos to take, always the same ones; None for all.
        workers: Threads that decode and infer.
        progress: Told of every phase.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it; embeddings made so far are kept.
        InputError: the folder is not there, has no photos, or a name makes no sense.
    """
    chosen = _chosen(workspace, folder.resolve(), truth, photos)
    wanted = {name for row in asked for name in _parts(row.features, engines)}
    found: tuple[Photo, ...] = ()
    # One of them reads the photos in any case: their small pictures come with that.
    for name in [name for name in engines if name in wanted] or list(engines)[:1]:
        indexed = index_folders(
            workspace,
            chosen,
            engines[name],
            remember=False,
            workers=workers,
            progress=progress,
            cancel=cancel,
        )
        cancel.raise_if_cancelled()
        found = indexed.photos
    if not found:
        raise InputError(Text("There are no photos to compare in {folder}.", folder=folder))
    progress.begin(Text("Comparing methods"), len(asked))
    with tempfile.TemporaryDirectory(dir=workspace.folder, prefix="compare-") as name:
        bench = _Bench(workspace, engines, found, truth, Path(name), compile_cache, cancel)
        rows = []
        for item in asked:
            rows.append(bench.row(item))
            progress.advance()
    return Comparison(folder.resolve().name, len(found), truth.kind, tuple(rows))


def _parts(features: str, engines: Mapping[str, Engine]) -> list[str]:
    """The features a name speaks of; none where its row will say what is wrong."""
    try:
        return part_names(features, list(engines))
    except InputError:
        return []


class _Bench:
    """Where chains are run one after the other."""

    def __init__(
        self,
        workspace: Workspace,
        engines: Mapping[str, Engine],
        photos: Sequence[Photo],
        truth: Truth,
        folder: Path,
        compile_cache: Path,
        cancel: CancelToken,
    ) -> None:
        self._workspace = workspace
        self._engines = engines
        self._photos = photos
        self._folder = folder
        self._compile_cache = compile_cache
        self._cancel = cancel
        self._digests = sorted({photo.digest for photo in photos})
        row_of = {digest: row for row, digest in enumerate(self._digests)}
        self._places = np.array([row_of[photo.digest] for photo in photos])
        self._labels: NDArray[Any] | None = None
        if truth.label_of:
            self._labels = np.array([truth.label_of[photo.path] for photo in photos])
        self._sets: dict[str, FeatureSet] = {}

    def row(self, asked: Asked) -> ComparedRow:
        """Run one chain and measure what comes of it."""
        chain = asked.chain
        if chain.groups == TRUE_COUNT:
            if self._labels is None:
                raise InputError(
                    Text("There are no labels whose number could be taken; give a number.")
                )
            chain = replace(chain, groups=len(set(self._labels.tolist())))
        row = ComparedRow(asked.features, chain.reduce, None, chain.cluster)
        try:
            chain.check(len(self._digests))
            answer, features = self._run(asked.features, chain)
        except UserError as error:
            return replace(row, neighbours=chain.neighbours, error=str(error))
        if answer.groups is None:
            return replace(row, neighbours=chain.neighbours, error=answer.error)
        groups = photo_groups(answer.groups[self._places], self._photos)
        figures = quality(groups, groups if self._labels is None else self._labels)
        row = replace(
            row,
            neighbours=None if answer.recall is None else chain.neighbours,
            k=answer.counted,
            clusters=figures.clusters,
            unsorted=figures.unsorted,
            recall=answer.recall,
            seconds={"features": features.seconds, **answer.seconds},
            memory=answer.memory,
            memory_mb=max(answer.memory.values(), default=None),
        )
        if self._labels is None:
            return row
        return replace(
            row,
            effort=figures.effort,
            ari=figures.ari,
            ami=figures.ami,
            purity=figures.purity,
        )

    def _run(self, name: str, chain: Chain) -> tuple[Answer, FeatureSet]:
        if name not in self._sets:
            self._sets[name] = make_feature_set(
                self._workspace, name, self._engines, self._digests, self._folder, self._cancel
            )
        features = self._sets[name]
        classes = None if features.classes is None else os.fspath(features.classes)
        order = Order(
            os.fspath(features.matrix), classes, features.signed, asdict(chain), seed=_SEED
        )
        order.write(self._folder)
        run_python(["-m", _CHILD, self._folder, self._compile_cache], self._cancel)
        return Answer.read(self._folder), features


def _chosen(workspace: Workspace, folder: Path, truth: Truth, photos: int | None) -> list[Path]:
    """Which files to read: those with a label where there are any, and as many as were asked for.

    Chosen by a hash of their place in the folder, which is no order of any kind: so the same photos
    are chosen every time, and no class or day more than others.
    """
    if not truth.label_of and photos is None:
        return [folder]
    search = find([folder], skip=[workspace.folder])
    files = [item.path for item in search if isinstance(item, Found)]
    if truth.label_of:
        files = [path for path in files if path in truth.label_of]

    def mixed(path: Path) -> bytes:
        return hashlib.sha256(os.fsencode(path.relative_to(folder))).digest()

    return sorted(files, key=mixed)[:photos]
