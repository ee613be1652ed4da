"""What the layers below say is said in the window's language, and is listed as they say it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import photoclust
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.grouping import naming
from photoclust.ui.language import words
from photoclust.ui.language.languages import install_translation
from photoclust.ui.language.names import MONTHS, THEMES
from photoclust.ui.language.sentences import SENTENCES
from photoclust.ui.language.translate import suggested, title_of, told

PACKAGE = Path(photoclust.__file__).parent
BELOW = ("core", "scan", "vision", "grouping", "filing", "imaging", "store", "services")
SYSTEMS = re.compile(
    r"(permission denied|no such file|no space left|read-only file|input/output|is a dir).*",
    re.IGNORECASE,
)
"""What the system says."""


COMMAND = {"benchmark.py", "evaluate.py", "reports.py", "fresh_process.py"}
"""Modules whose sentences only the command says, which speaks English."""

PUT_TOGETHER = {
    "{} {}: {}.",
    "{} It is {}.",
    "{} Only {} could be carried and is {}.",
    "{}; nothing was lost.",
    "{}; {} need a look.",
    "Nothing was deleted.",
    "{path} cannot be written. {write}, and that the disk is not mounted read-only.",
    "{path} cannot be opened. {write}, and that the disk is not full or mounted read-only.",
    "{path} cannot be opened. {write}.",
    "Nothing in it was changed.",
    "{} Your photos are not affected. {} To begin a new library instead, move {} {} elsewhere.",
    "There is no filing number {}.",
    "On a graphics card PhotoClust computes in float only.",
    "Choose --precision float.",
    "{} computes in float only.",
    "There is no model called {}.",
    "There are: {}.",
    "CUDA cannot be used: {} Choose --provider cpu to compute without it.",
}
"""Forms whose parts are listed, and what only the command asks for."""

_FILLED_IN = re.compile(r"\{[^}]*\}")
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_SENTENCE = re.compile(
    r"(?!(UPDATE|SELECT|DELETE|INSERT) )[A-Z“{].*[a-z}”] .*[.!?](?<!=[?])", re.DOTALL
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    assert install_translation(qapp, PACKAGE.parent / "resources" / "translations", "de") == "de"
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    "text",
    ["Merge 3 groups into “Beach”", "The disk is full. It stays here.", "Group 12", "12 July 2021"],
)
def test_an_english_window_says_it_as_it_is(text: str) -> None:
    assert told(text) == text
    assert suggested(text) == text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "german_text"),
    [
        ("Reading photos", "Fotos werden gelesen"),
        ("Merge 3 groups into “Beach”", "3 Gruppen in „Beach“ vereinen"),
        ("Rename “Group 4” to “Dogs 2”", "„Gruppe 4“ in „Hunde 2“ umbenennen"),
        ("Move 1,214 photos to Unsorted", "1.214 Fotos nach Unsortiert verschieben"),
        ("Remove 1 photo from the library", "1 Foto aus der Bibliothek entfernen"),
        ("Remove “2021: A” from the library", "„2021: A“ aus der Bibliothek entfernen"),
        (
            "File 1,214 photos into 9 folders (moved)",
            "1.214 Fotos in 9 Ordner ablegen (verschieben)",
        ),
        ("Move 1 photo to the trash", "1 Foto in den Papierkorb verschieben"),
        ("The disk is full. It stays here.", "Das Laufwerk ist voll. Die Datei bleibt hier."),
        (
            "The picture (JPEG) is damaged. The file was left as it is.",
            "Das Bild (JPEG) ist beschädigt. Die Datei blieb, wie sie ist.",
        ),
        (
            "/a. B/c does not exist. Check the spelling, or plug in the drive it is on.",
            "/a. B/c gibt es nicht. Bitte die Schreibweise prüfen oder das Laufwerk anschließen.",
        ),
        ("Something new. The disk is full.", "Something new. Das Laufwerk ist voll."),
        ("", ""),
    ],
)
def test_a_german_window_says_it_in_german(text: str, german_text: str) -> None:
    assert told(text) == german_text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("name", "german_name"),
    [
        ("Group 12", "Gruppe 12"),
        ("Dogs, Hamburg, 12 July 2021", "Hunde, Hamburg, 12. Juli 2021"),
        ("Sea life 2", "Meerestiere 2"),
        ("Screwdriver, May 2021 3", "Schraubenzieher, Mai 2021 3"),
        ("Split, 1 March 2020", "Split, 1. März 2020"),
        ("My 2021", "My 2021"),
    ],
)
def test_suggested_names_are_german(name: str, german_name: str) -> None:
    assert suggested(name) == german_name


@pytest.mark.usefixtures("german")
def test_a_name_that_a_person_gave_stays() -> None:
    cluster = Cluster(ClusterId(1), {}, "Dogs", name="Cats")
    assert title_of(cluster) == "Cats"


@pytest.mark.usefixtures("german")
def test_numbers_and_dates_are_german() -> None:
    assert words.count(1234567) == "1.234.567"
    assert words.share(0.944) == "0,94"
    assert words.size(3_400_000) == "3,4 MB"
    assert words.date_and_time("2026-11-27T15:04:00") == "27. November 2026, 15:04"
    assert words.time_left(220) == "noch 3 min 40 s"
    assert words.duration(90_000) == "1 Tag 1 h"
    assert words.coordinates(48.8584, 2.2945) == "48,8584° N, 2,2945° O"


def test_what_is_listed_is_what_is_said() -> None:
    said = "\n".join(_texts())
    gone = {
        text
        for text in SENTENCES
        for part in re.split(r"\{\w+\}", text)
        for sentence in re.split(r"(?<=[.!?]) |[“”]", part)
        if not _is_said(sentence.strip(" .,:;"), said) and SYSTEMS.fullmatch(text) is None
    }
    assert gone == set()


def test_what_is_said_is_listed() -> None:
    listed = [_FILLED_IN.sub("{}", text) for text in SENTENCES]
    patterns = [_pattern(text) for text in listed]
    missing = set()
    for file in (file for package in BELOW for file in (PACKAGE / package).rglob("*.py")):
        if file.name in COMMAND:
            continue
        for text in _sentences(ast.parse(file.read_text("utf-8"))):
            parts = [text] if _is_listed(text, listed, patterns) else _BETWEEN.split(text)
            missing |= {p for p in parts if not _is_listed(p, listed, patterns)}
    assert missing - PUT_TOGETHER == set()


def test_all_names_that_may_be_suggested_are_listed() -> None:
    assert naming._THEMES.keys() == THEMES
    assert set(naming._MONTHS) == MONTHS


def _texts() -> Iterator[str]:
    """Every text in the layers below and of the window's jobs, what is filled in left out."""
    files = [file for package in BELOW for file in (PACKAGE / package).rglob("*.py")]
    files += [file for file in (PACKAGE / "ui").rglob("*.py") if file.parent.name != "language"]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _is_said(text: str, said: str, cuts: int = 2) -> bool:
    """Whether it is there, perhaps put together from a few parts."""
    if text in said:
        return True
    words = text.split()
    return cuts > 0 and any(
        " ".join(words[:cut]) in said and _is_said(" ".join(words[cut:]), said, cuts - 1)
        for cut in range(1, len(words))
    )


def _sentences(module: ast.Module) -> Iterator[str]:
    """What looks like a sentence and is no docstring, with "{}" for what is filled in."""
    strings = {id(n.value) for n in ast.walk(module) if isinstance(n, ast.Expr)}
    strings |= {
        id(part) for n in ast.walk(module) if isinstance(n, ast.JoinedStr) for part in n.values
    }
    for node in ast.walk(module):
        text = ""
        if isinstance(node, ast.JoinedStr):
            parts = (p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)
            text = "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and id(node) not in strings:
            text = node.value if isinstance(node.value, str) else ""
        if _SENTENCE.fullmatch(text):
            yield text


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, text.split("{}"))), re.DOTALL)


def _is_listed(said: str, listed: list[str], patterns: list[re.Pattern[str]]) -> bool:
    """Whether a text is listed, or is one of several that are listed each."""
    bare = _FILLED_IN.sub("{}", said)
    if any(pattern.fullmatch(bare) for pattern in patterns):
        return True
    return len(bare) > 20 and any(map(_pattern(bare).fullmatch, listed))
