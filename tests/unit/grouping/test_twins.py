"""Photos that look all but the same count once, and stay together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping import twins
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import UnitRows, compared_rows
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.neighbours import exact_neighbours
from photoclust.grouping.quality import quality
from photoclust.grouping.twins import TWIN, stand_ins, with_twins
from tests.unit.grouping.conftest import MadeUp, mixture

_COPY = 40
"""Shape of the noise between a photo and its copy: they are 0.006 apart."""


def _with_copies(
    features: NDArray[np.float16], of: NDArray[np.int64], seed: int = 1
) -> NDArray[np.float16]:
    noise = np.random.default_rng(seed).gamma(_COPY, 1 / _COPY, (len(of), features.shape[1]))
    return np.concatenate([features, (features[of] * noise).astype(np.float16)])


def _rows(features: NDArray[np.float16]) -> UnitRows:
    return compared_rows(features, None, 0, signed=False)


def test_a_copy_and_its_photo_have_one_stand_in_and_others_stand_for_themselves(
    made_up: MadeUp,
) -> None:
    of = np.arange(0, 240, 5)
    rows = _rows(_with_copies(made_up.features, of))
    found = stand_ins(rows)
    assert (found.place[of] == found.place[240:]).all()
    assert len(found.photos) == 240
    assert (found.place[found.photos] == np.arange(240)).all()
    assert found.several.sum() == len(of)


def test_neighbours_are_those_of_the_photos_that_are_left(made_up: MadeUp) -> None:
    """Also for a photo whose many copies took all the places there were."""
    of = np.concatenate([np.arange(0, 240, 5), np.zeros(40, np.int64)])
    rows = _rows(_with_copies(made_up.features, of))
    found = stand_ins(rows)
    expected = exact_neighbours(rows[found.photos], found.neighbours.indices.shape[1])
    assert np.array_equal(found.neighbours.indices, expected.indices)
    assert np.allclose(found.neighbours.distances, expected.distances, atol=1e-6)


def test_of_very_many_photos_nearly_all_neighbours_are_found_that_twins_took_the_places_of(
    made_up: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One photo in five has forty copies, and is next to others that have."""
    monkeypatch.setattr(twins, "EXACT", 100)
    rows = _rows(_with_copies(made_up.features, np.repeat(np.arange(0, 240, 5), 40)))
    found = stand_ins(rows)
    m, count = found.neighbours.indices.shape
    expected = exact_neighbours(rows[found.photos], count)
    pairs = zip(expected.indices, found.neighbours.indices, strict=True)
    assert np.mean([np.isin(one, other).mean() for one, other in pairs]) > 0.97
    assert (found.neighbours.indices[:, 0] == np.arange(m)).all()
    assert (found.neighbours.distances[:, 0] == 0).all()
    assert (np.diff(found.neighbours.distances, axis=1) >= -1e-6).all()


def test_a_slow_drift_is_not_one_photo() -> None:
    """Each frame is all but the same as the next one, the first and the last are not."""
    angles = np.linspace(0, np.pi / 2, 40)
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    found = stand_ins(rows)
    assert len(found.photos) > 3
    for place in range(len(found.photos)):
        inside = rows[found.place == place]
        assert 1 - (inside @ inside.T).mean() <= TWIN


def _apart(distance: float) -> UnitRows:
    """Two photos that far apart, and ten that are like none."""
    rows = np.eye(12, dtype=np.float32)
    rows[1, :2] = 1 - distance, np.sqrt(1 - (1 - distance) ** 2)
    return rows


@pytest.mark.parametrize(
    ("distance", "shift", "photos"), [(0.1, 0, 11), (0.1, 6, 12), (0.15, 0, 12)]
)
def test_photos_a_little_farther_apart_are_one_where_their_pictures_are_the_same(
    distance: float, shift: int, photos: int
) -> None:
    """A camera that went on a little shows other things at each place."""
    rows = _apart(distance)
    prints = np.random.default_rng(1).integers(1, 255, (12, 40, 40)).astype(np.uint8)
    prints[1] = np.roll(prints[0], shift, axis=1)
    found = stand_ins(rows, prints)
    assert len(found.photos) == photos
    assert (found.place[0] == found.place[1]) == (photos == 11)
    assert (found.place[found.photos] == np.arange(photos)).all()
    assert (found.neighbours.indices[:, 0] == np.arange(photos)).all()


def test_of_photos_without_pictures_looks_alone_decide() -> None:
    rows = _apart(0.1)
    assert len(stand_ins(rows).photos) == 12
    assert len(stand_ins(rows, np.zeros((12, 40, 40), np.uint8)).photos) == 12
    assert len(stand_ins(_apart(0.02), np.zeros((12, 40, 40), np.uint8)).photos) == 11


@pytest.mark.parametrize("shots", [2, 6])
def test_groups_are_as_without_copies(made_up: MadeUp, hierarchy: Hierarchy, shots: int) -> None:
    before = hierarchy.cut(hierarchy.automatic())
    of = np.repeat(np.arange(0, 240, 5), shots - 1)
    both = build_hierarchy(_with_copies(made_up.features, of))
    cut = both.cut(both.automatic())
    assert abs(cut.count - before.count) <= 1
    found = quality(cut.labels[:240], made_up.kinds)
    assert found.effort <= quality(before.labels, made_up.kinds).effort + 1
    assert (cut.labels[240:] == cut.labels[of]).all()


@given(st.integers(0, 2**32 - 1), st.integers(2, 60), st.integers(1, 60))
def test_every_photo_is_where_its_stand_in_is(seed: int, photos: int, copies: int) -> None:
    random = np.random.default_rng(seed)
    made_up = mixture(photos, 3, seed=seed)
    of = random.integers(0, photos, copies)
    features = _with_copies(made_up.features, of, seed)
    hierarchy = build_hierarchy(features)
    found = stand_ins(_rows(features))
    home = found.photos[found.place]
    fewer = None
    for stop in range(hierarchy.stops):
        cut = hierarchy.cut(hierarchy.granularity(stop))
        if hierarchy.heights[stop] >= 1:  # finer stops may show a photo of several alone
            alone = cut.labels < 0
            assert (cut.labels == cut.labels[home]).all()
            assert not (alone & found.several[found.place]).any()
        if fewer is not None:
            assert (fewer[cut.labels < 0] < 0).all(), "what is in a group stays in one"
        fewer = cut.labels
    assert (hierarchy.neighbours[:, 0] == np.arange(len(features))).all()


def test_the_nearest_of_a_photo_are_told_with_its_twins(made_up: MadeUp) -> None:
    """Without, no picture that was saved anew is ever found to be one."""
    of = np.array([0, 0, 7])
    hierarchy = build_hierarchy(_with_copies(made_up.features, of))
    assert hierarchy.neighbours[[7, 242], 1].tolist() == [242, 7]
    assert set(hierarchy.neighbours[0, 1:3].tolist()) == {240, 241}


def test_one_photo_many_times_is_one_group() -> None:
    features = _with_copies(mixture(1, 1).features, np.zeros(9, np.int64))
    hierarchy = build_hierarchy(features)
    cut = hierarchy.cut(hierarchy.automatic())
    assert cut.labels.tolist() == [0] * 10
    assert cut.membership.tolist() == [1.0] * 10


def test_without_twins_nothing_is_added(hierarchy: Hierarchy, made_up: MadeUp) -> None:
    found = stand_ins(_rows(made_up.features))
    assert with_twins(hierarchy, found) is hierarchy
