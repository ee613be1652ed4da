"""Names of events: when they were and where, as people tell them.

The shortest that tells an event from the others: "Lisbon, July 2019"; where two are called so,
"Lisbon, 3 to 9 July 2019"; where that is not enough either, because an event lies open in groups
by looks, with what is seen in front. Every name is a `Text` with whole dates in it, because
languages write months and days otherwise than English and in another order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import numpy as np

from photoclust.core.text import NOTHING, Text, joined
from photoclust.grouping.naming import (
    DAYS,
    MONTHS,
    USUAL,
    Bounds,
    Ints,
    Traits,
    everywhere,
    suggest_names,
)
from photoclust.grouping.places import Town, area_text

_MOST = 0.8
"""Share of an event's photos with a place that the towns in its name hold."""

_PLACED = 0.25
"""Share of an event's photos whose place must be known to say where it was: phones note it, and a
camera beside them does not."""

_DATED = 0.5
"""Share of a group's photos that must have a date for it to be called by dates."""

_LONGEST_IN_DAYS = 31
"""Days from which on months are said."""

ON_A_DAY = "{weekday} {date}"
"""Says nothing in itself, but languages put a comma here."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
IN_A_MONTH = (
    "{first} to {last} January {year}", "{first} to {last} February {year}",
    "{first} to {last} March {year}", "{first} to {last} April {year}",
    "{first} to {last} May {year}", "{first} to {last} June {year}",
    "{first} to {last} July {year}", "{first} to {last} August {year}",
    "{first} to {last} September {year}", "{first} to {last} October {year}",
    "{first} to {last} November {year}", "{first} to {last} December {year}",
)  # fmt: skip
OF_A_YEAR = (
    "{day} January", "{day} February", "{day} March", "{day} April", "{day} May", "{day} June",
    "{day} July", "{day} August", "{day} September", "{day} October", "{day} November",
    "{day} December",
)  # fmt: skip
"""Days whose year stands at the end of a span."""


def event_names(
    members: Sequence[Sequence[int]],
    traits: Traits,
    labels: Sequence[str],
    bounds: Bounds = USUAL,
) -> list[Text]:
    """Name groups that were made by event.

    Args:
        members: The rows of each group.
        traits: Of the photos.
        labels: Names by class; none where classes say nothing.
        bounds: What of the looks is clear enough to be said.

    Returns:
        Per group a name; where few of its photos have a date, the one by looks. Names may repeat.
    """
    common = everywhere(traits.town, traits.towns)
    names = [NOTHING] * len(members)
    long = names.copy()
    by_looks = []
    for number, group in enumerate(members):
        rows = np.asarray(group, np.int64)
        days = traits.evenings[rows]
        days = days[~np.isnat(days)]
        if not len(days) or len(days) < _DATED * len(rows):
            by_looks.append(number)
            continue
        first, last = days.min().item(), days.max().item()
        places = _places(traits.town[rows], traits.towns, common)
        names[number] = _short(first, last, places)
        long[number] = _with_places(_span(first, last), places)
    for chosen in (long, _what_of(members, names, long, traits, labels, bounds)):
        often = Counter(names)
        names = [
            chosen[n] if name and often[name] > 1 and chosen[n] else name
            for n, name in enumerate(names)
        ]
    told = suggest_names([members[n] for n in by_looks], traits, labels, bounds)
    for number, name in zip(by_looks, told, strict=True):
        names[number] = name
    return names


def _what_of(
    members: Sequence[Sequence[int]],
    short: Sequence[Text],
    long: Sequence[Text],
    traits: Traits,
    labels: Sequence[str],
    bounds: Bounds,
) -> list[Text]:
    """The long names with what is seen in front, of groups that would share one."""
    often = Counter(long)
    asked = [n for n, name in enumerate(long) if name and short[n] and often[name] > 1]
    names = list(long)
    seen = suggest_names(
        [members[n] for n in asked], traits.without_where_and_when(), labels, bounds
    )
    for number, what in zip(asked, seen, strict=True):
        names[number] = joined((what, long[number]), ", ")
    return names


def _short(first: date, last: date, places: Sequence[Text]) -> Text:
    """One place and several days of one month need no days."""
    if len(places) == 1 and first != last and (first.year, first.month) == (last.year, last.month):
        return _with_places(_month(first), places)
    return _with_places(_span(first, last), places)


def _with_places(when: Text, places: Sequence[Text]) -> Text:
    if not places:
        return when
    if len(places) == 1:
        return joined((Text("{place}", place=places[0]), when), ", ")
    return joined((when, Text("{one} and {other}", one=places[0], other=places[1])), ", ")


def _span(first: date, last: date) -> Text:
    """From when to when, the year said once where that is enough."""
    if first == last:
        return Text(ON_A_DAY, weekday=Text(WEEKDAYS[first.weekday()]), date=_day(first))
    if (last - first).days >= _LONGEST_IN_DAYS:
        return Text("{first} to {last}", first=_month(first), last=_month(last))
    if first.year != last.year:
        return Text("{first} to {last}", first=_day(first), last=_day(last))
    if first.month != last.month:
        begin = Text(OF_A_YEAR[first.month - 1], day=str(first.day))
        return Text("{first} to {last}", first=begin, last=_day(last))
    return Text(
        IN_A_MONTH[first.month - 1],
        first=str(first.day),
        last=str(last.day),
        year=str(first.year),
    )


def _day(day: date) -> Text:
    return Text(DAYS[day.month - 1], day=str(day.day), year=str(day.year))


def _month(day: date) -> Text:
    return Text(MONTHS[day.month - 1], year=str(day.year))


def _places(town: Ints, towns: Sequence[Town], common: frozenset[str]) -> list[Text]:
    """One place or two in which nearly all of an event was, the narrowest kind; none otherwise.

    Where nearly the whole library was taken tells nothing; a day at home has a date alone.
    """
    known = town[town >= 0]
    if not len(known) or len(known) < _PLACED * len(town):
        return []
    for wide in range(3):
        # Towns and regions of one name may lie in different countries.
        counts = Counter(towns[number][wide:] for number in known.tolist())
        best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        for most in (1, 2):
            chosen = [area_text(area) for area, _ in best[:most]]
            if sum(count for _, count in best[:most]) >= _MOST * len(known) and all(chosen):
                return [] if set(chosen) & common else chosen
    return []
