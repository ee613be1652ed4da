"""The picture of the window's rooms in docs/ is that of the code."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def rooms() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_rooms", ROOT / "packaging/draw_rooms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_picture_is_that_of_the_code(rooms: ModuleType) -> None:
    assert rooms.PICTURE.read_text("utf-8") == rooms.draw(), "run packaging/draw_rooms.py"


def test_it_shows_every_room(rooms: ModuleType) -> None:
    shown = {room for row in rooms.layers() for room in row}
    there = {path.stem for path in (ROOT / "photoclust" / "ui").iterdir()}
    assert shown == {name for name in there if not name.startswith(("_", "."))}
