"""Residual networks of 18 to 152 layers, as torchvision builds them."""

from __future__ import annotations

from photoclust.vision.zoo.graph import Graph

_PLANES = (64, 128, 256, 512)


def layers(
    graph: Graph, blocks: tuple[int, ...], classes: int, *, bottleneck: bool
) -> tuple[str, str]:
    """Lay the layers out.

    Args:
        graph: Where.
        blocks: How many of each of the four widths.
        classes: How many classes are told apart.
        bottleneck: Whether blocks narrow down to a quarter and widen again, from 50 layers on.

    Returns:
        What gives the features and the class scores.
    """
    at = graph.conv(graph.input(), "conv1", (3, 64), size=7, stride=2, norm="bn1")
    at = graph.pool(graph.relu(at), size=3, pad=1)
    width = 64
    for stage, (planes, count) in enumerate(zip(_PLANES, blocks, strict=True), start=1):
        for block in range(count):
            stride = 2 if stage > 1 and block == 0 else 1
            name = f"layer{stage}.{block}"
            given = planes * (4 if bottleneck else 1)
            side = at
            if stride > 1 or width != given:
                side = graph.conv(
                    at,
                    f"{name}.downsample.0",
                    (width, given),
                    size=1,
                    stride=stride,
                    norm=f"{name}.downsample.1",
                )
            if bottleneck:
                first, second = (stride, 1) if graph.habits.early_strides else (1, stride)
                steps = [(width, planes, 1, first), (planes, planes, 3, second)]
                steps.append((planes, given, 1, 1))
            else:
                steps = [(width, planes, 3, stride), (planes, planes, 3, 1)]
            for number, (taken, made, size, step) in enumerate(steps, start=1):
                at = graph.conv(
                    at,
                    f"{name}.conv{number}",
                    (taken, made),
                    size=size,
                    stride=step,
                    norm=f"{name}.bn{number}",
                )
                if number < len(steps):
                    at = graph.relu(at)
            at = graph.relu(graph.add(at, side))
            width = given
    features = graph.mean(at)
    return features, graph.dense(features, "fc", (width, classes))
