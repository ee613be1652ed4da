"""Suggested names of groups, from what the model saw, and where and when photos were taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from photoclust.core.photo import Digest, Photo
from photoclust.core.text import Text
from photoclust.grouping.events.names import event_names
from photoclust.grouping.events.taken import NO_CLOCKS, believed
from photoclust.grouping.naming import Traits, suggest_names
from photoclust.grouping.places import Coordinates, towns_in
from photoclust.services.groups.regroup import Namer
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey


def names_from_cache(
    workspace: Workspace,
    key: ModelKey,
    labels: Sequence[str],
    places: Path,
    digests: Sequence[Digest] = (),
    *,
    by_event: bool = False,
    clocks: Mapping[str, float] = NO_CLOCKS,
) -> Namer:
    """Make a namer that looks at the model's class scores and the photos' dates and places.

    It keeps what it read: the stops of a hierarchy show the same photos, and to read 10,000 of
    them takes longer than all else that a stop needs. One thread at a time.

    Args:
        workspace: Its cache holds scores and facts of the photos.
        key: The model.
        labels: Names of the model's classes; none where they are not known, so that names say
            where and when only.
        places: The shipped folder with the towns of the world.
        digests: Photos it will be asked about, to be read together with the first.
        by_event: The groups are events: their names say when and where, and what is seen only
            where several would be called alike.
        clocks: Seconds to add to what the clock of a camera says, by its name.
    """
    row_of: dict[Digest, int] = {}
    traits: Traits | None = None

    def suggest(groups: Sequence[Sequence[Photo]]) -> list[Text]:
        nonlocal traits
        members = [[photo.digest for photo in group] for group in groups]
        new = {digest for group in members for digest in group} - row_of.keys()
        if traits is None or new:
            for digest in (*digests, *sorted(new)):
                row_of.setdefault(digest, len(row_of))
            traits = _read_traits(workspace, key if labels else None, places, list(row_of), clocks)
        rows = [[row_of[digest] for digest in group] for group in members]
        return (event_names if by_event else suggest_names)(rows, traits, labels)

    return suggest


def _read_traits(
    workspace: Workspace,
    key: ModelKey | None,
    places: Path,
    digests: Sequence[Digest],
    clocks: Mapping[str, float],
) -> Traits:
    """Read what names are made of, a row per photo; a fifth of a second for 10,000."""
    none = np.empty((len(digests), 0), np.uint16), np.empty((len(digests), 0), np.float16)
    classes, scores = none if key is None else workspace.cache.classes(digests, key)
    facts = workspace.cache.facts(digests)
    taken = believed([facts.get(digest, {}) for digest in digests], clocks)
    coordinates = [_coordinates(facts.get(digest, {})) for digest in digests]
    towns = towns_in(places).of_each(coordinates) if any(coordinates) else [None] * len(digests)
    return Traits.of(classes, scores, taken, towns)


def _coordinates(facts: Mapping[str, Any]) -> Coordinates | None:
    latitude, longitude = facts.get("latitude"), facts.get("longitude")
    return None if latitude is None or longitude is None else (latitude, longitude)
