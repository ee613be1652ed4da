"""The program's own icon, in every size a desktop asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SMALL = 32
"""Pixels up to which the drawing for small sizes is taken: what is fine in the large one is mud
in 16 pixels."""

_WINDOW_SIZES = (16, 24, 32, 48, 64, 128)


def draw_app_icon(folder: Path, side: int) -> QImage:
    """Draw the icon.

    Args:
        folder: The folder `resources/icons`.
        side: Width and height in pixels.

    Returns:
        The picture, with an alpha channel.
    """
    name = "photoclust-small.svg" if side <= _SMALL else "photoclust.svg"
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(folder / "app" / name)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def app_icon(folder: Path) -> QIcon:
    """The icon of the program's windows. GUI thread only; takes the folder `resources/icons`."""
    icon = QIcon()
    for side in _WINDOW_SIZES:
        icon.addPixmap(QPixmap.fromImage(draw_app_icon(folder, side)))
    return icon
