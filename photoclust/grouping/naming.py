"""Suggested names: what the network sees in most members, and where and when they were taken.

The network tells 120 breeds of dogs apart but has no class "dog", so its classes are also added
up to themes in everyday words. A name is given only where enough of the members agree on it:
a group without one is told as "Group 12", not guessed at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

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

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

# Classes of ImageNet-1k by number, in the order in which WordNet lists them.
_THEMES: dict[str, tuple[range | int, ...]] = {
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


def suggest_names(
    members: Sequence[Sequence[int]],
    classes: NDArray[Any],
    scores: NDArray[Any],
    labels: Sequence[str],
    taken: Sequence[str | None] = (),
    towns: Sequence[Town | None] = (),
) -> list[str]:
    """Suggest a name per group.

    Args:
        members: The rows of each group.
        classes: (n, k), the best classes of each photo, best first.
        scores: (n, k), their probabilities.
        labels: Names by class, synonyms separated by commas.
        taken: When each photo was taken, ISO 8601; None where unknown. May be empty.
        towns: Where each photo was taken; None where unknown. May be empty.

    Returns:
        Per group a name, or "" where nothing can be said honestly. Names may repeat.
    """
    themes = _theme_of_class()
    common = _everywhere([towns[row] for rows in members for row in rows] if len(towns) else [])
    names = []
    for rows in members:
        what = _what(classes[list(rows)], scores[list(rows)], labels, themes)
        where = _where([towns[row] for row in rows], common) if len(towns) else ""
        when = _when([taken[row] for row in rows] if len(taken) else [])
        names.append(", ".join(filter(None, (what, where, when))))
    return names


def _theme_of_class() -> dict[int, list[str]]:
    of: dict[int, list[str]] = {}
    for theme, parts in _THEMES.items():
        for part in parts:
            for number in (part,) if isinstance(part, int) else part:
                of.setdefault(number, []).append(theme)
    return of


def _what(
    classes: NDArray[Any],
    scores: NDArray[Any],
    labels: Sequence[str],
    themes: dict[int, list[str]],
) -> str:
    """The class, or the theme, that most of the members' probability lies on."""
    if not len(classes):
        return ""
    mass = np.bincount(
        classes.ravel().astype(np.int64), scores.ravel().astype(np.float64), len(labels)
    ) / len(classes)
    best = int(mass.argmax())
    theme_mass: Counter[str] = Counter()
    for number in np.flatnonzero(mass).tolist():
        for theme in themes.get(number, ()):
            theme_mass[theme] += mass[number]
    ranked = sorted(theme_mass.items(), key=lambda item: (-item[1], item[0]))
    (theme, share), (_, next_share) = [*ranked, ("", 0.0), ("", 0.0)][:2]
    if mass[best] >= _CLEAR_CLASS:
        return _readable(labels[best])
    if share >= _CLEAR_THEME:
        return theme
    if mass[best] >= _LIKELY_CLASS:
        return _readable(labels[best])
    return theme if share >= max(_LIKELY_THEME, _AHEAD * next_share) else ""


def _readable(label: str) -> str:
    first = label.split(",")[0].strip()
    return first[:1].upper() + first[1:]


def _everywhere(towns: Sequence[Town | None]) -> frozenset[str]:
    """Names of the towns, regions and countries in which nearly all photos were taken."""
    placed = [town for town in towns if town is not None]
    counts = Counter(name for town in placed for name in {*town} - {""})
    return frozenset(name for name, count in counts.items() if count >= _HOME * len(placed))


def _where(towns: Sequence[Town | None], common: frozenset[str]) -> str:
    """The town, or else the region or country, that nearly all members share.

    Args:
        towns: Of the members.
        common: Names that say nothing, because nearly all other photos were taken there too.
    """
    placed = [town for town in towns if town is not None]
    if not placed or len(placed) < _PLACED * len(towns):
        return ""
    # The narrowest first. Towns and regions of one name may lie in different countries.
    for wide in (3, 2, 1):
        name, count = Counter(town[3 - wide :] for town in placed).most_common(1)[0]
        if count >= _SHARED * len(placed) and name[0]:
            return "" if name[0] in common else name[0]
    return ""


def _when(taken: Iterable[str | None]) -> str:
    """The day, or else the month, that nearly all members share; "" where they do not."""
    moments = list(taken)
    days = Counter(day for day in map(_day, moments) if day is not None)
    if not days:
        return ""
    needed = _SHARED * len(moments)
    day, count = days.most_common(1)[0]
    if count >= needed:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    months = Counter[tuple[int, int]]()
    for day, count in days.items():
        months[day.year, day.month] += count
    (year, month), count = months.most_common(1)[0]
    return f"{_MONTHS[month - 1]} {year}" if count >= needed else ""


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
) -> list[str]:
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
    return [labels[number][:1].upper() + labels[number][1:] for number in best if total[number]]
