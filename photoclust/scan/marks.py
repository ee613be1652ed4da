"""What the name and the flags of a file or folder say: whose it is, hidden, in the cloud.

Nothing here opens anything.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from photoclust.core.left import LeftKind

BUNDLE_SUFFIXES = (
    ".aplibrary",
    ".cocatalog",
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

SYSTEM_FOLDERS = frozenset(
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

_UNFINISHED = (
    ".aria2",
    ".crdownload",
    ".download",
    ".filepart",
    ".opdownload",
    ".part",
    ".partial",
    ".temp",
    ".tmp",
)
"""How names end that programs give a file until it is whole; then they rename it."""

_HIDDEN_SYSTEM_FOLDERS = (".trash", ".thumbnails", ".spotlight-v100", ".fseventsd", ".dtrash")
"""How the names of hidden ones begin. A person who names one gets its photos."""

# Windows: the content is fetched when the file is opened or read; the numbers are winnt.h's,
# because `stat` names only some of them.
_WINDOWS_IN_CLOUD = 0x00001000 | 0x00040000 | 0x00400000
_WINDOWS_HIDDEN = 0x00000002
_WINDOWS_JUNCTION = 0xA0000003
# macOS, sys/stat.h: SF_DATALESS and UF_HIDDEN.
_MACOS_IN_CLOUD = 0x40000000
_MACOS_HIDDEN = 0x00008000


def why_not_entered(name: str, status: os.stat_result) -> LeftKind | None:
    """Why the search does not go into a folder it met on its way; None when it does.

    Args:
        name: The folder's name.
        status: The folder's own status, links not followed.
    """
    if is_link(status):
        return LeftKind.LINK
    if (kind := _kind_by_name(name)) is not None:
        return kind
    return LeftKind.HIDDEN_FOLDER if is_hidden(name, status) else None


def is_entered_by_name(name: str) -> bool:
    """Whether a folder's name alone is no reason for the search not to go into it."""
    return _kind_by_name(name) is None


def _kind_by_name(name: str) -> LeftKind | None:
    lower = name.lower()
    if lower.endswith(BUNDLE_SUFFIXES):
        return LeftKind.LIBRARY
    if lower in SYSTEM_FOLDERS or lower.startswith(_HIDDEN_SYSTEM_FOLDERS):
        return LeftKind.SYSTEM_FOLDER
    return LeftKind.HIDDEN_FOLDER if name.startswith(".") else None


def is_link(status: os.stat_result) -> bool:
    """Whether it is a link of the file system: symbolic, or a junction of Windows."""
    junction: bool = getattr(status, "st_reparse_tag", 0) == _WINDOWS_JUNCTION
    return junction or stat.S_ISLNK(status.st_mode)


def is_hidden(name: str, status: os.stat_result) -> bool:
    """Whether a person browsing would not see it.

    Among hidden files with image names are deleted photos (".trashed-…" on Android) and
    metadata ("._…" from macOS).
    """
    return (
        name.startswith(".")
        or bool(getattr(status, "st_file_attributes", 0) & _WINDOWS_HIDDEN)
        or bool(getattr(status, "st_flags", 0) & _MACOS_HIDDEN)
    )


def is_unfinished(name: str) -> bool:
    """Whether a file's name says that it is not whole yet: a download, or a copy under way."""
    return name.lower().endswith(_UNFINISHED)


def is_in_cloud(status: os.stat_result) -> bool:
    """Whether opening the file would download it."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    return bool(attributes & _WINDOWS_IN_CLOUD) or is_dataless(status)


def is_dataless(status: os.stat_result) -> bool:
    """Whether a folder's listing itself is only in the cloud (macOS); Windows lists for free."""
    return bool(getattr(status, "st_flags", 0) & _MACOS_IN_CLOUD)


def is_trash_can(folder: Path, entries: Sequence[os.DirEntry[str]]) -> bool:
    """Whether this is the desktop's trash ("Trash" holding "files" and "info")."""
    if folder.name != "Trash":
        return False
    return {"files", "info"} <= {entry.name for entry in entries}
