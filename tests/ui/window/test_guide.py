"""Where the user guide is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.ui.window.guide import guide_page


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    return tmp_path / "program" / "resources"


def written(page: Path) -> Path:
    page.parent.mkdir(parents=True)
    page.touch()
    return page


def test_the_built_guide_comes_before_its_sources(resources: Path) -> None:
    source = written(resources.parent / "docs" / "guide" / "de" / "index.md")
    assert guide_page(resources, "de") == source
    built = written(resources / "guide" / "de" / "index.html")
    assert guide_page(resources, "de") == built


def test_a_language_without_a_guide_gets_the_english_one(resources: Path) -> None:
    english = written(resources / "guide" / "en" / "index.html")
    assert guide_page(resources, "fr") == english


def test_there_may_be_none(resources: Path) -> None:
    assert guide_page(resources, "en") is None
