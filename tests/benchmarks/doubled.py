"""Whether photos that are there almost twice change the groups of the others.

`python -m tests.benchmarks.doubled SET... [--every 5] [--shots 2]`

Each set is a folder with labels, as `evaluate` takes it. Of every fifth photo slightly changed
copies are made: brighter or darker, cut at the edges, or turned by up to 1.5 degrees, some blurred,
all saved anew under other names. The automatic start is then measured without and with them, its
effort also on the photos of the set alone. Prints a line of JSON for each set.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from photoclust import locations
from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.quality import quality
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.hierarchies import group_photos
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels
from photoclust.services.open_library import open_workspace


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=5)
    parser.add_argument("--shots", type=int, default=2)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        GroupingProcess(locations.compile_cache_folder()) as process,
    ):
        workspace, _ = open_workspace(Path(folder) / "data", lambda _: None)
        with workspace:
            engine = open_engine(workspace, locations.resources_folder() / "models")
            for photos in options.sets:
                copies = Path(folder) / photos.name
                labels = _double(photos, copies, options.every, options.shots)
                report = _measure(workspace, engine, process, photos, copies, labels)
                sys.stdout.write(json.dumps({"set": photos.name, **report}) + "\n")
                sys.stdout.flush()


def _double(photos: Path, target: Path, every: int, shots: int) -> dict[Path, str]:
    """Make the copies and return their labels."""
    target.mkdir()
    labels: dict[Path, str] = {}
    chance = random.Random(1)
    for path, label in sorted(read_labels(photos).items())[::every]:
        for shot in range(1, shots):
            try:
                with Image.open(path) as opened:
                    picture = _changed(opened.convert("RGB"), chance)
            except OSError:
                continue
            copy = target / f"{len(labels):06}-{shot}.jpg"
            picture.save(copy, quality=chance.choice([75, 85, 92]))
            labels[copy.resolve()] = label
    return labels


def _changed(picture: Image.Image, chance: random.Random) -> Image.Image:
    width, height = picture.size
    kind = chance.randrange(3)
    if kind == 0:
        picture = ImageEnhance.Brightness(picture).enhance(chance.uniform(0.93, 1.07))
    else:
        edges = [chance.uniform(0, 0.04) for _ in range(4)]
        if kind == 1:
            picture = picture.rotate(chance.uniform(-1.5, 1.5), Image.Resampling.BICUBIC)
            edges = [0.03] * 4
        left, top, right, bottom = edges
        picture = picture.crop(
            (
                int(left * width),
                int(top * height),
                int((1 - right) * width),
                int((1 - bottom) * height),
            )
        )
    return picture.filter(ImageFilter.GaussianBlur(0.6)) if chance.random() < 0.3 else picture


def _measure(
    workspace: Workspace,
    engine: Engine,
    process: GroupingProcess,
    photos: Path,
    copies: Path,
    labels: dict[Path, str],
) -> dict[str, float]:
    own = read_labels(photos)
    indexed = index_folders(
        workspace,
        [photos.resolve(), copies.resolve()],
        engine,
        remember=False,
        workers=os.cpu_count() or 1,
        progress=NullProgress(),
        cancel=CancelToken(),
    )
    truth = {**own, **labels}
    inside = [photo for photo in indexed.photos if photo.path in truth]

    def found(some: list[Photo]) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
        grouped = group_photos(
            workspace, some, engine.key, process, progress=NullProgress(), cancel=CancelToken()
        )
        cut = grouped.hierarchy.cut(grouped.hierarchy.automatic())
        return np.array([cut.labels[grouped.row_of[photo.digest]] for photo in some], np.int32)

    alone = [photo for photo in inside if photo.path in own]
    before, after = found(alone), found(inside)
    is_own = np.array([photo.path in own for photo in inside])
    kinds = np.array([truth[photo.path] for photo in inside])
    return {
        "photos": len(alone),
        "copies": len(inside) - len(alone),
        "groups": int(before.max()) + 1,
        "groups_with_copies": int(after.max()) + 1,
        "effort": round(quality(before, kinds[is_own]).effort, 1),
        "effort_with_copies": round(quality(after[is_own], kinds[is_own]).effort, 1),
    }


if __name__ == "__main__":
    main()
