"""Which folders were moved as a whole, told by the files that were in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from photoclust.core.moved_folders import FolderMove, FolderMoves
from photoclust.filing.content import is_absent


def folder_moves(pairs: Iterable[tuple[Path, Path]]) -> FolderMoves:
    """Tell which folders were moved.

    A folder that is no more, or in which nothing is left, and of whose files most are in one other
    folder now, is that folder. Where the two are called the same, the folders above them were
    moved, as far as that explains it.

    Args:
        pairs: Where files were and are.
    """
    votes: dict[Path, Counter[Path]] = {}
    for old, new in pairs:
        votes.setdefault(old.parent, Counter())[new.parent] += 1
    moves: dict[Path, Path] = {}
    for folder, counts in sorted(votes.items()):
        (place, most), *_ = counts.most_common(1)
        if place == folder or 2 * most <= counts.total() or not _is_left(folder):
            continue
        old, new = _outermost(folder, place)
        if moves.setdefault(old, new) != new:
            moves[folder] = place
    return tuple(FolderMove(old, new) for old, new in sorted(moves.items()))


def _is_left(folder: Path) -> bool:
    """Whether a folder is no more, or has nothing in it."""
    if is_absent(folder):
        return True
    try:
        return not any(folder.iterdir())
    except OSError:
        return False


def _outermost(old: Path, new: Path) -> tuple[Path, Path]:
    """The outermost folders on the two ways that explain the move."""
    while old.name == new.name and old.parent != new.parent and is_absent(old.parent):
        old, new = old.parent, new.parent
    return old, new
