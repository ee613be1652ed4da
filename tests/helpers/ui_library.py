"""A small library in memory for tests of the window: photos, clusters, thumbnails."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.text import Text


def digest(number: int) -> Digest:
    """The digest that the photo with this number has here."""
    return Digest(number.to_bytes(32, "big"))


def photo(number: int, name: str = "") -> Photo:
    """A photo that is nowhere on disk."""
    path = Path("/photos") / (name or f"IMG_{number:04}.jpg")
    return Photo.at(PhotoId(number), path, FileIdentity(1, number, 1000, number), digest(number))


def photos(count: int) -> dict[PhotoId, Photo]:
    """Photos numbered from 1."""
    return {PhotoId(n): photo(n) for n in range(1, count + 1)}


def cluster(number: int, members: Sequence[int], name: str | None = None) -> Cluster:
    """A cluster whose first members belong most."""
    count = len(members)
    return Cluster(
        ClusterId(number),
        {PhotoId(p): 1.0 - place / (count + 1) for place, p in enumerate(members)},
        Text("Group {name}", name=str(number)),
        name,
    )


def clustering(groups: Sequence[Sequence[int]], unsorted: Sequence[int] = ()) -> Clustering:
    """A clustering of groups numbered from 1."""
    clusters = {ClusterId(n): cluster(n, g) for n, g in enumerate(groups, start=1)}
    return Clustering(clusters, frozenset(map(PhotoId, unsorted)), len(groups) + 1, 0.5)


def jpeg(colour: tuple[int, int, int] = (200, 60, 60), size: tuple[int, int] = (96, 72)) -> bytes:
    """A real JPEG."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()
