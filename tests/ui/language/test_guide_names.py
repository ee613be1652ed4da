"""What the user guide calls things is what the window calls them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide"
TRANSLATIONS = ROOT / "resources" / "translations"


def texts(language: str) -> set[str]:
    """All texts of the window in a language, without marks of keys and three dots at the end."""
    name = "photoclust.ts" if language == "en" else f"photoclust_{language}.ts"
    found = set()
    for message in ElementTree.parse(TRANSLATIONS / name).iter("message"):
        part = message.find("source" if language == "en" else "translation")
        assert part is not None
        for text in [part.text or "", *(form.text or "" for form in part.iter("numerusform"))]:
            found.add(plain(text))
    return found


def plain(text: str) -> str:
    return text.strip().replace("&", "").rstrip("…")


@pytest.mark.parametrize("language", ["de", "en", "ru"])
def test_what_is_bold_in_the_guide_is_in_the_window(language: str) -> None:
    known = texts(language)
    for page in sorted((GUIDE / language).iterdir()):
        bold = re.findall(r"\*\*(.+?)\*\*", page.read_text("utf-8"), re.DOTALL)
        names = [plain(name) for text in bold for name in text.split(" – ")]
        assert [name for name in names if name not in known] == [], page
