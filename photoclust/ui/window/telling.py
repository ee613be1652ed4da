"""What the window tells a person in its message bar, and who may tell something there."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoclust.core.errors import UserError
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.library.offline_notice import OfflineNotice
from photoclust.ui.library.rescue import LibraryRescue
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Space
from photoclust.ui.settings.store import SettingsStore
from photoclust.ui.widgets.message_bar import Message, MessageBar


class _Teller(Protocol):
    """Whoever has something to tell."""

    @property
    def told(self) -> SignalInstance:
        """A `Message`."""


class Telling(QObject):
    """Brings what the library and the flows tell into the message bar. GUI thread only.

    Args:
        controller: The library.
        icons: The icons.
        store: Remembers what was told once.
        parent: Qt parent.

    Attributes:
        bar: The message bar.
    """

    def __init__(
        self,
        controller: LibraryController,
        icons: Icons,
        store: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.bar = MessageBar(icons)
        self._rescue = LibraryRescue(controller, self)
        OfflineNotice(controller, self.bar, self)
        self.listen(self._rescue)
        controller.told.connect(self._tell_once)
        controller.refused.connect(lambda sentence: self.answer(sentence, "refused"))

    def listen(self, *tellers: _Teller) -> None:
        """Show what some have to tell."""
        for teller in tellers:
            teller.told.connect(self.bar.show_message)

    def answer(self, sentence: str, key: str) -> None:
        """Tell what came of something that a person just did."""
        self.bar.show_message(Message(sentence, key=key, answer=True))

    def tell_failure(self, error: UserError) -> None:
        """Tell what went wrong, with what can be done about it."""
        self._rescue.tell(error)

    def tell_closing(self) -> None:
        """Tell that jobs finish what they have in hand before the window closes."""
        text = self.tr("Finishing what is in hand…")
        self.bar.show_message(Message(text, key="closing"))

    def row(self) -> QWidget:
        """The bar with room around it."""
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        column.addWidget(self.bar)
        return row

    def _tell_once(self, sentence: str) -> None:
        """Tell something about this computer or library that need not be told at every start."""
        if self._store.is_told_first(sentence):
            self.bar.show_message(Message(told(sentence)))
