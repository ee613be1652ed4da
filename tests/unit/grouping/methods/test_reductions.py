"""Each way to reduce does what its name says, on features of real photos."""

from __future__ import annotations

import sys
from itertools import combinations
from types import ModuleType
from typing import Any, ClassVar

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial.distance import pdist

from photoclust.core.errors import UserError
from photoclust.grouping.compare.menu import REDUCERS
from photoclust.grouping.features import UnitRows
from photoclust.grouping.methods import incremental_pca, kernel_pca, mds, pca, tsne, umap_layout
from photoclust.grouping.neighbours import NEIGHBOURS, Neighbours, exact_neighbours


def _reduced(name: str, rows: Any, setting: float, seed: int = 0) -> NDArray[np.float32]:
    return REDUCERS[name].run(rows, exact_neighbours, setting, seed)


class _OnCard:
    """What cuML would be asked; no card is at hand."""

    asked: ClassVar[dict[str, Any]] = {}

    def __init__(self, **settings: Any) -> None:
        _OnCard.asked = settings

    def fit_transform(self, rows: UnitRows) -> NDArray[np.float64]:
        assert rows.flags.c_contiguous
        if len(rows) > 70:
            raise RuntimeError("CUDA error: out of memory")
        return np.asarray(rows[:, :2], np.float64)


def test_tsne_on_a_card_is_asked_for_as_its_documentation_says(
    rows: UnitRows, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifold = ModuleType("cuml.manifold")
    manifold.TSNE = _OnCard  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cuml", ModuleType("cuml"))
    monkeypatch.setitem(sys.modules, "cuml.manifold", manifold)
    places = _reduced("tsne_cuda", rows[:60], 8, seed=3)
    assert places.shape == (60, 2)
    assert places.dtype == np.float32
    assert _OnCard.asked == {
        "n_components": 2, "perplexity": 8, "n_neighbors": 25, "init": "pca", "random_state": 3,
        "output_type": "numpy",
    }  # fmt: skip
    _reduced("tsne_cuda", rows[:60], 30)
    assert (_OnCard.asked["n_neighbors"], _OnCard.asked["perplexity"]) == (60, 20)
    with pytest.raises(UserError, match="could not lay the photos out: CUDA error: out of memory"):
        _reduced("tsne_cuda", rows, 8)


@pytest.mark.parametrize("name", REDUCERS)
def test_the_same_seed_gives_the_same_places(name: str, rows: UnitRows) -> None:
    if REDUCERS[name].library.needs is not None:
        pytest.skip("its library comes with an extra that is not installed")
    setting = REDUCERS[name].setting
    usual = 0.0 if setting is None else setting.usual or 0.0
    first = _reduced(name, rows, usual)
    assert len(first) == len(rows)
    assert np.isfinite(first).all()
    assert np.array_equal(first, _reduced(name, rows, usual))


def test_no_two_ways_place_photos_alike(rows: UnitRows) -> None:
    """Distances between photos tell: turning or mirroring a layout does not change them."""
    apart = {
        name: pdist(_reduced(name, rows, 10))
        for name, reducer in REDUCERS.items()
        if reducer.library.needs is None
    }
    for one, other in combinations(apart, 2):
        alike = np.corrcoef(apart[one], apart[other])[0, 1]
        assert alike < 0.9999 or {one, other} == {"pca", "incremental_pca"}, (one, other)
        # Incremental PCA of one block is PCA; see how much of the photos it holds at a time.


def test_none_leaves_photos_as_they_are(rows: UnitRows) -> None:
    assert np.array_equal(_reduced("none", rows, 0), rows)


def test_pca_keeps_as_much_of_the_variance_as_asked(rows: UnitRows) -> None:
    centred = rows - rows.mean(axis=0)
    strengths = np.linalg.svd(centred, compute_uv=False) ** 2
    shares = np.cumsum(strengths) / strengths.sum()
    places = _reduced("pca", rows, 0.8)
    assert places.shape[1] == np.searchsorted(shares, 0.8) + 1
    np.testing.assert_allclose((places**2).sum(axis=0), strengths[: places.shape[1]], rtol=1e-3)
    assert pca.reduce(rows, 5).shape[1] == 5
    assert pca.reduce(rows, 500).shape[1] == rows.shape[1]


class _Counted:
    """Features that remember how many rows were asked for at most."""

    def __init__(self, rows: UnitRows) -> None:
        self._rows = rows
        self.most = 0

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, which: Any) -> UnitRows:
        found: UnitRows = self._rows[which]
        self.most = max(self.most, len(found))
        return found


