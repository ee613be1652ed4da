"""Finding filed files that a person renamed, or whose folder, or put into another folder."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from photoclust.core.companion_names import PHOTO_SUFFIXES, VIDEO_SUFFIXES
from photoclust.core.companions import CompanionIndex
from photoclust.core.filenames import split_suffix
from photoclust.core.photo import FileIdentity
from photoclust.filing.content import is_meant, is_sidecar
from photoclust.filing.copying import is_partial
from photoclust.filing.places import Places
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Entry, EntryState


class Strays:
    """Looks for the files of a move in the folders that it filed into, each read once.

    A file is known by its number and time, or by its bytes. One that belongs to another photo is
    never taken for it, even where the bytes are the same.

    Args:
        journal: Knows which files are photos of the library.
        places: The folders of the batch.
        entries: All entries of the batch.
    """

    def __init__(self, journal: Journal, places: Places, entries: Sequence[Entry]) -> None:
        self._journal = journal
        self._places = places
        filed = [e.intent.destination for e in entries if e.intent.destination is not None]
        held = (EntryState.DONE, EntryState.RESTING)
        self._accounted = {
            e.intent.destination
            for e in entries
            if e.state in held and e.intent.destination is not None
        }
        # Where the photos of each bundle are: what belongs to them may be theirs.
        self._photos: dict[int, set[Path]] = {}
        for entry in entries:
            place = entry.intent.destination
            if place is not None and not is_sidecar(entry):
                self._photos.setdefault(entry.intent.bundle, set()).add(place)
        self._filed_into = tuple(dict.fromkeys(place.parent for place in filed))
        self._folders: dict[Path, _Folder] = {}
        self._located: dict[Path, Path | None] = {}

    def find(self, entry: Entry) -> tuple[Path, FileIdentity] | None:
        """Where the file of an entry is now, and as what."""
        assert entry.intent.destination is not None  # tells mypy: only the trash has none
        for folder in self._candidates(entry.intent.destination.parent):
            for path, seen in self._read(folder).of_size(entry.intent.identity.size):
                if path not in self._accounted and self._is_it(entry, path, seen):
                    self._accounted.add(path)
                    if not is_sidecar(entry):
                        self._photos[entry.intent.bundle].add(path)
                    return path, seen
        return None

    def _candidates(self, folder: Path) -> Iterator[Path]:
        """Folders to look into: its own, the other ones of the batch, and those beside it."""
        own = self._locate(folder)
        if own is not None:
            yield own
        for other in self._filed_into:
            if other != folder and other.is_dir():
                yield other
        if own is None:
            above = self._locate(folder.parent)
            if above is not None:
                yield from sorted(self._read(above).subfolders - set(self._filed_into))

    def _locate(self, folder: Path) -> Path | None:
        if folder not in self._located:
            self._located[folder] = self._places.locate(folder)
        return self._located[folder]

    def _is_it(self, entry: Entry, path: Path, seen: FileIdentity) -> bool:
        expected = entry.intent.identity
        numbers = (seen.inode, seen.size, seen.mtime_ns)
        if seen.inode != 0 and numbers == (expected.inode, expected.size, expected.mtime_ns):
            return True
        suffix = split_suffix(path.name)[1].lower()
        if suffix != split_suffix(entry.intent.source.name)[1].lower():
            return False
        if is_sidecar(entry):
            owners = self._read(path.parent).owners.get(path.name, set())
            if not owners <= self._photos.get(entry.intent.bundle, set()):
                return False
        else:
            known = self._journal.photo_at(path)
            if known is not None and known.id != entry.intent.photo:
                return False
        try:
            return is_meant(entry, path, seen)
        except OSError:
            return False

    def _read(self, folder: Path) -> _Folder:
        if folder not in self._folders:
            self._folders[folder] = _Folder(folder)
        return self._folders[folder]


class _Folder:
    """What a folder holds.

    Attributes:
        subfolders: The folders in it; no links.
        owners: By the name of a sidecar, the pictures in it that it belongs to.
    """

    def __init__(self, folder: Path) -> None:
        self.subfolders: set[Path] = set()
        self._by_size: dict[int, list[tuple[Path, FileIdentity]]] = {}
        names = []
        # What cannot be read cannot be found in.
        with contextlib.suppress(OSError), os.scandir(folder) as found:
            for item in found:
                if item.is_dir(follow_symlinks=False):
                    self.subfolders.add(Path(item.path))
                elif item.is_file(follow_symlinks=False) and not is_partial(item.name):
                    # By lstat: what scandir tells on Windows lacks the number.
                    identity = FileIdentity.from_stat(os.lstat(item.path))
                    same = self._by_size.setdefault(identity.size, [])
                    same.append((Path(item.path), identity))
                    names.append(item.name)
        index = CompanionIndex(names)
        pictures = [
            n for n in names if split_suffix(n)[1].lower() in PHOTO_SUFFIXES | VIDEO_SUFFIXES
        ]
        self.owners: dict[str, set[Path]] = {}
        for picture in pictures:
            for companion in index.of(picture):
                if not companion.paired:
                    self.owners.setdefault(companion.name, set()).add(folder / picture)

    def of_size(self, size: int) -> list[tuple[Path, FileIdentity]]:
        """The files of a size, in order of name."""
        return sorted(self._by_size.get(size, ()), key=lambda found: found[0])
