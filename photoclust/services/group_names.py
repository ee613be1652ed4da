"""Suggested names of groups, from what the model saw and when the photos were taken."""

from __future__ import annotations

from collections.abc import Sequence

from photoclust.core.photo import Photo
from photoclust.grouping.naming import suggest_names
from photoclust.services.regroup import Namer
from photoclust.services.workspace import Workspace
from photoclust.store.embedding_cache import ModelKey


def names_from_cache(workspace: Workspace, key: ModelKey, labels: Sequence[str]) -> Namer:
    """Make a namer that looks at the model's class scores and the photos' dates."""

    def suggest(groups: Sequence[Sequence[Photo]]) -> list[str]:
        photos = [photo for group in groups for photo in group]
        digests = [photo.digest for photo in photos]
        classes, scores = workspace.cache.classes(digests, key)
        facts = workspace.cache.facts(digests)
        taken = [facts.get(digest, {}).get("taken") for digest in digests]
        rows = iter(range(len(photos)))
        members = [[next(rows) for _ in group] for group in groups]
        return suggest_names(members, classes, scores, labels, taken)

    return suggest
