"""What was accepted or filed in one language is called the same in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton

from photoclust.core.edits import MovePhotos
from photoclust.ui.language.languages import install_translation
from photoclust.ui.language.words import title_of
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.running_window import RESOURCES, Running

NAMES = [f"{number}.jpg" for number in range(6)]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Have the program speak another language from the next window on."""

    def fall_silent() -> None:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.system())

    def speak(language: str) -> None:
        fall_silent()
        assert install_translation(qapp, RESOURCES / "translations", language) == language

    yield speak
    fall_silent()


@pytest.fixture
def running(speak: Callable[[str], None], tmp_path: Path) -> Iterator[Running]:
    """The window on a group that is called after guitars by the program alone."""
    data = make_beach(tmp_path, NAMES, "Guitars", new=1)
    running = Running(data)
    running.window.start()
    running.wait_finished()
    running.choose(BEACH)
    yield running
    running.close()


def _title(running: Running) -> str:
    return title_of(running.window.controller.clustering.clusters[BEACH])


def _file(running: Running) -> None:
    """File the group as a person does, without a look at the plan."""
    running.choose(BEACH)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary")
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()


def _lying(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.jpg"))


def test_photos_filed_in_english_stay_in_their_folder_in_german(
    running: Running, speak: Callable[[str], None], tmp_path: Path
) -> None:
    _file(running)
    filed = [f"Guitars/{name}" for name in NAMES[:5]]
    assert _lying(tmp_path / "Sorted") == filed
    speak("de")
    running.reopen()
    assert _title(running) == "Guitars"
    running.window.commands.file_all.trigger()
    assert running.window.bench.filing.dialog is None, "all of it is filed"
    (new,) = running.window.controller.clustering.unsorted
    running.window.controller.apply(MovePhotos(frozenset({new}), BEACH))
    _file(running)
    assert _lying(tmp_path / "Sorted") == [*filed, "Guitars/5.jpg"]


def test_what_a_german_accepted_keeps_its_german_name(
    running: Running, speak: Callable[[str], None], tmp_path: Path
) -> None:
    speak("de")
    running.reopen()
    assert _title(running) == "Gitarren"
    running.choose(BEACH)
    running.window.commands.accept.trigger()
    speak("en")
    running.reopen()
    assert _title(running) == "Gitarren"
    _file(running)
    assert _lying(tmp_path / "Sorted") == [f"Gitarren/{name}" for name in NAMES[:5]]
    running.window.commands.undo.trigger()
    running.wait_finished()
    running.window.commands.undo.trigger()
    assert _title(running) == "Guitars", "undone, it is but a suggestion again"
