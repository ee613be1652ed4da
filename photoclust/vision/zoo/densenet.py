"""DenseNet with 121 layers, as torchvision builds it: each layer sees all before it."""

from __future__ import annotations

from photoclust.vision.zoo.graph import Graph

_BLOCKS = (6, 12, 24, 16)
_GROWTH, _NARROW = 32, 128


def layers(graph: Graph, classes: int) -> tuple[str, str]:
    """Lay the layers out; returns what gives the features and the class scores."""
    at = graph.conv(
        graph.input(), "features.conv0", (3, 64), size=7, stride=2, norm="features.norm0"
    )
    at = graph.pool(graph.relu(at), size=3, pad=1)
    width = 64
    for block, count in enumerate(_BLOCKS, start=1):
        parts = [at]
        for layer in range(1, count + 1):
            name = f"features.denseblock{block}.denselayer{layer}"
            seen = graph.beside(parts) if len(parts) > 1 else at
            seen = graph.relu(graph.norm(seen, f"{name}.norm1", width))
            seen = graph.relu(
                graph.conv(seen, f"{name}.conv1", (width, _NARROW), size=1, norm=f"{name}.norm2")
            )
            parts.append(graph.conv_plain(seen, f"{name}.conv2", (_NARROW, _GROWTH)))
            width += _GROWTH
        at = graph.beside(parts)
        if block < len(_BLOCKS):
            name = f"features.transition{block}"
            at = graph.relu(graph.norm(at, f"{name}.norm", width))
            at = graph.conv_plain(at, f"{name}.conv", (width, width // 2), size=1)
            at = graph.pool(at, size=2, mean=True)
            width //= 2
    features = graph.mean(graph.relu(graph.norm(at, "features.norm5", width)))
    return features, graph.dense(features, "classifier", (width, classes))
