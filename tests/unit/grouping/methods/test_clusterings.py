"""Each way to group does what its name says."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import cdist
from sklearn.metrics import adjusted_rand_score

from photoclust.grouping.compare.menu import CLUSTERERS
from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods import dbscan, hdbscan_leaves, kmeans, optics, spectral, ward


@pytest.mark.parametrize("name", [name for name, m in CLUSTERERS.items() if m.run is not None])
def test_the_same_seed_gives_the_same_groups(name: str, rows: UnitRows) -> None:
    run = CLUSTERERS[name].run
    assert run is not None
    groups = run(rows, 6, None, 3)
    assert groups.shape == (len(rows),)
    assert groups.dtype == np.int32
    assert groups.min() >= -1
    assert np.array_equal(groups, run(rows, 6, None, 3))


def _rings() -> NDArray[np.float32]:
    """80 places on each of two rings, one within the other."""
    angles = np.linspace(0, 2 * np.pi, 80, endpoint=False)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return np.vstack([ring, 4 * ring]).astype(np.float32)


def test_no_two_ways_group_photos_alike(rows: UnitRows) -> None:
    """Whichever took another's place would be noticed, by photos or by two rings.

    On photos k-means and spectral clustering come close, and rounding might join them; of rings
    they make different things by what they are.
    """
    ways = {name: m.run for name, m in CLUSTERERS.items() if m.run is not None}
    sets = [
        {name: run(places, groups, None, 3) for name, run in ways.items()}
        for places, groups in ((rows, 6), (_rings(), 2))
    ]
    for one, other in combinations(ways, 2):
        alike = min(adjusted_rand_score(found[one], found[other]) for found in sets)
        assert alike < 0.9, (one, other)


def test_kmeans_keeps_photos_nearer_to_their_middles_than_others_do() -> None:
    rows = np.random.default_rng(0).uniform(size=(300, 3)).astype(np.float32)

    def spread(groups: NDArray[np.int32]) -> float:
        middles = np.array([rows[groups == g].mean(axis=0) for g in range(6)])
        return float(((rows - middles[groups]) ** 2).sum())

    ours = spread(kmeans.clusters(rows, 6, seed=0))
    assert ours < spread(ward.clusters(rows, 6))
    assert ours < spread(spectral.clusters(rows, 6, seed=0))


def test_the_number_of_groups_is_chosen_by_how_clear_they_are() -> None:
    random = np.random.default_rng(1)
    clouds = np.repeat(np.eye(7) * 10, 20, axis=0) + random.normal(size=(140, 7))
    assert kmeans.group_count(clouds.astype(np.float32), seed=0) == 7
    assert kmeans.group_count(np.zeros((4, 2), np.float32), seed=0) == 1
    assert kmeans.group_count(np.zeros((40, 2), np.float32), seed=0) >= 1, "all the same"


def test_photos_that_are_all_the_same_are_one_kind() -> None:
    assert len(set(kmeans.clusters(np.ones((9, 2), np.float32), 3, seed=0).tolist())) == 1


def test_dbscan_groups_what_reaches_one_another(rows: UnitRows) -> None:
    reach = 0.9
    near = cdist(rows, rows) <= reach
    core = near.sum(axis=1) >= 5
    _, parts = connected_components(csr_array(near & core & core[:, None]))
    groups = dbscan.clusters(rows, reach)
    assert adjusted_rand_score(parts[core], groups[core]) == 1.0
    assert (groups[~near[:, core].any(axis=1)] == -1).all()
    assert 0 < core.sum() < len(rows)


def test_dbscan_finds_its_reach_where_distances_begin_to_rise() -> None:
    random = np.random.default_rng(0)
    dense = random.normal(scale=0.1, size=(2, 60, 2)) + np.array([[[0, 0]], [[5, 5]]])
    far = random.uniform(-20, 20, size=(6, 2))
    groups = dbscan.clusters(np.vstack([*dense, far]).astype(np.float32), None)
    assert len(set(groups[:60])) == len(set(groups[60:120])) == 1
    assert groups[0] != groups[60]


def _two_densities() -> NDArray[np.float32]:
    random = np.random.default_rng(0)
    return np.vstack(
        [random.normal(scale=s, size=(50, 2)) + m for s, m in ((0.02, 0), (0.02, 0.4), (1, 8))]
    ).astype(np.float32)


def test_optics_finds_groups_of_different_density() -> None:
    """No one reach does: it joins the two dense ones, or loses the loose one."""
    places = _two_densities()
    kinds = np.repeat([0, 1, 2], 50)
    found = optics.clusters(places, 20)
    inside = found >= 0
    assert len(set(found[inside].tolist())) == 3
    assert adjusted_rand_score(kinds[inside], found[inside]) > 0.95
    for reach in (0.05, 0.1, 0.2, 0.5, 1, 2):
        one = dbscan.clusters(places, reach)
        one = np.where(one < 0, 10 + np.arange(150), one)  # photos in no group are not together
        assert adjusted_rand_score(kinds, one) < 0.9


def test_spectral_clustering_follows_shapes() -> None:
    places, kinds = _rings(), np.repeat([0, 1], 80)
    assert adjusted_rand_score(kinds, spectral.clusters(places, 2, seed=0)) == 1.0
    assert adjusted_rand_score(kinds, kmeans.clusters(places, 2, seed=0)) < 0.5


def test_ward_merges_as_scipy_does(rows: UnitRows) -> None:
    tree = linkage(rows.astype(np.float64), "ward")
    for count in (3, 9):
        expected = fcluster(tree, count, "maxclust")
        assert adjusted_rand_score(expected, ward.clusters(rows, count)) == 1.0


def test_hdbscan_takes_leaves_or_what_lasts_longest() -> None:
    """Two far kinds of two near parts each."""
    random = np.random.default_rng(2)
    middles = np.array([[0, 0], [1, 0], [30, 0], [31, 0]])
    places = (np.repeat(middles, 40, axis=0) + random.normal(scale=0.23, size=(160, 2))).astype(
        np.float32
    )
    parts = np.repeat(np.arange(4), 40)
    leaf = hdbscan_leaves.density_leaves(places, selection="leaf", least=15)
    last = hdbscan_leaves.density_leaves(places, selection="eom", least=15)
    inside = leaf >= 0
    assert adjusted_rand_score(parts[inside], leaf[inside]) > 0.95
    assert len(set(last.tolist()) - {-1}) < len(set(leaf.tolist()) - {-1})
