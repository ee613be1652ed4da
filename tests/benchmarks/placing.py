"""How many new photos join the right group, and how many of a new subject are swept into one.

    python -m tests.benchmarks.placing [SET ...] [--data DIR] [--json FILE] [--seeds N] [--fit]

A set is a folder with labels; the nine that lie beside the checkout without any. Half of each class
is sorted, into one group or into three (k-means in the class: a person who did not merge all). The
other half is new: at once, 120 at a time, or 12. Each portion is held against the same groups. Then
classes are left out of the groups, one in turn, or a fifth of them where there are more than ten:
what of these joins a group is swept. Photos of a class without a sorted one are of a new subject.

With --fit the weights of `photoclust.grouping.placing.evidence` are found anew, for each set from
the other ones, and the figures are those of these weights.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust import locations
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.features import ClassScores, UnitRows, compared_rows
from photoclust.grouping.placing.bound import SURE, TELLING, lowered, strangers
from photoclust.grouping.placing.evidence import START, WEIGHTS, Evidence, weigh
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels
from tests.benchmarks.grips import PHOTOS, SETS

_PORTIONS = {"at once": 10**9, "120": 120, "12": 12}
_MOST_PORTIONS = {"at once": 1, "120": 2, "12": 6}
_PARTS = {"one": 1, "three": 3}
_IN_TURN = 10
_FOLDS = 5

Labels = NDArray[np.str_]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Asked:
    """Photos that were new at a time, and what was found of them.

    Attributes:
        evidence: What speaks for the best group.
        right: bool (n,), that group is of the photo's class.
        strange: bool (n,), the photo's class has no group.
        small: bool (n,), that group is too small for a lowered bound.
        played: What was found on strangers in months that were played through with these groups.
        groups: How many there are.
    """

    evidence: Evidence
    right: NDArray[np.bool_]
    strange: NDArray[np.bool_]
    small: NDArray[np.bool_]
    played: Evidence
    groups: int

    def joins(self, weights: Sequence[float], start: float) -> NDArray[np.bool_]:
        """Which photos join that group."""
        bound = lowered(self.played.odds(weights, start), self.groups)
        joins: NDArray[np.bool_] = self.evidence.likely(weights, start) >= np.where(
            self.small, SURE, bound
        )
        return joins


@dataclass(frozen=True)
class Figures:
    """Percent of the new photos of a set: right, wrong and left over; swept of new subjects."""

    set: str
    groups: str
    portion: str
    right: float
    wrong: float
    left: float
    swept: float
    photos: int
    strangers: int


def read_set(folder: Path, workspace: Workspace, engine: Engine) -> tuple[UnitRows, Labels]:
    """The different photos of a set in the form in which they are compared, and their labels."""
    truth = read_labels(folder)
    indexed = index_folders(
        workspace,
        [folder.resolve()],
        engine,
        remember=False,
        workers=2,
        progress=NullProgress(),
        cancel=CancelToken(),
    )
    label = {p.digest: truth[p.path] for p in indexed.photos if p.path in truth}
    digests = sorted(label)
    features = workspace.cache.features(digests, engine.key).features
    classes = ClassScores(*workspace.cache.classes(digests, engine.key))
    return compared_rows(features, classes, 0), np.array([label[d] for d in digests])


def _pieces(rows: UnitRows, photos: Ints, parts: int, seed: int) -> list[Ints]:
    if parts == 1 or len(photos) < 2 * parts:
        return [photos]
    from sklearn.cluster import KMeans

    found = KMeans(parts, n_init=2, random_state=seed).fit(rows[photos]).labels_
    return [photos[found == part] for part in np.unique(found)]


def cases(rows: UnitRows, labels: Labels, seed: int, parts: int) -> Iterator[tuple[str, Asked]]:
    """Every time that photos are new, with the size of the portion."""
    random = np.random.default_rng(seed)
    classes = sorted(set(labels.tolist()))
    old, new = {}, {}
    for name in classes:
        photos = random.permutation(np.flatnonzero(labels == name))
        half = (len(photos) + 1) // 2
        old[name], new[name] = np.sort(photos[:half]), photos[half:]
    pieces = {name: _pieces(rows, old[name], parts, seed) for name in classes}
    order = random.permutation(len(classes))
    folds = len(classes) if len(classes) <= _IN_TURN else _FOLDS
    left_out = [frozenset(classes[n] for n in order[fold::folds]) for fold in range(folds)]
    everything = np.concatenate([new[name] for name in classes])
    for out in [frozenset[str](), *left_out]:
        named = [(name, piece) for name in classes if name not in out for piece in pieces[name]]
        of = np.array([name for name, _ in named])
        sizes = np.array([len(piece) for _, piece in named])
        for portion, size in _PORTIONS.items():
            mixed = random.permutation(everything)
            played = strangers(rows, min(size, len(mixed)), [piece.tolist() for _, piece in named])
            starts = range(0, len(mixed), size)[: _MOST_PORTIONS[portion]]
            for start in starts:
                asked = mixed[start : start + size]
                found = weigh(rows, asked.tolist(), [piece.tolist() for _, piece in named])
                strange = ~np.isin(labels[asked], of)
                # Where classes are left out only theirs are of interest.
                kept = strange if out else np.ones(len(asked), bool)
                right = of[found.groups] == labels[asked]
                evidence = Evidence(found.groups[kept], found.kinds[kept])
                small = sizes[evidence.groups] < TELLING
                yield (
                    portion,
                    Asked(evidence, right[kept], strange[kept], small, played, len(named)),
                )


def measure(rows: UnitRows, labels: Labels, seeds: int) -> dict[tuple[str, str], list[Asked]]:
    """What is found of a set, by how many groups a class has and how large portions are."""
    found: defaultdict[tuple[str, str], list[Asked]] = defaultdict(list)
    for groups, parts in _PARTS.items():
        for seed in range(seeds):
            for portion, asked in cases(rows, labels, seed, parts):
                found[groups, portion].append(asked)
    return dict(found)


def fitted(others: Sequence[dict[tuple[str, str], list[Asked]]]) -> tuple[list[float], float]:
    """Weights and start of the logistic model that others than this set make.

    Every set, way of grouping and portion counts the same, and in each the photos of new subjects
    count as much as those of known ones.
    """
    from sklearn.linear_model import LogisticRegression

    ways = [asked for found in others for asked in found.values()]
    some = [asked for way in ways for asked in way]
    weights = []
    for way in ways:
        strange = np.concatenate([asked.strange for asked in way]).astype(int)
        weights.append(1.0 / np.bincount(strange, minlength=2)[strange])
    weight = np.concatenate(weights)
    model = LogisticRegression(C=1e4, max_iter=3000)
    model.fit(
        np.concatenate([a.evidence.kinds for a in some]),
        np.concatenate([a.right for a in some]),
        sample_weight=weight * len(weight) / weight.sum(),
    )
    return model.coef_[0].tolist(), float(model.intercept_[0])


def figures(
    name: str, key: tuple[str, str], way: Sequence[Asked], weights: Sequence[float], start: float
) -> Figures:
    """How many joined, right or wrong."""
    joins = np.concatenate([asked.joins(weights, start) for asked in way])
    fits = np.concatenate([asked.right for asked in way])
    strange = np.concatenate([asked.strange for asked in way])
    known = ~strange
    right = 100 * float((joins & fits)[known].mean())
    wrong = 100 * float((joins & ~fits)[known].mean())
    swept = 100 * float(joins[strange].mean()) if strange.any() else 0.0
    counts = int(known.sum()), int(strange.sum())
    return Figures(name, *key, right, wrong, 100 - right - wrong, swept, *counts)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", type=Path, default=[PHOTOS / name for name in SETS])
    parser.add_argument("--data", type=Path, default=None, help="keeps what was read")
    parser.add_argument("--json", type=Path, default=None)
    parser.add_argument("--seeds", type=int, default=1, help="divisions of each class")
    parser.add_argument("--fit", action="store_true")
    wishes = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace(wishes.data or Path(folder)) as workspace,
    ):
        engine = open_engine(
            workspace,
            locations.resources_folder() / "models",
            precision="int8",
            provider="cpu",
        )
        found = {
            source.name: measure(*read_set(source, workspace, engine), wishes.seeds)
            for source in wishes.sets
        }
    rows = []
    for name, one in found.items():
        model: tuple[Sequence[float], float] = (WEIGHTS, START)
        if wishes.fit:
            model = fitted([other for called, other in found.items() if called != name])
            sys.stdout.write(f"{name}: weights {np.round(model[0], 3)}, start {model[1]:.2f}\n")
        for key, asked in one.items():
            rows.append(figures(name, key, asked, *model))
            sys.stdout.write(
                "{set:15} {groups:5} {portion:8} right {right:5.1f} wrong {wrong:4.1f} "
                "left {left:5.1f} swept {swept:5.1f}\n".format(**asdict(rows[-1]))
            )
    if wishes.fit:
        weights, start = fitted(list(found.values()))
        sys.stdout.write(
            f"all: weights {np.round(weights, 3)}, start {start:.2f}; in use {WEIGHTS}\n"
        )
    if wishes.json is not None:
        wishes.json.write_text(json.dumps([asdict(row) for row in rows], indent=1))


if __name__ == "__main__":
    main()
