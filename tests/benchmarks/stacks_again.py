"""What looking for stacks costs from nothing, with some photos more, and with nothing new.

`python -m tests.benchmarks.stacks_again [--photos 10000] [--more 100]`

The photos are made: twenty in a row are of one place, two seconds apart, and go on from one to the
next. Prints JSON; seconds are those of the processor, so that other work beside it counts little.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.grouping.stacks.overlap import PRINT_SIDE
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, encode_thumbnail
from photoclust.services.groups.stacks import stacks_of
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS

_RUN = 20
_KEY = ModelKey("m", "int8", 1, OUTPUTS)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--more", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Workspace(Path(folder)) as workspace:
        photos = _make(workspace, options.photos + options.more)
        few = photos[: options.photos]
        report: dict[str, float] = {"photos": options.photos, "more": options.more}
        for name, some in (("from_nothing", few), ("some_more", photos), ("nothing_new", photos)):
            began = time.process_time()
            found = stacks_of(workspace.cache, some, _KEY)
            report[f"{name}_s"] = round(time.process_time() - began, 2)
        report["stacks"] = len(found)
    sys.stdout.write(json.dumps(report) + "\n")


def _make(workspace: Workspace, count: int) -> list[Photo]:
    rng = np.random.default_rng(0)
    width = OUTPUTS.features
    photos = []
    for start in range(0, count, _RUN):
        wide = rng.integers(0, 255, (PRINT_SIDE, PRINT_SIDE + 2 * _RUN)).astype(np.uint8)
        middle = rng.gamma(0.5, 1.0, width)
        noon = datetime(2024, 5, 1) + timedelta(hours=start // _RUN)
        made = []
        for at in range(min(_RUN, count - start)):
            digest = Digest((start + at).to_bytes(32, "big"))
            identity = FileIdentity(1, start + at, 1000, start + at)
            path = Path(f"/benchmark/{start + at:06}.jpg")
            photos.append(Photo.at(PhotoId(start + at + 1), path, identity, digest))
            view = wide[:, 2 * at : 2 * at + PRINT_SIDE]
            picture = Image.fromarray(view).resize((THUMBNAIL_SIDE, THUMBNAIL_SIDE * 3 // 4))
            small = encode_thumbnail(picture.convert("RGB"))
            features = (middle * rng.gamma(4, 0.25, width)).astype(np.float16)
            classes, scores = np.arange(5, dtype=np.uint16), np.full(5, 0.1, np.float16)
            taken = (noon + timedelta(seconds=2 * at)).isoformat()
            facts = {"taken": taken, "camera": "A"}
            made.append(
                CachedPhoto(
                    digest,
                    features,
                    classes,
                    scores,
                    small.width,
                    small.height,
                    small.jpeg,
                    facts,
                )
            )
        workspace.cache.put(made, _KEY).result()
    return photos


if __name__ == "__main__":
    main()
