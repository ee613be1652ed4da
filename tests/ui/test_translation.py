"""A translation that is there is found and spoken; without one the window stays English."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from photoclust.ui.translation import install_translation, languages

TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de">
<context><name></name><message><source>Undo</source><translation>Zurück</translation></message>
</context><context><name>Viewer</name>
<message><source>Undo</source><translation>Rückgängig</translation></message></context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a German translation, compiled by Qt's own tool."""
    source = tmp_path / "photoclust_de.ts"
    source.write_text(TEXTS, "utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    command = [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, check=True)
    return tmp_path


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_languages_are_those_there_are(folder: Path, tmp_path: Path) -> None:
    assert languages(folder) == (("en", "English"), ("de", "Deutsch"))
    assert languages(tmp_path / "none") == (("en", "English"),)


def test_a_language_is_spoken(app: QApplication, folder: Path) -> None:
    assert install_translation(app, folder, "de") == "de"
    assert QCoreApplication.translate("Viewer", "Undo") == "Rückgängig"
    assert QCoreApplication.translate("Actions", "Undo") == "Zurück", "outside any class"
    assert QCoreApplication.translate("Viewer", "Not translated") == "Not translated"


@pytest.mark.parametrize("language", ["en", "fr", "xx"])
def test_what_is_not_there_is_english(app: QApplication, folder: Path, language: str) -> None:
    assert install_translation(app, folder, language) == "en"
    assert QCoreApplication.translate("Viewer", "Undo") == "Undo"


def test_the_systems_language_is_followed(app: QApplication, folder: Path) -> None:
    assert install_translation(app, folder, "") in ("en", "de")
