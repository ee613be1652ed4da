"""The user guide has the same pages in every language, and leads nowhere that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"
PICTURES = GUIDE.parent / "screenshots"
LANGUAGES = ("de", "en", "ru")


def test_every_language_has_every_page() -> None:
    assert sorted(folder.name for folder in GUIDE.iterdir()) == list(LANGUAGES)
    german, english, russian = ({p.name for p in (GUIDE / name).iterdir()} for name in LANGUAGES)
    assert "index.md" in english
    assert german == english == russian


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_pictures_are_there(language: str) -> None:
    for page in (GUIDE / language).iterdir():
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
            shown = target.startswith("../pictures/")
            there = PICTURES / Path(target).name if shown else page.parent / target
            assert there.is_file(), f"{page}: {target}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_the_same_in_every_language(language: str) -> None:
    def commands(name: str) -> list[str]:
        texts = (page.read_text("utf-8") for page in sorted((GUIDE / name).iterdir()))
        return [word for text in texts for word in re.findall(r"photoclust-cli \w+", text)]

    assert commands(language) == commands("en") != []
