"""Runs PhotoClust as `photoclust` does, and keeps a file up to date that tells where things are.

A test outside the process finds with it where to press the mouse; nothing is changed or called.

Usage: observed_window.py SEEN_FILE [ARGUMENTS OF photoclust...]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

_EVERY_MS = 30


def main() -> int:
    """Run the program with somebody looking on."""
    from photoclust import app

    seen = Path(sys.argv[1])

    class Observed(app.Program):
        """The program, observed."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            from PySide6.QtCore import QTimer

            super().__init__(*arguments, **named)
            self._last = ""
            self._observe = QTimer(self, interval=_EVERY_MS)
            self._observe.timeout.connect(self._write)
            self._observe.start()

        def _write(self) -> None:
            text = json.dumps(look(self.window))
            if text != self._last:
                self._last = text
                scratch = seen.with_suffix(".new")
                scratch.write_text(text)
                scratch.replace(seen)

    app.Program = Observed  # type: ignore[misc]  # the same program and a timer
    return app.run(sys.argv[2:])


def look(window: Any) -> dict[str, Any]:
    """What a person sees now: places are [x, y, width, height] on the screen."""
    from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu

    from photoclust.ui.groups.pane import DropTarget
    from photoclust.ui.groups.row_delegate import ClusterRowDelegate
    from photoclust.ui.window.drop_overlay import DropOverlay

    popup = QApplication.activePopupWidget()
    dialogs = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
    ]
    top = dialogs[0] if dialogs else window
    view, session = window.view, window.controller.session
    delegate = view.list.findChild(ClusterRowDelegate)
    entry = None if session is None else session.next_undo
    shown = window.messages.shown
    return {
        "window": _place(window),
        "top_id": int(top.winId()),
        "has_keyboard": QApplication.activeWindow() is top,
        "dialog": "" if top is window else type(top).__name__,
        "focus": _words(QApplication.focusWidget()),
        "buttons": {
            _words(button): _place(button)
            for button in top.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled()
        },
        "menu": {
            action.text(): _place(menu, menu.actionGeometry(action))
            for menu in ([popup] if isinstance(popup, QMenu) else [])
            for action in menu.actions()
            if action.isEnabled()
        },
        "rows": [
            {
                "group": row.cluster or 0,  # names may repeat, and follow what a network saw
                "title": row.title,
                "count": row.count,
                "place": _place(view.list.viewport(), view.list.visualRect(view.rows.index(n))),
            }
            for n, row in enumerate(view.rows.rows)
        ],
        "chosen": [row.cluster or 0 for row in view.list.chosen_rows()],
        "mode": str(view.mode),
        "tiles": _tiles(view),
        "selected": view.grid.selected_count(),
        "drop_row": delegate.drop_row,
        "drop_targets": any(target.isVisible() for target in window.findChildren(DropTarget)),
        "drop_welcome": view.empty._drag_over
        or any(overlay.isVisible() for overlay in window.findChildren(DropOverlay)),
        "editing": view.list.editing,
        "full_view": window.bench.looks.viewer.isVisible(),
        "message": "" if shown is None else shown.text,
        "newest_step": "" if entry is None else entry.label,
        "finished": window.is_finished(),
    }


def _tiles(view: Any) -> list[list[int]]:
    """The photos in the grid that can be seen, or the stacks on the map."""
    photos = view.area.view
    if not photos.isVisible():
        return []
    rows = view.grid.visible_rows() if photos is view.grid else range(len(view.photos.ids))
    places = (photos.visualRect(view.grid.index_of(row)) for row in rows)
    shown = (_place(photos.viewport(), place) for place in places if not place.isEmpty())
    return [list(place) for place in dict.fromkeys(map(tuple, shown))]


def _words(widget: Any) -> str:
    if widget is None:
        return ""
    text = widget.text() if hasattr(widget, "text") else ""
    return str(widget.accessibleName() or text).replace("&", "").strip()


def _place(widget: Any, inside: Any = None) -> list[int]:
    rect = widget.rect() if inside is None else inside
    corner = widget.mapToGlobal(rect.topLeft())
    return [corner.x(), corner.y(), rect.width(), rect.height()]


if __name__ == "__main__":
    sys.exit(main())
