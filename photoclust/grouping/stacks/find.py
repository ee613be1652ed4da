"""Stacks: shots of one moment, copies and edited versions of one photo.

What decides is always that the photos look alike; time, exposure and name only say how alike they
must be, and what it is that they are together. False stacks are worse than missed ones: who met one
wrong stack among hundreds does not trust any. So each rule asks for more than it often has to.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from photoclust.grouping.stacks.runs import runs_of
from photoclust.grouping.stacks.series import brackets_in, bursts_in, panoramas_in, time_pairs
from photoclust.grouping.stacks.shots import USUAL, Ints, Kind, Limits, Looks, Shots, distances
from photoclust.grouping.stacks.versions import versions_in

_AT_ONCE = 256
"""Stacks whose photos are looked at together."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Photos that are one thing.

    Attributes:
        kind: What they are.
        photos: Places, in the order in which they were taken.
        cover: The one that stands for all.
    """

    kind: Kind
    photos: tuple[int, ...]
    cover: int


def find_stacks(
    shots: Shots, looks: Looks, neighbours: Ints | None = None, limits: Limits = USUAL
) -> list[Stack]:
    """Find what belongs together, from neighbours in time, in name and in looks.

    Time grows with the number of photos, but for sorting. Each photo is in one stack at most.
    Brackets and panoramas are looked for first, since their shots may pass for a burst; an edited
    version comes to the stack its photo is in.

    Args:
        shots: What is known of them.
        looks: What they look like.
        neighbours: int (n, k), photos most like each, as far as they are at hand; -1 for none. Only
            for pictures saved anew without date and name.
        limits: What counts as alike.
    """
    pairs = time_pairs(shots, limits)
    distance = distances(looks, pairs)
    series = brackets_in(shots, looks, pairs, distance, limits)
    kind_of = {photo: Kind.BRACKET for run in series for photo in run}
    wide = panoramas_in(shots, looks, pairs, distance, frozenset(kind_of), limits)
    kind_of |= {photo: Kind.PANORAMA for run in wide for photo in run}
    near = bursts_in(shots, looks, pairs, distance, frozenset(kind_of), limits)
    kind_of |= {photo: Kind.BURST for run in near for photo in run}
    joined = [*(pair for run in (*series, *wide, *near) for pair in _chain(run))]
    joined += versions_in(shots, looks, neighbours, limits)
    return _stacks(shots, looks, joined, kind_of)


def with_copies(stacks: list[Stack], copies: Sequence[Sequence[int]]) -> list[Stack]:
    """Stacks of photos from stacks of contents.

    Args:
        stacks: Of contents.
        copies: The photos of each content, at least one each.
    """
    found = []
    inside: set[int] = set()
    for stack in stacks:
        inside.update(stack.photos)
        photos = tuple(photo for content in stack.photos for photo in copies[content])
        found.append(Stack(stack.kind, photos, copies[stack.cover][0]))
    for content, same in enumerate(copies):
        if len(same) > 1 and content not in inside:
            found.append(Stack(Kind.COPIES, tuple(same), same[0]))
    return found


def _chain(run: list[int]) -> list[tuple[int, int]]:
    return list(itertools.pairwise(run))


def _stacks(
    shots: Shots, looks: Looks, joined: list[tuple[int, int]], kind_of: dict[int, Kind]
) -> list[Stack]:
    """Put together what is connected; a bracket or a panorama gives the whole its kind."""
    pairs = np.array(joined, np.int64).reshape(-1, 2)
    rank = {Kind.EDITS: 0, Kind.BURST: 1, Kind.PANORAMA: 2, Kind.BRACKET: 3}
    found = []
    runs = runs_of(shots.in_time(), pairs)
    for run, typical in zip(runs, _most_typical(looks, runs), strict=True):
        kind = max((kind_of.get(photo, Kind.EDITS) for photo in run), key=rank.__getitem__)
        found.append(Stack(kind, tuple(run), _cover(shots, kind, run, typical)))
    return sorted(found, key=lambda stack: min(stack.photos))


def _most_typical(looks: Looks, runs: list[list[int]]) -> Iterator[int]:
    """The photo of each stack that is most like all of it; the first of equals."""
    for start in range(0, len(runs), _AT_ONCE):
        some = runs[start : start + _AT_ONCE]
        rows = looks.rows(np.array(list(itertools.chain(*some)), np.int64))
        end = 0
        for run in some:
            inside = rows[end : end + len(run)]
            end += len(run)
            yield run[int((inside @ inside.sum(axis=0)).argmax())]


def _cover(shots: Shots, kind: Kind, run: list[int], typical: int) -> int:
    """The middle exposure, the middle frame, else the one most like all others."""
    if kind is Kind.BRACKET:
        stops = np.nan_to_num(shots.stops[run])
        return run[int(np.argsort(stops, kind="stable")[len(run) // 2])]
    return run[len(run) // 2] if kind is Kind.PANORAMA else typical
