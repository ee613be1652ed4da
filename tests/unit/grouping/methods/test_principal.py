"""Principal components: the same ends on every run, zero where there is no direction left."""

from __future__ import annotations

import numpy as np

from photoclust.grouping.methods.principal import principal_components


def test_they_are_those_of_a_plain_decomposition() -> None:
    rows = np.random.default_rng(0).normal(size=(300, 20)).astype(np.float32)
    found = principal_components(rows, 3)
    centred = rows - rows.mean(axis=0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    expected = centred @ directions[:3].T
    np.testing.assert_allclose(np.abs(found), np.abs(expected), atol=1e-3)


def test_more_than_there_are_stay_zero() -> None:
    rows = np.array([[1, 0, 0], [0, 1, 0]], np.float32)
    found = principal_components(rows, 5)
    assert found.shape == (2, 5)
    assert np.abs(found[0] - found[1])[0] > 1
    assert (found[:, 2:] == 0).all()
