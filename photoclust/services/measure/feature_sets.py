"""Features of photos by name, as `compare` asks for them: of networks, or thought-out ones."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoclust.core.errors import InputError
from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping.beside import Part, side_by_side
from photoclust.services.library.engine import Engine
from photoclust.services.library.thumbnails import thumbnail
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import key_of_several
from photoclust.vision.classical.aside import describe_aside
from photoclust.vision.classical.menu import DESCRIPTORS

WEIGHTED = "weighted"
"""All networks that have weights, side by side."""

_AND = "+"
_SEED = 0


@dataclass(frozen=True, slots=True)
class FeatureSet:
    """Features of photos in a file.

    Attributes:
        name: As it was asked for.
        matrix: .npy, shape (n, d), a row for each distinct content.
        classes: .npz with `classes` and `scores` of each row; None where there are none.
        signed: Whether features may be negative.
        seconds: How long it took to make them of what the cache holds.
    """

    name: str
    matrix: Path
    classes: Path | None
    signed: bool
    seconds: float


def part_names(asked: str, networks: Sequence[str]) -> list[str]:
    """Which features a name speaks of: one, several with "+" between them, or all networks.

    Raises:
        InputError: one of them is not there, or its library is not installed.
    """
    names = list(networks) if asked == WEIGHTED else asked.split(_AND)
    for name in names:
        descriptor = DESCRIPTORS.get(name)
        if descriptor is not None and descriptor.library.needs is not None:
            raise InputError(descriptor.library.lack(name))
        if descriptor is None and name not in networks:
            raise InputError(
                Text(
                    "There are no features called {name}. There are: {names}.",
                    name=name,
                    names=", ".join([*networks, WEIGHTED, *DESCRIPTORS]),
                )
            )
    return names


def make_feature_set(
    workspace: Workspace,
    asked: str,
    engines: Mapping[str, Engine],
    digests: Sequence[Digest],
    folder: Path,
    cancel: CancelToken,
    progress: Progress | None = None,
) -> FeatureSet:
    """Write features of photos into files.

    Args:
        workspace: The open library; its cache holds the embeddings by all networks asked for,
            and thumbnails, which are what descriptors look at.
        asked: The name, see `network_names`.
        engines: By the name of their network.
        digests: Whose; the rows are in this order.
        folder: Where the files go.
        cancel: Ends describing photos at once.
        progress: Told of each photo that is described.

    Raises:
        Cancelled: a person stopped it.
        InputError: see `part_names`, or a photo is not to be had.
        KeyError: a photo has no embedding in the cache.
    """
    start = time.perf_counter()
    names = part_names(asked, list(engines))
    parts, keys = [], []
    for name in names:
        file = folder / f"{name}.npy"
        if name in DESCRIPTORS:
            signed = DESCRIPTORS[name].signed
            if not file.exists():
                if progress is not None:
                    progress.begin(Text("Describing photos"), len(digests))
                pictures = _pictures(workspace, digests)
                describe_aside(name, pictures, _SEED, file, cancel, progress)
        else:
            keys.append(engines[name].key)
            signed = keys[-1].readable().signed
            if not file.exists():
                workspace.cache.write_matrix(digests, keys[-1], file)
        parts.append(Part(np.load(file, mmap_mode="r"), signed))
    matrix, signed = folder / f"{asked}.npy", parts[0].signed
    if len(parts) > 1:
        signed = side_by_side(parts, matrix)
    classes_file: Path | None = None
    if keys and (key := key_of_several(keys)).readable().classes:
        classes_file = folder / f"{asked}.classes.npz"
        classes, scores = workspace.cache.classes(digests, key)
        np.savez(classes_file, classes=classes, scores=scores)
    return FeatureSet(asked, matrix, classes_file, signed, time.perf_counter() - start)


def _pictures(workspace: Workspace, digests: Sequence[Digest]) -> Iterator[bytes]:
    """Small pictures of photos, from the cache."""
    for digest in digests:
        jpeg = thumbnail(workspace, digest, 0)
        if jpeg is None:
            raise InputError(
                Text("A photo is gone that was there a moment ago; run the command again.")
            )
        yield jpeg
