"""The preview of a split: its parts with their photos, and what a person can change about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.ui.editing.split_draft import DraftPart, SplitDraft
from photoclust.ui.grid.canvas import PhotoCanvas
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.two_line_rows import RowRole, TwoLineDelegate

_Index = QModelIndex | QPersistentModelIndex

_SIDE = 120
_LIST_LETTERS = 30
"""Width of the list of parts, in letters of the person's font."""


class SplitPage(QWidget):
    """Shows a draft of a split and lets a person change it. GUI thread only.

    At the left the parts, with a tick for those that become groups of their own and names that
    can be typed; beside them all photos, part by part.

    Args:
        draft: The split.
        photo_of: Gives the photo of an id.
        loader: Where thumbnails come from; this page is its only client.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        parts: The list of parts.
        photos: The photos.

    Signals:
        agreed: The split is to be done as it is shown.
        cancelled: All is to stay as it was.
    """

    agreed = Signal()
    cancelled = Signal()

    def __init__(
        self,
        draft: SplitDraft,
        photo_of: Callable[[PhotoId], Photo | None],
        loader: ThumbnailLoader,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._model = SplitPartsModel(draft, self)
        self._grid_model = PhotoGridModel(photo_of, self)
        self.setAccessibleName(self.tr("Split a group"))
        self.parts = _PartsList(self._model, theme)
        self.photos = PhotoCanvas(self._grid_model, loader, theme)
        self.photos.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.photos.set_thumbnail_size(_SIDE)
        self._number = QLabel()
        self._fewer = self._step_button(theme, "minus", self.tr("Fewer parts"), "-")
        self._more = self._step_button(theme, "plus", self.tr("More parts"), "+")
        self._split = QPushButton()
        mark(self._split, Kind.PRIMARY)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Leave the group as it is (Esc)"))
        self._build(theme)

        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        for keys, by in ((("-",), -1), (("+", "="), 1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda by=by: self._step(by))
        self._split.clicked.connect(self.agreed)
        self._cancel.clicked.connect(self.cancelled)
        self._model.changed.connect(self._show)
        self.parts.selectionModel().currentChanged.connect(self._go_to)
        self._show()
        self.parts.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter splits (or presses the button it is on), Esc cancels, arrows change the number."""
        key, focus = event.key(), QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = focus if isinstance(focus, QAbstractButton) else self._split
            button.click()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return self.photos.all_loaded()

    def _step(self, by: int) -> None:
        before = self._draft.number
        self._model.set_number(before + by)
        if self._draft.number != before:
            # A screen reader tells it although the focus stays on the list.
            said = QAccessibleAnnouncementEvent(self, self._number.text())
            QAccessible.updateAccessibility(said)

    def _show(self) -> None:
        number = self._draft.number
        self._number.setText(self.tr("{n} parts").replace("{n}", words.count(number)))
        self._fewer.setEnabled(number > 2)
        self._more.setEnabled(number < self._draft.most)
        groups = self._draft.groups
        text = self.tr("Split into {n} groups") if groups > 1 else self.tr("Split")
        self._split.setText(text.replace("{n}", words.count(groups)))
        self._split.setEnabled(groups > 1)
        sections = [
            GridSection(ClusterId(place), self._section_title(part), part.photos)
            for place, part in enumerate(self._draft.parts)
        ]
        self.photos.show_sections(sections, headers=True)

    def _section_title(self, part: DraftPart) -> str:
        if part.leaves or part is self._draft.parts[0]:
            return words.printable(part.shown_title)
        text = self.tr("Stays in “{group}”")
        return text.replace("{group}", words.printable(self._draft.parts[0].shown_title))

    def _go_to(self, index: _Index) -> None:
        if index.isValid():
            self.photos.scroll_to_section(ClusterId(index.row()))

    # Putting it together

    def _build(self, theme: Theme) -> None:
        bar = QFrame()
        mark(bar, Kind.BAR)
        title = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        text = self.tr("Split “{group}”").replace("{group}", words.printable(self._draft.title))
        title.setText(text)
        mark(title, Kind.TITLE)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(title, 1)
        for widget in (self._fewer, self._number, self._more):
            row.addWidget(widget)
        row.addSpacing(Space.LARGE)
        row.addWidget(self._cancel)
        row.addWidget(self._split)

        hint = QLabel(
            self.tr("Each ticked part becomes a group of its own. The rest stays together."),
            wordWrap=True,
        )
        mark(hint, Kind.SECONDARY)
        left = QFrame()
        mark(left, Kind.PANEL)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(hint)
        column.addWidget(self.parts, 1)
        left.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS + Space.HUGE)

        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left)
        both.addWidget(self.photos, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(both, 1)
        for first, second in (
            (self.parts, self.photos),
            (self.photos, self._fewer),
            (self._fewer, self._more),
            (self._more, self._cancel),
            (self._cancel, self._split),
        ):
            QWidget.setTabOrder(first, second)

    def _step_button(self, theme: Theme, icon: str, text: str, key: str) -> QToolButton:
        button = QToolButton()
        theme.icons.dress(button, icon, size=IconSize.NORMAL)
        button.setToolTip(f"{text} ({key})")
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class SplitPartsModel(QAbstractListModel):
    """The parts of a draft as rows that can be ticked and renamed. GUI thread only.

    Args:
        draft: The split; changed through this model only.
        parent: Qt parent.

    Signals:
        changed: The draft is another now.
    """

    changed = Signal()

    def __init__(self, draft: SplitDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._parts = list(draft.parts)

    def set_number(self, number: int) -> None:
        """Have so many parts, or as near to it as can be."""
        before = len(self._parts)
        self._draft.set_number(number)
        parts = self._draft.parts
        nowhere = QModelIndex()
        # Qt wants rows to come or go alone; what else is another now is told after that.
        if len(parts) > before:
            self.beginInsertRows(nowhere, before, len(parts) - 1)
            self._parts += parts[before:]
            self.endInsertRows()
        elif len(parts) < before:
            self.beginRemoveRows(nowhere, len(parts), before - 1)
            del self._parts[len(parts) :]
            self.endRemoveRows()
        else:
            return
        self._tell()

    def rowCount(self, parent: _Index | None = None) -> int:
        """See Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._parts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid() or index.row() >= len(self._parts):
            return None
        part, first = self._parts[index.row()], index.row() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._title(part, index.row())
            case Qt.ItemDataRole.EditRole:
                return part.shown_title
            case Qt.ItemDataRole.CheckStateRole:
                on = part.leaves or first
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case RowRole.SECOND_LINE:
                return self._second_line(part, first=first)
            case RowRole.BOLD:
                return True
            case Qt.ItemDataRole.AccessibleTextRole:
                line = self._second_line(part, first=first)
                return f"{self._title(part, index.row())}, {line}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See Qt. Takes ticks and names."""
        if not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self._draft.set_leaves(index.row(), leaves=Qt.CheckState(value) != _UNTICKED)
        elif role == Qt.ItemDataRole.EditRole:
            if value == self._parts[index.row()].shown_title:
                return False  # looked at, not changed
            self._draft.rename(index.row(), str(value))
        else:
            return False
        self._tell()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt. The first part is what stays: it has no tick to take away."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        flags = flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsEditable
        flags |= flag.ItemNeverHasChildren
        return flags | flag.ItemIsUserCheckable if index.row() else flags

    def _tell(self) -> None:
        self._parts = list(self._draft.parts)
        self.dataChanged.emit(self.index(0), self.index(len(self._parts) - 1))
        self.changed.emit()

    def _title(self, part: DraftPart, row: int) -> str:
        return words.printable(part.shown_title) or self.tr("Part {n}").replace("{n}", str(row + 1))

    def _second_line(self, part: DraftPart, *, first: bool) -> str:
        number = len(part.photos)
        if first or not part.leaves:
            return told(Text("1 photo stays", "{n} photos stay", n=number))
        return told(Text("1 photo", "{n} photos", n=number))


_UNTICKED = Qt.CheckState.Unchecked


class _PartsList(QListView):
    """The rows. Arrows to the sides are left to the page."""

    def __init__(self, model: SplitPartsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(theme.icons, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setAccessibleName(self.tr("Parts"))
        mark(self, Kind.PLAIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
