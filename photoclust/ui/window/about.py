"""The program about itself: version, licence, where its data is, what comes from others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from photoclust import __version__
from photoclust.core.progress import JobContext
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.ui.desktop import reveal
from photoclust.ui.jobs.runner import JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.look.app_icon import draw_app_icon
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.screen_room import open_within

_ICON = 72
_LETTERS, _LINES = 92, 36
_INDENT = 2 * Space.MEDIUM
_NOTICES = "THIRD_PARTY_NOTICES.md"


class AboutDialog(QDialog):
    """Tells of the program. Not modal. GUI thread only.

    Args:
        icons: The icons.
        resources: The folder `resources`, with the app icon and the notices.
        data_folder: Where the library is.
        parent: Qt parent.

    Signals:
        details_requested: What helps to find a fault is to be copied; `show_copied` is told when
            it was.
        reveal_requested: A folder (`Path`) is to be shown in the file manager.
    """

    details_requested = Signal()
    reveal_requested = Signal(object)

    def __init__(
        self, icons: Icons, resources: Path, data_folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PhotoClust"))
        close = QPushButton(self.tr("Close"))
        mark(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._copy = QPushButton()
        icons.dress(self._copy, "clipboard")
        self._copy.setToolTip(
            self.tr("Versions, devices, model files and databases, for a report of a fault")
        )
        self._copy.clicked.connect(self._ask_for_details)
        self._offer_copy()
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        caption = QLabel(self.tr("What comes from others"))
        mark(caption, Kind.CAPTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addLayout(self._head(resources / "icons"))
        column.addLayout(self._facts(icons, data_folder))
        credits_of_others = QVBoxLayout()
        credits_of_others.setSpacing(Space.SMALL)
        credits_of_others.addWidget(caption)
        credits_of_others.addWidget(self._credits(resources / _NOTICES, caption.text()))
        column.addLayout(credits_of_others, 1)
        column.addLayout(buttons)
        close.setFocus()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        open_within(self, QSize(letter * _LETTERS, line * _LINES))

    def show_copied(self, *, copied: bool) -> None:
        """Tell that the details are on the clipboard, or offer to copy them again."""
        self._offer_copy()
        if copied:
            self._copy.setText(" " + self.tr("Copied"))

    def _offer_copy(self) -> None:
        self._copy.setText(" " + self.tr("&Copy details"))
        self._copy.setEnabled(True)

    def _ask_for_details(self) -> None:
        self._copy.setEnabled(False)
        self._copy.setText(" " + self.tr("Looking…"))
        self.details_requested.emit()

    def _head(self, icons_folder: Path) -> QHBoxLayout:
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(draw_app_icon(icons_folder, round(_ICON * ratio)))
        picture.setDevicePixelRatio(ratio)
        icon = QLabel()
        icon.setPixmap(picture)
        name = QLabel("PhotoClust")
        mark(name, Kind.LARGE)
        version = QLabel(self.tr("Version {version}").format(version=__version__))
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark(version, Kind.SECONDARY)
        does = QLabel(
            self.tr("Sorts your photos by what they show. Everything stays on this computer."),
            wordWrap=True,
        )
        texts = QVBoxLayout()
        texts.setSpacing(Space.TINY)
        for label in (name, version, does):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _facts(self, icons: Icons, data_folder: Path) -> QGridLayout:
        folder = ElidedLabel(str(data_folder), path=True)
        show = QPushButton()
        mark(show, Kind.QUIET)
        icons.dress(show, "folder-open")
        show.setToolTip(self.tr("Show in folder"))
        show.setAccessibleName(self.tr("Show in folder"))
        show.clicked.connect(lambda: self.reveal_requested.emit(data_folder))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(1, 1)
        licence = QLabel(self.tr("MIT: use it, change it and pass it on freely"), wordWrap=True)
        for row, what in enumerate((self.tr("Licence"), self.tr("Data folder"))):
            label = QLabel(what)
            mark(label, Kind.SECONDARY)
            grid.addWidget(label, row, 0)
        grid.addWidget(licence, 0, 1, 1, 2)
        grid.addWidget(folder, 1, 1)
        grid.addWidget(show, 1, 2)
        return grid

    def _credits(self, notices: Path, name: str) -> QTextBrowser:
        field = QTextBrowser(openExternalLinks=True)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.document().setIndentWidth(_INDENT)
        field.setMarkdown(as_lists(notices.read_text("utf-8")))
        return field


def make_about(controller: LibraryController, icons: Icons, parent: QWidget) -> AboutDialog:
    """The dialog, with what its buttons do. GUI thread only."""
    place = controller.place
    dialog = AboutDialog(icons, place.resources, place.data_folder, parent)
    dialog.reveal_requested.connect(reveal)

    def on_outcome(outcome: Outcome) -> None:
        copied = isinstance(outcome, Succeeded)
        if isinstance(outcome, Succeeded):
            QGuiApplication.clipboard().setText(outcome.value)
        else:
            controller.report(outcome)
        if isValid(dialog):  # it may have been closed meanwhile
            dialog.show_copied(copied=copied)

    def start() -> None:
        work = _details(place, controller.library)
        request = JobRequest(
            dialog.tr("Looking at programs and devices"), Lane.PREVIEW, work, quiet=True
        )
        controller.runner.start(request, on_outcome)

    dialog.details_requested.connect(start)
    return dialog


def _details(place: Place, library: Opened | None) -> Callable[[JobContext], str]:
    """A job that says what `photoclust-cli doctor` says."""
    workspace = None if library is None else library.workspace

    def work(_: JobContext) -> str:
        from photoclust.services.doctor import examine, in_words

        return "\n".join(in_words(examine(place.data_folder, place.models, workspace))) + "\n"

    return work


def as_lists(markdown: str) -> str:
    """Turn the tables of a text into lists: tables of long cells are narrow columns of scraps.

    The first cell becomes the entry's head, in bold; the others follow. The title goes: the
    dialog says it.
    """
    lines: list[str] = []
    for line in markdown.splitlines():
        if line.startswith(("# ", "|--")):
            continue
        if not line.startswith("|"):
            lines.append(line)
            continue
        head, *rest = (cell.strip() for cell in line.strip("|").split("|"))
        if head in ("files", "package"):
            continue  # the names of the columns
        told = "; ".join(cell for cell in rest if cell)
        lines.append(f"* **{head.replace('`', '')}**: {told}")
    return "\n".join(lines)
