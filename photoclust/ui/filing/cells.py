"""What the rows of a filing plan say, in words. Pure but for the language."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from photoclust.core.photo import Photo
from photoclust.core.text import Text
from photoclust.filing.plan_records import PlannedItem
from photoclust.ui.filing.wishes import Fates, FolderWish
from photoclust.ui.language import words
from photoclust.ui.language.words import told

_TOLD_FOLDERS = 2
"""Of several folders so many are named."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; see `RowRole`."""

    text: str
    second: str = ""
    tint: str = "text"
    bold: bool = False
    tooltip: str = ""


def group_from(folder: FolderWish) -> Cell:
    """A group, with how many of its photos are filed."""
    number = len(folder.photos)
    photos = words.photos(number, shown=number - len(folder.skipped))
    return Cell(folder.title, photos, bold=True)


def group_to(folder: FolderWish, fates: Fates, summary: str) -> Cell:
    """The folders of a group."""
    hint = _tr("Press F2 or double-click to use another folder name.") if folder.name else ""
    tint = "text" if folder.chosen else "secondary"
    return Cell(_where(folder, fates), summary, tint, bold=True, tooltip=hint)


def place_from(folder: FolderWish, place: Path) -> Cell:
    """A folder of several, with how many photos come there."""
    inside = folder.photos_in(place)
    left = sum(photo.id in folder.skipped for photo in inside)
    return Cell(words.photos(len(inside), shown=len(inside) - left), tint="secondary")


def place_to(folder: FolderWish, place: Path, fates: Fates) -> Cell:
    """A folder of several."""
    if all(photo.id in folder.skipped for photo in folder.photos_in(place)):
        happens = _tr("Not filed")
    elif place in fates.new_folders:
        happens = _tr("New folder")
    else:
        happens = _tr("Folder is there already")
    tint = "text" if place in folder.places else "secondary"
    return Cell(_shown(place, fates), happens, tint, bold=True)


def photo_from(folder: FolderWish, photo: Photo) -> Cell:
    """A photo, with the folder that it is in."""
    return Cell(
        words.printable(photo.name),
        words.printable(str(photo.folder)),
        "secondary" if photo.id in folder.skipped else "text",
    )


def photo_to(folder: FolderWish, photo: Photo, fates: Fates) -> Cell:
    """What becomes of a photo."""
    if photo.id in folder.skipped:
        return Cell(_tr("Stays where it is"), _in_stack(folder, photo), tint="secondary")
    item = fates.items.get(photo.id)
    if item is not None:
        tint = "warning_text" if item.renamed else "text"
        notes = "; ".join(filter(None, (_notes(item, fates), _in_stack(folder, photo))))
        return Cell(words.printable(item.destination.name), notes, tint)
    problem = fates.problems.get(photo.path)
    if problem is not None:
        text = f"{told(problem.reason)} {told(problem.hint)}"
        return Cell(text.strip(), tint="error_text")
    if photo.path in fates.already_there:
        return Cell(_tr("Is there already"), tint="secondary")
    return Cell("…", tint="secondary")


def summary(folder: FolderWish, fates: Fates) -> str:
    """What happens in the folders of a group."""
    if not folder.chosen:
        return _tr("Not filed")
    if not folder.places:
        return ""
    new = len(folder.places.keys() & fates.new_folders)
    if folder.place is None:
        parts = [told(Text("1 folder", "{n} folders", n=len(folder.places)))]
        if new == len(folder.places):
            parts = [told(Text("1 new folder", "{n} new folders", n=new))]
        elif new:
            parts.append(told(Text("1 of them new", "{n} of them new", n=new)))
    elif new:
        parts = [_tr("New folder")]
    elif folder.goes_on is not None:
        parts = [_tr("Goes on in this folder")]
    else:
        parts = [_tr("Folder is there already")]
    renamed = sum(fates.is_renamed(photo) for photo in folder.chosen)
    if renamed:
        parts.append(_tr("{n} renamed").replace("{n}", words.count(renamed)))
    left_out = sum(photo.path in fates.problems for photo in folder.chosen)
    if left_out:
        parts.append(_tr("{n} cannot be filed").replace("{n}", words.count(left_out)))
    return ", ".join(parts)


def _where(folder: FolderWish, fates: Fates) -> str:
    """Where a group comes: its one folder, that around several, or the first of these."""
    if not folder.places:
        return folder.name
    around = Path(os.path.commonpath(folder.places))
    if around != fates.destination or folder.place is not None:
        return _shown(around, fates)
    names = [_shown(place, fates) for place in folder.places]
    more = ["…"] if len(names) > _TOLD_FOLDERS else []
    return " · ".join([*names[:_TOLD_FOLDERS], *more])  # names may hold commas


def _shown(place: Path, fates: Fates) -> str:
    """A folder as seen from the destination; one that is elsewhere with its whole path."""
    top = fates.destination
    if top is None or not place.is_relative_to(top) or place == top:
        return words.printable(str(place))
    return words.printable(str(place.relative_to(top)))


def _in_stack(folder: FolderWish, photo: Photo) -> str:
    """Why others are ticked with a photo."""
    mates = len(folder.with_mates((photo,)))
    return _tr("in a stack of {n}").replace("{n}", words.count(mates)) if mates > 1 else ""


def _notes(item: PlannedItem, fates: Fates) -> str:
    notes = [_tr("renamed")] if item.renamed else []
    if item.companion_of is not None:
        partner = words.printable(item.companion_of.name)
        notes.append(_tr("together with {name}").replace("{name}", partner))
    companions: Iterable[PlannedItem] = fates.companions.get(item.source, ())
    # Companions bear the photo's name; what they add to it is what tells them apart.
    stem = item.destination.stem
    names = [words.printable(c.destination.name.removeprefix(stem)) for c in companions]
    if names:
        notes.append(_tr("with {names}").replace("{names}", ", ".join(names)))
    return "; ".join(notes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingModel", text)
