"""The question at closing while photos are being filed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def wants_to_stop_filing(window: QWidget) -> bool:
    """Ask whether to quit although files are being moved."""
    box = QMessageBox(window)
    box.setWindowTitle(_tr("Photos are being filed"))
    box.setText(_tr("Photos are being filed right now."))
    box.setInformativeText(
        _tr(
            "If you quit, the photo in hand is finished and the rest stays where it is. "
            "What was filed can be undone, tomorrow too."
        )
    )
    stop = box.addButton(_tr("Stop and quit"), QMessageBox.ButtonRole.DestructiveRole)
    go_on = box.addButton(_tr("Keep filing"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is stop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Workbench", text)
