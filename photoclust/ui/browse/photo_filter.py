"""Which groups and photos a person wants left out, besides what they search for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.ui.language.words import told

if TYPE_CHECKING:
    from datetime import date

    from photoclust.core.clusters import Cluster
    from photoclust.core.photo import PhotoId
    from photoclust.core.text import Text
    from photoclust.services.search.columns import PhotoColumns


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days from one to another, both with it; without any, photos of which no day is known.

    The day is that of the camera. When a file was written says nothing: it may be a copy.
    """

    first: date | None = None
    last: date | None = None

    @classmethod
    def of_year(cls, year: int) -> DayRange:
        """A whole year."""
        from datetime import date  # the first frame of the window does without

        return cls(date(year, 1, 1), date(year, 12, 31))

    @property
    def year(self) -> int | None:
        """The year that it is; None where it is none."""
        whole = self.first is not None and self == DayRange.of_year(self.first.year)
        return self.first.year if whole and self.first is not None else None


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """What has to be so for a group or photo to be shown. Nothing set shows everything.

    Attributes:
        open_only: Only groups that were not accepted yet.
        unfiled_only: Only groups that were not filed yet.
        folder: Only photos in this folder or below.
        days: Only photos taken on these days.
        new_only: Only groups with new photos that wait for a yes.
        place: Only photos taken in the town, region or country of this name, in English as text.
        camera: Only photos taken by the camera of this name, whatever its capitals.
    """

    open_only: bool = False
    unfiled_only: bool = False
    folder: Path | None = None
    days: DayRange | None = None
    new_only: bool = False
    place: str | None = None
    camera: str | None = None

    @property
    def about_photos(self) -> bool:
        """Whether single photos are left out, not only whole groups."""
        facts = self.days, self.place, self.camera
        return self.folder is not None or any(fact is not None for fact in facts)

    def __bool__(self) -> bool:
        return self.open_only or self.unfiled_only or self.new_only or self.about_photos

    def has_group(self, cluster: Cluster) -> bool:
        """Whether a group is shown, if any of its photos is."""
        accepted = self.open_only and cluster.accepted
        filed = self.unfiled_only and cluster.filed_to is not None
        return not (accepted or filed or (self.new_only and not cluster.pending))

    def photos(self, columns: PhotoColumns) -> frozenset[PhotoId]:
        """The photos that are shown."""
        import numpy as np  # the first frame of the window does without

        passing = np.ones(len(columns.states), np.bool_)
        if self.days is not None:
            days = columns.days
            if self.days.first is None and self.days.last is None:
                passing &= np.isnat(days)
            if self.days.first is not None:  # nothing is later than no time
                passing &= days >= np.datetime64(self.days.first)
            if self.days.last is not None:
                passing &= days <= np.datetime64(self.days.last)
        if self.place is not None:
            inside = [n for n, town in enumerate(columns.towns) if self.place in town]
            passing &= np.isin(columns.town, inside)
        if self.camera is not None:
            wanted = self.camera.casefold()
            of = [n for n, name in enumerate(columns.told.cameras) if name.casefold() == wanted]
            passing &= np.isin(columns.told.camera, of)
        found = columns.photos(passing)
        if self.folder is None:
            return found
        # Comparing texts is many times faster than asking paths for their parents.
        prefix = str(self.folder).rstrip(os.sep) + os.sep
        there = (photo for photo in columns.states if photo.where.startswith(prefix))
        return found.intersection(photo.id for photo in there)


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What there is to choose from.

    Attributes:
        folders: The folders of the library.
        years: Years in which photos were taken, the newest first.
        undated: Whether there are photos of which no day is known.
        places: Countries, where there are several, and then towns.
        cameras: Names of cameras.
    """

    folders: Sequence[Path] = ()
    years: Sequence[int] = ()
    undated: bool = False
    places: tuple[Sequence[Text], Sequence[Text]] = ((), ())
    cameras: Sequence[str] = ()

    @classmethod
    def of(cls, columns: PhotoColumns, folders: Sequence[Path]) -> FilterChoices:
        """Look at all photos."""
        import numpy as np

        days = columns.days
        years = np.unique(days[~np.isnat(days)].astype("datetime64[Y]")).astype(np.int64) + 1970
        numbers = np.bincount(columns.town[columns.town >= 0], minlength=len(columns.towns))
        often = np.argsort(-numbers, kind="stable")[:_MOST_PLACES].tolist()
        towns = _by_name(columns.towns[n] for n in often if numbers[n])
        there = _by_name(columns.towns[n][2:] for n in np.flatnonzero(numbers).tolist())
        camera, called = columns.told.camera, columns.told.cameras
        used = np.bincount(camera[camera >= 0], minlength=len(called))
        # Programs write one camera with other capitals: it is called as most of its photos say.
        rising = np.flatnonzero(used)[np.argsort(used[used > 0], kind="stable")].tolist()
        cameras = {called[n].casefold(): called[n] for n in rising}
        return cls(
            folders,
            years[::-1].tolist(),
            bool(np.isnat(days).any()) and len(years) > 0,
            (there if len(there) > 1 else (), towns),
            sorted(cameras.values()),
        )


def _by_name(areas: Iterable[Sequence[str]]) -> list[Text]:
    """What areas are called, in the order of these names in the person's language."""
    from photoclust.grouping.places import area_text
    from photoclust.services.search.columns import folded

    names = dict.fromkeys(filter(None, map(area_text, areas)))
    return sorted(names, key=lambda name: folded(told(name)))


_MOST_PLACES = 30
"""Towns in the menu: those with most photos. Any other is found by searching for it."""
