"""Which photo of the library a file is, by its path or by another one to the same place."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from photoclust.core.photo import FileIdentity, Photo


class KnownFiles:
    """The library's photos, to be found by their files. Not for several threads at once.

    Args:
        photos: All photos of the library.

    Attributes:
        by_path: The photos by path.
    """

    def __init__(self, photos: Collection[Photo]) -> None:
        self.by_path = {photo.path: photo for photo in photos}
        self._by_file = {(p.identity.dev, p.identity.inode): p for p in photos}

    def at(self, path: Path, identity: FileIdentity) -> Photo | None:
        """The photo that a file is. Two hard links are two entries, and two photos."""
        photo = self.by_path.get(path)
        if photo is not None or identity.inode == 0:
            return photo
        twin = self._by_file.get((identity.dev, identity.inode))
        if twin is None or twin.name != path.name:
            return None
        try:
            return twin if twin.folder.samefile(path.parent) else None
        except OSError:
            return None
