"""Grouping the open library and adding to it: which photos take part, and where it is cut."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import JobContext, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.grouping.by import By, by_of
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.group_library import (
    Addition,
    add_photos,
    cut_library,
    group_library,
)
from photoclust.services.library.engine import Engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened, load_library
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_embeddings, store_facts

RESOURCES = Path(__file__).resolve().parents[4] / "resources"


class _MadeUpProcess(GroupingProcess):
    """Gives a hierarchy in which photo 2 joins 0 and 1 at the coarser of two stops."""

    def __init__(self) -> None:
        super().__init__(Path())

    def group(self, *_: object, **__: object) -> Hierarchy:
        parent, height = grow(3, Joins(np.array([0, 0]), np.array([1, 2]), np.array([1.0, 2.0])))
        nearest = np.array([[0, 1], [1, 0], [2, 0]], np.int32)
        return Hierarchy(parent, height, np.array([1, 2], np.float32), nearest, 0)


@pytest.mark.parametrize(("granularity", "in_groups"), [(0.0, 2), (1.0, 3)])
def test_only_the_photos_asked_about_are_grouped_and_cut_where_it_is_said(
    tmp_path: Path, engine: Engine, granularity: float, in_groups: int
) -> None:
    looks = {Digest(bytes([row]) * 32): (0, row) for row in range(5)}
    place, context = Place(tmp_path, RESOURCES, tmp_path), JobContext(NullProgress())
    with Workspace(tmp_path) as workspace:
        store_embeddings(workspace, dict(list(looks.items())[:4]), engine.key)
        photos = workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
                for row, digest in enumerate(looks)
            ]
        )
        by_id = {photo.id: photo for photo in photos}
        opened = replace(load_library(place, workspace), process=_MadeUpProcess())
        opened.session.absorb(arrival(frozenset(by_id)))
        # One of them has no embedding, and one that has is not asked about.
        only = {photo.id for photo in (*photos[:3], photos[4])}
        found = group_library(
            place, opened, engine, opened.session.clustering, by_id, (), granularity, context,
            only=only,
        )  # fmt: skip
        assert found is not None
        assert found.scope == {photo.id for photo in photos[:3]}
        opened.session.record(found.change)
        clustering = opened.session.clustering
        workspace.library.flush()
        nothing = group_library(
            place, opened, engine, clustering, by_id, (), None, context, only=()
        )
    assert len(clustering.cluster_of()) == in_groups
    assert {photo.id for photo in photos[3:]} <= clustering.unsorted
    assert nothing is None


def test_photos_whose_embeddings_are_on_their_way_to_the_disk_take_part(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = {Digest(bytes([row]) * 32): (0, row) for row in range(3)}
    place, context = Place(tmp_path, RESOURCES, tmp_path), JobContext(NullProgress())
    free, flush = threading.Event(), EmbeddingCache.flush
    with Workspace(tmp_path) as workspace, ThreadPoolExecutor(1) as pool:
        read = [
            ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
            for row, digest in enumerate(looks)
        ]
        photos = {photo.id: photo for photo in workspace.library.store_photos(read)}
        opened = replace(load_library(place, workspace), process=_MadeUpProcess())
        opened.session.absorb(arrival(frozenset(photos)))
        disk = pool.submit(workspace.cache.run, lambda _: free.wait())
        stored = pool.submit(store_embeddings, workspace, looks, engine.key)

        def flushed(cache: EmbeddingCache) -> None:
            free.set()  # the disk has time for it
            disk.result()
            stored.result()
            flush(cache)

        monkeypatch.setattr(EmbeddingCache, "flush", flushed)
        try:
            found = group_library(
                place, opened, engine, opened.session.clustering, photos, (), 0.5, context
            )
        finally:
            free.set()
    assert found is not None
    assert found.scope == photos.keys()


DOGS, CATS = ClusterId(1), ClusterId(2)
OF_DOGS, OF_CATS, LEFT_OVER = range(12), range(12, 24), (24, 25)
NEW_DOGS, NEW_BIRDS = range(26, 30), range(30, 33)


def _look(row: int) -> tuple[int, int]:
    """What a photo shows: new dogs look just like old ones, birds and the rest like no group."""
    if row in OF_DOGS or row in NEW_DOGS:
        return 0, row % 2
    return (1, row) if row in OF_CATS else (2, row) if row in NEW_BIRDS else (row, row)


@dataclass
class SecondEvening:
    """A library with groups of dogs and cats, and photos that came since."""

    place: Place
    opened: Opened
    engine: Engine
    photos: Mapping[PhotoId, Photo]

    def ids(self, rows: Sequence[int]) -> frozenset[PhotoId]:
        ordered = sorted(self.photos)
        return frozenset(ordered[row] for row in rows)

    def group(self, cluster: ClusterId, rows: Sequence[int], name: str, *, kept: bool) -> Cluster:
        return Cluster(cluster, dict.fromkeys(sorted(self.ids(rows)), 0.8), Text(name), kept=kept)

    def clustering(self, *, kept: bool, left: Sequence[int] = ()) -> Clustering:
        groups = (
            replace(self.group(DOGS, OF_DOGS, "Dogs", kept=True), filed_to="/sorted/Dogs"),
            self.group(CATS, OF_CATS, "Cats", kept=kept),
        )
        return Clustering(
            {c.id: c for c in groups},
            frozenset(self.photos) - self.ids((*OF_DOGS, *OF_CATS)),
            3,
            0.25,
            hierarchy="ab",
            left=self.ids(left),
        )

    def add(self, clustering: Clustering, new: Sequence[int]) -> Addition | None:
        return add_photos(
            self.place, self.opened, self.engine, clustering, self.photos, (), self.ids(new), 1.0,
            JobContext(NullProgress()),
        )  # fmt: skip


@contextmanager
def _second_evening(folder: Path, engine: Engine) -> Iterator[SecondEvening]:
    looks = {Digest(bytes([row]) * 32): _look(row) for row in range(NEW_BIRDS.stop)}
    place = Place(folder, RESOURCES, folder)
    with Workspace(folder) as workspace:
        store_embeddings(workspace, looks, engine.key)
        photos = workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
                for row, digest in enumerate(looks)
            ]
        )
        opened = replace(load_library(place, workspace), process=_MadeUpProcess())
        yield SecondEvening(place, opened, engine, {photo.id: photo for photo in photos})


def test_new_photos_wait_in_groups_and_only_the_rest_of_them_is_grouped(
    tmp_path: Path, engine: Engine
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        start = evening.clustering(kept=True)
        added = evening.add(start, (*NEW_DOGS, *NEW_BIRDS))
        assert added is not None
        after = apply_change(start, added.change)
        assert after.clusters[DOGS].pending == evening.ids(NEW_DOGS)
        assert after.clusters[DOGS].filed_to == "/sorted/Dogs"
        assert after.clusters[CATS] == start.clusters[CATS]
        (birds,) = after.clusters.keys() - {DOGS, CATS}
        assert after.clusters[birds].members.keys() == evening.ids(NEW_BIRDS)
        assert after.clusters[birds].pending == frozenset()
        assert after.unsorted == evening.ids(LEFT_OVER), "what lay there before is not swept up"
        assert added.new == evening.ids((*NEW_DOGS, *NEW_BIRDS))
        # All other groups are kept, so the slider is for the new ones from now on.
        assert added.tree is not None
        assert (after.hierarchy, after.granularity) == (added.tree.grouped.name, 1.0)
        assert apply_change(after, added.change.inverse()) == replace(start, next_id=birds + 1)


def test_groups_that_nobody_keeps_go_on_having_their_hierarchy(
    tmp_path: Path, engine: Engine
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        start = evening.clustering(kept=False)
        added = evening.add(start, NEW_BIRDS)
        assert added is not None
        assert added.tree is None
        after = apply_change(start, added.change)
        assert len(after.clusters) == 3
        assert (after.hierarchy, after.granularity) == ("ab", 0.25)


def test_one_photo_is_no_group_and_who_was_left_is_not_asked_about(
    tmp_path: Path, engine: Engine
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        start = evening.clustering(kept=True, left=NEW_DOGS)
        added = evening.add(start, (NEW_BIRDS[0], *NEW_DOGS, *OF_CATS))
        assert added is not None
        assert added.new == evening.ids(NEW_BIRDS[:1])
        assert added.change.is_empty
        assert evening.add(start, NEW_DOGS) is None
        assert evening.add(start, OF_CATS) is None


def test_a_library_without_groups_is_grouped_as_a_whole_but_for_who_was_left(
    tmp_path: Path, engine: Engine
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        inside = evening.ids((0, 1, 2, 3))
        start = Clustering(unsorted=inside, left=evening.ids((3,)))
        added = evening.add(start, (0,))
        assert added is not None
        after = apply_change(start, added.change)
        (group,) = after.clusters.values()
        assert group.members.keys() == evening.ids((0, 1, 2))
        assert group.pending == frozenset()
        assert after.hierarchy is not None
        assert evening.add(Clustering(), (0,)) is None


BY_EVENT = "ab" * 32 + "e1"


def _day(row: int) -> dict[str, str]:
    """Dogs and cats have a day each; new dogs come on that of the cats, birds much later."""
    day = 1 if row in OF_DOGS else 28 if row in NEW_BIRDS else 14
    return {"taken": f"2024-0{1 if row in OF_DOGS else 9}-{day:02}T12:{row:02}:00"}


def test_where_groups_are_events_new_photos_join_those_of_their_day(
    tmp_path: Path, engine: Engine
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        dated = (*OF_DOGS, *OF_CATS, *NEW_DOGS[1:], *NEW_BIRDS)
        facts = {
            evening.photos[photo].digest: _day(row) for row, photo in _numbered(evening, dated)
        }
        store_facts(evening.opened.workspace, facts)
        start = replace(evening.clustering(kept=True), hierarchy=BY_EVENT)
        added = evening.add(start, (*NEW_DOGS, *NEW_BIRDS))
        assert added is not None
        after = apply_change(start, added.change)
        assert after.clusters[CATS].pending == evening.ids(NEW_DOGS[1:])
        assert after.clusters[DOGS].pending == evening.ids(NEW_DOGS[:1]), "looks place the undated"
        (birds,) = after.clusters.keys() - {DOGS, CATS}
        assert after.clusters[birds].members.keys() == evening.ids(NEW_BIRDS)


def _numbered(evening: SecondEvening, rows: Sequence[int]) -> list[tuple[int, PhotoId]]:
    ordered = sorted(evening.photos)
    return [(row, ordered[row]) for row in rows]


@pytest.mark.parametrize(("hierarchy", "by"), [(BY_EVENT, By.EVENT), ("ab" * 32, By.LOOKS)])
def test_a_lost_tree_is_built_again_by_what_it_was_built_by(
    tmp_path: Path, engine: Engine, hierarchy: str, by: By
) -> None:
    with _second_evening(tmp_path, engine) as evening:
        inside = {photo: evening.photos[photo] for photo in evening.ids((0, 1, 2))}
        start = Clustering(unsorted=frozenset(inside), hierarchy=hierarchy)
        found = cut_library(
            evening.place, evening.opened, engine, start, inside, (), frozenset(), None, None,
            start, JobContext(NullProgress()),
        )  # fmt: skip
        assert found is not None
        assert found.anew
        assert found.chosen is not None
        assert found.chosen.by is by
        assert by_of(found.tree.grouped.name) is by
