"""Finding again what other programs moved, and writing down where it is.

Looked for in the places where a person may have put it: beside where it was, in folders that were
filed into, in those of the library. Never on the whole disk; elsewhere a person names a folder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from photoclust.core.errors import UserError
from photoclust.core.filenames import split_suffix
from photoclust.core.moved_folders import FolderMoves, moved_path
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.filing.content import file_at, is_absent
from photoclust.filing.places import seen_now
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System
from photoclust.services.moved.disks import Disks
from photoclust.services.moved.folder_moves import folder_moves
from photoclust.services.moved.followed import Followed, FoundAgain
from photoclust.services.moved.lookout import Lookout, Place
from photoclust.services.moved.lost import Survey, survey
from photoclust.services.moved.matching import Match, Matcher
from photoclust.store.library.library import Library
from photoclust.store.library.relocation import FoundFile, FoundPhoto, Relocation

_DEPTH = 2
"""Levels of folders below a place that are looked into: "Sorted/Music/Guitars"."""


def follow_moved(
    library: Library,
    read: Collection[Path],
    skip: Collection[Path],
    progress: Progress,
    cancel: CancelToken,
    *,
    where: Path | None = None,
    system: System | None = None,
) -> Followed:
    """Find again what other programs moved, and write down where it is and what is missing.

    Nothing new is read in: what lies in those places and is not looked for stays what it is.

    Args:
        library: The library.
        read: Folders of it that were just read; see `survey`.
        skip: Folders never entered, such as the app's own data folder.
        progress: Told when something is looked for.
        cancel: Looked at for every file and folder; nothing is said to be missing then.
        where: A folder that a person named: it is looked through as a whole, and only it.
        system: The system's primitives; this system's when None.
    """
    search = _Search(library, skip, this_system() if system is None else system, cancel)
    found = search.look_at_all(read)
    matches: list[Match] = []
    if found.lost:
        progress.begin(Text("Looking for photos that were moved"))
        places = search.places(found) if where is None else iter([Place(where, None)])
        matches = search.find(found, places, any_name=where is not None)
    return search.write_down(found, matches)


class _Search:
    """One call of `follow_moved`, step by step."""

    def __init__(
        self, library: Library, skip: Collection[Path], system: System, cancel: CancelToken
    ) -> None:
        self._library = library
        self._skip = skip
        self._system = system
        self._cancel = cancel
        self._disks = Disks(library.journal, system)
        self._folders = library.folders()
        self._photos = library.photos()
        self._read: Collection[Path] = ()

    def look_at_all(self, read: Collection[Path]) -> Survey:
        self._read = read
        shown = self._library.shown()
        photos = [photo for number, photo in self._photos.items() if number in shown]
        made = self._library.journal.holdings.copies()
        copies = [entry for entry in made if entry.intent.photo in shown]
        return survey(photos, copies, read, self._folders, self._disks, self._cancel)

    def places(self, found: Survey) -> Iterator[Place]:
        """Where to look, nearest first."""
        wanted: dict[Path, int] = {}
        for parent in dict.fromkeys(one.place.parent for one in found.lost):
            # What is renamed may be any folder above it, up to the first that is there.
            there = next((folder for folder in parent.parents if folder.is_dir()), parent)
            depth = max(_DEPTH, len(parent.relative_to(there).parts))
            for folder in (there, there.parent):
                wanted[folder] = max(depth, wanted.get(folder, 0))
        known = {folder.parent for folder in self._disks.places.known()}
        known |= {into.destination for into in self._library.journal.into.used()}
        for folder in sorted(known):
            wanted.setdefault(folder, _DEPTH)
        for folder, depth in wanted.items():
            if folder != folder.parent:  # which would be the whole disk
                yield Place(folder, depth)
        for folder in self._folders:
            if folder not in self._read:
                yield Place(folder, None)

    def find(self, found: Survey, places: Iterable[Place], *, any_name: bool) -> list[Match]:
        lost = {one.photo for one in found.lost if one.entry is None}
        taken = {
            photo.path
            for photo in self._photos.values()
            if photo.presence is Presence.PRESENT and photo.id not in lost
        }
        taken |= found.copies
        matcher = Matcher(found.lost, taken, self._cancel, any_name=any_name)
        lookout = Lookout(self._skip, self._cancel)
        matches: list[Match] = []
        for place in places:
            if matcher.lost:
                matches += matcher.match(lookout.files(place, matcher.sizes))
        return matches

    def write_down(self, found: Survey, matches: Sequence[Match]) -> Followed:
        try:
            with self._library.journal.alone():
                return self._write_down(found, matches)
        except UserError:
            return Followed()  # files are being carried just now; the next look finds it

    def _write_down(self, found: Survey, matches: Sequence[Match]) -> Followed:
        library = self._library
        # Files may have been carried while they were looked for.
        now = library.photos()
        matches = [match for match in matches if _holds(match, now)]
        pairs = [(match.lost.place, match.place) for match in matches]
        met = [(old, new) for _, old, new in library.moved_photos()]
        moves = folder_moves([*pairs, *met])
        if pairs or met:
            library.relocate(self._relocation(matches, met, moves))
        there = {match.lost.photo for match in matches if match.lost.entry is None}
        missing = {
            one.photo
            for one in found.lost
            if one.entry is None
            and one.photo in found.elsewhere - there
            and not self._cancel.cancelled
            and now[one.photo].path == one.place
            and now[one.photo].presence is not Presence.MISSING
            and is_absent(one.place)
        }
        library.set_presence(missing, Presence.MISSING)
        away = (now[number] for number in found.away)
        parted = [photo.id for photo in away if photo.presence is Presence.PRESENT]
        library.set_presence(parted, Presence.OFFLINE)
        library.set_presence(found.back, Presence.PRESENT)
        library.refresh_identities(found.renumbered)
        told = [match.place for match in matches if match.lost.entry is None]
        told += [new for old, new in met if self._disks.places.knows(old.parent)]
        return Followed(
            found=tuple(
                FoundAgain(folder, number)
                for folder, number in Counter(place.parent for place in told).most_common()
            ),
            moves=bool(moves),
            missing=frozenset(missing),
            changed=tuple(found.changed),
        )

    def _relocation(
        self, matches: Sequence[Match], met: Sequence[tuple[Path, Path]], moves: FolderMoves
    ) -> Relocation:
        photos, files = [], []
        leads = {new: (old, new) for old, new in met}
        for match in matches:
            lost = match.lost
            leads[lost.place] = (lost.place, match.place)
            if lost.entry is None:
                photos.append(FoundPhoto(lost.photo, lost.place, match.place, match.identity))
            else:
                files.append(FoundFile(lost.entry, lost.place, match.place, match.identity))
        files += self._companions(leads)
        known = self._disks.places
        folders = {p.new.parent for p in photos} | {f.new.parent for f in files}
        folders |= {new for old in known.known() if (new := moved_path(old, moves)) != old}
        return Relocation(
            photos=photos,
            files=files,
            moves=moves,
            same=[move for move in moves if known.is_now(move.old, move.new)],
            seen={place.path: place for place in seen_now(folders, self._system)},
        )

    def _companions(self, leads: Mapping[Path, tuple[Path, Path]]) -> Iterator[FoundFile]:
        """The companions of what was found that are beside it."""
        holdings = self._library.journal.holdings
        known = [(False, row) for row in holdings.companions()]
        known += [(True, row) for row in holdings.copied_companions()]
        for is_original, (entry, old, lead) in known:
            if lead in leads and is_absent(old):
                place = _beside(old, *leads[lead])
                if (seen := file_at(place)) is not None:
                    yield FoundFile(entry, old, place, seen, is_original)


def _holds(match: Match, now: Mapping[PhotoId, Photo]) -> bool:
    """Whether what was found is still so."""
    lost = match.lost
    is_where_it_was = lost.entry is not None or now[lost.photo].path == lost.place
    return is_where_it_was and is_absent(lost.place) and file_at(match.place) == match.identity


def _beside(companion: Path, old: Path, new: Path) -> Path:
    """Where a companion of a photo is that was moved, and perhaps renamed."""
    old_stem, new_stem = split_suffix(old.name)[0], split_suffix(new.name)[0]
    name = companion.name
    if name.startswith(old_stem):
        name = new_stem + name.removeprefix(old_stem)
    return new.with_name(name)
