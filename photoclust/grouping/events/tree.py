"""The tree of a library by events: the same form as that by looks, so the same control cuts it.

Heights are positions in a fixed order of levels, finest first:

- up to `WHOLE` (1): events fill up, by time or by looks, as a person wants them opened;
- at `WHOLE`: events are whole. That is the start, because whoever sorts by event wants a trip in
  one folder, and what is inside is one step finer;
- up to `LAST` (2): events that follow each other join, the least certain boundaries first.

Photos without a date join by looks: an event whose photos look all but the same, or one that most
of their neighbours are in. The others are groups by looks beside the events, or stay unsorted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.events.evidence import EVENT, SCENE, TRIP, boundary_odds, in_time
from photoclust.grouping.events.taken import Floats, Ints, Taken
from photoclust.grouping.hierarchy import Hierarchy, rank_weights
from photoclust.grouping.near import NEAR
from photoclust.grouping.stops import thinned, with_stops
from photoclust.grouping.tree import Joins, chains, grow

WHOLE, LAST = 1.0, 2.0

_INSIDE = 0.98
"""The highest level of what lies inside of an event."""

_LOOKS_LAST = 5.0
"""The highest level of a tree by looks (`assembly.LAST`)."""

_FINER = (-9.0, -8.0, -7.0, -6.0, SCENE, -4.0, -3.0, -2.0, -1.0)
"""Log odds at which scenes are cut: each step is a pause twice as long, from three minutes on."""

_MATES = 15
"""Photos nearest in time that tell how surely a photo belongs to its event."""

_MOST_AROUND = 0.5
"""Share of a photo's neighbours that must be in an event for a photo without a date to join it."""


class Inside(StrEnum):
    """How an event comes apart."""

    TIME = "time"
    LOOKS = "looks"


@dataclass(frozen=True, slots=True)
class Timeline:
    """The photos with a date in their order, and what speaks for a new event between them.

    Attributes:
        order: (m,), rows of photos in the order of time.
        odds: (m - 1,), log odds that a new event begins after each.
    """

    order: Ints
    odds: Floats

    @classmethod
    def of(cls, taken: Taken) -> Timeline:
        """Work it out."""
        order = in_time(taken)
        return cls(order, boundary_odds(taken, order))

    def events(self, photos: int, above: float = EVENT) -> Ints:
        """The event of each photo, numbered in the order of time; -1 without a date.

        Args:
            photos: How many there are.
            above: Log odds from which a new event begins: `SCENE`, `EVENT` or `TRIP`.
        """
        event = np.full(photos, -1, np.int64)
        if len(self.order):
            event[self.order] = np.concatenate([[0], np.cumsum(self.odds > above)])
        return event


def event_hierarchy(looks: Hierarchy, taken: Taken, inside: Inside) -> Hierarchy:
    """Build the tree over events from that by looks and what is known of the photos.

    Args:
        looks: The tree by looks.
        taken: Of the same rows.
        inside: How an event comes apart. With `LOOKS`, photos without a date are groups by looks;
            with `TIME` they are unsorted where they join no event.
    """
    n = looks.n
    line = Timeline.of(taken)
    event = line.events(n)
    event = np.where(event < 0, homes_by_looks(looks, event), event)
    late = int(event.max(initial=-1)) + 1
    home = np.where(event < 0, late, event)
    by_looks = restricted(looks, home)
    undated = home[by_looks.a] == late
    parts = []
    if inside is Inside.LOOKS:
        parts.append(by_looks.only(~undated & np.isfinite(by_looks.height)))
        parts[-1] = _at(parts[-1], _inside_by_looks(parts[-1].height))
        parts.append(_undated(by_looks.only(undated), float(looks.heights[looks.start])))
        wanted = [*_inside_by_looks(looks.heights.astype(np.float64)).tolist()]
    else:
        within = line.odds <= EVENT
        a, b = line.order[:-1], line.order[1:]
        parts.append(Joins(a[within], b[within], _inside_by_time(line.odds[within])))
        wanted = _inside_by_time(np.array(_FINER)).tolist()
    members = np.flatnonzero(event >= 0)
    parts.append(_whole(members, event[members]))
    apart = line.odds > EVENT
    between = Joins(line.order[:-1][apart], line.order[1:][apart], _between(line.odds[apart]))
    parts.append(between)
    merges = np.sort(np.concatenate([part.height[part.height > WHOLE] for part in parts]))
    coarser = _coarser(merges)
    parent, height = grow(n, Joins.together(*parts))
    # Positions mean cuts of the tree, which holds heights as float32.
    stops = sorted({float(np.float32(h)) for h in (*wanted, WHOLE, *coarser)})
    return with_stops(parent, height, looks.neighbours, stops, WHOLE, mates=_mates(looks, line))


