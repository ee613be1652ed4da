"""Photos that an earlier version has read tell what this one understands; none is embedded."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.renew_facts import VERSION, renew_facts
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.facts import select_outdated, stamped
from tests.helpers.videos import chunk

DATA = Path(__file__).parents[3] / "data"


_EXPOSURE = ("exposure_s", "f_number", "iso", "exposure_bias", "in_bracket")
_LATER = ("taken_fraction", "taken_offset", *_EXPOSURE)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = "2021/05/05 10:11:12"
    details[ExifTags.Base.ExposureTime] = IFDRational(1, 4)
    for number, name in enumerate(("a.jpg", "b.png", "c.tif")):
        Image.new("RGB", (60, 40), (number, 90, 9)).save(folder / name, exif=exif.tobytes())
    shutil.copyfile(DATA / "heic/xmp.heic", folder / "d.heic")
    return folder


class Listening(NullProgress):
    """Notes the phases."""

    def __init__(self) -> None:
        self.phases: list[str] = []

    def begin(self, phase: str, total: int | None = None) -> None:
        self.phases.append(phase)


def index(workspace: Workspace, engine: Engine, folder: Path) -> tuple[Indexed, list[str]]:
    progress = Listening()
    indexed = index_folders(
        workspace, [folder], engine, workers=1, progress=progress, cancel=CancelToken()
    )
    workspace.cache.flush()
    return indexed, progress.phases


def facts(workspace: Workspace, photos: tuple[Photo, ...]) -> dict[str, dict[str, Any]]:
    found = workspace.cache.facts([photo.digest for photo in photos])
    return {photo.path.name: found[photo.digest] for photo in photos}


def make_old(workspace: Workspace, *, version: int | None = None, **values: object) -> None:
    """Facts as version 1 kept them, or another one that knew no exposures."""

    def work(connection: sqlite3.Connection) -> None:
        rows = connection.execute("SELECT digest, facts FROM facts").fetchall()
        for digest, text in rows:
            old = json.loads(text)
            del old["version"], old["taken_fraction"], old["taken_offset"]
            for name in _EXPOSURE:
                del old[name]
            old |= values
            old |= {} if version is None else {"version": version}
            connection.execute(
                "UPDATE facts SET facts = ? WHERE digest = ?", (json.dumps(old), digest)
            )

    workspace.cache.run(work)


def test_facts_of_an_earlier_version_are_read_anew_once(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    first, phases = index(workspace, engine, folder)
    assert "Reading dates again" not in phases
    fresh = facts(workspace, first.photos)
    assert {name: found["taken"] for name, found in fresh.items()} == {
        "a.jpg": "2021-05-05T10:11:12",
        "b.png": "2021-05-05T10:11:12",
        "c.tif": "2021-05-05T10:11:12",
        "d.heic": "2021-05-05T10:11:12",
    }
    make_old(workspace, taken="1970-01-01T00:00:00", latitude=0.0, longitude=0.0)
    again, phases = index(workspace, engine, folder)
    assert phases == ["Looking for photos", "Reading dates again", "Reading photos"]
    assert again.cached == 3  # a TIFF is unpacked again
    renewed = facts(workspace, again.photos)
    for name in ("a.jpg", "b.png", "c.tif"):
        assert renewed[name] == fresh[name]
    # Its tags cannot be had without its decoder, so only what cannot be is taken away.
    assert renewed["d.heic"]["taken"] is None
    assert renewed["d.heic"]["latitude"] is None
    assert renewed["d.heic"]["width"] == 64
    assert "Reading dates again" not in index(workspace, engine, folder)[1]


def test_a_tiff_that_an_earlier_version_took_for_another_picture_is_unpacked_again_once(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    photos = {photo.path.name: photo for photo in index(workspace, engine, folder)[0].photos}
    tiff, other = photos["c.tif"].digest, photos["a.jpg"].digest
    right = workspace.cache.thumbnail(tiff)
    for digest in (tiff, other):
        workspace.cache.put_thumbnail(digest, 1, 1, b"another picture")
    workspace.cache.put_hierarchy(b"key", b"grouped by what it was taken for")
    make_old(workspace)
    assert index(workspace, engine, folder)[0].cached == 3
    assert workspace.cache.thumbnail(tiff) == right
    assert workspace.cache.hierarchy(b"key") is None
    assert workspace.cache.thumbnail(other) == b"another picture"
    assert index(workspace, engine, folder)[0].cached == 4


def test_exposures_are_read_of_known_photos_and_none_is_unpacked_for_it(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    photos = index(workspace, engine, folder)[0].photos
    fresh = facts(workspace, photos)
    make_old(workspace, version=2)
    assert index(workspace, engine, folder)[0].cached == 4
    renewed = facts(workspace, photos)
    for name in ("a.jpg", "b.png", "c.tif"):
        assert renewed[name]["exposure_s"] == fresh[name]["exposure_s"] == 0.25
    assert {found["version"] for found in renewed.values()} == {VERSION}


def test_what_was_right_stays(workspace: Workspace, engine: Engine, folder: Path) -> None:
    photos = index(workspace, engine, folder)[0].photos
    fresh = facts(workspace, photos)
    make_old(workspace)
    index(workspace, engine, folder)
    renewed = facts(workspace, photos)
    for name, found in renewed.items():
        found = {**dict.fromkeys(_LATER), "in_bracket": False, **found}
        assert found == fresh[name]


def test_a_sidecar_counts_when_facts_are_read_anew(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    photos = index(workspace, engine, folder)[0].photos
    make_old(workspace)
    (folder / "a.xmp").write_text(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        ' photoshop:DateCreated="1999-05-05"/></rdf:RDF>'
    )
    index(workspace, engine, folder)
    assert facts(workspace, photos)["a.jpg"]["taken"] == "1999-05-05"


def test_a_file_that_is_another_or_none_by_now_says_nothing(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    photos = index(workspace, engine, folder)[0].photos
    fresh = facts(workspace, photos)
    make_old(workspace)
    (folder / "a.jpg").write_bytes((folder / "a.jpg").read_bytes() + b"longer")
    (folder / "b.png").unlink()
    (folder / "c.tif").unlink()
    (folder / "c.tif").mkdir()
    renew_facts(workspace.cache, photos, NullProgress(), CancelToken())
    for name, found in facts(workspace, photos).items():
        assert found["taken"] == fresh[name]["taken"]
        assert found["version"] == VERSION


def test_a_damaged_file_costs_nothing(workspace: Workspace, engine: Engine, folder: Path) -> None:
    photos = index(workspace, engine, folder)[0].photos
    make_old(workspace)
    for name in ("a.jpg", "b.png"):
        status = (folder / name).stat()
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n".ljust(status.st_size, b"\0"))
        os.utime(folder / name, ns=(status.st_atime_ns, status.st_mtime_ns))
    renew_facts(workspace.cache, photos, NullProgress(), CancelToken())
    assert facts(workspace, photos)["a.jpg"]["taken"] == "2021-05-05T10:11:12"


def test_stopped_it_goes_on_the_next_time(
    workspace: Workspace, engine: Engine, folder: Path
) -> None:
    photos = index(workspace, engine, folder)[0].photos
    make_old(workspace)
    stopped = CancelToken()
    stopped.cancel()
    renew_facts(workspace.cache, photos, NullProgress(), stopped)
    assert len(workspace.cache.outdated_facts(VERSION)) == 4
    renew_facts(workspace.cache, photos, NullProgress(), CancelToken())
    assert workspace.cache.outdated_facts(VERSION) == set()


def test_a_later_version_finds_this_ones_facts() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE facts (digest BLOB PRIMARY KEY, facts TEXT NOT NULL)")
    rows = [b"1", b"2", b"12"]
    for row in rows:
        text = json.dumps(stamped({"version": 1, "taken": None}, int(row)))
        connection.execute("INSERT INTO facts VALUES (?, ?)", (row, text))
    assert set(connection.execute(*select_outdated(2))) == {(b"1",), (b"12",)}
    assert set(connection.execute(*select_outdated(2, 12))) == {(b"1",)}
    connection.close()


def test_videos_alone_are_asked_again_since_containers_tell_more(
    workspace: Workspace, tmp_path: Path
) -> None:
    header = chunk(b"LIST", b"hdrl", chunk(b"IDIT", b"Fri May 31 18:02:11 2024\n\0"))
    film, picture = tmp_path / "a.avi", tmp_path / "b.jpg"
    film.write_bytes(chunk(b"RIFF", b"AVI ", header))
    Image.new("RGB", (60, 40)).save(picture)
    known = {"width": 640, "height": 480, "taken": None, "duration_s": 12.5, "version": 3}
    photos = []
    for number, path in enumerate((film, picture), 1):
        digest = Digest(b"%032d" % number)
        identity = FileIdentity.from_stat(path.stat())
        photos.append(Photo.at(PhotoId(number), path, identity, digest))
        workspace.cache.run(partial(_keep, digest, known))
    renew_facts(workspace.cache, photos, NullProgress(), CancelToken())
    workspace.cache.flush()
    found = workspace.cache.facts([photo.digest for photo in photos])
    renewed = found[photos[0].digest]
    assert (renewed["taken"], renewed["version"]) == ("2024-05-31T18:02:11", VERSION)
    assert (renewed["width"], renewed["height"], renewed["duration_s"]) == (640, 480, 12.5)
    assert found[photos[1].digest] == known


def _keep(digest: Digest, facts: dict[str, Any], connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO facts VALUES (?, ?)", (digest, json.dumps(facts)))
