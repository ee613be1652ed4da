"""Which groups and photos a person wants left out, besides what they search for."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photoclust.core.clusters import Cluster
    from photoclust.core.photo import Photo, PhotoId
    from photoclust.ui.browse.dates import PhotoDates


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """What has to be so for a group or photo to be shown. Nothing set shows everything.

    Attributes:
        open_only: Only groups that were not accepted yet.
        unfiled_only: Only groups that were not filed yet.
        folder: Only photos in this folder or below.
        year: Only photos taken in this year.
        new_only: Only groups with new photos that wait for a yes.
    """

    open_only: bool = False
    unfiled_only: bool = False
    folder: Path | None = None
    year: int | None = None
    new_only: bool = False

    @property
    def about_photos(self) -> bool:
        """Whether single photos are left out, not only whole groups."""
        return self.folder is not None or self.year is not None

    def __bool__(self) -> bool:
        return self.open_only or self.unfiled_only or self.new_only or self.about_photos

    def has_group(self, cluster: Cluster) -> bool:
        """Whether a group is shown, if any of its photos is."""
        accepted = self.open_only and cluster.accepted
        filed = self.unfiled_only and cluster.filed_to is not None
        return not (accepted or filed or (self.new_only and not cluster.pending))

    def photos(self, photos: Iterable[Photo], dates: PhotoDates) -> frozenset[PhotoId] | None:
        """The photos that are shown; None for all."""
        if not self.about_photos:
            return None
        there = photos
        if self.folder is not None:
            # Comparing texts is many times faster than asking paths for their parents.
            prefix = str(self.folder).rstrip(os.sep) + os.sep
            there = [photo for photo in there if str(photo.path).startswith(prefix)]
        if self.year is not None:
            there = [photo for photo in there if dates.year(photo) == self.year]
        return frozenset(photo.id for photo in there)
