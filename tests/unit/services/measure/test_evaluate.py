"""Measuring a labelled set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.errors import InputError
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.measure.evaluate import (
    Evaluation,
    photoclust_rows,
    read_labels,
    reference_rows,
    with_person,
)
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS

LABELS = np.array(["cat", "cat", "dog", "dog", "owl", "owl"])


def _photos(contents: list[int]) -> list[Photo]:
    return [
        Photo.at(
            PhotoId(number), Path(f"/{number}.jpg"), FileIdentity(1, number, 1, 1), _digest(content)
        )
        for number, content in enumerate(contents)
    ]


def _digest(content: int) -> Digest:
    return Digest(bytes([content]) * 32)


@pytest.fixture
def grouped() -> Grouped:
    """Contents 0 and 1 join first, then 2 and 3, then all four; 4 stays alone."""
    joins = Joins(np.array([0, 2, 0]), np.array([1, 3, 2]), np.array([1.0, 2.0, 3.0]))
    parent, height = grow(5, joins)
    neighbours = np.stack([np.arange(5), np.arange(5)[::-1]], axis=1).astype(np.int32)
    hierarchy = Hierarchy(parent, height, np.array([1, 2, 3], np.float32), neighbours, 1)
    return Grouped(hierarchy, tuple(map(_digest, range(5))), ModelKey("m", "int8", 1, OUTPUTS))


def test_every_stop_is_measured_and_copies_stay_together(grouped: Grouped) -> None:
    auto, *stops = photoclust_rows(grouped, _photos([0, 1, 2, 3, 4, 4]), LABELS)
    assert (auto.method, auto.stop, auto.effort, auto.clusters) == ("photoclust_auto", 0.5, 50.0, 3)
    assert [row.method for row in stops] == ["photoclust_stop"] * 3
    assert [row.stop for row in stops] == [0.0, 0.5, 1.0]
    assert [row.clusters for row in stops] == [2, 3, 2]
    assert stops[0].effort == pytest.approx(100 * (2 + 2) / 6)
    assert stops[0].unsorted == pytest.approx(2 / 6)


def test_fewer_stops_on_request(grouped: Grouped) -> None:
    rows = photoclust_rows(grouped, _photos([0, 1, 2, 3, 4, 4]), LABELS, steps=2)
    assert [row.stop for row in rows] == [0.5, 0.0, 1.0]


def test_the_report_has_the_promised_names(grouped: Grouped) -> None:
    rows = photoclust_rows(grouped, _photos([0, 1, 2, 3, 4, 4]), LABELS, steps=1)
    report = Evaluation("animals", ("resnet50",), 6, 3, tuple(rows)).report()
    assert set(report) == {"set", "photos", "labels", "rows"}
    assert set(report["rows"][0]) == {
        "method", "stop", "effort", "ari", "ami", "purity", "clusters", "unsorted", "networks",
    }  # fmt: skip


def test_reference_methods_are_computed() -> None:
    random = np.random.default_rng(0)
    kinds = np.repeat([0, 1, 2], 12)
    features = np.abs(np.eye(3, 32)[kinds] * 4 + random.normal(0, 0.1, (36, 32)))
    plain, kmeans = reference_rows(features.astype(np.float16), kinds.astype(str), CancelToken())
    assert (plain.method, plain.stop) == ("plain", None)
    assert plain.effort < 100
    assert (kmeans.method, kmeans.clusters, kmeans.ari) == ("kmeans_true_k", 3, 1.0)


def test_reference_methods_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        reference_rows(np.ones((30, 4), np.float16), np.array(["a"] * 30), cancel)


def test_labels_from_a_table(tmp_path: Path) -> None:
    (tmp_path / "groundtruth.csv").write_text('path,label\nsub/a.jpg,red\n"b,1.jpg",blue\n')
    root = tmp_path.resolve()
    assert read_labels(tmp_path) == {root / "sub" / "a.jpg": "red", root / "b,1.jpg": "blue"}


def test_a_table_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    """Spreadsheets write one."""
    (tmp_path / "groundtruth.csv").write_text("path,label\na.jpg,red\n", encoding="utf-8-sig")
    assert read_labels(tmp_path) == {tmp_path.resolve() / "a.jpg": "red"}


def test_labels_from_folders(tmp_path: Path) -> None:
    for name in ("cat/1.jpg", "dog/deep/2.jpg", "3.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    root = tmp_path.resolve()
    labels = read_labels(tmp_path)
    assert labels[root / "cat" / "1.jpg"] == "cat"
    assert labels[root / "dog" / "deep" / "2.jpg"] == "dog"
    assert root / "3.jpg" not in labels


def test_without_labels_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").touch()
    with pytest.raises(InputError, match="class folders"):
        read_labels(tmp_path)
    with pytest.raises(InputError, match="not a folder"):
        read_labels(tmp_path / "nowhere")
    (tmp_path / "groundtruth.csv").write_text("file;kind\n")
    with pytest.raises(InputError, match="columns path and label"):
        read_labels(tmp_path)


def test_a_person_at_work_is_a_row_with_its_actions(grouped: Grouped) -> None:
    rows = photoclust_rows(grouped, _photos([0, 1, 2, 3, 4]), LABELS[:5], steps=1)
    plain = replace(rows[0], method="plain", effort=60.0, clusters=2)
    compared = np.eye(5, dtype=np.float32)
    found = with_person([plain, *rows], 5, grouped.hierarchy, compared, np.array([0, 0, 1, 1, 2]))
    assert found[0].actions == {"merge": 2, "move": 1}
    assert found[-1].method == "person"
    assert found[-1].actions is not None
    assert found[-1].effort == 100 * sum(found[-1].actions.values()) / 5
    reported = Evaluation("animals", ("resnet50",), 5, 3, tuple(found)).report()["rows"]
    assert ["actions" in row for row in reported] == [True, False, False, True]
