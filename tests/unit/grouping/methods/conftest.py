"""Real features to try methods on, and chains run on them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photoclust.grouping.features import UnitRows

_FEATURES = Path(__file__).parents[3] / "data" / "photo_features.npy"


@pytest.fixture(scope="session")
def rows() -> UnitRows:
    """Of the sample photos, length one, shape (75, 48)."""
    return np.asarray(np.load(_FEATURES), np.float32)
