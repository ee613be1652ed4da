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
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QToolButton,
    QWidget,
)

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.ui.editing.decision_page import ChoiceList, DecisionPage
from photoclust.ui.editing.split_draft import DraftPart, SplitDraft
from photoclust.ui.grid.canvas import PhotoCanvas
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import IconSize
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.two_line_rows import RowRole

_Index = QModelIndex | QPersistentModelIndex

_SIDE = 120


class SplitPage(DecisionPage):
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
    """

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
        self.parts = ChoiceList(self._model, theme, self.tr("Parts"))
        triggers = QAbstractItemView.EditTrigger
        self.parts.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.photos = PhotoCanvas(self._grid_model, loader, theme)
        self.photos.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.photos.set_thumbnail_size(_SIDE)
        self._number = QLabel()
        self._fewer = self._step_button(theme, "minus", self.tr("Fewer parts"), "-")
        self._more = self._step_button(theme, "plus", self.tr("More parts"), "+")
        self.cancel.setToolTip(self.tr("Leave the group as it is (Esc)"))
        text = self.tr("Split “{group}”").replace("{group}", words.printable(draft.title))
        hint = self.tr("Each ticked part becomes a group of its own. The rest stays together.")
        keys = (self._fewer, self._more)
        steps = (self._fewer, self._number, self._more)
        self.lay_out(text, hint, self.parts, self.photos, steps, keys)

        self._fewer.clicked.connect(lambda: self._step(-1))
        self._more.clicked.connect(lambda: self._step(1))
        self.stepped.connect(self._step)
        self._model.changed.connect(self._show)
        self.parts.selectionModel().currentChanged.connect(self._go_to)
        self._show()
        self.parts.setCurrentIndex(self._model.index(0))

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""
        return self.photos.all_loaded()

    def _step(self, by: int) -> None:
        """Have one part more, or one fewer."""
        before = self._draft.number
        self._model.set_number(before + by)
        if self._draft.number != before:
            self.announce(self._number.text())

    def _show(self) -> None:
        number = self._draft.number
        self._number.setText(self.tr("{n} parts").replace("{n}", words.count(number)))
        self._fewer.setEnabled(number > 2)
        self._more.setEnabled(number < self._draft.most)
        groups = self._draft.groups
        text = self.tr("Split into {n} groups") if groups > 1 else self.tr("Split")
        self.agree.setText(text.replace("{n}", words.count(groups)))
        self.agree.setEnabled(groups > 1)
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
