"""The window of a person who speaks German, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import MergeClusters
from photoclust.ui.language.languages import install_translation
from photoclust.ui.settings.store import Settings, SettingsStore
from photoclust.ui.window.history import HistoryPanel
from tests.helpers.running_window import RESOURCES, Running
from tests.helpers.small_library import make_small_library, open_window


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    make_small_library(tmp_path / "data")
    SettingsStore(tmp_path / "data").save(Settings(language="de"))
    wanted = SettingsStore(tmp_path / "data").load().language
    assert install_translation(qapp, RESOURCES / "translations", wanted) == "de"
    made = open_window(tmp_path / "data")
    yield made
    made.close()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


def _texts(running: Running) -> set[str]:
    """What can be read in the window."""
    found = set()
    for widget in running.window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible():
            found |= {widget.text().strip(), widget.accessibleName()}
    return found


def test_the_window_speaks_german(running: Running) -> None:
    running.window.resize(1400, 800)
    running.choose(ClusterId(1))
    running.wait_finished()
    read = _texts(running)
    assert {"Ordner hinzufügen", "Feiner", "Gröber", "Alle ablegen…"} <= read, "top bar"
    number = len(running.groups)
    assert any(f"Fotos in {number} Gruppen" in text for text in read), "bottom bar"
    assert {"Bestätigen", "Aufteilen"} <= read, "header of the group"


def test_its_history_is_german(running: Running) -> None:
    first, second = running.ids[:2]
    running.window.controller.apply(MergeClusters(first, (second,)))
    undo = running.window.commands.undo.text()
    assert undo.startswith("Rückgängig: 2 Gruppen in „")
    assert undo.endswith("“ vereinen")
    running.window.commands.history.setChecked(True)
    running.wait_finished()
    (panel,) = running.window.findChildren(HistoryPanel)
    assert panel.model.index(0).data().endswith("“ vereinen")


def test_qts_own_buttons_are_german(running: Running) -> None:
    box = QMessageBox(running.window)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Yes)
    names = {button.text().replace("&", "") for button in box.buttons()}
    assert names == {"Abbrechen", "Ja"}
    box.deleteLater()


def test_keys_have_german_names(running: Running) -> None:
    assert "Strg+" in running.window.commands.undo.toolTip()
