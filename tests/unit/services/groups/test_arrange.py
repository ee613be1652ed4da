"""Strays of one kind lie together, groups that look alike stand side by side, and stay there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import pytest

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import CancelToken
from photoclust.core.text import Text
from photoclust.services.groups.arrange import arrange_groups, arrange_photos
from photoclust.services.groups.similar import SimilarIndex
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey
from tests.helpers import ui_library
from tests.helpers.embedded import OUTPUTS, store_embeddings

KEY = ModelKey("m", "int8", 1, OUTPUTS)
KINDS = 6
PHOTOS = ui_library.photos(96)
"""Every sixth shows the same kind."""

UNREAD = ui_library.photo(99)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimilarIndex]:
    with Workspace(tmp_path_factory.mktemp("data")) as workspace:
        looks = {photo.digest: (kind(photo.id), photo.id) for photo in PHOTOS.values()}
        store_embeddings(workspace, looks, KEY)
        yield SimilarIndex(workspace.cache, KEY)


def kind(photo: PhotoId) -> int:
    return photo % KINDS


def arranged(
    index: SimilarIndex,
    photos: dict[PhotoId, Photo],
    memberships: dict[PhotoId, float] | None = None,
    before: tuple[PhotoId, ...] = (),
) -> tuple[PhotoId, ...]:
    return arrange_photos(index, [*photos.values()], memberships or {}, before, CancelToken())


def runs(photos: tuple[PhotoId, ...]) -> list[int]:
    return [number for number, _ in groupby(map(kind, photos))]


def test_photos_of_one_kind_lie_together(index: SimilarIndex) -> None:
    order = arranged(index, PHOTOS)
    assert sorted(order) == sorted(PHOTOS)
    assert len(runs(order)) == KINDS
    assert arranged(index, dict(reversed(PHOTOS.items()))) == order, "whatever order they come in"


def test_the_photos_that_belong_most_come_first_unless_they_stood_otherwise(
    index: SimilarIndex,
) -> None:
    two = {p: photo for p, photo in PHOTOS.items() if kind(p) in (1, 4)}
    strong, weak = dict.fromkeys(two, 0.2), dict.fromkeys(two, 0.2)
    strong.update((p, 1.0) for p in two if kind(p) == 1)
    weak.update((p, 1.0) for p in two if kind(p) == 4)
    assert runs(arranged(index, two, strong)) == [1, 4]
    assert runs(arranged(index, two, weak)) == [4, 1]
    assert runs(arranged(index, two, weak, arranged(index, two, strong))) == [1, 4]


def test_copies_stand_beside_their_twin_and_what_was_never_compared_at_the_end(
    index: SimilarIndex,
) -> None:
    copy = Photo.at(PhotoId(98), Path("/copy.jpg"), UNREAD.identity, PHOTOS[PhotoId(5)].digest)
    order = arranged(index, {**PHOTOS, copy.id: copy, UNREAD.id: UNREAD})
    assert order[-1] == UNREAD.id
    assert abs(order.index(copy.id) - order.index(PhotoId(5))) == 1
    assert arranged(index, {UNREAD.id: UNREAD}) == (UNREAD.id,)
    assert arranged(index, {}) == ()


def group(number: int, photos: Sequence[int]) -> Cluster:
    return Cluster(ClusterId(number), {PhotoId(p): 0.5 for p in photos}, Text("Group"))


def halves(*sizes: int) -> Clustering:
    """Two groups of each kind: 1 and 7 of the first, 2 and 8 of the second, and so on."""
    of_kind = [[p for p in PHOTOS if kind(p) == number] for number in range(KINDS)]
    groups = [group(n + 1, photos[: sizes[n]]) for n, photos in enumerate(of_kind)]
    groups += [group(n + 1 + KINDS, photos[sizes[n] :]) for n, photos in enumerate(of_kind)]
    return Clustering({c.id: c for c in groups})


def ordered(
    index: SimilarIndex, clustering: Clustering, before: tuple[int, ...] = ()
) -> tuple[int, ...]:
    known = {**PHOTOS, UNREAD.id: UNREAD}
    return arrange_groups(
        index, clustering, known, [*map(ClusterId, before)], CancelToken()
    ).clusters


def test_groups_of_one_kind_stand_side_by_side_in_the_direction_of_before(
    index: SimilarIndex,
) -> None:
    order = ordered(index, halves(8, 8, 8, 8, 8, 8))
    assert sorted(order) == list(range(1, 13))
    assert len(list(groupby(order, key=lambda number: number % KINDS))) == KINDS
    for before in (order, order[::-1]):
        assert ordered(index, halves(7, 8, 9, 8, 8, 8), before)[0] in before[:2]


def test_the_list_begins_at_the_end_where_the_large_groups_are(index: SimilarIndex) -> None:
    clusters = [group(1, [1, 7]), group(2, [p for p in PHOTOS if kind(p) == 2])]
    for numbered in (
        clusters,
        [group(2, [*clusters[0].members]), group(1, [*clusters[1].members])],
    ):
        order = ordered(index, Clustering({c.id: c for c in numbered}))
        assert [len({c.id: c for c in numbered}[ClusterId(n)]) for n in order] == [16, 2]


def test_a_group_that_comes_later_goes_beside_the_one_it_is_most_like(index: SimilarIndex) -> None:
    clustering = halves(8, 8, 8, 8, 8, 8)
    order = arrange_groups(index, clustering, PHOTOS, (), CancelToken())
    for listed in (order.clusters, order.clusters[::-1], sorted(clustering.clusters)):
        for number in range(KINDS):
            late = group(50, [p for p in PHOTOS if kind(p) == number][:3])
            place = order.place(late, listed, PHOTOS)
            assert place is not None
            around = listed[max(0, place - 1) : place + 1]
            assert number in {(n - 1) % KINDS for n in around}
    assert order.place(group(51, [UNREAD.id]), order.clusters, {UNREAD.id: UNREAD}) is None
    assert order.place(group(52, [1]), [ClusterId(77)], PHOTOS) is None


def test_groups_that_were_never_compared_come_last(index: SimilarIndex) -> None:
    clustering = Clustering({c.id: c for c in (group(1, [99]), group(2, [1, 7]), group(3, [2]))})
    assert ordered(index, clustering)[-1] == 1
    assert ordered(index, Clustering()) == ()
    nothing = arrange_groups(index, Clustering(), PHOTOS, (), CancelToken())
    assert nothing.place(group(1, [1]), [ClusterId(1)], PHOTOS) is None
