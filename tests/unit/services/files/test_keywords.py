"""Names of groups become keywords, as a step of the history that undo comes to in its turn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.core.clusters import Cluster
from photoclust.core.edits import RenameCluster
from photoclust.core.errors import UserError
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import Session
from photoclust.core.text import Text
from photoclust.filing.sidecars.xmp_edit import keywords_of
from photoclust.services.files.filing_history import settle, standing_of
from photoclust.services.files.filing_results import FilingStopped
from photoclust.services.files.filing_session import (
    pass_over,
    recover_filings,
    redo_filing,
    undo_filing,
)
from photoclust.services.files.keywords import (
    KeywordsResult,
    plan_keywords,
    write_group_keywords,
    write_keywords,
)
from photoclust.services.library.opened import FolderGroup, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.journal import Journal
from tests.helpers.beach import BEACH, make_beach


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A group without a given name, of the photos 0 and 1; 2 is unsorted."""
    with Workspace(make_beach(tmp_path, ["0.jpg", "1.jpg", "2.jpg"], new=1)) as workspace:
        yield workspace


@pytest.fixture
def session(workspace: Workspace) -> Session:
    session = open_session(workspace)
    session.apply(RenameCluster(BEACH, "Beach"))
    return session


def _group(workspace: Workspace, session: Session) -> FolderGroup:
    cluster, photos = session.clustering.clusters[BEACH], workspace.library.photos()
    return FolderGroup(cluster, tuple((photos[p], 1.0) for p in cluster.members))


def _write(workspace: Workspace, session: Session) -> KeywordsResult:
    photos = workspace.library.photos()
    unsorted = [photos[p] for p in session.clustering.unsorted]
    plan = plan_keywords(workspace.library, [_group(workspace, session)], unsorted)
    return write_group_keywords(workspace, session, plan, NullProgress(), CancelToken())


def _keywords(workspace: Workspace) -> dict[str, list[str]]:
    folder = workspace.library.database.path.parent.parent / "photos"
    return {p.name: keywords_of(p.read_bytes())[0] for p in sorted(folder.glob("*.xmp"))}


def _undo(workspace: Workspace, batch: int | None = None) -> int:
    return undo_filing(workspace, batch, NullProgress(), CancelToken()).restored


def test_a_given_name_is_a_step_that_goes_back_and_again(
    workspace: Workspace, session: Session
) -> None:
    assert _write(workspace, session).batch == 1
    assert _keywords(workspace) == {"0.jpg.xmp": ["Beach"], "1.jpg.xmp": ["Beach"]}
    assert session.next_undo is not None
    assert session.next_undo.change.label == "Write keywords of 2 photos"
    assert _undo(workspace) == 2
    assert _keywords(workspace) == {}
    undone = open_session(workspace)
    assert undone.next_redo is not None
    assert undone.next_redo.batch == 1
    assert redo_filing(workspace, None, NullProgress(), CancelToken()).restored == 2
    assert open_session(workspace).next_redo is None
    assert _write(workspace, session).batch is None


def test_another_name_takes_the_place_of_ours(workspace: Workspace, session: Session) -> None:
    _write(workspace, session)
    session.apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    _write(workspace, session)
    assert set(map(tuple, _keywords(workspace).values())) == {("Sea",)}
    assert _undo(workspace, 1) == 0  # what the second one wrote is not what the first one did
    assert _undo(workspace) == 2
    assert set(map(tuple, _keywords(workspace).values())) == {("Beach",)}


def test_suggested_names_and_new_photos_get_none(workspace: Workspace) -> None:
    session = open_session(workspace)
    library, group = workspace.library, _group(workspace, session)
    assert plan_keywords(library, [group], ()).items == ()
    waiting = Cluster(
        BEACH,
        group.cluster.members,
        Text("Beach"),
        "Beach",
        pending=frozenset({group.photos[0][0].id}),
    )
    plan = plan_keywords(library, [FolderGroup(waiting, group.photos)], ())
    assert [item.photo for item in plan.items] == [group.photos[1][0].path]


def test_a_step_that_is_not_in_turn_stays_in_the_history(
    workspace: Workspace, session: Session
) -> None:
    _write(workspace, session)
    session.apply(RenameCluster(BEACH, "Sea"))
    workspace.library.flush()
    assert _undo(workspace, 1) == 2
    assert _keywords(workspace) == {}
    assert [entry.batch for entry in open_session(workspace).entries[-2:]] == [1, None]


def test_a_step_that_the_history_lacks_is_put_in_at_the_next_start(
    workspace: Workspace, session: Session
) -> None:
    plan = plan_keywords(workspace.library, [_group(workspace, session)], ())
    write_keywords(workspace.library, plan, NullProgress(), CancelToken())
    recover_filings(workspace)
    assert open_session(workspace).entries[-1].batch == 1
    again = open_session(workspace)
    settle(again, standing_of(workspace.library, 1))
    assert sum(entry.batch == 1 for entry in again.entries) == 1


def test_passed_over_it_is_taken_out_of_the_history(workspace: Workspace, session: Session) -> None:
    _write(workspace, session)
    pass_over(workspace, session, 1)
    assert session.next_redo is not None
    assert session.next_redo.batch == 1


def test_a_journal_that_cannot_be_written_ends_it_with_what_was_done(
    workspace: Workspace, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_keywords(workspace.library, [_group(workspace, session)], ())

    def full(*_: object) -> None:
        raise UserError(Text("The disk is full."))

    monkeypatch.setattr(Journal, "mark", full)
    with pytest.raises(FilingStopped, match="full"):
        write_keywords(workspace.library, plan, NullProgress(), CancelToken())


def test_where_nothing_came_of_it_the_history_says_nothing(
    workspace: Workspace, session: Session
) -> None:
    plan = plan_keywords(workspace.library, [_group(workspace, session)], ())
    cancel = CancelToken()
    cancel.cancel()
    result = write_group_keywords(workspace, session, plan, NullProgress(), cancel)
    assert (result.cancelled, result.written) == (True, ())
    assert session.entries[-1].batch is None
