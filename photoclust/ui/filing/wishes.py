"""What a person wants filed, and what a plan makes of it, photo by photo. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from photoclust.core.filenames import safe_folder_name
from photoclust.core.folder_pattern import Field
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.stacks import Stacks
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.services.files.group_folders import GroupHome
from photoclust.services.files.own_folders import home_of, pattern_of

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
        destination: The folder below which is filed; None before the first plan.
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
        self.destination = None if plan is None else plan.destination

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
        stacks: Which photos are filed together or not at all.
        skipped: Those that a person does not want filed.
        rows: What is shown of it: a folder where there are several, and below that the positions
            in `photos` of those that come there and pass the filter.
        name: What its own folder is called, as far as it is known; empty where it has none.
        places: The folders that its photos come into, with how many of them, in order.
    """

    title: str
    wanted: str
    photos: tuple[Photo, ...]
    home: GroupHome | None = None
    stacks: Stacks = field(default_factory=Stacks)
    skipped: set[PhotoId] = field(default_factory=set)
    rows: list[int | Path] = field(default_factory=list)
    name: str = ""
    places: dict[Path, int] = field(default_factory=dict)
    _place_of: dict[PhotoId, Path] = field(default_factory=dict)
    _inside: dict[Path | None, list[Photo]] = field(default_factory=dict)
    _ids: frozenset[PhotoId] = frozenset()

    def __post_init__(self) -> None:
        self._ids = frozenset(photo.id for photo in self.photos)

    @property
    def chosen(self) -> list[Photo]:
        """The photos to be filed."""
        return [photo for photo in self.photos if photo.id not in self.skipped]

    @property
    def goes_on(self) -> GroupHome | None:
        """Where it goes on, unless a person wants its folder called otherwise."""
        return self.home if self.wanted == self.title else None

    @property
    def place(self) -> Path | None:
        """The folder of all that is filed of it, once a plan says so and there is but one."""
        return next(iter(self.places)) if len(self.places) == 1 else None

    def photos_in(self, place: Path) -> list[Photo]:
        """The photos that come into a folder, or would if they were filed."""
        return self._inside.get(place, [])

    def with_mates(self, photos: Iterable[Photo]) -> set[PhotoId]:
        """Photos, and those of this cluster that are in a stack with them."""
        asked = {photo.id for photo in photos}
        return asked.union(*(stack & self._ids for stack in self.stacks.among(asked)))

    def forget_places(self) -> None:
        """Other folders are wanted: where a photo would come is known again with the next plan."""
        self._place_of.clear()

    def settle(self, fates: Fates) -> None:
        """Work out name and places from a plan, or the likely name while it does not fit."""
        self.name = self.goes_on.name if self.goes_on else safe_folder_name(self.wanted)
        counts: Counter[Path] = Counter()
        for photo in self.photos:
            item = fates.items.get(photo.id)
            if item is not None and item.cluster == self.wanted:
                self._place_of[photo.id] = item.destination.parent
                self.name = _own_name(item, self.name)
                counts[item.destination.parent] += photo.id not in self.skipped
            elif photo.path in fates.already_there and _is_below(photo, fates.destination):
                self._place_of.setdefault(photo.id, photo.folder)
        self.places = dict(sorted((place, n) for place, n in counts.items() if n))

    def arrange(self, fates: Fates, show: Show) -> bool:
        """Work out which rows are shown; return whether they are others than before."""
        self._inside = {}
        shown: dict[Path | None, list[int]] = {}
        for number, photo in enumerate(self.photos):
            place = self._place_of.get(photo.id)
            self._inside.setdefault(place, []).append(photo)
            if self._passes(photo, fates, show):
                shown.setdefault(place, []).append(number)
        rows: list[int | Path] = []
        if len(self._inside.keys() - {None}) > 1:
            for place in sorted(known for known in shown if known is not None):
                rows += [place, *shown[place]]
            rows += shown.get(None, [])
        else:
            rows += sorted(number for numbers in shown.values() for number in numbers)
        changed = rows != self.rows
        self.rows = rows
        return changed

    def _passes(self, photo: Photo, fates: Fates, show: Show) -> bool:
        match show:
            case Show.RENAMED:
                return fates.is_renamed(photo)
            case Show.LEFT_OUT:
                return photo.id in self.skipped or photo.path in fates.problems
            case Show.ALL:
                return True


def _is_below(photo: Photo, folder: Path | None) -> bool:
    return folder is not None and photo.path.is_relative_to(folder)


def _own_name(item: PlannedItem, likely: str) -> str:
    """What the folder is called that bears the title; empty where none does."""
    if item.into is None:
        return item.destination.parent.name
    pattern = pattern_of(item.into)
    if not pattern.has_group:
        return ""
    whole = pattern.way_to_title[-1] == (Field.GROUP,)
    return home_of(item.into, item.destination).name if whole else likely
