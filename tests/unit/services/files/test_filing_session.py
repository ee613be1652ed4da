"""After any filing, undo and redo, what the clusters say is what is on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.edits import MovePhotos, RenameCluster
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import CancelToken, JobContext, NullProgress
from photoclust.core.session import Session, arrival
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingRequest, Home
from photoclust.services.files.carry_filing import carry_out
from photoclust.services.files.file_clusters import list_batches, plan_filing
from photoclust.services.files.filing_history import settle, whereabouts
from photoclust.services.files.filing_results import UndoResult
from photoclust.services.files.filing_session import (
    file_groups,
    pass_over,
    plan_groups,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.files.trash_photos import plan_trash, trash_photos
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import BatchState, Intent, Mode
from photoclust.store.library.library import ReadPhoto
from tests.helpers.in_step import assert_in_step
from tests.helpers.progress import StoppingProgress
from tests.helpers.shelf import Card, Interruption, KillSwitch, Shelf

BEACH, DOGS = ClusterId(1), ClusterId(2)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A library of two groups: photos 0-2 are a beach, 3-4 are dogs, 5 is unsorted."""
    _make(tmp_path)
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


def _make(root: Path) -> list[Mapping[PhotoId, float]]:
    """Make photos and a library that knows and groups them; return the groups' members."""
    folder = root / "photos"
    folder.mkdir()
    with Workspace(root / "data") as workspace:
        read = []
        for number in range(6):
            path = folder / f"{number}.jpg"
            path.write_bytes(b"photo %d" % number)
            digest = Digest(hashlib.sha256(path.read_bytes()).digest())
            read.append(ReadPhoto(path, FileIdentity.from_stat(path.stat()), digest))
        photos = [photo.id for photo in workspace.library.store_photos(read)]
        session = open_session(workspace)
        session.absorb(arrival(frozenset(photos)))
        groups = (
            Cluster(BEACH, dict.fromkeys(photos[:3], 1.0), Text("Beach")),
            Cluster(DOGS, dict.fromkeys(photos[3:5], 1.0), Text("Dogs")),
        )
        session.record(Change(Text("Group"), after=groups, unsorted_out=frozenset(photos[:5])))
        workspace.library.flush()
        return [group.members for group in groups]


def _groups(workspace: Workspace) -> list[FolderGroup]:
    photos = workspace.library.photos()
    return [
        FolderGroup(cluster, tuple((photos[p], m) for p, m in cluster.members.items()))
        for cluster in workspace.library.clustering().clusters.values()
    ]


def _file(workspace: Workspace, target: Path, mode: str = "move") -> int | None:
    plan = plan_groups(workspace, _groups(workspace), target, mode)
    session = open_session(workspace)
    return file_groups(workspace, session, plan, NullProgress(), CancelToken()).batch


def _undo(workspace: Workspace, batch: int | None = None) -> int:
    return undo_filing(workspace, batch, NullProgress(), CancelToken()).restored


def _filed_to(workspace: Workspace) -> dict[str, str | None]:
    clusters = workspace.library.clustering().clusters.values()
    return {c.title: None if c.filed_to is None else Path(c.filed_to).name for c in clusters}


def _cluster(workspace: Workspace, number: ClusterId) -> Cluster:
    return workspace.library.clustering().clusters[number]


