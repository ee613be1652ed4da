"""Suggested names of groups, from what the model saw, and where and when photos were taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from photoclust.core.photo import Photo
from photoclust.grouping.naming import suggest_names
from photoclust.grouping.places import Coordinates, towns_in
from photoclust.services.regroup import Namer
from photoclust.services.workspace import Workspace
from photoclust.store.embedding_cache import ModelKey


def names_from_cache(
    workspace: Workspace, key: ModelKey, labels: Sequence[str], places: Path
) -> Namer:
    """Make a namer that looks at the model's class scores and the photos' dates and places.

    Args:
        workspace: Its cache holds scores and facts of the photos.
        key: The model.
        labels: Names of the model's classes.
        places: The shipped folder with the towns of the world.
    """

    def suggest(groups: Sequence[Sequence[Photo]]) -> list[str]:
        # Groups may share photos, as the parts of a split do before one number is chosen.
        photos = list({photo.id: photo for group in groups for photo in group}.values())
        row_of = {photo.id: row for row, photo in enumerate(photos)}
        digests = [photo.digest for photo in photos]
        classes, scores = workspace.cache.classes(digests, key)
        facts = workspace.cache.facts(digests)
        taken = [facts.get(digest, {}).get("taken") for digest in digests]
        coordinates = [_coordinates(facts.get(digest, {})) for digest in digests]
        towns = towns_in(places).of_each(coordinates) if any(coordinates) else ()
        members = [[row_of[photo.id] for photo in group] for group in groups]
        return suggest_names(members, classes, scores, labels, taken, towns)

    return suggest


def _coordinates(facts: Mapping[str, Any]) -> Coordinates | None:
    latitude, longitude = facts.get("latitude"), facts.get("longitude")
    return None if latitude is None or longitude is None else (latitude, longitude)
