"""From folders to the photos in them: what is entered, what is opened, what is left alone.

Nothing here writes, and no file is opened that is not a plain file on this disk.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.photo import FileIdentity
from photoclust.core.problems import Problem
from photoclust.imaging.signatures import HEAD_BYTES, IMAGE_SUFFIXES, recognise
from photoclust.scan.paths import absolute

_BUNDLE_SUFFIXES = (
    ".aplibrary",
    ".fcpbundle",
    ".imovielibrary",
    ".lrcat-data",
    ".lrdata",
    ".lrlibrary",
    ".migratedphotolibrary",
    ".photolibrary",
    ".photoslibrary",
)
"""Folders that are one document of another program; taking files out would break it."""

_SYSTEM_FOLDERS = frozenset(
    (
        "#recycle",  # Synology's trash
        "#snapshot",
        "$recycle.bin",
        "@eadir",  # Synology's thumbnails: doubles of every photo
        "@recently-snapshot",
        "@recycle",  # QNAP's trash
        "@__thumb",
        "__macosx",  # what macOS adds to zip files
        "lost+found",
        "system volume information",
    )
)
"""Trash, thumbnails and snapshots, by lower-case name: they hold copies and deleted photos."""

# Windows: the content is fetched when the file is opened or read; the numbers are winnt.h's,
# because `stat` names only some of them.
_WINDOWS_IN_CLOUD = 0x00001000 | 0x00040000 | 0x00400000
_WINDOWS_HIDDEN = 0x00000002
_WINDOWS_JUNCTION = 0xA0000003
# macOS, sys/stat.h: SF_DATALESS and UF_HIDDEN.
_MACOS_IN_CLOUD = 0x40000000
_MACOS_HIDDEN = 0x00008000

_FolderKey = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A file with an image signature.

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


def find(
    folders: Sequence[Path],
    *,
    skip: Sequence[Path] = (),
    known: Callable[[Path, FileIdentity], bool] = lambda path, identity: False,
) -> Iterator[Found | Ignored | Problem]:
    """Look for photos in folders and everything below them, in an order that is always the same.

    Never entered: links to folders, hidden folders, trash and thumbnail folders of the system,
    libraries of other photo programs. A hidden folder that is itself among `folders` is. Links
    to files, hidden files and anything that is no plain file (pipes, devices) are ignored.

    Args:
        folders: Folders; plain files are taken too. A file reached twice is yielded once.
        skip: Folders never entered, such as the app's own data folder.
        known: Says whether a file is an unchanged photo, which then is not opened.

    Returns:
        An iterator that streams: it holds the names of one folder at a time.

    Raises:
        InputError: one of `folders` does not exist. Raised at once, before anything is read.
    """
    given = [absolute(path) for path in folders]
    for path in given:
        _require(path)
    return _Finder(given, skip, known).find()


class _Finder:
    """One search. Remembers which folders it entered, so that no loop can hold it."""

    def __init__(
        self,
        given: Sequence[Path],
        skip: Sequence[Path],
        known: Callable[[Path, FileIdentity], bool],
    ) -> None:
        self._given = given
        self._known = known
        self._entered = {key for key in map(_folder_key, skip) if key is not None}
        self._given_files: set[tuple[_FolderKey | None, str]] = set()

    def find(self) -> Iterator[Found | Ignored | Problem]:
        tops = []
        for path in self._given:
            if path.is_dir():
                tops.append(path)
                continue
            file = path.resolve() if path.is_symlink() else path
            place = (_folder_key(file.parent), file.name)
            if place not in self._given_files:
                self._given_files.add(place)
                yield from self._look_at_given_file(file)
        for top in tops:
            yield from self._walk(top)

    def _look_at_given_file(self, path: Path) -> Iterator[Found | Ignored | Problem]:
        if (refusal := _refusal(path)) is not None:
            yield refusal
            return
        try:
            status = path.stat()
        except OSError as error:
            yield _unreadable(path, error)
            return
        yield from self._look_at(path, status)

    def _walk(self, top: Path) -> Iterator[Found | Ignored | Problem]:
        """Go through a folder and those below it, depth first, files before subfolders."""
        if (refusal := _refusal(top)) is not None:
            yield refusal
            return
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            key = _folder_key(folder)
            if key is not None and key in self._entered:
                continue
            if key is not None:
                self._entered.add(key)
            try:
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: os.fsencode(entry.name))
            except FileNotFoundError:
                continue  # removed while the search was on its way
            except OSError as error:
                yield _unreadable(folder, error)
                continue
            if _is_trash_can(folder, entries):
                if folder == top:
                    yield _systems_own(top)
                continue
            subfolders = []
            for entry in entries:
                if not _is_folder(entry):
                    if (key, entry.name) not in self._given_files:
                        yield from self._look_at_entry(entry)
                elif _is_dataless(entry):
                    yield _in_the_cloud(Path(entry.path))
                elif _is_entered(entry):
                    subfolders.append(Path(entry.path))
            waiting.extend(reversed(subfolders))

    def _look_at_entry(self, entry: os.DirEntry[str]) -> Iterator[Found | Ignored | Problem]:
        path = Path(entry.path)
        try:
            status = entry.stat(follow_symlinks=False)
            if not stat.S_ISREG(status.st_mode) or _is_hidden(entry.name, status):
                yield Ignored(path)
                return
            if os.name == "nt" and not _is_in_cloud(status):
                status = path.stat()  # a listing on Windows has no inode numbers
        except FileNotFoundError:
            return  # removed while the search was on its way
        except OSError as error:
            yield _unreadable(path, error)
            return
        yield from self._look_at(path, status)

    def _look_at(self, path: Path, status: os.stat_result) -> Iterator[Found | Ignored | Problem]:
        """Tell what a plain file is."""
        suffix = path.suffix.lower()
        promises_image = suffix in IMAGE_SUFFIXES
        if _is_in_cloud(status):
            yield _in_the_cloud(path) if promises_image else Ignored(path)
            return
        identity = FileIdentity.from_stat(status)
        if self._known(path, identity):
            yield Found(path, identity, b"")
            return
        if status.st_size == 0:
            yield _empty(path) if promises_image else Ignored(path)
            return
        try:
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - Path.open is slower
                head = file.read(HEAD_BYTES)
        except FileNotFoundError:
            return  # removed while the search was on its way
        except OSError as error:
            yield _unreadable(path, error) if promises_image else Ignored(path)
            return
        if recognise(head, suffix) is not None:
            yield Found(path, identity, head)
        elif promises_image:
            yield Problem(
                path,
                "The file is damaged or not an image.",
                "Open it in another program to see what it is; it was left as it is.",
            )
        else:
            yield Ignored(path)


def _require(path: Path) -> None:
    """Refuse what cannot be searched at all."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        msg = f"{path} does not exist. Check the spelling, or plug in the drive it is on."
        raise InputError(msg) from None
    except OSError as error:
        msg = f"{path} cannot be opened: {_in_words(error)}."
        raise InputError(msg) from error
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        msg = f"{path} is neither a folder nor a file."
        raise InputError(msg)


