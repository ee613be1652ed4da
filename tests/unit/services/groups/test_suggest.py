"""What a person is asked follows from the groups as they are, and from every No before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    DissolveClusters,
    Edit,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
)
from photoclust.core.offers import RefuseOffers
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.core.refusals import KeepApart
from photoclust.core.splitting import SplitCluster
from photoclust.core.stacks import Stacks
from photoclust.core.text import Text
from photoclust.services.groups import suggest as services_suggest
from photoclust.services.groups.suggest import Likeness, compare_photos, suggest
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS

DOGS, HOUNDS, CATS, BIRDS = map(ClusterId, (1, 2, 3, 4))
STRAY, ALSO_STRAY = PhotoId(41), PhotoId(42)
# Photo n has the content of row n-1. Dogs and hounds are photos of one kind, and so are the strays.
KINDS = [0] * 20 + [1] * 10 + [2] * 10 + [0, 0]


def _photo(number: int) -> Photo:
    digest = Digest(bytes([number - 1]) * 32)
    return Photo.at(PhotoId(number), Path(f"/{number}.jpg"), FileIdentity(1, number, 1, 1), digest)


PHOTOS = {photo.id: photo for photo in map(_photo, range(1, 43))}


def _likeness() -> Likeness:
    random = np.random.default_rng(7)
    rows = random.normal(size=(3, 40))[KINDS] + random.normal(scale=0.3, size=(len(KINDS), 40))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    row_of = {Digest(bytes([row]) * 32): row for row in range(len(KINDS))}
    return Likeness(rows.astype(np.float32), row_of, ModelKey("a" * 64, "int8", 1, OUTPUTS))


LIKENESS = _likeness()


def _cluster(number: ClusterId, photos: range) -> Cluster:
    return Cluster(number, {PhotoId(p): 0.8 for p in photos}, Text("Group {number}", number=number))


START = Clustering(
    clusters={
        DOGS: _cluster(DOGS, range(1, 12)),
        HOUNDS: _cluster(HOUNDS, range(12, 21)),
        CATS: _cluster(CATS, range(21, 31)),
        BIRDS: _cluster(BIRDS, range(31, 41)),
    },
    unsorted=frozenset({STRAY, ALSO_STRAY}),
    next_id=5,
)


def _after(*edits: Edit, start: Clustering = START) -> Clustering:
    for edit in edits:
        start = apply_change(start, edit.change(start))
    return start


def _merges(clustering: Clustering) -> set[tuple[ClusterId, ClusterId]]:
    merges = suggest(LIKENESS, clustering, PHOTOS).merges
    return {(min(a, b), max(a, b)) for a, offers in merges.items() for b, _ in offers}


def _offered(clustering: Clustering, photo: PhotoId = STRAY) -> list[ClusterId]:
    return [c for c, _ in suggest(LIKENESS, clustering, PHOTOS).groups.get(photo, ())]


def test_only_groups_that_look_the_same_are_asked_about_and_from_both_sides() -> None:
    merges = suggest(LIKENESS, START, PHOTOS).merges
    assert [other for other, _ in merges[DOGS]] == [HOUNDS]
    assert [other for other, _ in merges[HOUNDS]] == [DOGS]
    assert merges.keys() == {DOGS, HOUNDS}, "cats and birds score below the threshold"


def test_groups_kept_apart_are_not_suggested_for_merging() -> None:
    for edit in (KeepApart(DOGS, HOUNDS), KeepApart(HOUNDS, DOGS)):
        assert _merges(_after(edit)) == set()
        assert _merges(_after(edit, RenameCluster(DOGS, "Rex"))) == set()
        assert _merges(_after(edit, MergeClusters(DOGS, (BIRDS,)))) == set()


def test_groups_that_were_kept_apart_are_not_asked_about_weaker_ones() -> None:
    thirds = [_cluster(ClusterId(c), range(7 * c - 6, min(7 * c + 1, 21))) for c in (1, 2, 3)]
    start = Clustering({c.id: c for c in thirds}, next_id=4)
    [best] = _merges(start)
    [third] = start.clusters.keys() - set(best)
    assert _merges(_after(KeepApart(*best), start=start)) == set()
    assert _merges(_after(MergeClusters(best[0], (best[1],)), start=start)) == {
        (min(best[0], third), max(best[0], third))
    }


def test_parts_of_a_split_are_not_suggested_for_merging_again() -> None:
    parts = [{PhotoId(p): 0.8 for p in some} for some in (range(1, 7), range(7, 12))]
    after = _after(SplitCluster(DOGS, tuple(parts)))
    assert _merges(after) == {(DOGS, HOUNDS)}
    assert _merges(_after(MergeClusters(DOGS, (ClusterId(5),)), start=after)) == {(DOGS, HOUNDS)}


def test_a_group_is_not_suggested_for_one_that_holds_a_photo_thrown_out_of_it() -> None:
    assert _merges(_after(MovePhotos(frozenset({PhotoId(1)}), HOUNDS))) == set()
    assert _merges(_after(RejectPhotos(frozenset({PhotoId(1)})))) == {(DOGS, HOUNDS)}


def test_an_unsorted_photo_is_offered_the_groups_it_looks_like() -> None:
    assert set(_offered(START)) == {DOGS, HOUNDS}
    for offers in suggest(LIKENESS, START, PHOTOS).groups.values():
        assert [score for _, score in offers] == sorted((s for _, s in offers), reverse=True)


def test_a_photo_is_never_offered_a_group_it_was_kept_out_of_and_others_still_are() -> None:
    after = _after(RefuseOffers({STRAY: DOGS}))
    assert _offered(after) == [HOUNDS]
    assert _offered(after, ALSO_STRAY) == _offered(START, ALSO_STRAY)


def test_a_photo_that_was_not_read_or_left_the_library_is_nowhere() -> None:
    known = {p: photo for p, photo in PHOTOS.items() if p not in {STRAY, PhotoId(1)}}
    found = suggest(LIKENESS, START, known)
    assert STRAY not in found.groups
    assert ALSO_STRAY in found.groups


def test_a_stack_speaks_once_and_all_of_it_is_offered_the_same() -> None:
    stacks = Stacks.of([(STRAY, ALSO_STRAY), tuple(map(PhotoId, range(1, 12)))])
    alone = dict(suggest(LIKENESS, START, PHOTOS).groups[STRAY])
    found = suggest(LIKENESS, START, PHOTOS, None, stacks).groups
    assert found[STRAY] == found[ALSO_STRAY]
    together = dict(found[STRAY])
    assert together[DOGS] < alone[DOGS], "eleven shots of one moment are one voice"
    assert together[HOUNDS] > alone[HOUNDS]
    refused = _after(RefuseOffers({ALSO_STRAY: HOUNDS}))
    assert HOUNDS not in dict(suggest(LIKENESS, refused, PHOTOS, None, stacks).groups[STRAY])


@pytest.mark.parametrize(
    "clustering",
    [Clustering(), replace(START, clusters={}), _after(DissolveClusters(tuple(START.clusters)))],
)
def test_without_groups_there_is_nothing_to_ask(clustering: Clustering) -> None:
    found = suggest(LIKENESS, clustering, PHOTOS)
    assert not found.groups
    assert not found.merges


def test_a_refused_group_is_not_replaced_by_a_weaker_one() -> None:
    fours = [_cluster(ClusterId(n), range(4 * n - 3, 4 * n + 1)) for n in range(1, 6)]
    start = Clustering({c.id: c for c in fours}, frozenset({STRAY}), next_id=6)
    best, *others = _offered(start)
    assert len(others) == 2
    after = _after(RefuseOffers({STRAY: best}), start=start)
    assert _offered(after) == others
    for group in others:
        after = _after(RefuseOffers({STRAY: group}), start=after)
    assert _offered(after) == []


def test_large_groups_are_thinned_and_small_ones_take_part(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[int]] = []

    def listen(rows: object, unsorted: object, groups: list[list[int]]) -> list[list[object]]:
        seen.append([len(members) for members in groups])
        return [[] for _ in (STRAY, ALSO_STRAY)]

    small = _cluster(ClusterId(9), range(40, 41))
    birds = _cluster(BIRDS, range(31, 40))
    start = replace(START, clusters={**START.clusters, BIRDS: birds, small.id: small})
    monkeypatch.setattr(services_suggest, "suggest_groups", listen)
    for most, sizes in ((40, [11, 9, 10, 9, 1]), (20, [4, 4, 4, 4, 1]), (3, [1, 1, 1, 1, 1])):
        monkeypatch.setattr(services_suggest, "_MOST_VOTERS", most)
        suggest(LIKENESS, start, PHOTOS)
        assert seen.pop() == sizes


def test_few_photos_of_each_group_are_enough_to_offer_the_right_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(services_suggest, "_MOST_VOTERS", 12)
    monkeypatch.setattr(services_suggest, "_AT_ONCE", 1)
    assert set(_offered(START)[:2]) == set(_offered(START, ALSO_STRAY)[:2]) == {DOGS, HOUNDS}


def test_of_too_many_groups_the_largest_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services_suggest, "_MOST_GROUPS", 3)
    assert _merges(START) == set(), "hounds are the smallest"
    larger = _after(MergeClusters(HOUNDS, (BIRDS,)))
    assert _merges(larger) == _merges(_after(KeepApart(CATS, DOGS), start=larger))


def test_who_quits_need_not_wait_for_suggestions(tmp_path: Path) -> None:
    cancel = CancelToken()
    with Workspace(tmp_path) as workspace:
        photos = list(PHOTOS.values())
        random = np.random.default_rng(1)
        workspace.cache.put(
            [
                CachedPhoto(
                    photo.digest,
                    random.random(OUTPUTS.features).astype(np.float16),
                    np.arange(5, dtype=np.uint16),
                    np.full(5, 0.1, np.float16),
                    10,
                    10,
                    b"",
                    {},
                )
                for photo in photos
            ],
            LIKENESS.key,
        )
        workspace.cache.flush()
        made = compare_photos(workspace, photos, LIKENESS.key, cancel)
        assert len(made.rows) == len(made.row_of) == len(photos)
        assert list(made.row_of) == sorted(made.row_of)
        assert made.rows[3] @ made.rows[3] == pytest.approx(1)
        assert len(compare_photos(workspace, [], LIKENESS.key).rows) == 0
        cancel.cancel()
        with pytest.raises(Cancelled):
            compare_photos(workspace, photos, LIKENESS.key, cancel)
    with pytest.raises(Cancelled):
        suggest(LIKENESS, START, PHOTOS, cancel)


def test_among_many_small_scenes_hardly_any_two_are_asked_about() -> None:
    """Some photo of two or three always has its nearest one in a scene beside."""
    random = np.random.default_rng(0)
    sizes = [20, 20, *([2, 3] * 90)]
    kinds = np.repeat(np.arange(len(sizes)), sizes)
    kinds[kinds == 1] = 0
    means = random.normal(size=(len(sizes), 12))
    rows = means[kinds] + random.normal(scale=0.5, size=(len(kinds), 12))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    numbers = list(map(PhotoId, range(1, len(rows) + 1)))
    digests = [Digest(n.to_bytes(32)) for n in numbers]
    photos = {
        n: Photo.at(n, Path(f"/{n}.jpg"), FileIdentity(1, n, 1, 1), digest)
        for n, digest in zip(numbers, digests, strict=True)
    }
    row_of = {digest: row for row, digest in enumerate(digests)}
    likeness = Likeness(rows.astype(np.float32), row_of, LIKENESS.key)
    ends = np.cumsum([1, *sizes]).tolist()
    clusters = [_cluster(ClusterId(c), range(a, b)) for c, (a, b) in enumerate(pairwise(ends), 1)]
    merges = suggest(likeness, Clustering({c.id: c for c in clusters}), photos).merges
    assert {c: [other for other, _ in found] for c, found in merges.items()} == {1: [2], 2: [1]}
