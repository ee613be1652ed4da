"""From folders to the photos in them: what is entered, what is opened, what is left alone.

Nothing here writes, and no file is opened that is not a plain file on this disk. Whatever is met
comes out as exactly one item, and is counted where it comes out.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.companion_names import is_video
from photoclust.core.errors import InputError, system_says
from photoclust.core.left import Left, LeftKind
from photoclust.core.photo import FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.imaging.known_kinds import (
    Kind,
    known_by_head,
    known_by_suffix,
    raw_is_read,
    video_is_read,
)
from photoclust.imaging.signatures import HEAD_BYTES, IMAGE_SUFFIXES, Format, recognise
from photoclust.scan import troubles
from photoclust.scan.belonging import companions_in
from photoclust.scan.disks import is_another_disk, is_on
from photoclust.scan.marks import (
    is_dataless,
    is_hidden,
    is_in_cloud,
    is_link,
    is_trash_can,
    is_unfinished,
    why_not_entered,
)
from photoclust.scan.paths import FolderKey, absolute, file_itself, folder_key, is_folder, key_of

_VIDEO: Kind = (LeftKind.VIDEO, "")

_MAY_BELONG = frozenset((LeftKind.VIDEO, LeftKind.VIDEO_KIND, LeftKind.RAW))
"""Kinds of files that may belong to a photo beside them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file with the signature of an image, or of a video where videos are read.

    Attributes:
        path: Absolute, under the folder as the person named it.
        identity: The file's identity at this moment.
        head: Its first bytes; empty when the caller knew the file and it was not opened.
    """

    path: Path
    identity: FileIdentity
    head: bytes


@dataclass(frozen=True, slots=True)
class Ignored:
    """A file that is no photo and is left alone: counted, never opened past its first bytes."""

    path: Path


Item = Found | Ignored | Left | Problem
"""What something that was met is: always exactly one of these."""


def find(
    folders: Sequence[Path],
    *,
    skip: Sequence[Path] = (),
    known: Callable[[Path, FileIdentity], bool] = lambda path, identity: False,
    only: Collection[Path] | None = None,
) -> Search:
    """Look for photos in folders and everything below them, in an order that is always the same.

    Never entered: links to folders, hidden folders, trash and thumbnail folders of the system,
    libraries of other photo programs. A hidden folder that is itself among `folders` is. Links
    to files, hidden photos, kinds that are known and not read, and what is no plain file (pipes,
    devices) are left as well; other files are ignored, and so are films and RAW files that
    belong to a photo beside them.

    Args:
        folders: Folders; plain files are taken too. A file reached twice is yielded once.
        skip: Folders never entered, such as the app's own data folder.
        known: Says whether a file is an unchanged photo, which then is not opened.
        only: The paths to look at, in the spelling of `folders`; all else in the folders is passed
            over without a word. None for everything.

    Returns:
        An iterator that streams: it holds the names of one folder at a time.

    Raises:
        InputError: one of `folders` does not exist. Raised at once, before anything is read.
    """
    given = [absolute(path) for path in folders]
    for path in given:
        _require(path)
    return Search(given, skip, known, only)


class Search(Iterator[Item]):
    """One search. Remembers which folders it entered, so that no loop can hold it.

    Attributes:
        found: How many things were yielded so far: files, and folders that were not entered.
        gone: Folders that went away, as told so far.
    """

    def __init__(
        self,
        given: Sequence[Path],
        skip: Sequence[Path],
        known: Callable[[Path, FileIdentity], bool],
        only: Collection[Path] | None = None,
    ) -> None:
        self.found = 0
        self.gone: list[Path] = []
        self._given = given
        self._known = known
        # What leads to them is looked at as well: it may be hidden, or another program's.
        self._only = (
            None if only is None else {*only, *(above for path in only for above in path.parents)}
        )
        self._reads_raw = raw_is_read()
        self._reads_videos = video_is_read()
        self._skipped = {key for key in map(folder_key, skip) if key is not None}
        self._entered: set[FolderKey] = set()
        self._named = {key for key in map(folder_key, given) if key is not None}
        self._given_files: set[tuple[FolderKey | None, str]] = set()
        self._disks: dict[Path, int] = {}
        self._items = self._find()

    def __next__(self) -> Item:
        item = next(self._items)
        self.found += 1
        return item

    def gone_meanwhile(self) -> list[Problem]:
        """The folders that were looked through and are gone now, each told once.

        Looked at are those that a person named, and those at which another disk begins: of these
        it is sure that they do not vanish one by one, like a deleted file.
        """
        gone = [folder for folder, dev in self._disks.items() if not is_on(folder, dev)]
        for folder in gone:
            del self._disks[folder]
        outermost = [f for f in gone if not any(other in f.parents for other in gone)]
        self.gone += outermost
        return [troubles.went_away(folder) for folder in outermost]

    def _find(self) -> Iterator[Item]:
        tops = []
        for path in self._given:
            if is_folder(path):
                tops.append(path)
                continue
            file = file_itself(path)
            place = (folder_key(file.parent), file.name)
            if place not in self._given_files:
                self._given_files |= {place, (folder_key(path.parent), path.name)}
                yield from self._look_at_given_file(file)
        for top in tops:
            yield from self._walk(top)
            yield from self.gone_meanwhile()

    def _look_at_given_file(self, path: Path) -> Iterator[Item]:
        if (refused := troubles.refusal(path)) is not None:
            yield refused
            return
        try:
            status = path.stat()
        except OSError as error:
            yield troubles.unreadable(path, error)
            return
        item = self._look_at(path, status)
        if item is not None:
            yield item

    def _walk(self, top: Path) -> Iterator[Item]:
        """Go through a folder and those below it, depth first, files before subfolders."""
        if (refused := troubles.refusal(top)) is not None:
            yield refused
            return
        lost: set[Path] = set()
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            if not lost.isdisjoint(folder.parents):
                continue
            try:
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: os.fsencode(entry.name))
                # After listing it, which may be what makes the system mount a disk there.
                status = folder.stat()
            except OSError as error:
                problems = self._not_listed(folder, top, error)
                lost |= {problem.path for problem in problems}
                yield from problems
                if top in lost:
                    return
                continue
            key = key_of(status)
            if (left := self._entered_before(folder, top, key)) is not None:
                yield from left
                continue
            if folder == top or is_another_disk(folder, status):
                self._disks[folder] = status.st_dev
            if is_trash_can(folder, entries):
                yield (
                    troubles.systems_own(top)
                    if folder == top
                    else Left(folder, LeftKind.SYSTEM_FOLDER)
                )
                continue
            subfolders = yield from self._look_through(entries, key)
            waiting.extend(reversed(subfolders))

    def _entered_before(self, folder: Path, top: Path, key: FolderKey) -> Sequence[Left] | None:
        """What to say of a folder that is not gone through again; None when it is gone through."""
        if key[1] == 0:
            return None  # a disk that does not number its files
        if key in self._skipped:
            return [Left(folder, LeftKind.OWN_FOLDER)]
        if key in self._entered:
            # One that a person named as well was no surprise: it is read once, that is all.
            return [] if folder == top or key in self._named else [_same(folder)]
        self._entered.add(key)
        return None

    def _not_listed(self, folder: Path, top: Path, error: OSError) -> list[Problem]:
        """What to say of a folder that cannot be listed; nothing where it was just removed."""
        gone = self.gone_meanwhile()
        away = {problem.path for problem in gone}
        if folder in away or not away.isdisjoint(folder.parents):
            return gone
        if not isinstance(error, FileNotFoundError):
            gone.append(troubles.unreadable(folder, error))
        elif folder == top:
            self.gone.append(top)
            gone.append(troubles.went_away(top))
        return gone

    def _look_through(
        self, entries: Sequence[os.DirEntry[str]], key: FolderKey
    ) -> Generator[Item, None, list[Path]]:
        """Look at all that is in a folder; returns the folders to enter."""
        subfolders: list[Path] = []
        belonging: Collection[str] | None = None
        for entry in entries:
            path = Path(entry.path)
            if self._only is not None and path not in self._only:
                continue
            try:
                status = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # removed while the search was on its way
            except OSError as error:
                yield troubles.unreadable(path, error)
                continue
            if stat.S_ISDIR(status.st_mode):
                if (why := why_not_entered(entry.name, status)) is not None:
                    yield Left(path, why)
                elif is_dataless(status):
                    yield troubles.in_the_cloud(path)
                else:
                    subfolders.append(path)
                continue
            if (key, entry.name) in self._given_files:
                continue  # it was looked at as itself
            item = self._look_at_entry(path, status)
            if _may_belong(item):
                if belonging is None:
                    belonging = companions_in(
                        [e.name for e in entries if e.is_file(follow_symlinks=False)]
                    )
                if entry.name in belonging:
                    item = Ignored(path)
            if item is not None:
                yield item
        return subfolders

    def _look_at_entry(self, path: Path, status: os.stat_result) -> Item | None:
        """Tell what something in a folder is that is no folder; None when it is gone."""
        if is_link(status):
            return Left(path, LeftKind.LINK)
        if not stat.S_ISREG(status.st_mode):
            suffix = path.suffix.lower()
            looks = suffix in IMAGE_SUFFIXES or known_by_suffix(suffix) is not None
            return Left(path, LeftKind.SPECIAL) if looks else Ignored(path)
        hidden = is_hidden(path.name, status)
        if os.name == "nt" and not is_in_cloud(status):
            try:
                status = path.stat()  # a listing on Windows has no inode numbers
            except FileNotFoundError:
                return None
            except OSError as error:
                return troubles.unreadable(path, error)
        item = self._look_at(path, status)
        if not hidden or item is None or isinstance(item, Ignored):
            return item
        if isinstance(item, Problem) and path.name.startswith("._"):
            return Ignored(path)  # what macOS notes of a photo, under the photo's name
        return Left(path, LeftKind.HIDDEN_FILE)

    def _look_at(self, path: Path, status: os.stat_result) -> Item | None:
        """Tell what a plain file is; None when it is gone."""
        suffix = path.suffix.lower()
        is_wanted_video = self._reads_videos and known_by_suffix(suffix) == _VIDEO
        promises_image = suffix in IMAGE_SUFFIXES or (is_wanted_video and is_video(path.name))
        if is_in_cloud(status):
            return troubles.in_the_cloud(path) if promises_image else self._by_name(path)
        identity = FileIdentity.from_stat(status)
        if self._known(path, identity):
            return Found(path, identity, b"")
        if status.st_size == 0:
            return troubles.empty(path) if promises_image else self._by_name(path)
        try:
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - Path.open is slower
                head = file.read(HEAD_BYTES)
        except FileNotFoundError:
            return None  # removed while the search was on its way
        except OSError as error:
            return troubles.unreadable(path, error) if promises_image else self._by_name(path)
        form = recognise(head, suffix)
        if form is Format.RAW and not self._reads_raw:
            return Left(path, LeftKind.RAW)
        if form is not None and is_unfinished(path.name):
            return Left(path, LeftKind.UNFINISHED)
        if form is not None:
            return Found(path, identity, head)
        by_head = known_by_head(head, suffix)
        if self._reads_videos and by_head == _VIDEO:
            if is_unfinished(path.name):
                return Left(path, LeftKind.UNFINISHED)
            if is_video(path.name):
                return Found(path, identity, head)
        if by_head is not None:
            return self._left(path, by_head)
        return troubles.no_image(path) if promises_image else self._by_name(path)

    def _by_name(self, path: Path) -> Left | Ignored:
        """What a file is that no first bytes tell anything of."""
        kind = known_by_suffix(path.suffix)
        return Ignored(path) if kind is None else self._left(path, kind)

    def _left(self, path: Path, kind: Kind) -> Left:
        """A file of a kind that is not read: a video for want of the extra, or as such."""
        is_rare = self._reads_videos and kind == _VIDEO
        return Left(path, LeftKind.VIDEO_KIND) if is_rare else Left(path, *kind)


def _may_belong(item: Item | None) -> bool:
    """Whether something may belong to a photo beside it."""
    if isinstance(item, Found):
        return is_video(item.path.name) and known_by_head(item.head, "") == _VIDEO
    if isinstance(item, Problem):  # a damaged clip is its photo's like a whole one
        return is_video(item.path.name)
    return isinstance(item, Left) and item.kind in _MAY_BELONG


def _same(folder: Path) -> Left:
    return Left(folder, LeftKind.SAME_FOLDER)


def _require(path: Path) -> None:
    """Refuse what cannot be searched at all."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise InputError(
            Text(
                "{path} does not exist. Check the spelling, or plug in the drive it is on.",
                path=path,
            )
        ) from None
    except OSError as error:
        raise InputError(
            Text("{path} cannot be opened: {error}.", path=path, error=system_says(error))
        ) from error
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        raise InputError(Text("{path} is neither a folder nor a file.", path=path))
