"""The best of some photos of a library: read once, kept, and never of what is needed whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.groups.best_shot import (
    best_shot,
    best_to_compare,
    in_order_of_merit,
    measured_shots,
    with_best_covers,
)
from photoclust.services.groups.stacks import PhotoStack
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.trimming import contents, forget
from tests.helpers.embedded import store_facts

GO = CancelToken()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


@pytest.fixture
def photos(tmp_path: Path) -> list[Photo]:
    """Two blurred shots, a sharp one between them."""
    noise = np.random.default_rng(1).integers(0, 256, (30, 40)).astype(np.uint8)
    sharp = Image.fromarray(noise).resize((400, 300), Image.Resampling.BICUBIC)
    sharp.paste(Image.fromarray(np.tile(noise, (4, 4))), (200, 100))
    blurred = sharp.filter(ImageFilter.GaussianBlur(1.5))
    made = []
    for number, picture in enumerate((blurred, sharp, blurred.rotate(0.3)), start=1):
        path = tmp_path / f"{number}.png"
        picture.save(path)
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        made.append(Photo.at(PhotoId(number), path, FileIdentity.from_stat(path.stat()), digest))
    return made


def test_the_sharp_one_is_proposed_and_comes_first(
    workspace: Workspace, photos: list[Photo]
) -> None:
    found = best_shot(workspace.cache, photos, [], GO)
    assert (found.best, found.reason, found.whole) == (photos[1].id, "Sharpest", False)
    assert in_order_of_merit(workspace.cache, photos, GO)[0] == photos[1].id


def test_what_was_measured_stays_until_the_photo_leaves(
    workspace: Workspace, photos: list[Photo]
) -> None:
    first = measured_shots(workspace.cache, photos, GO)
    for photo in photos:
        photo.path.unlink()
    again = measured_shots(workspace.cache, photos, GO)
    assert {p: m.to_bytes() for p, m in again.items()} == {
        p: m.to_bytes() for p, m in first.items()
    }
    assert set(contents(workspace.cache)) == {photo.digest for photo in photos}
    forget(workspace.cache, [photos[0].digest])
    assert measured_shots(workspace.cache, photos, GO).keys() == {p.id for p in photos[1:]}


@pytest.mark.parametrize("kind", [Kind.BRACKET, Kind.PANORAMA])
def test_of_photos_that_are_all_needed_none_is_proposed(
    workspace: Workspace, photos: list[Photo], kind: Kind
) -> None:
    stack = PhotoStack(kind, (photos[0].id, photos[1].id), photos[0].id)
    found = best_shot(workspace.cache, photos, [stack], GO)
    assert found.whole
    assert found.best is None
    assert "needed" in found.reason
    assert contents(workspace.cache) == [], "none was read"
    burst = replace(stack, kind=Kind.BURST)
    assert best_shot(workspace.cache, photos, [burst], GO).best == photos[1].id
    alone = replace(stack, photos=(photos[0].id, PhotoId(99)))
    assert not best_shot(workspace.cache, photos, [alone], GO).whole


def test_a_photo_that_is_another_one_by_now_is_not_judged(
    workspace: Workspace, photos: list[Photo]
) -> None:
    photos[1].path.write_bytes(photos[0].path.read_bytes())
    photos[2].path.write_bytes(b"no picture")
    found = best_shot(workspace.cache, photos, [], GO)
    assert (found.best, found.reason) == (None, "Not all of them can be read")
    assert in_order_of_merit(workspace.cache, photos, GO) == [photo.id for photo in photos]


def test_a_smaller_copy_is_not_sharper(workspace: Workspace, photos: list[Photo]) -> None:
    """They are held against each other at one size."""
    with Image.open(photos[1].path) as opened:
        opened.resize((200, 150), Image.Resampling.BOX).save(photos[0].path)
    small = replace(photos[0], digest=Digest(hashlib.sha256(photos[0].path.read_bytes()).digest()))
    store_facts(
        workspace,
        {small.digest: {"width": 200, "height": 150}, photos[1].digest: {"width": 400}},
    )
    assert best_shot(workspace.cache, [small, photos[1]], [], GO).best is None


def test_it_can_be_stopped(workspace: Workspace, photos: list[Photo]) -> None:
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        best_shot(workspace.cache, photos, [], stopped)


def test_of_a_large_stack_the_best_are_compared_in_their_order(
    workspace: Workspace, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclust.services.groups.best_shot.MOST_COMPARED", 2)
    stack = PhotoStack(Kind.BURST, tuple(photo.id for photo in photos), photos[0].id)
    best = set(in_order_of_merit(workspace.cache, photos, GO)[:2])
    for some in (photos, photos[::-1]):
        found = best_to_compare(workspace.cache, some, stack, GO)
        assert found == [photo for photo in some if photo.id in best]
    wide = replace(stack, kind=Kind.PANORAMA)
    assert best_to_compare(workspace.cache, photos, wide, GO) == photos[:2], "all are as good"


def test_the_best_shot_stands_for_its_stack_once_it_was_compared(
    workspace: Workspace, photos: list[Photo]
) -> None:
    known = {photo.id: photo for photo in photos}
    burst = PhotoStack(Kind.BURST, tuple(known), photos[0].id)
    others = [
        replace(burst, kind=Kind.BRACKET),
        PhotoStack(Kind.COPIES, (photos[1].id, photos[1].id), photos[1].id),
        replace(burst, photos=(*burst.photos, PhotoId(9))),
    ]
    known[PhotoId(9)] = replace(photos[0], id=PhotoId(9), digest=Digest(b"9" * 32))
    stacks = [burst, *others]
    assert with_best_covers(workspace.cache, stacks, known) == stacks
    measured_shots(workspace.cache, photos, GO)
    found = with_best_covers(workspace.cache, stacks, known)
    assert found == [replace(burst, cover=photos[1].id), *others]
