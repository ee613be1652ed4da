"""Features of photos by name, as `compare` asks for them: of a network, or of several together."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoclust.core.errors import InputError
from photoclust.core.photo import Digest
from photoclust.core.text import Text
from photoclust.grouping.beside import Part, averaged, side_by_side
from photoclust.grouping.features import ClassScores
from photoclust.services.library.engine import Engine
from photoclust.services.library.workspace import Workspace

WEIGHTED = "weighted"
"""All networks that have weights, side by side."""

_AND = "+"


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


def network_names(asked: str, networks: Sequence[str]) -> list[str]:
    """Which networks a name speaks of: one, several with "+" between them, or all of them.

    Raises:
        InputError: one of them is not there.
    """
    names = list(networks) if asked == WEIGHTED else asked.split(_AND)
    for name in names:
        if name not in networks:
            raise InputError(
                Text(
                    "There are no features called {name}. There are: {names}.",
                    name=name,
                    names=", ".join([*networks, WEIGHTED]),
                )
            )
    return names


def make_feature_set(
    workspace: Workspace,
    asked: str,
    engines: Mapping[str, Engine],
    digests: Sequence[Digest],
    folder: Path,
    seconds: Callable[[], float] = time.perf_counter,
) -> FeatureSet:
    """Write features of photos into files.

    Args:
        workspace: The open library; its cache holds the embeddings by all networks asked for.
        asked: The name, see `network_names`.
        engines: By the name of their network.
        digests: Whose; the rows are in this order.
        folder: Where the files go.
        seconds: The clock.

    Raises:
        InputError: see `network_names`.
        KeyError: a photo has no embedding in the cache.
    """
    start = seconds()
    names = network_names(asked, list(engines))
    parts = []
    for name in names:
        key = engines[name].key
        file = folder / f"{name}.npy"
        if not file.exists():
            workspace.cache.write_matrix(digests, key, file)
        classes = ClassScores(*workspace.cache.classes(digests, key))
        outputs = key.readable()
        told = classes if classes.classes.shape[1] else None
        parts.append((Part(np.load(file, mmap_mode="r"), told, outputs.signed), outputs.classes))
    first = parts[0][0]
    # Networks that tell other things apart have no class in common.
    together = [part.classes for part, count in parts if count == parts[0][1]]
    known = [classes for classes in together if classes is not None]
    if len(parts) == 1:
        matrix, signed = folder / f"{names[0]}.npy", first.signed
    else:
        matrix = folder / f"{asked}.npy"
        signed = side_by_side([part for part, _ in parts], matrix)
    classes_file: Path | None = None
    if known:
        classes_file = folder / f"{asked}.classes.npz"
        best = averaged(known) if len(known) > 1 else known[0]
        np.savez(classes_file, classes=best.classes, scores=best.scores)
    return FeatureSet(asked, matrix, classes_file, signed, seconds() - start)
