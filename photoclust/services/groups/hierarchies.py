"""The hierarchies over a library's photos: made once for the same photos, kept in the cache."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from photoclust.core.clusters import Clustering
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.grouping import METHOD_VERSION
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.methods.choice import USUAL, Choice
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.feature_file import feature_file, write_prints
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey


@dataclass(frozen=True)
class Grouped:
    """A hierarchy and the photos it is about.

    Attributes:
        hierarchy: The hierarchy over distinct contents.
        digests: The content of each row of the hierarchy, ascending.
        key: The model whose embeddings were grouped.
        stored_as: The name it is kept under; None where it is not kept.
    """

    hierarchy: Hierarchy
    digests: tuple[Digest, ...]
    key: ModelKey
    stored_as: str | None = None

    @cached_property
    def row_of(self) -> Mapping[Digest, int]:
        """Row by content; made once, because every stop asks for it."""
        return {digest: row for row, digest in enumerate(self.digests)}

    @cached_property
    def name(self) -> str:
        """What went into it, hashed: what clusters remember of the hierarchy they come from."""
        return self.stored_as or _name(self.digests, self.key, USUAL)


def group_photos(
    workspace: Workspace,
    photos: Collection[Photo],
    key: ModelKey,
    process: GroupingProcess,
    *,
    choice: Choice | None = None,
    progress: Progress,
    cancel: CancelToken,
) -> Grouped:
    """Build the hierarchy of photos, or take it from the cache when it was built before.

    Only distinct contents are grouped, sorted by digest: the order in which photos came, and
    how many copies there are, must not matter.

    Args:
        workspace: The open library.
        photos: What to group.
        key: The model whose embeddings are grouped.
        process: Where it is computed, and by which methods.
        choice: Other methods, for once.
        progress: Told what is being done.
        cancel: Stops it.

    Raises:
        Cancelled: a person stopped it.
        KeyError: a photo has no embedding in the cache.
    """
    digests = tuple(sorted({photo.digest for photo in photos}))
    choice = choice or process.choice
    name = _name(digests, key, choice)
    grouped = load_grouped(workspace, name)
    if grouped is None:
        progress.begin(Text("Grouping photos"))
        with feature_file(workspace, digests, key) as (matrix, classes):
            prints = matrix.with_name("prints.npy")
            write_prints(workspace, digests, prints, cancel)
            hierarchy = process.group(
                matrix,
                classes=classes,
                signed=key.readable().signed,
                prints=prints,
                choice=choice,
                cancel=cancel,
            )
        grouped = Grouped(hierarchy, digests, key, name)
        store_grouped(workspace, grouped)
    return grouped


def grouping_of(workspace: Workspace, clustering: Clustering) -> Grouped | None:
    """The hierarchy that clusters were cut from.

    None before the first grouping, and when the cache has lost it since or keeps newer ones.
    """
    name = clustering.hierarchy
    return None if name is None else load_grouped(workspace, name)


_HEAD = struct.Struct("<64s8sHQ")


def _pack(grouped: Grouped) -> bytes:
    head = _HEAD.pack(
        grouped.key.model.encode(),
        grouped.key.precision.encode(),
        grouped.key.preprocess,
        len(grouped.digests),
    )
    return b"".join((head, *grouped.digests, grouped.hierarchy.to_bytes()))


def store_grouped(workspace: Workspace, grouped: Grouped) -> None:
    """Keep a hierarchy under its name."""
    workspace.cache.put_hierarchy(bytes.fromhex(grouped.name), _pack(grouped)).result()


def load_grouped(workspace: Workspace, name: str) -> Grouped | None:
    """The hierarchy that is kept under a name; None where there is none that can be read."""
    data = workspace.cache.hierarchy(bytes.fromhex(name))
    if data is None:
        return None
    model, precision, preprocess, count = _HEAD.unpack_from(data)
    end = _HEAD.size + 32 * count
    digests = tuple(Digest(data[i : i + 32]) for i in range(_HEAD.size, end, 32))
    key = ModelKey(model.decode(), precision.rstrip(b"\0").decode(), preprocess)
    try:
        return Grouped(Hierarchy.from_bytes(data[end:]), digests, key, name)
    except ValueError:
        return None  # written by another version: made anew


def _name(digests: Sequence[Digest], key: ModelKey, choice: Choice) -> str:
    what = f"({key.text}, {METHOD_VERSION}{choice.of_groups})"
    return hashlib.sha256(b"".join((what.encode(), *digests))).hexdigest()
