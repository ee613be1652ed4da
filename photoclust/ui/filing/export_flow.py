"""From "Export…" to keywords in sidecars, a table or a page: dialog, jobs, what is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from photoclust.core.text import Text
from photoclust.ui.desktop import open_with_default, reveal
from photoclust.ui.file_urls import path_of
from photoclust.ui.filing import export_words
from photoclust.ui.filing.export_words import Target
from photoclust.ui.jobs.runner import (
    Cancelled,
    Failed,
    JobId,
    JobRequest,
    Lane,
    Outcome,
    Succeeded,
)
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told, told_error
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.stacks import stacks_shown
from photoclust.ui.look.icons import Icons
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.core.clusters import Clustering
    from photoclust.core.photo import Photo
    from photoclust.core.progress import JobContext
    from photoclust.filing.sidecars.sidecar_plan import SidecarPlan
    from photoclust.services.files.filing_history import Standing
    from photoclust.services.files.keywords import KeywordsResult
    from photoclust.services.groups.stacks import PhotoStack
    from photoclust.services.library.engine import Engine
    from photoclust.services.library.opened import FolderGroup, Opened
    from photoclust.ui.filing.export_dialog import ExportDialog


@dataclass(frozen=True, slots=True)
class _Written:
    """Keywords that were written, and how that stands in the journal."""

    result: KeywordsResult
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class _Groups:
    """What is handed over: all groups, largest first, and the photos in none."""

    groups: tuple[FolderGroup, ...]
    unsorted: tuple[Photo, ...]


class ExportFlow(QObject):
    """Hands all groups of the library to other programs, as the command does. GUI thread only.

    Args:
        controller: The library.
        undo: Takes the newest step back, with its files.
        icons: The icons.
        action: The command.
        window: The dialogs' parent.

    Attributes:
        dialog: The dialog while it is open.
        saving: The dialog that asks where to, while it is open.

    Signals:
        told: A `Message` for the message bar.
        ended: Keywords were written and the history is in step.
    """

    told = Signal(object)
    ended = Signal()

    def __init__(
        self,
        controller: LibraryController,
        undo: Callable[[], None],
        icons: Icons,
        action: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        action.triggered.connect(lambda: self.open())
        self._controller = controller
        self._undo = undo
        self._icons = icons
        self._window = window
        self.dialog: ExportDialog | None = None
        self.saving: QFileDialog | None = None
        self._job: JobId | None = None

    @property
    def running(self) -> bool:
        """Whether keywords are being written right now."""
        return self._job is not None

    def open(self) -> None:
        """Ask what groups are to be handed over as."""
        from photoclust.ui.filing.export_dialog import ExportDialog

        if self.dialog is not None or self._controller.library is None:
            return
        if not self._controller.clustering.clusters:
            self._say(self.tr("There is no group to hand over yet."))
            return
        self.dialog = dialog = ExportDialog(self._icons, self._window)
        dialog.plan_requested.connect(self._plan)
        dialog.chosen.connect(self._take)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _groups(self) -> _Groups:
        from photoclust.services.library.groups_with import groups_with

        return _Groups(*groups_with(self._controller.clustering, self._controller.photos))

    def _plan(self) -> None:
        library = self._controller.library
        if library is not None:
            shown = self._groups()
            work = partial(_plan, library, shown)
            job = JobRequest(self.tr("Planning"), Lane.LIBRARY, work, quiet=True)
            self._controller.runner.start(job, partial(self._on_planned, shown))

    def _on_planned(self, shown: _Groups, outcome: Outcome) -> None:
        if self.dialog is None:
            return
        if isinstance(outcome, Succeeded):
            self.dialog.show_plan(outcome.value, [group.cluster for group in shown.groups])
        elif isinstance(outcome, Failed):
            self.dialog.show_refusal(told_error(outcome.error))

    def _take(self, target: Target) -> None:
        plan = None if self.dialog is None else self.dialog.plan
        if target is not Target.KEYWORDS:
            self._ask_where(target)
        elif plan is not None:
            self._write_keywords(plan)

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # Keywords

    def _write_keywords(self, plan: SidecarPlan) -> None:
        library = self._controller.library
        if library is not None:
            work = partial(_write_keywords, library, plan)
            job = JobRequest(self.tr("Writing keywords"), Lane.LIBRARY, work)
            self._job = self._controller.runner.start(job, self._on_written)

    def _on_written(self, outcome: Outcome) -> None:
        from photoclust.services.files.filing_history import settle

        self._job = None
        session = self._controller.session
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if not isinstance(value, _Written) or session is None:
            self._controller.report(outcome)
            self.ended.emit()
            return
        if value.standing is not None:
            settle(session, value.standing)
        result = value.result
        self._controller.add_problems(result.problems)
        text = export_words.written(
            len(result.written), cancelled=result.cancelled, problems=len(result.problems)
        )
        level = Level.WARNING if result.problems else Level.SUCCESS
        undo = (self.tr("Undo"), self._undo) if result.written else ("", None)
        self._say(text, level, *undo)
        self.ended.emit()

    # Table and page

    def _ask_where(self, target: Target) -> None:
        title = self.tr("Save the table") if target is Target.TABLE else self.tr("Save the page")
        self.saving = dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(target.value)
        dialog.setNameFilter(f"*{target.value}")
        dialog.selectFile(self.tr("Photos in groups") + target.value)
        # Not `urlsSelected`: where the system has no dialog of its own, Qt's never tells it.
        dialog.accepted.connect(lambda: self.save(target, path_of(dialog.selectedUrls()[0])))
        dialog.finished.connect(self._on_asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_asked(self) -> None:
        self.saving = None

    def save(self, target: Target, path: Path) -> None:
        """Save all groups as a table or a page."""
        library, engine = self._controller.library, self._controller.engine
        if path.suffix.lower() != target.value:
            # What is there is replaced: a slip must not cost a photo.
            text = Text("{path} does not end with {ending}.", path=path.name, ending=target.value)
            self._say(told(text), Level.WARNING)
        elif library is not None:
            clustering = self._controller.clustering
            work = partial(
                _save, library, self._groups(), clustering, engine, target, path, self._words()
            )
            name = self.tr("Writing {file}").replace("{file}", words.printable(path.name))
            self._controller.runner.start(
                JobRequest(name, Lane.LIBRARY, work), partial(self._on_saved, path)
            )

    def _words(self) -> dict[str, str]:
        return {
            "language": QLocale().name().partition("_")[0],
            "heading": self.tr("Photos in groups"),
            "unsorted": self.tr("Unsorted"),
        }

    def _on_saved(self, path: Path, outcome: Outcome) -> None:
        if not isinstance(outcome, Succeeded):
            self._controller.report(outcome)
            return
        text = self.tr("The groups are in “{file}” now.")
        text = text.replace("{file}", words.printable(path.name))
        message = Message(
            text,
            Level.SUCCESS,
            self.tr("Open"),
            partial(open_with_default, path),
            key="filed",
            other=self.tr("Show in folder"),
            on_other=partial(reveal, path),
            answer=True,
        )
        self.told.emit(message)

    def _say(
        self,
        text: str,
        level: Level = Level.INFO,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        self.told.emit(Message(text, level, action, on_action, key="filed", answer=True))


def _plan(library: Opened, shown: _Groups, context: JobContext) -> SidecarPlan:
    """Work out which sidecars would be written, off the GUI thread."""
    from photoclust.services.files.keywords import plan_keywords

    return plan_keywords(library.workspace.library, shown.groups, shown.unsorted)


def _write_keywords(library: Opened, plan: SidecarPlan, context: JobContext) -> _Written:
    """Write sidecars, off the GUI thread."""
    from photoclust.services.files.filing_history import standing_of
    from photoclust.services.files.keywords import write_keywords

    known = library.workspace.library
    result = write_keywords(known, plan, context.progress, context.cancel)
    return _Written(result, None if result.batch is None else standing_of(known, result.batch))


def _save(
    library: Opened,
    shown: _Groups,
    clustering: Clustering,
    engine: Engine | None,
    target: Target,
    path: Path,
    said: dict[str, str],
    context: JobContext,
) -> None:
    """Write a table or a page, off the GUI thread."""
    from photoclust.services.files.contact_sheet import SheetWords
    from photoclust.services.files.group_files import write_page, write_table

    groups, unsorted = shown.groups, shown.unsorted
    stacks: Sequence[PhotoStack] = ()
    if engine is not None:
        photos = [*(photo for group in groups for photo, _ in group.photos), *unsorted]
        stacks = stacks_shown(library, clustering, photos, engine.key, context)
    if target is Target.TABLE:
        write_table(path, groups, unsorted, title_of, stacks)
    else:
        side = 0 if engine is None else engine.model.network.side
        page_words = SheetWords(
            **said, photos=words.photos, title=title_of, stack=lambda stack: told(stack.sentence)
        )
        write_page(path, library.workspace, groups, unsorted, side, context, page_words, stacks)
