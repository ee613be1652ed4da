"""What is told about files and folders that the search for photos could not handle."""

from __future__ import annotations

import errno
from pathlib import Path

from photoclust.core.companion_names import is_video
from photoclust.core.errors import system_says
from photoclust.core.problems import Problem
from photoclust.core.text import NOTHING, Text
from photoclust.scan.marks import BUNDLE_SUFFIXES, SYSTEM_FOLDERS

_NAMES_OF_SILENCE = [
    "EIO",
    "ENODEV",
    "ENXIO",
    "ENOTCONN",
    "ESTALE",
    "EHOSTDOWN",
    "EHOSTUNREACH",
    "ENETDOWN",
    "ENETUNREACH",
    "ETIMEDOUT",
    "ECONNABORTED",
    "ECONNREFUSED",
    "ECONNRESET",
    "EREMOTEIO",
    "ENOMEDIUM",
    "ESHUTDOWN",
]
_SILENCE = frozenset(getattr(errno, name) for name in _NAMES_OF_SILENCE if hasattr(errno, name))
# winerror.h: not ready, bad net path, device gone, net name deleted, time-out, no such device.
_WINDOWS_SILENCE = frozenset((21, 53, 55, 59, 64, 67, 121, 1117, 1167, 1231))


def does_not_answer(error: OSError) -> bool:
    """Whether the drive or the share is what failed, rather than the file."""
    return error.errno in _SILENCE or getattr(error, "winerror", None) in _WINDOWS_SILENCE


def refusal(top: Path) -> Problem | None:
    """Why nothing is read from a place even though the person named it; None when it is."""
    for part in top.parts:
        if part.lower().endswith(BUNDLE_SUFFIXES):
            return Problem(
                top,
                Text("“{part}” belongs to another program; nothing was read from it.", part=part),
                Text("Export the photos from that program into a folder and add the folder."),
            )
    if top.name.lower() in SYSTEM_FOLDERS:
        return systems_own(top)
    return None


def systems_own(folder: Path) -> Problem:
    """A person named a folder of the system."""
    return Problem(
        folder,
        Text("This folder belongs to the system (trash, thumbnails); nothing was read from it."),
        Text("Copy the photos you want out of it into a folder of your own."),
    )


def in_the_cloud(path: Path) -> Problem:
    """Reading it would download it."""
    return Problem(
        path,
        Text("It is in the cloud, not on this disk."),
        Text("Tell the cloud program to keep it on this computer, then refresh."),
    )


def empty(path: Path) -> Problem:
    """There is nothing in it."""
    return Problem(
        path,
        Text("The file is empty (0 bytes)."),
        Text("If you need the video, look for it in a backup.")
        if is_video(path.name)
        else Text("If you need the photo, look for it in a backup."),
    )


def no_image(path: Path) -> Problem:
    """Its name promises an image, or a video, and it is none."""
    return Problem(
        path,
        Text("The file is damaged or not a video.")
        if is_video(path.name)
        else Text("The file is damaged or not an image."),
        Text("Open it in another program to see what it is; it was left as it is."),
    )


def unreadable(path: Path, error: OSError) -> Problem:
    """The system does not let it be read, or the disk fails."""
    if does_not_answer(error):
        return Problem(
            path,
            Text("The drive or share does not answer: {error}.", error=system_says(error)),
            Text("Check its cable or the network, then read the folder again."),
        )
    hint = NOTHING
    if isinstance(error, PermissionError):
        hint = Text("Give yourself the permission to read it, then refresh.")
    return Problem(path, Text("It cannot be opened: {error}.", error=system_says(error)), hint)


def went_away(folder: Path) -> Problem:
    """A folder that was being read is not there any more, or another is in its place."""
    return Problem(
        folder,
        Text(
            "The drive went away while this folder was read, or the folder was moved. "
            "Nothing was taken for deleted."
        ),
        Text("Connect the drive, then read the folder again."),
    )


def went_with_its_drive(file: Path) -> Problem:
    """A photo that was found and could not be read because its drive went away."""
    return Problem(
        file,
        Text("The drive it is on went away before it was read."),
        Text("Connect the drive, then read the folder again."),
    )


def not_connected(folder: Path) -> Problem:
    """A folder that is there while the drive that used to be in it is not."""
    return Problem(
        folder,
        Text(
            "The drive that holds the photos of this folder is not connected. Its photos are kept."
        ),
        Text("Connect the drive, then read the folder again."),
    )
