"""The map of a library's photos: made once for the same photos, kept in the cache."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping import METHOD_VERSION
from photoclust.grouping.layout import LAYOUT_VERSION
from photoclust.grouping.methods.choice import PLANES, Choice
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.feature_file import feature_file
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey


class Layout(StrEnum):
    """What a map brings together; the settings keep these words."""

    THEMES = "themes"
    SCENES = "scenes"


_PLANES = {Layout.THEMES: "umap", Layout.SCENES: "tsne"}
"""Themes lie apart where neighbours of neighbours count; of two photos of one scene the nearest
of each lie nearer to each other where only the nearest count (docs/grouping.md)."""


def why_not(layout: Layout, photos: int) -> Text | None:
    """Why so many different photos are not laid out in a way; None where they are."""
    most = PLANES[_PLANES[layout]].most
    if most is None or photos <= most:
        return None
    return Text(
        "Scenes are shown for up to {most} photos; with more it would take too long. There are "
        "{photos}, so the map shows themes.",
        most=most,
        photos=photos,
    )


@dataclass(frozen=True)
class PhotoMap:
    """A place in the plane for every content.

    Attributes:
        digests: The content of each row, ascending.
        points: float32 (n, 2), in the unit square; read-only.
        key: The model whose embeddings were laid out.
    """

    digests: tuple[Digest, ...]
    points: NDArray[np.float32]
    key: ModelKey

    @cached_property
    def row_of(self) -> Mapping[Digest, int]:
        """Row by content; made once."""
        return {digest: row for row, digest in enumerate(self.digests)}


def map_photos(
    workspace: Workspace,
    photos: Collection[Photo],
    key: ModelKey,
    process: GroupingProcess,
    *,
    layout: Layout = Layout.THEMES,
    progress: Progress,
    cancel: CancelToken,
) -> PhotoMap:
    """Lay photos out in the plane, or take their map from the cache when it was made before.

    The same photos give the same map: only distinct contents take part, sorted by digest. Those
    that were not read yet have no place.

    Args:
        workspace: The open library.
        photos: What to lay out.
        key: The model whose embeddings are compared.
        process: Where it is computed, and by which methods.
        layout: What is to lie together; not more photos than `why_not` allows.
        progress: Told what is being done.
        cancel: Stops it; nothing is stored then.

    Raises:
        Cancelled: a person stopped it.
        UserError: see `GroupingProcess.group`; or the cache was damaged or trimmed meanwhile.
    """
    known = workspace.cache.known(key)
    digests = tuple(sorted({photo.digest for photo in photos} & known))
    if not digests:
        return _made(digests, np.empty((0, 2), np.float32), key)
    choice = process.choice
    if layout is not Layout.THEMES:
        choice = replace(choice, plane=_PLANES[layout])
    name = _name(digests, key, choice)
    points = _load(workspace, name, len(digests))
    if points is None:
        progress.begin(Text("Making the map"))
        with feature_file(workspace, digests, key) as (matrix, classes):
            points = process.lay_out(
                matrix,
                classes=classes,
                signed=key.readable().signed,
                choice=choice,
                cancel=cancel,
                progress=progress,
            )
        workspace.cache.put_photo_map(name, points.tobytes()).result()
    return _made(digests, points, key)


def _made(digests: tuple[Digest, ...], points: NDArray[np.float32], key: ModelKey) -> PhotoMap:
    points.flags.writeable = False
    return PhotoMap(digests, points, key)


def _load(workspace: Workspace, name: bytes, count: int) -> NDArray[np.float32] | None:
    """A map that was made before; None where there is none, or what is there cannot be one."""
    data = workspace.cache.photo_map(name)
    if data is None or len(data) != count * 2 * np.dtype(np.float32).itemsize:
        return None
    points = np.frombuffer(data, np.float32).reshape(count, 2)
    # Also false where they are no numbers.
    return points if ((points >= 0) & (points <= 1)).all() else None


def _name(digests: Sequence[Digest], key: ModelKey, choice: Choice) -> bytes:
    """What goes into a map, hashed. The way photos are compared is part of the grouping's."""
    what = f"({key.text}, {METHOD_VERSION}, {LAYOUT_VERSION}{choice.of_map})"
    return hashlib.sha256(b"".join((what.encode(), *digests))).digest()
