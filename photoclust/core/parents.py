"""The folders that files lie in, each as one object."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def folders_of(files: Iterable[Path]) -> set[Path]:
    """The folders that files lie in."""
    known: dict[str, Path] = {}
    for file in files:
        text = str(file)
        name = text[: text.rfind(os.sep) + 1]
        if name not in known:
            known[name] = file.parent
    return set(known.values())


class Parents:
    """Gives the folder of a file like `Path.parent`, the same object for all files of a folder.

    `Path.parent` makes a new path each time, of which parts and hash are worked out anew: of the
    time of filing very many files that was a third. One thread at a time.
    """

    def __init__(self) -> None:
        self._known: dict[str, Path] = {}

    def of(self, file: Path) -> Path:
        """The folder that `file` lies in."""
        text = str(file)
        name = text[: text.rfind(os.sep) + 1]
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = file.parent
        return known
