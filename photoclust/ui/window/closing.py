"""The questions at closing while photos are filed or go to the trash, or keywords are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def wants_to_stop_filing(window: QWidget) -> bool:
    """Ask whether to quit although files are being moved."""
    return _wants_to_stop(
        window,
        _tr("Photos are being filed"),
        _tr("Photos are being filed right now."),
        _tr(
            "If you quit, the photo in hand is finished and the rest stays where it is. "
            "What was filed can be undone, tomorrow too."
        ),
        _tr("Keep filing"),
    )


def wants_to_stop_trashing(window: QWidget) -> bool:
    """Ask whether to quit although photos are being moved to the trash."""
    return _wants_to_stop(
        window,
        _tr("Photos are being moved to the trash"),
        _tr("Photos are being moved to the trash right now."),
        _tr(
            "If you quit, the photo in hand is finished and the rest stays where it is. "
            "What went to the trash is in the history."
        ),
        _tr("Keep moving"),
    )


def wants_to_stop_writing(window: QWidget) -> bool:
    """Ask whether to quit although keywords are being written."""
    return _wants_to_stop(
        window,
        _tr("Keywords are being written"),
        _tr("Keywords are being written right now."),
        _tr(
            "If you quit, the sidecar in hand is finished and the others stay as they are. "
            "What was written can be undone, tomorrow too."
        ),
        _tr("Keep writing"),
    )


def _wants_to_stop(window: QWidget, title: str, text: str, then: str, stay: str) -> bool:
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(then)
    stop = box.addButton(_tr("Stop and quit"), QMessageBox.ButtonRole.DestructiveRole)
    go_on = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go_on)
    box.exec()
    return box.clickedButton() is stop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Workbench", text)
