"""Photos in a short form that stays in memory: what they are along a few directions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest
from photoclust.grouping.features import UnitRows

BLOCK = 1024
"""Photos that are taken in at a time, at most."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some photos in their short form.

    Attributes:
        digests: Which photos.
        short: float16 (n, k), what they are along the directions.
        rest: float32 (n,), the length of what lies outside.
    """

    digests: tuple[Digest, ...]
    short: NDArray[np.float16]
    rest: NDArray[np.float32]


class ShortForms:
    """What is known of photos along the same directions; it only ever grows. 0.7 KB for each photo.

    Any thread may read while one adds: a photo is found only after its block is there.

    Args:
        directions: float32 (d, k), orthonormal columns.

    Attributes:
        directions: Likewise.
        blocks: The photos, in the order in which they came.
    """

    def __init__(self, directions: NDArray[np.float32]) -> None:
        self.directions = directions
        self.blocks: list[Block] = []
        self._places: dict[Digest, int] = {}

    def __contains__(self, digest: Digest) -> bool:
        return digest in self._places

    @property
    def size_bytes(self) -> int:
        """What the short forms take of the memory."""
        return sum(block.short.nbytes + block.rest.nbytes for block in self.blocks)

    def missing(self, digests: Iterable[Digest]) -> set[Digest]:
        """Those of some photos that are not here yet."""
        return {digest for digest in digests if digest not in self._places}

    def add(self, digests: Sequence[Digest], rows: UnitRows) -> None:
        """Take photos in, `BLOCK` at most, with what they are in full, float32 (n, d)."""
        short = rows @ self.directions
        rest = np.sqrt(np.maximum(0.0, 1.0 - np.einsum("ij,ij->i", short, short)))
        number = len(self.blocks)
        short_form = Block(tuple(digests), short.astype(np.float16), rest.astype(np.float32))
        self.blocks.append(short_form)
        self._places.update((digest, number * BLOCK + row) for row, digest in enumerate(digests))

    def rows(self, digests: Collection[Digest]) -> tuple[list[Digest], UnitRows]:
        """The short forms of those of some photos that are here.

        Returns:
            Which, in the order asked for, and a float32 row of each, (n, k).
        """
        here = [
            (digest, place) for digest in digests if (place := self._places.get(digest)) is not None
        ]
        found = np.empty((len(here), self.directions.shape[1]), np.float32)
        for row, (_, place) in enumerate(here):
            number, inside = divmod(place, BLOCK)
            found[row] = self.blocks[number].short[inside]
        return [digest for digest, _ in here], found
