"""A button that is an icon alone; what it does is said when it is pointed at, or spoken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize


def icon_button(icons: Icons, icon: str, name: str, act: Callable[[], object]) -> QToolButton:
    """Make one. It takes the keyboard by Tab alone.

    Args:
        icons: The icons.
        icon: Which.
        name: What it does, with its key.
        act: Does it.
    """
    button = QToolButton()
    icons.dress(button, icon, size=IconSize.NORMAL)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda: act())
    return button
