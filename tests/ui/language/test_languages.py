"""A translation that is there is found and spoken; those that are shipped are whole."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from photoclust.ui.language.languages import install_translation, languages, spoken_language

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "resources" / "translations"
TEMPLATE = SHIPPED / "photoclust.ts"
LANGUAGES = sorted(SHIPPED.glob("photoclust_*.ts"))

each_language = pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)

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
    QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="session")
def tools() -> ModuleType:
    """The script that collects and compiles texts."""
    path = ROOT / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """The translations of a .ts file by context and text."""
    root = ElementTree.parse(file).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def _forms(translation: ElementTree.Element) -> list[str]:
    """The translation, or each of its forms for a number."""
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_languages_are_those_there_are(folder: Path, tmp_path: Path) -> None:
    assert languages(folder) == (("en", "English"), ("de", "Deutsch"))
    assert languages(tmp_path / "none") == (("en", "English"),)


def test_a_language_is_spoken(app: QApplication, folder: Path) -> None:
    assert install_translation(app, folder, "de") == "de" == spoken_language()
    assert QCoreApplication.translate("Viewer", "Undo") == "Rückgängig"
    assert QCoreApplication.translate("Actions", "Undo") == "Zurück", "outside any class"
    assert QCoreApplication.translate("Viewer", "Not translated") == "Not translated"


@pytest.mark.parametrize("language", ["en", "fr", "xx"])
def test_what_is_not_there_is_english(app: QApplication, folder: Path, language: str) -> None:
    assert install_translation(app, folder, language) == "en"
    assert QCoreApplication.translate("Viewer", "Undo") == "Undo"


def test_the_systems_language_is_followed(app: QApplication, folder: Path) -> None:
    assert install_translation(app, folder, "") in ("en", "de")


def test_a_chosen_language_writes_numbers_and_dates_its_way(
    app: QApplication, folder: Path
) -> None:
    install_translation(app, folder, "de")
    assert QLocale().language() is QLocale.Language.German


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there no variable says it")
@pytest.mark.parametrize(
    ("system", "spoken"),
    [("de_DE.UTF-8", "de"), ("de_AT.UTF-8", "de"), ("en_GB.UTF-8", "en"), ("pl_PL.UTF-8", "en")],
)
def test_a_system_that_speaks_a_language_gets_it_by_itself(system: str, spoken: str) -> None:
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from photoclust.ui.language.languages import install_translation;"
        "print(install_translation(QCoreApplication([]), Path(sys.argv[1]), ''))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(SHIPPED)],
        env={"PYTHONPATH": str(ROOT), "LC_ALL": system, "LANG": system},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == spoken


def test_german_is_shipped() -> None:
    assert ("de", "Deutsch") in languages(SHIPPED)


def test_the_template_has_exactly_the_texts_of_the_sources(
    tools: ModuleType, tmp_path: Path
) -> None:
    fresh = tmp_path / TEMPLATE.name
    tools.collect(fresh)
    assert _messages(fresh).keys() == _messages(TEMPLATE).keys(), "run update_translations.py"


@each_language
def test_a_shipped_language_has_every_text(file: Path) -> None:
    messages = _messages(file)
    assert messages.keys() == _messages(TEMPLATE).keys(), "run update_translations.py"
    lacking = [
        key
        for key, translation in messages.items()
        if translation.get("type") is not None or not all(map(str.strip, _forms(translation)))
    ]
    assert lacking == []


@each_language
def test_a_translation_fills_in_the_same(tools: ModuleType, file: Path) -> None:
    def places(text: str) -> set[str]:
        return set(re.findall(r"\{\w*\}", text))

    singular = {
        many: one
        for source in sorted((ROOT / "photoclust").rglob("*.py"))
        for one, many in tools.texts_in(source)
        if many is not None
    }
    differing = []
    for (context, text), translation in _messages(file).items():
        forms = _forms(translation)
        # Of two forms the first is for one alone, and may say so in other words.
        for form in forms[len(forms) == 2 :]:
            if places(form) != places(text):
                differing.append((context, text, form))
        if len(forms) == 2 and not places(forms[0]) <= places(singular[text]) | places(text):
            differing.append((context, text, forms[0]))
        if any(form.endswith("…") != text.endswith("…") for form in forms):
            differing.append((context, text, "…"))
    assert differing == []


@each_language
def test_what_is_compiled_is_what_is_translated(
    tools: ModuleType, file: Path, tmp_path: Path
) -> None:
    copy, compiled = tmp_path / file.name, tmp_path / "compiled.qm"
    shutil.copy(file, copy)
    tools.compile_to(copy, compiled)
    shipped = file.with_suffix(".qm").read_bytes()
    assert compiled.read_bytes() == shipped, "run update_translations.py"


@each_language
def test_qts_own_texts_are_translated_too(app: QApplication, file: Path) -> None:
    code = file.stem.removeprefix("photoclust_")
    assert install_translation(app, SHIPPED, code) == code
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text().replace("&", "") != "Cancel"
