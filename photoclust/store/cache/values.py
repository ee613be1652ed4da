"""Values of the cache as they lie in its rows, looked at for sense when they are read.

SQLite notices garbage in its own structures only. In a row, garbage would go on into the grouping
and stop it, at every run anew.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_CHECKSUM = struct.Struct("<I")


def class_scores(
    classes: Sequence[bytes], scores: Sequence[bytes], count: int
) -> tuple[NDArray[np.uint16], NDArray[np.float16]]:
    """Best classes and their scores, a row per photo. Raises ValueError where they are none.

    Args:
        classes: As they lie in the rows.
        scores: As they lie in the rows.
        count: How many classes there are.
    """
    if not classes:
        none = np.empty((0, 0))
        return none.astype(np.uint16), none.astype(np.float16)
    indices = np.stack([_numbers(row, np.dtype(np.uint16)) for row in classes])
    values = np.stack([_numbers(row, np.dtype(np.float16)) for row in scores])
    if indices.shape != values.shape or indices.max(initial=0) >= count:
        msg = "classes in it make no sense"
        raise ValueError(msg)
    if not np.isfinite(values).all():
        msg = "scores in it make no sense"
        raise ValueError(msg)
    return indices, values


def _numbers(data: object, kind: np.dtype[Any]) -> NDArray[Any]:
    if not isinstance(data, bytes):
        msg = "numbers in it make no sense"
        raise ValueError(msg)
    return np.frombuffer(data, kind)


def facts_of(data: object) -> dict[str, Any]:
    """Facts of a photo. Raises ValueError where they are none."""
    facts = json.loads(data) if isinstance(data, bytes) else None
    if not isinstance(facts, dict):
        msg = "facts in it make no sense"
        raise ValueError(msg)
    return facts


def sealed(data: bytes) -> bytes:
    """Bytes with a checksum behind them."""
    return data + _CHECKSUM.pack(zlib.crc32(data))


def unsealed(data: bytes) -> bytes | None:
    """The bytes as they were before `sealed`, or None where they have changed since."""
    content = data[: -_CHECKSUM.size]
    return content if sealed(content) == data else None
