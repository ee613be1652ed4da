"""What a filing or its undoing did: how much, where, and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.mover import ItemState
from photoclust.services.files.filing_results import FilingResult, UndoResult
from photoclust.store.journal.records import Mode
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.problems.table import ProblemsPanel
from photoclust.ui.widgets.screen_room import open_within


class FilingResultDialog(QDialog):
    """Tells how a filing or an undo went. Not modal. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.

    Signals:
        undo_requested: Take the filing with this number (int) back.
        reveal_requested: Show a file or folder (`Path`) in the file manager.
    """

    undo_requested = Signal(object)
    reveal_requested = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._batch: int | None = None
        self._folder: Path | None = None
        self._look = ("circle-check", "success_text")
        self._icon = QLabel()
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        mark(self._title, Kind.TITLE)
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        mark(self._text, Kind.SECONDARY)
        self._problems = ProblemsPanel(icons, retry=False)
        self._problems.reveal_requested.connect(self.reveal_requested)
        self._undo = QPushButton(" " + self.tr("&Undo"))
        icons.dress(self._undo, "undo-2")
        self._undo.clicked.connect(self._ask_undo)
        self._open = QPushButton(" " + self.tr("&Show folder"))
        icons.dress(self._open, "folder-open")
        self._open.clicked.connect(self._ask_reveal)
        close = QPushButton(self.tr("Close"))
        mark(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)

        texts = QVBoxLayout()
        texts.setSpacing(Space.TINY)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addLayout(top)
        column.addWidget(self._problems, 1)
        column.addLayout(buttons)
        icons.changed.connect(self._dress)

    def show_filing(self, result: FilingResult, destination: Path) -> None:
        """Tell what a filing did.

        Args:
            result: The filing's result.
            destination: The folder that was filed into.
        """
        states = Counter(item.state for item in result.items if item.photo_id is not None)
        done = states[ItemState.DONE]
        title = told(
            {
                Mode.MOVE: Text("1 photo moved", "{n} photos moved", n=done),
                Mode.COPY: Text("1 photo copied", "{n} photos copied", n=done),
                Mode.LINK: Text("1 photo linked", "{n} photos linked", n=done),
                Mode.TRASH: Text(
                    "1 photo put into the trash", "{n} photos put into the trash", n=done
                ),
            }[result.mode]
        )
        sentences = [self._where(destination)] if done else []
        if result.cancelled:
            left = told(
                Text(
                    "You stopped it; 1 photo stayed where it was.",
                    "You stopped it; {n} photos stayed where they were.",
                    n=states[ItemState.LEFT],
                )
            )
            sentences.append(left)
        sentences += map(told, result.notes)
        self._batch = result.batch if done else None
        self._folder = destination if done else None
        self._show(title, sentences, result.problems, cancelled=result.cancelled)

    def show_undo(self, result: UndoResult) -> None:
        """Tell what taking a filing back, or doing it again, did."""
        title = told(Text("1 file is back", "{n} files are back", n=result.restored))
        sentences = [self.tr("{what}: taken back.").replace("{what}", told(result.label))]
        if result.kept:
            kept = told(
                Text(
                    "1 file stayed where it is; you can try again.",
                    "{n} files stayed where they are; you can try again.",
                    n=result.kept,
                )
            )
            sentences.append(kept)
        self._batch = self._folder = None
        self._show(title, sentences, result.problems, cancelled=result.cancelled)

    def _show(
        self, title: str, sentences: Sequence[str], problems: Sequence[Problem], *, cancelled: bool
    ) -> None:
        well = not problems and not cancelled
        self._look = (
            ("circle-check", "success_text") if well else ("triangle-alert", "warning_text")
        )
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(" ".join(sentences))
        self._problems.show_problems(problems)
        self._problems.setVisible(bool(problems))
        self._undo.setVisible(self._batch is not None)
        self._open.setVisible(self._folder is not None)
        self._dress()
        open_within(self, QSize(720, 480 if problems else self.minimumSizeHint().height()))

    def _where(self, destination: Path) -> str:
        folder = words.printable(str(destination))
        return self.tr("They are in {folder}.").replace("{folder}", folder)

    def _ask_undo(self) -> None:
        self.undo_requested.emit(self._batch)
        self.accept()

    def _ask_reveal(self) -> None:
        self.reveal_requested.emit(self._folder)

    def _dress(self) -> None:
        name, tint = self._look
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap(name, IconSize.LARGE + Space.SMALL, tint, ratio))
