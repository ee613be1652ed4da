"""What filings, undos and recoveries come to, for people and scripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from photoclust.core.errors import UserError
from photoclust.core.photo import PhotoId
from photoclust.core.problems import Problem
from photoclust.core.text import NOTHING, Text
from photoclust.filing.losses import remark
from photoclust.filing.mover import ItemState
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.filing.run import Run
from photoclust.filing.traits import Loss
from photoclust.services.files import filing_words as words
from photoclust.store.journal.records import Batch, Entry, Mode


class FiledItem(NamedTuple):
    """What became of one file of a plan.

    Attributes:
        source: Where it was.
        destination: Where it went, or was to go. Differs from the plan when that place was
            taken in between.
        cluster: Title of its cluster.
        photo_id: The library's number, when it is a photo of the library.
        companion_of: Source of the photo it accompanies, else None.
        state: What became of it.
    """

    source: Path
    destination: Path
    cluster: str
    photo_id: PhotoId | None
    companion_of: Path | None
    state: ItemState


@dataclass(frozen=True, slots=True)
class FilingResult:
    """What a filing did.

    Attributes:
        batch: Its number in the journal; None when there was nothing to file.
        mode: Move, copy or link.
        folders: Folders that were made and hold something.
        items: Every file of the plan, then those that appeared beside its photos meanwhile.
        problems: Those of the plan, then those of the filing.
        cancelled: Whether a person stopped it; what was done is done and can be undone.
        notes: Sentences about the whole: names that had to differ from the plan.
    """

    batch: int | None
    mode: Mode
    folders: tuple[Path, ...]
    items: tuple[FiledItem, ...]
    problems: tuple[Problem, ...]
    cancelled: bool = False
    notes: tuple[Text, ...] = ()

    @property
    def done(self) -> int:
        """How many files were carried."""
        return sum(item.state is ItemState.DONE for item in self.items)


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What an undo or redo did.

    Attributes:
        batch: The filing; None when there was none to take back or do again.
        label: What it is called ("Move 214 photos").
        restored: Files that were carried.
        kept: Files that were not; they keep their entry, and it can be tried again.
        problems: Why not.
        cancelled: Whether a person stopped it.
    """

    batch: int | None
    label: Text = NOTHING
    restored: int = 0
    kept: int = 0
    problems: tuple[Problem, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class RecoverResult:
    """What was found after the program ended in the middle of a filing.

    Attributes:
        batch: The newest filing that was open; None when there was none.
        restored: Files that were settled: finished, or found where they were.
        kept: Files left as they are, because only a person or a connected drive can tell.
        problems: What a person has to know about single files.
        sentences: The whole in words, one per filing; empty when nothing was open.
    """

    batch: int | None
    restored: int
    kept: int
    problems: tuple[Problem, ...]
    sentences: tuple[Text, ...]


class FilingStopped(UserError):  # noqa: N818 - an outcome that a person can mend
    """A filing, undo or redo ended midway for a reason outside the photos.

    The sentence says how many files were carried until then.

    Attributes:
        result: What was done.
    """

    def __init__(self, cause: UserError, result: FilingResult | UndoResult) -> None:
        if isinstance(result, FilingResult):
            text = words.stopped(cause.text, result.done, len(result.items), result.mode)
        else:
            text = words.stopped(cause.text, result.restored, result.restored + result.kept)
        super().__init__(text)
        self.exit_code = cause.exit_code
        self.result = result


def planned_items(plan: FilingPlan) -> tuple[FiledItem, ...]:
    """The items of a plan in the form of a result, for a dry run."""
    return tuple(_item(item, ItemState.PLANNED) for item in plan.items)


def nothing_filed(plan: FilingPlan) -> FilingResult:
    """The result of a plan that was not carried out: every file is where it was."""
    items = tuple(_item(item, ItemState.LEFT) for item in plan.items)
    return FilingResult(None, plan.mode, (), items, plan.problems)


def _item(item: PlannedItem, state: ItemState) -> FiledItem:
    return FiledItem(
        item.source, item.destination, item.cluster, item.photo_id, item.companion_of, state
    )


def _became(entry: Entry, state: ItemState) -> FiledItem:
    intent = entry.intent
    place = intent.destination or intent.source
    return FiledItem(intent.source, place, intent.cluster, intent.photo, intent.companion_of, state)


def filing_result(
    batch: int, plan: FilingPlan, run: Run, losses: Mapping[Loss, int]
) -> FilingResult:
    """What a run of a plan came to, and what files lost on the way."""
    states: list[tuple[Sequence[Entry], ItemState]] = [
        (run.carried, ItemState.DONE),
        (run.failed, ItemState.FAILED),
        (run.left, ItemState.LEFT),
    ]
    became = {e.intent.source: _became(e, state) for entries, state in states for e in entries}
    items = tuple(became.pop(item.source) for item in plan.items)
    differing = sum(
        item.state is ItemState.DONE and item.destination != planned.destination
        for item, planned in zip(items, plan.items, strict=True)
    )
    notes: list[Text] = []
    if differing:
        notes.append(
            Text(
                "1 of the files got another name than planned, because the planned one was taken "
                "in the meantime.",
                "{n} of the files got another name than planned, because the planned one was "
                "taken in the meantime.",
                n=differing,
            )
        )
    return FilingResult(
        batch=batch,
        mode=plan.mode,
        folders=tuple(folder for folder in plan.folders if folder.is_dir()),
        # What is left of them appeared meanwhile.
        items=(*items, *became.values()),
        problems=plan.problems + run.problems,
        cancelled=run.cancelled,
        notes=tuple(filter(None, (*notes, remark(losses, plan.destination, plan.mode)))),
    )


def undo_result(batch: Batch, run: Run) -> UndoResult:
    """What a run of an undo or redo came to."""
    return UndoResult(
        batch=batch.id,
        label=batch.label,
        restored=len(run.carried),
        kept=len(run.failed) + len(run.left),
        problems=run.problems,
        cancelled=run.cancelled,
    )
