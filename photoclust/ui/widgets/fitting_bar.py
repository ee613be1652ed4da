"""What a bar does when there is less room than it would like: it gives up parts, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton

Part = Callable[[bool], None]
"""Shows (True) or gives up (False) something that takes room."""


class FittingBar(QFrame):
    """A bar that looks what it has room for whenever its size, texts or font change."""

    def fit_words(self) -> None:
        """Give up the least important words before anything is cut off."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self.fit_words()

    def event(self, event: QEvent) -> bool:
        """See Qt. Other texts or another font need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit_words()
        return super().event(event)


def fit(row: QLayout, width: int, parts: Sequence[Part]) -> None:
    """Show as many parts as `width` has room for, so that nothing that stays is cut off.

    Args:
        row: The layout of the bar.
        width: The room there is.
        parts: What can go, the first to go first.
    """
    for hidden in range(len(parts) + 1):
        for number, show in enumerate(parts):
            show(number >= hidden)
        measure_anew(row)
        if row.minimumSize().width() <= width:
            return


def measure_anew(row: QLayout) -> None:
    """Have the layout and the widgets in it with layouts of their own measured again.

    Qt passes such news upwards only when it is back in its event loop.
    """
    for place in range(row.count()):
        item = row.itemAt(place)
        widget = None if item is None else item.widget()
        inner = None if item is None else item.layout()
        if widget is not None and widget.layout() is not None:
            widget.updateGeometry()
        elif inner is not None:
            measure_anew(inner)
    row.invalidate()


def set_words(button: QPushButton, text: str) -> None:
    """Give a button with an icon its words, or (empty text) none and no more room than it needs.

    Its accessible name has to be set apart: it stays when the words go.
    """
    # Qt leaves no room between icon and text.
    words = f" {text}" if text else ""
    button.setText(words)
    # For the style sheet. A property of our own would have to be told to the style, and for that
    # PySide6 makes its class, with 500 names: 7 ms of the start where the window is narrow.
    button.setFlat(not text)
