"""Embeddings as the grouping process takes them: in a file, because they may be gigabytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.grouping.features import ClassScores
from photoclust.imaging.thumbnails import PRINT_SIDE, print_of
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey


@contextmanager
def feature_file(
    workspace: Workspace, digests: Sequence[Digest], key: ModelKey
) -> Iterator[tuple[Path, ClassScores]]:
    """Write the embeddings of photos into a file that is there as long as the block runs.

    Args:
        workspace: The open library.
        digests: Whose; the rows are in this order.
        key: The model whose embeddings are taken.

    Returns:
        The file, .npy, float16 (n, features), and the classes of each row.

    Raises:
        KeyError: a photo has no embedding in the cache.
    """
    with tempfile.TemporaryDirectory(dir=workspace.folder, prefix="grouping-") as folder:
        matrix = Path(folder) / "features.npy"
        workspace.cache.write_matrix(digests, key, matrix)
        yield matrix, ClassScores(*workspace.cache.classes(digests, key))


def write_prints(
    workspace: Workspace, digests: Sequence[Digest], path: Path, cancel: CancelToken
) -> None:
    """Write the small grey pictures of photos as a .npy file, uint8 (n, side, side).

    Those whose thumbnail made room for others are black: no file is read for grouping.

    Raises:
        Cancelled: a person stopped it.
    """
    shape = (len(digests), PRINT_SIDE, PRINT_SIDE)
    prints = np.lib.format.open_memmap(path, mode="w+", dtype=np.uint8, shape=shape)
    for row, digest in enumerate(digests):
        cancel.raise_if_cancelled()
        jpeg = workspace.cache.thumbnail(digest)
        small = None if jpeg is None else print_of(jpeg, PRINT_SIDE)
        if small is not None:
            prints[row] = small
    prints.flush()
