"""The folders inside a folder, as far as a person may want to put photos there."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.filing.systems.choice import this_system
from photoclust.scan.marks import why_not_entered
from photoclust.services.moved.disks import Disks

if TYPE_CHECKING:
    from photoclust.store.library.library import Library


@dataclass(frozen=True, slots=True)
class Inside:
    """What is inside a folder.

    Attributes:
        folders: The folders in it, by name; None where it cannot be reached.
        ours: Those of them that filings made.
        gone: The folder was removed or renamed: its disk is there, and it is not.
    """

    folders: Sequence[Path] | None
    ours: frozenset[Path] = frozenset()
    gone: bool = False


def folders_inside(library: Library, folder: Path) -> Inside:
    """Look into a folder. Any thread; a disk that does not answer keeps it for a while.

    Hidden ones, links, trash cans and the libraries of other programs are passed over, as the
    search for photos does: what is put there would be out of its sight.
    """
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_dir(follow_symlinks=False):
                    continue
                if why_not_entered(entry.name, entry.stat(follow_symlinks=False)) is None:
                    found.append(folder / entry.name)
    except FileNotFoundError:
        return Inside(None, gone=Disks(library.journal, this_system()).is_there(folder))
    except OSError:
        return Inside(None)
    found.sort(key=lambda inner: (inner.name.casefold(), inner.name))
    return Inside(tuple(found), frozenset(library.journal.made_by_app(found)))
