"""Figures of a grouping against known labels."""

from __future__ import annotations

import numpy as np
import pytest

from photoclust.grouping.quality import quality


def test_effort_counts_clusters_and_moves() -> None:
    truth = np.array(["a"] * 5 + ["b"] * 5)
    groups = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1, -1])
    found = quality(groups, truth)
    assert found.effort == pytest.approx(100 * (2 + 2) / 10)
    assert found.purity == pytest.approx(8 / 9)
    assert found.clusters == 2
    assert found.unsorted == pytest.approx(0.1)


def test_perfect() -> None:
    found = quality(np.array([3, 3, 1, 1]), np.array(["x", "x", "y", "y"]))
    assert [found.ari, found.ami, found.purity] == pytest.approx([1.0, 1.0, 1.0])


def test_by_hand_it_is_a_hundred() -> None:
    assert quality(np.full(7, -1), np.arange(7)).effort == 100.0


def test_no_photos() -> None:
    assert quality(np.empty(0, int), np.empty(0, str)).effort == 0.0
