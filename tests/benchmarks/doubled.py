"""Whether photos that are there almost twice change the groups of the others.

`python -m tests.benchmarks.doubled SET... [--every 5] [--shots 2] [--seeds 5] [--data FOLDER]`

Each set is a folder with labels, as `evaluate` takes it. Of every fifth photo slightly changed
copies are made: brighter or darker, cut at the edges, or turned by up to 1.5 degrees, some blurred,
all saved anew under other names. The automatic start is then measured without and with them, with
several seeds of the layout, for a seed alone changes the number of groups. So does any small change
to the photos: `groups_with_some_changed` has half of those doubled replaced by their copies, none
there twice, with each seed others. `more_groups` and `more_groups_changed` say by how many percent
the number of groups is higher than without copies: of the medians, of the means, and the standard
error of the latter, which tells what the seeds alone would make of it. Of the groups with copies,
some are a photo and its copy alone; the others have at least two photos of the set. Effort is the
median, on the photos of the set alone. `--data` keeps what was read, for the next run; a data
folder in which the sets were read already will do. Prints a line of JSON for each set.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter
from threadpoolctl import threadpool_limits

from photoclust import locations
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import ClassScores
from photoclust.grouping.quality import quality
from photoclust.services.groups.feature_file import write_prints
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels
from photoclust.services.open_library import open_workspace

Rows = NDArray[np.int64]


class Copy(NamedTuple):
    """A changed copy and the photo it was made of."""

    path: Path
    of: Path


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=5)
    parser.add_argument("--shots", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--data", type=Path, help="where features are kept")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        workspace, _ = open_workspace(options.data or Path(folder) / "data", lambda _: None)
        with workspace:
            engine = open_engine(workspace, locations.resources_folder() / "models")
            for photos in options.sets:
                copies = Path(folder) / photos.name
                made = _double(photos, copies, options.every, options.shots)
                report = _measure(workspace, engine, photos, copies, made, options.seeds)
                sys.stdout.write(json.dumps({"set": photos.name, **report}) + "\n")
                sys.stdout.flush()


def _double(photos: Path, target: Path, every: int, shots: int) -> list[Copy]:
    """Make the copies."""
    target.mkdir()
    made: list[Copy] = []
    chance = random.Random(1)
    for path in sorted(read_labels(photos))[::every]:
        for shot in range(1, shots):
            try:
                with Image.open(path) as opened:
                    picture = _changed(opened.convert("RGB"), chance)
            except OSError:
                continue
            copy = target / f"{len(made):06}-{shot}.jpg"
            picture.save(copy, quality=chance.choice([75, 85, 92]))
            made.append(Copy(copy.resolve(), path))
    return made


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
    photos: Path,
    copies: Path,
    made: list[Copy],
    seeds: int,
) -> dict[str, object]:
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
    content = {photo.path: photo.digest for photo in indexed.photos}
    kinds = {content[path]: label for path, label in own.items() if path in content}
    of = {content[one.path]: content[one.of] for one in made if one.path in content}
    of = {copy: original for copy, original in of.items() if copy not in kinds}
    kinds |= {copy: kinds[original] for copy, original in of.items()}
    digests = sorted(kinds)
    alone = np.array([digest not in of for digest in digests])
    row = {digest: number for number, digest in enumerate(digests)}
    stored = workspace.cache.features(digests, engine.key)
    with tempfile.TemporaryDirectory() as folder:
        write_prints(workspace, digests, Path(folder) / "prints.npy", CancelToken())
        prints = np.load(Path(folder) / "prints.npy")
    labels = np.array([kinds[digest] for digest in digests])

    def found(some: Rows, seed: int) -> Rows:
        classes = ClassScores(stored.classes[some], stored.scores[some])
        with threadpool_limits(1):
            tree = build_hierarchy(stored.features[some], classes, prints=prints[some], seed=seed)
        labelled = np.full(len(digests), -1)
        labelled[some] = tree.cut(tree.automatic()).labels
        return labelled

    before = [found(np.flatnonzero(alone), seed) for seed in range(seeds)]
    after = [found(np.arange(len(digests)), seed) for seed in range(seeds)]
    other = []
    for seed in range(seeds):
        half = np.random.default_rng(seed).random(len(of)) < 0.5
        inside = alone.copy()
        for copy, instead in zip(sorted(of), half, strict=True):
            if instead:
                inside[row[copy]], inside[row[of[copy]]] = True, False
        other.append(found(np.flatnonzero(inside), seed))

    def effort(all_found: list[Rows]) -> float:
        each = [quality(one[alone], labels[alone]).effort for one in all_found]
        return round(statistics.median(each), 1)

    def own_groups(one: Rows) -> int:
        inside = one[alone & (one >= 0)]
        return int((np.bincount(inside) > 1).sum()) if len(inside) else 0

    groups, doubled, changed = (
        [int(one.max()) + 1 for one in some] for some in (before, after, other)
    )
    return {
        "photos": int(alone.sum()),
        "copies": len(of),
        "groups": groups,
        "groups_with_copies": doubled,
        "of_these_with_two_of_the_set": [own_groups(one) for one in after],
        "groups_with_some_changed": changed,
        "more_groups": _more(groups, doubled),
        "more_groups_changed": _more(groups, changed),
        "effort": effort(before),
        "effort_with_copies": effort(after),
    }


def _more(before: list[int], after: list[int]) -> dict[str, float]:
    """By how many percent one number is higher than another, by all seeds of both."""
    mean = statistics.mean(before)
    more = {
        "by_median": statistics.median(after) / statistics.median(before) - 1,
        "by_mean": statistics.mean(after) / mean - 1,
    }
    if len(before) > 1:
        both = statistics.variance(before) + statistics.variance(after)
        more["error"] = math.sqrt(both / len(before)) / mean
    return {name: round(100 * value, 1) for name, value in more.items()}


if __name__ == "__main__":
    main()
