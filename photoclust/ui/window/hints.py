"""Three hints for who tries the program on sample photos, each until it was taken or closed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject

from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.widgets.message_bar import Level, Message, MessageBar

_KEY = "hint"
_REMEMBERED = "window/hints"


class Hint(StrEnum):
    """What is hinted at, in the order in which it is said."""

    STACKS = "stacks"
    SPLIT = "split"
    FILE = "file"


class Hints(QObject):
    """Gives one hint at a time in the message bar, behind all that matters more. GUI thread only.

    A hint is gone for good when a person closes it, or does what it speaks of. Those still to be
    given are given at the next start.

    Args:
        controller: The library.
        view: Groups and photos.
        store: Where it is remembered which hints are still to be given.
        actions: The window's commands.
        messages: Where hints are given.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        store: SettingsStore,
        actions: Actions,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._file = store.file
        self._messages = messages
        self._given: Message | None = None
        for hint, does in (
            (Hint.STACKS, actions.open_stack.triggered),
            (Hint.STACKS, view.grid.stack_requested),
            (Hint.SPLIT, actions.split.triggered),
            (Hint.FILE, actions.file.triggered),
            (Hint.FILE, actions.file_all.triggered),
        ):
            does.connect(lambda *_, h=hint: self._take_back(h))
        messages.closed.connect(self._on_closed)
        controller.opened.connect(self._give)
        controller.changed.connect(lambda _: self._give())
        view.folding.stacks_changed.connect(self._give)

    @property
    def left(self) -> tuple[Hint, ...]:
        """The hints still to be given."""
        value = self._file.value(_REMEMBERED, "")
        known = value.split() if isinstance(value, str) else []
        return tuple(hint for hint in Hint if hint in known)

    def begin(self) -> None:
        """Give all hints from now on, as soon as there is something that they speak of."""
        self._remember(tuple(Hint))
        self._give()

    def _give(self) -> None:
        """Give the first hint that is left, if it can be followed by now."""
        hint = next(iter(self.left), None)
        if hint is None or self._given is not None:
            return
        if not self._controller.clustering.clusters:
            return
        if hint is Hint.STACKS and not self._view.folding.found:
            return
        text = {
            Hint.STACKS: self.tr(
                "Shots of one moment share a tile that shows their number. "
                "Choose one and press E to see them all."
            ),
            Hint.SPLIT: self.tr(
                "Is a group two things? Choose it and press S: parts are proposed, "
                "and nothing changes before you agree."
            ),
            Hint.FILE: self.tr(
                "“File all…” puts every group into a folder of its own, after a plan that you see "
                "first. Undo brings every photo back."
            ),
        }[hint]
        self._given = Message(text, Level.HINT, self.tr("Got it"), key=_KEY)
        self._messages.show_message(self._given)

    def _on_closed(self, message: Message) -> None:
        if message is self._given:
            self._given = None
            self._remember(self.left[1:])
            self._give()

    def _take_back(self, hint: Hint) -> None:
        """A person does what a hint speaks of: nobody needs it any more."""
        left = self.left
        if hint not in left:
            return
        self._remember(tuple(one for one in left if one is not hint))
        if hint is left[0] and self._given is not None:
            self._given = None
            self._messages.withdraw(_KEY)
            self._give()

    def _remember(self, left: tuple[Hint, ...]) -> None:
        if left:
            self._file.setValue(_REMEMBERED, " ".join(left))
        else:
            self._file.remove(_REMEMBERED)
