"""Nearest neighbours by NN-descent: neighbours of neighbours are neighbours (Dong et al. 2011).

The only importer of pynndescent, which umap brings along.
"""

from __future__ import annotations

import contextlib
import warnings
from typing import Any

import numpy as np

from photoclust.grouping.features import UnitRows
from photoclust.grouping.neighbours import Neighbours, itself_first

_SEED = 0
_PAIRS_AT_ONCE = 2**16


def nearly_all_neighbours(rows: UnitRows, count: int) -> Neighbours:
    """Find nearly all of the `count` nearest rows of each row, itself included.

    The same on every run: the seed is fixed and there is one thread.

    Args:
        rows: Shape (n, d).
        count: Neighbours per row; at most n are returned.
    """
    descent = _library()
    rows = np.ascontiguousarray(rows, np.float32)
    wide = min(count + 1, len(rows))
    with warnings.catch_warnings():
        # That some rows have too few, which are looked at exactly below, and what is not kept.
        warnings.simplefilter("ignore")
        index = descent(
            rows,
            metric="cosine",
            n_neighbors=wide,
            random_state=_SEED,
            n_jobs=1,
            low_memory=True,
            compressed=False,
        )
        found = index.neighbor_graph[0].astype(np.int64)
    del index
    alike = np.empty(found.shape, np.float32)
    ones = max(1, _PAIRS_AT_ONCE // wide)
    for start in range(0, len(rows), ones):
        some = slice(start, start + ones)
        alike[some] = np.einsum("id,ijd->ij", rows[some], rows[found[some]])
    # Its own distances are rounded otherwise than those of exact neighbours.
    order = np.argsort(np.where(found < 0, np.inf, -alike), axis=1, kind="stable")
    return itself_first(
        rows,
        np.take_along_axis(found, order, axis=1),
        np.take_along_axis(alike, order, axis=1),
        count,
    )


def _library() -> Any:
    """Import pynndescent, and let numba keep what it compiles (see `load_umap`).

    Three things keep it from that, and 12 s went into compiling in each process anew. Functions
    that take another one are kept by that one's number, which is another in each process, so it
    is given a lasting one; and two functions ask for the number of threads, so that numba refuses
    to keep them: they only call others, and run as the Python that they are.
    """
    from numba.extending import is_jitted
    from pynndescent import NNDescent, distances, graph_utils, pynndescent_, rp_trees, utils

    for module in (pynndescent_, rp_trees, utils, graph_utils):
        for function in vars(module).values():
            if is_jitted(function):
                function.enable_caching()
    _number(distances.alternative_dot)
    for name in ("nn_descent", "nn_descent_internal"):
        function = getattr(pynndescent_, name)
        setattr(pynndescent_, name, getattr(function, "py_func", function))
    return NNDescent


def _number(function: Any) -> None:
    """Give a function that numba compiles the same number in every process.

    numba has no public way; where it has changed, more is compiled and nothing else.
    """
    number = f"{function.__module__}.{function.__name__}"
    with contextlib.suppress(AttributeError, AssertionError):  # the latter where it has one
        function._set_uuid(number)
