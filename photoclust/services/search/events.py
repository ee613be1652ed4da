"""All photos by time: their events, and what these are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.grouping.events.names import event_names
from photoclust.grouping.events.tree import Timeline
from photoclust.grouping.naming import Traits
from photoclust.services.search.columns import PhotoColumns


@dataclass(frozen=True, slots=True)
class Event:
    """Photos that follow each other without a gap or a jump that says otherwise.

    Attributes:
        name: What it is called; whole dates, to be said in any language.
        photos: In the order of time.
        day: The day of the first.
    """

    name: Text
    photos: tuple[PhotoId, ...]
    day: date


@dataclass(frozen=True, slots=True)
class Events:
    """The photos of a library by time.

    Attributes:
        events: The earliest first.
        undated: Photos without a date, by their paths.
    """

    events: tuple[Event, ...]
    undated: tuple[PhotoId, ...]


def events_of(columns: PhotoColumns, labels: Sequence[str]) -> Events:
    """Cut the library into events and name them. Any thread; two seconds for 100,000 photos.

    Args:
        columns: The photos.
        labels: Names of the classes in the columns; none where they are not known.
    """
    states, count = columns.states, len(columns.states)
    taken = columns.taken
    line = Timeline.of(taken)
    dated = [states[row].id for row in line.order.tolist()]
    number = line.events(count)[line.order]
    ends = [*(np.flatnonzero(np.diff(number)) + 1).tolist(), len(dated)] if dated else []
    starts = [0, *ends[:-1]]
    rows = [line.order[start:end] for start, end in zip(starts, ends, strict=False)]
    names = event_names([row.tolist() for row in rows], _traits(columns), labels)
    days = columns.days
    events = tuple(
        Event(name, tuple(dated[start:end]), days[row].min().item())
        for name, row, start, end in zip(names, rows, starts, ends, strict=False)
    )
    left = np.flatnonzero(~taken.dated).tolist()
    left.sort(key=lambda row: (columns.paths[row], states[row].id))
    return Events(events, tuple(states[row].id for row in left))


def _traits(columns: PhotoColumns) -> Traits:
    """What names are made of, of the same rows.

    In whole columns, without a text for each moment: a second of Python for 100,000 photos keeps
    the window from it a thousand times.
    """
    count = len(columns.states)
    classes, scores = columns.classes, columns.scores
    if len(classes) != count:  # nothing was seen yet
        classes, scores = np.empty((count, 0), np.uint16), np.empty((count, 0), np.float16)
    town = columns.town.astype(np.int64)
    return Traits(classes, scores, columns.days, columns.evenings, town, columns.towns)
