"""Names of groups as keywords in sidecars beside photos: journalled like any filing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from photoclust.core.photo import Photo
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.session import Session
from photoclust.core.text import Text
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.places import seen_now, starts_of
from photoclust.filing.recover import settle_open
from photoclust.filing.run import CarryStopped, Run, carry_all
from photoclust.filing.sidecars.sidecar_plan import PlannedSidecar, SidecarPlan, plan_sidecars
from photoclust.filing.survey import RealDisk
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.filing.systems.trash import SystemTrash
from photoclust.filing.undo import scribe_for
from photoclust.services.files.file_clusters import list_batches
from photoclust.services.files.filing_history import settle, standing_of
from photoclust.services.files.filing_results import FilingStopped, undo_result
from photoclust.services.library.opened import FolderGroup
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import EntryState, Intent, Mode
from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class KeywordsResult:
    """What was written.

    Attributes:
        batch: Its number in the journal; None when there was nothing to write.
        written: The sidecars that hold their keywords now.
        problems: Those of the plan, then why others do not.
        cancelled: Whether a person stopped it; what was written can be undone.
    """

    batch: int | None
    written: tuple[PlannedSidecar, ...]
    problems: tuple[Problem, ...]
    cancelled: bool = False


def plan_keywords(
    library: Library,
    groups: Sequence[FolderGroup],
    unsorted: Sequence[Photo],
    *,
    system: System | None = None,
) -> SidecarPlan:
    """Work out what would be written for groups. Changes nothing.

    A suggested name is a guess that nobody said yes to, so only given names become keywords; nor
    do photos get any that are new in their group. What we wrote for photos that are in no such
    group any more goes.
    """
    wanted: list[tuple[Photo, Sequence[str]]] = [(photo, ()) for photo in unsorted]
    for group in groups:
        cluster = group.cluster
        names = () if cluster.name is None else (cluster.name,)
        wanted += [(p, () if p.id in cluster.pending else names) for p, _ in group.photos]
    known = {photo.path for photo in library.photos().values()}
    return plan_sidecars(wanted, known, RealDisk(this_system() if system is None else system))


def write_keywords(
    library: Library,
    plan: SidecarPlan,
    progress: Progress,
    cancel: CancelToken,
    *,
    system: System | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> KeywordsResult:
    """Write what was planned. Cancel is looked at between sidecars.

    All is in the journal before the first sidecar is touched; `undo_batch` takes it back.

    Raises:
        FilingStopped: the journal cannot be written any more.
    """
    if not plan.items:
        return KeywordsResult(None, (), plan.problems)
    system = this_system() if system is None else system
    journal = library.journal
    label = Text(
        "Write keywords of 1 photo",
        "Write keywords of {n} photos",
        n=len({item.photo for item in plan.items}),
    )
    with journal.alone():
        settle_open(journal, system, SystemTrash(), checkpoint)
        intents = [_intent(number, item) for number, item in enumerate(plan.items)]
        places = seen_now(starts_of(intents), system)
        sidecars = [item.rewriting for item in plan.items]
        number, entries = journal.begin(Mode.KEYWORDS, label, (), intents, places, sidecars)
        checkpoint("announced")
        batch = next(batch for batch in list_batches(library) if batch.id == number)
        scribe = scribe_for(journal, batch, system, checkpoint)
        progress.begin(Text("Writing keywords"), len(entries))
        try:
            run = carry_all(entries, scribe.carry, scribe.ledger, EntryState.LEFT, progress, cancel)
        except CarryStopped as stopped:
            raise FilingStopped(stopped, undo_result(batch, stopped.run)) from stopped
        checkpoint("finished")
    return _result(number, plan, run)


def write_group_keywords(
    workspace: Workspace,
    session: Session,
    plan: SidecarPlan,
    progress: Progress,
    cancel: CancelToken,
) -> KeywordsResult:
    """Write what was planned, and put that into the history. Session's thread."""
    result = write_keywords(workspace.library, plan, progress, cancel)
    if result.batch is not None:
        settle(session, standing_of(workspace.library, result.batch))
        workspace.library.flush()
        workspace.back_up_first()
    return result


def _intent(number: int, item: PlannedSidecar) -> Intent:
    return Intent(
        bundle=number,
        source=item.path,
        destination=item.path,
        cluster=", ".join(item.keywords),
        photo=None,
        companion_of=item.photo,
        identity=item.identity,
        digest=None,
    )


def _result(batch: int, plan: SidecarPlan, run: Run) -> KeywordsResult:
    written = {entry.intent.bundle for entry in run.carried}
    items = tuple(item for number, item in enumerate(plan.items) if number in written)
    return KeywordsResult(batch, items, plan.problems + run.problems, run.cancelled)
