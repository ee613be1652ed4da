"""Suggested names: what the network sees in most members, and where and when they were taken.

The network tells 120 breeds of dogs apart but has no class "dog", so its classes are also added
up to themes in everyday words. A name is given only where enough of the members agree on it:
a group without one is told as "Unnamed", not guessed at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import NOTHING, Text, joined
from photoclust.grouping.places import Town

_CLEAR_CLASS = 0.5
_LIKELY_CLASS = 0.35
_CLEAR_THEME = 0.4
_LIKELY_THEME = 0.25
"""Mean probability over the members from which a single class, or a theme, names a group."""

_AHEAD = 1.5
"""How many times the next theme a likely one must be."""

_SHARED = 0.8
"""Share of the members that must have been taken on one day, or in one month, to say so; and of
those whose place is known, in one town, region or country."""

_PLACED = 0.5
"""Share of the members whose place must be known to say where they were taken."""

_HOME = 0.8
"""Share of all photos from which a town is where the whole library was taken, which tells groups
apart no more."""

MONTHS = (
    "January {year}", "February {year}", "March {year}", "April {year}", "May {year}",
    "June {year}", "July {year}", "August {year}", "September {year}", "October {year}",
    "November {year}", "December {year}",
)  # fmt: skip
DAYS = (
    "{day} January {year}", "{day} February {year}", "{day} March {year}", "{day} April {year}",
    "{day} May {year}", "{day} June {year}", "{day} July {year}", "{day} August {year}",
    "{day} September {year}", "{day} October {year}", "{day} November {year}",
    "{day} December {year}",
)  # fmt: skip
"""When photos were taken: whole, because a month is written otherwise behind a day in many
languages."""

_ENDS = ("tench", "toilet tissue")
"""The first and the last class of ImageNet-1k: themes are by its numbers, and a network that knows
other classes has none."""

# Classes of ImageNet-1k by number, in the order in which WordNet lists them.
THEMES: dict[str, tuple[range | int, ...]] = {
    "Fish": (range(7), range(389, 398)),
    "Birds": (range(7, 25), range(80, 101), range(127, 147)),
    "Frogs": (range(25, 33),),
    "Reptiles": (range(33, 52),),
    "Snakes": (range(52, 69),),
    "Spiders": (range(70, 78), 815),
    "Sea life": (range(107, 112), range(115, 127), range(327, 330), 973, 983),
    "Seals and whales": (range(147, 151),),
    "Dogs": (range(151, 269), 537),
    "Wolves and foxes": (range(269, 281),),
    "Cats": (range(281, 286),),
    "Wild cats": (range(286, 294),),
    "Bears": (range(294, 298),),
    "Insects": (range(300, 321), 599),
    "Butterflies": (range(321, 327),),
    "Rabbits": (range(330, 333),),
    "Horses": (339, 603, 690),
    "Elephants": (101, 385, 386),
    "Sheep and goats": (range(348, 351),),
    "Cattle": (range(345, 348),),
    "Monkeys": (range(365, 385),),
    "Pandas": (387, 388),
    "Guitars": (402, 420, 546),
    "Music": (401, 432, 486, 494, 513, 541, 542, 558, 566, 577, 579, 593, 594, 641, 642, 650, 683,
              684, 687, 699, 776, 822, 875, 881, 889),
    "Aircraft": (403, 404, 405, 417, 701, 812, 895, 908),
    "Boats": (472, 484, 510, 536, 554, 576, 625, 628, 693, 694, 724, 780, 814, 833, 871, 914),
    "Cars": (407, 408, 436, 468, 475, 479, 511, 581, 609, 627, 656, 661, 717, 751, 817),
    "Trucks and buses": (555, 569, 586, 654, 675, 734, 757, 779, 864, 867, 874),
    "Trains": (466, 547, 565, 705, 820, 829),
    "Bicycles": (444, 671, 870, 880),
    "Motorcycles": (665, 670, 518),
    "Buildings": (406, 410, 425, 442, 449, 483, 497, 498, 500, 538, 580, 624, 634, 660, 663, 668,
                  698, 706, 727, 743, 762, 832, 853, 858, 900, 915),
    "Streets": (704, 709, 733, 829, 874, 919, 920),
    "Bridges": (525, 718, 821, 839, 888),
    "Monuments": (458, 557, 649, 682, 708, 863, 873),
    "Shops": (415, 454, 467, 509, 582, 788, 860, 865),
    "Shoes": (502, 514, 630, 770, 774, 788),
    "Hats": (433, 439, 452, 515, 560, 667, 808),
    "Clothes": (399, 400, 411, 445, 459, 474, 501, 529, 552, 568, 578, 601, 608, 610, 614, 617,
                638, 639, 652, 655, 658, 689, 697, 735, 775, 806, 824, 834, 841, 842, 869, 887,
                906, 911),
    "Furniture": (423, 453, 493, 495, 516, 520, 526, 532, 548, 553, 559, 564, 648, 703, 765, 831,
                  857, 861, 894),
    "Computers": (508, 527, 590, 592, 605, 613, 620, 662, 664, 673, 681, 742, 810, 878, 916),
    "Kitchen": (469, 499, 503, 504, 505, 521, 534, 544, 550, 567, 572, 618, 647, 651, 659, 666,
                729, 738, 760, 766, 809, 813, 827, 828, 849, 859, 891, 909, 910, 923),
    "Tools": (477, 491, 512, 587, 596, 621, 677, 731, 740, 783, 784, 792),
    "Ball games": (429, 430, 522, 574, 722, 752, 768, 805, 852, 890, 981),
    "Winter sports": (450, 795, 796, 802, 803),
    "Food": (range(924, 936), range(959, 970), 415, 922, 923),
    "Fruit and vegetables": (range(936, 947), range(948, 958), 987),
    "Mushrooms": (947, range(991, 998)),
    "Flowers": (738, 883, range(984, 987)),
    "Mountains": (672, 970, 972, 979, 980),
    "Coast": (460, range(976, 979), 972, 525),
    "Lakes": (449, 536, 975),
}  # fmt: skip


_AT_ONCE = 256
"""Groups whose classes are added up at a time: 2 MB."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Traits:
    """What names are made of, a row per photo, read once and used at every stop.

    Attributes:
        classes: (n, k), the best classes of each photo, best first.
        scores: (n, k), their probabilities.
        days: datetime64[D] (n,), when each was taken; not a time where unknown.
        town: (n,), where each was taken, as a place in `towns`; -1 where unknown.
        towns: The different towns.
    """

    classes: NDArray[Any]
    scores: NDArray[Any]
    days: NDArray[np.datetime64]
    town: Ints
    towns: Sequence[Town]

    @classmethod
    def of(
        cls,
        classes: NDArray[Any],
        scores: NDArray[Any],
        taken: Sequence[str | None],
        towns: Sequence[Town | None],
    ) -> Traits:
        """Take them from what the cache holds.

        Args:
            classes: See the attribute.
            scores: See the attribute.
            taken: When each photo was taken, ISO 8601; None where unknown.
            towns: Where each photo was taken; None where unknown.
        """
        place = {town: place for place, town in enumerate(dict.fromkeys(filter(None, towns)))}
        return cls(
            classes,
            scores,
            np.array([_day(moment) for moment in taken], "datetime64[D]"),
            np.array([-1 if town is None else place[town] for town in towns], np.int64),
            list(place),
        )


