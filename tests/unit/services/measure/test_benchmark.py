"""The benchmark runs on little and reports in its fixed shape."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclust.core.errors import InputError
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.grouping.features import ClassScores
from photoclust.scan.finder import Found, find
from photoclust.services.measure import benchmark_many
from photoclust.services.measure.benchmark import _Bench, run_benchmark
from photoclust.services.measure.benchmark_many import cross_embeddings, recall
from photoclust.services.measure.benchmark_photos import make_embeddings, make_photos
from photoclust.services.measure.benchmark_report import BenchmarkReport

ROWS = [
    "decode",
    "infer_int8",
    "infer_float",
    "pipeline",
    "pipeline_vs_plain",
    "second_run",
    "reading_progressive",
    "filing_10k",
]


def run(
    folder: Path, model_folder: Path, compile_cache: Path, cancel: CancelToken | None = None
) -> BenchmarkReport:
    return run_benchmark(
        folder,
        photos=2,
        vectors=60,
        models=model_folder,
        compile_cache=compile_cache,
        workers=2,
        progress=NullProgress(),
        cancel=cancel or CancelToken(),
    )


def test_no_photos_is_a_sentence(tmp_path: Path, model_folder: Path, compile_cache: Path) -> None:
    with pytest.raises(InputError, match="no photo"):
        run(tmp_path, model_folder, compile_cache)


def test_a_cancel_stops_it(sample_photos: Path, model_folder: Path, compile_cache: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        run(sample_photos, model_folder, compile_cache, cancel)


def test_photos_are_made_large_and_different(sample_photos: Path, tmp_path: Path) -> None:
    sources = sorted(sample_photos.glob("*.jpg"))[:2]
    paths, scaled = make_photos(sources, tmp_path, 3, 2, NullProgress(), CancelToken())
    assert scaled == len(paths) == 3
    assert len({path.read_bytes() for path in paths}) == 3
    for path in paths:
        with Image.open(path) as image:
            assert image.width * image.height == pytest.approx(12e6, rel=0.01)


def test_large_photos_are_taken_as_they_are(tmp_path: Path) -> None:
    source = tmp_path / "camera.jpg"
    Image.new("RGB", (4000, 3000)).save(source)
    (path,), scaled = make_photos([source], tmp_path, 1, 1, NullProgress(), CancelToken())
    assert scaled == 0
    assert path.read_bytes() == source.read_bytes()


def test_embeddings_grow_by_mixtures_of_neighbours() -> None:
    random = np.random.default_rng(1)
    real = random.random((30, 16)).astype(np.float16)
    classes = ClassScores(
        random.integers(1000, size=(30, 3)).astype(np.uint16),
        random.random((30, 3)).astype(np.float16),
    )
    grown, grown_classes = make_embeddings(real, classes, 200)
    assert grown.shape == (200, 16)
    assert grown.dtype == np.float16
    assert grown_classes.classes.shape == grown_classes.scores.shape == (200, 3)
    assert (grown[:30] == real).all()
    assert len(np.unique(grown, axis=0)) == 200
    assert (grown.max(axis=0) <= real.max(axis=0)).all()
    assert (make_embeddings(real, classes, 10)[0] == real[:10]).all()


def test_crossings_are_as_different_as_photos_are() -> None:
    random = np.random.default_rng(1)
    real = random.random((30, 64)).astype(np.float16)
    classes = ClassScores(np.zeros((30, 3), np.uint16), np.zeros((30, 3), np.float16))
    grown, grown_classes = cross_embeddings(real, classes, 300)
    assert grown.shape == (300, 64)
    assert grown_classes.classes.shape == grown_classes.scores.shape == (300, 3)
    assert (grown[:30] == real).all()
    assert np.isin(grown, real).all(), "each channel is that of a photo"
    assert len(np.unique(grown, axis=0)) == 300
    rows = grown.astype(np.float32) - grown.mean(dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    assert ((rows @ rows.T - np.eye(300)).max(axis=1) < 0.9).all()
    assert (cross_embeddings(real, classes, 10)[0] == real[:10]).all()


def test_neighbours_that_are_all_found_are_said_to_be() -> None:
    rows = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32)
    assert recall(rows / np.linalg.norm(rows, axis=1, keepdims=True)) == 1


def test_growth_is_that_of_ten_times_as_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(benchmark_many, "TENTH", 40)
    # Without the groupings, which compile for half a minute.
    monkeypatch.setattr(benchmark_many, "_seconds", lambda path, *_, **__: len(np.load(path)) / 100)
    real = np.random.default_rng(0).random((20, 16)).astype(np.float16)
    classes = ClassScores(np.zeros((20, 2), np.uint16), np.zeros((20, 2), np.float16))
    rows = benchmark_many.measure_growth(
        real, classes, tmp_path, signed=False, compile_cache=tmp_path, cancel=CancelToken()
    )
    assert [(row.name, row.value, row.ratio) for row in rows] == [
        ("grouping_100k", 4, pytest.approx(1)),
        ("neighbours_100k", 1, None),
    ]


def test_the_figures_have_their_fixed_shape(
    sample_photos: Path,
    tmp_path: Path,
    model_folder: Path,
    compile_cache: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("photoclust.services.measure.benchmark.FILES", 200)
    # Without the groupings, which compile for half a minute.
    found = [item for item in find([sample_photos]) if isinstance(item, Found)]
    bench = _Bench(tmp_path, found, model_folder, compile_cache, 2, NullProgress(), CancelToken())
    bench.make_photos(2)
    bench.measure_reading()
    bench.measure_kinds()
    bench.measure_filing()
    report = json.loads(json.dumps(bench.report.as_json()))
    assert set(report) == {"machine", "rows", "notes"}
    assert [row["name"] for row in report["rows"]] == ROWS
    for row in report["rows"]:
        assert set(row) == {"name", "value", "unit", "ratio_to", "ratio"}
        assert row["value"] > 0
        assert (row["ratio"] is None) == (row["ratio_to"] is None)
    assert "scaled up" in report["notes"][0]
