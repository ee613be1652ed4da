"""Puts the tokens on the screen: palette, style sheet, text sizes, light or dark."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.style_sheet import style_sheet
from photoclust.ui.look.tokens import DEFAULT_ACCENT, Colours, TextSize, colours, icon_scale

# One base style everywhere: native ones draw half of a style sheet each in their own way.
_BASE = "Fusion"

BASE_ARGUMENTS = ("-style", _BASE)
"""For `QApplication`, to have the base style at once. `setStyle` gives the style back, and for that
PySide6 makes its class with 500 names: 6 ms of the start."""

# The highlight of Qt's own Fusion style: it stands for "the system names no accent".
_FUSION_ACCENT = "#308cc6"


class ThemeChoice(StrEnum):
    """What a person wants to see."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Kind(StrEnum):
    """What a widget is to the eye; the style sheet draws each kind its own way (see `mark`).

    PRIMARY, QUIET, ACCENT and CHIP are for push buttons (the one main action; one that lies flat
    until pointed at; words alone, in the accent's colour; what is on, to be ended), PANEL, CARD and
    BAR for frames, PLAIN for lists that lie on a panel, POPUP for lists that open above others,
    STAND_IN for the title of what has none, the rest for labels.
    """

    PRIMARY = "primary"
    QUIET = "quiet"
    ACCENT = "accent"
    CHIP = "chip"
    PANEL = "panel"
    CARD = "card"
    BAR = "bar"
    SMALL = "small"
    SECONDARY = "secondary"
    LARGE = "large"
    TITLE = "title"
    STAND_IN = "stand-in"
    CAPTION = "caption"
    KEY = "key"
    PLAIN = "plain"
    POPUP = "popup"
    WARNING = "warning"
    ERROR = "error"


class Theme(QObject):
    """The look of the whole program; there is one, made before the first widget.

    GUI thread only. Follows the system's light or dark scheme, accent and font while it runs.

    Args:
        app: The application to dress.
        icons_folder: The folder `resources/icons`.
        choice: Light, dark or as the system.
        style_later: Leave the style sheet to `apply_style`.
        based: The application was made with `BASE_ARGUMENTS`.

    Attributes:
        icons: The icons, tinted to match. Widgets get these, and with them the colours.

    Signals:
        changed: Colours or text sizes are others now.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        icons_folder: Path,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        *,
        style_later: bool = False,
        based: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._folder = icons_folder
        self._choice = choice
        self._applying = False
        self._styling = not style_later
        if not based:
            app.setStyle(_BASE)
        self.icons = Icons(icons_folder, colours(dark=False), self)
        app.styleHints().colorSchemeChanged.connect(self._apply)
        app.fontChanged.connect(self._apply)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the colours in use are the dark ones."""
        if self._choice is ThemeChoice.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self.icons.colours

    def choose(self, choice: ThemeChoice) -> None:
        """Switch to light, dark or as the system, at once."""
        self._choice = choice
        # The system then draws the window's frame and its own dialogs to match.
        self._app.styleHints().setColorScheme(
            {
                ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
                ThemeChoice.LIGHT: Qt.ColorScheme.Light,
                ThemeChoice.DARK: Qt.ColorScheme.Dark,
            }[choice]
        )
        self._apply()

    def apply_style(self) -> None:
        """Set the style sheet that was left for later.

        With it in place Qt matches every widget against it anew each time one is put into
        another. Once, when the window is built, takes half as long.
        """
        self._styling = True
        self._app.setStyleSheet(self._sheet(self.colours))

    def font(self, size: TextSize, *, bold: bool = False) -> QFont:
        """The person's font in one of the text sizes, for what is painted by hand."""
        font = QFont(self._app.font())
        font.setPointSizeF(self._points() * size.factor)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _points(self) -> float:
        font = self._app.font()
        # A font given in pixels has no point size of its own.
        return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()

    def _line_height(self) -> int:
        return QFontMetrics(self._app.font()).height()

    def _sheet(self, colours: Colours) -> str:
        return style_sheet(colours, self._points(), self._folder, self._line_height())

    def _apply(self) -> None:
        if self._applying:  # setting a palette may announce a scheme or font once more
            return
        self._applying = True
        try:
            now = colours(dark=self.dark, accent=self._system_accent())
            self.icons.recolour(now, icon_scale(self._line_height()))
            self._app.setPalette(make_palette(now))
            if self._styling:
                self._app.setStyleSheet(self._sheet(now))
        finally:
            self._applying = False
        self.changed.emit()

    def _system_accent(self) -> str:
        # An empty palette gives the system's own back, accent included.
        self._app.setPalette(QPalette())
        accent = self._app.palette().color(QPalette.ColorRole.Accent).name()
        return DEFAULT_ACCENT if accent == _FUSION_ACCENT else accent


def mark(widget: QWidget, kind: Kind) -> None:
    """Say what a widget is to the eye. May be changed at any time."""
    widget.setProperty("kind", kind.value)
    # What was not yet dressed is dressed by Qt when it is first shown.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def make_palette(colours: Colours) -> QPalette:
    """The colours as Qt's palette, for whatever the style sheet leaves to the style."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.field),
        (role.AlternateBase, colours.panel),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.secondary),
        (role.Button, colours.control),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.error_text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
        (role.Light, colours.raised),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.disabled),
        (role.Shadow, colours.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.line))
    return palette
