"""Handing groups to other programs: as what, and for keywords the plan of what is written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import Cluster
from photoclust.filing.sidecars.sidecar_plan import SidecarPlan
from photoclust.ui.filing import export_words
from photoclust.ui.filing.export_words import Target
from photoclust.ui.filing.sidecar_rows import SidecarRows
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.screen_room import keep_room_for_texts, open_within
from photoclust.ui.widgets.two_line_rows import TwoLineDelegate

_SIZE = 820, 620


class ExportDialog(QDialog):
    """Writes nothing itself. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        plan_requested: A plan of the sidecars is needed; asked once.
        chosen: What a person wants (a `Target`); the dialog closes.
    """

    plan_requested = Signal()
    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand groups to other programs"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._asked = False
        self._plan: SidecarPlan | None = None
        self._rows = SidecarRows(self)
        self._targets = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(Space.TINY)
        for number, target in enumerate(Target):
            button = QRadioButton(export_words.name(target))
            button.setChecked(target is Target.KEYWORDS)
            button.setAccessibleDescription(export_words.meaning(target))
            self._targets.addButton(button, number)
            choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._targets.idClicked.connect(self._update)
        self._meaning = QLabel(wordWrap=True)
        mark(self._meaning, Kind.SECONDARY)
        self._tree = QTreeView()
        self._tree.setModel(self._rows)
        self._tree.setItemDelegate(TwoLineDelegate(icons, self._tree))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setAllColumnsShowFocus(True)
        self._tree.setAccessibleName(self.tr("Plan"))
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._summary.setAccessibleName(self.tr("Summary"))
        mark(self._summary, Kind.SECONDARY)
        self._hint = QLabel(
            self.tr("Keywords that others wrote stay. You can undo this, tomorrow too."),
            wordWrap=True,
        )
        mark(self._hint, Kind.SMALL)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._go = QPushButton()
        mark(self._go, Kind.PRIMARY)
        self._go.setDefault(True)
        self._go.clicked.connect(self._choose)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.SMALL)
        bottom.addStretch(1)
        bottom.addWidget(cancel)
        bottom.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(choices)
        column.addWidget(self._meaning)
        column.addWidget(self._tree, 1)
        column.addWidget(self._summary)
        column.addWidget(self._hint)
        column.addStretch(0)
        column.addLayout(bottom)
        self._summary.setText(self.tr("Looking which sidecars there are…"))
        self._update()
        open_within(self, QSize(*_SIZE))

    @property
    def target(self) -> Target:
        """What is chosen."""
        return tuple(Target)[self._targets.checkedId()]

    @property
    def plan(self) -> SidecarPlan | None:
        """The plan on view."""
        return self._plan

    def choose(self, target: Target) -> None:
        """Choose what groups are handed over as."""
        self._targets.button(tuple(Target).index(target)).click()

    def showEvent(self, event: object) -> None:
        """Ask for the plan."""
        super().showEvent(event)  # type: ignore[arg-type]  # handed on as it came
        if not self._asked:
            self._asked = True
            self.plan_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut no text off, however narrow a person wants it."""
        super().resizeEvent(event)
        keep_room_for_texts(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter write only from the button and the choices, as in the plan of a filing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.focusWidget() is self._tree:
            event.accept()
        else:
            super().keyPressEvent(event)

    def show_plan(self, plan: SidecarPlan, groups: Iterable[Cluster]) -> None:
        """Show what would be written for groups."""
        self._plan = plan
        self._rows.show_plan(plan)
        self._summary.setText(export_words.totals(plan, groups))
        self._update()
        keep_room_for_texts(self)

    def show_refusal(self, sentence: str) -> None:
        """Tell why there can be no plan."""
        self._summary.setText(sentence)
        mark(self._summary, Kind.ERROR)

    def _choose(self) -> None:
        self.chosen.emit(self.target)
        self.accept()

    def _update(self) -> None:
        target = self.target
        keywords = target is Target.KEYWORDS
        self._meaning.setText(export_words.meaning(target))
        # Keeps its room, so that choices and buttons do not jump under the pointer.
        for widget in (self._tree, self._summary, self._hint):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(keywords)
        self._go.setText(export_words.deed(target, self._plan))
        self._go.setEnabled(not keywords or (self._plan is not None and bool(self._plan.items)))
