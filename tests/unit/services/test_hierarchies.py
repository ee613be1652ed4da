"""Which hierarchy the library's clusters come from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.cluster_folders import cluster_folders
from photoclust.services.engine import Engine
from photoclust.services.evaluate import evaluate
from photoclust.services.hierarchies import newest_grouping
from photoclust.services.workspace import Workspace


@pytest.fixture
def process(compile_cache: Path) -> Iterator[GroupingProcess]:
    with GroupingProcess(compile_cache) as started:
        yield started


def _unnamed(groups: Sequence[Sequence[Photo]]) -> list[str]:
    return [""] * len(groups)


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
        assert newest_grouping(workspace) is None
        cluster_folders(
            workspace,
            [tmp_path / "mine"],
            engine,
            process,
            _unnamed,
            workers=2,
            progress=progress,
            cancel=cancel,
        )
        before = newest_grouping(workspace)
        evaluate(
            workspace,
            tmp_path / "measured",
            engine,
            process,
            workers=2,
            progress=progress,
            cancel=cancel,
        )
        after = newest_grouping(workspace)
    assert before is not None
    assert after is not None
    assert len(before.digests) == 12
    assert after.digests == before.digests
