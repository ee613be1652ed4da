"""AlexNet, as torchvision builds it."""

from __future__ import annotations

from photoclust.vision.zoo.graph import Graph

_WIDE = 4096


def layers(graph: Graph, classes: int) -> tuple[str, str]:
    """Lay the layers out; returns what gives the features (means of planes) and class scores."""
    at = graph.conv_padded(
        graph.input(), "features.0", (3, 64), size=11, stride=4, norm=None, pad=2
    )
    at = graph.pool(graph.relu(at), size=3)
    at = graph.pool(graph.relu(graph.conv(at, "features.3", (64, 192), size=5)), size=3)
    for place, planes in ((6, (192, 384)), (8, (384, 256)), (10, (256, 256))):
        at = graph.relu(graph.conv(at, f"features.{place}", planes))
    at = graph.pool(at, size=3)
    features = graph.mean(at)
    at = graph.relu(graph.dense(graph.flat(at), "classifier.1", (256 * 6 * 6, _WIDE)))
    at = graph.relu(graph.dense(at, "classifier.4", (_WIDE, _WIDE)))
    return features, graph.dense(at, "classifier.6", (_WIDE, classes))
