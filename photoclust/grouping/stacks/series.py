"""Shots of one camera that follow each other: brackets, panoramas, bursts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.near import LocalRows, linked
from photoclust.grouping.stacks.runs import portions, runs_of
from photoclust.grouping.stacks.shots import Floats, Ints, Limits, Looks, Shots
from photoclust.grouping.tree import components

_AHEAD = 4
"""Photos after each one in time that it is compared with; others stand between them seldom."""

_FEWEST_FRAMES = 3
"""Two pictures that overlap may be one composed twice; three that go on are a panorama."""

_STEP = 0.12
"""By how much of the picture a frame goes on at least, and by how much of it the way may swerve."""

_HELD = 0.15
"""By how much of the picture a camera moves within a burst at most."""


def time_pairs(shots: Shots, limits: Limits) -> Ints:
    """Photos of one camera that follow each other closely, (m, 2), the earlier first."""
    known = np.flatnonzero(np.isfinite(shots.taken))
    order = known[np.lexsort((shots.turn[known], shots.taken[known], shots.camera[known]))]
    longest = max(limits.burst_s, limits.bracket_s, limits.frame_s)
    found = []
    for ahead in range(1, _AHEAD + 1):
        one, other = order[:-ahead], order[ahead:]
        exposed = shots.exposure_s[one]
        close = shots.taken[other] - shots.taken[one] - exposed <= longest
        close &= shots.camera[one] == shots.camera[other]
        found.append(np.stack([one, other], axis=1)[close])
    return np.concatenate(found)


def _gap(shots: Shots, pairs: Ints) -> Floats:
    """Seconds between the end of one shot and the beginning of the next."""
    one, other = pairs.T
    between = shots.taken[other] - shots.taken[one] - shots.exposure_s[one]
    return np.asarray(np.maximum(between, 0.0), np.float64)


def brackets_in(
    shots: Shots, looks: Looks, pairs: Ints, distance: Floats, limits: Limits
) -> list[list[int]]:
    """Series of shots of one view that are each exposed otherwise than all others of the series.

    A camera left to itself exposes every photo otherwise, so exposures alone say little.
    """
    one, other = pairs.T
    stops = np.abs(shots.stops[one] - shots.stops[other])
    asked = (distance <= limits.bracket_far) & (_gap(shots, pairs) <= limits.bracket_s)
    asked &= stops >= limits.stops
    pairs, distance = pairs[asked], distance[asked]
    agrees = _same_view(looks, pairs, distance, limits)
    far = np.flatnonzero(distance > limits.bracket)
    if len(far):
        agrees[far] &= looks.overlaps(pairs[far])[1] >= limits.bracket_agreement
    steps = pairs[agrees]
    found = []
    for run in runs_of(shots.in_time(), steps):
        series: list[int] = []
        for photo in (*run, -1):
            seen = [shots.stops[other] for other in series]
            again = photo >= 0 and any(abs(shots.stops[photo] - s) < limits.stops for s in seen)
            if photo < 0 or again:
                if _is_series(shots, series, limits):
                    found.append(series)
                series = []
            series.append(photo)
    return found


def _is_series(shots: Shots, series: list[int], limits: Limits) -> bool:
    """Whether shots were exposed otherwise on purpose: the camera says so, or there are three."""
    if len(series) >= 3:
        return True
    bias = shots.bias[series]
    return len(series) == 2 and bool(shots.in_bracket[series].all() or np.ptp(bias) >= limits.stops)


def panoramas_in(
    shots: Shots,
    looks: Looks,
    pairs: Ints,
    distance: Floats,
    taken: frozenset[int],
    limits: Limits,
) -> list[list[int]]:
    """Frames of which each goes on from the one before, in one direction."""
    follows = _follows(shots, pairs)
    alike = follows & (distance <= limits.frame) & (_gap(shots, pairs) <= limits.frame_s)
    steps = pairs[alike]
    steps = steps[[not taken.intersection(pair) for pair in steps.tolist()]]
    steps = _in_company(steps)
    if not len(steps):
        return []
    shift, agreement = looks.overlaps(steps)
    along = np.abs(shift).argmax(axis=1)
    way = np.take_along_axis(shift, along[:, None], axis=1)[:, 0]
    aside = np.take_along_axis(shift, 1 - along[:, None], axis=1)[:, 0]
    goes = (agreement >= limits.overlap) & (np.abs(way) >= _STEP) & (np.abs(aside) <= _STEP)
    direction = along * 2 + (way > 0)
    found: list[list[int]] = []
    last = -1
    for (before, after), fits, towards in zip(
        steps.tolist(), goes.tolist(), direction.tolist(), strict=True
    ):
        if not fits:
            continue
        if found and found[-1][-1] == before and last == towards:
            found[-1].append(after)
        else:
            found.append([before, after])
        last = towards
    return [run for run in _without_overlap(found) if len(run) >= _FEWEST_FRAMES]


def _follows(shots: Shots, pairs: Ints) -> NDArray[np.bool_]:
    """Which pairs are of photos of which the one comes right after the other."""
    known = np.flatnonzero(np.isfinite(shots.taken))
    order = known[np.lexsort((shots.turn[known], shots.taken[known], shots.camera[known]))]
    place = np.full(len(shots), -2, np.int64)
    place[order] = np.arange(len(order))
    return np.asarray(place[pairs[:, 1]] - place[pairs[:, 0]] == 1)


def _in_company(steps: Ints) -> Ints:
    """Steps that another one comes before or after: of one alone nothing can be told."""
    begins, ends = set(steps[:, 0].tolist()), set(steps[:, 1].tolist())
    return steps[[one in ends or other in begins for one, other in steps.tolist()]]


def _without_overlap(runs: list[list[int]]) -> list[list[int]]:
    """Runs of which none begins with the last photo of another; the longer one keeps it."""
    taken: set[int] = set()
    found = []
    for run in sorted(runs, key=len, reverse=True):
        left = [photo for photo in run if photo not in taken]
        taken.update(left)
        found.append(left)
    return found


def bursts_in(
    shots: Shots,
    looks: Looks,
    pairs: Ints,
    distance: Floats,
    taken: frozenset[int],
    limits: Limits,
) -> list[list[int]]:
    """Shots of one moment: near in time from one to the next, and alike all together."""
    asked = (distance <= limits.burst_wide) & (_gap(shots, pairs) <= limits.burst_s)
    asked &= ~_versions_of_one(shots, pairs) & ~_exposed_otherwise(shots, pairs, limits)
    asked &= np.array([not taken.intersection(pair) for pair in pairs.tolist()], np.bool_)
    near = pairs[asked][_same_view(looks, pairs[asked], distance[asked], limits)]
    found = []
    for photos, inside in portions(len(shots), near):
        rows = looks.rows(photos)
        joins = linked(LocalRows(rows, np.ones(len(rows), np.float32)), inside, limits.burst_wide)
        group = components(len(rows), joins)
        for number in np.flatnonzero(np.bincount(group) > 1):
            found.append(photos[group == number].tolist())
    return found


def _same_view(looks: Looks, pairs: Ints, distance: Floats, limits: Limits) -> NDArray[np.bool_]:
    """Which pairs show one view.

    Those that are all but the same do, unless what both show lies elsewhere in each: a camera that
    was turned sees the same things. The others have to be seen to agree.
    """
    if not len(pairs):
        return np.zeros(0, np.bool_)
    shift, agreement = looks.overlaps(pairs)
    held = np.abs(shift).max(axis=1) <= _HELD
    close = distance <= limits.burst
    return np.asarray(
        np.where(
            close, held | (agreement < limits.turned), held & (agreement >= limits.burst_agreement)
        ),
        np.bool_,
    )


def _exposed_otherwise(shots: Shots, pairs: Ints, limits: Limits) -> NDArray[np.bool_]:
    """Which pairs are of a series of exposures rather than of a burst, found as one or not."""
    one, other = pairs.T
    return np.asarray(np.abs(shots.stops[one] - shots.stops[other]) > limits.burst_stops)


def _versions_of_one(shots: Shots, pairs: Ints) -> NDArray[np.bool_]:
    """Which pairs are two versions of a photo by name or date rather than two shots."""
    one, other = pairs.T
    named = (shots.name[one] == shots.name[other]) & (shots.name[one] >= 0)
    at_once = (shots.taken[one] == shots.taken[other]) & shots.precise[one] & shots.precise[other]
    return np.asarray(named | at_once)
