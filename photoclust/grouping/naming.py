"""Suggested names: what the network sees in most members, and where and when they were taken.

The network has a class for whatever it is shown: faces are "lab coats", giraffes "cheetahs". But
then it is less sure, and members disagree. A word is said only where enough of the members' share
lies on it, a narrower one only where little of the wider one is left. A wrong name is worse than
none: a group without one is told as "Unnamed", not guessed at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import NOTHING, Text, joined
from photoclust.grouping.places import Town, area_text
from photoclust.grouping.themes import Themes, themes_of


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is clear enough to be said (docs/grouping.md tells how these were found).

    Attributes:
        said: Share of a group from which a word is said of it.
        most: Share of the wider word from which a theme is said in its place.
        clear: Share of a group from which a class is said that has a theme or a wider word.
        doubt: Members of which nothing is known that are thought to every group: of few photos
            more have to agree.
    """

    said: float = 0.35
    most: float = 0.7
    clear: float = 0.8
    doubt: float = 2.0


USUAL = Bounds()

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

MORNING_S = 4 * 3600
"""When a day begins for who tells of it, in seconds after midnight."""

_MORNING = f"{MORNING_S // 3600:02}"

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
        evenings: datetime64[D] (n,), likewise, but what is before four in the morning belongs to
            the evening before, as people tell it.
        town: (n,), where each was taken, as a place in `towns`; -1 where unknown.
        towns: The different towns.
    """

    classes: NDArray[Any]
    scores: NDArray[Any]
    days: NDArray[np.datetime64]
    evenings: NDArray[np.datetime64]
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
            taken: When each photo was taken, ISO 8601; None where unknown, or not believed
                (`events.taken.believed`).
            towns: Where each photo was taken; None where unknown.
        """
        place = {town: place for place, town in enumerate(dict.fromkeys(filter(None, towns)))}
        return cls(
            classes,
            scores,
            np.array([_day(moment) for moment in taken], "datetime64[D]"),
            np.array([_evening(moment) for moment in taken], "datetime64[D]"),
            np.array([-1 if town is None else place[town] for town in towns], np.int64),
            list(place),
        )

    def without_where_and_when(self) -> Traits:
        """For names that say what is seen and no more."""
        unknown = np.full(len(self.days), np.datetime64("NaT"), "datetime64[D]")
        nowhere = np.full(len(self.town), -1, np.int64)
        return replace(self, days=unknown, evenings=unknown, town=nowhere, towns=())


def suggest_names(
    members: Sequence[Sequence[int]],
    traits: Traits,
    labels: Sequence[str],
    bounds: Bounds = USUAL,
) -> list[Text]:
    """Suggest a name per group. Takes milliseconds for thousands of groups.

    Args:
        members: The rows of each group.
        traits: Of the photos.
        labels: Names by class, synonyms separated by commas; none where classes say nothing.
        bounds: What is clear enough.

    Returns:
        Per group a name, an empty one where nothing can be said honestly. Names may repeat.
    """
    sizes = np.array([len(rows) for rows in members], np.int64)
    rows = np.array([row for group in members for row in group], np.int64)
    groups = _Groups(sizes, np.repeat(np.arange(len(sizes)), sizes))
    parts = zip(
        _what(groups, traits.classes[rows], traits.scores[rows], labels, bounds),
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


def _what(
    groups: _Groups,
    classes: NDArray[Any],
    scores: NDArray[Any],
    labels: Sequence[str],
    bounds: Bounds,
) -> list[Text]:
    """The narrowest word that is clear enough for each group."""
    if not labels:
        return [NOTHING] * len(groups.sizes)
    themes, names = themes_of(labels), list[Text]()
    for first in range(0, len(groups.sizes), _AT_ONCE):
        sizes = groups.sizes[first : first + _AT_ONCE]
        inside = slice(*np.searchsorted(groups.of, (first, first + len(sizes))).tolist())
        places = (groups.of[inside, None] - first) * len(labels) + classes[inside]
        weights = scores[inside].astype(np.float64)
        total = np.bincount(places.ravel(), weights.ravel(), len(sizes) * len(labels))
        share = total.reshape(len(sizes), len(labels)) / (sizes[:, None] + bounds.doubt)
        names += [
            NOTHING if word < 0 else _word(word, labels, themes)
            for word in _narrowest(share, themes, bounds).tolist()
        ]
    return names


def _narrowest(share: NDArray[np.float64], themes: Themes, bounds: Bounds) -> Ints:
    """The narrowest word that can be said of each group.

    Args:
        share: (groups, classes), how much of each group is of a class.
        themes: The words for several.
        bounds: What can be said.

    Returns:
        The number of a class, or that of a theme or wider word behind all classes; -1 for none.
    """
    groups, count = np.arange(len(share)), share.shape[1]
    word = np.full(len(share), -1, np.int64)
    # The last column stands for the wider word of what has none.
    wider = np.column_stack([share @ themes.wider, np.zeros(len(share))])
    # Two fifths of all classes are animals: so much of what it has no word for seems to be one.
    beyond = (wider[:, :-1] - themes.chance) / (1 - themes.chance)
    best = wider.argmax(axis=1)
    said = np.column_stack([beyond, np.zeros(len(share))])[groups, best] >= bounds.said
    word[said] = count + len(themes.above) + best[said]
    if len(themes.above):
        theme = share @ themes.classes
        best = theme.argmax(axis=1)
        most = theme[groups, best]
        said = most >= np.maximum(bounds.said, bounds.most * wider[groups, themes.above[best]])
        word[said] = count + best[said]
    best = share.argmax(axis=1)
    said = share[groups, best] >= np.where(themes.alone[best], bounds.said, bounds.clear)
    word[said] = best[said]
    return word


def _word(number: int, labels: Sequence[str], themes: Themes) -> Text:
    if number < len(labels):
        return _readable(labels[number])
    return Text(themes.names[number - len(labels)])


def _readable(label: str) -> Text:
    first = label.split(",")[0].strip()
    return Text(first[:1].upper() + first[1:])


def everywhere(places: Ints, towns: Sequence[Town]) -> frozenset[str]:
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
    common, known = everywhere(places, towns), places >= 0
    placed = np.bincount(groups.of[known], minlength=len(names))
    asked = (placed > 0) & (placed >= _PLACED * groups.sizes)
    # The narrowest first. Towns and regions of one name may lie in different countries.
    for wide in (3, 2, 1):
        number = {area: n for n, area in enumerate(dict.fromkeys(t[3 - wide :] for t in towns))}
        areas = list(number)
        area_of = np.array([number[town[3 - wide :]] for town in towns])
        area, count = groups.commonest(area_of[places], known)
        for group in np.flatnonzero(asked & (count >= _SHARED * placed)).tolist():
            if name := area_text(areas[area[group]]):
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
        return None if moment is None else date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _evening(moment: str | None) -> date | None:
    day = _day(moment)
    if day is None or moment is None or not "00" <= moment[11:13] < _MORNING or day == date.min:
        return day
    return day - timedelta(days=1)


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
