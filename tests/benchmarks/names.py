"""How many groups of the labelled sets get a right name, a wrong one, or none.

    python -m tests.benchmarks.names [--photos DIR] [--data DIR] [--choose] [--curve] [--list]

Four kinds of groups of the seven sets in `right_names`: the photos of each label; the groups that
the app makes by itself; those of four more positions of finer/coarser; and those of all sets as one
library. Each set counts the same. A name is right where it is right for three fifths of the
members, narrower where it may be right of a part of what their labels say. Names say nothing of
where and when here.

--choose finds the bounds of `grouping.naming` anew, for each set from the other ones: the most
groups right, a wrong one weighing as much as eight. --curve shows what other bounds make of all
sets, --list the names that are not right.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust import locations
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.naming import USUAL, Bounds, Traits, suggest_names
from photoclust.grouping.themes import THEMES, WIDER
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.hierarchies import group_photos
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels
from photoclust.vision.manifest import class_labels
from tests.benchmarks.grips import PHOTOS
from tests.benchmarks.right_names import KINDS, RIGHT

_TOGETHER = "all sets"
_POSITIONS = (0.25, 0.4, 0.55, 0.7)
_VERDICTS = ("right", "narrower", "wrong", "none")
_ENOUGH = 0.6
_WRONG_WEIGHS = 8
_GRID = (
    (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7),
    (0.4, 0.6, 0.8),
    (0.7, 0.8, 0.9),
    (0.0, 1.0, 2.0),
)
"""Bounds that are tried: `said`, `most`, `clear`, `doubt`."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Group:
    """A group of a set.

    Attributes:
        set: Its name.
        kind: Which of the four.
        labels: Set and label of each member.
        rows: Rows of the members among the set's photos.
    """

    set: str
    kind: str
    labels: Sequence[tuple[str, str]]
    rows: Ints


@dataclass(frozen=True)
class Photos:
    """The different photos of one set or several, what the network saw in them, and groups."""

    groups: Sequence[Group]
    traits: Traits


def read(
    name: str,
    sets: Sequence[Path],
    workspace: Workspace,
    engine: Engine,
    process: GroupingProcess,
) -> Photos:
    """Read and group sets."""
    cancel = CancelToken()
    label: dict[Digest, tuple[str, str]] = {}
    photos: list[Photo] = []
    for one in sets:
        truth = read_labels(one)
        indexed = index_folders(
            workspace,
            [one.resolve()],
            engine,
            remember=False,
            workers=2,
            progress=NullProgress(),
            cancel=cancel,
        )
        found = [photo for photo in indexed.photos if photo.path in truth]
        label |= {photo.digest: (one.name, truth[photo.path]) for photo in found}
        photos += found
    grouped = group_photos(
        workspace, photos, engine.key, process, progress=NullProgress(), cancel=cancel
    )
    labels = [label[digest] for digest in grouped.digests]
    unknown = [None] * len(labels)
    classes, scores = workspace.cache.classes(grouped.digests, engine.key)
    hierarchy = grouped.hierarchy
    kinds: list[tuple[str, Ints]] = []
    if len(sets) == 1:
        different = sorted(set(labels))
        kinds.append(("labels", np.array([different.index(one) for one in labels], np.int64)))
        kinds.append(("start", hierarchy.cut(hierarchy.automatic()).labels.astype(np.int64)))
        kinds += [("others", hierarchy.cut(p).labels.astype(np.int64)) for p in _POSITIONS]
    else:
        kinds.append(("together", hierarchy.cut(hierarchy.automatic()).labels.astype(np.int64)))
    groups = [
        Group(name, kind, [labels[row] for row in rows], rows)
        for kind, numbers in kinds
        for rows in (np.flatnonzero(numbers == n) for n in range(numbers.max() + 1))
    ]
    return Photos(groups, Traits.of(classes, scores, unknown, unknown))


def verdict(name: str, group: Group, classes: Sequence[str]) -> str:
    """Whether a name is right, narrower than the labels, wrong, or none."""
    if not name:
        return "none"
    right = sum(name in RIGHT[one][label] for one, label in group.labels)
    kinds = sum(
        name in {classes[number] for number in KINDS.get(label, ())} for _, label in group.labels
    )
    if right >= _ENOUGH * len(group.labels):
        return "right"
    if group.kind != "labels" and right + kinds >= _ENOUGH * len(group.labels):
        return "narrower"
    return "wrong"


