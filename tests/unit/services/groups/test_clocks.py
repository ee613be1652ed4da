"""From photos in the cache to a clock that is set right, and to names and events by it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.core.session import NullLog, Session
from photoclust.services.groups.clock_folders import ALL, accept_clocks
from photoclust.services.groups.clocks import ClockOffer, clock_offers
from photoclust.services.library.engine import Engine
from photoclust.services.library.workspace import Workspace
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
