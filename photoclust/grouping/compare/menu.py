"""Every method of reducing, searching and grouping, by name. The names are a contract."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from photoclust.core.packages import Package
from photoclust.grouping.compare.method import (
    About,
    Clusterer,
    Places,
    Reducer,
    Search,
    Searcher,
    Setting,
)
from photoclust.grouping.features import Features
from photoclust.grouping.methods import (
    annoy_search,
    dbscan,
    faiss_search,
    hdbscan_leaves,
    incremental_pca,
    kernel_pca,
    kmeans,
    mds,
    optics,
    pca,
    spectral,
    tsne,
    tsne_cuda,
    umap_layout,
    usearch_search,
    ward,
)
from photoclust.grouping.neighbours import NEIGHBOURS, exact_neighbours

_NUMPY = Package("numpy", "numpy", "https://numpy.org")
_SKLEARN = Package("scikit-learn", "sklearn", "https://scikit-learn.org")
_UMAP = Package("umap-learn", "umap", "https://umap-learn.readthedocs.io")
_HDBSCAN = Package("hdbscan", "hdbscan", "https://hdbscan.readthedocs.io")
_OPENTSNE = Package("openTSNE", "openTSNE", "https://opentsne.readthedocs.io", "methods")
_FAISS = Package("faiss-cpu", "faiss", "https://faiss.ai", "methods")
_USEARCH = Package("usearch", "usearch", "https://unum-cloud.github.io/usearch", "methods")
_ANNOY = Package("annoy", "annoy", "https://github.com/spotify/annoy", "annoy")
_CUML = Package("cuml-cu12", "cuml", "https://docs.rapids.ai/api/cuml", card=True)

_MANY = 10_000
"""A setting that nobody needs more of; a method takes what there is."""

_PERPLEXITY = Setting(About.PERPLEXITY, 30, 2, 500, whole=False)

_IN_MEMORY = 20_000
"""Photos of which all pairs still fit into the memory of an ordinary computer."""


def _nothing(rows: Features, _search: Search, _setting: float, _seed: int) -> Places:
    return np.asarray(rows[:], np.float32)


def _umap(rows: Features, search: Search, setting: float, seed: int) -> Places:
    whole = rows[:]
    return umap_layout.reduce(whole, search(whole, NEIGHBOURS), seed, int(setting))


def _tsne(rows: Features, search: Search, setting: float, seed: int) -> Places:
    whole = rows[:]
    neighbours = search(whole, tsne.neighbours_for(setting, len(whole)))
    return tsne.reduce(whole, neighbours, setting, seed)


def _pca_umap(rows: Features, search: Search, setting: float, seed: int) -> Places:
    """UMAP of principal components, which are brought to length one like what UMAP takes else."""
    few = pca.reduce(rows, setting)
    lengths = np.linalg.norm(few, axis=1, keepdims=True)
    few /= np.where(lengths > 0, lengths, 1.0)
    return umap_layout.reduce(few, search(few, NEIGHBOURS), seed)


REDUCERS: Mapping[str, Reducer] = {
    method.name: method
    for method in (
        Reducer(name="none", version=1, library=_NUMPY, run=_nothing),
        Reducer(
            name="pca",
            version=pca.VERSION,
            library=_SKLEARN,
            setting=Setting(
                About.SHARE,
                0.95,
                0.01,
                _MANY,
                whole=False,
            ),
            run=lambda rows, _search, setting, _seed: pca.reduce(rows, setting),
        ),
        Reducer(
            name="incremental_pca",
            version=incremental_pca.VERSION,
            library=_SKLEARN,
            setting=Setting(About.DIMENSIONS, 50, 1, incremental_pca.BLOCK - 1),
            run=lambda rows, _search, setting, _seed: incremental_pca.reduce(rows, int(setting)),
        ),
        Reducer(
            name="kernel_pca",
            version=kernel_pca.VERSION,
            library=_SKLEARN,
            setting=Setting(About.DIMENSIONS, 50, 1, _MANY),
            most=_IN_MEMORY // 2,
            run=lambda rows, _search, setting, seed: kernel_pca.reduce(rows, int(setting), seed),
        ),
        Reducer(
            name="mds",
            version=mds.VERSION,
            library=_SKLEARN,
            setting=Setting(About.DIMENSIONS, 10, 1, 100),
            most=4000,
            run=lambda rows, _search, setting, seed: mds.reduce(rows, int(setting), seed),
        ),
        Reducer(
            name="tsne",
            version=tsne.VERSION,
            library=_OPENTSNE,
            setting=_PERPLEXITY,
            fewest=8,
            most=10_000,
            run=_tsne,
        ),
        Reducer(
            name="tsne_cuda",
            version=tsne_cuda.VERSION,
            library=_CUML,
            setting=_PERPLEXITY,
            fewest=8,
            run=lambda rows, _search, setting, seed: tsne_cuda.reduce(rows[:], setting, seed),
        ),
        Reducer(
            name="umap",
            version=umap_layout.VERSION,
            library=_UMAP,
            setting=Setting(About.DIMENSIONS, umap_layout.DIMENSIONS, 2, 100),
            fewest=NEIGHBOURS + 1,
            run=_umap,
        ),
        Reducer(
            name="pca_umap",
            version=umap_layout.VERSION,
            library=_UMAP,
            setting=Setting(
                About.SHARE_BEFORE,
                50,
                0.01,
                _MANY,
                whole=False,
            ),
            fewest=NEIGHBOURS + 1,
            run=_pca_umap,
        ),
    )
}

SEARCHERS: Mapping[str, Searcher] = {
    method.name: method
    for method in (
        Searcher(
            name="exact",
            version=1,
            library=_NUMPY,
            run=lambda rows, count, _seed: exact_neighbours(rows, count),
        ),
        Searcher(
            name="faiss_flat",
            version=faiss_search.VERSION,
            library=_FAISS,
            run=lambda rows, count, _seed: faiss_search.flat(rows, count),
        ),
        Searcher(
            name="faiss_ivf",
            version=faiss_search.VERSION,
            library=_FAISS,
            run=faiss_search.inverted_lists,
        ),
        Searcher(
            name="faiss_hnsw",
            version=faiss_search.VERSION,
            library=_FAISS,
            run=lambda rows, count, _seed: faiss_search.small_worlds(rows, count),
        ),
        Searcher(
            name="annoy", version=annoy_search.VERSION, library=_ANNOY, run=annoy_search.forest
        ),
        Searcher(
            name="usearch",
            version=usearch_search.VERSION,
            library=_USEARCH,
            run=lambda rows, count, _seed: usearch_search.graph(rows, count),
        ),
    )
}


def _density(selection: str) -> Clusterer:
    """HDBSCAN with one of its two ways to choose among the branches of its tree."""
    usual = hdbscan_leaves.LEAF_SIZE
    return Clusterer(
        name=f"hdbscan_{selection}",
        version=hdbscan_leaves.VERSION,
        library=_HDBSCAN,
        setting=Setting(About.FEWEST, usual, 2, _MANY),
        fewest=usual + 1,
        run=lambda places, _groups, least, _seed: hdbscan_leaves.density_leaves(
            places, selection=selection, least=int(least or usual)
        ),
    )


CLUSTERERS: Mapping[str, Clusterer] = {
    method.name: method
    for method in (
        Clusterer(name="photoclust", version=1, library=_HDBSCAN, run=None),
        _density("leaf"),
        _density("eom"),
        Clusterer(
            name="kmeans",
            version=kmeans.VERSION,
            library=_SKLEARN,
            counted=True,
            run=lambda places, groups, _setting, seed: kmeans.clusters(places, groups, seed),
        ),
        Clusterer(
            name="dbscan",
            version=dbscan.VERSION,
            library=_SKLEARN,
            setting=Setting(About.REACH, None, 1e-6, 1e6, whole=False),
            most=_IN_MEMORY,
            run=lambda places, _groups, reach, _seed: dbscan.clusters(places, reach),
        ),
        Clusterer(
            name="optics",
            version=optics.VERSION,
            library=_SKLEARN,
            setting=Setting(About.FEWEST, 7, 2, _MANY),
            fewest=8,
            most=_IN_MEMORY,
            run=lambda places, _groups, least, _seed: optics.clusters(places, int(least or 7)),
        ),
        Clusterer(
            name="spectral",
            version=spectral.VERSION,
            library=_SKLEARN,
            counted=True,
            fewest=3,
            most=_IN_MEMORY,
            run=lambda places, groups, _setting, seed: spectral.clusters(places, groups, seed),
        ),
        Clusterer(
            name="ward",
            version=ward.VERSION,
            library=_SKLEARN,
            counted=True,
            most=_IN_MEMORY,
            run=lambda places, groups, _setting, _seed: ward.clusters(places, groups),
        ),
    )
}
