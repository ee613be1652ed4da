"""The ways to show photos, as a person chooses them: one entry is button, command and key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from photoclust.ui.photos.view_mode import ViewMode


class ModeWords(NamedTuple):
    """How a way to show photos is offered.

    Attributes:
        icon: Its icon.
        name: The word on its button.
        shows: What is seen, for the button's tooltip.
        command: What the command is called that switches it on and off; empty for the grid, to
            which every other one leads back.
        key: The command's key, or empty.
    """

    icon: str
    name: str
    shows: str
    command: str = ""
    key: str = ""


def view_modes() -> dict[ViewMode, ModeWords]:
    """Every way, in the order of the buttons, in the window's language."""
    return {
        ViewMode.GRID: ModeWords("layout-grid", _tr("Grid"), _tr("The chosen groups")),
        ViewMode.OVERVIEW: ModeWords(
            "gallery-thumbnails",
            _tr("Overview"),
            _tr("All groups in one scroll"),
            _tr("Overview of all groups"),
            "O",
        ),
        ViewMode.MAP: ModeWords(
            "map",
            _tr("Map"),
            _tr("All photos, alike ones together"),
            _tr("Map of all photos"),
            "Shift+M",
        ),
        ViewMode.TIMELINE: ModeWords(
            "calendar",
            _tr("Timeline"),
            _tr("All photos by time"),
            _tr("Timeline of all photos"),
            "Shift+T",
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ViewModes", text)
