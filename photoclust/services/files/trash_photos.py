"""Moving photos to the system's trash, journalled like any filing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.companions import CompanionIndex
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.filing.acts import Acts, Checkpoint, no_checkpoint
from photoclust.filing.folders import Folders
from photoclust.filing.ledger import Ledger
from photoclust.filing.places import seen_now, starts_of
from photoclust.filing.plan_records import Kind
from photoclust.filing.recover import settle_open
from photoclust.filing.run import Run, carry_all
from photoclust.filing.survey import RealDisk
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.filing.systems.trash import SystemTrash
from photoclust.filing.trash import TrashBin, Trasher
from photoclust.store.journal.records import EntryState, Intent, Mode
from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class TrashPlan:
    """What would go into the trash: to be shown before anything happens.

    Attributes:
        intents: Every file, photos before their companions.
        without_trash: Photos whose disk has no trash. They stay where they are; a person is told
            so before, not after.
        problems: Photos that cannot be trashed for other reasons.
    """

    intents: tuple[Intent, ...]
    without_trash: tuple[Path, ...]
    problems: tuple[Problem, ...]

    @property
    def photos(self) -> int:
        """How many photos of the library would go."""
        return sum(intent.photo is not None for intent in self.intents)


@dataclass(frozen=True, slots=True)
class TrashResult:
    """What was put into the trash.

    Attributes:
        batch: Its number in the journal; None when there was nothing to do.
        trashed: Photos and companions that are in the trash now.
        problems: Why others are not.
        restorable: Whether undo can bring them all back; otherwise a person has to, from the
            trash itself.
        cancelled: Whether a person stopped it.
    """

    batch: int | None
    trashed: tuple[Path, ...]
    problems: tuple[Problem, ...]
    restorable: bool
    cancelled: bool = False


def plan_trash(
    library: Library, photos: Sequence[Photo], trash: TrashBin | None = None
) -> TrashPlan:
    """Work out what would go into the trash with `photos`. Changes nothing.

    Companions go along, but for those that are photos of the library themselves (the RAW file that
    was there before its JPEG) and were not asked for: a person sees them, and keeps them. What
    belongs to such a one stays with it.
    """
    trash = SystemTrash() if trash is None else trash
    disk = RealDisk(this_system())
    known = {photo.path: photo for photo in library.photos().values()}
    intents: list[Intent] = []
    without_trash: list[Path] = []
    problems: list[Problem] = []
    claimed: set[Path] = set()
    asked = {photo.path for photo in photos}
    seen: frozenset[PhotoId] | None = None
    indexes: dict[Path, CompanionIndex] = {}
    for photo in photos:
        if photo.path in claimed:
            continue
        status = disk.status(photo.path)
        if status is None or status.kind is not Kind.FILE:
            problems.append(
                Problem(photo.path, Text("There is no such file now."), Text("Refresh (F5)."))
            )
            continue
        if not trash.takes(photo.path):
            without_trash.append(photo.path)
            continue
        folder = photo.folder
        if folder not in indexes:
            names = disk.names(folder) or {}
            indexes[folder] = CompanionIndex(n for n, kind in names.items() if kind is Kind.FILE)
        number = len(intents)
        beside = [companion.name for companion in indexes[folder].of(photo.name)]
        others = [
            row
            for name in beside
            if (path := folder / name) not in asked and (row := known.get(path)) is not None
        ]
        if others and seen is None:
            seen = library.clustering().photos()  # the library also knows those it had once
        kept = {row.path.name for row in others if row.id in (seen or ())}
        gone = [n for n in beside if n not in kept and indexes[folder].owner_of(n) not in kept]
        for path in (photo.path, *(photo.path.with_name(name) for name in gone)):
            found, row = disk.status(path), known.get(path)
            if found is not None and path not in claimed:
                claimed.add(path)
                intents.append(
                    Intent(
                        bundle=number,
                        source=path,
                        destination=None,
                        cluster="",
                        photo=None if row is None else row.id,
                        companion_of=None if path == photo.path else photo.path,
                        identity=found.identity if row is None else row.identity,
                        digest=None if row is None else row.digest,
                    )
                )
    return TrashPlan(tuple(intents), tuple(without_trash), tuple(problems))


def trash_photos(
    library: Library,
    plan: TrashPlan,
    progress: Progress,
    cancel: CancelToken,
    trash: TrashBin | None = None,
    *,
    system: System | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> TrashResult:
    """Put what was planned into the system's trash.

    Journalled before the first act; `undo_batch` takes it back where the system lets a program
    do that. Cancel is looked at between photos.
    """
    if not plan.intents:
        return TrashResult(None, (), plan.problems, restorable=True)
    trash = SystemTrash() if trash is None else trash
    system = this_system() if system is None else system
    journal = library.journal
    photos = "1 photo" if plan.photos == 1 else f"{plan.photos:,} photos"
    with journal.alone():
        # What a filing left open would be looked for in vain once it is in the trash.
        settle_open(journal, system, trash, checkpoint)
        places = seen_now(starts_of(plan.intents), system)
        batch, entries = journal.begin(
            Mode.TRASH, Text("Trash {photos}", photos=photos), (), plan.intents, places
        )
        checkpoint("announced")
        ledger = Ledger(journal, system, checkpoint)
        folders = Folders(journal, batch, system, checkpoint=checkpoint)
        trasher = Trasher(journal, ledger, Acts(system, checkpoint), trash, folders, checkpoint)
        progress.begin(Text("Moving photos to the trash"), len(entries))
        run = carry_all(entries, trasher.forward, ledger, EntryState.LEFT, progress, cancel)
        checkpoint("finished")
        return _result(batch, plan, run)


def _result(batch: int, plan: TrashPlan, run: Run) -> TrashResult:
    return TrashResult(
        batch=batch,
        trashed=tuple(entry.intent.source for entry in run.carried),
        problems=plan.problems + run.problems,
        restorable=all(entry.intent.destination is not None for entry in run.carried),
        cancelled=run.cancelled,
    )
