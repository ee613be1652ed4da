"""Works out what to ask about, off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.lessons import lessons
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.stacks import Stacks
from photoclust.services.library.opened import Opened

if TYPE_CHECKING:
    from photoclust.services.groups.hierarchies import Grouped
    from photoclust.services.groups.suggest import Likeness, Suggestions
    from photoclust.services.library.engine import Engine


_STEPS = 300
"""Newest steps of the history that are read for what a person said."""


@dataclass(frozen=True, slots=True)
class Found:
    """Suggestions, and the comparison they came from, for the next time."""

    likeness: Likeness
    suggestions: Suggestions


def find_suggestions(
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    likeness: Likeness | None,
    stacks: Stacks,
    done: Sequence[Change],
    grouped: Grouped | None,
    context: JobContext,
) -> Found:
    """Work out suggestions. Runs off the GUI thread.

    Args:
        opened: The library.
        engine: The model whose embeddings are compared.
        clustering: The clusters now.
        photos: All photos by id.
        likeness: A comparison to use again if it knows all these photos.
        stacks: Which photos are one thing.
        done: The steps of the history that are done; the newest tell what a person said of groups.
        grouped: The tree that the clusters come from, if it is known.
        context: Cancelling.
    """
    from photoclust.services.groups.hierarchies import grouping_of
    from photoclust.services.groups.suggest import compare_photos, suggest

    inside = [photos[photo] for photo in clustering.photos() if photo in photos]
    digests = {photo.digest for photo in inside}
    if likeness is None or likeness.key != engine.key or not digests <= likeness.row_of.keys():
        likeness = compare_photos(opened.workspace, inside, engine.key, context.cancel)
    said = lessons(done[-_STEPS:])
    if grouped is None and said and said[-1].split:
        grouped = grouping_of(opened.workspace, clustering)
    found = suggest(likeness, clustering, photos, context.cancel, stacks, said, grouped)
    return Found(likeness, found)


class Splits(Protocol):
    """What splits groups."""

    @property
    def grouped(self) -> Grouped | None:
        """The tree that they come apart along."""

    def split(self, cluster: ClusterId) -> None:
        """Show how a group comes apart."""
