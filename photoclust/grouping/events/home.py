"""Where the person of a library is at home, as the days with photos tell it.

Whoever sleeps far from home and wakes there did not come home in between: one journey, though a
gap of a night is between two events where photos are taken every day or every week.
"""

from __future__ import annotations

import numpy as np

from photoclust.grouping.events.taken import DAY, Floats, Ints, Taken, kilometres

_CELL = 0.5
"""Degrees: half of it is what a person goes in a day, and so is still at home."""

_FEWEST_DAYS = 10
_MOST_OF = 0.4
"""Share of the days with places from which on the commonest place is home."""

AWAY_KM = 100.0
"""From here on nobody comes home for the night and is back the next morning."""


def away_from_home(taken: Taken, photos: Ints) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which photos were taken far from where the person is on most days.

    Days count, not photos: two weeks abroad easily have more photos than the year around them.

    Args:
        taken: Of all photos.
        photos: Rows with a date and a place.

    Returns:
        (len(photos),); nowhere True where no place is home.
    """
    away = np.zeros(len(photos), bool)
    if not len(photos):
        return away
    north, east = taken.latitude[photos], taken.longitude[photos]
    days = np.floor(taken.seconds[photos] / DAY)
    spent = np.unique(
        np.stack([np.round(north / _CELL), np.round(east / _CELL), days], axis=1), axis=0
    )
    cells, count = np.unique(spent[:, :2], axis=0, return_counts=True)
    best = int(count.argmax())
    if count[best] < _FEWEST_DAYS or count[best] < _MOST_OF * len(np.unique(days)):
        return away
    inside = (np.round(np.stack([north, east], axis=1) / _CELL) == cells[best]).all(axis=1)
    middle: Floats = np.median(np.stack([north, east])[:, inside], axis=1)
    far = kilometres(
        np.append(north, middle[0]),
        np.append(east, middle[1]),
        np.arange(len(photos)),
        np.full(len(photos), len(photos)),
    )
    return np.asarray(far > AWAY_KM)
