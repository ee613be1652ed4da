"""Where photos are on the map, found by what they show."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest, PhotoId
from photoclust.ui.map_cells import parting_level
from photoclust.ui.photo_grid_model import PhotoGridModel

_NOWHERE = -1


class MapPlaces:
    """Places by digest, remembered by id: after every edit the rows are others. GUI thread only.

    Args:
        number_of: The line of `points` that belongs to a digest.
        points: Places from 0 to 1, (n, 2).
    """

    def __init__(self, number_of: Mapping[Digest, int], points: NDArray[np.float32]) -> None:
        self._number_of = number_of
        nowhere = np.full((1, 2), np.nan, np.float32)  # which `_NOWHERE`, the last line, leads to
        self._points = np.concatenate((points.astype(np.float32, copy=False), nowhere))
        self._known: dict[PhotoId, int] = {}
        self._parting: int | None = None

    @property
    def all(self) -> NDArray[np.float32]:
        """All places, whatever is shown; one line is not a number."""
        return self._points

    @property
    def parting(self) -> int:
        """The level on which all places are apart that ever come apart."""
        if self._parting is None:
            self._parting = parting_level(self._points)
        return self._parting

    def of(self, photos: PhotoGridModel) -> NDArray[np.float32]:
        """The place of each row; not a number where unknown."""
        known = self._known
        try:
            numbers = list(map(known.__getitem__, photos.ids))
        except KeyError:
            for row, identity in enumerate(photos.ids):
                if identity not in known:
                    photo = photos.photo(row)
                    digest = None if photo is None else photo.digest
                    known[identity] = (
                        _NOWHERE if digest is None else self._number_of.get(digest, _NOWHERE)
                    )
            numbers = list(map(known.__getitem__, photos.ids))
        return self._points[np.array(numbers, np.int64)]
