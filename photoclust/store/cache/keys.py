"""Whose embeddings: what they depend on besides the photo, and how many numbers they are."""

from __future__ import annotations

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
    """

    model: str
    precision: str
    preprocess: int
    outputs: Outputs | None = field(default=None, compare=False)

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
