"""Groups of any method in the form of a tree, whose name tells what made them."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.flat import flat_hierarchy
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.made_by import MadeBy, made_by


@pytest.mark.parametrize(
    ("groups", "cut"),
    [
        ([], []),
        ([-1, -1], [-1, -1]),
        ([3, 3, 3], [0, 0, 0]),
        ([1, 0, 0, -1, 1, 0], [1, 0, 0, -1, 1, 0]),
        ([0, 1, 1], [-1, 0, 0]),  # a group of one is none
    ],
)
def test_the_only_cut_gives_just_these_groups(groups: list[int], cut: list[int]) -> None:
    near = np.tile(np.arange(len(groups), dtype=np.int32)[:, None], (1, 2))
    made = flat_hierarchy(np.array(groups, np.int32), near)
    again = Hierarchy.from_bytes(made.to_bytes())
    assert again.stops == 1
    assert again.cut(again.automatic()).labels.tolist() == cut


def test_a_name_tells_the_methods_and_no_other_name_does() -> None:
    methods = MadeBy("resnet50+hog", "pca:50", "exact", "kmeans", 12)
    name = "0" * 64 + methods.mark
    assert bytes.fromhex(name)
    assert made_by(name) == methods
    for other in (
        None,
        "0" * 64,
        "0" * 64 + "e1",
        name[:-2],
        "0" * 64 + "c1zz",
        "0" * 64 + "c15b5d",
    ):
        assert made_by(other) is None
