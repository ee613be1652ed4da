"""Grouping the open library: which photos take part, and where it is cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import JobContext, NullProgress
from photoclust.core.session import arrival
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.group_library import group_library
from photoclust.services.library.engine import Engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import load_library
from photoclust.services.library.workspace import Workspace
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import store_embeddings

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
