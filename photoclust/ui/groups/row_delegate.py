"""Paints a row of the cluster list and edits its name in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Presence
from photoclust.ui.groups.row import ClusterRow, photos_of
from photoclust.ui.groups.rows import ClusterListModel, ClusterRole
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated
from photoclust.ui.look.theme import Kind, Theme, mark
from photoclust.ui.look.tokens import AWAY_OPACITY, IconSize, Radius, Space, TextSize
from photoclust.ui.photos.thumbnails import ThumbnailLoader

_Index = QModelIndex | QPersistentModelIndex

COVER = 44
"""Side of a cover, in device-independent pixels."""


class ClusterRowDelegate(QStyledItemDelegate):
    """Draws cover, name, count and marks of a cluster. GUI thread only.

    Args:
        model: The rows.
        loader: Where covers come from.
        theme: Colours and fonts.
        parent: Qt parent.

    Attributes:
        drop_row: The row that lights up under a drag, or None.
        ideas: Gives names to choose from while a cluster is renamed.
    """

    def __init__(
        self, model: ClusterListModel, loader: ThumbnailLoader, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self._theme = theme
        self.drop_row: int | None = None
        self.ideas: Callable[[ClusterId], Sequence[str]] = lambda _: ()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """See Qt."""
        lines = QFontMetrics(self._theme.font(TextSize.BODY)).height()
        lines += QFontMetrics(self._theme.font(TextSize.SMALL)).height()
        return QSize(160, max(COVER, lines) + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """See Qt."""
        row: ClusterRow = index.data(ClusterRole.ROW)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter, area, state, lit=index.row() == self.drop_row)
        cover = QRect(area.left() + Space.MEDIUM, area.center().y() - COVER // 2 + 1, COVER, COVER)
        self._paint_cover(painter, QStyle.visualRect(option.direction, area, cover), row)
        self._paint_text(painter, self._text_area(option), row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """See Qt."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the group"))
        cluster = index.data(ClusterRole.ROW).cluster
        ideas = [] if cluster is None else list(self.ideas(cluster))
        if ideas:
            self._offer(editor, ideas)
        return editor

    def _offer(self, editor: QLineEdit, ideas: list[str]) -> None:
        """Offer names below the field: all at first, then those that hold what was typed."""
        completer = QCompleter(ideas, editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        popup = completer.popup()
        assert popup is not None
        mark(popup, Kind.POPUP)

        def finish() -> None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

        def finish_beside_ideas() -> None:
            # Enter goes to the list of ideas first, which would only close itself.
            if popup.isVisible() and not popup.currentIndex().isValid():
                finish()

        completer.activated.connect(finish)
        editor.returnPressed.connect(finish_beside_ideas)
        show = QTimer(editor, singleShot=True, interval=0)  # once the field is in its place
        show.timeout.connect(completer.complete)
        show.start()

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """See Qt."""
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():  # a refresh while a person types must not take it away
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            if index.data(ClusterRole.ROW).unnamed:
                editor.setPlaceholderText(str(index.data(Qt.ItemDataRole.DisplayRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """See Qt."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """See Qt."""
        area = self._text_area(option)
        height = editor.sizeHint().height()
        backwards = option.direction is Qt.LayoutDirection.RightToLeft
        editor.setGeometry(
            area.left() - (0 if backwards else Space.SMALL),
            area.center().y() - height // 2 + 1,
            area.width() + Space.SMALL,
            height,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. Enter ends typing here; it must not accept the group as well."""
        if event.type() is QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _text_area(self, option: QStyleOptionViewItem) -> QRect:
        """What is left beside the cover, which is at the right in windows from right to left."""
        area: QRect = option.rect
        text = area.adjusted(Space.MEDIUM + COVER + Space.MEDIUM, 0, -Space.LARGE, 0)
        return QStyle.visualRect(option.direction, area, text)

    def _paint_back(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, *, lit: bool
    ) -> None:
        colours = self._theme.colours
        box = QRectF(area).adjusted(Space.TINY, 1, -Space.TINY, -1)
        flag = QStyle.StateFlag
        fill = None
        if lit or state & flag.State_Selected:
            fill = colours.selected
        elif state & flag.State_MouseOver:
            fill = colours.hover
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if lit or state & flag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent_text), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)

    def _paint_cover(self, painter: QPainter, place: QRect, row: ClusterRow) -> None:
        colours = self._theme.colours
        photo = self._model.cover(row)
        pixmap = None if photo is None else self._loader.pixmap(photo.digest)
        ratio = painter.device().devicePixelRatioF()
        if pixmap is not None:
            away = photo is not None and photo.presence is not Presence.PRESENT
            painter.setOpacity(AWAY_OPACITY if away else 1.0)
            painter.drawPixmap(place, pixmap)
            painter.setOpacity(1.0)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.placeholder))
            painter.drawRoundedRect(place, Radius.PHOTO, Radius.PHOTO)
            if row.cluster is None:
                side = self._theme.icons.size(IconSize.NORMAL)
                icon = self._theme.icons.pixmap("inbox", side, "secondary", ratio)
                painter.drawPixmap(
                    place.center().x() - side // 2 + 1, place.center().y() - side // 2 + 1, icon
                )
        if row.pin is not None:
            badge = QRect(place.left() - 3, place.top() - 3, 17, 17)
            painter.setPen(QPen(QColor(colours.panel), 1.5))
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(badge)
            painter.setPen(QColor(colours.on_accent))
            painter.setFont(self._theme.font(TextSize.SMALL, bold=True))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(row.pin))

    def _paint_text(self, painter: QPainter, area: QRect, row: ClusterRow) -> None:
        colours = self._theme.colours
        bold = row.cluster is None or row.named
        title_font = self._theme.font(TextSize.BODY, bold=bold)
        title_font.setItalic(row.unnamed)  # as a field that waits for words
        small_font = self._theme.font(TextSize.SMALL)
        title_metrics, small_metrics = QFontMetrics(title_font), QFontMetrics(small_font)
        block = title_metrics.height() + small_metrics.height()
        top = area.center().y() - block // 2 + 1
        title_line = QRect(area.left(), top, area.width(), title_metrics.height())
        small_line = QRect(
            area.left(), title_line.bottom() + 1, area.width(), small_metrics.height()
        )
        title_line = self._paint_marks(painter, title_line, row)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(title_font)
        painter.setPen(QColor(colours.secondary if row.unnamed else colours.text))
        painter.drawText(
            title_line,
            centre,
            isolated(
                title_metrics.elidedText(
                    row.title, Qt.TextElideMode.ElideRight, title_line.width() - Space.TINY
                )
            ),
        )
        painter.setFont(small_font)
        small_line = self._paint_news(painter, small_line, row)
        details = photos_of(row)
        if small_metrics.horizontalAdvance(details) > small_line.width():
            # Both numbers say more than one number and the word.
            details = words.count(row.total)
            if row.count != row.total:
                text = self.tr("{n} of {all}").replace("{n}", words.count(row.count))
                details = text.replace("{all}", details)
        painter.setPen(QColor(colours.secondary))
        painter.drawText(
            small_line,
            centre,
            isolated(
                small_metrics.elidedText(details, Qt.TextElideMode.ElideRight, small_line.width())
            ),
        )

    def _paint_news(self, painter: QPainter, line: QRect, row: ClusterRow) -> QRect:
        """Say at the end of a line how many photos are new; return what is left of it."""
        if not row.new:
            return line
        colours = self._theme.colours
        text = words.new(row.new)
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * Space.SMALL
        # A little lower than the line, so that it keeps clear of the marks above.
        badge = QRect(line.right() + 1 - width, line.top() + 1, width, line.height())
        place = _mirrored(painter, line, badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(place, line.height() / 2, line.height() / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, isolated(text))
        rest = QRect(
            line.left(), line.top(), badge.left() - Space.TINY - line.left(), line.height()
        )
        return _mirrored(painter, line, rest)

    def _paint_marks(self, painter: QPainter, line: QRect, row: ClusterRow) -> QRect:
        """Paint the marks at the end; return what is left of the line."""
        marks = []
        if row.accepted:
            marks.append(("circle-check", "success_text"))
        if row.filed_to is not None:
            marks.append(("folder-output", "secondary"))
        right = line.right() + 1
        ratio = painter.device().devicePixelRatioF()
        for name, tint in marks:
            side = self._theme.icons.size(IconSize.SMALL)
            right -= side
            pixmap = self._theme.icons.pixmap(name, side, tint, ratio)
            place = QRect(right, line.center().y() - side // 2 + 1, side, side)
            painter.drawPixmap(_mirrored(painter, line, place).topLeft(), pixmap)
            right -= Space.TINY
        rest = QRect(line.left(), line.top(), right - line.left(), line.height())
        return _mirrored(painter, line, rest)


def _mirrored(painter: QPainter, area: QRect, place: QRect) -> QRect:
    """A place as it is where the window runs from right to left, else as it was."""
    return QStyle.visualRect(painter.layoutDirection(), area, place)