def homes_by_looks(looks: Hierarchy, event: Ints) -> Ints:
    """The event that each photo without a date joins by its looks; -1 for none.

    Args:
        looks: The tree by looks.
        event: Of each photo; -1 without a date.
    """
    home = np.full(looks.n, -1, np.int64)
    dated = event >= 0
    if dated.all() or not dated.any():
        return home
    same = looks.tops(NEAR)
    home = _commonest(same, event, np.flatnonzero(dated))
    around = looks.neighbours[:, 1:]
    weights = rank_weights(around.shape[1])
    group = looks.tops(float(looks.heights[looks.start]))
    asked = np.flatnonzero(~dated & (home < 0))
    if not len(asked) or not len(weights):
        return np.where(dated, -1, home)
    votes = np.repeat(group[asked], around.shape[1])
    chosen = event[around[asked].ravel()]
    weight = np.tile(weights, len(asked))
    total = np.bincount(votes, weight, minlength=len(looks.parent))
    there = chosen >= 0
    span = int(event.max()) + 1
    pairs, place = np.unique(votes[there] * span + chosen[there], return_inverse=True)
    share = np.bincount(place, weight[there], minlength=len(pairs)) / total[pairs // span]
    joined = np.full(len(looks.parent), -1, np.int64)
    enough = share >= _MOST_AROUND
    # Ascending, so that of two equals the earlier event is written last.
    for pair in pairs[enough][::-1].tolist():
        joined[pair // span] = pair % span
    home[asked] = joined[group[asked]]
    return np.where(dated, -1, home)


def restricted(tree: Hierarchy, home: Ints) -> Joins:
    """What a tree joins inside of each home, as if the others were not there.

    Args:
        tree: Any tree.
        home: (n,), of each photo.
    """
    parent, height = tree.parent.tolist(), tree.height.tolist()
    held: list[dict[int, int] | None] = [{one: photo} for photo, one in enumerate(home.tolist())]
    held += [None] * (len(parent) - len(held))
    a, b, at = [], [], []
    for node, above in enumerate(parent[:-1]):
        # Numbers rise towards the root: what is below a node is complete when it is come to.
        here, there = held[node], held[above]
        held[node] = None
        assert here is not None
        if there is None:
            held[above] = here
            continue
        small, large = sorted((here, there), key=len)
        for one, photo in small.items():
            other = large.setdefault(one, photo)
            if other != photo:
                a.append(other)
                b.append(photo)
                at.append(height[above])
        held[above] = large
    return Joins(np.array(a, np.int64), np.array(b, np.int64), np.array(at, np.float64))


def _commonest(group: NDArray[np.int32], event: Ints, dated: Ints) -> Ints:
    """The event most photos of each photo's group are in, the earliest of equals; -1 for none."""
    span = int(event.max()) + 1
    pairs, counts = np.unique(
        group[dated].astype(np.int64) * span + event[dated], return_counts=True
    )
    best = np.full(int(group.max()) + 1, -1, np.int64)
    order = np.lexsort((-pairs, counts))
    best[pairs[order] // span] = pairs[order] % span
    return best[group]


def _at(joins: Joins, height: Floats) -> Joins:
    return Joins(joins.a, joins.b, height)


def _inside_by_looks(height: Floats) -> Floats:
    return np.asarray(_INSIDE * np.minimum(height / _LOOKS_LAST, 1.0), np.float64)


def _inside_by_time(odds: Floats) -> Floats:
    return np.asarray(_INSIDE * np.exp(odds / 3), np.float64)


def _between(odds: Floats) -> Floats:
    return np.asarray(WHOLE + odds / (odds + 3), np.float64)


def _coarser(merges: Floats) -> set[float]:
    """Where events join: trips in one step, if that leaves half of the groups there are."""
    trips = float(_between(np.array([TRIP]))[0])
    stops = {*thinned(merges, len(merges) + 1), trips}
    in_one = 2 * (merges <= trips).sum() <= len(merges) + 1
    return {stop for stop in stops if stop >= trips} if in_one else stops


def _undated(joins: Joins, start: float) -> Joins:
    """Groups by looks: as they are at their own start where events are whole, joined later."""
    joins = joins.only(np.isfinite(joins.height))
    later = WHOLE + 0.98 * (joins.height - start) / max(_LOOKS_LAST - start, 1e-6)
    early = joins.height <= start
    return _at(joins, np.where(early, _inside_by_looks(joins.height), later))


def _whole(members: Ints, event: Ints) -> Joins:
    """Joins that make each event whole, whatever is missing inside."""
    if not len(members):
        return Joins.none()
    order = np.argsort(event, kind="stable")
    joins = chains(
        members[order], event[order].astype(np.int32), np.arange(len(order), dtype=np.int32)
    )
    return _at(joins, np.full(len(joins.a), WHOLE))


def _mates(looks: Hierarchy, line: Timeline) -> NDArray[np.int32]:
    """Photos that tell how surely each belongs to its event: those nearest across boundaries.

    For a photo with a date these are the ones beside it in time, in the order of how little
    speaks for a boundary between; for the others their neighbours by looks.
    """
    wide = looks.neighbours.shape[1]
    mates = looks.neighbours.copy()
    m = len(line.order)
    if m < wide:
        return mates
    place = np.arange(m)
    reach = min(_MATES, wide) - 1
    first = np.clip(place - (reach + 1) // 2, 0, m - wide)
    beside = first[:, None] + np.arange(wide)
    highest = np.zeros((m, wide))
    for column in range(wide):
        highest[:, column] = _between_places(line.odds, place, beside[:, column])
    order = np.lexsort((np.abs(beside - place[:, None]), highest), axis=1)
    mates[line.order] = line.order[np.take_along_axis(beside, order, axis=1)]
    return mates


def _between_places(odds: Floats, a: Ints, b: Ints) -> Floats:
    """The highest odds between places at most a few apart; nothing less than anything for one."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    highest = np.full(len(a), -np.inf)
    for step in range(int((high - low).max(initial=0))):
        inside = low + step < high
        highest[inside] = np.maximum(highest[inside], odds[(low + step)[inside]])
    return highest
