"""The folders that were filed into lately, which the window offers.

The command is told where to file and leaves them alone: what a script files into is no choice to
offer a person.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photoclust.store.library.library import Library

_KEY = "recent_destinations"
_MOST = 8


def recent_destinations(library: Library) -> list[Path]:
    """Folders that were filed into lately, newest first."""
    stored = library.state(_KEY)
    return [Path(os.fsdecode(bytes.fromhex(p))) for p in json.loads(stored or "[]")]


def remember_destination(library: Library, folder: Path) -> None:
    """Put a folder in front of the recent ones."""
    recent = [folder, *(f for f in recent_destinations(library) if f != folder)]
    # Hexadecimal, because a path may hold bytes that are no text.
    names = [os.fsencode(f).hex() for f in recent[:_MOST]]
    library.set_state(_KEY, json.dumps(names))
