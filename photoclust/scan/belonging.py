"""Which files of a folder belong to a photo beside them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePath

from photoclust.core.companions import CompanionIndex
from photoclust.imaging.signatures import IMAGE_SUFFIXES


def companions_in(names: Collection[str]) -> set[str]:
    """The files of a folder that travel with a photo beside them: clips, sidecars, pairs.

    Args:
        names: Names of all regular files of the folder.
    """
    index = CompanionIndex(names)
    pictures = [name for name in names if PurePath(name).suffix.lower() in IMAGE_SUFFIXES]
    return {companion.name for picture in pictures for companion in index.of(picture)}
