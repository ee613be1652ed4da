"""What the filing tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.shelf import Shelf


@pytest.fixture
def shelf(quick_folder: Path) -> Iterator[Shelf]:
    shelf = Shelf(quick_folder)
    yield shelf
    shelf.library.close()
