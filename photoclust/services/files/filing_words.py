"""What a person is told of a filing as a whole, in the command and in the window."""

from __future__ import annotations

from photoclust.core.problems import Problem
from photoclust.core.text import Size, Text, joined
from photoclust.filing.plan_records import FilingPlan
from photoclust.filing.recover import Recovery
from photoclust.store.journal.records import Entry, Mode

_PUT_RIGHT = Text("The next start puts the list of filings right.")


def label(plan: FilingPlan) -> Text:
    """What a filing is called in lists and in the history."""
    match plan.mode:
        case Mode.MOVE:
            return Text("Move 1 photo", "Move {n} photos", n=plan.photos)
        case Mode.COPY:
            return Text("Copy 1 photo", "Copy {n} photos", n=plan.photos)
        case Mode.LINK:
            return Text("Link 1 photo", "Link {n} photos", n=plan.photos)
        case Mode.TRASH | Mode.KEYWORDS:  # pragma: no branch - the last there are
            return Text("Trash 1 photo", "Trash {n} photos", n=plan.photos)


def sentence(found: Recovery) -> Text:
    """What recovery after a crash found of one filing."""
    parts = [
        Text("PhotoClust ended in the middle of “{what}”.", what=found.label),
        Text(
            "1 file had got to where it was going.",
            "{n} files had got to where they were going.",
            n=found.arrived,
        ),
        Text(
            "1 file is where it was before.",
            "{n} files are where they were before.",
            n=found.stayed,
        ),
    ]
    if found.kept:
        parts.append(Text("1 file needs a look.", "{n} files need a look.", n=found.kept))
        parts.append(Text("Nothing was deleted."))
    else:
        parts.append(Text("Nothing was lost."))
    return joined(parts)


def no_room(plan: FilingPlan) -> Problem:
    """What to tell of a plan that does not fit on the destination's disk."""
    return Problem(
        plan.destination,
        Text(
            "The disk of {folder} has {size} free, but {needed} are needed. Nothing was filed.",
            folder=plan.destination,
            size=Size(plan.free_bytes),
            needed=Size(plan.needed_bytes),
        ),
        Text("Free some space or choose a folder on another disk."),
    )


def doubt(entry: Entry) -> Problem:
    """A file that a crash left in a state that only a person can judge."""
    return Problem(
        entry.intent.source,
        Text(
            "When filing {batch} was interrupted, it was not clear whether this file is here or "
            "at its place in the trash.",
            batch=entry.batch,
        )
        if entry.intent.destination is None
        else Text(
            "When filing {batch} was interrupted, it was not clear whether this file is here or "
            "at {path}.",
            batch=entry.batch,
            path=entry.intent.destination,
        ),
        Text("Look at both places; PhotoClust leaves them as they are, and tells this once."),
    )


def stopped(cause: Text, done: int, files: int, mode: Mode | None = None) -> Text:
    """What to tell of a filing, undo or redo that the library's file brought to an end.

    Args:
        cause: What is wrong with the library's file.
        done: How many files were carried until then.
        files: Of how many.
        mode: What the filing does; None for an undo or redo.
    """
    return joined([cause, _so_far(done, files, mode), _PUT_RIGHT])


def _so_far(done: int, files: int, mode: Mode | None) -> Text:
    match mode:
        case Mode.MOVE:
            return Text(
                "By then {done} of 1 file had been moved; it stays where it is now.",
                "By then {done} of {n} files had been moved; they stay where they are now, the "
                "others are where they were.",
                n=files,
                done=done,
            )
        case Mode.COPY:
            return Text(
                "By then {done} of 1 file had been copied; it stays where it is now.",
                "By then {done} of {n} files had been copied; they stay where they are now, the "
                "others are where they were.",
                n=files,
                done=done,
            )
        case Mode.LINK:
            return Text(
                "By then {done} of 1 file had been linked; it stays where it is now.",
                "By then {done} of {n} files had been linked; they stay where they are now, the "
                "others are where they were.",
                n=files,
                done=done,
            )
        case _:
            return Text(
                "By then {done} of 1 file had been carried; it stays where it is now.",
                "By then {done} of {n} files had been carried; they stay where they are now, the "
                "others are where they were.",
                n=files,
                done=done,
            )
