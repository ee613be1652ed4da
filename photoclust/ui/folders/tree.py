"""The tree of folders: a place to drop photos and groups on, by pointer or by key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from photoclust.ui.folders.model import FolderModel, FolderRole, Node
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated, left_to_right
from photoclust.ui.look.theme import Theme
from photoclust.ui.look.tokens import IconSize, Radius, Space, TextSize
from photoclust.ui.photos.drag import carries_photos, clusters_in, photos_in

_OPENS_MS = 700
"""A folder under a drag opens after so long."""

_LETTERS_BEHIND = 6
"""Where there is no room for so many letters, it is not said where a folder is."""

_Index = QModelIndex | QPersistentModelIndex


class FolderTree(QTreeView):
    """GUI thread only. It moves nothing: what a person wants is told by signals.

    Args:
        model: The folders.
        theme: Colours and fonts.
        parent: Qt parent.

    Signals:
        photos_dropped: (photos, `Path`, whether to copy): put photos into a folder.
        groups_dropped: (clusters, `Path`, whether to copy): file groups into a folder.
        chosen_wished: (`Path`, whether to copy): put into a folder what is chosen elsewhere.
        removal_wished: A folder (`Path`) at the top is to be offered no longer.
    """

    photos_dropped = Signal(object, object, bool)
    groups_dropped = Signal(object, object, bool)
    chosen_wished = Signal(object, bool)
    removal_wished = Signal(object)

    def __init__(self, model: FolderModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders = model
        self._delegate = _FolderDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(Space.LARGE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAutoExpandDelay(_OPENS_MS)
        self.setExpandsOnDoubleClick(True)
        self.setAccessibleName(self.tr("Folders"))
        self.setDropIndicatorShown(False)
        # Rows are drawn whole by the delegate.
        self.setStyleSheet(
            "FolderTree, FolderTree::item:hover, FolderTree::item:selected, FolderTree::branch"
            " { background: transparent; }"
        )
        theme.changed.connect(self.viewport().update)

    @property
    def current_node(self) -> Node | None:
        """The folder that the keyboard is on."""
        return self._folders.node(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt. Enter puts what is chosen into the folder, with Ctrl as a copy."""
        node = self.current_node
        if node is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not node.away:
                self.chosen_wished.emit(node.path, is_copy(event.modifiers()))
        elif node is not None and node.above is None and event.key() == Qt.Key.Key_Delete:
            self.removal_wished.emit(node.path)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """See Qt. Letters are shortcuts here, not the beginning of a name."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See Qt."""
        if carries_photos(event.mimeData()) or clusters_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()  # folders from outside are for the window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """See Qt. The folder that would receive the drop lights up and says what would happen."""
        super().dragMoveEvent(event)  # scrolls at the edges, opens folders
        node = self._target(event)
        self._light(node, copy=is_copy(event.modifiers()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(node is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """See Qt."""
        super().dragLeaveEvent(event)
        self._light(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """See Qt."""
        self._light(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        node = self._target(event)
        if node is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        copy = is_copy(event.modifiers())
        photos = photos_in(event.mimeData())
        if photos:
            self.photos_dropped.emit(photos, node.path, copy)
        else:
            self.groups_dropped.emit(clusters_in(event.mimeData()), node.path, copy)

    def _target(self, event: QDropEvent) -> Node | None:
        """The folder under a drag, if it can take what is dragged."""
        data = event.mimeData()
        if not carries_photos(data) and not clusters_in(data):
            return None
        node = self._folders.node(self.indexAt(event.position().toPoint()))
        return None if node is None or node.away else node

    def _light(self, node: Node | None, *, copy: bool = False) -> None:
        if (self._delegate.lit, self._delegate.copy) != (node, copy):
            self._delegate.lit, self._delegate.copy = node, copy
            self.viewport().update()


def is_copy(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the keys that are held mean a copy."""
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)


class _FolderDelegate(QStyledItemDelegate):
    """Draws a folder. GUI thread only.

    Attributes:
        lit: The folder that lights up under a drag, or None.
        copy: Whether it would get a copy.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lit: Node | None = None
        self.copy = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """See Qt."""
        line = QFontMetrics(self._theme.font(TextSize.BODY)).height()
        return QSize(120, max(line, self._theme.icons.size(IconSize.SMALL)) + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """See Qt."""
        node: Node = index.data(FolderRole.NODE)
        lit = node is self.lit
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter, option, lit=lit)
        area: QRect = option.rect.adjusted(Space.TINY, 0, -Space.SMALL, 0)
        side = self._theme.icons.size(IconSize.SMALL)
        ratio = painter.device().devicePixelRatioF()
        name, tint = self._picture(node)
        picture = self._theme.icons.pixmap(name, side, tint, ratio)
        place = QRect(area.left(), area.center().y() - side // 2 + 1, side, side)
        place = QStyle.visualRect(option.direction, area, place)
        painter.drawPixmap(place.topLeft(), picture)
        rest = area.adjusted(side + Space.SMALL, 0, 0, 0)
        rest = QStyle.visualRect(option.direction, area, rest)
        self._paint_texts(painter, rest, node, str(index.data()), lit=lit)
        painter.restore()

    def _picture(self, node: Node) -> tuple[str, str]:
        if node.away:
            return ("hard-drive" if node.above is None else "folder"), "disabled"
        return "folder", "accent_text" if node.ours or node.above is None else "secondary"

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, *, lit: bool) -> None:
        colours, state = self._theme.colours, option.state
        box = QRectF(option.rect).adjusted(0, 1, -Space.TINY, -1)
        fill = None
        if lit or state & QStyle.StateFlag.State_Selected:
            fill = colours.selected
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = colours.hover
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if lit or state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent_text), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)

    def _paint_texts(
        self, painter: QPainter, area: QRect, node: Node, name: str, *, lit: bool
    ) -> None:
        """The name, and behind it what would happen, or where the folder is."""
        colours = self._theme.colours
        font = self._theme.font(TextSize.BODY, bold=node.above is None)
        metrics = QFontMetrics(font)
        small = self._theme.font(TextSize.SMALL, bold=lit)
        behind, tint = self._behind(node, lit=lit)
        wide = QFontMetrics(small).horizontalAdvance(behind) + Space.TINY
        named = metrics.horizontalAdvance(name) + Space.TINY
        # What would happen is always said; where a folder is only as far as there is room.
        room = area.width() - (wide if lit else 0)
        shown = min(named, room)
        line = QRect(area.left(), area.top(), shown, area.height())
        line = QStyle.visualRect(painter.layoutDirection(), area, line)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(font)
        painter.setPen(QColor(colours.disabled if node.away else colours.text))
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, shown)
        painter.drawText(line, align, isolated(elided))
        left = area.width() - shown - Space.SMALL
        least = min(wide, _LETTERS_BEHIND * QFontMetrics(small).averageCharWidth())
        if not behind or (left < least and not lit):
            return
        width = wide if lit else left
        line = QRect(area.right() + 1 - width, area.top(), width, area.height())
        line = QStyle.visualRect(painter.layoutDirection(), area, line)
        painter.setFont(small)
        painter.setPen(QColor(getattr(colours, tint)))
        elided = QFontMetrics(small).elidedText(behind, Qt.TextElideMode.ElideMiddle, line.width())
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(line, trailing, elided if lit else left_to_right(elided))

    def _behind(self, node: Node, *, lit: bool) -> tuple[str, str]:
        if lit:
            return (self.tr("Copy here") if self.copy else self.tr("Move here")), "accent_text"
        if node.above is not None:
            return "", "secondary"
        if node.away:
            return self.tr("offline"), "disabled"
        return words.printable(node.path.parent.name), "secondary"
