"""Embeddings and thumbnails as they lie in the cache: with a checksum, looked at when read.

A disk that loses a block gives zeros in its place. Zeros are good numbers, and a picture with
zeros in it may still decode: neither SQLite nor a look at the values would notice.
"""

from __future__ import annotations

import sqlite3
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.core.text import Text
from photoclust.store.cache.values import unsealed

DROPPED = Text(
    "A part of the cache of analysed photos was damaged and has been dropped. "
    "No photo and no group is affected; those photos will be read once more."
)
"""What a person is told when embeddings were dropped."""

_KIND = np.dtype(np.float16)
_CHECKSUM = struct.Struct("<I")
_JPEG_END = b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class Features:
    """Embeddings of several photos, in the order asked for.

    Attributes:
        features: float16, shape (n, features).
        classes: uint16, shape (n, k).
        scores: float16, shape (n, k).
    """

    features: NDArray[np.float16]
    classes: NDArray[np.uint16]
    scores: NDArray[np.float16]


def copy_vectors(rows: Sequence[tuple[Any, ...]], into: NDArray[np.float16]) -> list[Digest]:
    """Copy embeddings out of rows that begin with digest and features; return what is none.

    Args:
        rows: Of the cache.
        into: Shape (at least as many, features): as wide as the network's embeddings are.
    """
    damaged = []
    for offset, row in enumerate(rows):
        numbers = _vector(row[1], into.shape[1])
        if numbers is None:
            damaged.append(Digest(row[0]))
        else:
            into[offset] = numbers
    return damaged


def _vector(data: object, count: int) -> NDArray[np.float16] | None:
    """An embedding, or None where the bytes are not what was stored.

    The checksum stands for all that can be asked of the numbers. What was stored before there was
    one has to make sense without.
    """
    size = count * _KIND.itemsize
    if not isinstance(data, bytes) or len(data) not in (size, size + _CHECKSUM.size):
        return None
    numbers = np.frombuffer(data, _KIND, count)
    if len(data) > size:
        view = memoryview(data)
        (expected,) = _CHECKSUM.unpack(view[size:])
        return numbers if zlib.crc32(view[:size]) == expected else None
    return numbers if np.isfinite(numbers).all() and numbers.any() else None


def picture(data: object) -> bytes | None:
    """A thumbnail, or None where its bytes are not what was stored.

    One that was stored before there were checksums has to end as a JPEG does.
    """
    if not isinstance(data, bytes):
        return None
    content = unsealed(data)
    return data if content is None and data.endswith(_JPEG_END) else content


def forget(digests: Sequence[Digest], connection: sqlite3.Connection) -> None:
    """Drop embeddings: their photos count as never read, and are read again."""
    rows = [(digest,) for digest in digests]
    connection.executemany("DELETE FROM embeddings WHERE digest = ?", rows)
