"""Merging while it pays."""

from __future__ import annotations

import numpy as np

from photoclust.grouping.merging import Pieces, caution
from photoclust.grouping.neighbours import Neighbours


def _pieces(angles: list[float], places: list[float], sizes: list[int]) -> Pieces:
    """Pieces whose photos all look in one direction and lie at one place."""
    count = np.array(sizes, np.float64)
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    return Pieces(
        count, rows * count[:, None].astype(np.float32), np.array(places)[:, None] * count[:, None]
    )


def _merges(pieces: Pieces, least: float = 0.0) -> list[tuple[int, int]]:
    pieces.allow(np.arange(len(pieces.sizes)))
    found = []
    while (merge := pieces.merge_best(least)) is not None:
        found.append(merge)
    return found


def test_what_is_alike_and_close_is_merged_first_and_the_rest_is_not() -> None:
    pieces = _pieces([0, 0.1, 1.5], [0, 0.2, 9], [10, 10, 10])
    assert _merges(pieces) == [(0, 1)]


def test_all_is_merged_when_asked() -> None:
    pieces = _pieces([0, 0.1, 1.5, 1.4], [0, 0.2, 9, 8], [10, 10, 10, 10])
    merges = _merges(pieces, -np.inf)
    assert set(merges[:2]) == {(0, 1), (2, 3)}
    assert merges[2] == (0, 2)


def test_the_larger_the_smaller_side_the_surer_it_has_to_be() -> None:
    doubtful = 0.84  # cosine distance 1/3
    assert _merges(_pieces([0, doubtful], [0, 1], [2, 500])) == [(0, 1)]
    assert _merges(_pieces([0, doubtful], [0, 1], [500, 500])) == []


def test_only_those_allowed_take_part() -> None:
    pieces = _pieces([0, 0.1, 0.12], [0, 0.1, 0.1], [10, 10, 10])
    pieces.allow(np.array([0, 1]))
    assert pieces.merge_best(0.0) == (0, 1)
    assert pieces.merge_best(0.0) is None
    pieces.allow(np.array([2]))
    assert pieces.merge_best(0.0) == (0, 2)


def test_nothing_to_merge() -> None:
    assert _merges(_pieces([0.3], [0], [4])) == []
    assert Pieces(np.empty(0), np.empty((0, 2), np.float32), np.empty((0, 1))).merge_best(0) is None


def test_scores_stay_right_while_merging() -> None:
    """Partners are kept up to date, not sought anew: the result must be that of seeking anew."""
    random = np.random.default_rng(0)
    angles = random.random(40).tolist()
    places = (random.random(40) * 5).tolist()
    sizes = random.integers(1, 30, 40).tolist()
    kept = _merges(_pieces(angles, places, sizes), -np.inf)
    pieces = _pieces(angles, places, sizes)
    anew = []
    alive = set(range(40))
    for _ in range(39):
        pieces.allow(np.array(sorted(alive)))
        merge = pieces.merge_best(-np.inf)
        assert merge is not None
        anew.append(merge)
        alive.discard(merge[1])
    assert kept == anew


def test_merges_have_to_be_surer_where_the_next_thing_is_near() -> None:
    def among(fifth: float, last: float) -> float:
        distances = np.array([[0, 0.1, 0.1, 0.1, fifth, 0.2, last]] * 3, np.float32)
        return caution(Neighbours(np.zeros(distances.shape, np.int32), distances))

    assert among(0.17, 0.2) == 0, "one large class"
    assert 2 < among(0.16, 0.21) < 4, "classes of two dozen"
    assert among(0.16, 0.24) > 6, "classes of a dozen"


def test_copies_and_photos_without_neighbours_need_no_caution() -> None:
    for distances in (np.zeros((5, 15)), np.zeros((1, 1))):
        found = Neighbours(np.zeros(distances.shape, np.int32), distances.astype(np.float32))
        assert caution(found) == 0
