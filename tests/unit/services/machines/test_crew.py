"""Workers of a cluster read as this machine does, whatever becomes of them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.errors import InputError
from photoclust.services.machines import crew
from photoclust.services.machines.crew import DASK, connected, seen_as

needs_dask = pytest.mark.skipif(not DASK.is_there, reason="needs the extra cluster")


@pytest.fixture(scope="module")
def answer(
    tmp_path_factory: pytest.TempPathFactory, model_folder: Path, sample_photos: Path
) -> dict[str, Any]:
    """What the driver prints."""
    photos = tmp_path_factory.mktemp("crew") / "photos"
    photos.mkdir()
    for path in sorted(sample_photos.rglob("*.jpg"))[:15]:
        shutil.copy2(path, photos / f"{path.parent.name}-{path.name}")
    (photos / "damaged.jpg").write_bytes(b"\xff\xd8\xff no photo")
    command = [sys.executable, "-m", "tests.helpers.crew_driver", str(model_folder), str(photos)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
    assert done.returncode == 0, done.stderr
    read: dict[str, Any] = json.loads(done.stdout)
    return read


@needs_dask
@pytest.mark.parametrize("way", ["killed", "unseen", "mapped"])
def test_each_photo_is_read_once_and_to_the_same_bits(answer: dict[str, Any], way: str) -> None:
    alone = dict(answer["alone"])
    assert len(alone) == 16
    assert list(alone.values()).count("known") == 1
    if way == "mapped":
        # What a worker cannot read is looked at here, where it is not now.
        damaged = next(path for path in alone if path.endswith("damaged.jpg"))
        assert [path for path, _ in answer[way]] == sorted(alone)
        del alone[damaged]
        assert {path: bits for path, bits in answer[way] if path != damaged} == alone
    else:
        assert answer[way] == answer["alone"]


@needs_dask
def test_a_killed_worker_does_not_leave_this_machine_alone(answer: dict[str, Any]) -> None:
    assert not answer["told alone"]


def test_workers_may_see_a_folder_elsewhere() -> None:
    folders = {Path("/photos"): "/srv/photos", Path("/photos/new"): r"N:\new"}
    assert seen_as(Path("/photos/a/b.jpg"), folders) == "/srv/photos/a/b.jpg"
    assert seen_as(Path("/photos/new/c.jpg"), folders) == r"N:\new\c.jpg"
    assert seen_as(Path("/other/d.jpg"), folders) == "/other/d.jpg"


def test_without_dask_the_line_is_named_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photoclust.core.packages.importlib.util.find_spec", lambda name: None)
    with pytest.raises(InputError, match=r"cluster"), connected(crew.LOCAL, 1):
        pass
