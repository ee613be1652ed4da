"""How many stacks are found, and how many of those found are none.

`python -m tests.benchmarks.stacks SET... [--few 8] [--chance 0] [--fit] [--as-they-are FOLDER...]`

Each set is a folder with labels, as `evaluate` takes it. Bursts, brackets, panoramas, edits and
copies are made of some of its photos (`stacks_made`), and others that look alike are put between
them, and scenes that are merely similar. Two photos of one stack are a pair; precision is the share
of pairs found that are true, recall that of true pairs found; `joined` tells how many of the
merely similar ones were taken for one, and `wrong` names all that were. `kinds` tells of how many
pairs of a kind how many were found, and as what. With `--fit` the limits are chosen anew for each
set from all others, and `usual` tells what the shipped ones find. Of photos as they are, nobody
knows the truth: what is found in these is listed to be looked at. A line of JSON for each set.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from photoclust import locations
from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.features import ClassScores, compared_rows
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.neighbours import exact_neighbours
from photoclust.grouping.stacks.shots import USUAL, Limits
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.groups.stacks import stacks_of
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels
from photoclust.services.open_library import open_workspace
from tests.benchmarks.stacks_made import Maker

_GRIDS: tuple[dict[str, tuple[float, ...]], ...] = (
    {"burst": (0.04, 0.06, 0.08), "burst_wide": (0.15, 0.2, 0.25, 0.3)},
    {"burst_agreement": (0.5, 0.55, 0.6, 0.65, 0.7)},
    {"frame": (0.2, 0.24, 0.28, 0.32), "overlap": (0.6, 0.65, 0.7, 0.75)},
    {"bracket": (0.15, 0.22, 0.3)},
    {"edit_half": (0.06, 0.1, 0.14), "edit": (0.15, 0.2, 0.25)},
    {"saved_anew": (0.02, 0.03, 0.05), "saved_agreement": (0.95, 0.97, 0.99)},
)
"""Limits that are chosen together, one row after the other."""

_PRECISE = 0.99
"""Share of the pairs of the other sets that must be right for limits to be chosen."""

Pairs = dict[frozenset[Path], str]


@dataclass(frozen=True)
class _Set:
    """Photos that were made and read, the true pairs among them, and those that are none."""

    name: str
    photos: tuple[Photo, ...]
    truth: Pairs
    similar: tuple[tuple[str, frozenset[Path]], ...]
    grouped: Grouped


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", type=Path)
    parser.add_argument("--few", type=int, default=8)
    parser.add_argument("--chance", type=int, default=0, help="another one makes other photos")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--as-they-are", nargs="+", type=Path, default=[])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = open_workspace(Path(folder) / "data", lambda _: None)
        with workspace:
            engine = open_engine(workspace, locations.resources_folder() / "models")
            for path in options.as_they_are:
                sys.stdout.write(json.dumps(_listed(workspace, engine, path)) + "\n")
            sets = [
                _made(workspace, engine, path, Path(folder) / path.name, number, options.few)
                for number, path in enumerate(options.sets, 100 * options.chance)
            ]
            search = _Search(workspace, engine)
            for one in sets:
                others = [other for other in sets if other is not one]
                limits = _fitted(search, others) if options.fit else USUAL
                found = search.found(one, limits)
                report = {"set": one.name, "photos": len(one.photos), **_measures(one, found)}
                if options.fit:
                    report["limits"] = _changed(limits)
                    report["usual"] = _measures(one, search.found(one, USUAL))
                sys.stdout.write(json.dumps(report) + "\n")
                sys.stdout.flush()
            if options.fit:
                chosen = _changed(_fitted(search, sets))
                sys.stdout.write(json.dumps({"from all sets": chosen}) + "\n")


def _made(
    workspace: Workspace, engine: Engine, path: Path, folder: Path, seed: int, few: int
) -> _Set:
    made = Maker(read_labels(path), folder, seed).make(few)
    photos = _read(workspace, engine, made.folder)
    pairs = {
        frozenset(pair): kind
        for kind, files in made.stacks
        for pair in itertools.combinations([file.resolve() for file in files], 2)
    }
    similar = tuple((kind, frozenset(f.resolve() for f in files)) for kind, files in made.similar)
    return _Set(path.name, photos, pairs, similar, _neighbours(workspace, engine, photos))


def _read(workspace: Workspace, engine: Engine, folder: Path) -> tuple[Photo, ...]:
    return index_folders(
        workspace,
        [folder.resolve()],
        engine,
        remember=False,
        workers=os.cpu_count() or 1,
        progress=NullProgress(),
        cancel=CancelToken(),
    ).photos


def _listed(workspace: Workspace, engine: Engine, folder: Path) -> dict[str, object]:
    photos = _read(workspace, engine, folder)
    near = _neighbours(workspace, engine, photos)
    name = {photo.id: photo.path.name for photo in photos}
    stacks = stacks_of(workspace.cache, photos, engine.key, grouped=near)
    told = [[str(stack.kind), *(name[photo] for photo in stack.photos)] for stack in stacks]
    return {"folder": folder.name, "photos": len(photos), "stacks": told}


def _neighbours(workspace: Workspace, engine: Engine, photos: Sequence[Photo]) -> Grouped:
    """As much of a hierarchy as stacks are found with; a library groups all its photos anyway."""
    digests = tuple(sorted({photo.digest for photo in photos}))
    stored = workspace.cache.features(digests, engine.key)
    rows = compared_rows(stored.features, ClassScores(stored.classes, stored.scores), 0)
    near = exact_neighbours(rows, 2).indices
    none = np.zeros(0, np.float32)
    return Grouped(Hierarchy(np.zeros(0, np.int32), none, none, near, 0), digests, engine.key)


class _Search:
    """Finds stacks, each with the same limits once."""

    def __init__(self, workspace: Workspace, engine: Engine) -> None:
        self._workspace, self._engine = workspace, engine
        self._known: dict[tuple[str, Limits], Pairs] = {}

    def found(self, some: _Set, limits: Limits) -> Pairs:
        """The pairs of all stacks found, with their kinds."""
        if (some.name, limits) not in self._known:
            path = {photo.id: photo.path for photo in some.photos}
            cache, key = self._workspace.cache, self._engine.key
            self._known[some.name, limits] = {
                frozenset(path[photo] for photo in pair): str(stack.kind)
                for stack in stacks_of(cache, some.photos, key, grouped=some.grouped, limits=limits)
                for pair in itertools.combinations(stack.photos, 2)
            }
        return self._known[some.name, limits]


def _measures(some: _Set, found: Pairs) -> dict[str, object]:
    right = some.truth.keys() & found.keys()
    kinds: dict[str, dict[str, int]] = {}
    for kind, count in sorted(Counter(some.truth.values()).items()):
        told = Counter(found[pair] for pair in right if some.truth[pair] == kind)
        kinds[kind] = {"of": count, **{f"as {name}": n for name, n in sorted(told.items())}}
    similar = {pair: kind for kind, pair in some.similar}
    wrong = sorted(
        [similar.get(pair, "other"), found[pair], *sorted(path.name for path in pair)]
        for pair in found.keys() - some.truth.keys()
    )
    return {
        "pairs": len(some.truth),
        "right": len(right),
        "found": len(found),
        "precision": round(len(right) / max(1, len(found)), 3),
        "recall": round(len(right) / len(some.truth), 3),
        "kinds": kinds,
        "joined": {
            kind: [sum(pair in found for k, pair in some.similar if k == kind), count]
            for kind, count in sorted(Counter(kind for kind, _ in some.similar).items())
        },
        "wrong": wrong,
    }


def _fitted(search: _Search, sets: Sequence[_Set]) -> Limits:
    """The limits with the most found of those with few enough wrong; of equals the first."""
    limits = USUAL
    for grid in _GRIDS:
        best, chosen = -1.0, limits
        for values in _settings(grid):
            tried = replace(limits, **values)
            found = [search.found(some, tried) for some in sets]
            right = [len(f.keys() & some.truth.keys()) for f, some in zip(found, sets, strict=True)]
            recalls = [n / len(some.truth) for n, some in zip(right, sets, strict=True)]
            if sum(right) < _PRECISE * sum(map(len, found)):
                continue
            if sum(recalls) / len(recalls) > best:
                best, chosen = sum(recalls) / len(recalls), tried
        limits = chosen
    return limits


def _settings(grid: dict[str, tuple[float, ...]]) -> Iterator[dict[str, float]]:
    for values in itertools.product(*grid.values()):
        yield dict(zip(grid, values, strict=True))


def _changed(limits: Limits) -> dict[str, float]:
    names = [name for grid in _GRIDS for name in grid]
    return {name: getattr(limits, name) for name in names}


if __name__ == "__main__":
    main()
