"""Made-up embeddings in a real cache, so that no model has to look at photos."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

import numpy as np

from photoclust.core.photo import Digest
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import CachedPhoto
from photoclust.store.cache.keys import ModelKey, Outputs
from tests.helpers.ui_library import jpeg

OUTPUTS = Outputs(2048, 1000)
"""As wide as those of the shipped network."""

_CLASSES = 5


def store_embeddings(
    workspace: Workspace, looks: Mapping[Digest, tuple[int, int]], key: ModelKey
) -> None:
    """Store an embedding and a thumbnail of each photo, and wait until they are there.

    Args:
        workspace: The open library.
        looks: By content what the photo shows, and which picture of that it is: photos that
            agree in both have the same embedding.
        key: The model that would have made them.
    """
    thumbnail = jpeg()
    photos = []
    for digest, (kind, picture) in looks.items():
        width = OUTPUTS.features
        middle = np.random.default_rng(kind).gamma(0.5, 1.0, width)
        random = np.random.default_rng([kind, picture])
        features = middle * random.gamma(4, 0.25, width) + random.gamma(0.5, 0.2, width)
        photos.append(
            CachedPhoto(
                digest,
                features.astype(np.float16),
                np.arange(kind * 10, kind * 10 + _CLASSES, dtype=np.uint16),
                np.array([0.7, 0.1, 0.05, 0.01, 0.01], np.float16),
                96,
                72,
                thumbnail,
                {},
            )
        )
    workspace.cache.put(photos, key).result()


def store_facts(workspace: Workspace, facts: Mapping[Digest, Mapping[str, Any]]) -> None:
    """Store what photos say of themselves, as if they had been read."""

    def work(connection: sqlite3.Connection) -> None:
        connection.executemany(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)",
            ((digest, json.dumps(dict(values))) for digest, values in facts.items()),
        )

    workspace.cache.run(work)
