"""Visual words: kinds of spots, learned from photos, and how often each is in a photo."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_WORDS = 256
_SPOTS = 40_000
"""Spots that words are learned from, evenly chosen."""


def learn_words(spots: Sequence[NDArray[np.float32]], seed: int) -> NDArray[np.float32]:
    """Learn which kinds of spots there are.

    Args:
        spots: Of each photo, shape (any number, d).
        seed: Of the search.

    Returns:
        Shape (words, d): at most 256, and none where there are no spots.
    """
    from sklearn.cluster import MiniBatchKMeans
    from sklearn.exceptions import ConvergenceWarning

    every = np.vstack([of for of in spots if len(of)] or [np.empty((0, 1), np.float32)])
    some = every[:: max(1, len(every) // _SPOTS)]
    if not len(some):
        return some
    model = MiniBatchKMeans(
        min(_WORDS, len(some)), n_init=1, batch_size=4096, max_iter=20, random_state=seed
    )
    with warnings.catch_warnings():
        # That fewer spots than words are different: then fewer words are used.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return np.asarray(model.fit(some).cluster_centers_, np.float32)


def count_words(
    spots: Sequence[NDArray[np.float32]], words: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Count how often each word is in each photo.

    Returns:
        Shape (n, words), or (n, 1) where there are none; a photo without spots is zero.
    """
    counts = np.zeros((len(spots), max(len(words), 1)), np.float32)
    squares = (words**2).sum(axis=1)
    for row, of in enumerate(spots):
        if len(of):
            nearest = (squares - 2 * of @ words.T).argmin(axis=1)
            np.add.at(counts[row], nearest, 1)
    return counts
