"""What the history makes of a filing, with nothing but the session at hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import RenameCluster
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId, Presence
from photoclust.core.session import NullLog, Session, arrival
from photoclust.core.text import Text
from photoclust.services.files.filing_history import Standing, Whereabouts, settle
from photoclust.store.journal.records import (
    Batch,
    BatchState,
    Entry,
    EntryState,
    Intent,
    Mode,
)

BEACH = ClusterId(1)
NUMBER = 7
IDENTITY, DIGEST = FileIdentity(1, 1, 1, 1), Digest(b"1" * 32)


def _session() -> Session:
    session = Session(Clustering(), NullLog())
    photos = frozenset({PhotoId(1), PhotoId(2)})
    session.absorb(arrival(photos))
    cluster = Cluster(BEACH, dict.fromkeys(photos, 1.0), Text("Beach"))
    session.record(Change(Text("Group"), after=(cluster,), unsorted_out=photos))
    return session


def _filed(folder: Path) -> Standing:
    """Both photos were moved into a folder."""
    places = {PhotoId(n): folder / f"{n}.jpg" for n in (1, 2)}
    entries = tuple(
        Entry(
            int(photo),
            NUMBER,
            Mode.MOVE,
            Intent(0, Path(f"/p/{photo}.jpg"), place, "Beach", photo, None, IDENTITY, DIGEST),
            EntryState.DONE,
        )
        for photo, place in places.items()
    )
    photos = {
        photo: Photo.at(photo, place, IDENTITY, DIGEST, Presence.PRESENT)
        for photo, place in places.items()
    }
    batch = Batch(
        NUMBER,
        "2026-01-01T00:00:00+00:00",
        Mode.MOVE,
        Text("Move 2 photos"),
        2,
        BatchState.DONE,
        holds=True,
        undone=False,
    )
    lying = Whereabouts(photos, {}, frozenset())
    return Standing(batch, entries, lambda: lying)


def _taken_back(filing: Standing) -> Standing:
    batch = replace(filing.batch, state=BatchState.UNDONE, holds=False, undone=True)
    lying = replace(
        filing.lying,
        photos={p: photo.moved(Path("/p")) for p, photo in filing.lying.photos.items()},
    )
    return replace(filing, batch=batch, look=lambda: lying)


def test_a_filing_is_a_step_by_the_name_that_whoever_filed_gives_it(tmp_path: Path) -> None:
    for label in (None, Text("File all")):
        session, filing = _session(), _filed(tmp_path)
        settle(session, filing, label)
        step = session.next_undo
        assert step is not None
        assert (step.batch, step.label) == (NUMBER, label or "Move 2 photos")
        assert session.clustering.clusters[BEACH].filed_to == str(tmp_path)
        settle(session, filing, label)
        assert session.next_undo is step, "it is in step"


def test_what_was_taken_back_and_done_again_is_the_step_back_and_forth(tmp_path: Path) -> None:
    session, filing = _session(), _filed(tmp_path)
    settle(session, filing)
    after = session.clustering
    settle(session, _taken_back(filing))
    assert session.next_redo is not None
    assert session.next_redo.batch == NUMBER
    settle(session, filing)
    assert session.clustering == after


def test_the_step_in_turn_is_taken_back_and_done_again_without_a_look(tmp_path: Path) -> None:
    def look() -> Whereabouts:
        raise AssertionError

    session, filing = _session(), _filed(tmp_path)
    settle(session, filing)
    settle(session, replace(_taken_back(filing), look=look))
    settle(session, replace(filing, look=look))
    assert session.next_redo is None


def test_after_an_edit_only_the_folder_is_taken_off(tmp_path: Path) -> None:
    session, filing = _session(), _filed(tmp_path)
    settle(session, filing)
    session.apply(RenameCluster(BEACH, "Sea"))
    settle(session, _taken_back(filing))
    cluster = session.clustering.clusters[BEACH]
    assert (cluster.title, cluster.filed_to) == ("Sea", None)
    assert session.next_redo is None


def test_the_photos_of_a_filing_are_told_as_they_are_now(tmp_path: Path) -> None:
    filing = _filed(tmp_path)
    assert filing.photos() == filing.lying.photos
    other = replace(filing, entries=filing.entries[:1])
    assert other.photos().keys() == {PhotoId(1)}
