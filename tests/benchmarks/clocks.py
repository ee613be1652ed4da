"""How surely a clock out of step is found by what two cameras saw.

    python -m tests.benchmarks.clocks FOLDER [--seeds N] [--data DIR]

The labels of the folder are scenes (holidays805). Each gets a time; its photos follow each other
within minutes, and each was taken by one of two cameras, of which one is hours, an hour or years
off, or in step. Some of the scenes were seen by both cameras, the others by one. Printed are, for
each share of scenes that both saw, how often the offset was found, how often a wrong one, and how
often one where there was none. Looks are those of the real photos; times are made up.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photoclust import locations
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.events.clocks import Offset, alike, clock_offset
from photoclust.grouping.events.taken import DAY, HOUR, Ints, Taken
from photoclust.grouping.features import tempered
from photoclust.services.library.engine import open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels

_SHARES = (1.0, 0.3, 0.1, 0.05, 0.02, 0.0)
_OFFSETS = (7 * HOUR, -HOUR, 400 * DAY, 0.0)
_SCENE_S = 150.0
_BETWEEN_HOURS = (0.3, 2.0, 30.0)
_CLOSE_S = 300.0


def read(folder: Path, data: Path) -> tuple[NDArray[np.float32], Ints]:
    """The looks of a folder's photos, rows of length one, and the scene of each."""
    truth = read_labels(folder)
    with Workspace(data) as workspace:
        engine = open_engine(
            workspace,
            locations.resources_folder() / "models",
            precision="int8",
            provider="cpu",
        )
        found = index_folders(
            workspace,
            [folder.resolve()],
            engine,
            remember=False,
            workers=2,
            progress=NullProgress(),
            cancel=CancelToken(),
        )
        photos = [photo for photo in found.photos if photo.path in truth]
        workspace.cache.flush()
        features = workspace.cache.features([p.digest for p in photos], engine.key).features
        rows = tempered(features, signed=engine.key.readable().signed)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    scene = np.unique([truth[photo.path] for photo in photos], return_inverse=True)[1]
    return rows, scene.astype(np.int64)


def found(
    rows: NDArray[np.float32], scene: Ints, share: float, ahead: float, seed: int
) -> Offset | None:
    """What is proposed where the second camera's clock is behind by `ahead` seconds."""
    random = np.random.default_rng(seed)
    scenes = int(scene.max()) + 1
    gaps = random.exponential(random.choice(_BETWEEN_HOURS, scenes) * HOUR)
    start = np.cumsum(gaps)[random.permutation(scenes)]
    seconds = start[scene] + random.uniform(0, _SCENE_S, len(scene))
    by_both, owner = random.random(scenes) < share, random.random(scenes) < 0.5
    is_first = np.where(by_both[scene], random.random(len(scene)) < 0.5, owner[scene])
    first, second = np.flatnonzero(is_first), np.flatnonzero(~is_first)
    seconds[second] -= ahead
    nowhere = np.full(len(scene), np.nan)
    taken = Taken(seconds, nowhere, nowhere, is_first.astype(np.int64), ())
    here, there = alike(rows[first], rows[second])
    return clock_offset(taken, first[here], second[there])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--data", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        rows, scene = read(arguments.folder, arguments.data or Path(name))
    sys.stdout.write("shared  found  wrong  in step, yet proposed\n")
    for share in _SHARES:
        right = wrong = asked = none = 0
        for seed in range(arguments.seeds):
            for ahead in _OFFSETS:
                offset = found(rows, scene, share, ahead, seed)
                if not ahead:
                    none += offset is not None
                    continue
                asked += 1
                close = offset is not None and abs(offset.seconds - ahead) < _CLOSE_S
                right += close
                wrong += offset is not None and not close
        sys.stdout.write(
            f"{share:6.2f}  {right / asked:5.2f}  {wrong / asked:5.2f}"
            f"  {none} of {arguments.seeds}\n"
        )


if __name__ == "__main__":
    main()
