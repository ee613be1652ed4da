"""Says that something of ours broke, that nothing is lost, and gives the report to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.problems.crash_report import CrashReport
from photoclust.ui.widgets.screen_room import open_within


class CrashDialog(QDialog):
    """Shows a crash report. The program goes on behind it. GUI thread only.

    Args:
        icons: The icons.
        report: What happened.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, report: CrashReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong"))
        self._icon = QLabel()
        title = QLabel(self.tr("Something went wrong in PhotoClust"))
        mark(title, Kind.TITLE)
        text = QLabel(
            self.tr(
                "This is a mistake in the program, not yours. Your photos and what you sorted are "
                "safe: every step is on disk. You can go on; if things look odd, start PhotoClust "
                "again. The report below helps to mend it. It stays on this computer unless you "
                "send it."
            ),
            wordWrap=True,
        )
        details = QPlainTextEdit(report.text, readOnly=True)
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setAccessibleName(self.tr("Report"))
        details.setTabChangesFocus(True)
        self._copy = QPushButton(" " + self.tr("&Copy the report"))
        icons.dress(self._copy, "clipboard")
        self._copy.clicked.connect(self._copy_report)
        close = QPushButton(self.tr("Go on"))
        mark(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)

        texts = QVBoxLayout()
        texts.setSpacing(Space.SMALL)
        texts.addWidget(title)
        texts.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addLayout(top)
        column.addWidget(details, 1)
        column.addLayout(buttons)
        icons.changed.connect(self._dress)
        self._dress()
        close.setFocus()
        open_within(self, QSize(720, 520))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
        self._copy.setText(self.tr("Copied"))

    def _dress(self) -> None:
        side = IconSize.LARGE + Space.SMALL
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap("bug", side, "error_text", ratio))