def judged(
    photos: Photos, labels: Sequence[str], bounds: Bounds
) -> Iterator[tuple[Group, str, str]]:
    """Each group, its name, and what that is."""
    classes = [_first(label) for label in labels]
    names = suggest_names([g.rows.tolist() for g in photos.groups], photos.traits, labels, bounds)
    for group, name in zip(photos.groups, names, strict=True):
        yield group, name, verdict(name, group, classes)


def shares(photos: Photos, labels: Sequence[str], bounds: Bounds) -> dict[str, NDArray[np.float64]]:
    """Percent of the groups of each kind whose name is right, narrower, wrong, or none."""
    counts: dict[str, Counter[str]] = {}
    for group, _, told in judged(photos, labels, bounds):
        counts.setdefault(group.kind, Counter())[told] += 1
    return {
        kind: np.array([100 * c[told] / c.total() for told in _VERDICTS])
        for kind, c in counts.items()
    }


def _first(label: str) -> str:
    first = label.split(",")[0].strip()
    return first[:1].upper() + first[1:]


def _line(called: str, found: dict[str, NDArray[np.float64]]) -> str:
    parts = [
        f"{kind} " + " / ".join(f"{share:.1f}" for share in row) for kind, row in found.items()
    ]
    return f"{called:24}" + "   ".join(parts) + "\n"


def _mean(found: Sequence[dict[str, NDArray[np.float64]]]) -> dict[str, NDArray[np.float64]]:
    return {kind: np.mean([one[kind] for one in found], axis=0) for kind in found[0]}


def _worth(found: dict[str, NDArray[np.float64]]) -> float:
    return float(np.mean([row[0] - _WRONG_WEIGHS * row[2] for row in found.values()]))


def choose(sets: dict[str, Photos], labels: Sequence[str]) -> None:
    """Print which bounds all sets make, and for each set those that the others make."""
    tried = [Bounds(*values) for values in product(*_GRID)]
    table = {
        bounds: {name: shares(one, labels, bounds) for name, one in sets.items()}
        for bounds in tried
    }
    best = max(tried, key=lambda b: _worth(_mean([*table[b].values()])))
    sys.stdout.write(_line(f"all: {_told(best)}", _mean([*table[best].values()])))
    left_out = []
    for name in sets:
        others = [other for other in sets if other != name]
        best = max(tried, key=lambda b: _worth(_mean([table[b][other] for other in others])))
        left_out.append(table[best][name])
        sys.stdout.write(_line(f"{name}: {_told(best)}", table[best][name]))
    sys.stdout.write(_line("left out", _mean(left_out)))


def _told(bounds: Bounds) -> str:
    return f"{bounds.said} {bounds.most} {bounds.clear} {bounds.doubt:g}"


def _check(labels: Sequence[str]) -> None:
    known = {*map(_first, labels), *THEMES, *WIDER}
    judge = {name for one in RIGHT.values() for names in one.values() for name in names}
    if judge - known:
        msg = f"no name of the app: {sorted(judge - known)}"
        raise ValueError(msg)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=PHOTOS, help="where the sets are")
    parser.add_argument("--data", type=Path, default=None, help="keeps what was read")
    parser.add_argument("--choose", action="store_true")
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--list", action="store_true")
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory() as spare:
        data = wishes.data or Path(spare)
        with Workspace(data) as workspace, GroupingProcess(data / "compiled") as process:
            models = locations.resources_folder() / "models"
            engine = open_engine(workspace, models, precision="int8", provider="cpu")
            labels = class_labels(engine.model.network)
            _check(labels)
            sets = {
                name: read(name, [wishes.photos / name], workspace, engine, process)
                for name in RIGHT
            }
            together = read(
                _TOGETHER, [wishes.photos / name for name in RIGHT], workspace, engine, process
            )
    sys.stdout.write("percent right / narrower / wrong / none\n")
    for name, photos in sets.items():
        sys.stdout.write(_line(name, shares(photos, labels, USUAL)))
    found = _mean([shares(photos, labels, USUAL) for photos in sets.values()])
    sys.stdout.write(_line("mean", found | shares(together, labels, USUAL)))
    if wishes.list:
        for photos in (*sets.values(), together):
            for group, name, told in judged(photos, labels, USUAL):
                if told in {"wrong", "narrower"}:
                    most = Counter(label for _, label in group.labels).most_common(3)
                    sys.stdout.write(f"{told:9}{group.set:15} {group.kind:9} {name}: {most}\n")
    if wishes.curve:
        for said in _GRID[0]:
            bounds = Bounds(said=said)
            found = _mean([shares(photos, labels, bounds) for photos in sets.values()])
            sys.stdout.write(_line(f"said {said}", found | shares(together, labels, bounds)))
    if wishes.choose:
        choose(sets, labels)


if __name__ == "__main__":
    main()
