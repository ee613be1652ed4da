"""What is to be written is looked at before the work begins."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from photoclust.cli.commands import Command
from photoclust.cli.export import export
from photoclust.core.errors import InputError


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({}, "Say what to write"),
        ({"csv": "photo.jpg"}, "does not end with .csv"),
        ({"html": "photo.jpg"}, "does not end with .html"),
        ({"html": "nowhere/page.HTM"}, "cannot be written"),
    ],
)
def test_what_cannot_be_written_is_bad_input(
    tmp_path: Path, asked: dict[str, str], why: str
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"photo")
    files = {kind: str(tmp_path / name) for kind, name in asked.items()}
    options = {"xmp": False, "csv": None, "html": None, "quiet": True, **files}
    with pytest.raises(InputError, match=why):
        export(Command(Namespace(**options)))
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]
    assert photo.read_bytes() == b"photo"
