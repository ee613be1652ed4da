"""By what they show, by event, or both: what groups are made by, beside how fine they are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from photoclust.grouping.by import By
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize


class _Words(NamedTuple):
    icon: str
    name: str
    entry: str
    does: str


class ByButton(QToolButton):
    """Says what groups were made by, and lets a person choose. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        by_wished: What to group by (`By`), or None for what the photos support.
    """

    by_wished = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words = _words()
        self.setIconSize(QSize(IconSize.SMALL, IconSize.SMALL))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, choice = QMenu(self), QActionGroup(self)
        menu.setToolTipsVisible(True)
        self._entries: dict[By | None, QAction] = {}
        for by, words in self._words.items():
            self._entries[by] = menu.addAction(words.entry)
            self._entries[by].setToolTip(words.does)
        menu.addSeparator()
        self._entries[None] = menu.addAction(self.tr("Automatic"))
        for wish, entry in self._entries.items():
            entry.setCheckable(True)
            choice.addAction(entry)
            entry.triggered.connect(lambda _=False, w=wish: self.by_wished.emit(w))
        self.setMenu(menu)
        self.setProperty("opens", "true")  # so that it has the sign of a menu
        self.show_words(shown=True)
        self.show_by(By.LOOKS, "", automatic=True, grouped=False)

    def show_by(self, by: By, why: str, *, automatic: bool, grouped: bool) -> None:
        """Show what groups were made by.

        Args:
            by: What it was.
            why: Why the photos decided so, or empty.
            automatic: They decided it, not a person.
            grouped: There was a grouping.
        """
        words = self._words[by]
        self.setText(f" {words.name}")
        self._icons.dress(self, words.icon)
        self.setEnabled(grouped)
        self._entries[None if automatic else by].setChecked(True)
        self._entries[None].setToolTip(
            why or self.tr("Take what dates and places of the photos support")
        )
        chosen = self.tr("Chosen automatically. {why}").replace("{why}", why) if why else ""
        lines = self.tr("What groups are made by"), words.does, chosen
        self.setToolTip("\n".join(line for line in lines if line))
        name = self.tr("What groups are made by: {by}").replace("{by}", words.name)
        self.setAccessibleName(name)

    def show_words(self, *, shown: bool) -> None:
        """Say beside the icon what it is, or leave that to the tooltip."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
        )


def _words() -> dict[By, _Words]:
    return {
        By.LOOKS: _Words(
            "eye",
            _tr("By what they show"),
            _tr("By what they show"),
            _tr("Photos that show the same, whenever they were taken"),
        ),
        By.EVENT: _Words(
            "calendar",
            _tr("By event"),
            _tr("By event"),
            _tr("Photos of one occasion. Finer: scenes; coarser: trips of several days"),
        ),
        By.BOTH: _Words(
            "layers",
            _tr("Both"),
            _tr("Both: events, and inside them by what they show"),
            _tr("Photos of one occasion. Finer: what they show; coarser: trips of several days"),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ByButton", text)
