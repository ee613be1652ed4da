"""What the list of keys tells: every command that has one, and the keys that are no commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from photoclust.ui.commands.actions import Actions
from photoclust.ui.commands.shortcuts_dialog import KeyRow, keys_of


def key_sections(actions: Actions) -> list[tuple[str, list[KeyRow]]]:
    """All keys by subject. A command that no subject claims comes last, so that none is missed.

    Keys that are no commands (those of lists, pages and dialogs) are told here one by one; a test
    compares them with the keys that the code knows.
    """
    a = actions
    subjects = {
        _tr("Groups"): [
            a.next_group, a.previous_group, a.rename, a.merge, a.split, a.dissolve, a.regroup,
            a.compare_methods, a.similar_group, a.file, a.file_accepted, a.file_all,
            a.suggestion_yes, a.suggestion_no, a.surest,
        ],
        _tr("Photos"): [
            a.unsorted, a.move_to, a.new_group, a.trash, a.preview, a.compare, a.similar,
            a.paste, a.open_photo, a.open_with, a.reveal, a.doubtful_first,
        ],
        _tr("View"): [
            *a.modes.values(), a.back, a.open_stack, a.whole_photos, a.larger, a.smaller, a.panel,
            a.history, a.problems, a.full_screen,
        ],
        _tr("Library"): [a.add_folder, a.refresh, a.search, a.filter],
    }  # fmt: skip
    # Their texts name the step; here they stand for any.
    steps = [(_tr("Undo"), keys_of([a.undo])[0][1]), (_tr("Redo"), keys_of([a.redo])[0][1])]
    claimed = {id(action) for part in subjects.values() for action in part}
    claimed |= {id(a.undo), id(a.redo), id(a.select_all), id(a.clear_selection)}
    rest = [action for action in a.all() if id(action) not in claimed]
    rows = {title: keys_of(part) for title, part in subjects.items()}
    numbers, leave = "1 … 9", _tr("Esc")
    rows[_tr("Groups")][:0] = [
        (_tr("Accept and go to the next group"), [_tr("Enter")]),
        (_tr("Pin to a number key, or unpin"), [f"{_native('Ctrl+1')} … 9"]),
    ]
    rows[_tr("Photos")].insert(0, (_tr("Send to a pinned group"), [numbers]))
    rows[_tr("View")] += [
        (_tr("Thumbnail size"), [_tr("Ctrl+Wheel")]),
        (_tr("Close a message or the problems"), [leave]),
    ]
    rows[_tr("Library")] += [(_tr("Clear the search, then leave it"), [leave])]
    rows[_tr("Library")] += [*steps, *keys_of(rest)]
    rows[_tr("Selecting photos")] = [
        (_tr("Go from photo to photo"), ["←", "→", "↑", "↓"]),
        (_tr("First or last photo"), [_tr("Home"), _tr("End")]),
        (_tr("A screen up or down"), [_tr("PgUp"), _tr("PgDown")]),
        (_tr("Select up to there"), [_tr("Shift+Arrow"), _tr("Shift+Click")]),
        (_tr("Add or take out one photo"), [_tr("Ctrl+Click")]),
        (_tr("Draw a frame around photos"), [_tr("Drag")]),
        *keys_of([a.select_all]),
        *((what, [*keys, leave]) for what, keys in keys_of([a.clear_selection])),
    ]
    rows[_tr("Full view")] = [
        (_tr("Next photo"), ["→", "↓", _tr("PgDown")]),
        (_tr("Previous photo"), ["←", "↑", _tr("PgUp"), _tr("Backspace")]),
        (_tr("First or last photo"), [_tr("Home"), _tr("End")]),
        (_tr("Zoom in or out"), ["+", "−", _tr("Wheel")]),
        (_tr("Whole photo or full size"), ["Z"]),
        (_tr("Whole photo"), [_native("Ctrl+0")]),
        (_tr("Full size"), [_native("Ctrl+.")]),
        (_tr("Sort it and go on"), ["U", numbers, _tr("Enter"), _tr("Del")]),
        (_tr("Facts beside the photo"), ["I"]),
        (_tr("Open a video in the player"), [_native("Ctrl+Return")]),
        (_tr("Back to the photos"), [_tr("Space"), leave]),
    ]
    rows[_tr("Comparing photos")] = [
        (_tr("Go from photo to photo"), ["←", "→", "↑", "↓"]),
        (_tr("First or last photo"), [_tr("Home"), _tr("End")]),
        (_tr("Keep it, or no mark"), ["P"]),
        (_tr("For the trash, or no mark"), ["X"]),
        (_tr("Zoom in or out"), ["+", "−", _tr("Wheel")]),
        (_tr("Whole photos or full size"), ["Z"]),
        (_tr("Whole photos"), [_native("Ctrl+0")]),
        (_tr("Full size"), [_native("Ctrl+.")]),
        (_tr("Ask about the trash, or go back"), [_tr("Enter"), leave]),
    ]
    rows[_tr("Map")] = [
        (_tr("Go from place to place"), ["←", "→", "↑", "↓"]),
        (_tr("Zoom in or out"), ["+", "−", _tr("Wheel")]),
        (_tr("Show the whole map"), ["0", _tr("Home")]),
        (_tr("Move the map"), [_tr("Drag with the middle button")]),
        (_tr("Take a stack apart"), [_tr("Double click")]),
        (_tr("Draw a line around photos"), [_tr("Drag"), _tr("Shift+Drag")]),
    ]
    rows[_tr("Splitting a group")] = [
        (_tr("More parts"), ["→", "+"]),
        (_tr("Fewer parts"), ["←", "−"]),
        (_tr("From part to part"), ["↑", "↓"]),
        (_tr("Tick or untick the part"), [_tr("Space")]),
        (_tr("Name the part"), ["F2"]),
        (_tr("Split, or leave it as it is"), [_tr("Enter"), leave]),
    ]
    rows[_tr("Yes to all surest")] = [
        (_tr("Take more, less sure ones too"), ["→", "+"]),
        (_tr("Take fewer, surer ones"), ["←", "−"]),
        (_tr("From group to group"), ["↑", "↓"]),
        (_tr("Tick or untick the group, leave out the photo"), [_tr("Space")]),
        (_tr("Add them, or leave them in Unsorted"), [_tr("Enter"), leave]),
    ]
    rows[_tr("Filing plan")] = [
        (_tr("Tick or untick"), [_tr("Space")]),
        (_tr("Rename the folder"), ["F2"]),
        (_tr("File, or file nothing"), [_tr("Enter"), leave]),
    ]
    rows[_tr("Table of problems")] = [(_tr("Copy the chosen rows"), [_native("Ctrl+C")])]
    return list(rows.items())


def _native(key: str) -> str:
    """A key as this system says it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySections", text)
