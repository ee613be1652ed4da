"""How fast photos of other kinds than plain JPEGs are read, and what their own decoder allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from photoclust.core.photo import FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.imaging.decode import decode
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE
from photoclust.vision.embedder import Embedded, embed_photos
from photoclust.vision.model import Model

_HEIC = (".heic", ".heif")
_RAW = (".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".raf", ".rw2")


@dataclass(frozen=True, slots=True)
class Kind:
    """Photos of one kind, and how fast they are read.

    Attributes:
        name: Of the figure.
        rate: Photos per second, from the file to the embedding.
        of_limit: The share of what decoding them and the network allow.
        photos: How many were read.
    """

    name: str
    rate: float
    of_limit: float
    photos: int


def measure_kinds(
    photos: Sequence[Path],
    sources: Sequence[Path],
    scratch: Path,
    model: Model,
    infer_rate: float,
    *,
    workers: int,
    most: int,
    cancel: CancelToken,
) -> Iterator[Kind]:
    """Read photos of each kind that there is.

    Progressive JPEGs are made of the benchmark's own photos. HEIC and RAW cannot be made here: they
    are measured where the folder has some.

    Args:
        photos: The benchmark's JPEGs.
        sources: What lies in the folder that was named.
        scratch: An empty folder.
        model: The loaded model.
        infer_rate: What it does without decoding, photos per second on all threads.
        workers: Threads.
        most: Photos of a kind at most.
        cancel: Looked at between photos.

    Raises:
        Cancelled: a person stopped it.
        UserError: the model failed.
    """
    kinds: list[tuple[str, list[Path]]] = [
        ("reading_progressive", [_progressive(path, scratch) for path in photos[:most]])
    ]
    for name, suffixes in (("reading_heic", _HEIC), ("reading_raw", _RAW)):
        kinds.append((name, [p for p in sources if p.suffix.lower() in suffixes][:most]))
    for name, paths in kinds:
        cancel.raise_if_cancelled()
        if not paths:
            continue
        decoding = _rate(lambda path: _decode(path, model), paths, workers, cancel)
        read, seconds = _read(paths, model, workers, cancel)
        if read:
            limit = 1 / (1 / decoding + 1 / infer_rate)
            yield Kind(name, read / seconds, read / seconds / limit, read)


def _progressive(path: Path, folder: Path) -> Path:
    target = folder / path.name
    with Image.open(path) as image:
        image.save(target, "JPEG", quality=90, progressive=True)
    return target


def _decode(path: Path, model: Model) -> None:
    decode(
        path.read_bytes(),
        path.suffix,
        thumbnail_side=THUMBNAIL_SIDE,
        input_side=model.network.side,
    )


def _rate(
    work: Callable[[Path], None], paths: Sequence[Path], workers: int, cancel: CancelToken
) -> float:
    with ThreadPoolExecutor(workers) as pool:
        start = time.perf_counter()
        for _ in pool.map(work, paths):
            cancel.raise_if_cancelled()
        return len(paths) / (time.perf_counter() - start)


def _read(
    paths: Sequence[Path], model: Model, workers: int, cancel: CancelToken
) -> tuple[int, float]:
    tasks = [(path, FileIdentity.from_stat(path.stat())) for path in paths]
    start = time.perf_counter()
    results = embed_photos(tasks, model, workers=workers, known=lambda digest: False, cancel=cancel)
    read = sum(isinstance(item, Embedded) for item in results)
    return read, time.perf_counter() - start
