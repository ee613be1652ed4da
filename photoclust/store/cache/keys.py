"""Whose embeddings: what they depend on besides the photo, and how many numbers they are."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from photoclust.core.errors import BugError


@dataclass(frozen=True, slots=True)
class Outputs:
    """What a network gives for a photo: the measure by which rows make sense or not.

    Attributes:
        features: How many features.
        classes: How many classes it tells apart.
        signed: Whether features may be negative.
    """

    features: int
    classes: int
    signed: bool = False


@dataclass(frozen=True, slots=True)
class ModelKey:
    """What an embedding depends on besides the photo.

    Attributes:
        model: SHA-256 of the model's files, hexadecimal.
        precision: "int8" or "float".
        preprocess: Version of the way from file to model input.
        outputs: How wide its embeddings are: needed to read them. None where only what was made of
            them is at hand and the network may be gone. It follows from the model, so keys are
            equal without it.
        parts: The keys of the networks whose embeddings stand side by side under this one (see
            `side_by_side`); none where it is a network's own. Likewise.
    """

    model: str
    precision: str
    preprocess: int
    outputs: Outputs | None = field(default=None, compare=False)
    parts: tuple[ModelKey, ...] = field(default=(), compare=False)

    @property
    def each(self) -> tuple[ModelKey, ...]:
        """The keys under which the cache has rows: its parts, or itself."""
        return self.parts or (self,)

    @property
    def text(self) -> str:
        """The key as a part of the names of hierarchies and maps that are stored: never changed."""
        return (
            f"ModelKey(model={self.model!r}, precision={self.precision!r},"
            f" preprocess={self.preprocess!r})"
        )

    def readable(self) -> Outputs:
        """What its embeddings are like. Raises BugError where that is not known."""
        if self.outputs is None:
            msg = f"embeddings of {self.model[:16]} were asked for, a network that is not at hand"
            raise BugError(msg)
        return self.outputs


def key_of_several(keys: Sequence[ModelKey]) -> ModelKey:
    """The key of several networks' embeddings side by side; of one, its own.

    Args:
        keys: At least one, of different networks, the one first whose class numbers count.
    """
    if len(keys) == 1:
        return keys[0]
    outputs = [key.readable() for key in keys]
    precisions = sorted({key.precision for key in keys})
    return ModelKey(
        hashlib.sha256("+".join(key.text for key in keys).encode()).hexdigest(),
        precisions[0] if len(precisions) == 1 else "mixed",
        max(key.preprocess for key in keys),
        Outputs(
            sum(each.features for each in outputs),
            outputs[0].classes,
            any(each.signed for each in outputs),
        ),
        tuple(keys),
    )
