"""Another network is a folder and its id: the whole way from file to groups asks for its sizes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.errors import InputError
from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.group_names import names_from_cache
from photoclust.services.groups.hierarchies import group_photos
from photoclust.services.groups.photo_map import map_photos
from photoclust.services.groups.similar import SimilarIndex
from photoclust.services.groups.suggest import compare_photos
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import Outputs
from photoclust.vision.manifest import class_labels
from tests.helpers.made_up_network import FEATURES, ID, LABELS, make_network

PHOTOS = 8


@pytest.fixture
def models(model_folder: Path, tmp_path: Path) -> Path:
    """The shipped network with another one beside it."""
    folder = Path(shutil.copytree(model_folder, tmp_path / "resources" / "models"))
    make_network(folder / "other")
    return folder


@pytest.fixture
def folder(sample_photos: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for source in sorted((sample_photos / "misc").glob("*.jpg"))[:PHOTOS]:
        shutil.copy2(source, folder)
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as opened:
        yield opened


def read(workspace: Workspace, engine: Engine, folder: Path) -> tuple[Photo, ...]:
    indexed = index_folders(
        workspace, [folder], engine, workers=2, progress=NullProgress(), cancel=CancelToken()
    )
    assert indexed.problems == ()
    return indexed.photos


def test_the_usual_network_is_the_shipped_one(
    workspace: Workspace, models: Path, engine: Engine
) -> None:
    usual = open_engine(workspace, models, precision="int8", provider="cpu")
    assert usual.model.network.id == "resnet50"
    assert usual.key == engine.key
    assert usual.key.outputs == Outputs(2048, 1000, signed=False)


def test_a_network_that_is_not_there_is_one_sentence(workspace: Workspace, models: Path) -> None:
    with pytest.raises(
        InputError,
        match=rf"no model called alexnet\. There are: resnet50, efficientnet_lite2, {ID}\.",
    ):
        open_engine(workspace, models, networks=["alexnet"])


def test_photos_go_the_whole_way_through_another_network(
    workspace: Workspace, models: Path, folder: Path, compile_cache: Path, tmp_path: Path
) -> None:
    engine = open_engine(workspace, models, networks=[ID], provider="cpu")
    photos = read(workspace, engine, folder)
    digests = sorted(photo.digest for photo in photos)
    held = workspace.cache.features(digests, engine.key)
    assert held.features.shape == (PHOTOS, FEATURES)
    assert (held.features < 0).any()
    assert held.classes.max() < len(LABELS)
    workspace.cache.write_matrix(digests, engine.key, tmp_path / "m.npy")
    assert np.array_equal(np.load(tmp_path / "m.npy"), held.features)

    index = SimilarIndex(workspace.cache, engine.key)
    index.update(CancelToken())
    nearest = index.nearest(digests[0], 3, lambda _: True)
    rows = compare_photos(workspace, photos, engine.key).rows
    assert np.isfinite(rows).all()
    by_features = np.copysign(np.sqrt(np.abs(held.features.astype(np.float32))), held.features)
    by_features /= np.linalg.norm(by_features, axis=1, keepdims=True)
    order = np.argsort(-(by_features @ by_features[0]), kind="stable")
    assert [digest for digest, _ in nearest] == [digests[row] for row in order[1:4]]

    progress, cancel = NullProgress(), CancelToken()
    labels = class_labels(engine.model.network)
    with GroupingProcess(compile_cache) as process:
        grouped = group_photos(
            workspace, photos, engine.key, process, progress=progress, cancel=cancel
        )
        places = map_photos(
            workspace, photos, engine.key, process, progress=progress, cancel=cancel
        )
    assert grouped.hierarchy.n == PHOTOS
    assert np.isfinite(places.points).all()
    name = names_from_cache(workspace, engine.key, labels, models.parent / "places")
    assert len(name([photos[:3], photos[3:]])) == 2


def test_networks_do_not_mix(
    workspace: Workspace, models: Path, folder: Path, engine: Engine
) -> None:
    other = open_engine(workspace, models, networks=[ID], provider="cpu")
    read(workspace, other, folder)
    assert workspace.cache.known(engine.key) == set()
    photos = read(workspace, engine, folder)
    digests = [photo.digest for photo in photos]
    assert workspace.cache.features(digests, engine.key).features.shape == (PHOTOS, 2048)
    assert workspace.cache.features(digests, other.key).features.shape == (PHOTOS, FEATURES)
