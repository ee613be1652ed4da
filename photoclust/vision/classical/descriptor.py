"""What a classical descriptor is, and reading photos by it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photoclust.core.packages import Package
from photoclust.vision.classical.words import count_words, learn_words

Pixels = NDArray[np.uint8]
"""A small upright picture, RGB, shape (height, width, 3)."""

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A way to describe pictures.

    Attributes:
        name: By which it is chosen; a contract (docs/command.md).
        version: Raised with every change that gives other features.
        library: What computes it.
        describe: Of a picture makes float32 numbers of 0 or more: where `local`, a row for each
            spot found, shape (spots, d); else of the whole picture, shape (d,).
        local: Whether it describes spots. These are counted by the visual words that they are.
    """

    name: str
    version: int
    library: Package
    describe: Callable[[Pixels], Vector]
    local: bool

    @property
    def signed(self) -> bool:
        """Whether what `describe_all` makes may be negative."""
        return not self.local


def describe_all(descriptor: Descriptor, pictures: Iterable[Pixels], seed: int) -> Vector:
    """Describe photos.

    Visual words are learned from these very photos, so features of one set say nothing beside
    those of another, and none are kept. What describes whole pictures has the mean of these photos
    taken off and its spread brought to one: most of it is common to all photos (of HOG 86 % of
    their squared length), so that without this all look alike and come into one group.

    Args:
        descriptor: How.
        pictures: The photos; each is looked at once.
        seed: Of learning visual words.

    Returns:
        Shape (n, d); 0 or more where it describes spots, else `signed`.
    """
    found = [descriptor.describe(picture) for picture in pictures]
    if not descriptor.local:
        whole = np.stack(found)
        spread = whole.std(axis=0)
        return np.asarray(
            (whole - whole.mean(axis=0)) / np.where(spread > 0, spread, 1), np.float32
        )
    return count_words(found, learn_words(found, seed))
