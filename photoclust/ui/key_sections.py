"""What the list of keys tells: every command that has one, and the keys that are no commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.ui.actions import Actions
from photoclust.ui.shortcuts_dialog import KeyRow, keys_of


def key_sections(actions: Actions) -> list[tuple[str, list[KeyRow]]]:
    """All keys by subject. A command that no subject claims comes last, so that none is missed."""
    a = actions
    subjects = {
        _tr("Groups"): [
            a.next_group, a.previous_group, a.rename, a.merge, a.split, a.dissolve, a.regroup,
            a.file, a.file_accepted, a.file_all, a.suggestion_yes, a.suggestion_no,
        ],
        _tr("Photos"): [
            a.unsorted, a.move_to, a.new_group, a.trash, a.preview, a.similar, a.open_photo,
            a.open_with, a.reveal, a.doubtful_first,
        ],
        _tr("View"): [
            a.overview, a.whole_photos, a.larger, a.smaller, a.panel, a.history, a.problems,
            a.full_screen,
        ],
        _tr("Library"): [a.add_folder, a.refresh, a.search],
    }  # fmt: skip
    # Their texts name the step; here they stand for any.
    steps = [(_tr("Undo"), keys_of([a.undo])[0][1]), (_tr("Redo"), keys_of([a.redo])[0][1])]
    claimed = {id(action) for part in subjects.values() for action in part}
    claimed |= {id(a.undo), id(a.redo), id(a.select_all)}
    rest = [action for action in a.all() if id(action) not in claimed]
    rows = {title: keys_of(part) for title, part in subjects.items()}
    rows[_tr("Groups")].insert(0, (_tr("Accept and go to the next group"), [_tr("Enter")]))
    rows[_tr("Photos")].insert(0, (_tr("Send to a pinned group"), ["1", "…", "9"]))
    rows[_tr("View")].append((_tr("Thumbnail size"), [_tr("Ctrl+Wheel")]))
    rows[_tr("Library")] += [*steps, *keys_of(rest)]
    rows[_tr("Selecting photos")] = [
        (_tr("Go from photo to photo"), ["←", "→", "↑", "↓"]),
        (_tr("First or last photo"), [_tr("Home"), _tr("End")]),
        (_tr("Select up to there"), [_tr("Shift+Arrow"), _tr("Shift+Click")]),
        (_tr("Add or take out one photo"), [_tr("Ctrl+Click")]),
        (_tr("Draw a frame around photos"), [_tr("Drag")]),
        *keys_of([a.select_all]),
    ]
    rows[_tr("Full view")] = [
        (_tr("Next or previous photo"), ["→", "←"]),
        (_tr("First or last photo"), [_tr("Home"), _tr("End")]),
        (_tr("Zoom in or out"), ["+", "−", _tr("Wheel")]),
        (_tr("Whole photo or full size"), ["Z"]),
        (_tr("Sort it and go on"), ["U", "1 … 9", _tr("Enter"), _tr("Del")]),
        (_tr("Facts beside the photo"), ["I"]),
        (_tr("Back to the photos"), [_tr("Space"), _tr("Esc")]),
    ]
    return list(rows.items())


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySections", text)
