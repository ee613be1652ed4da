"""When photos were taken: by their camera, else by the time of the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.services.library.opened import Opened

Moments = Mapping[Digest, datetime | None]
"""When the camera says it took a photo, by content; None where it wrote no date."""


class PhotoDates:
    """Knows the moment of each photo, as far as it was read. GUI thread only.

    Args:
        moments: What was read so far.
    """

    def __init__(self, moments: Moments | None = None) -> None:
        self.moments: Moments = moments or {}

    def moment(self, photo: Photo) -> float:
        """When a photo was taken, in seconds since 1970; the file's time where none is known."""
        taken = self.moments.get(photo.digest)
        return photo.identity.mtime_ns / 1e9 if taken is None else taken.timestamp()

    def year(self, photo: Photo) -> int | None:
        """The year a photo was taken in; None for a time that no calendar has."""
        taken = self.moments.get(photo.digest)
        if taken is not None:
            return taken.year
        try:
            return datetime.fromtimestamp(photo.identity.mtime_ns / 1e9).year
        except (ValueError, OverflowError, OSError):
            return None

    def years(self, photos: Iterable[Photo]) -> list[int]:
        """All years photos were taken in, the newest first."""
        found = {self.year(photo) for photo in photos} - {None}
        return sorted((year for year in found if year is not None), reverse=True)


def read_moments(library: Opened, photos: Mapping[PhotoId, Photo], known: Moments) -> Moments:
    """Find out when photos were taken that are not known yet. Any thread."""
    new = {photo.digest for photo in photos.values()} - known.keys()
    if not new:
        return known
    facts = library.workspace.cache.facts(new)
    found = {digest: _moment(facts.get(digest, {}).get("taken")) for digest in new}
    return {**known, **found}


def _moment(taken: object) -> datetime | None:
    """A camera's time; None for what is no time on this computer."""
    if not isinstance(taken, str):
        return None
    try:
        moment = datetime.fromisoformat(taken)
        moment.timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return moment
