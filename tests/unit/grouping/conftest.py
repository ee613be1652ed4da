"""What the tests of grouping share: made-up photos, and one hierarchy that UMAP really built."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.hierarchy import Hierarchy


@dataclass(frozen=True)
class MadeUp:
    """Features of made-up photos and the kind each of them is."""

    features: NDArray[np.float16]
    kinds: NDArray[np.int64]


def mixture(
    photos: int, kinds: int, *, seed: int = 0, width: int = 256, noise: float = 0.6
) -> MadeUp:
    """Photos of several kinds, as sparse and skewed as a network's features are."""
    random = np.random.default_rng(seed)
    middles = random.gamma(0.5, 1.0, (kinds, width))
    of = np.sort(random.integers(0, kinds, photos))
    features = middles[of] * random.gamma(4, 0.25, (photos, width))
    features += random.gamma(0.5, noise, (photos, width))
    order = random.permutation(photos)
    return MadeUp(features[order].astype(np.float16), of[order])


def bursts(scenes: int, shots: int, *, seed: int = 0, width: int = 256) -> MadeUp:
    """Many scenes with a few shots each: closer than kinds are, farther apart than copies."""
    random = np.random.default_rng(seed)
    middles = random.gamma(0.5, 1.0, (scenes, width))
    of = np.repeat(np.arange(scenes), shots)
    features = middles[of] * random.gamma(5, 1 / 5, (len(of), width))
    return MadeUp(features.astype(np.float16), of)


@pytest.fixture(scope="session", autouse=True)
def one_thread_of_arithmetic() -> Iterator[None]:
    """As in the child process: sums come out the same, and threads do not wait for each other."""
    tqdm.monitor_interval = 0  # umap's silent progress bars would leave a thread behind
    with threadpool_limits(1):
        yield


@pytest.fixture(scope="session")
def made_up() -> MadeUp:
    return mixture(240, 4)


@pytest.fixture(scope="session")
def hierarchy(made_up: MadeUp) -> Hierarchy:
    return build_hierarchy(made_up.features)
