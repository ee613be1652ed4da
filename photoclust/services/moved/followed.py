"""What came of looking for what other programs moved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """Photos that were found in a folder.

    Attributes:
        folder: The folder.
        photos: How many.
    """

    folder: Path
    photos: int


@dataclass(frozen=True, slots=True)
class Followed:
    """What came of looking.

    Attributes:
        found: What was found again, most photos first.
        moves: Whether folders were moved: the session has to take note (`take_moves`).
        missing: Photos of filings that were found nowhere, and that it was not known of before.
        changed: Photos of filings that are others by now and have to be read again.
    """

    found: tuple[FoundAgain, ...] = ()
    moves: bool = False
    missing: frozenset[PhotoId] = frozenset()
    changed: tuple[Path, ...] = ()


def found_sentence(found: FoundAgain) -> Text:
    """That photos were found again, and where."""
    return Text(
        "1 photo was found again in {folder}.",
        "{n} photos were found again in {folder}.",
        n=found.photos,
        folder=found.folder,
    )
