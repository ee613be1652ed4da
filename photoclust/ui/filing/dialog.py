"""The filing plan: where every photo would go, shown and edited before anything is touched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.folder_pattern import READY_MADE, FolderPattern
from photoclust.core.photo import Digest
from photoclust.core.stacks import Stacks
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.services.files.group_folders import GroupHome
from photoclust.store.journal.records import Mode
from photoclust.ui.file_urls import path_of, url_of
from photoclust.ui.filing import plan_words
from photoclust.ui.filing.model import FilingModel
from photoclust.ui.filing.pattern_row import PatternRow
from photoclust.ui.filing.tree import PlanTree
from photoclust.ui.filing.wishes import Show
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.screen_room import open_within

_OPEN_UP_TO = 200
"""Plans of more photos start with their folders closed: an overview first."""

_SIZE = 960, 700

_SHORTEST_PATH = 16
"""Letters of the destination that are always on view."""

_MODES = (Mode.MOVE, Mode.COPY, Mode.LINK)


class FilingDialog(QDialog):
    """Shows and edits a plan; moves nothing itself. GUI thread only.

    Whenever a person changes something it asks for a new plan with `plan_requested`; whoever
    makes plans answers with `show_plan` or `show_refusal`. Answers to older questions are
    dropped, and the main button works only while the plan on view fits what is asked.

    Args:
        icons: The icons.
        request: What to file, where to and how, to begin with.
        thumbnail: A small picture by digest, or None while it is not there (see
            `FilingModel.thumbnails_wanted`).
        recent: Folders that were filed into lately, newest first.
        parent: Qt parent.
        remark: What else to say.
        homes: Where each group was filed before, in their order; may be left out for the last.
        patterns: Gives the patterns to offer for a destination, that to begin with first.
        stacks: The closed stacks, which are filed whole or not at all.

    Attributes:
        model: The tree.

    Signals:
        plan_requested: A plan for this `FilingRequest` is needed.
        file_requested: A person wants this `FilingPlan` carried out; the dialog closes.
    """

    plan_requested = Signal(object)
    file_requested = Signal(object)

    def __init__(
        self,
        icons: Icons,
        request: FilingRequest,
        thumbnail: Callable[[Digest], QPixmap | None],
        recent: Sequence[Path] = (),
        parent: QWidget | None = None,
        *,
        remark: str = "",
        homes: Sequence[GroupHome | None] = (),
        patterns: Callable[[Path], Sequence[FolderPattern]] = lambda _: READY_MADE,
        stacks: Stacks | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._request = request
        self._patterns = patterns
        self._pattern = request.pattern
        self._rearranged = False  # whether a person wants another pattern
        self._destination = request.destination
        self._mode = request.mode
        self._asked: FilingRequest | None = None
        self._plan: FilingPlan | None = None
        self._untouched = True  # until the first plan is there
        self._moved = False  # whether a person wants another destination
        self.model = FilingModel(
            request.clusters, icons, thumbnail, self, homes=homes, stacks=stacks
        )
        self.model.edited.connect(self.ask_for_plan)
        self.setWindowTitle(plan_words.title(request))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._build(recent, remark)
        open_within(self, QSize(*_SIZE))

    @property
    def request(self) -> FilingRequest:
        """What a person wants filed now.

        Groups go on in their folders, wherever these are, until another destination is named, and
        by their patterns, until another one is chosen.
        """
        into = self._destination if self._moved else None
        pattern = self._pattern if self._rearranged else None
        homes = self.model.homes
        return replace(
            self._request,
            clusters=self.model.clusters,
            destination=self._destination,
            mode=self._mode,
            folders=[None if home is None else home.goes_on(into, pattern) for home in homes],
            pattern=self._pattern,
        )

    def showEvent(self, event: object) -> None:
        """Ask for the first plan; the keyboard waits where a stray key does no harm."""
        super().showEvent(event)  # type: ignore[arg-type]  # handed on as it came
        if self._asked is None:
            self._tree.setFocus()
            self.ask_for_plan()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter file only from the button and the modes: elsewhere it means something else."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modes = self._modes.buttons()
        # A letter with Alt presses a button down first and chooses its mode a moment later.
        choosing = any(mode.isDown() for mode in modes)
        if is_enter and (choosing or self.focusWidget() not in (self._go, *modes)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def ask_for_plan(self) -> None:
        """Ask for a plan of what is wanted now; until it is there nothing can be filed."""
        request = self.request
        self._asked = request
        self._plan = None
        if request.clusters:
            self._tell(self.tr("Looking where everything would go…"), Kind.SECONDARY)
        else:
            self._tell(self.tr("Nothing is ticked, so nothing would be filed."), Kind.SECONDARY)
        self._update()
        if request.clusters:
            self.plan_requested.emit(request)

    def show_plan(self, request: FilingRequest, plan: FilingPlan) -> None:
        """Show the plan made for a request."""
        if request is not self._asked:
            return
        self._plan = plan
        self.model.take_plan(plan)
        kind = Kind.SECONDARY if plan.fits else Kind.ERROR
        sums = plan_words.totals(plan), plan_words.space(plan)
        self._tell(" ".join(filter(None, (*sums, *map(told, plan.notes)))), kind)
        self._update()
        waiting = self.focusWidget() is self._tree and not self._tree.selectedIndexes()
        if self._untouched and waiting:
            self._go.setFocus()
        self._untouched = False

    def show_refusal(self, request: FilingRequest, sentence: str) -> None:
        """Tell why there can be no plan for a request."""
        if request is self._asked:
            self._tell(sentence, Kind.ERROR)

    def _file(self) -> None:
        if self._plan is not None:
            self.file_requested.emit(self._plan)
            self.accept()

    def _choose_mode(self, number: int) -> None:
        self._mode = _MODES[number]
        self._explain_mode()
        self.ask_for_plan()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectoryUrl(
            self, self.tr("File into this folder"), url_of(self._destination)
        )
        if chosen.isLocalFile():
            self._go_to(path_of(chosen))

    def _typed(self) -> None:
        text = self._where.currentText().strip()
        if text == words.printable(str(self._destination)):
            return
        place = self._where.findText(text)
        known = self._where.itemData(place) if place >= 0 else None
        path = known if isinstance(known, Path) else Path(text).expanduser()
        if not text or not path.is_absolute():
            self._refuse(self.tr("Give the whole path of a folder, or press “Choose…”."))
            return
        self._go_to(path)

    def _go_to(self, folder: Path) -> None:
        self._destination = folder
        self._moved = True
        self._where.setEditText(words.printable(str(folder)))
        self._where.setToolTip(self._where.currentText())
        self.model.forget_places()
        if not self._rearranged and self._pattern.parts:
            offered = self._patterns(folder)
            self._pattern = offered[0]
            self._folders.offer(offered, self._pattern)
        self.ask_for_plan()

    def _arrange(self, pattern: FolderPattern) -> None:
        self._pattern = pattern
        self._rearranged = True
        self.model.forget_places()
        self.ask_for_plan()

    def _refuse(self, sentence: str) -> None:
        """Tell what makes no sense; until it does, nothing can be filed."""
        self._asked = self._plan = None
        self._tell(sentence, Kind.ERROR)
        self._update()

    def _show_only(self, number: int) -> None:
        self.model.show_only(tuple(Show)[number])
        if number:
            self._tree.expandAll()

    def _tell(self, text: str, kind: Kind) -> None:
        self._summary.setText(text)
        mark(self._summary, kind)

    def _update(self) -> None:
        plan = self._plan
        photos = 0 if plan is None else plan.photos
        if plan is None:
            photos = sum(len(chosen) for _, chosen in self.model.clusters)
        self._go.setText(plan_words.deed(self._mode, photos))
        self._go.setEnabled(plan is not None and plan.fits and bool(plan.items))
        renamed = 0 if plan is None else sum(item.renamed for item in plan.items)
        problems = 0 if plan is None else len(plan.problems)
        for row, text in enumerate(
            (
                self.tr("Show everything"),
                self.tr("Only renamed ({n})").replace("{n}", words.count(renamed)),
                self.tr("Only left out ({n})").replace("{n}", words.count(problems)),
            )
        ):
            self._filter.setItemText(row, text)

    def _explain_mode(self) -> None:
        self._explanation.setText(plan_words.meaning(self._mode))

    def _build(self, recent: Sequence[Path], remark: str) -> None:
        self._where = QComboBox(editable=True)
        self._where.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._where.setAccessibleName(self.tr("File into this folder"))
        # Else the longest path would set the width of the dialog.
        self._where.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._where.setMinimumContentsLength(_SHORTEST_PATH)
        self._where.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for folder in dict.fromkeys((self._destination, *recent)):
            self._where.addItem(words.printable(str(folder)), folder)
        self._where.setToolTip(self._where.currentText())
        self._where.activated.connect(self._typed)
        editor = self._where.lineEdit()
        if editor is not None:
            editor.editingFinished.connect(self._typed)
        choose = QPushButton(" " + self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        self._icons.dress(choose, "folder-open")
        choose.clicked.connect(self._browse)
        into = QLabel(self.tr("&Into"))
        into.setBuddy(self._where)
        title = next(iter(self._request.clusters), ("",))[0]
        self._folders = PatternRow(self._icons, title, self._request.stand_ins)
        self._folders.offer(self._patterns(self._destination), self._pattern)
        self._folders.chosen.connect(self._arrange)
        self._folders.refused.connect(self._refuse)
        folders = QLabel(self.tr("&Folders"))
        folders.setBuddy(self._folders.choice)
        for widget in (folders, self._folders):  # photos by themselves come into that very folder
            widget.setVisible(bool(self._request.pattern.parts))

        self._modes = QButtonGroup(self)
        modes = QHBoxLayout()
        modes.setSpacing(Space.LARGE)
        for number, text in enumerate((self.tr("&Move"), self.tr("&Copy"), self.tr("&Link"))):
            button = QRadioButton(text)
            button.setChecked(_MODES[number] is self._mode)
            self._modes.addButton(button, number)
            modes.addWidget(button)
        self._modes.idClicked.connect(self._choose_mode)
        self._explanation = QLabel(wordWrap=True)
        mark(self._explanation, Kind.SECONDARY)
        modes.addWidget(self._explanation, 1)
        self._explain_mode()

        self._tree = PlanTree(self.model, self._icons)
        if sum(len(photos) for _, photos in self.model.clusters) <= _OPEN_UP_TO:
            self._tree.expandAll()
        self._summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._summary.setAccessibleName(self.tr("Summary"))
        hints = QLabel(wordWrap=True)
        hints.setText(
            " ".join(
                (
                    *filter(None, [remark]),
                    self.tr("Untick what should stay; double-click a folder to rename it."),
                    self.tr("Nothing is overwritten. You can undo this, tomorrow too."),
                )
            )
        )
        mark(hints, Kind.SMALL)
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Which photos to show"))
        self._filter.addItems([show.value for show in Show])
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._filter.activated.connect(self._show_only)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._go = QPushButton()
        mark(self._go, Kind.PRIMARY)
        self._go.setDefault(True)
        self._go.clicked.connect(self._file)

        top = QGridLayout()
        top.setSpacing(Space.SMALL)
        top.setColumnStretch(1, 1)
        top.addWidget(into, 0, 0)
        top.addWidget(self._where, 0, 1)
        top.addWidget(choose, 0, 2)
        top.addWidget(folders, 1, 0)
        top.addWidget(self._folders, 1, 1, 1, 2)
        texts = QVBoxLayout()
        texts.setSpacing(Space.TINY)
        texts.addWidget(self._summary)
        texts.addWidget(hints)
        bottom = _row(self._filter, cancel, self._go)
        bottom.insertStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(top)
        column.addLayout(modes)
        column.addWidget(self._tree, 1)
        column.addLayout(texts)
        column.addLayout(bottom)
        self._update()
        for before, after in pairwise(
            (
                self._where,
                choose,
                *self._folders.tab_stops(),
                *self._modes.buttons(),
                self._tree,
                self._filter,
                cancel,
                self._go,
            )
        ):
            self.setTabOrder(before, after)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for widget in widgets:
        row.addWidget(widget)
    return row