def test_incremental_pca_holds_a_block_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded by the block, not by how many photos there are."""
    monkeypatch.setattr(incremental_pca, "BLOCK", 64)
    random = np.random.default_rng(0)
    many = (random.normal(size=(650, 5)) @ random.normal(size=(5, 20))).astype(np.float32)
    counted = _Counted(many)
    places = _reduced("incremental_pca", counted, 5)
    assert counted.most < 2 * 64
    whole = _Counted(many)
    _reduced("pca", whole, 5)
    assert whole.most == len(many), "the other one takes all at a time"
    # Five directions hold all there is, so blocks lose nothing.
    exact = pca.reduce(many, 5)
    np.testing.assert_allclose(np.abs(places), np.abs(exact), atol=0.02 * np.abs(exact).max())


def test_kernel_pca_lays_out_the_kernel(rows: UnitRows) -> None:
    squares = ((rows[:, None] - rows[None]) ** 2).sum(axis=2)
    kernel = np.exp(-squares / np.median(squares[np.triu_indices(len(rows), 1)]))
    middle = np.eye(len(rows)) - 1 / len(rows)
    places = kernel_pca.reduce(rows, len(rows), seed=0)
    np.testing.assert_allclose(places @ places.T, middle @ kernel @ middle, atol=1e-3)


def test_mds_keeps_distances_better_than_pca(rows: UnitRows) -> None:
    true = pdist(rows)

    def stress(places: NDArray[np.float32]) -> float:
        return float(((pdist(places) - true) ** 2).sum() / (true**2).sum())

    assert stress(mds.reduce(rows, 3, seed=0)) < 0.5 * stress(pca.reduce(rows, 3))


def _told(rows: UnitRows, places: NDArray[np.float32]) -> float:
    """How much of who is near whom a layout fails to tell: the divergence that t-SNE lowers."""
    affinity: Any = pytest.importorskip("openTSNE.affinity")
    likely = affinity.PerplexityBasedNN(rows, perplexity=8, method="exact").P.toarray()
    seen = 1 / (1 + ((places[:, None] - places[None]) ** 2).sum(axis=2))
    np.fill_diagonal(seen, 0)
    seen /= seen.sum()
    there = likely > 0
    return float((likely[there] * np.log(likely[there] / seen[there])).sum())


def test_tsne_tells_who_is_near_whom_better_than_others(rows: UnitRows) -> None:
    pytest.importorskip("openTSNE")
    near = exact_neighbours(rows, tsne.neighbours_for(8, len(rows)))
    places = tsne.reduce(rows, near, 8, seed=0)
    others = [
        umap_layout.reduce(rows, exact_neighbours(rows, NEIGHBOURS), 0, dimensions=2),
        pca.reduce(rows, 2),
    ]
    assert _told(rows, places) < 0.8 * min(_told(rows, other) for other in others)


def test_umap_starts_from_the_neighbours_it_is_handed(rows: UnitRows) -> None:
    asked: list[int] = []

    def search(of: UnitRows, count: int) -> Neighbours:
        asked.append(of.shape[1])
        return exact_neighbours(of, count)

    places = REDUCERS["umap"].run(rows, search, 3, 0)
    direct = umap_layout.reduce(rows, exact_neighbours(rows, NEIGHBOURS), 0, dimensions=3)
    assert np.array_equal(places, direct)
    assert asked == [rows.shape[1]]
    # After PCA it looks for neighbours among few directions.
    after = REDUCERS["pca_umap"].run(rows, search, 6, 0)
    assert asked[1:] == [6]
    assert after.shape[1] == umap_layout.DIMENSIONS
    few = pca.reduce(rows, 6)
    few /= np.linalg.norm(few, axis=1, keepdims=True)
    direct = umap_layout.reduce(few, exact_neighbours(few, NEIGHBOURS), 0)
    assert np.array_equal(after, direct)
