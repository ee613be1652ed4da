"""Filing by a pattern, from what photos say of themselves to what groups know afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.changes import Change
from photoclust.core.clocks import SetClock
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import (
    DissolveClusters,
    Edit,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
)
from photoclust.core.folder_pattern import (
    BY_GROUP,
    READY_MADE,
    FolderPattern,
    Occasion,
    StandIns,
    read_pattern,
)
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingPlan, FilingRequest, Home
from photoclust.services.files.filing_history import whereabouts
from photoclust.services.files.filing_patterns import (
    pattern_for,
    patterns_to_offer,
    stand_ins,
    with_occasions,
)
from photoclust.services.files.filing_session import (
    file_groups,
    plan_groups,
    redo_filing,
    undo_filing,
)
from photoclust.services.files.group_folders import GroupHome, group_homes
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Into
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_facts

BEACH, DOGS = ClusterId(1), ClusterId(2)
BY_YEAR, BY_DAY, BY_PLACE = map(read_pattern, ("{year}/{group}", "{group}/{date}", "{place}"))
TOWNS = Path(__file__).resolve().parents[4] / "resources" / "places"
FACTS: tuple[dict[str, Any], ...] = (
    # New Year's Eve in New Zealand: by UTC it is long before, by the camera it is 2023.
    {"taken": "2023-12-31T23:59:59", "taken_offset": "+13:00"},
    {"taken": "2024-01-01T00:00:01", "latitude": 41.9, "longitude": 12.5},
    {"taken": "2024-01-01"},
    {"taken": None, "latitude": 0.0, "longitude": -30.0},
    {"taken": "nonsense"},
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A library of two groups: photos 0-2 are a beach, 3-4 are dogs; their facts are known."""
    folder = tmp_path / "photos"
    folder.mkdir()
    with Workspace(tmp_path / "data") as workspace:
        read = []
        for number in range(5):
            path = folder / f"{number}.jpg"
            path.write_bytes(b"photo %d" % number)
            digest = Digest(hashlib.sha256(path.read_bytes()).digest())
            read.append(ReadPhoto(path, FileIdentity.from_stat(path.stat()), digest))
        facts = {photo.digest: facts for photo, facts in zip(read, FACTS, strict=True)}
        store_facts(workspace, facts)
        photos = [photo.id for photo in workspace.library.store_photos(read)]
        session = open_session(workspace)
        session.absorb(arrival(frozenset(photos)))
        groups = (
            Cluster(BEACH, dict.fromkeys(photos[:3], 1.0), Text("Beach")),
            Cluster(DOGS, dict.fromkeys(photos[3:], 1.0), Text("Dogs")),
        )
        session.record(Change(Text("Group"), after=groups, unsorted_out=frozenset(photos)))
        workspace.library.flush()
        yield workspace


def _plan(
    workspace: Workspace, target: Path, pattern: FolderPattern | None, mode: str = "move"
) -> FilingPlan:
    photos = workspace.library.photos()
    groups = [
        FolderGroup(cluster, tuple((photos[p], m) for p, m in cluster.members.items()))
        for cluster in workspace.library.clustering().clusters.values()
    ]
    return plan_groups(workspace, groups, target, mode, pattern, TOWNS)


def _file(
    workspace: Workspace, target: Path, pattern: FolderPattern | None = None, mode: str = "move"
) -> int | None:
    plan = _plan(workspace, target, pattern, mode)
    session = open_session(workspace)
    return file_groups(workspace, session, plan, NullProgress(), CancelToken()).batch


def _undo(workspace: Workspace, batch: int | None = None) -> int:
    return undo_filing(workspace, batch, NullProgress(), CancelToken()).restored


def _filed_to(workspace: Workspace, target: Path) -> dict[ClusterId, str | None]:
    clusters = workspace.library.clustering().clusters.values()
    return {
        c.id: None if c.filed_to is None else str(Path(c.filed_to).relative_to(target))
        for c in clusters
    }


