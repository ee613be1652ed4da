"""Fetching what appeared beside photos while these were carried: a pair is not left split."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.late import left_at_destination, left_at_source
from photoclust.filing.ledger import Ledger
from photoclust.filing.mover import Mover, Outcome
from photoclust.filing.run import Run, carry_all
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, EntryState


def fetch_stragglers(
    journal: Journal,
    mover: Mover,
    ledger: Ledger,
    entries: Sequence[Entry],
    carried: Sequence[Entry],
    *,
    going_back: bool = False,
    checkpoint: Checkpoint = no_checkpoint,
) -> Run:
    """Let companions that were left behind follow their photos.

    Looked for once, when all else was carried: that costs one look into each folder, where a
    look before each photo would cost one per photo, and still leave an instant. What is found
    gets entries in the same batch before it is touched. Also after a person stopped the run: what
    was carried is to be whole. What cannot follow stays, and is told.

    Args:
        journal: The journal.
        mover: Carries the batch.
        ledger: Takes the marks.
        entries: All entries of the batch, a move.
        carried: What was carried, with the destinations it got.
        going_back: Whether photos went from their destinations to their sources.
        checkpoint: Called when the stragglers are announced.
    """
    if going_back:
        late = left_at_destination(entries, carried)
    else:
        late = left_at_source(entries, carried, journal.photo_at)
    if not late:
        return Run((), (), (), (), cancelled=False)
    state = EntryState.UNDOING if going_back else EntryState.INTENDED
    joined = journal.join(carried[0].batch, late, state)
    mover.keepsakes.announce(joined, going_back=going_back)
    checkpoint("announced late")
    act = _told(mover.back if going_back else mover.forward, going_back=going_back)
    stays = EntryState.DONE if going_back else EntryState.LEFT
    return carry_all(joined, act, ledger, stays, NullProgress(), CancelToken())


def _told(
    act: Callable[[Sequence[Entry]], Outcome], *, going_back: bool
) -> Callable[[Sequence[Entry]], Outcome]:
    """The act, whose problems say that the photo is elsewhere by now."""

    def tell(bundle: Sequence[Entry]) -> Outcome:
        outcome = act(bundle)
        if outcome.problem is None:
            return outcome
        lead = bundle[0].intent
        photo = lead.companion_of if going_back else lead.destination
        assert photo is not None  # tells mypy: only the trash has none
        reason = Text(
            "It appeared while its photo was on its way, which is now in {folder}. {reason}",
            folder=photo.parent,
            reason=outcome.problem.reason,
        )
        problem = Problem(outcome.problem.path, reason, outcome.problem.hint)
        return outcome._replace(problem=problem)

    return tell