def _names(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_filing_marks_the_clusters_and_follows_the_files(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    assert _file(workspace, target) is not None
    assert _names(target) == [
        "Beach/0.jpg",
        "Beach/1.jpg",
        "Beach/2.jpg",
        "Dogs/3.jpg",
        "Dogs/4.jpg",
    ]
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}
    photos: list[Photo] = list(workspace.library.photos().values())
    assert all(photo.path.exists() for photo in photos)
    assert workspace.library.history().entries[-1].label == "Move 5 photos"


def test_undo_takes_files_and_marks_back_and_redo_repeats_both(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    before = workspace.library.clustering()
    batch = _file(workspace, target)
    after = workspace.library.clustering()
    assert _undo(workspace) == 5
    assert workspace.library.clustering() == before
    assert not target.exists()
    assert workspace.library.history().position == 1
    assert redo_filing(workspace, None, NullProgress(), CancelToken()).restored == 5
    assert workspace.library.clustering() == after
    assert workspace.library.history().entries[-1].batch == batch


def test_undo_after_a_later_edit_keeps_the_edit(workspace: Workspace, tmp_path: Path) -> None:
    _file(workspace, tmp_path / "sorted")
    open_session(workspace).apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    assert _undo(workspace) == 5
    assert _filed_to(workspace) == {"Sea": None, "Dogs": None}
    assert _undo(workspace) == 0  # nothing left to take back


def test_what_is_filed_is_not_filed_twice(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    assert _file(workspace, target, "copy") is not None
    assert _file(workspace, target, "copy") is None
    assert len(_names(target)) == 5
    _undo(workspace)
    assert _file(workspace, target, "copy") is not None


@pytest.mark.parametrize("mode", ["move", "copy"])
def test_a_filing_that_was_stopped_is_filed_to_its_end_by_filing_again(
    workspace: Workspace, tmp_path: Path, mode: str
) -> None:
    target = tmp_path / "sorted"
    cancel = CancelToken()
    plan = plan_groups(workspace, _groups(workspace), target, mode)
    stopping = StoppingProgress(cancel, after=4)
    stopped = file_groups(workspace, open_session(workspace), plan, stopping, cancel)
    assert (stopped.done, stopped.cancelled) == (4, True)
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}, "the rest follows there"
    assert workspace.library.clustering().clusters[DOGS].kept
    assert _file(workspace, target, mode) is not None
    assert len(_names(target)) == 5
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}
    assert _file(workspace, target, mode) is None
    assert _undo(workspace) == 1
    assert _undo(workspace) == 4
    assert _filed_to(workspace) == {"Beach": None, "Dogs": None}


def test_a_photo_that_could_not_be_filed_can_be_once_its_hindrance_is_gone(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    changed = workspace.library.photos()[next(iter(_groups(workspace)[0].cluster.members))]
    content = changed.path.read_bytes()
    changed.path.write_bytes(b"other")
    _file(workspace, target)
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}
    assert not whereabouts(workspace.library).is_filed(_cluster(workspace, BEACH), target / "Beach")
    changed.path.write_bytes(content)
    assert _file(workspace, target) is not None
    assert whereabouts(workspace.library).is_filed(_cluster(workspace, BEACH), target / "Beach")
    assert len(_names(target)) == 5


def test_photos_added_to_a_filed_group_are_filed_too(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target)
    (added,) = workspace.library.clustering().unsorted
    open_session(workspace).apply(MovePhotos(frozenset({added}), BEACH))
    workspace.library.flush()
    assert _file(workspace, target) is not None
    assert "Beach/5.jpg" in _names(target)


def _add(workspace: Workspace, *photos: PhotoId) -> None:
    """Put photos into the beach."""
    open_session(workspace).apply(MovePhotos(frozenset(photos), BEACH))
    workspace.library.flush()


@pytest.mark.parametrize("mode", ["move", "copy", "link"])
def test_a_group_goes_on_in_its_folder_whatever_the_two_are_called(
    workspace: Workspace, tmp_path: Path, mode: str
) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, mode)
    (new,) = workspace.library.clustering().unsorted
    _add(workspace, new)
    session = open_session(workspace)
    session.apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    plan = plan_groups(workspace, _groups(workspace), target, mode)
    assert [item.destination for item in plan.items] == [target / "Beach" / "5.jpg"]
    assert len(plan.already_there) == 5
    assert (plan.folders, plan.problems) == ((), ())
    assert _file(workspace, target, mode) is not None
    assert _filed_to(workspace) == {"Sea": "Beach", "Dogs": "Dogs"}
    assert _file(workspace, target, mode) is None
    assert_in_step(workspace)
    assert _undo(workspace) == 1
    assert _filed_to(workspace) == {"Sea": "Beach", "Dogs": "Dogs"}
    assert_in_step(workspace)


def test_another_destination_is_an_explicit_wish(workspace: Workspace, tmp_path: Path) -> None:
    _file(workspace, tmp_path / "sorted")
    open_session(workspace).apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    assert _file(workspace, tmp_path / "other") is not None
    assert _names(tmp_path / "other")[0] == "Beach/0.jpg", "by the name of its folder"
    assert len(_names(tmp_path / "other")) == 5
    folders = {c.filed_to for c in workspace.library.clustering().clusters.values()}
    assert folders == {str(tmp_path / "other" / name) for name in ("Beach", "Dogs")}
    assert _undo(workspace) == 5
    folders = {c.filed_to for c in workspace.library.clustering().clusters.values()}
    assert folders == {str(tmp_path / "sorted" / name) for name in ("Beach", "Dogs")}


