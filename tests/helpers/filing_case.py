"""Real photos in a real folder and the plans that are made for them, for the filing tests."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photoclust.core.folder_pattern import Occasion
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.filing.plan import plan_filing
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.filing.survey import RealDisk
from photoclust.filing.systems.choice import this_system
from photoclust.store.journal.records import Mode


class FilingCase:
    """A folder of files that are photos to the planner.

    Attributes:
        folder: Where the photos are.
        destination: Where they are to be filed; not made.
        photos: All photos made so far.
        occasions: When and where those were taken that say so.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "in"
        self.destination = folder / "sorted"
        self.photos: list[Photo] = []
        self.occasions: dict[Digest, Occasion] = {}

    def photo(self, name: str, content: str = "") -> Photo:
        """Make a file and the photo that it is."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content or name, "utf-8")
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        number = PhotoId(len(self.photos) + 1)
        photo = Photo.at(number, path, FileIdentity.from_stat(path.stat()), digest)
        self.photos.append(photo)
        return photo

    def taken(self, name: str, day: str | None = None, place: str | None = None) -> Photo:
        """Make a photo that says when and where it was taken."""
        photo = self.photo(name)
        self.occasions[photo.digest] = Occasion(day, place)
        return photo

    def companion(self, photo: Photo, suffix: str) -> Path:
        """Make a file that belongs to a photo."""
        path = photo.path.with_suffix(suffix)
        path.write_text(suffix, "utf-8")
        return path

    def request(
        self, *clusters: tuple[str, Sequence[Photo]], mode: Mode = Mode.MOVE
    ) -> FilingRequest:
        """A request to file clusters into the destination."""
        return FilingRequest(clusters, self.destination, mode)

    def plan(self, request: FilingRequest) -> FilingPlan:
        """The plan for a request, made by the real planner from the real disk."""
        known = replace(request, occasions=self.occasions)
        return plan_filing(known, RealDisk(this_system()), self.photos)