def suggest_names(
    members: Sequence[Sequence[int]], traits: Traits, labels: Sequence[str]
) -> list[Text]:
    """Suggest a name per group. Takes milliseconds for thousands of groups.

    Args:
        members: The rows of each group.
        traits: Of the photos.
        labels: Names by class, synonyms separated by commas; none where classes say nothing.

    Returns:
        Per group a name, an empty one where nothing can be said honestly. Names may repeat.
    """
    sizes = np.array([len(rows) for rows in members], np.int64)
    rows = np.array([row for group in members for row in group], np.int64)
    groups = _Groups(sizes, np.repeat(np.arange(len(sizes)), sizes))
    parts = zip(
        _what(groups, traits.classes[rows], traits.scores[rows], labels),
        _where(groups, traits.town[rows], traits.towns),
        _when(groups, traits.days[rows]),
        strict=True,
    )
    return [joined(part, ", ") for part in parts]


@dataclass(frozen=True, slots=True)
class _Groups:
    """Groups as a list of members, one group after the other.

    Attributes:
        sizes: Members of each group.
        of: The group of each member, ascending.
    """

    sizes: Ints
    of: Ints

    def commonest(self, values: Ints, valid: NDArray[np.bool_]) -> tuple[Ints, Ints]:
        """The value that most members of each group have, and how many have it.

        Args:
            values: Of each member.
            valid: Whose values count.
        """
        best, count = np.zeros((2, len(self.sizes)), np.int64)
        if valid.any():
            low = values[valid].min()
            span = values[valid].max() - low + 1
            pairs = self.of[valid] * span + values[valid] - low
            different, counts = np.unique(pairs, return_counts=True)
            # The last one written stands: the commonest.
            order = np.argsort(counts, kind="stable")
            best[different[order] // span] = different[order] % span + low
            count[different[order] // span] = counts[order]
        return best, count


@cache
def _classes_of_themes() -> tuple[list[str], Ints, Ints]:
    """The themes in order of name, their classes in a row, and where each theme's begin."""
    names = sorted(THEMES)
    classes = [
        {n for part in THEMES[name] for n in ((part,) if isinstance(part, int) else part)}
        for name in names
    ]
    starts = np.cumsum([0, *map(len, classes[:-1])])
    return names, np.array([n for part in classes for n in sorted(part)], np.int64), starts


def _what(
    groups: _Groups, classes: NDArray[Any], scores: NDArray[Any], labels: Sequence[str]
) -> list[Text]:
    """The class, or the theme, that most of the members' probability lies on."""
    if not labels:
        return [NOTHING] * len(groups.sizes)
    themes, theme_classes, theme_starts = _classes_of_themes()
    themed = (labels[0], labels[-1]) == _ENDS
    names: list[Text] = []
    for first in range(0, len(groups.sizes), _AT_ONCE):
        sizes = groups.sizes[first : first + _AT_ONCE]
        inside = slice(*np.searchsorted(groups.of, (first, first + len(sizes))).tolist())
        places = (groups.of[inside, None] - first) * len(labels) + classes[inside]
        weights = scores[inside].astype(np.float64)
        total = np.bincount(places.ravel(), weights.ravel(), len(sizes) * len(labels))
        mass = total.reshape(len(sizes), len(labels)) / np.maximum(sizes, 1)[:, None]
        theme_mass = np.zeros((len(sizes), len(themes)))
        if themed:
            theme_mass = np.add.reduceat(mass[:, theme_classes], theme_starts, axis=1)
        names += map(
            partial(_said, labels, themes),
            mass.argmax(axis=1).tolist(),
            mass.max(axis=1).tolist(),
            theme_mass.argmax(axis=1).tolist(),
            *np.partition(theme_mass, -2, axis=1)[:, :-3:-1].T.tolist(),
        )
    return names


def _said(
    labels: Sequence[str],
    themes: Sequence[str],
    best: int,
    mass: float,
    theme: int,
    share: float,
    next_share: float,
) -> Text:
    """What is said of a group.

    Args:
        labels: Names by class.
        themes: Names by theme.
        best: The likeliest class.
        mass: Its mean probability.
        theme: The likeliest theme.
        share: Its mean probability.
        next_share: That of the next theme.
    """
    if mass >= _CLEAR_CLASS:
        return _readable(labels[best])
    if share >= _CLEAR_THEME:
        return Text(themes[theme])
    if mass >= _LIKELY_CLASS:
        return _readable(labels[best])
    likely = share >= max(_LIKELY_THEME, _AHEAD * next_share)
    return Text(themes[theme]) if likely else NOTHING


def _readable(label: str) -> Text:
    first = label.split(",")[0].strip()
    return Text(first[:1].upper() + first[1:])


def _everywhere(places: Ints, towns: Sequence[Town]) -> frozenset[str]:
    """Names of the towns, regions and countries in which nearly all photos were taken."""
    known = places[places >= 0]
    counts: Counter[str] = Counter()
    for town, count in zip(towns, np.bincount(known, minlength=len(towns)).tolist(), strict=True):
        counts.update(dict.fromkeys({*town} - {""}, count))
    return frozenset(name for name, count in counts.items() if count >= _HOME * len(known))


def _where(groups: _Groups, places: Ints, towns: Sequence[Town]) -> list[Text]:
    """The town, or else the region or country, that nearly all members share.

    Nothing where nearly all other photos were taken there too.
    """
    names = [NOTHING] * len(groups.sizes)
    if not towns:
        return names
    common, known = _everywhere(places, towns), places >= 0
    placed = np.bincount(groups.of[known], minlength=len(names))
    asked = (placed > 0) & (placed >= _PLACED * groups.sizes)
    # The narrowest first. Towns and regions of one name may lie in different countries.
    for wide in (3, 2, 1):
        number = {area: n for n, area in enumerate(dict.fromkeys(t[3 - wide :] for t in towns))}
        areas = list(number)
        area_of = np.array([number[town[3 - wide :]] for town in towns])
        area, count = groups.commonest(area_of[places], known)
        for group in np.flatnonzero(asked & (count >= _SHARED * placed)).tolist():
            if name := areas[area[group]][0]:
                names[group] = NOTHING if name in common else Text("{place}", place=name)
                asked[group] = False
    return names


def _when(groups: _Groups, days: NDArray[np.datetime64]) -> list[Text]:
    """The day, or else the month, that nearly all members share; empty where they do not."""
    names = [NOTHING] * len(groups.sizes)
    for unit in ("M", "D"):  # a day stands where there was a month
        dates = days.astype(f"datetime64[{unit}]")
        common, count = groups.commonest(dates.astype(np.int64), ~np.isnat(days))
        shared = np.flatnonzero((count > 0) & (count >= _SHARED * groups.sizes))
        firsts: list[date] = common[shared].astype(dates.dtype).astype(days.dtype).tolist()
        for group, first in zip(shared.tolist(), firsts, strict=True):
            template = (MONTHS if unit == "M" else DAYS)[first.month - 1]
            names[group] = Text(template, day=str(first.day), year=str(first.year))
    return names


def _day(moment: str | None) -> date | None:
    try:
        day = None if moment is None else date.fromisoformat(moment[:10])
    except ValueError:
        return None
    # Cameras whose clock was never set count from the start of a decade.
    unset = day is not None and day.year % 10 == 0 and (day.month, day.day) == (1, 1)
    return None if unset else day


def likeliest_classes(
    classes: NDArray[Any], scores: NDArray[Any], labels: Sequence[str], most: int
) -> list[Text]:
    """What the network sees in some photos, likeliest first, however sure it is.

    For a person to choose from; `suggest_names` gives a name only where members agree.

    Args:
        classes: Best classes of each photo, shape (n, k).
        scores: Their probabilities.
        labels: Names of the classes.
        most: How many names.
    """
    total = np.zeros(len(labels))
    np.add.at(total, classes.astype(np.int64).ravel(), scores.astype(np.float64).ravel())
    best = np.argsort(-total, kind="stable")[:most].tolist()
    return [_readable(labels[number]) for number in best if total[number]]
