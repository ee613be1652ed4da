"""Several networks side by side."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from photoclust.grouping.beside import Part, side_by_side
from photoclust.grouping.features import UnitBlocks
from tests.unit.grouping.conftest import mixture


def test_each_network_has_the_same_say(tmp_path: Path) -> None:
    made = mixture(40, 3)
    loud = np.random.default_rng(0).normal(size=(40, 30)).astype(np.float32) * 1000
    parts = [Part(made.features, signed=False), Part(loud, signed=True)]
    file = tmp_path / "both.npy"
    signed = side_by_side(parts, file)
    assert signed
    written = np.load(file)
    assert written.dtype == np.float32
    rows = UnitBlocks(written, signed=signed)[:] * np.sqrt(2)
    first = UnitBlocks(made.features, signed=False)[:]
    np.testing.assert_allclose(rows[:, : first.shape[1]], first, atol=1e-5)
    # Features that may be negative are not square-rooted.
    plain = loud / np.linalg.norm(loud, axis=1, keepdims=True)
    np.testing.assert_allclose(rows[:, first.shape[1] :], plain, atol=1e-5)


def test_a_photo_without_features_stays_without(tmp_path: Path) -> None:
    nothing = np.zeros((2, 4), np.float16)
    assert not side_by_side([Part(nothing, signed=False)] * 2, tmp_path / "both.npy")
    assert not np.load(tmp_path / "both.npy").any()