def test_undo_of_an_earlier_filing_leaves_the_later_one_its_folder(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = _file(workspace, tmp_path / "sorted")
    assert first is not None
    (new,) = workspace.library.clustering().unsorted
    _add(workspace, new)
    second = _file(workspace, tmp_path / "sorted")
    assert second is not None
    assert _undo(workspace, first) == 5
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": None}
    assert _undo(workspace, second) == 1
    assert _filed_to(workspace) == {"Beach": None, "Dogs": None}, "nothing of it is there"
    redo_filing(workspace, second, NullProgress(), CancelToken())
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": None}


def test_undo_out_of_turn_leads_to_the_folder_of_the_filing_before(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = _file(workspace, tmp_path / "one")
    second = _file(workspace, tmp_path / "two")
    open_session(workspace).apply(RenameCluster(DOGS, "Cats"))
    workspace.library.flush()
    assert _undo(workspace, second) == 5
    beach = _cluster(workspace, BEACH)
    assert beach.filed_to == str(tmp_path / "one" / "Beach")
    assert _undo(workspace, first) == 5
    assert _filed_to(workspace) == {"Beach": None, "Cats": None}


def test_a_photo_that_was_moved_to_another_group_meanwhile_takes_no_folder_there(
    workspace: Workspace, tmp_path: Path
) -> None:
    plan = plan_groups(workspace, _groups(workspace)[:1], tmp_path / "sorted", "move")
    filed = carry_out(workspace, plan, JobContext(NullProgress(), CancelToken()))
    session = open_session(workspace)
    moved = next(iter(_cluster(workspace, BEACH).members))
    session.apply(MovePhotos(frozenset({moved}), DOGS))
    assert filed.standing is not None
    settle(session, filed.standing, only=[BEACH])
    workspace.library.flush()
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": None}


def test_a_group_whose_disk_is_away_is_not_filed_into_its_mount_point(tmp_path: Path) -> None:
    root = tmp_path / "shelf"
    card = Card(root / "card")
    card.far.mkdir(parents=True)
    shelf = Shelf(root, card.far / "sorted")
    shelf.system = card
    first, new = shelf.photo("1.jpg"), shelf.photo("2.jpg")
    shelf.file_as("Dogs", first)
    request = FilingRequest(
        [("Dogs", [new])], shelf.destination, folders=[Home(shelf.destination / "Dogs")]
    )
    assert plan_filing(shelf.library, request, system=card).photos == 1
    card.pull()
    with pytest.raises(InputError, match=r"The disk of .*Dogs is not connected\. Connect it"):
        plan_filing(shelf.library, request, system=card)
    for other in (Home(tmp_path / "new"), Home(name="Dogs"), None):
        assert plan_filing(shelf.library, replace(request, folders=[other])).photos == 1
    shelf.library.close()


def test_what_was_copied_is_not_moved_beside_its_copy(workspace: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target, "copy")
    assert _file(workspace, target, "move") is None
    (target / "Dogs" / "3.jpg").unlink()
    assert _file(workspace, target, "move") is not None
    assert len(_names(target)) == 5
    assert len(_names(tmp_path / "photos")) == 5


def test_a_raw_file_is_filed_with_its_jpeg_and_its_own_group_is_filed_too(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    raw = tmp_path / "photos" / "0.dng"
    raw.write_bytes(b"raw")
    digest = Digest(hashlib.sha256(b"raw").digest())
    (photo,) = workspace.library.store_photos(
        [ReadPhoto(raw, FileIdentity.from_stat(raw.stat()), digest)]
    )
    session = open_session(workspace)
    session.absorb(arrival(frozenset({photo.id})))
    session.apply(MovePhotos(frozenset({photo.id}), DOGS))
    workspace.library.flush()
    assert _file(workspace, target) is not None
    assert {"Beach/0.jpg", "Beach/0.dng"} <= set(_names(target))
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}
    assert _file(workspace, target) is None


def test_an_unknown_filing_is_a_sentence(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="no filing number 7"):
        _undo(workspace, 7)


def test_what_a_crash_left_is_in_the_history_afterwards(
    workspace: Workspace, tmp_path: Path
) -> None:
    photos = sorted(workspace.library.photos().values(), key=lambda photo: photo.path)
    target = tmp_path / "sorted" / "Beach"
    target.mkdir(parents=True)
    intents = [
        Intent(i, p.path, target / p.path.name, "Beach", p.id, None, p.identity, p.digest)
        for i, p in enumerate(photos[:3])
    ]
    workspace.library.journal.begin(Mode.MOVE, Text("Move 3 photos"), [target], intents)
    photos[0].path.rename(target / photos[0].path.name)  # and here it ended
    result = recover_filings(workspace)
    assert len(result.sentences) == 1
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": None}, "the rest follows there"
    assert workspace.library.photos()[photos[0].id].path == target / "0.jpg"
    session: Session = open_session(workspace)
    assert session.next_undo is not None
    assert session.next_undo.batch == result.batch
    assert _undo(workspace) == 1
    assert photos[0].path.exists()
    assert recover_filings(workspace).sentences == ()


def _stop_undo(workspace: Workspace, after: int) -> UndoResult:
    cancel = CancelToken()
    return undo_filing(workspace, None, StoppingProgress(cancel, after), cancel)


def test_an_undo_in_which_a_photo_stayed_can_be_tried_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    before = workspace.library.clustering()
    batch = _file(workspace, target)
    edited = target / "Dogs" / "3.jpg"
    content = edited.read_bytes()
    edited.write_bytes(b"edited")
    first = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (first.batch, first.restored, first.kept) == (batch, 4, 1)
    session = open_session(workspace)
    assert session.next_undo is not None
    assert session.next_undo.batch == batch, "it still counts as filed"
    assert_in_step(workspace)
    assert list_batches(workspace.library)[0].state is BatchState.PARTLY_UNDONE
    edited.write_bytes(content)
    second = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (second.batch, second.restored, second.kept) == (batch, 1, 0)
    assert workspace.library.clustering() == before
    assert_in_step(workspace)
    assert redo_filing(workspace, None, NullProgress(), CancelToken()).restored == 5
    assert_in_step(workspace)


def test_an_undo_that_was_stopped_goes_on_or_is_turned_round(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    _file(workspace, target)
    assert _stop_undo(workspace, after=2).kept == 3
    assert_in_step(workspace)
    assert _undo(workspace) == 3
    assert_in_step(workspace)
    redo_filing(workspace, None, NullProgress(), CancelToken())
    assert _stop_undo(workspace, after=2).kept == 3
    assert redo_filing(workspace, None, NullProgress(), CancelToken()).restored == 2
    assert_in_step(workspace)
    assert len(_names(target)) == 5
    assert _filed_to(workspace) == {"Beach": "Beach", "Dogs": "Dogs"}


def test_what_is_gone_bars_no_way_and_goes_back_when_it_is_there_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = _file(workspace, tmp_path / "one")
    second = _file(workspace, tmp_path / "two")
    assert second is not None
    (tmp_path / "two" / "Dogs" / "3.jpg").rename(tmp_path / "away.jpg")
    assert _undo(workspace) == 4
    workspace.library.flush()
    assert_in_step(workspace)
    recover_filings(workspace)
    session = open_session(workspace)
    assert session.next_undo is not None
    assert session.next_undo.batch == first
    undone = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (undone.batch, undone.restored, undone.kept) == (first, 4, 1)
    assert_in_step(workspace)
    nothing = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (nothing.batch, nothing.problems) == (None, ())
    (tmp_path / "two" / "Dogs").mkdir(parents=True)
    (tmp_path / "away.jpg").rename(tmp_path / "two" / "Dogs" / "3.jpg")
    assert undo_filing(workspace, 2, NullProgress(), CancelToken()).restored == 1
    assert undo_filing(workspace, None, NullProgress(), CancelToken()).restored == 1
    assert len(_names(tmp_path / "photos")) == 6


def test_photos_reached_through_a_link_are_in_their_folder_all_the_same(
    workspace: Workspace, tmp_path: Path
) -> None:
    target, link = tmp_path / "sorted", tmp_path / "link"
    _file(workspace, target)
    link.symlink_to(target)
    workspace.library.database.run(
        lambda c: c.execute(
            "UPDATE photos SET path=CAST(replace(path, ?, ?) AS BLOB)",
            (str(target), str(link)),
        )
    )
    lying = whereabouts(workspace.library)
    for cluster in open_session(workspace).clustering.clusters.values():
        assert lying.is_filed(cluster, target / cluster.title)
        assert not lying.is_filed(cluster, target / "nowhere")
    assert _file(workspace, target) is None, "nothing is filed a second time"


def test_of_filings_that_were_passed_over_the_newest_is_tried_again_first(
    workspace: Workspace, tmp_path: Path
) -> None:
    first, second = _file(workspace, tmp_path / "one"), _file(workspace, tmp_path / "two")
    assert first is not None
    assert second is not None
    stranger = tmp_path / "one" / "Dogs" / "3.jpg"
    stranger.parent.mkdir(parents=True)
    stranger.write_bytes(b"in the way")
    for batch in (second, first):
        undo_filing(workspace, batch, NullProgress(), CancelToken())
        pass_over(workspace, open_session(workspace), batch)
        workspace.library.flush()
    stranger.unlink()
    again = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (again.batch, again.restored) == (second, 1)
    again = undo_filing(workspace, None, NullProgress(), CancelToken())
    assert (again.batch, again.restored) == (first, 1)
    assert len(_names(tmp_path / "photos")) == 6


def test_a_filing_that_was_passed_over_whole_is_done_again_by_redo(
    workspace: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    batch = _file(workspace, target)
    assert batch is not None
    pass_over(workspace, open_session(workspace), batch)
    workspace.library.flush()
    assert _filed_to(workspace) == {"Beach": None, "Dogs": None}
    redone = redo_filing(workspace, batch, NullProgress(), CancelToken())
    assert (redone.restored, redone.kept) == (0, 0)
    assert_in_step(workspace)
    assert _undo(workspace) == 5


def test_a_redo_after_a_later_edit_marks_the_groups_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    batch = _file(workspace, tmp_path / "sorted")
    open_session(workspace).apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    _undo(workspace)
    assert redo_filing(workspace, batch, NullProgress(), CancelToken()).restored == 5
    assert _filed_to(workspace) == {"Sea": "Beach", "Dogs": "Dogs"}


def test_a_redo_whose_step_was_dropped_is_a_step_of_its_own(
    workspace: Workspace, tmp_path: Path
) -> None:
    batch = _file(workspace, tmp_path / "sorted")
    _undo(workspace)
    open_session(workspace).apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    assert redo_filing(workspace, None, NullProgress(), CancelToken()).batch == batch
    assert_in_step(workspace)
    assert _undo(workspace) == 5
    assert_in_step(workspace)


@pytest.mark.usefixtures("home_trash")
def test_what_went_to_the_trash_before_a_crash_is_in_the_history(workspace: Workspace) -> None:
    photo = workspace.library.photos()[next(iter(_groups(workspace)[0].cluster.members))]
    plan = plan_trash(workspace.library, [photo])
    trash_photos(workspace.library, plan, NullProgress(), CancelToken())  # and here it ended
    assert recover_filings(workspace).sentences == ()
    assert photo.id not in workspace.library.clustering().photos()
    assert_in_step(workspace)
    assert _undo(workspace) == 1
    assert photo.path.exists()
    assert photo.id in workspace.library.clustering().photos()


JOBS = ("move", "copy", "undo a move", "undo a copy", "redo")


@pytest.mark.parametrize("job", JOBS)
def test_an_end_at_any_step_leaves_all_in_step(quick_folder: Path, job: str) -> None:
    position, ended = 0, True
    while ended:
        position += 1
        root = quick_folder / str(position)
        root.mkdir()
        before = _make(root)
        mode = "copy" if "copy" in job else "move"
        switch = KillSwitch(position)
        with Workspace(root / "data") as workspace:
            if job not in ("move", "copy"):
                _file(workspace, root / "sorted", mode)
            if job == "redo":
                _undo(workspace)
            ended = _ended(workspace, root / "sorted", job, mode, switch)
        with Workspace(root / "data") as workspace:
            recover_filings(workspace)
            assert_in_step(workspace, position)
            # Once forwards first, once backwards.
            if position % 2:
                redo_filing(workspace, None, NullProgress(), CancelToken())
                assert_in_step(workspace, position)
            undone = undo_filing(workspace, None, NullProgress(), CancelToken())
            assert undone.problems == ()
            assert_in_step(workspace, position)
            assert _names(root / "photos") == [f"{n}.jpg" for n in range(6)]
            assert not (root / "sorted").exists()
            filed = workspace.library.clustering().clusters.values()
            assert [c.filed_to for c in filed] == [None, None]
            assert [c.members for c in filed] == before
            redone = redo_filing(workspace, None, NullProgress(), CancelToken())
            assert redone.restored >= undone.restored
            assert_in_step(workspace, position)
    assert position > 10


def _ended(workspace: Workspace, target: Path, job: str, mode: str, switch: KillSwitch) -> bool:
    """Do a job until it is ended; return whether it was."""
    nobody, never = NullProgress(), CancelToken()
    try:
        if job in ("move", "copy"):
            plan = plan_groups(workspace, _groups(workspace), target, mode)
            session = open_session(workspace)
            file_groups(workspace, session, plan, nobody, never, checkpoint=switch)
        else:
            travel = redo_filing if job == "redo" else undo_filing
            travel(workspace, None, nobody, never, checkpoint=switch)
    except Interruption:
        return True
    return False
