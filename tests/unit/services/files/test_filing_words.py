"""What a filing is called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photoclust.services.files.filing_words import label
from photoclust.store.journal.records import Mode
from tests.helpers.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.library.close()


@pytest.mark.parametrize(
    ("mode", "one", "two"),
    [
        (Mode.MOVE, "Move 1 photo", "Move 2 photos"),
        (Mode.COPY, "Copy 1 photo", "Copy 2 photos"),
        (Mode.LINK, "Link 1 photo", "Link 2 photos"),
        (Mode.TRASH, "Trash 1 photo", "Trash 2 photos"),
    ],
)
def test_a_filing_is_called_after_what_it_does(
    shelf: Shelf, mode: Mode, one: str, two: str
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    for number, said in ((1, one), (2, two)):
        plan = shelf.plan([("Dogs", photos[:number])], Mode.COPY)
        assert label(replace(plan, mode=mode)) == said
