"""From photos in the cache to a clock that is set right, and to names and events by it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken, JobContext, NullProgress
from photoclust.core.session import NullLog, Session
from photoclust.grouping.events.taken import set_right
from photoclust.imaging.facts import facts_of
from photoclust.services.groups.clock_folders import ALL, accept_clocks, clocks_in_folders
from photoclust.services.groups.clocks import ClockOffer, clock_offers
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.installation import Place
from photoclust.services.library.renew_facts import facts_row
from photoclust.services.library.workspace import Workspace
from photoclust.services.open_library import open_library
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_embeddings, store_facts

SCENES = 12
PHONE, CAMERA = range(SCENES), range(SCENES, 2 * SCENES)
HOURS_BEHIND = 7


def _facts(row: int) -> dict[str, str]:
    scene = row % SCENES
    when = datetime(2024, 7, 1, 8) + timedelta(hours=scene**2, seconds=20 * (row in CAMERA))
    if row in PHONE:
        return {"camera": "Phone", "taken": when.isoformat(), "taken_offset": "+00:00"}
    return {"camera": "Camera", "taken": (when - timedelta(hours=HOURS_BEHIND)).isoformat()}


def test_a_camera_that_says_no_zone_is_set_by_the_phone(tmp_path: Path, engine: Engine) -> None:
    looks = {Digest(bytes([row]) * 32): (row % SCENES, row) for row in (*PHONE, *CAMERA)}
    with Workspace(tmp_path) as workspace:
        store_embeddings(workspace, looks, engine.key)
        store_facts(workspace, {digest: _facts(row) for row, digest in enumerate(looks)})
        photos = workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
                for row, digest in enumerate(looks)
            ]
        )

        def offers(clocks: Mapping[str, float], most: int = len(looks)) -> list[ClockOffer]:
            return clock_offers(workspace, photos[:most], engine.key, clocks, CancelToken())

        (offer,) = offers({})
        assert (offer.camera, offer.other, offer.photos) == ("Camera", "Phone", SCENES)
        assert offer.seconds == HOURS_BEHIND * 3600, "20 seconds are the hands of two people"
        assert offer.moments >= SCENES / 2
        assert offers({"Camera": offer.seconds}) == []
        assert offers({}, SCENES) == [], "one camera alone"


def test_from_files_of_two_cameras_to_dates_that_agree(
    tmp_path: Path, model_folder: Path, compile_cache: Path
) -> None:
    photos, data = tmp_path / "photos", tmp_path / "data"
    photos.mkdir()
    place = Place(data, model_folder.parent, compile_cache, "float", "cpu", 1)
    looks, facts = {}, {}
    for row in (*PHONE, *CAMERA):
        path = photos / f"{row:02}.jpg"
        _photograph(path, row)
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        looks[digest] = row % SCENES, row
        with Image.open(path) as image:
            facts[digest] = facts_row(facts_of(image.getexif(), *image.size))
    with Workspace(data) as workspace:  # so that nothing depends on what the network sees
        engine = open_engine(workspace, place.models, precision="float", provider="cpu")
        store_embeddings(workspace, looks, engine.key)
        store_facts(workspace, facts)
    context = JobContext(NullProgress())
    with open_library(place, context) as opened:
        found = clocks_in_folders(place, opened, [photos], context)
        assert found.problems == ()
        assert [offer.camera for offer in found.offers] == ["Maker Camera"]
        accept_clocks(opened.session, found.offers, [ALL])
        clocks = opened.session.clustering.clocks
        assert dict(clocks) == {"Maker Camera": HOURS_BEHIND * 3600.0}
        taken = [set_right(known, clocks) for known in facts.values()]
        one, other = (
            [moment and moment[:13] for moment in taken[rows.start : rows.stop]]
            for rows in (PHONE, CAMERA)
        )
        assert one == other, "to the hour"
        assert clocks_in_folders(place, opened, [photos], context).offers == ()
    with open_library(place, context) as opened:
        assert dict(opened.session.clustering.clocks) == dict(clocks), "the library remembers"
        opened.session.undo()
        assert not opened.session.clustering.clocks


def _photograph(path: Path, row: int) -> None:
    known = _facts(row)
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Maker", known["camera"]
    details = exif.get_ifd(ExifTags.IFD.Exif)
    when = datetime.fromisoformat(known["taken"])
    details[ExifTags.Base.DateTimeOriginal] = f"{when:%Y:%m:%d %H:%M:%S}"
    if "taken_offset" in known:
        details[ExifTags.Base.OffsetTimeOriginal] = known["taken_offset"]
    Image.new("RGB", (16, 12), (9 * row, 90, 120)).save(path, exif=exif)


def test_clocks_are_set_as_proposed_and_only_so() -> None:
    session = Session(Clustering(), NullLog())
    offers = [ClockOffer("A", 60.0, "C", 5, 9), ClockOffer("B", -60.0, "C", 4, 9)]
    with pytest.raises(InputError, match="Nothing is proposed for the clock of D"):
        accept_clocks(session, offers, ["A", "D"])
    assert not session.clustering.clocks
    assert accept_clocks(session, offers, ["A"]) == offers[:1]
    assert accept_clocks(session, offers, []) == []
    assert dict(session.clustering.clocks) == {"A": 60.0}
    session.undo()
    assert not session.clustering.clocks
    assert accept_clocks(session, offers, [ALL]) == offers