def _refusal(top: Path) -> Problem | None:
    """Why nothing is read from a place even though the person named it; None when it is."""
    for part in top.parts:
        if part.lower().endswith(_BUNDLE_SUFFIXES):
            return Problem(
                top,
                f"“{part}” belongs to another program; nothing was read from it.",
                "Export the photos from that program into a folder and add the folder.",
            )
    if top.name.lower() in _SYSTEM_FOLDERS:
        return _systems_own(top)
    return None


def _systems_own(folder: Path) -> Problem:
    return Problem(
        folder,
        "This folder belongs to the system (trash, thumbnails); nothing was read from it.",
        "Copy the photos you want out of it into a folder of your own.",
    )


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_entered(entry: os.DirEntry[str]) -> bool:
    """Whether the search goes into a folder it met on its way."""
    name = entry.name.lower()
    if entry.is_symlink() or name in _SYSTEM_FOLDERS or name.endswith(_BUNDLE_SUFFIXES):
        return False
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return True  # entering it will tell why
    if getattr(status, "st_reparse_tag", 0) == _WINDOWS_JUNCTION:
        return False
    return not _is_hidden(entry.name, status)


def _is_dataless(entry: os.DirEntry[str]) -> bool:
    """Whether a folder's listing itself is only in the cloud (macOS); Windows lists for free."""
    try:
        flags: int = getattr(entry.stat(follow_symlinks=False), "st_flags", 0)
    except OSError:
        return False
    return bool(flags & _MACOS_IN_CLOUD)


def _is_hidden(name: str, status: os.stat_result) -> bool:
    """Whether a person browsing would not see it.

    Among hidden files with image names are deleted photos (".trashed-…" on Android) and
    metadata ("._…" from macOS).
    """
    return (
        name.startswith(".")
        or bool(getattr(status, "st_file_attributes", 0) & _WINDOWS_HIDDEN)
        or bool(getattr(status, "st_flags", 0) & _MACOS_HIDDEN)
    )


def _is_in_cloud(status: os.stat_result) -> bool:
    """Whether opening the file would download it."""
    return bool(getattr(status, "st_file_attributes", 0) & _WINDOWS_IN_CLOUD) or bool(
        getattr(status, "st_flags", 0) & _MACOS_IN_CLOUD
    )


def _is_trash_can(folder: Path, entries: Sequence[os.DirEntry[str]]) -> bool:
    """Whether this is the desktop's trash ("Trash" holding "files" and "info")."""
    if folder.name != "Trash":
        return False
    return {"files", "info"} <= {entry.name for entry in entries}


def _folder_key(folder: Path) -> _FolderKey | None:
    """What tells a folder from all others, whatever its path; None where the disk cannot say."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else None


def _in_the_cloud(path: Path) -> Problem:
    return Problem(
        path,
        "It is in the cloud, not on this disk.",
        "Tell the cloud program to keep it on this computer, then refresh.",
    )


def _empty(path: Path) -> Problem:
    return Problem(
        path, "The file is empty (0 bytes).", "If you need the photo, look for it in a backup."
    )


def _unreadable(path: Path, error: OSError) -> Problem:
    hint = ""
    if isinstance(error, PermissionError):
        hint = "Give yourself the permission to read it, then refresh."
    return Problem(path, f"It cannot be opened: {_in_words(error)}.", hint)


def _in_words(error: OSError) -> str:
    return (error.strerror or str(error)).lower().rstrip(".")
