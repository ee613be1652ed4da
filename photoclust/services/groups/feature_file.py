"""Embeddings as the grouping process takes them: in a file, because they may be gigabytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from photoclust.core.photo import Digest
from photoclust.grouping.features import ClassScores
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