def _names(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def _is_filed(workspace: Workspace, cluster: ClusterId) -> bool:
    known = workspace.library.clustering().clusters[cluster]
    assert known.filed_to is not None
    return whereabouts(workspace.library).is_filed(known, Path(known.filed_to))


def test_a_year_ends_when_the_clock_of_the_camera_says_so(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_YEAR)
    assert _names(target) == [
        "2023/Beach/0.jpg",
        "2024/Beach/1.jpg",
        "2024/Beach/2.jpg",
        "No date/Dogs/3.jpg",
        "No date/Dogs/4.jpg",
    ]


def test_folders_are_named_by_clocks_that_were_set_right(
    workspace: Workspace, tmp_path: Path
) -> None:
    digests = [photo.digest for photo in workspace.library.photos().values()][:3]
    store_facts(
        workspace, {d: {**known, "camera": "X"} for d, known in zip(digests, FACTS, strict=False)}
    )
    open_session(workspace).apply(SetClock("X", 3600.0))
    workspace.library.flush()
    target = tmp_path / "sorted"
    _file(workspace, target, BY_DAY)
    assert _names(target) == [
        "Beach/2024-01-01/0.jpg",
        "Beach/2024-01-01/1.jpg",
        "Beach/2024-01-01/2.jpg",
        "Dogs/No date/3.jpg",
        "Dogs/No date/4.jpg",
    ]


def test_a_place_is_the_town_that_is_near(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_PLACE)
    assert _names(target) == [
        "No place/0.jpg", "No place/2.jpg", "No place/3.jpg", "No place/4.jpg", "Rome/1.jpg",
    ]  # fmt: skip


def test_facts_are_asked_for_only_where_a_pattern_does(workspace: Workspace) -> None:
    photos = list(workspace.library.photos().values())
    unread = Photo.at(PhotoId(9), Path("/x.jpg"), photos[0].identity, Digest(b"9" * 32))
    request = FilingRequest([("Beach", [*photos, unread])], Path("/sorted"))
    assert with_occasions(request, workspace, TOWNS, {}) is request
    by_year = FilingRequest(request.clusters, request.destination, pattern=BY_YEAR)
    known = with_occasions(by_year, workspace, TOWNS, {}).occasions
    assert known[photos[1].digest] == Occasion("2024-01-01", None)
    assert unread.digest not in known
    nowhere = FilingRequest(request.clusters, request.destination, pattern=BY_PLACE)
    assert with_occasions(nowhere, workspace, None, {}).occasions[photos[1].digest].place is None


def test_a_group_knows_the_folder_that_bears_its_title_or_where_all_of_them_are(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_YEAR)
    assert _filed_to(workspace, target) == {BEACH: ".", DOGS: "No date/Dogs"}
    assert _is_filed(workspace, BEACH)
    assert _is_filed(workspace, DOGS)
    _file(workspace, target, BY_DAY)
    assert _filed_to(workspace, target) == {BEACH: "Beach", DOGS: "Dogs"}
    assert _is_filed(workspace, BEACH)
    assert not (target / "2024").exists(), "folders that a later filing emptied are gone"


@pytest.mark.parametrize("mode", ["move", "copy"])
def test_filing_again_goes_on_by_the_pattern_of_the_folder(
    workspace: Workspace, tmp_path: Path, mode: str
) -> None:
    target = tmp_path / "sorted"
    assert pattern_for(workspace.library, target) is None
    assert _file(workspace, target, BY_DAY, mode) is not None
    assert pattern_for(workspace.library, target) == BY_DAY
    assert _file(workspace, target, None, mode) is None, "all of it is in its place"
    elsewhere = _plan(workspace, tmp_path / "other", None, mode)
    assert {item.into for item in elsewhere.items} == {Into(tmp_path / "other", "{group}")}
    _undo(workspace)
    assert pattern_for(workspace.library, target) is None, "a filing taken back is forgotten"


def test_a_photo_from_another_group_is_not_in_its_new_groups_folder_yet(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    for pattern in (BY_DAY, BY_YEAR):
        _file(workspace, target, pattern)
        assert _is_filed(workspace, BEACH)
        session = open_session(workspace)
        dog = next(iter(session.clustering.clusters[DOGS].members))
        session.apply(MovePhotos(frozenset({dog}), BEACH))
        session.apply(MovePhotos(frozenset({dog}), DOGS))
        session.apply(MovePhotos(frozenset({dog}), BEACH))
        workspace.library.flush()
        beach = workspace.library.clustering().clusters[BEACH]
        folder = target / "Beach" if pattern is BY_DAY else target
        assert not whereabouts(workspace.library).is_filed(beach, folder)
        session.undo()
        session.undo()
        session.undo()
        workspace.library.flush()


def test_undo_and_redo_take_folders_and_marks_along(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    before = workspace.library.clustering()
    first = _file(workspace, target, BY_YEAR)
    after = workspace.library.clustering()
    assert _undo(workspace) == 5
    assert workspace.library.clustering() == before
    assert not target.exists()
    redo_filing(workspace, first, NullProgress(), CancelToken())
    assert workspace.library.clustering() == after
    # A step since, so that marks alone are taken off.
    open_session(workspace).apply(MovePhotos(frozenset(before.clusters[DOGS].members), BEACH))
    workspace.library.flush()
    assert _undo(workspace, first) == 5
    assert _filed_to(workspace, target) == {BEACH: None}


def test_patterns_that_were_used_are_offered_again(workspace: Workspace, tmp_path: Path) -> None:
    library = workspace.library
    assert patterns_to_offer(library, tmp_path) == list(READY_MADE)
    own = read_pattern("{group} of {year}")
    _file(workspace, tmp_path / "sorted", own)
    _file(workspace, tmp_path / "other", BY_YEAR)
    assert patterns_to_offer(library, tmp_path / "sorted")[0] == own
    assert patterns_to_offer(library, tmp_path / "new")[0] == BY_YEAR
    assert set(patterns_to_offer(library, tmp_path)) == {own, *READY_MADE}


def test_names_for_what_photos_do_not_say_are_given_once(
    workspace: Workspace, tmp_path: Path
) -> None:
    library, german = workspace.library, StandIns("Ohne Datum", "Ohne Ort")
    assert stand_ins(library, german) == german
    assert stand_ins(library) == StandIns(), "nothing was given yet"
    _file(workspace, tmp_path / "sorted", BY_GROUP)
    assert stand_ins(library, german) == german
    _file(workspace, tmp_path / "sorted", BY_YEAR)
    assert stand_ins(library, german) == StandIns()


def test_a_pattern_of_a_newer_program_is_left_alone(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_YEAR)
    workspace.library.database.run(
        lambda connection: connection.execute("UPDATE filing_into SET pattern='{lens}/{group}'")
    )
    assert pattern_for(workspace.library, target) is None
    assert _home(workspace, BEACH).folder == target


def _home(workspace: Workspace, cluster: ClusterId) -> GroupHome:
    lying = whereabouts(workspace.library)
    (home,) = group_homes([workspace.library.clustering().clusters[cluster]], lying)
    assert home is not None
    return home


def _apply(workspace: Workspace, *edits: Edit) -> None:
    session = open_session(workspace)
    for edit in edits:
        session.apply(edit)
    workspace.library.flush()


def test_a_group_goes_on_by_its_own_pattern_whatever_it_is_called(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    photos = sorted(workspace.library.clustering().photos())
    late = frozenset(photos[2:3])
    _apply(workspace, RejectPhotos(late))
    _file(workspace, target, BY_DAY)
    _apply(workspace, MovePhotos(late, BEACH), RenameCluster(BEACH, "Strand"))
    home = _home(workspace, BEACH)
    assert home == GroupHome(target, BY_DAY, "Beach", target / "Beach")
    assert home.goes_on() == home.goes_on(target) == Home(target / "Beach", "Beach", target, BY_DAY)
    # Others may have been filed there otherwise since.
    _apply(workspace, DissolveClusters((DOGS,)))
    _file(workspace, target)
    assert "Beach/2024-01-01/2.jpg" in _names(target)
    assert len(_names(target)) == 5


def test_a_group_of_several_folders_keeps_their_name(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_YEAR)
    _apply(workspace, RenameCluster(BEACH, "Strand"))
    assert _home(workspace, BEACH) == GroupHome(target, BY_YEAR, "Beach", None)
    assert _is_filed(workspace, BEACH)
    assert _file(workspace, target) is None, "a name that was given later moves nothing"
    dogs = _home(workspace, DOGS)
    assert dogs == GroupHome(target, BY_YEAR, "Dogs", target / "No date" / "Dogs")
    assert dogs.goes_on() == Home(dogs.own, "Dogs", target, BY_YEAR)


def test_another_pattern_or_destination_is_a_wish_for_all_of_the_group(
    workspace: Workspace, tmp_path: Path
) -> None:
    target, other = tmp_path / "sorted", tmp_path / "other"
    _file(workspace, target, BY_DAY)
    home = _home(workspace, BEACH)
    assert home.goes_on(None, BY_YEAR) == Home(None, "Beach", target, BY_YEAR)
    assert home.goes_on(None, BY_GROUP) == Home(target / "Beach", "Beach", target, BY_GROUP)
    assert home.goes_on(other) == Home(None, "Beach", None, None)
    _apply(workspace, RenameCluster(BEACH, "Strand"))
    _file(workspace, target, BY_YEAR)
    assert _names(target)[:3] == ["2023/Beach/0.jpg", "2024/Beach/1.jpg", "2024/Beach/2.jpg"]
    _file(workspace, other)
    assert _names(other)[:3] == ["Beach/0.jpg", "Beach/1.jpg", "Beach/2.jpg"]
    assert not target.exists()


def test_a_group_goes_on_in_a_folder_that_was_renamed(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, BY_DAY)
    beach = workspace.library.clustering().clusters[BEACH]
    renamed = target / "Strand"
    (target / "Beach").rename(renamed)
    photos = dict(workspace.library.photos())
    for number in beach.members:
        photo = photos[number]
        path = renamed / photo.path.relative_to(target / "Beach")
        photos[number] = photo.moved(path)
    lying = whereabouts(workspace.library, photos)
    found = replace(beach, filed_to=str(renamed))
    assert lying.is_filed(found, renamed)
    assert group_homes([found], lying) == [GroupHome(target, BY_DAY, "Strand", renamed)]


def test_a_title_with_more_around_it_is_not_what_its_folder_is_called(
    workspace: Workspace, tmp_path: Path
) -> None:
    target, pattern = tmp_path / "sorted", read_pattern("All/{group} of mine")
    _file(workspace, target, pattern)
    own = target / "All" / "Beach of mine"
    assert _home(workspace, BEACH) == GroupHome(target, pattern, "Beach", own)
    assert _file(workspace, target) is None


def test_a_group_whose_photos_are_gone_had_a_folder_all_the_same(
    workspace: Workspace, tmp_path: Path
) -> None:
    lost = Cluster(BEACH, {PhotoId(99): 1.0}, Text("Beach"), filed_to=str(tmp_path / "Beach"))
    home = GroupHome(tmp_path, BY_GROUP, "Beach", tmp_path / "Beach")
    assert group_homes([lost], whereabouts(workspace.library)) == [home]
