"""Carrying the files of a filing: out, back and again, as window and command do it.

What the history makes of it is left to whoever owns the session (`filing_history.settle`): in the
window that is another thread. The window loads this before it files, so what filing takes is
imported inside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from photoclust.core.errors import UserError
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext

if TYPE_CHECKING:
    from photoclust.filing.acts import Checkpoint
    from photoclust.filing.plan_records import FilingPlan
    from photoclust.filing.systems.interface import System
    from photoclust.filing.trash import TrashBin
    from photoclust.services.files.filing_history import Standing
    from photoclust.services.files.filing_results import FilingResult, UndoResult
    from photoclust.services.library.workspace import Workspace
    from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class Filed:
    """A filing that ended, as far as it got.

    Attributes:
        result: What was done.
        standing: How the filing stands now; None when there was nothing to file.
        photos: The library's photos that it was about, as they are now; see `with_photos`.
    """

    result: FilingResult
    standing: Standing | None
    photos: Mapping[PhotoId, Photo] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Carried:
    """An undo or redo of a filing that ended, as far as it got.

    Attributes:
        result: What was done.
        standing: How the filing stands now; None when there was none to carry.
        photos: The library's photos that it was about, as they are now; see `with_photos`.
    """

    result: UndoResult
    standing: Standing | None
    photos: Mapping[PhotoId, Photo] = field(default_factory=dict)


_Ended = TypeVar("_Ended", Filed, Carried)


def _nothing(step: str) -> None:
    """Go on; see `filing.acts.Checkpoint`."""


def carry_out(
    workspace: Workspace,
    plan: FilingPlan,
    context: JobContext,
    *,
    system: System | None = None,
    checkpoint: Checkpoint = _nothing,
) -> Filed:
    """Carry out a plan. Cancelling ends it between two files.

    Raises:
        UserError: there is no room for it; nothing was touched.
        FilingStopped: the library cannot be written or read any more.
    """
    from photoclust.services.files.file_clusters import file_plan

    library = workspace.library
    result = file_plan(
        library, plan, context.progress, context.cancel, system=system, checkpoint=checkpoint
    )
    return Filed(result, _standing(library, result))


def take_back(
    workspace: Workspace,
    batch: int | None,
    context: JobContext,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = _nothing,
) -> Carried:
    """Take a filing back, the newest one unless another is named.

    Raises:
        InputError: there is no such filing.
        FilingStopped: the library cannot be written or read any more.
    """
    from photoclust.services.files.file_clusters import undo_batch

    carry = partial(undo_batch, system=system, trash=trash, checkpoint=checkpoint)
    return _carried(workspace.library, carry, batch, context)


def do_again(
    workspace: Workspace,
    batch: int | None,
    context: JobContext,
    *,
    system: System | None = None,
    trash: TrashBin | None = None,
    checkpoint: Checkpoint = _nothing,
) -> Carried:
    """Do a filing again that was taken back, the one undone last unless another is named.

    Raises:
        InputError: there is no such filing.
        FilingStopped: the library cannot be written or read any more.
    """
    from photoclust.services.files.file_clusters import redo_batch

    carry = partial(redo_batch, system=system, trash=trash, checkpoint=checkpoint)
    return _carried(workspace.library, carry, batch, context)


def _carried(
    library: Library, carry: Callable[..., UndoResult], batch: int | None, context: JobContext
) -> Carried:
    result = carry(library, batch, context.progress, context.cancel)
    return Carried(result, _standing(library, result))


def with_photos(carried: _Ended) -> _Ended:
    """Add the photos and where they lie: for the window, whose GUI thread is not to read them.

    Raises:
        FilingStopped: they cannot be read now; the next start puts the history right.
    """
    from photoclust.services.files.filing_results import FilingStopped

    if carried.standing is None:
        return carried
    try:
        return replace(carried, photos=carried.standing.photos())
    except UserError as error:
        raise FilingStopped(error, carried.result) from error


def _standing(library: Library, result: FilingResult | UndoResult) -> Standing | None:
    """How a filing stands after files were carried.

    Raises:
        FilingStopped: it cannot be read now; the next start puts the history right.
    """
    from photoclust.services.files.filing_history import standing_of
    from photoclust.services.files.filing_results import FilingStopped

    if result.batch is None:
        return None
    try:
        return standing_of(library, result.batch)
    except UserError as error:
        raise FilingStopped(error, result) from error
