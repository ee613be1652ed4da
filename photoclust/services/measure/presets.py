"""Which chains `compare` runs where a person names a preset instead of methods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from photoclust.grouping.compare.chain import Chain

PRESETS = ("paper", "plain", "all")

TRUE_COUNT = -1
"""In the place of a number of groups: as many as there are labels."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One row of a comparison.

    Attributes:
        features: Their name.
        chain: The methods.
    """

    features: str
    chain: Chain


def _asked(
    features: str, reduce: str, cluster: str, groups: int | None = None, by: str = "exact"
) -> Asked:
    return Asked(features, Chain(reduce, by, cluster, groups))


def preset(name: str, features: Sequence[str], *, labelled: bool) -> list[Asked]:
    """The rows of a preset, in the order in which they are told.

    Args:
        name: One of `PRESETS`. "paper": the chain of the paper, UMAP and HDBSCAN, and what it
            weighs against it. "plain": what one would write first, beside this program's own
            method. "all": the chain of the paper with one part changed at a time, then combinations
            that show where the parts matter.
        features: Names of all features there are, the usual network first.
        labelled: Whether the number of labels can be told to methods that want a number.
    """
    usual = features[0]
    true = TRUE_COUNT if labelled else None
    paper = [
        _asked(usual, "umap", "hdbscan_eom"),
        _asked(usual, "pca_umap", "hdbscan_eom"),
        _asked(usual, "pca", "hdbscan_eom"),
        _asked(usual, "tsne", "hdbscan_eom"),
        _asked(usual, "none", "kmeans", true),
        _asked(usual, "pca", "kmeans", true),
        _asked(usual, "umap", "kmeans", true),
    ]
    plain = [
        _asked(usual, "umap:2", "hdbscan_eom:5"),
        _asked(usual, "none", "kmeans"),
        _asked(usual, "none", "kmeans", true),
        _asked(usual, "pca:50", "dbscan"),
        _asked(usual, "none", "ward", true),
        _asked(usual, "umap", "photoclust"),
    ]
    changed = [
        *(_asked(other, "umap", "hdbscan_eom") for other in features[1:]),
        *(
            _asked(usual, reduce, "hdbscan_eom")
            for reduce in ("none", "incremental_pca", "kernel_pca", "mds")
        ),
        *(
            _asked(usual, "umap", "hdbscan_eom", by=by)
            for by in ("faiss_flat", "faiss_ivf", "faiss_hnsw", "annoy", "usearch")
        ),
        *(
            _asked(usual, "umap", cluster)
            for cluster in ("hdbscan_leaf", "kmeans", "dbscan", "optics", "spectral", "ward")
        ),
    ]
    combined = [
        *(_asked(usual, reduce, "kmeans", true) for reduce in ("kernel_pca", "mds", "tsne")),
        *(_asked(usual, reduce, "spectral", true) for reduce in ("none", "umap")),
        _asked(usual, "none", "photoclust"),
        _asked(usual, "none", "optics"),
        *(_asked(other, "umap", "photoclust") for other in features[1:]),
    ]
    wanted = {
        "paper": paper,
        "plain": plain,
        "all": [*paper, *changed, *plain, *combined],
    }[name]
    return list(dict.fromkeys(wanted))
