"""Carrying bundle after bundle: progress, cancel, and every file settled at the end."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from photoclust.core.errors import UserError
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import Outcome
from photoclust.store.journal.records import Entry, EntryState, Mark


@dataclass(frozen=True, slots=True)
class Run:
    """What became of the entries of one filing, undo or redo.

    Attributes:
        carried: Entries that were carried, with the destinations they got.
        failed: Entries that were not, because of a problem.
        left: Entries that were not looked at: cancelled, or the disk is full.
        problems: A sentence for each bundle that failed.
        cancelled: Whether a person stopped it.
    """

    carried: tuple[Entry, ...]
    failed: tuple[Entry, ...]
    left: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    cancelled: bool

    def and_then(self, more: Run) -> Run:
        """This run with what was carried after it, which no person could stop."""
        return Run(
            carried=self.carried + more.carried,
            failed=self.failed + more.failed,
            left=self.left + more.left,
            problems=self.problems + more.problems,
            cancelled=self.cancelled,
        )


class CarryStopped(UserError):  # noqa: N818 - an outcome that a person can mend
    """The journal can no longer be written: its file is locked, or its disk is full.

    What was carried stays carried, and what is not marked yet is found by recovery.

    Attributes:
        run: What was done until then; all else is left.
    """

    def __init__(self, cause: UserError, run: Run) -> None:
        super().__init__(cause.text)
        self.exit_code = cause.exit_code
        self.run = run


@contextmanager
def counting(run: Run) -> Iterator[None]:
    """Let what ends here for want of the journal tell what was carried before.

    Raises:
        CarryStopped: the journal can no longer be written.
    """
    try:
        yield
    except CarryStopped as stopped:
        raise CarryStopped(stopped, run.and_then(stopped.run)) from stopped
    except UserError as error:
        raise CarryStopped(error, run) from error


def bundles_of(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Entries that travel together, in the order of their bundles."""
    bundles: list[list[Entry]] = []
    last: int | None = None
    for entry in entries:
        number = entry.intent.bundle
        if number == last:
            bundles[-1].append(entry)
        else:
            bundles.append([entry])
            last = number
    for bundle in bundles:
        if len(bundle) > 1:
            # Photos first: entries are announced newest first for the way back.
            bundle.sort(key=lambda entry: entry.id)
    return bundles


def carry_all(
    entries: Sequence[Entry],
    act: Callable[[Sequence[Entry]], Outcome],
    ledger: Ledger,
    leftover: EntryState,
    progress: Progress,
    cancel: CancelToken,
) -> Run:
    """Carry bundle after bundle until done, cancelled, or going on makes no sense.

    Cancel is looked at between bundles, never inside one; what is done stays done.

    Args:
        entries: Announced entries; those of a bundle lie together.
        act: Carries one bundle.
        ledger: Takes the marks.
        leftover: State of entries that are not looked at.
        progress: Advanced by one per file.
        cancel: Looked at between bundles.

    Raises:
        CarryStopped: the journal can no longer be written.
    """
    carried: list[Entry] = []
    failed: list[Entry] = []
    left: list[Entry] = []
    problems: list[Problem] = []
    stopped = False
    try:
        for bundle in bundles_of(entries):
            if stopped or cancel.cancelled:
                left += bundle
                continue
            outcome = act(bundle)
            if outcome.problem is None:
                carried += outcome.entries
            else:
                carried += outcome.split
                failed += [e for e in outcome.entries if e not in outcome.split]
                problems.append(outcome.problem)
                stopped = outcome.stop
            ledger.write_when_due()
            progress.advance(len(bundle))
        for entry in left:
            ledger.add(Mark(entry.id, leftover))
        ledger.write()
    except BaseException as error:
        # What is not marked stays announced, and recovery will look at it.
        with contextlib.suppress(Exception):
            ledger.write()
        if isinstance(error, UserError):
            looked_at = {entry.id for entry in (*carried, *failed)}
            rest = tuple(entry for entry in entries if entry.id not in looked_at)
            so_far = Run(tuple(carried), tuple(failed), rest, tuple(problems), cancel.cancelled)
            raise CarryStopped(error, so_far) from error
        raise
    return Run(tuple(carried), tuple(failed), tuple(left), tuple(problems), cancel.cancelled)
