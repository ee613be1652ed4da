"""The best of several shots, and why, in words; or why none is proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from photoclust.core.text import Text
from photoclust.grouping.best_shot.comparing import USUAL, Clear, Difference, difference
from photoclust.grouping.best_shot.measures import Measures
from photoclust.grouping.stacks.overlap import overlaps

_ONE_SCENE = 0.5
"""How well shots of one scene agree at least when they are laid over each other, -1..1."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed.

    Attributes:
        best: The place of the best shot, or None where there is none.
        reason: Why, in a few words.
    """

    best: int | None
    reason: Text


def propose(shots: Sequence[Measures], clear: Clear = USUAL) -> Proposal:
    """Find the shot that is better than each of the others; at least two.

    Sharpness and exposure weigh alike: a shot that has more of the one and less of the other is not
    better. Noise decides only between shots that are equal otherwise.
    """
    if not _show_one_scene(shots):
        return Proposal(None, Text("These do not show the same scene"))
    found = _differences(shots, clear)
    for one in range(len(shots)):
        others = [found[one, other] for other in range(len(shots)) if other != one]
        if all(_better(other, clear) > 0 for other in others):
            return Proposal(one, _reason(others, clear))
    if any(d.sharper(clear) * d.better_exposed(clear) < 0 for d in found.values()):
        return Proposal(None, Text("No clear winner: one is sharper, another better exposed"))
    return Proposal(None, Text("No clear winner: several are as good"))


def best_first(shots: Sequence[Measures], clear: Clear = USUAL) -> list[int]:
    """Places, the shot that is better than most others first; of equals the first stays first."""
    found = _differences(shots, clear)
    places = range(len(shots))
    wins = [sum(_better(found[a, b], clear) for b in places if a != b) for a in places]
    return sorted(places, key=lambda place: -wins[place])


def _differences(shots: Sequence[Measures], clear: Clear) -> Mapping[tuple[int, int], Difference]:
    found = {
        (one, other): difference(shots[one], shots[other])
        for one, other in combinations(range(len(shots)), 2)
    }
    most = _as_most(len(shots), found, clear)
    for (one, other), than in list(found.items()):
        found[one, other] = replace(than, as_most=(one in most) - (other in most))
        found[other, one] = found[one, other].reverse()
    return found


def _as_most(
    number: int, found: Mapping[tuple[int, int], Difference], clear: Clear
) -> frozenset[int]:
    """The shots that are about as bright as each other, where these are most of three or more.

    A camera exposes the shots of a series alike; one that is off was lit by a flash, or not by it.
    """
    alike = {place: {place} for place in range(number)}
    for (one, other), than in found.items():
        if abs(than.bright) <= clear.bright:
            alike[one].add(other)
            alike[other].add(one)
    largest = max(alike.values(), key=len, default=set[int]())
    return frozenset(largest) if number > 2 and 2 * len(largest) > number else frozenset()


def _show_one_scene(shots: Sequence[Measures]) -> bool:
    """Whether shots show the same, as far as small pictures tell: each agrees with the same one."""
    prints = np.stack([shot.small for shot in shots])
    one, other = np.triu_indices(len(shots), 1)
    _, agreement = overlaps(prints[one], prints[other])
    among = np.ones((len(shots), len(shots)), np.float32)
    among[one, other] = among[other, one] = agreement
    return bool(among[int(among.sum(axis=1).argmax())].min() >= _ONE_SCENE)


def _better(than: Difference, clear: Clear) -> int:
    """1 where the one is better all in all, -1 where the other is, else 0."""
    sharper, exposed = than.sharper(clear), than.better_exposed(clear)
    if sharper or exposed:
        return 0 if sharper * exposed < 0 else sharper or exposed
    return than.less_noisy(clear)


def _reason(than: Sequence[Difference], clear: Clear) -> Text:
    """Why a shot is better than these: what it has before them all, and what they suffer from."""
    sharper = [d.sharper(clear) > 0 for d in than]
    dark = [d.better_exposed(clear) > 0 and d.bright > 0 for d in than]
    bright = [d.better_exposed(clear) > 0 and d.bright < 0 for d in than]
    noisy = [not any(ways) for ways in zip(sharper, dark, bright, strict=True)]
    faults = [
        word
        for there, word in (
            (any(sharper) and not all(sharper), Text("less sharp")),
            (any(bright), Text("overexposed")),
            (any(dark), Text("underexposed")),
            (any(noisy), Text("noisier")),
        )
        if there
    ]
    if not faults:
        return Text("Sharpest")
    what = faults[0]
    for fault in faults[1:]:
        what = Text("{one} or {other}", one=what, other=fault)
    if all(sharper):
        return Text(
            "Sharpest, and 1 other is {faults}",
            "Sharpest, and {n} others are {faults}",
            n=sum(d or b for d, b in zip(dark, bright, strict=True)),
            faults=what,
        )
    return Text("The other is {faults}", "The {n} others are {faults}", n=len(than), faults=what)
