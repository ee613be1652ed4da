"""What all photos have in common tells none from another, and is taken off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from photoclust.core.packages import Package
from photoclust.vision.classical.descriptor import Descriptor, describe_all


def test_whole_pictures_are_described_by_what_differs() -> None:
    def describe(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.array([100 + picture[0, 0, 0], 50, 10 - picture[0, 0, 0] / 100], np.float32)

    descriptor = Descriptor("a", 1, Package("numpy", "numpy", ""), describe, local=False)
    pictures = [np.full((2, 2, 3), level, np.uint8) for level in (0, 10, 20)]
    rows = describe_all(descriptor, pictures, 0)
    assert descriptor.signed
    np.testing.assert_allclose(rows[:, 0], [-np.sqrt(1.5), 0, np.sqrt(1.5)], atol=1e-4)
    np.testing.assert_allclose(rows[:, 2], -rows[:, 0], atol=1e-3)
    assert not rows[:, 1].any()
