"""Paths are compared folded, and folding a whole library holds nobody up."""

from __future__ import annotations

import pytest

from photoclust.services.search import columns
from photoclust.services.search.columns import folded, folded_each

PATHS = ["/Fotos Müller/Ärger/IMG_1.JPG", "/Fotos Müller/Ärger/IMG_2.JPG", "B.jpg", "C:\\Ö\\ä.jpg"]


@pytest.mark.parametrize("paths", [[], ["/A/B.JPG", "c"], PATHS[:2], PATHS, ["/a/Straße é.jpg"]])
def test_many_paths_are_folded_like_each(paths: list[str]) -> None:
    assert folded_each(paths) == [folded(path) for path in paths]


def test_a_folder_with_an_umlaut_is_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(text: str) -> str:
        asked.append(text)
        return folded(text)

    monkeypatch.setattr(columns, "folded", counted)
    folded_each([f"/Fotos Müller/IMG_{n}.JPG" for n in range(50)])
    assert asked == ["/Fotos Müller"]
