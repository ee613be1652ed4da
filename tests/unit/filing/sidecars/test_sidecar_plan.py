"""Which sidecars get keywords: those that are there, and a new one where none is."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.photo import Photo
from photoclust.filing.sidecars.scribe import MAX_BYTES
from photoclust.filing.sidecars.sidecar_plan import SidecarPlan, plan_sidecars
from photoclust.filing.sidecars.xmp_edit import EMPTY, keywords_of, with_keywords
from photoclust.filing.survey import RealDisk
from tests.helpers.shelf import Shelf


def _plan(shelf: Shelf, *photos: tuple[Photo, tuple[str, ...]]) -> SidecarPlan:
    known = {photo.path for photo in shelf.library.photos().values()}
    return plan_sidecars(photos, known, RealDisk(shelf.system))


def _written(plan: SidecarPlan) -> dict[str, tuple[str, ...]]:
    return {item.path.name: tuple(keywords_of(item.rewriting.later)[1]) for item in plan.items}


def test_a_photo_without_a_sidecar_gets_one_under_its_whole_name(shelf: Shelf) -> None:
    plan = _plan(shelf, (shelf.photo("a.jpg"), ("Dogs",)), (shelf.photo("b.jpg"), ()))
    assert _written(plan) == {"a.jpg.xmp": ("Dogs",)}
    assert [item.is_new for item in plan.items] == [True]
    assert not (shelf.folder / "a.jpg.xmp").exists()


def test_keywords_go_into_every_sidecar_that_is_there(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    for name in ("a.xmp", "a.jpg.xmp"):
        shelf.file(name, EMPTY)
    shelf.file("a.jpg.pp3")
    assert set(_written(_plan(shelf, (photo, ("Dogs",))))) == {"a.xmp", "a.jpg.xmp"}


def test_a_raw_files_sidecar_is_its_own_if_the_library_knows_it(shelf: Shelf) -> None:
    jpeg = shelf.photo("a.jpg")
    shelf.file("a.nef")
    shelf.file("a.nef.xmp", EMPTY)
    assert _written(_plan(shelf, (jpeg, ("Dogs",)))) == {"a.nef.xmp": ("Dogs",)}
    raw = shelf.read(shelf.folder / "a.nef")
    both = _plan(shelf, (jpeg, ("Dogs",)), (raw, ("Cats",)))
    assert _written(both) == {"a.jpg.xmp": ("Dogs",), "a.nef.xmp": ("Cats",)}


def test_a_live_photos_film_keeps_its_sidecar(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.mov")
    shelf.file("a.mov.xmp", EMPTY)
    assert _written(_plan(shelf, (photo, ("Dogs",)))) == {"a.jpg.xmp": ("Dogs",)}


def test_ours_go_where_a_photo_has_no_keywords_any_more(shelf: Shelf) -> None:
    photo, other, damaged = shelf.photo("a.jpg"), shelf.photo("b.jpg"), shelf.photo("c.jpg")
    shelf.file("a.jpg.xmp", with_keywords(EMPTY, ["Dogs"]))
    shelf.file("b.jpg.xmp", EMPTY)
    shelf.file("c.jpg.xmp", "no XMP")
    plan = _plan(shelf, (photo, ()), (other, ()), (damaged, ()))
    assert _written(plan) == {"a.jpg.xmp": ()}
    assert plan.problems == ()


def test_what_is_as_it_is_to_be_is_not_written(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.jpg.xmp", with_keywords(EMPTY, ["Dogs"]))
    plan = _plan(shelf, (photo, ("Dogs",)))
    assert (plan.items, plan.as_they_are) == ((), 1)


@pytest.mark.parametrize(
    ("content", "why"), [(b"no XMP", "damaged"), (b" " * (MAX_BYTES + 1), "too large")]
)
def test_what_cannot_take_keywords_is_told(shelf: Shelf, content: bytes, why: str) -> None:
    photo = shelf.photo("a.jpg")
    sidecar = shelf.file("a.jpg.xmp", content)
    (problem,) = _plan(shelf, (photo, ("Dogs",))).problems
    assert problem.path == sidecar
    assert why in problem.reason


def test_a_sidecar_that_is_read_only_stays_so(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.jpg.xmp", EMPTY).chmod(0o444)
    (problem,) = _plan(shelf, (photo, ("Dogs",))).problems
    assert "read-only" in problem.reason


def test_a_name_that_something_else_has_is_told(shelf: Shelf) -> None:
    photo = shelf.photo("a.jpg")
    (shelf.folder / "A.jpg.xmp").mkdir()
    plan = _plan(shelf, (photo, ("Dogs",)))
    assert plan.items == ()
    assert [problem.path.name for problem in plan.problems] == ["A.jpg.xmp"]


def test_a_photo_that_is_gone_is_told_if_it_has_keywords(shelf: Shelf) -> None:
    gone, also = shelf.photo("a.jpg"), shelf.photo("b.jpg")
    gone.path.unlink()
    also.path.unlink()
    plan = _plan(shelf, (gone, ("Dogs",)), (also, ()))
    assert [problem.path for problem in plan.problems] == [gone.path]


def test_a_folder_in_which_nothing_can_be_written_is_told_once(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [shelf.photo("a.jpg"), shelf.photo("b.jpg")]
    monkeypatch.setattr(RealDisk, "writable", lambda disk, folder: False)
    plan = _plan(shelf, *((photo, ("Dogs",)) for photo in photos))
    assert plan.items == ()
    assert [problem.path for problem in plan.problems] == [shelf.folder]


def test_a_sidecar_that_cannot_be_read_is_told(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = shelf.photo("a.jpg")
    shelf.file("a.jpg.xmp", EMPTY)

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (problem,) = _plan(shelf, (photo, ("Dogs",))).problems
    assert "permission" in problem.reason
