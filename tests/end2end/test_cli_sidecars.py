"""Filing and undo by the command: each photo takes its own sidecars along, and all come back."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.helpers.beach import make_beach
from tests.helpers.command import run_command

COMPOSED, DECOMPOSED = "caf\u00e9", "cafe\u0301"

OWN = {
    "IMG_0001.jpg": ["IMG_0001.jpg.supplemental-metadata.json"],
    "IMG_0001(1).jpg": ["IMG_0001.jpg.supplemental-metadata(1).json"],
    "IMG_0002(1).jpg": ["IMG_0002.jpg(1).json"],
    "IMG_0003-edited.jpg": ["IMG_0003.jpg.json"],
    f"{'x' * 44}.jpg": [f"{'x' * 44}.j.json"],
    "shot.jpg": ["shot.jpg.xmp", "shot.xmp"],
    "SHOT.JPG": ["SHOT.JPG.xmp", "SHOT.xmp"],
    f"{COMPOSED}.jpg": [f"{COMPOSED}.xmp"],
    f"{DECOMPOSED}.jpg": [f"{DECOMPOSED}.xmp"],
    "live.jpg": ["live_HEVC.MOV", "live.aae"],
    "raw.jpg": ["raw.acr", "raw.on1", "raw.jpg.cos", "raw.jpg_original"],
}
"""Each photo with what belongs to it."""


def run(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    options = ["--data-dir", str(root / "data"), "--quiet"]
    return run_command(*arguments, *options)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_photo_takes_its_own_along_and_all_come_back(tmp_path: Path) -> None:
    (tmp_path / "one").touch()
    if (tmp_path / "ONE").exists():
        pytest.skip("this disk takes names that differ in case for one")
    make_beach(tmp_path, list(OWN))
    photos, target = tmp_path / "photos", tmp_path / "sorted"
    for photo, sidecars in OWN.items():
        for name in sidecars:
            (photos / name).write_text(f"of {photo}")
    before = contents(photos)

    filed = run(tmp_path, "file", photos, "--to", target, "--precision", "int8", "--json", "-")
    assert filed.returncode == 0, filed.stderr
    assert contents(photos) == {}
    items = json.loads(filed.stdout)["items"]
    leads = {Path(i["from"]).name: Path(i["to"]) for i in items if i["companion_of"] is None}
    assert leads.keys() == OWN.keys()
    for item in items:
        if item["companion_of"] is not None:
            owner = Path(item["companion_of"]).name
            assert Path(item["from"]).name in OWN[owner]
            assert Path(item["to"]).read_text() == f"of {owner}"
            stem = leads[owner].stem
            same = (owner.rpartition(".")[0] == stem) and item["to"].endswith(
                Path(item["from"]).name
            )
            assert same or Path(item["to"]).name.startswith(stem), "found again under its new name"
    assert len(items) == len(before)

    undone = run(tmp_path, "undo", "--json", "-")
    assert undone.returncode == 0, undone.stderr
    assert json.loads(undone.stdout)["kept"] == 0
    assert contents(photos) == before
