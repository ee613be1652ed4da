"""Comparing methods on a folder."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.grouping.compare.chain import Chain
from photoclust.services.library.engine import Engine
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure import compare as compare_module
from photoclust.services.measure.compare import (
    ComparedRow,
    Comparison,
    Truth,
    compare,
    known_truth,
)
from photoclust.services.measure.feature_sets import WEIGHTED, make_feature_set, part_names
from photoclust.services.measure.presets import PRESETS, TRUE_COUNT, Asked, preset
from tests.helpers.embedded import store_embeddings

KEY_NETWORK = "resnet50"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as opened:
        yield opened


def _photos(folder: Path, contents: list[int]) -> tuple[Photo, ...]:
    return tuple(
        Photo.at(PhotoId(n), folder / f"{n}.jpg", FileIdentity(1, n, 1, 1), _digest(content))
        for n, content in enumerate(contents)
    )


def _digest(content: int) -> Digest:
    return Digest(bytes([content]) * 32)


def test_chains_are_run_and_measured(
    workspace: Workspace,
    engine: Engine,
    compile_cache: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Three kinds of five photos, and a copy of the last.
    contents = [*range(15), 14]
    looks = {_digest(content): (content % 3, content) for content in contents}
    store_embeddings(workspace, looks, engine.key)
    photos = _photos(tmp_path, contents)
    found = SimpleNamespace(photos=photos)
    monkeypatch.setattr(compare_module, "index_folders", lambda *_, **__: found)
    for photo in photos:
        photo.path.touch()
    truth = Truth(
        "labels",
        {photo.path: str(content % 3) for photo, content in zip(photos, contents, strict=True)},
    )
    asked = [
        Asked(KEY_NETWORK, Chain("pca:4", "exact", "kmeans", TRUE_COUNT)),
        Asked(KEY_NETWORK, Chain("umap", "exact", "hdbscan_eom")),
        Asked(KEY_NETWORK, Chain("none", "exact", "nonsense")),
    ]
    result = compare(
        workspace,
        tmp_path,
        {KEY_NETWORK: engine},
        asked,
        truth,
        compile_cache=compile_cache,
        workers=1,
        progress=NullProgress(),
        cancel=CancelToken(),
    )
    kmeans, umap, nonsense = result.report()["rows"]
    assert (result.set, result.photos, result.truth) == (tmp_path.name, 16, "labels")
    assert (kmeans["k"], kmeans["clusters"], kmeans["unsorted"]) == (3, 3, 0)
    assert kmeans["ari"] == kmeans["ami"] == kmeans["purity"] == 1
    assert kmeans["effort"] == round(100 * 3 / 16, 4)
    assert kmeans["neighbours"] is None
    assert set(kmeans["seconds"]) == {"features", "reduce", "cluster"}
    if sys.platform != "win32":
        assert set(kmeans["memory"]) == {"reduce", "cluster"}
        assert 20 < kmeans["memory"]["reduce"] <= kmeans["memory_mb"] < 2000
    # What cannot be run says why, and the others go on.
    assert umap["error"] == "umap needs at least 16 different photos; there are 15."
    assert umap["effort"] is None
    assert "There is no method nonsense" in nonsense["error"]
    assert not list(workspace.folder.glob("compare-*")), "nothing is left"


def test_it_can_be_cancelled(
    workspace: Workspace, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancel = CancelToken()
    cancel.cancel()
    monkeypatch.setattr(
        compare_module, "index_folders", lambda *_, **__: SimpleNamespace(photos=())
    )
    asked = [Asked(KEY_NETWORK, Chain("none", "exact", "kmeans", 2))]
    with pytest.raises(Cancelled):
        compare(
            workspace,
            tmp_path,
            {KEY_NETWORK: engine},
            asked,
            Truth(None, {}),
            compile_cache=Path(),
            workers=1,
            progress=NullProgress(),
            cancel=cancel,
        )


def test_the_same_few_photos_are_taken_every_time(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for number in range(9):
        kind = folder / f"kind {number % 3}"
        kind.mkdir(parents=True, exist_ok=True)
        (kind / f"{number}.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (folder / "stray.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    truth = known_truth(workspace, folder)
    assert truth.kind == "labels"
    few = compare_module._chosen(workspace, folder, truth, 4)
    assert len(few) == 4
    assert few == compare_module._chosen(workspace, folder, truth, 6)[:4]
    every = compare_module._chosen(workspace, folder, truth, None)
    assert len(every) == 9, "photos without a label say nothing"
    assert compare_module._chosen(workspace, folder, Truth(None, {}), None) == [folder]


def test_kept_groups_go_before_folders_and_a_table_before_both(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "0.jpg").touch()
    photos = {photo.id: photo for photo in _photos(tmp_path / "sub", [1, 2, 3])}
    groups = [
        Cluster(ClusterId(1), {PhotoId(0): 1.0, PhotoId(2): 1.0}, Text("One"), kept=True),
        Cluster(ClusterId(2), {PhotoId(1): 1.0}, Text("Two")),
    ]
    clustering = SimpleNamespace(clusters={group.id: group for group in groups})
    library: Any = SimpleNamespace(
        library=SimpleNamespace(photos=lambda: photos, clustering=lambda: clustering)
    )
    kept = known_truth(library, tmp_path)
    assert kept.kind == "groups"
    assert {path.name for path in kept.label_of} == {"0.jpg", "2.jpg"}
    (tmp_path / "groundtruth.csv").write_text("path,label\nsub/0.jpg,red\n")
    assert known_truth(library, tmp_path).kind == "labels"
    (tmp_path / "groundtruth.csv").write_text("nonsense\n")
    with pytest.raises(InputError, match="columns path and label"):
        known_truth(library, tmp_path)
    with pytest.raises(InputError, match="not a folder"):
        known_truth(library, tmp_path / "nowhere")


def test_without_labels_there_are_groups_and_no_effort() -> None:
    row = ComparedRow("resnet50", "none", None, "ward", k=2, clusters=2, unsorted=0.0)
    report = Comparison("mine", 3, None, (row,)).report()
    assert set(report) == {"set", "photos", "truth", "rows"}
    assert set(report["rows"][0]) == {
        "features", "reduce", "neighbours", "cluster", "k", "effort", "ari", "ami", "purity",
        "clusters", "unsorted", "recall", "seconds", "memory", "memory_mb", "error",
    }  # fmt: skip
    assert report["rows"][0]["effort"] is None


@pytest.mark.parametrize("name", PRESETS)
def test_presets_ask_for_what_there_is(name: str) -> None:
    for features in (["resnet50"], ["resnet50", "a", "b", WEIGHTED]):
        rows = preset(name, features, labelled=True)
        assert len(rows) == len(set(rows)) <= 60
        assert {row.features for row in rows} == set(features if name == "all" else features[:1])
        reductions = {row.chain.reduce for row in rows}
        for row in rows:
            with contextlib.suppress(InputError):
                row.chain.check()
                continue
            # Nothing is asked for that makes no sense; a library may be missing here.
            with pytest.raises(InputError, match="not installed"):
                row.chain.check()
        assert len(reductions) > 2
    assert all(row.chain.groups is None for row in preset(name, ["resnet50"], labelled=False))


def test_networks_side_by_side(workspace: Workspace, engine: Engine, tmp_path: Path) -> None:
    looks = {_digest(content): (content % 3, content) for content in range(6)}
    store_embeddings(workspace, looks, engine.key)
    engines = {"a": engine, "b": engine}
    digests = sorted(looks)
    alone = make_feature_set(workspace, "a", engines, digests, tmp_path, CancelToken())
    both = make_feature_set(workspace, WEIGHTED, engines, digests, tmp_path, CancelToken())
    assert np.load(both.matrix).shape == (6, 2 * 2048)
    assert not both.signed
    assert alone.classes is not None
    assert both.classes is not None
    with np.load(alone.classes) as one, np.load(both.classes) as averaged:
        assert np.array_equal(one["classes"], averaged["classes"])
    assert part_names("a+b", ["a", "b"]) == part_names(WEIGHTED, ["a", "b"]) == ["a", "b"]
    with pytest.raises(InputError, match=r"no features called c. There are: a, b, weighted, sift"):
        part_names("a+c", ["a", "b"])
