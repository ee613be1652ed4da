"""The folders that were filed into lately, which the window offers.

The command is told where to file and leaves them alone: what a script files into is no choice to
offer a person.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photoclust.store.library.library import Library

_DESTINATIONS = "recent_destinations"
_TARGETS = "recent_targets"
_KEPT = "kept_folders"
_MOST = 8


def recent_destinations(library: Library) -> list[Path]:
    """Folders below which groups were filed lately, newest first."""
    return _stored(library, _DESTINATIONS)


def remember_destination(library: Library, folder: Path) -> None:
    """Put a folder in front of the recent ones."""
    _put_first(library, _DESTINATIONS, folder)


def recent_targets(library: Library) -> list[Path]:
    """Folders that something was put into by hand lately, newest first."""
    return _stored(library, _TARGETS)


def remember_target(library: Library, folder: Path) -> None:
    """Put a folder in front of those that something was put into by hand."""
    _put_first(library, _TARGETS, folder)


def shown_folders(library: Library) -> list[Path]:
    """The folders that the window shows, by name: those filed into lately, those a person added.

    By name, because a list of places to drop things on must not change its order with each drop.
    One that lies below another is found there, unless a person added it.
    """
    kept = _stored(library, _KEPT)
    recent = recent_destinations(library)
    known = {*kept, *recent}
    alone = [folder for folder in recent if known.isdisjoint(folder.parents)]
    found = dict.fromkeys((*kept, *alone))
    return sorted(found, key=lambda folder: (folder.name.casefold(), folder))


def keep_shown(library: Library, folder: Path) -> None:
    """Show a folder until a person no longer wants it."""
    if folder not in _stored(library, _KEPT):
        _store(library, _KEPT, [*_stored(library, _KEPT), folder])


def forget_folder(library: Library, folder: Path) -> None:
    """Offer a folder no longer. The folder itself stays as it is."""
    for key in (_DESTINATIONS, _TARGETS, _KEPT):
        known = _stored(library, key)
        if folder in known:
            _store(library, key, [other for other in known if other != folder])


def _put_first(library: Library, key: str, folder: Path) -> None:
    recent = [folder, *(other for other in _stored(library, key) if other != folder)]
    _store(library, key, recent[:_MOST])


def _stored(library: Library, key: str) -> list[Path]:
    stored = library.state(key)
    return [Path(os.fsdecode(bytes.fromhex(path))) for path in json.loads(stored or "[]")]


def _store(library: Library, key: str, folders: Iterable[Path]) -> None:
    # Hexadecimal, because a path may hold bytes that are no text.
    library.set_state(key, json.dumps([os.fsencode(folder).hex() for folder in folders]))
