"""Sidecars are written through the journal, and given back byte for byte."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.places import Places
from photoclust.filing.sidecars.sidecar_plan import SidecarPlan, plan_sidecars
from photoclust.filing.sidecars.xmp_edit import EMPTY, keywords_of
from photoclust.filing.survey import RealDisk
from photoclust.services.files.keywords import KeywordsResult, write_keywords
from photoclust.store.journal.records import BatchState, EntryState, Mode
from tests.helpers.shelf import Interruption, Shelf, acting_at, interrupted_at

THEIRS = EMPTY.replace(b'about=""', b'about="" xmlns:x="urn:x" x:rating="5"')


def _plan(shelf: Shelf, *photos: Photo, name: str = "Dogs") -> SidecarPlan:
    return plan_sidecars([(photo, (name,)) for photo in photos], (), RealDisk(shelf.system))


def _write(
    shelf: Shelf, *photos: Photo, name: str = "Dogs", checkpoint: Checkpoint = no_checkpoint
) -> KeywordsResult:
    return write_keywords(
        shelf.library,
        _plan(shelf, *photos, name=name),
        NullProgress(),
        CancelToken(),
        system=shelf.system,
        checkpoint=checkpoint,
    )


@pytest.fixture
def photos(shelf: Shelf) -> list[Photo]:
    """One photo without a sidecar, and one with the sidecar of another program."""
    found = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    shelf.file("b.jpg.xmp", THEIRS)
    return found


def _keywords(shelf: Shelf) -> dict[str, list[str]]:
    return {p.name: keywords_of(p.read_bytes())[0] for p in sorted(shelf.folder.glob("*.xmp"))}


WRITTEN = {"a.jpg.xmp": ["Dogs"], "b.jpg.xmp": ["Dogs"]}


def test_written_taken_back_and_written_again(shelf: Shelf, photos: list[Photo]) -> None:
    before = shelf.contents()
    sidecar = shelf.folder / "b.jpg.xmp"
    sidecar.chmod(0o640)
    result = _write(shelf, *photos)
    assert (len(result.written), result.problems) == (2, ())
    assert _keywords(shelf) == WRITTEN
    assert sidecar.stat().st_mode & 0o777 == 0o640
    written = shelf.contents()
    assert shelf.undo().restored == 2
    assert shelf.contents() == before
    assert shelf.redo().restored == 2
    assert shelf.contents() == written
    (batch,) = shelf.journal.batches()
    assert (batch.mode, batch.state) == (Mode.KEYWORDS, BatchState.DONE)


def test_nothing_to_write_is_no_batch(shelf: Shelf, photos: list[Photo]) -> None:
    _write(shelf, *photos)
    assert _write(shelf, *photos).batch is None
    assert len(shelf.journal.batches()) == 1


STEPS = ("announced", "written", "placed", "before marks", "after marks", "finished")


@pytest.mark.parametrize("step", STEPS)
def test_what_ends_early_is_settled_by_its_bytes(
    shelf: Shelf, photos: list[Photo], step: str
) -> None:
    before = shelf.contents()
    with pytest.raises(Interruption):
        _write(shelf, *photos, checkpoint=interrupted_at(step))
    shelf.reopen()
    assert shelf.recover().problems == ()
    assert not shelf.journal.has_open()
    _write(shelf, *photos)
    assert _keywords(shelf) == WRITTEN
    while shelf.undo().restored:
        pass
    assert shelf.contents() == before


@pytest.mark.parametrize("step", ["announced", "verified", "written", "placed", "after marks"])
def test_an_undo_that_ends_early_is_settled_too(
    shelf: Shelf, photos: list[Photo], step: str
) -> None:
    before = shelf.contents()
    _write(shelf, *photos)
    with pytest.raises(Interruption):
        shelf.undo(checkpoint=interrupted_at(step))
    shelf.reopen()
    assert shelf.recover().problems == ()
    shelf.undo()
    assert shelf.contents() == before


def test_an_unfinished_sidecar_of_a_crash_is_removed(shelf: Shelf, photos: list[Photo]) -> None:
    before = shelf.contents()

    def leave_partial() -> None:
        (partial,) = shelf.folder.glob(".photoclust-*.part")
        os.link(partial, shelf.root / "kept")
        raise Interruption

    with pytest.raises(Interruption):
        _write(shelf, photos[0], checkpoint=acting_at("written", leave_partial))
    (entry,) = shelf.journal.open_entries()
    from photoclust.filing.copying import partial_name

    os.link(shelf.root / "kept", partial_name(entry.intent.source, entry.intent.source))
    shelf.recover()
    assert shelf.contents() == before


def test_a_sidecar_that_changes_meanwhile_stays(shelf: Shelf, photos: list[Photo]) -> None:
    edited = THEIRS.replace(b"5", b"4")
    act = acting_at("written", lambda: (shelf.folder / "b.jpg.xmp").write_bytes(edited))
    result = _write(shelf, photos[1], checkpoint=act)
    assert [problem.path.name for problem in result.problems] == ["b.jpg.xmp"]
    assert (shelf.folder / "b.jpg.xmp").read_bytes() == edited
    assert shelf.journal.batches()[0].state is BatchState.NOTHING_DONE


def test_one_that_changed_before_is_not_begun(shelf: Shelf, photos: list[Photo]) -> None:
    act = acting_at("announced", lambda: (shelf.folder / "b.jpg.xmp").write_bytes(b"other"))
    assert len(_write(shelf, photos[1], checkpoint=act).problems) == 1
    assert (shelf.folder / "b.jpg.xmp").read_bytes() == b"other"


def test_one_that_says_the_same_already_counts_as_written(
    shelf: Shelf, photos: list[Photo]
) -> None:
    later = _plan(shelf, photos[0]).items[0].rewriting.later
    act = acting_at("announced", lambda: shelf.file("a.jpg.xmp", later))
    assert len(_write(shelf, photos[0], checkpoint=act).written) == 1


def test_a_sidecar_that_appears_meanwhile_is_not_replaced(
    shelf: Shelf, photos: list[Photo]
) -> None:
    act = acting_at("written", lambda: shelf.file("a.jpg.xmp", b"other"))
    result = _write(shelf, photos[0], checkpoint=act)
    assert "Something else" in result.problems[0].reason
    assert (shelf.folder / "a.jpg.xmp").read_bytes() == b"other"
    assert not list(shelf.folder.glob(".photoclust-*"))


def test_a_sidecar_edited_since_rests_until_it_is_as_it_was(
    shelf: Shelf, photos: list[Photo]
) -> None:
    _write(shelf, *photos)
    sidecar = shelf.folder / "b.jpg.xmp"
    ours = sidecar.read_bytes()
    sidecar.write_bytes(b"edited")
    undone = shelf.undo()
    assert (undone.restored, undone.kept) == (1, 1)
    assert [problem.path for problem in undone.problems] == [sidecar]
    assert sidecar.read_bytes() == b"edited"
    assert shelf.undo().batch is None
    sidecar.write_bytes(ours)
    assert shelf.undo().restored == 1
    assert sidecar.read_bytes() == THEIRS


def test_what_rests_and_has_its_earlier_bytes_counts_as_back(
    shelf: Shelf, photos: list[Photo]
) -> None:
    _write(shelf, *photos)
    sidecar = shelf.folder / "b.jpg.xmp"
    sidecar.write_bytes(b"edited")
    shelf.undo()
    sidecar.write_bytes(THEIRS)
    assert shelf.undo().restored == 1
    assert {e.state for e in shelf.journal.entries(1)} == {EntryState.UNDONE}


def test_edited_while_it_goes_back_it_keeps_its_entry(shelf: Shelf, photos: list[Photo]) -> None:
    _write(shelf, photos[0])
    sidecar = shelf.folder / "a.jpg.xmp"
    undone = shelf.undo(
        checkpoint=acting_at("verified", lambda: sidecar.write_bytes(b"edited") and None)
    )
    assert (undone.restored, undone.kept) == (0, 1)
    assert sidecar.read_bytes() == b"edited"
    assert shelf.journal.entries(1)[0].state is EntryState.DONE


def test_a_later_filing_that_moved_it_is_taken_back_first(
    shelf: Shelf, photos: list[Photo]
) -> None:
    before = shelf.contents()
    _write(shelf, *photos)
    shelf.file_as("Dogs", *photos)
    undone = shelf.undo(1)
    assert (undone.restored, undone.kept) == (0, 2)
    assert "filing 2" in undone.problems[0].reason
    assert shelf.undo().batch == 2
    assert shelf.undo().restored == 2
    assert shelf.contents() == before


def _away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Places, "is_there", lambda *_: False)


def test_on_a_disk_that_is_away_it_waits(
    shelf: Shelf, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(shelf, *photos)
    with monkeypatch.context() as patched:
        _away(patched)
        undone = shelf.undo()
    assert (undone.restored, undone.kept) == (0, 2)
    assert [problem.path for problem in undone.problems] == [shelf.folder]
    assert shelf.undo().restored == 2


def test_after_a_crash_too(
    shelf: Shelf, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Interruption):
        _write(shelf, *photos, checkpoint=interrupted_at("placed"))
    with monkeypatch.context() as patched:
        _away(patched)
        found = shelf.recover()
    assert (found.kept, len(found.problems)) == (2, 1)
    assert shelf.recover().restored == 2


def _unreadable(path: Path) -> Callable[[Path], bytes]:
    def read(asked: Path) -> bytes:
        if asked == path:
            raise PermissionError(13, "no", str(path))
        with asked.open("rb") as file:
            return file.read()

    return read


def test_what_cannot_be_read_waits(
    shelf: Shelf, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Interruption):
        _write(shelf, *photos, checkpoint=interrupted_at("after marks"))
    with pytest.raises(Interruption):
        shelf.undo(checkpoint=interrupted_at("announced"))
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", _unreadable(shelf.folder / "b.jpg.xmp"))
        found = shelf.recover()
        assert (found.kept, found.restored) == (1, 1)
        assert "permission" in found.problems[0].reason
    shelf.recover()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", _unreadable(shelf.folder / "b.jpg.xmp"))
        undone = shelf.undo()
        assert (undone.restored, undone.kept) == (1, 1)
    assert shelf.undo().restored == 1


def test_changed_by_another_program_before_recovery_it_rests(
    shelf: Shelf, photos: list[Photo]
) -> None:
    with pytest.raises(Interruption):
        _write(shelf, *photos, checkpoint=interrupted_at("announced"))
    (shelf.folder / "b.jpg.xmp").write_bytes(b"edited")
    found = shelf.recover()
    assert [problem.path.name for problem in found.problems] == ["b.jpg.xmp"]
    assert not shelf.journal.has_open()


def test_what_rests_on_a_disk_away_or_unreadable_is_told_no_more(
    shelf: Shelf, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(shelf, photos[1])
    sidecar = shelf.folder / "b.jpg.xmp"
    sidecar.write_bytes(b"edited")
    shelf.undo()
    assert shelf.undo(1).problems == ()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", _unreadable(sidecar))
        assert shelf.undo(1).problems == ()
    with monkeypatch.context() as patched:
        _away(patched)
        assert shelf.undo(1).problems == ()


def test_passed_over_it_can_count_as_written_again(shelf: Shelf, photos: list[Photo]) -> None:
    _write(shelf, *photos)
    shelf.journal.finish(1, undone=True)
    assert shelf.redo(1).restored == 0
    assert shelf.journal.batches()[0].holds


def test_stopped_between_two_it_says_what_is_written(shelf: Shelf, photos: list[Photo]) -> None:
    cancel = CancelToken()
    plan = _plan(shelf, *photos)
    result = write_keywords(
        shelf.library, plan, NullProgress(), cancel,
        checkpoint=acting_at("placed", cancel.cancel),
    )  # fmt: skip
    assert result.cancelled
    assert len(result.written) == 1
