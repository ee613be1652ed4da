"""A careful person at work on groups, who uses only what the window offers; actions are counted.

What is assumed (docs/grouping.md):

- The person knows the right group of every photo and never errs. Looking costs nothing.
- The control is moved at most once, by up to two stops, if that leaves less to do.
- Strays that stand side by side and belong together are one grip: a click, a Shift-click, a move.
  They are looked for in their group, in what is more like a right group, and in what is like a
  photo (`person_grips.py`).
- A group is split where its parts as shown leave less to do, the split itself counted.
- Unsorted photos are offered a group each. Those of one group stand side by side: a run of right
  offers is accepted in one go. The others are taken by grips, as strays are.
- Each right group is named once, and its pieces are merged by runs along the list, alike together.
  A right group that has no piece is made of its first grip, which asks for its name.

Every action is one, whatever its kind. The result is the same on every run.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.division import divide
from photoclust.grouping.features import UnitRows
from photoclust.grouping.hierarchy import Hierarchy, Ints
from photoclust.grouping.seriation import alike_order
from photoclust.grouping.suggestions import suggest_groups
from photoclust.services.measure.person_grips import fewest_grips

Actions = dict[str, int]
Members = NDArray[np.int64]

_DEEPEST = 6
"""Splits of splits that a person goes through."""


def least_actions(hierarchy: Hierarchy, rows: UnitRows, truth: NDArray[np.int64]) -> Actions:
    """Count what a careful person does from the automatic start until all is right.

    Args:
        hierarchy: The tree that the groups come from.
        rows: Shape (n, d), in which photos are compared, in the order of the tree.
        truth: int (n,), number of the right group of each photo from 0.

    Returns:
        Number of actions by kind: `slider`, `split`, `grip`, `accept`, `name`, `merge`; kinds that
        do not occur are left out.
    """
    best: Actions | None = None
    for step in (0, -1, 1, -2, 2):
        stop = hierarchy.start + step
        if 0 <= stop < hierarchy.stops:
            labels = hierarchy.cut(hierarchy.granularity(stop)).labels
            found = _Person(hierarchy, rows, truth).put_right(labels)
            if step:
                found = {"slider": 1, **found}
            if best is None or sum(found.values()) < sum(best.values()):
                best = found
    return best or {}


@dataclass(frozen=True, slots=True)
class _Plan:
    """A way through a group.

    Attributes:
        actions: All of them, one for each piece too, with strays taken where they are.
        splits: The splits among them.
        views: Its parts that hold strays, as they are shown.
        pieces: What is left without strays, each of one right group.
    """

    actions: int
    splits: int
    views: list[Members]
    pieces: list[Members]


class _Person:
    """One way through; counts."""

    def __init__(self, hierarchy: Hierarchy, rows: UnitRows, truth: NDArray[np.int64]) -> None:
        self._hierarchy = hierarchy
        self._rows = rows
        self._truth = truth
        self._done: Counter[str] = Counter()

    def put_right(self, labels: Ints) -> Actions:
        """Do what is to be done."""
        groups = [np.flatnonzero(labels == g) for g in range(int(labels.max(initial=-1)) + 1)]
        planned = [self._plan(group, 0) for group in groups]
        self._done["split"] += sum(plan.splits for plan in planned)
        pure = [piece for plan in planned for piece in plan.pieces]
        left = self._accept(np.flatnonzero(labels < 0), pure)
        home = labels < 0
        home[left] = False
        for piece in pure:
            home[piece] = True
        views = [view for plan in planned for view in plan.views]
        self._done["grip"] += fewest_grips(self._rows, self._truth, [*views, left], home)
        self._name_and_merge(pure)
        return {kind: count for kind, count in self._done.items() if count}

    def _plan(self, group: Members, depth: int) -> _Plan:
        """The way through a group, or through the parts that it is split into."""
        order = group[alike_order(self._rows[group])]
        home = self._majority(group)
        grips = self._runs(order, home)
        whole = _Plan(1 + grips, 0, [order] if grips else [], [group[self._truth[group] == home]])
        # A split saves nothing where it needs as many actions as it brings pieces.
        if grips < 2 or depth == _DEEPEST:
            return whole
        divisions = divide(self._hierarchy, group)
        parts = [
            self._plan(part, depth + 1)
            for part in divisions.parts(divisions.proposed)
            if len(part) < len(group)
        ]
        if not parts or 1 + sum(part.actions for part in parts) >= whole.actions:
            return whole
        return _Plan(
            1 + sum(part.actions for part in parts),
            1 + sum(part.splits for part in parts),
            [view for part in parts for view in part.views],
            [piece for part in parts for piece in part.pieces],
        )

    def _majority(self, group: Members) -> int:
        return int(np.bincount(self._truth[group]).argmax())

    def _runs(self, order: Members, home: int) -> int:
        return sum(truth != home for truth, _ in groupby(self._truth[order].tolist()))

    def _accept(self, unsorted: Members, pure: Sequence[Members]) -> Members:
        """Take right offers to unsorted photos in one go; the others, as they are shown then."""
        if not len(unsorted):
            return unsorted
        offers = suggest_groups(self._rows, unsorted.tolist(), [g.tolist() for g in pure], most=1)
        offered: defaultdict[int, list[int]] = defaultdict(list)
        for photo, found in zip(unsorted.tolist(), offers, strict=True):
            offered[found[0].group if found else -1].append(photo)
        left = []
        for group, photos in offered.items():
            members = np.array(photos)
            order = members[alike_order(self._rows[members])]
            home = self._majority(pure[group]) if group >= 0 else -1
            right = self._truth[order] == home
            self._done["accept"] += sum(is_right for is_right, _ in groupby(right.tolist()))
            left += order[~right].tolist()
        rest = np.sort(np.array(left, np.int64))
        return rest[alike_order(self._rows[rest])] if len(rest) else rest

    def _name_and_merge(self, pure: Sequence[Members]) -> None:
        """Name each right group, and merge its pieces by runs along the list."""
        if not pure:
            return
        centres = np.stack([self._rows[group].mean(axis=0) for group in pure])
        centres -= centres.mean(axis=0)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
        kinds = [self._majority(pure[group]) for group in alike_order(centres).tolist()]
        runs: defaultdict[int, list[int]] = defaultdict(list)
        for kind, run in groupby(kinds):
            runs[kind].append(len(list(run)))
        self._done["name"] += len(runs)
        # The longest run takes in the others, each in one go.
        self._done["merge"] += sum(len(r) - 1 + (max(r) > 1) for r in runs.values())
