"""The groupings that `evaluate` compares with, run in a fresh process of their own.

    python -m photoclust.services.measure.reference_methods plain FEATURES.npy LABELS.npy
    python -m photoclust.services.measure.reference_methods kmeans FEATURES.npy LABELS.npy GROUPS

A measure, not a part of the program: nothing imports it.
"""

from __future__ import annotations

import sys
import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray


def plain(features: NDArray[np.float32]) -> NDArray[Any]:
    """Group as the script does that one would write without PhotoClust: the libraries' defaults.

    Only the seed is set, so that the figures can be repeated; what numba compiles is kept, which
    changes no figure.
    """
    import hdbscan

    from photoclust.grouping.methods.umap_layout import load_umap

    flat = load_umap().UMAP(random_state=0).fit_transform(features)
    return np.asarray(hdbscan.HDBSCAN(min_cluster_size=5, core_dist_n_jobs=1).fit_predict(flat))


def kmeans(features: NDArray[np.float32], groups: int) -> NDArray[Any]:
    """Group by k-means told the true number of groups, on features of length one."""
    from sklearn.cluster import KMeans

    lengths = np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-12)
    return np.asarray(KMeans(groups, n_init=10, random_state=0).fit_predict(features / lengths))


def main(arguments: list[str]) -> None:
    """Group the features of one file and write the labels to another."""
    warnings.simplefilter("ignore")
    method, source, target, *rest = arguments
    features = np.load(source).astype(np.float32)
    labels = plain(features) if method == "plain" else kmeans(features, int(rest[0]))
    np.save(target, labels.astype(np.int64))


if __name__ == "__main__":
    main(sys.argv[1:])
