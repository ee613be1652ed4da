"""Where photos are on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import PhotoId
from photoclust.ui.map.cells import parting_level

_NOWHERE = -1


class MapPlaces:
    """Places by photo: after every edit the rows are others. Any thread; nothing in it changes.

    Args:
        number_of: The line of `points` that belongs to a photo.
        points: Places from 0 to 1, (n, 2).

    Attributes:
        all: All places, whatever is shown, float32 (n + 1, 2); the last is not a number.
        parting: The level on which all places are apart that ever come apart.
    """

    def __init__(self, number_of: Mapping[PhotoId, int], points: NDArray[np.float32]) -> None:
        self._number_of = number_of
        nowhere = np.full((1, 2), np.nan, np.float32)  # which `_NOWHERE`, the last line, leads to
        self.all = np.concatenate((points.astype(np.float32, copy=False), nowhere))
        self.parting = parting_level(self.all)

    def of(self, photos: Sequence[PhotoId]) -> NDArray[np.float32]:
        """The places of photos; not a number where unknown."""
        numbers = list(map(self._number_of.get, photos, repeat(_NOWHERE)))
        return self.all[np.array(numbers, np.int64)]
