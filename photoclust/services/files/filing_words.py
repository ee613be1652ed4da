"""What a person is told of a filing as a whole, in the command and in the window."""

from __future__ import annotations

from photoclust.core.problems import Problem
from photoclust.filing.plan_records import FilingPlan
from photoclust.filing.recover import Recovery
from photoclust.store.journal.records import Entry, Mode

_PUT_RIGHT = "The next start puts the list of filings right."


def label(plan: FilingPlan) -> str:
    """What a filing is called in lists and in the history."""
    photos = "1 photo" if plan.photos == 1 else f"{plan.photos:,} photos"
    return f"{plan.mode.value.capitalize()} {photos}"


def sentence(found: Recovery) -> str:
    """What recovery after a crash found of one filing."""
    had = "1 file had got to where it was going"
    if found.arrived != 1:
        had = f"{found.arrived:,} files had got to where they were going"
    is_before = "1 file is where it was before"
    if found.stayed != 1:
        is_before = f"{found.stayed:,} files are where they were before"
    text = f"PhotoClust ended in the middle of “{found.label}”. {had}, {is_before}"
    if found.kept:
        return f"{text}; {found.kept:,} need a look. Nothing was deleted."
    return f"{text}; nothing was lost."


def no_room(plan: FilingPlan) -> Problem:
    """What to tell of a plan that does not fit on the destination's disk."""
    return Problem(
        plan.destination,
        f"The disk of {plan.destination} has {_size(plan.free_bytes)} free, but "
        f"{_size(plan.needed_bytes)} are needed. Nothing was filed.",
        "Free some space or choose a folder on another disk.",
    )


def doubt(entry: Entry) -> Problem:
    """A file that a crash left in a state that only a person can judge."""
    return Problem(
        entry.intent.source,
        f"When filing {entry.batch} was interrupted, it was not clear whether this file is here"
        f" or at {entry.intent.destination or 'its place in the trash'}.",
        "Look at both places; PhotoClust leaves them as they are, and tells this once.",
    )


def stopped(cause: str, done: int, files: int, mode: Mode | None = None) -> str:
    """What to tell of a filing, undo or redo that the library's file brought to an end.

    Args:
        cause: What is wrong with the library's file.
        done: How many files were carried until then.
        files: Of how many.
        mode: What the filing does; None for an undo or redo.
    """
    verbs = {Mode.MOVE: "moved", Mode.COPY: "copied", Mode.LINK: "linked"}
    verb = "carried" if mode is None else verbs[mode]
    so_far = (
        f"By then {done:,} of {files:,} files had been {verb}; they stay where they are now, the "
        "others are where they were."
    )
    return f"{cause} {so_far} {_PUT_RIGHT}"


def _size(count: int) -> str:
    for unit in ("bytes", "KB", "MB", "GB"):
        if count < 1000:
            return f"{count:,.0f} {unit}"
        count //= 1000
    return f"{count:,} TB"
