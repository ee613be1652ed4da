"""Paths as a person names them, and what they lead to whatever they are called."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from photoclust.core.filenames import comparison_key

FolderKey = tuple[int, int]
"""What tells a folder from all others, whatever its path: device and file number."""


def absolute(path: Path) -> Path:
    """The path as a person named it, made absolute and free of "..".

    Links in it stay, so that photos show under the name the person knows; only where ".." makes
    a link ambiguous is the path resolved.
    """
    plain = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."
    if ".." in path.parts and path.exists() and not (plain.exists() and plain.samefile(path)):
        return path.resolve()
    return plain


def key_of(status: os.stat_result) -> FolderKey:
    """The key of a folder. The file number is 0 on disks that do not number their files."""
    return status.st_dev, status.st_ino


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; no where the disk does not let itself be asked."""
    try:
        return path.is_dir()
    except OSError:
        return False


def file_itself(path: Path) -> Path:
    """The file that a link leads to; any other path as it is. A loop leads to itself."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - raises


def folder_key(folder: Path) -> FolderKey | None:
    """The key of the folder that a path leads to; None where the disk cannot say."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return key_of(status) if status.st_ino else None


class Spellings:
    """The one path by which each folder is called, of all those that lead to it.

    The law: a photo is an entry in a folder. Two paths are one photo when they lead to the same
    folder (device and file number) and the same name in it, however they are written: through a
    link, a second mount, "..", or in another case where the disk does not tell cases apart. The
    path it was known by first stays its path. Two hard links are two entries, and two photos.

    Args:
        known: Folders by the paths they are known by, the preferred ones first.
        files: Files by the paths they are known by. Looked at when the folders do not tell,
            for there may be hundreds of thousands.
    """

    def __init__(self, known: Iterable[Path], files: Iterable[Path] = ()) -> None:
        self._files = files
        self._paths: set[Path] = set()
        self._by_key: dict[FolderKey, Path] = {}
        self._not_looked_at: list[Path] = []
        for folder in known:
            self.add(folder)

    def add(self, folder: Path) -> None:
        """Let a folder, and those above it, be called by this path from now on."""
        for path in (folder, *folder.parents):
            if path in self._paths:
                return  # and so is all above it
            self._paths.add(path)
            self._not_looked_at.append(path)

    def of(self, path: Path) -> Path:
        """The path by which a folder or file is called; as given where it has none yet.

        Asks the disk only about paths that are not called so already.
        """
        if path in self._paths:
            return path
        for parent in dict.fromkeys(file.parent for file in self._files):
            self.add(parent)
        self._files = ()
        if path in self._paths:
            return path
        folder = is_folder(path)
        path = as_listed(path if folder else file_itself(path))
        if path.parent in self._paths and not folder:
            return path
        for known in self._not_looked_at:
            if (key := folder_key(known)) is not None:
                self._by_key.setdefault(key, known)
        self._not_looked_at.clear()
        for above in (path, *path.parents):
            if above in self._paths:
                return path
            key = folder_key(above)
            called = None if key is None else self._by_key.get(key)
            if called is not None:
                return called / path.relative_to(above)
        return path


def as_listed(path: Path) -> Path:
    """A path in the names that the folders in it list.

    A disk that takes "A.JPG" and "a.jpg" for the same opens either; only one is the file's name.
    Not every such disk gives both the same file number, so that its listing has to tell.
    """
    listed = Path(path.anchor)
    for name in path.parts[1:]:
        listed /= _listed_name(listed, name)
    return listed


def _listed_name(folder: Path, name: str) -> str:
    try:
        names = [entry.name for entry in folder.iterdir()]
    except OSError:
        return name  # it may be entered, though not listed
    if name in names:
        return name
    alike = comparison_key(name)
    same = [other for other in names if comparison_key(other) == alike]
    return same[0] if len(same) == 1 else name
