"""What a network is, as its manifest tells it: the same on every machine, before it is loaded.

A network is a folder: a manifest, the graphs (ONNX) with their weights, the names of its classes.
What a graph takes and gives is the same for all of them, so nothing else has to know which network
it is:

- `photos`: uint8 (n, side, side, 3), RGB, the centre square of an upright sRGB photo
  (`preprocess.model_input`). Turning the channels round, taking the means off and scaling are done
  by the graph itself; here they are told for people who compare with where the weights came from.
- `features`: float32 (n, features), what photos are compared by.
- `logits`: float32 (n, classes), the class scores.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Precision(StrEnum):
    """What a network computes in."""

    AUTO = "auto"
    INT8 = "int8"
    FLOAT = "float"


class Provider(StrEnum):
    """What a network computes on."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True)
class Network:
    """The description of a network.

    Attributes:
        folder: Where its files are.
        id: The short name by which one is chosen, such as "resnet50".
        name: For people.
        licence: Of the weights, for people.
        side: Width and height of the input, in pixels.
        channels: "RGB" or "BGR": the order in which the first layer takes them.
        means: What is taken off each channel, in the order of `channels`.
        scale: What the difference is multiplied by.
        features: How many features a photo has.
        signed: Whether features may be negative; those of a last ReLU are not.
        classes: How many classes it tells apart.
        weights: The file with the weights.
        graphs: Graph file by precision ("int8", "float").
        labels: The file with the class names, in the order of the logits.
        sha256: Hash by file, hexadecimal.
        preprocess_version: See `preprocess.PREPROCESS_VERSION`.
        samples: The folder of sample photos.
        views: Squares of sample photos (`photo`, `box`) by which int8 was calibrated.
    """

    folder: Path
    id: str
    name: str
    licence: str
    side: int
    channels: str
    means: tuple[float, float, float]
    scale: float
    features: int
    signed: bool
    classes: int
    weights: str
    graphs: Mapping[str, str]
    labels: str
    sha256: Mapping[str, str]
    preprocess_version: int
    samples: Path
    views: Sequence[Any]

    def sha256_in(self, precision: str) -> str:
        """One hash of graph and weights: what tells embeddings of one network from another's."""
        parts = (self.sha256[self.graphs[precision]], self.sha256[self.weights])
        return hashlib.sha256("".join(parts).encode()).hexdigest()
