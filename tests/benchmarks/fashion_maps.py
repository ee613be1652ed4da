"""Fig. 2 of the paper drawn anew: Fashion MNIST laid out by UMAP and by t-SNE.

    python -m tests.benchmarks.fashion_maps FILES PICTURE.png [--photos N]

FILES is the folder with `t10k-images-idx3-ubyte.gz` and `t10k-labels-idx1-ubyte.gz`, which Debian's
package dataset-fashion-mnist brings. The features are the pixels, as in the paper; the layouts are
those that `compare` and the map of the window use. What is printed is the share of the ten
nearest in the plane that show the same kind of thing: of the pixels themselves, then of each map.
"""

from __future__ import annotations

import argparse
import gzip
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from photoclust.grouping.compare.menu import REDUCERS
from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods import tsne, umap_layout
from photoclust.grouping.neighbours import NEIGHBOURS, exact_neighbours

_KINDS = (
    "T-shirt", "Trousers", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
    "Boot",
)  # fmt: skip
_COLOURS = (
    "#4e79a7", "#f28e2b", "#e15759", "#76b7b2", "#59a14f", "#b07aa1", "#edc948", "#ff9da7",
    "#9c755f", "#444444",
)  # fmt: skip
_SIDE, _EDGE, _TOP, _BOTTOM = 560, 24, 56, 64
_FINER = 3
"""Drawn so many times larger and made smaller again, for smooth points."""
_NEAREST = 10


def main() -> None:
    """Draw the picture and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--photos", type=int, default=10_000)
    asked = parser.parse_args()
    rows, kinds = _read(asked.files, asked.photos)
    maps: dict[str, NDArray[np.float32]] = {}
    perplexity = REDUCERS["tsne"].setting
    assert perplexity is not None
    assert perplexity.usual is not None
    _tell("pixels", rows, kinds, 0)
    start = time.process_time()
    maps["UMAP"] = umap_layout.reduce(rows, exact_neighbours(rows, NEIGHBOURS), 0, dimensions=2)
    _tell("UMAP", maps["UMAP"], kinds, time.process_time() - start)
    start = time.process_time()
    count = tsne.neighbours_for(perplexity.usual, len(rows))
    maps["t-SNE"] = tsne.reduce(rows, exact_neighbours(rows, count), perplexity.usual, seed=0)
    _tell("t-SNE", maps["t-SNE"], kinds, time.process_time() - start)
    _draw(maps, kinds).save(asked.picture, optimize=True)


def _read(files: Path, photos: int) -> tuple[UnitRows, NDArray[np.uint8]]:
    """Pixels as rows of length one, and the kind of each."""
    pixels = gzip.decompress((files / "t10k-images-idx3-ubyte.gz").read_bytes())[16:]
    kinds = gzip.decompress((files / "t10k-labels-idx1-ubyte.gz").read_bytes())[8:]
    rows = np.frombuffer(pixels, np.uint8).reshape(-1, 28 * 28)[:photos].astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows, np.frombuffer(kinds, np.uint8)[:photos]


def _tell(name: str, places: NDArray[np.float32], kinds: NDArray[np.uint8], cpu: float) -> None:
    from sklearn.neighbors import NearestNeighbors

    near = NearestNeighbors(n_neighbors=_NEAREST + 1).fit(places).kneighbors()[1][:, :_NEAREST]
    share = (kinds[near] == kinds[:, None]).mean()
    sys.stdout.write(f"{name:6} same kind {share:.3f}, processor time {cpu:.0f} s\n")


def _draw(maps: dict[str, NDArray[np.float32]], kinds: NDArray[np.uint8]) -> Image.Image:
    """Maps side by side, a colour for each kind, and what the colours mean below."""
    large = [n * _FINER for n in (_SIDE, _EDGE, _TOP, _BOTTOM)]
    side, edge, top, bottom = large
    width = len(maps) * (side + edge) + edge
    picture = Image.new("RGB", (width, top + side + bottom), "white")
    draw = ImageDraw.Draw(picture)
    heading = ImageFont.load_default(22 * _FINER)
    small = ImageFont.load_default(15 * _FINER)
    mixed = np.random.default_rng(0).permutation(len(kinds))
    for number, (name, places) in enumerate(maps.items()):
        left = edge + number * (side + edge)
        draw.text((left + side / 2, top / 2), name, "#222222", heading, anchor="mm")
        draw.rectangle((left, top, left + side, top + side), outline="#cccccc", width=_FINER)
        low, high = np.percentile(places, (0.2, 99.8), axis=0)
        middle, reach = (low + high) / 2, (high - low).max() * 1.08
        at = ((places - middle) / reach + 0.5) * side
        for point in mixed:
            x, y = np.clip(at[point], 2 * _FINER, side - 2 * _FINER)
            spot = (left + x - 4, top + y - 4, left + x + 4, top + y + 4)
            draw.ellipse(spot, fill=_COLOURS[kinds[point]])
    step = (width - 2 * edge) / len(_KINDS)
    for number, (name, colour) in enumerate(zip(_KINDS, _COLOURS, strict=True)):
        x, y, r = edge + number * step + 3 * _FINER, top + side + bottom / 2, 6 * _FINER
        draw.ellipse((x, y - r, x + 2 * r, y + r), fill=colour)
        draw.text((x + 3 * r, y), name, "#222222", small, anchor="lm")
    picture = picture.resize((width // _FINER, picture.height // _FINER), Image.Resampling.LANCZOS)
    return picture.quantize(64)


if __name__ == "__main__":
    main()
