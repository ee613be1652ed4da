"""What a person wants filed, and what a plan makes of it, photo by photo. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from photoclust.core.filenames import safe_folder_name
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.services.files.group_folders import GroupHome

Titled = tuple[str, Sequence[Photo]]
"""Title and photos of a cluster, as in `FilingRequest`."""


class Show(StrEnum):
    """Which photos are shown."""

    ALL = "all"
    RENAMED = "renamed"
    LEFT_OUT = "left out"


class Fates:
    """What becomes of each photo.

    Args:
        plan: The plan; None before the first one.

    Attributes:
        items: The planned file of each photo that is filed.
        companions: Planned companions by the source of their photo.
        problems: Why a photo is not filed, by its path.
        already_there: Photos that are at their place already.
        new_folders: Folders that will be made.
    """

    def __init__(self, plan: FilingPlan | None) -> None:
        items = () if plan is None else plan.items
        self.items: dict[PhotoId, PlannedItem] = {}
        self.companions: dict[Path, list[PlannedItem]] = {}
        for item in items:
            if item.photo_id is not None:
                self.items[item.photo_id] = item
            if item.companion_of is not None:
                self.companions.setdefault(item.companion_of, []).append(item)
        problems = () if plan is None else plan.problems
        self.problems: dict[Path, Problem] = {problem.path: problem for problem in problems}
        self.already_there = frozenset(() if plan is None else plan.already_there)
        self.new_folders = frozenset(() if plan is None else plan.folders)

    def is_renamed(self, photo: Photo) -> bool:
        """Whether the photo gets another name."""
        item = self.items.get(photo.id)
        return item is not None and item.renamed


@dataclass(slots=True)
class FolderWish:
    """One cluster as a person wants it filed.

    Attributes:
        title: The cluster's own title.
        wanted: The title it is filed under.
        photos: Its photos.
        home: Where it was filed before, or None.
        skipped: Those that a person does not want filed.
        shown: Positions in `photos` that pass the filter.
        name: Name of the folder, as far as it is known.
        place: The folder, once a plan says so.
    """

    title: str
    wanted: str
    photos: tuple[Photo, ...]
    home: GroupHome | None = None
    skipped: set[PhotoId] = field(default_factory=set)
    shown: list[int] = field(default_factory=list)
    name: str = ""
    place: Path | None = None

    @property
    def chosen(self) -> list[Photo]:
        """The photos to be filed."""
        return [photo for photo in self.photos if photo.id not in self.skipped]

    @property
    def goes_on(self) -> GroupHome | None:
        """Where it goes on, unless a person wants its folder called otherwise."""
        return self.home if self.wanted == self.title else None

    def settle(self, fates: Fates) -> None:
        """Work out name and place from a plan, or the likely name while it does not fit."""
        items = (fates.items.get(photo.id) for photo in self.chosen)
        places = (i.destination.parent for i in items if i and i.cluster == self.wanted)
        self.place = next(places, None)
        if self.place is not None:
            self.name = self.place.name
        elif self.goes_on is not None:
            self.name = self.goes_on.name
        else:
            self.name = safe_folder_name(self.wanted)

    def filter(self, fates: Fates, show: Show) -> None:
        """Work out which photos are shown."""
        self.shown = [n for n, photo in enumerate(self.photos) if self._passes(photo, fates, show)]

    def _passes(self, photo: Photo, fates: Fates, show: Show) -> bool:
        match show:
            case Show.RENAMED:
                return fates.is_renamed(photo)
            case Show.LEFT_OUT:
                return photo.id in self.skipped or photo.path in fates.problems
            case Show.ALL:
                return True
