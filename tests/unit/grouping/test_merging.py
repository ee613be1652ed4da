"""Merging while it pays."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping import merging
from photoclust.grouping.merging import ManyPieces, Merging, Pieces, caution
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


def _many(count: int, seed: int) -> tuple[Merging, Merging]:
    """The same pieces of some kinds, each compared with each, and each with those around it."""
    random = np.random.default_rng(seed)
    kind = random.integers(count // 8, size=count)
    middles, there = random.normal(size=(count, 12)), random.random((count, 3)) * 9
    rows = middles[kind] + 0.3 * random.normal(size=(count, 12))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    sizes = random.integers(1, 30, count).astype(np.float64)
    sums = (rows * sizes[:, None]).astype(np.float32)
    places = (there[kind] + random.normal(size=(count, 3)) * 0.3) * sizes[:, None]
    return (
        Pieces(sizes.copy(), sums.copy(), places.copy()),
        ManyPieces(sizes.copy(), sums.copy(), places.copy()),
    )


@pytest.mark.parametrize("dense", [0, 60])
def test_very_many_pieces_merge_as_few_do(monkeypatch: pytest.MonkeyPatch, dense: int) -> None:
    """Those around a piece hold its best partner: the merges are those of comparing all."""
    monkeypatch.setattr(merging, "DENSE", dense)
    monkeypatch.setattr(merging, "_ALIKE", 12)
    monkeypatch.setattr(merging, "_AROUND", 6)
    count = 240
    found: list[list[tuple[int, int]]] = []
    for pieces in _many(count, 3):
        merges = []
        pieces.allow(np.arange(0, count, 2))
        while (merge := pieces.merge_best(1.0)) is not None:
            merges.append(merge)
        pieces.allow(np.arange(1, count, 2))
        while (merge := pieces.merge_best(-np.inf)) is not None:
            merges.append(merge)
        found.append(merges)
    all_, around = found
    assert len(all_) == len(around) == count - 1, "down to one"
    early = count // 2 - count // 16
    assert all_[:early] == around[:early]
    assert len(set(all_) & set(around)) >= 0.9 * count


def test_nothing_of_very_many_pieces_is_merged_when_nothing_may() -> None:
    _, pieces = _many(40, 1)
    pieces.allow(np.array([7]))
    assert pieces.merge_best(-np.inf) is None


def test_how_many_pieces_decides_how_they_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "DENSE", 3)
    of = np.ones(4), np.eye(4, dtype=np.float32), np.zeros((4, 2))
    assert isinstance(merging.merging(*of), ManyPieces)
    few = of[0][:3], of[1][:3], of[2][:3]
    assert isinstance(merging.merging(*few), Pieces)


def test_merges_have_to_be_surer_where_the_next_thing_is_near() -> None:
    def among(fifth: float, last: float) -> float:
        distances = np.array([[0, 0.1, 0.1, 0.1, fifth, 0.2, last]] * 3, np.float32)
        return caution(Neighbours(np.zeros(distances.shape, np.int32), distances))

    assert among(0.17, 0.2) == 0, "one large class"
    assert 2 < among(0.16, 0.21) < 4, "classes of two dozen"
    assert among(0.16, 0.24) > 6, "classes of a dozen"


def test_one_photo_hardly_changes_how_sure_merges_have_to_be() -> None:
    def with_near(near: int) -> float:
        distances = np.full((51, 15), 0.16, np.float32)
        distances[:near, -1], distances[near:, -1] = 0.20, 0.24
        return caution(Neighbours(np.zeros(distances.shape, np.int32), distances))

    assert with_near(25) == pytest.approx(with_near(26), abs=0.25)


def test_a_few_photos_far_from_everything_do_not_change_how_sure_merges_have_to_be() -> None:
    distances = np.tile(np.array([0.16] * 14 + [0.22], np.float32), (50, 1))
    usual = caution(Neighbours(np.zeros(distances.shape, np.int32), distances))
    distances[:10, -1] = 0.9
    assert caution(Neighbours(np.zeros(distances.shape, np.int32), distances)) == usual


def test_copies_and_photos_without_neighbours_need_no_caution() -> None:
    for distances in (np.zeros((5, 15)), np.zeros((1, 1))):
        found = Neighbours(np.zeros(distances.shape, np.int32), distances.astype(np.float32))
        assert caution(found) == 0
