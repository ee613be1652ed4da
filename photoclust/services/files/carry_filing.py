"""A filing of the open library: plan, carry out, take back, do again.

The window loads this before it files, so what filing takes is imported inside.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.services.library.opened import Opened

if TYPE_CHECKING:
    from photoclust.filing.plan_records import FilingPlan, FilingRequest
    from photoclust.services.files.filing_results import FilingResult, UndoResult
    from photoclust.store.journal.records import Entry

_KEY_RECENT = "recent_destinations"
_MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Filed:
    """A filing that ended, as far as it got.

    Attributes:
        result: What was done.
        entries: Its entries in the journal.
        photos: The library's photos whose files are elsewhere now.
    """

    result: FilingResult
    entries: tuple[Entry, ...]
    photos: Mapping[PhotoId, Photo]


@dataclass(frozen=True, slots=True)
class Carried:
    """An undo or redo of a filing that ended, as far as it got.

    Attributes:
        result: What was done.
        photos: The library's photos whose files are elsewhere now.
    """

    result: UndoResult
    photos: Mapping[PhotoId, Photo]


def plan_request(opened: Opened, request: FilingRequest, context: JobContext) -> FilingPlan:
    """Plan a filing.

    Raises:
        UserError: nothing can be filed there.
    """
    from photoclust.services.files.file_clusters import plan_filing

    return plan_filing(opened.workspace.library, request)


def carry_out(opened: Opened, plan: FilingPlan, context: JobContext) -> Filed:
    """Carry out a plan. Cancelling ends it between two files.

    Raises:
        UserError: there is no room for it; nothing was touched.
    """
    from photoclust.services.files.file_clusters import file_plan

    library = opened.workspace.library
    result = file_plan(library, plan, context.progress, context.cancel)
    remember_destination(opened, plan.destination)
    entries = () if result.batch is None else tuple(library.journal.entries(result.batch))
    return Filed(result, entries, _photos_of(opened, entries))


def take_back(opened: Opened, batch: int, context: JobContext) -> Carried:
    """Take a filing back."""
    from photoclust.services.files.file_clusters import undo_batch

    result = undo_batch(opened.workspace.library, batch, context.progress, context.cancel)
    entries = tuple(opened.workspace.library.journal.entries(batch))
    return Carried(result, _photos_of(opened, entries))


def do_again(opened: Opened, batch: int, context: JobContext) -> Carried:
    """Do a filing again that was taken back."""
    from photoclust.services.files.file_clusters import redo_batch

    result = redo_batch(opened.workspace.library, batch, context.progress, context.cancel)
    entries = tuple(opened.workspace.library.journal.entries(batch))
    return Carried(result, _photos_of(opened, entries))


def recent_destinations(opened: Opened) -> list[Path]:
    """Folders that were filed into lately, newest first."""
    import json
    import os

    stored = opened.workspace.library.state(_KEY_RECENT)
    return (
        [] if stored is None else [Path(os.fsdecode(bytes.fromhex(p))) for p in json.loads(stored)]
    )


def remember_destination(opened: Opened, folder: Path) -> None:
    """Put a folder in front of the recent ones."""
    import json
    import os

    recent = [folder, *(f for f in recent_destinations(opened) if f != folder)]
    # Hexadecimal, because a path may hold bytes that are no text.
    names = [os.fsencode(f).hex() for f in recent[:_MOST_RECENT]]
    opened.workspace.library.set_state(_KEY_RECENT, json.dumps(names))


def _photos_of(opened: Opened, entries: tuple[Entry, ...]) -> dict[PhotoId, Photo]:
    moved = {entry.intent.photo for entry in entries if entry.intent.photo is not None}
    photos = opened.workspace.library.photos()
    return {photo: photos[photo] for photo in moved if photo in photos}
