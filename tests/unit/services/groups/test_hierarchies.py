"""Which hierarchy the library's clusters come from."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoclust.core.clusters import Clustering
from photoclust.core.offers import RefuseOffers
from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.progress import CancelToken, JobContext, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import NOTHING, Text
from photoclust.grouping import METHOD_VERSION
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.methods import choice as choice_module
from photoclust.grouping.methods.choice import REDUCTIONS, USUAL, Choice
from photoclust.grouping.tree import Joins, grow
from photoclust.grouping.worker import GroupingProcess
from photoclust.imaging.thumbnails import encode_thumbnail
from photoclust.services.groups.cluster_folders import cluster_folders
from photoclust.services.groups.hierarchies import Grouped, group_photos, grouping_of
from photoclust.services.groups.regroup import regrouping
from photoclust.services.library.engine import Engine
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import load_library, open_session
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import evaluate
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey
from photoclust.store.library.library import ReadPhoto
from tests.helpers.embedded import OUTPUTS, store_embeddings

RESOURCES = Path(__file__).resolve().parents[4] / "resources"


@pytest.fixture
def process(compile_cache: Path) -> Iterator[GroupingProcess]:
    with GroupingProcess(compile_cache) as started:
        yield started


def _unnamed(groups: Sequence[Sequence[Photo]]) -> list[Text]:
    return [NOTHING] * len(groups)


class _MadeUpProcess(GroupingProcess):
    """Gives a hierarchy in which photo 2 joins 0 and 1 at the coarser of two stops."""

    def __init__(self, choice: Choice = USUAL) -> None:
        super().__init__(Path(), choice)

    def group(self, *_: object, **__: object) -> Hierarchy:
        parent, height = grow(3, Joins(np.array([0, 0]), np.array([1, 2]), np.array([1.0, 2.0])))
        nearest = np.array([[0, 1], [1, 0], [2, 0]], np.int32)
        return Hierarchy(parent, height, np.array([1, 2], np.float32), nearest, 0)


def _store(workspace: Workspace, key: ModelKey, thumbnails: Sequence[bytes]) -> list[Photo]:
    """Store photos, all of one look, as if they had been read."""
    digests = [Digest(bytes([row]) * 32) for row in range(len(thumbnails))]
    classes, scores = np.zeros(1, np.uint16), np.zeros(1, np.float16)
    workspace.cache.put(
        [
            CachedPhoto(digest, np.zeros(2048, np.float16), classes, scores, 64, 48, jpeg, {})
            for digest, jpeg in zip(digests, thumbnails, strict=True)
        ],
        key,
    ).result()
    return list(
        workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
                for row, digest in enumerate(digests)
            ]
        )
    )


def test_a_no_is_remembered_over_a_restart(tmp_path: Path) -> None:
    key = ModelKey("a" * 64, "int8", 1, OUTPUTS)
    with Workspace(tmp_path) as workspace:
        photos = _store(workspace, key, [b""] * 3)
        by_id = {photo.id: photo for photo in photos}
        session = open_session(workspace)
        session.absorb(arrival(frozenset(by_id)))
        grouped = group_photos(
            workspace, photos, key, _MadeUpProcess(), progress=NullProgress(), cancel=CancelToken()
        )
        session.record(regrouping(session.clustering, by_id, by_id.keys(), grouped, None, _unnamed))
        [group] = session.clustering.clusters
        [loner] = session.clustering.unsorted
        session.apply(RefuseOffers({loner: group}))
        workspace.library.flush()
    with Workspace(tmp_path) as workspace:
        session = open_session(workspace)
        newest = grouping_of(workspace, session.clustering)
        assert newest is not None
        for granularity in (0.0, 1.0):
            session.record(
                regrouping(session.clustering, by_id, by_id.keys(), newest, granularity, _unnamed)
            )
            assert session.clustering.clusters[group].rejected == {loner}
            assert session.clustering.unsorted == {loner}
        workspace.library.flush()


class _AskedProcess(_MadeUpProcess):
    """Keeps the small pictures that it was given."""

    prints: np.ndarray[Any, np.dtype[np.uint8]]

    def group(self, *args: object, **how: object) -> Hierarchy:
        prints = how["prints"]
        assert isinstance(prints, Path)
        self.prints = np.load(prints)
        return super().group(*args, **how)


def test_small_pictures_go_along_with_the_features_and_are_black_where_there_is_none(
    tmp_path: Path,
) -> None:
    key = ModelKey("a" * 64, "int8", 1, OUTPUTS)
    grey = encode_thumbnail(Image.new("RGB", (64, 48), (90, 90, 90))).jpeg
    with Workspace(tmp_path) as workspace:
        photos = _store(workspace, key, [grey, b"", grey])
        process = _AskedProcess()
        group_photos(workspace, photos, key, process, progress=NullProgress(), cancel=CancelToken())
    assert process.prints.shape == (3, 40, 40)
    assert np.abs(process.prints.reshape(3, -1).mean(axis=1) - [90, 0, 90]).max() < 3


def test_measuring_other_photos_leaves_the_library_with_its_hierarchy(
    tmp_path: Path, sample_photos: Path, engine: Engine, process: GroupingProcess
) -> None:
    samples = sorted(sample_photos.rglob("*.jpg"))
    for number, sample in enumerate(samples[:24]):
        # A table of labels need not be there: folders are labels.
        folder = tmp_path / ("mine" if number % 2 else "measured") / f"class {number % 4}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(sample, folder)
    progress, cancel = NullProgress(), CancelToken()
    with Workspace(tmp_path / "data") as workspace:
        assert grouping_of(workspace, workspace.library.clustering()) is None
        place = Place(tmp_path / "data", RESOURCES, tmp_path, workers=2)
        opened = replace(load_library(place, workspace), process=process)
        context = JobContext(progress, cancel)
        cluster_folders(place, opened, [tmp_path / "mine"], context, engine=engine)
        before = grouping_of(workspace, workspace.library.clustering())
        evaluate(
            workspace,
            tmp_path / "measured",
            engine,
            process,
            workers=2,
            progress=progress,
            cancel=cancel,
        )
        after = grouping_of(workspace, workspace.library.clustering())
    assert before is not None
    assert after is not None
    assert len(before.digests) == 12
    assert after.digests == before.digests


def test_what_is_stored_is_known_by_what_it_was_before_there_was_a_choice() -> None:
    key = ModelKey("a" * 64, "int8", 1, OUTPUTS)
    digests = tuple(Digest(bytes([row]) * 32) for row in range(3))
    grouped = Grouped(_MadeUpProcess().group(), digests, key)
    text = Text(
        "(ModelKey(model='{what}', precision='int8', preprocess=1), {METHOD_VERSION})",
        what="a" * 64,
        METHOD_VERSION=METHOD_VERSION,
    )
    assert grouped.name == hashlib.sha256(text.encode() + b"".join(digests)).hexdigest()


def test_another_choice_of_methods_is_another_hierarchy_and_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reductions: Any = choice_module.REDUCTIONS
    monkeypatch.setitem(reductions, "other", REDUCTIONS["umap"])
    key = ModelKey("a" * 64, "int8", 1, OUTPUTS)
    looks = {Digest(bytes([row]) * 32): (0, row) for row in range(3)}
    asked: list[Choice] = []

    class Asked(_MadeUpProcess):
        def group(self, *_: object, **named: object) -> Hierarchy:
            assert named["signed"] is False
            asked.append(self.choice)
            return super().group()

    with Workspace(tmp_path) as workspace:
        store_embeddings(workspace, looks, key)
        photos = workspace.library.store_photos(
            [
                ReadPhoto(Path(f"/{row}.jpg"), FileIdentity(1, row, 1, 1), digest)
                for row, digest in enumerate(looks)
            ]
        )
        names = [
            group_photos(
                workspace,
                photos,
                key,
                Asked(choice),
                progress=NullProgress(),
                cancel=CancelToken(),
            ).name
            for choice in (USUAL, Choice("other"), USUAL, Choice("other"))
        ]
        stored = Clustering(hierarchy=names[1])
        found = grouping_of(workspace, stored)
    assert names[:2] == names[2:]
    assert len(set(names)) == 2
    assert asked == [USUAL, Choice("other")]
    assert found is not None
    assert found.name == names[1]
