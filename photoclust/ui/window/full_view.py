"""What a person can do in the full view besides looking: sort the photo and go on to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from photoclust.core.photo import PhotoId
from photoclust.ui.commands.actions import Actions
from photoclust.ui.editing.edits import PIN_KEYS, EditCommands
from photoclust.ui.filing.trash import TrashFlow
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.viewer.flow import PhotoLooks
from photoclust.ui.widgets.message_bar import MessageBar


class FullView(QObject):
    """Puts the full view in front, with the keys of the window that make sense there.

    GUI thread only. The window's own keys rest while its page is hidden, so each has another
    shortcut here. The message bar comes along: questions and answers are seen where they arise.

    Args:
        controller: The library.
        looks: The full view itself.
        pages: The window's pages: the photos, the full view.
        messages: The message bar, among the photos.
        edits: What can be done to photos.
        trash: Puts photos into the trash.
        actions: The window's commands, for their keys.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        looks: PhotoLooks,
        pages: QStackedWidget,
        messages: MessageBar,
        edits: EditCommands,
        trash: TrashFlow,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._looks = looks
        self._pages = pages
        self._messages = messages
        self._edits = edits
        self._trash = trash
        self._actions = actions
        self._keys: list[QShortcut] = []
        self._home: QLayout | None = None
        looks.opened.connect(self._open)
        looks.closed.connect(self._close)
        controller.changed.connect(lambda _: self._refresh())
        trash.ended.connect(self._on_trashed)

    def _open(self) -> None:
        if not self._keys:
            self._make_keys()
        home = self._messages.parentWidget()
        self._home = None if home is None else home.layout()
        self._looks.viewer.message_place.addWidget(self._messages)
        self._pages.setCurrentIndex(1)

    def _close(self) -> None:
        if self._home is not None:
            self._home.addWidget(self._messages)
        self._pages.setCurrentIndex(0)

    def _make_keys(self) -> None:
        viewer, a = self._looks.viewer, self._actions
        for keys, act in (
            (a.unsorted.shortcuts(), self._reject),
            (a.trash.shortcuts(), self._ask_trash),
            (_keys("Return", "Enter"), self._accept),
            (a.panel.shortcuts(), viewer.toggle_facts),
            (a.shortcuts.shortcuts(), a.shortcuts.trigger),
            (a.undo.shortcuts(), a.undo.trigger),
            (a.redo.shortcuts(), a.redo.trigger),
        ):
            for key in keys:
                self._make_key(viewer, key, act)
        for number in PIN_KEYS:
            key = QKeySequence(str(number))
            self._make_key(viewer, key, partial(self._send_to_pin, number))

    def _make_key(self, viewer: QWidget, key: QKeySequence, act: Callable[[], object]) -> None:
        shortcut = QShortcut(key, viewer, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())
        self._keys.append(shortcut)

    def _reject(self) -> None:
        self._on_current(lambda photo: self._edits.reject([photo]))

    def _accept(self) -> None:
        self._on_current(self._edits.accept_group_of)

    def _send_to_pin(self, number: int) -> None:
        if self._edits.can_send_to_pin(number):
            self._on_current(lambda photo: self._edits.send_to_pin(number, [photo]))

    def _on_current(self, act: Callable[[PhotoId], object]) -> None:
        """Do something to the photo on view, and go on to the next."""
        photo = self._looks.viewer.current
        if photo is not None:
            act(photo)
            self._looks.viewer.step(1)

    def _ask_trash(self) -> None:
        photo = self._looks.viewer.current
        if photo is not None:
            self._trash.trash([photo])

    def _on_trashed(self) -> None:
        if self._pages.currentIndex() == 1:
            viewer = self._looks.viewer
            if viewer.current not in self._controller.clustering.photos():
                viewer.step(1)
            viewer.setFocus()

    def _refresh(self) -> None:
        if self._pages.currentIndex() == 1:
            self._looks.viewer.refresh()


def _keys(*names: str) -> list[QKeySequence]:
    return [QKeySequence(name) for name in names]
