"""A label for names of any length: what does not fit is cut in the middle and told on hover."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from photoclust.ui.language.bidi import isolated, left_to_right


class ElidedLabel(QLabel):
    """Shows one line of plain text and never asks for more room than there is.

    The whole text stays the label's text, so that screen readers and tests see it.

    Args:
        text: The text.
        mode: Where to cut; file names differ at both ends, so the middle goes.
        path: It is a path, which runs from left to right whatever its names.
        letters: Room for so many is kept while other labels of the row give up theirs.
        parent: Qt parent.

    Attributes:
        letters: Likewise.
        hint: What is told on hover instead of the text; empty to tell that where it is cut.
    """

    def __init__(
        self,
        text: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        path: bool = False,
        letters: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self._path = path
        self.letters = letters
        self.hint = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(" ".join(text.split("\n")))
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the text does not widen the window."""
        hint = super().minimumSizeHint()
        room = self.fontMetrics().averageCharWidth() * self.letters
        return QSize(min(hint.width(), room), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text on hover once a part of it is cut."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        self.drawFrame(painter)
        if not self.text():
            return
        # PySide6 makes this class, with 500 names, when it is first named: 7 ms. The first frame
        # has nothing to say in such a label.
        from PySide6.QtWidgets import QStyle

        area, metrics = self.contentsRect(), self.fontMetrics()
        shown = metrics.elidedText(self.text(), self._mode, area.width())
        # The line stands where the font has it. Marks of direction and letters of other scripts
        # come from other fonts, whose lines may be higher: centred, they would be cut off.
        line = QRect(0, 0, metrics.horizontalAdvance(shown), metrics.height())
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        line = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, align, line.size(), area)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            line.left(),
            line.top() + metrics.ascent(),
            left_to_right(shown) if self._path else isolated(shown),
        )

    def _tell_whole(self) -> None:
        needed = self.fontMetrics().horizontalAdvance(self.text())
        cut = needed > self.contentsRect().width()
        self.setToolTip(self.hint or (self.text() if cut else ""))
