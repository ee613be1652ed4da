"""AlexNet and VGG-16 with batch normalisation, as DeepCluster trains them here.

Their large dense layers are left out: on as few photos as a person has these would learn the photos
by heart, and features are taken before them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photoclust.vision.zoo.graph import Graph


@dataclass(frozen=True, slots=True)
class Conv:
    """A convolution, batch normalisation and ReLU; sizes in pixels."""

    given: int
    size: int = 3
    stride: int = 1
    pad: int = 1


@dataclass(frozen=True, slots=True)
class Pool:
    """The largest of each window, every second pixel."""

    size: int


_VGG = (64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0)

PLANS: Mapping[str, Sequence[Conv | Pool]] = {
    "alexnet": (
        Conv(64, 11, 4, 2), Pool(3), Conv(192, 5, 1, 2), Pool(3), Conv(384), Conv(256), Conv(256),
        Pool(3),
    ),
    "vgg16": tuple(Conv(planes) if planes else Pool(2) for planes in _VGG),
}  # fmt: skip

TOP = "top"
"""Name of the last layer."""


def features_of(plan: Sequence[Conv | Pool]) -> int:
    """How many features a network of that plan gives."""
    return [step.given for step in plan if isinstance(step, Conv)][-1]


def layers(graph: Graph, plan: Sequence[Conv | Pool], classes: int) -> tuple[str, str]:
    """Lay the layers out; returns what gives the features (means of planes) and class scores."""
    at, taken, place = graph.input(), 3, 0
    for step in plan:
        if isinstance(step, Pool):
            at, place = graph.pool(at, size=step.size), place + 1
            continue
        at = graph.conv_padded(
            at,
            f"features.{place}",
            (taken, step.given),
            size=step.size,
            stride=step.stride,
            norm=f"features.{place + 1}",
            pad=step.pad,
        )
        at = graph.relu(at)
        taken, place = step.given, place + 3
    features = graph.mean(at)
    return features, graph.dense(features, TOP, (taken, classes))
