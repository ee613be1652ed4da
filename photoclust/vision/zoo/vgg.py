"""VGG with 16 or 19 layers, as torchvision builds it without batch normalisation."""

from __future__ import annotations

from photoclust.vision.zoo.graph import Graph

_PLANES = (64, 128, 256, 512, 512)
_WIDE = 4096


def layers(graph: Graph, blocks: tuple[int, ...], classes: int) -> tuple[str, str]:
    """Lay the layers out.

    Args:
        graph: Where; for an input of 224 pixels.
        blocks: How many convolutions of each of the five widths.
        classes: How many classes are told apart.

    Returns:
        What gives the features, which are means of the last planes, and the class scores.
    """
    at, taken, place = graph.input(), 3, 0
    for planes, count in zip(_PLANES, blocks, strict=True):
        for _ in range(count):
            at = graph.relu(graph.conv(at, f"features.{place}", (taken, planes)))
            taken, place = planes, place + 2
        at, place = graph.pool(at, size=2), place + 1
    features = graph.mean(at)
    at = graph.relu(graph.dense(graph.flat(at), "classifier.0", (512 * 7 * 7, _WIDE)))
    at = graph.relu(graph.dense(at, "classifier.3", (_WIDE, _WIDE)))
    return features, graph.dense(at, "classifier.6", (_WIDE, classes))
