"""Companions that appear while a filing is planned, runs, or is taken back: no pair is split."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photoclust.core.progress import CancelToken
from photoclust.filing.mover import ItemState
from photoclust.store.journal.records import EntryState, Mode
from tests.helpers.shelf import Interruption, Shelf, acting_at, interrupted_at


@pytest.mark.parametrize(
    "moment", [("announced", 1), ("verified", 1), ("placed", 1), ("placed", 2)]
)
def test_a_sidecar_that_appears_while_a_filing_runs_goes_along(
    shelf: Shelf, moment: tuple[str, int]
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("sub/a.jpg"), shelf.photo("c.jpg")]
    step, count = moment

    def write() -> None:
        shelf.file("sub/a.xmp", "late")
        shelf.file("sub/a.jpg.xmp", "late too")
        shelf.file("stranger.xmp", "of nobody")

    result = shelf.file_as("Dogs", *photos, checkpoint=acting_at(step, write, count))
    assert result.problems == ()
    late = [item for item in result.items if item.companion_of == photos[1].path]
    assert [(item.destination.name, item.state) for item in late] == [
        ("a (2).jpg.xmp", ItemState.DONE),
        ("a (2).xmp", ItemState.DONE),
    ]
    found = shelf.contents()
    assert found["sorted/Dogs/a (2).xmp"] == b"late"
    assert found["in/stranger.xmp"] == b"of nobody"
    assert shelf.undo().restored == 5
    assert shelf.contents().keys() == {
        "in/a.jpg",
        "in/c.jpg",
        "in/stranger.xmp",
        "in/sub/a.jpg",
        "in/sub/a.jpg.xmp",
        "in/sub/a.xmp",
    }
    assert shelf.redo().restored == 5


def test_a_late_sidecar_whose_place_is_taken_stays_and_is_told(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")

    def write() -> None:
        shelf.file("a.xmp", "late")
        (shelf.destination / "Dogs" / "a.xmp").write_text("of another")

    result = shelf.file_as("Dogs", photo, checkpoint=acting_at("placed", write))
    (problem,) = result.problems
    assert problem.path == shelf.folder / "a.xmp"
    assert "appeared while its photo was on its way" in problem.reason
    assert f"now in {shelf.destination / 'Dogs'}. Something else is now at" in problem.reason
    assert [item.state for item in result.items] == [ItemState.DONE, ItemState.FAILED]
    assert shelf.contents()["in/a.xmp"] == b"late"
    assert shelf.contents()["sorted/Dogs/a.xmp"] == b"of another"
    assert shelf.undo().restored == 1
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "sorted/Dogs/a.xmp"}


def test_photos_that_stay_keep_what_appears_beside_them(shelf: Shelf) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    cancel = CancelToken()

    def write() -> None:
        shelf.file("a.xmp", "late")
        shelf.file("b.xmp", "late")
        cancel.cancel()

    plan = shelf.plan([("Dogs", photos)])
    result = shelf.carry_out(plan, cancel, acting_at("placed", write))
    assert result.cancelled
    assert shelf.contents().keys() == {
        "in/b.jpg",
        "in/b.xmp",
        "sorted/Dogs/a.jpg",
        "sorted/Dogs/a.xmp",
    }


def test_what_belongs_to_a_photo_that_is_there_stays_with_that(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.photo("a.png")

    def write() -> None:
        shelf.file("a.xmp", "of the one that is there")
        shelf.file("a.jpg.xmp", "of the one that went")

    shelf.file_as("Dogs", photo, checkpoint=acting_at("placed", write))
    assert shelf.contents().keys() == {
        "in/a.png",
        "in/a.xmp",
        "sorted/Dogs/a.jpg",
        "sorted/Dogs/a.jpg.xmp",
    }


def test_what_comes_with_a_new_photo_of_the_old_name_stays_with_it(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")

    def write() -> None:
        shelf.file("a.jpg", "another")
        shelf.file("a.xmp", "of the other")

    shelf.file_as("Dogs", photo, checkpoint=acting_at("placed", write))
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "sorted/Dogs/a.jpg"}


def test_what_belongs_to_the_other_picture_of_a_shot_follows_both(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.photo("a.nef")
    late = acting_at("placed", lambda: shelf.file("a.nef.xmp", "late"), 2)
    shelf.file_as("Dogs", photo, checkpoint=late)
    assert not list(shelf.folder.iterdir())
    place = shelf.destination / "Dogs" / "a.nef.pp3"
    assert shelf.undo(checkpoint=acting_at("placed", place.touch, 3)).restored == 4
    assert not shelf.destination.exists()


def test_copies_leave_late_sidecars_with_their_photo(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    late = acting_at("published", lambda: shelf.file("a.xmp", "late"))
    shelf.file_as("Dogs", photo, mode=Mode.COPY, checkpoint=late)
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp", "sorted/Dogs/a.jpg"}


def test_a_sidecar_that_appears_while_a_filing_is_taken_back_or_done_again(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    place = shelf.destination / "Dogs" / "a.xmp"
    result = shelf.undo(checkpoint=acting_at("placed", lambda: place.write_text("late")))
    assert (result.restored, result.problems) == (2, ())
    assert shelf.contents() == {"in/a.jpg": b"a.jpg", "in/a.xmp": b"late"}
    assert not shelf.destination.exists()
    shelf.file("a.jpg.xmp", "made after it went back")
    later = acting_at("placed", lambda: shelf.file("a.txt", "made on its way"))
    assert shelf.redo(checkpoint=later).restored == 4
    assert not list(shelf.folder.iterdir())
    assert shelf.undo().restored == 4


def test_an_end_before_late_sidecars_were_fetched_splits_no_pair(shelf: Shelf) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]

    def end(step: str) -> None:
        if step == "placed":
            shelf.file("a.xmp", "late")
            raise Interruption

    with pytest.raises(Interruption):
        shelf.file_as("Dogs", *photos, checkpoint=end)
    shelf.recover()
    assert shelf.contents().keys() == {"in/b.jpg", "sorted/Dogs/a.jpg", "sorted/Dogs/a.xmp"}
    assert shelf.undo().restored == 2


@pytest.mark.parametrize("step", ["announced late", "verified", "placed", "before marks"])
def test_an_end_while_late_sidecars_are_fetched(shelf: Shelf, step: str) -> None:
    photo = shelf.photo("a.jpg")
    write = acting_at("placed", lambda: shelf.file("a.xmp", "late"))
    end = interrupted_at(step, 1 if step == "announced late" else 2)

    def checkpoint(reached: str) -> None:
        write(reached)
        end(reached)

    with pytest.raises(Interruption):
        shelf.file_as("Dogs", photo, checkpoint=checkpoint)
    shelf.recover()
    assert shelf.journal.entries(1)[0].state is EntryState.DONE
    shelf.undo()
    assert shelf.contents() == {"in/a.jpg": b"a.jpg", "in/a.xmp": b"late"}
    assert not shelf.destination.exists()


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("late", ["plan", "placed"])
@pytest.mark.parametrize(("name", "partner"), [("a.jpg", "a.nef"), ("a.nef", "a.jpg")])
def test_the_other_picture_of_a_shot_that_appears_goes_along(
    shelf: Shelf, name: str, partner: str, late: str, *, known: bool
) -> None:
    photo, other = shelf.photo(name), shelf.photo("b.jpg")
    plan = shelf.plan([("Dogs", [photo, other])])

    def write() -> None:
        (shelf.photo if known else shelf.file)(partner, "the same shot")
        shelf.file("a.nef.xmp", "its settings")

    if late == "plan":
        write()
    result = shelf.carry_out(plan, checkpoint=acting_at(late, write))
    assert result.problems == ()
    assert not list(shelf.folder.iterdir())
    assert shelf.contents()[f"sorted/Dogs/{partner}"] == b"the same shot"
    paths = {known.path for known in shelf.library.photos().values()}
    assert (shelf.destination / "Dogs" / partner in paths) == known
    assert shelf.undo().restored == 4
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.nef", "in/a.nef.xmp", "in/b.jpg"}


def test_a_photo_in_its_own_right_is_not_drawn_in_by_a_late_partner(shelf: Shelf) -> None:
    photo, own = shelf.photo("a.jpg"), shelf.photo("a.heic")
    plan = shelf.plan([("Dogs", [photo])])
    shelf.file("a.nef", "of both")
    shelf.carry_out(plan)
    assert shelf.known(own).path == own.path
    assert shelf.contents().keys() == {"in/a.heic", "sorted/Dogs/a.jpg", "sorted/Dogs/a.nef"}


def test_another_picture_put_beside_a_filed_photo_stays_when_that_goes_back(shelf: Shelf) -> None:
    shelf.file_as("Dogs", shelf.photo("a.jpg"))
    (shelf.destination / "Dogs" / "a.nef").write_text("put there by a person")
    assert shelf.undo().restored == 1
    assert shelf.contents().keys() == {"in/a.jpg", "sorted/Dogs/a.nef"}


def test_a_late_sidecar_that_cannot_go_back_stays_and_can_later(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file_as("Dogs", photo)
    place = shelf.destination / "Dogs" / "a.xmp"

    def write() -> None:
        place.write_text("late")
        shelf.file("a.xmp", "older")

    result = shelf.undo(checkpoint=acting_at("placed", write))
    assert (result.restored, result.kept) == (1, 1)
    assert f"now in {shelf.folder}. Something else is now at" in result.problems[0].reason
    assert place.read_text() == "late"
    (shelf.folder / "a.xmp").unlink()
    assert shelf.undo().restored == 1
    assert shelf.contents() == {"in/a.jpg": b"a.jpg", "in/a.xmp": b"late"}


def test_what_vanishes_again_need_not_travel(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = shelf.plan([("Dogs", [shelf.photo("a.jpg")])])
    sidecar = shelf.file("a.xmp", "late")
    look = os.lstat

    def vanish(path: str | Path) -> os.stat_result:
        if Path(path) == sidecar:
            sidecar.unlink(missing_ok=True)
        return look(path)

    monkeypatch.setattr(os, "lstat", vanish)
    result = shelf.carry_out(plan)
    assert (result.done, result.problems) == (1, ())


def test_an_end_while_a_filing_is_taken_back_lets_late_sidecars_follow(shelf: Shelf) -> None:
    shelf.file_as("Dogs", shelf.photo("a.jpg"))

    def end(step: str) -> None:
        if step == "placed":
            (shelf.destination / "Dogs" / "a.xmp").write_text("late")
            raise Interruption

    with pytest.raises(Interruption):
        shelf.undo(checkpoint=end)
    found = shelf.recover()
    assert found.restored == 2
    assert shelf.contents().keys() == {"in/a.jpg", "in/a.xmp"}
