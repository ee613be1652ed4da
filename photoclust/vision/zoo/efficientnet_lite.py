"""EfficientNet-Lite, as those name its layers who brought it from TensorFlow to torch.

The Lite ones have neither gates nor SiLU: what is left runs fast on any processor.
"""

from __future__ import annotations

import math

from photoclust.vision.zoo.graph import Graph, Habits

HABITS = Habits(means=(127 / 255,) * 3, spreads=(128 / 255,) * 3, least_variance=1e-3)
"""Pixels become (x - 127) / 128."""

FEATURES = 1280
_STEM = 32

_STAGES = (
    # How many blocks, size of the window, stride of the first, widening inside, planes given.
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)


def layers(graph: Graph, wider: float, deeper: float, classes: int) -> tuple[str, str]:
    """Lay the layers out.

    Args:
        graph: Where.
        wider: By how much there are more planes than in the smallest network.
        deeper: By how much there are more blocks; the first and the last stage keep theirs.
        classes: How many classes are told apart.

    Returns:
        What gives the features and the class scores.
    """
    at = graph.conv_same(graph.input(), "_conv_stem", (3, _STEM), size=3, stride=2, norm="_bn0")
    at = graph.relu6(at)
    width, number = _STEM, 0
    for stage, (count, size, stride, factor, planes) in enumerate(_STAGES):
        inner = 0 < stage < len(_STAGES) - 1
        given = _planes(planes * wider)
        for block in range(math.ceil(count * deeper) if inner else count):
            step = stride if block == 0 else 1
            made = _block(graph, at, number, (width, given), size=size, stride=step, factor=factor)
            at = graph.add(made, at) if step == 1 and width == given else made
            width, number = given, number + 1
    at = graph.conv_same(at, "_conv_head", (width, FEATURES), size=1, norm="_bn1")
    features = graph.mean(graph.relu6(at))
    return features, graph.dense(features, "_fc", (FEATURES, classes))


def _block(
    graph: Graph,
    at: str,
    number: int,
    planes: tuple[int, int],
    *,
    size: int,
    stride: int,
    factor: int,
) -> str:
    """Widen, look at each plane by itself, narrow down."""
    name = f"_blocks.{number}"
    taken, given = planes
    wide = taken * factor
    if factor > 1:
        at = graph.conv_same(at, f"{name}._expand_conv", (taken, wide), size=1, norm=f"{name}._bn0")
        at = graph.relu6(at)
    at = graph.conv_same(
        at,
        f"{name}._depthwise_conv",
        (wide, wide),
        size=size,
        stride=stride,
        norm=f"{name}._bn1",
        apart=True,
    )
    at = graph.relu6(at)
    return graph.conv_same(at, f"{name}._project_conv", (wide, given), size=1, norm=f"{name}._bn2")


def _planes(wanted: float) -> int:
    """The nearest number that eight divides, and not much below what was wanted."""
    near = max(8, int(wanted + 4) // 8 * 8)
    return near if near >= 0.9 * wanted else near + 8
