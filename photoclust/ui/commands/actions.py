"""Every command of the window: its words, its key and its icon, in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from photoclust.ui.commands.view_modes import view_modes
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.view_mode import ViewMode


class Actions(NamedTuple):
    """The window's commands. GUI thread only.

    Single letters are safe: a text field takes them before they become commands.

    Attributes:
        modes: The ways to show photos but for the grid, to which each of them leads back.
    """

    add_folder: QAction
    remove_folder: QAction
    refresh: QAction
    regroup: QAction
    compare_methods: QAction
    clocks: QAction
    undo: QAction
    redo: QAction
    accept: QAction
    rename: QAction
    merge: QAction
    split: QAction
    dissolve: QAction
    new_group: QAction
    unsorted: QAction
    move_to: QAction
    trash: QAction
    suggestion_yes: QAction
    suggestion_no: QAction
    surest: QAction
    file: QAction
    file_to: QAction
    file_accepted: QAction
    file_all: QAction
    export: QAction
    from_keywords: QAction
    from_folders: QAction
    select_all: QAction
    clear_selection: QAction
    preview: QAction
    compare: QAction
    search: QAction
    filter: QAction
    modes: Mapping[ViewMode, QAction]
    next_group: QAction
    previous_group: QAction
    larger: QAction
    smaller: QAction
    whole_photos: QAction
    open_stack: QAction
    stacks_as_one: QAction
    reveal: QAction
    open_photo: QAction
    open_with: QAction
    similar: QAction
    similar_group: QAction
    paste: QAction
    back: QAction
    doubtful_first: QAction
    problems: QAction
    left: QAction
    history: QAction
    panel: QAction
    settings: QAction
    shortcuts: QAction
    guide: QAction
    about: QAction
    full_screen: QAction
    quit: QAction

    def all(self) -> Iterator[QAction]:
        """Every command."""
        for value in self:
            yield from value.values() if isinstance(value, Mapping) else (value,)


def make_actions(window: QWidget, page: QWidget, icons: Icons) -> Actions:
    """Make the commands.

    Args:
        window: Owns them.
        page: Where their keys work: while it is hidden (in the full view) they rest.
        icons: The icons.
    """

    def make(icon: str, text: str, *keys: str | QKeySequence.StandardKey | Qt.Key) -> QAction:
        action = QAction(text, window)
        if icon:
            icons.dress(action, icon)
        sequences = [QKeySequence(key) for key in keys]
        action.setShortcuts(sequences)
        # Menus show the key beside the text; buttons say it when pointed at.
        action.setToolTip(with_key(text, action.shortcuts()))
        page.addAction(action)
        return action

    standard = QKeySequence.StandardKey
    actions = Actions(
        add_folder=make("folder-plus", _tr("Add folder…"), "Ctrl+O", "Ctrl+E"),
        remove_folder=make("trash-2", _tr("Remove a folder from the library…")),
        refresh=make("refresh-cw", _tr("Look for new and changed photos"), "F5", "Ctrl+R"),
        regroup=make("sparkles", _tr("Group the photos again"), "Ctrl+G"),
        compare_methods=make("columns-2", _tr("Compare methods…")),
        clocks=make("camera", _tr("Compare the clocks of cameras")),
        undo=make("undo-2", _tr("Undo"), "Ctrl+Z"),
        redo=make("redo-2", _tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        accept=make("check", _tr("Accept")),
        rename=make("pencil", _tr("Rename"), "F2"),
        merge=make("merge", _tr("Merge…"), "M"),
        split=make("split", _tr("Split…"), "S"),
        dissolve=make("layers", _tr("Dissolve into Unsorted")),
        new_group=make("plus", _tr("New group from selected photos"), "Ctrl+Shift+N", "G"),
        unsorted=make("inbox", _tr("Move to Unsorted"), "U"),
        move_to=make("move-right", _tr("Move to…"), "T", "V"),
        trash=make("trash-2", _tr("Move to the trash"), standard.Delete),
        suggestion_yes=make("", _tr("Yes to the suggestion"), "Y"),
        suggestion_no=make("", _tr("No to the suggestion"), "N"),
        surest=make("check-check", _tr("Yes to all surest…"), "Shift+Y"),
        file=make("folder-output", _tr("File…"), "F"),
        file_to=make("folder-input", _tr("File to a folder…"), "Shift+F"),
        file_accepted=make("check-check", _tr("File accepted groups…"), "Ctrl+Shift+F"),
        file_all=make("folder-input", _tr("File all groups…"), "Ctrl+Shift+E"),
        export=make("external-link", _tr("Export…")),
        from_keywords=make("inbox", _tr("Make groups of keywords")),
        from_folders=make("folder", _tr("Make groups of folders")),
        select_all=make("", _tr("Select all photos"), standard.SelectAll),
        clear_selection=make("x", _tr("Clear selection"), "Ctrl+Shift+A"),
        preview=make("eye", _tr("Full view"), "Space", "F3"),
        compare=make("columns-2", _tr("Compare photos"), "C"),
        search=make("search", _tr("Search"), standard.Find),
        filter=make("funnel", _tr("Filter…"), "Ctrl+L"),
        modes={
            mode: make(way.icon, way.command, way.key)
            for mode, way in view_modes().items()
            if way.command
        },
        next_group=make("chevron-right", _tr("Next group"), "J", "Ctrl+Down"),
        previous_group=make("chevron-left", _tr("Previous group"), "K", "Ctrl+Up"),
        larger=make("zoom-in", _tr("Larger thumbnails"), "Ctrl++", "Ctrl+="),
        smaller=make("zoom-out", _tr("Smaller thumbnails"), "Ctrl+-"),
        whole_photos=make("image", _tr("Show whole photos"), "W"),
        open_stack=make("images", _tr("Open or close the stack"), "E"),
        stacks_as_one=make("", _tr("Show stacks as one")),
        reveal=make("folder-open", _tr("Show in folder"), "Ctrl+Shift+R"),
        open_photo=make("external-link", _tr("Open"), "Ctrl+Shift+O"),
        open_with=make("", _tr("Open with…"), "Ctrl+Alt+O"),
        similar=make("scan-search", _tr("Find similar photos"), "Ctrl+D"),
        similar_group=make("scan-search", _tr("More like this group"), "Ctrl+Shift+D"),
        paste=make("clipboard", _tr("Find photos like the copied picture"), standard.Paste),
        back=make("arrow-left", _tr("Back to where you were"), "Alt+Left"),
        doubtful_first=make("arrow-up-down", _tr("Doubtful photos first, or as before"), "D"),
        problems=make("triangle-alert", _tr("Problems"), "Ctrl+Shift+P"),
        left=make("info", _tr("What was left alone…")),
        history=make("history", _tr("History"), "Ctrl+H"),
        panel=make("panel-right", _tr("Preview panel"), "I"),
        settings=make("settings", _tr("Settings…"), "Ctrl+,"),
        shortcuts=make("keyboard", _tr("Keyboard shortcuts"), "?", "F1"),
        guide=make("book-open", _tr("User guide")),
        about=make("info", _tr("About PhotoClust")),
        full_screen=make("maximize", _tr("Full screen"), "F11"),
        quit=make("", _tr("Quit"), "Ctrl+Q"),
    )
    for action in (
        *actions.modes.values(),
        actions.whole_photos,
        actions.stacks_as_one,
        actions.panel,
        actions.history,
        actions.problems,
    ):
        action.setCheckable(True)
    for action in (actions.left, actions.back, actions.paste, actions.export):
        action.setEnabled(False)
    for action in (actions.undo, actions.redo, actions.file_all, actions.surest):
        action.setEnabled(False)  # there is nothing yet to do it with, and their buttons are seen
    page.removeAction(actions.preview)
    actions.preview.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    window.addActions([actions.full_screen, actions.quit])
    return actions


def with_key(text: str, keys: Sequence[QKeySequence]) -> str:
    """A tooltip that names the first key: "Undo (Ctrl+Z)"."""
    text = text.removesuffix("…")
    if not keys or keys[0].isEmpty():
        return text
    return f"{text} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
