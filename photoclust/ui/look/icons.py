"""The icons: one open set of line drawings, tinted at run time to fit the colours."""

from __future__ import annotations

import weakref
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from photoclust.ui.look.tokens import Colours, IconSize

# The set draws with 2; lighter lines sit better beside text of normal weight.
_STROKE = 1.75


class Icons(QObject):
    """Draws the icons of `resources/icons/lucide` in the colours of the moment.

    GUI thread only (it makes pixmaps). Each icon is drawn once per tint and scheme.

    Args:
        folder: The folder `resources/icons`.
        colours: The colours to tint with until `recolour`.
        parent: Qt parent.

    Signals:
        changed: The tints changed. What paints icons itself has to paint again.
    """

    changed = Signal()

    def __init__(self, folder: Path, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder / "lucide"
        self._colours = colours
        self._copies: list[QIconEngine] = []
        self._drawings: dict[str, bytes] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._scale = 1.0
        self._dressed: weakref.WeakKeyDictionary[QAction | QAbstractButton, tuple[str, str]] = (
            weakref.WeakKeyDictionary()
        )
        self._fitted: weakref.WeakKeyDictionary[QAbstractButton, IconSize] = (
            weakref.WeakKeyDictionary()
        )

    @property
    def colours(self) -> Colours:
        """The colours in use, for what is painted by hand."""
        return self._colours

    def recolour(self, colours: Colours, scale: float = 1.0) -> None:
        """Take other colours and sizes; everything dressed gets its icon again.

        Args:
            colours: The colours.
            scale: By how much icons are larger than `IconSize` says (see `icon_scale`).
        """
        self._colours = colours
        self._scale = scale
        self._icons.clear()
        self._pixmaps.clear()
        for target, (name, tint) in tuple(self._dressed.items()):
            if isValid(target):  # Qt may have deleted it while Python still holds its shell
                target.setIcon(self.icon(name, tint))
        for button, size in tuple(self._fitted.items()):
            if isValid(button):
                self.fit(button, size)
        self.changed.emit()

    def icon(self, name: str, tint: str = "text") -> QIcon:
        """An icon with a disabled state, sharp at every scale factor.

        Args:
            name: File name in the set, without suffix ("folder-plus").
            tint: Name of a colour of `Colours`.
        """
        key = (name, tint)
        if key not in self._icons:
            self._icons[key] = QIcon(_Engine(self, name, tint))
        return self._icons[key]

    def pixmap(self, name: str, side: int, tint: str = "text", ratio: float = 1.0) -> QPixmap:
        """An icon of `side` device-independent pixels for a screen with pixel ratio `ratio`."""
        pixmap = QPixmap(self.draw(name, tint, round(side * ratio), _stroke(side)))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def size(self, size: IconSize) -> int:
        """The side of an icon beside the person's font, in device-independent pixels."""
        return round(size * self._scale)

    def dress(
        self,
        target: QAction | QAbstractButton,
        name: str,
        tint: str = "text",
        size: IconSize = IconSize.SMALL,
    ) -> None:
        """Give a button or action an icon that follows colours and font from now on.

        Args:
            target: The button or action; an action leaves the size to what shows it.
            name: File name in the set, without suffix.
            tint: Name of a colour of `Colours`.
            size: How large, for a button.
        """
        self._dressed[target] = (name, tint)
        target.setIcon(self.icon(name, tint))
        if isinstance(target, QAbstractButton):
            self.fit(target, size)

    def fit(self, button: QAbstractButton, size: IconSize) -> None:
        """Keep the icon of a button as large as `size` is beside the person's font."""
        self._fitted[button] = size
        side = self.size(size)
        button.setIconSize(QSize(side, side))

    def draw(self, name: str, tint: str, side: int, stroke: float = _STROKE) -> QPixmap:
        """An icon of `side` pixels, whatever the screen; drawn when first asked for."""
        key = (name, tint, side, stroke)
        if key not in self._pixmaps:
            colour: str = getattr(self._colours, tint)
            drawing = (
                self._drawing(name)
                .replace(b"currentColor", colour.encode())
                .replace(b'stroke-width="2"', f'stroke-width="{stroke}"'.encode())
            )
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def keep(self, copy: QIconEngine) -> None:
        """Hold on to an engine that Qt copied.

        Python takes it for its own and would delete it with its last hold; Qt uses it on.
        """
        self._copies.append(copy)

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = (self._folder / f"{name}.svg").read_bytes()
        return self._drawings[name]


class _Engine(QIconEngine):
    """Draws an icon when it is first seen, in the size it is seen in: most never are.

    Args:
        icons: Draws.
        name: Which drawing.
        tint: Its colour while it is enabled.
    """

    def __init__(self, icons: Icons, name: str, tint: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._tint = tint

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw for Qt; `size` is in pixels of the screen."""
        if size.isEmpty():
            return QPixmap()  # a button that has no room yet asks for what fits into it
        tint = "disabled" if mode is QIcon.Mode.Disabled else self._tint
        return self._icons.draw(self._name, tint, min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw for Qt into a rectangle that may be wider or higher than the icon."""
        # Asked for the device itself, PySide6 makes the class of every device there is: 25 ms.
        ratio = painter.deviceTransform().m11()
        pixmap = QPixmap(self.pixmap(rect.size() * ratio, mode, state))
        pixmap.setDevicePixelRatio(ratio)
        shown = QRectF(pixmap.rect()).size() / ratio
        place = QRectF(rect).center()
        painter.drawPixmap(
            QRectF(place.x() - shown.width() / 2, place.y() - shown.height() / 2, 0, 0).topLeft(),
            pixmap,
        )

    def clone(self) -> QIconEngine:
        """Copy for Qt, which does so when a copy of an icon is changed."""
        copy = _Engine(self._icons, self._name, self._tint)
        self._icons.keep(copy)
        return copy


def _stroke(side: int) -> float:
    """Stroke width in the 24 units of a drawing: large icons keep the fine lines of small ones."""
    return _STROKE if side <= 24 else max(0.9, _STROKE * 32 / side)
