"""The same photos give the same groups, from files to clusters, with all steps of the method."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from photoclust.core.progress import JobContext, NullProgress
from photoclust.grouping.methods.choice import USUAL
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.cluster_folders import cluster_folders
from photoclust.services.groups.hierarchies import grouping_of
from photoclust.services.library.cache_place import CACHE_FILE
from photoclust.services.library.engine import Engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import load_library
from photoclust.services.library.workspace import Workspace

RESOURCES = Path(__file__).resolve().parents[4] / "resources"

Found = tuple[frozenset[frozenset[bytes]], bytes]
"""The groups as sets of contents, and the hierarchy they were cut from."""


@pytest.fixture(scope="module")
def process(compile_cache: Path) -> Iterator[GroupingProcess]:
    with GroupingProcess(compile_cache) as started:
        started.warm(120)
        yield started


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory, sample_photos: Path) -> list[Path]:
    """Sample photos, their mirror images and their middles: enough for UMAP."""
    folder = tmp_path_factory.mktemp("made")
    made = []
    samples = sorted(sample_photos.rglob("*.[jJ][pP][gG]"))[:40]
    for number, sample in enumerate(samples):
        with Image.open(sample) as opened:
            small = ImageOps.fit(opened.convert("RGB"), (320, 240))
        for kind, image in (
            ("as it is", small),
            ("mirrored", ImageOps.mirror(small)),
            ("middle", small.crop((40, 30, 280, 210))),
        ):
            path = folder / f"{number:02} {kind}.jpg"
            image.save(path, quality=85)
            made.append(path)
    assert len(made) >= USUAL.methods().reduction.fewest
    assert len(made) >= 120
    return made


def _copied(photos: list[Path], folder: Path, seed: int) -> Path:
    """The same contents under other names, in other folders, in another order."""
    shuffled = random.Random(seed).sample(photos, len(photos))
    for number, photo in enumerate(shuffled):
        place = folder / f"trip {number % (seed + 2)}"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(photo, place / f"{number:03}.jpg")
    return folder


def _groups(
    data: Path, folder: Path, engine: Engine, process: GroupingProcess, workers: int
) -> Found:
    place = Place(data, RESOURCES, folder, workers=workers)
    with Workspace(data) as workspace:
        opened = replace(load_library(place, workspace), process=process)
        context = JobContext(NullProgress())
        result = cluster_folders(place, opened, [folder], context, engine=engine)
        tree = grouping_of(workspace, workspace.library.clustering())
    assert tree is not None
    groups = frozenset(
        frozenset(bytes(photo.digest) for photo, _ in group.photos) for group in result.groups
    )
    return groups, tree.hierarchy.to_bytes()


def test_order_names_workers_and_cache_change_no_group(
    tmp_path: Path, photos: list[Path], engine: Engine, process: GroupingProcess
) -> None:
    first = _groups(
        tmp_path / "a", _copied(photos, tmp_path / "photos a", 0), engine, process, workers=1
    )
    assert len(first[0]) > 3
    again = _copied(photos, tmp_path / "photos b", 1)
    assert _groups(tmp_path / "b", again, engine, process, workers=2) == first
    # Embeddings from the cache, the hierarchy made from them anew, in another library.
    (tmp_path / "c").mkdir()
    shutil.copy2(tmp_path / "b" / CACHE_FILE, tmp_path / "c")
    with sqlite3.connect(tmp_path / "c" / CACHE_FILE) as connection:
        connection.execute("DELETE FROM hierarchies")
    connection.close()
    renamed = _copied(photos, tmp_path / "photos c", 2)
    assert _groups(tmp_path / "c", renamed, engine, process, workers=2) == first
