"""Classical descriptors on real photos: each tells its own kind of difference."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from photoclust.vision.classical.descriptor import Pixels, Vector, describe_all
from photoclust.vision.classical.menu import DESCRIPTORS
from photoclust.vision.classical.words import count_words, learn_words

_WIDTHS = {
    "sift": 128, "orb": 256, "brief": 256, "surf": 64, "hog": 1764, "morphology": 36, "hough": 72,
    "wavelets": 96, "template": 40,
}  # fmt: skip


@pytest.fixture(scope="module")
def photos(sample_photos: Path) -> list[Pixels]:
    found = []
    for path in sorted(sample_photos.glob("*.jpg"))[:4]:
        with Image.open(path) as image:
            image.thumbnail((160, 160))
            found.append(np.asarray(image.convert("RGB")))
    return found


def _describe(name: str) -> Callable[[Pixels], Vector]:
    descriptor = DESCRIPTORS[name]
    pytest.importorskip(descriptor.library.module)
    return descriptor.describe


@pytest.mark.parametrize("name", DESCRIPTORS)
def test_photos_are_described_the_same_every_time(name: str, photos: list[Pixels]) -> None:
    describe = _describe(name)
    for photo in photos:
        found = describe(photo)
        assert found.shape[-1] == _WIDTHS[name]
        assert found.dtype == np.float32
        assert np.isfinite(found).all()
        assert found.min(initial=0) >= 0
        assert np.array_equal(found, describe(photo))
    blank = describe(np.full((40, 30, 3), 128, np.uint8))
    assert blank.shape[-1] == _WIDTHS[name]
    assert len(describe(np.zeros((5, 4, 3), np.uint8))) >= 0, "however small"
    every = describe_all(DESCRIPTORS[name], photos, seed=0)
    assert len(every) == len(photos)
    assert np.array_equal(every, describe_all(DESCRIPTORS[name], photos, seed=0))
    near = every / np.linalg.norm(every, axis=1, keepdims=True)
    assert (near @ near.T)[0, 1] < 0.9999, "photos differ"


def test_no_two_descriptors_say_the_same(photos: list[Pixels]) -> None:
    """Nor is one any other but for the order of its numbers."""
    said = {
        name: np.sort(DESCRIPTORS[name].describe(photos[0]), axis=None)
        for name in DESCRIPTORS
        if DESCRIPTORS[name].library.is_there
    }
    for one, other in combinations(said, 2):
        assert not np.array_equal(said[one], said[other]), (one, other)


def _alike(a: Vector, b: Vector) -> float:
    """The share of spots of one picture that have a near twin in the other."""
    apart = ((a[:, None] - b[None]) ** 2).sum(axis=2)
    size = (a**2).sum(axis=1).mean()
    return float((apart.min(axis=1) < 0.1 * size).mean())


def _turned(photo: Pixels) -> Pixels:
    return np.ascontiguousarray(np.rot90(photo))


def test_sift_and_orb_know_a_turned_photo_and_brief_does_not(photos: list[Pixels]) -> None:
    shares = {}
    for name in ("sift", "orb", "brief"):
        describe = _describe(name)
        shares[name] = np.mean([_alike(describe(p), describe(_turned(p))) for p in photos])
    assert shares["sift"] > 0.5
    assert shares["orb"] > 2 * shares["brief"]
    # Spots of SIFT are real numbers and come at all sizes; those of ORB are yes or no.
    assert len(np.unique(_describe("sift")(photos[0]))) > 2
    assert set(np.unique(_describe("orb")(photos[0]))) == {0, 1}
    assert set(np.unique(_describe("brief")(photos[0]))) == {0, 1}


def test_surf_does_not_mind_brightness(photos: list[Pixels]) -> None:
    describe = _describe("surf")
    darker = (photos[0] * 0.7).astype(np.uint8)
    assert _alike(describe(photos[0]) - 1, describe(darker) - 1) > 0.5


def _picture(draw: Callable[[Pixels], None]) -> Pixels:
    picture = np.zeros((96, 96, 3), np.uint8)
    draw(picture)
    return picture


def _stripes(picture: Pixels) -> None:
    picture[:, ::16] = picture[:, 1::16] = 255


def test_hog_tells_which_way_edges_run() -> None:
    upright = _describe("hog")(_picture(_stripes)).reshape(-1, 9)
    lying = _describe("hog")(_turned(_picture(_stripes))).reshape(-1, 9)
    assert upright.sum(axis=0).argmax() != lying.sum(axis=0).argmax()


def test_morphology_tells_how_wide_things_are() -> None:
    describe = _describe("morphology")
    thin, wide = _picture(_stripes), np.zeros((96, 96, 3), np.uint8)
    wide[:, 20:40] = 255
    opened = [describe(p).reshape(3, 6, 2)[0, :, 0].argmax() for p in (thin, wide)]
    assert opened[0] == 0, "two pixels are gone at once"
    assert opened[1] > 2


def test_hough_tells_the_slope_of_lines() -> None:
    describe = _describe("hough")
    upright = describe(_picture(_stripes)).reshape(4, 18).sum(axis=0)
    lying = describe(_turned(_picture(_stripes))).reshape(4, 18).sum(axis=0)
    assert upright.argmax() == 9
    assert lying.argmax() in (0, 17)


def test_wavelets_tell_how_fine_a_picture_is() -> None:
    describe = _describe("wavelets")
    fine = np.zeros((128, 128, 3), np.uint8)
    fine[:, ::2] = 255
    coarse = np.zeros((128, 128, 3), np.uint8)
    coarse[:, :64] = 255
    # The last three pairs are the finest details.
    shares = [describe(p)[:32][-6:].sum() / describe(p)[:32].sum() for p in (fine, coarse)]
    assert shares[0] > 3 * shares[1]


def test_templates_fit_what_looks_like_them(photos: list[Pixels]) -> None:
    describe = _describe("template")
    upright = describe(_picture(_stripes)).reshape(10, 2, 2)[:, 0, 0]
    lying = describe(_turned(_picture(_stripes))).reshape(10, 2, 2)[:, 0, 0]
    assert upright[1] > 2 * upright[5], "a bar, and one that lies"
    assert lying[5] > 2 * lying[1]
    negative = np.asarray(ImageOps.invert(Image.fromarray(photos[0])))
    straight, turned = describe(photos[0]).reshape(10, 2, 2), describe(negative).reshape(10, 2, 2)
    np.testing.assert_allclose(straight[:, 0, 0], turned[:, 1, 0], atol=0.02)


def test_words_are_kinds_of_spots() -> None:
    random = np.random.default_rng(0)
    kinds = random.normal(size=(3, 8)) * 10
    of = [np.array([0, 0, 1]), np.array([2]), np.array([], int)]
    spots = [
        (kinds[k] + random.normal(scale=0.01, size=(len(k), 8))).astype(np.float32) for k in of
    ]
    words = kinds.astype(np.float32)
    assert count_words(spots, words).tolist() == [[2, 1, 0], [0, 0, 1], [0, 0, 0]]
    learned = learn_words(spots, seed=0)
    assert len(learned) == 4, "no more than there are spots"
    assert count_words([spots[2]], learn_words([spots[2]], seed=0)).tolist() == [[0]]
