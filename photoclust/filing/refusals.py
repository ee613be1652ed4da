"""Why one file is not carried, in words for a person."""

from __future__ import annotations

import errno
from pathlib import Path


class Refusal(Exception):  # noqa: N818 - an outcome, not a fault of the program
    """One file cannot be carried. It is where it was.

    Attributes:
        reason: What failed, one or two sentences.
        hint: What to do about it.
        stop: Every other file would fail for the same reason.
        rests: Nothing that a person does is expected to change it: it need not be tried again.
        absent: Nothing is where the file should be.
    """

    def __init__(
        self,
        reason: str,
        hint: str = "",
        *,
        stop: bool = False,
        rests: bool = False,
        absent: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
        self.stop = stop
        self.rests = rests
        self.absent = absent


_AGAIN = "Then do it again; nothing is lost by that."
_NOTHING = "Nothing has to be done."

_SENTENCES = {
    errno.ENOSPC: ("The disk is full.", f"Free some space. {_AGAIN}"),
    errno.EDQUOT: ("Your share of the disk is used up.", f"Free some space. {_AGAIN}"),
    errno.EACCES: ("There is no permission to do that.", f"Change the permissions. {_AGAIN}"),
    errno.EPERM: ("The system does not permit that.", f"Change the permissions. {_AGAIN}"),
    errno.EROFS: ("The disk is read-only.", "Choose another folder, or make it writable."),
    errno.ENAMETOOLONG: ("The name is too long for that disk.", "Give it a shorter name."),
    errno.EIO: ("The disk reported an error.", "Check the disk and its cable."),
    errno.ENOENT: ("A folder or the file itself is gone.", "Connect its drive, or refresh (F5)."),
    errno.ENODEV: ("The disk is no longer there.", f"Connect it. {_AGAIN}"),
    errno.EFBIG: ("The file is too large for that disk.", "Choose a folder on another disk."),
}

# Windows says some things more exactly than its errno does.
_OF_WINDOWS = {
    32: ("Another program has it open.", f"Close it there. {_AGAIN}"),
    33: ("Another program has it open.", f"Close it there. {_AGAIN}"),
    206: (
        "Its path would be longer than Windows allows.",
        "Choose a folder nearer to the top of the disk, or a shorter name.",
    ),
}

_STOPPING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.ENODEV})


def refusal_for(error: OSError) -> Refusal:
    """Put what the system says into words."""
    code = error.errno if error.errno is not None else 0
    unknown = (f"The system says: {error.strerror or error}.", "Check the disk.")
    known = _OF_WINDOWS.get(getattr(error, "winerror", None) or 0)
    reason, hint = known or _SENTENCES.get(code, unknown)
    return Refusal(reason, hint, stop=code in _STOPPING)


def gone() -> Refusal:
    """Nothing is where the file should be."""
    hint = "Connect its drive, or refresh (F5) if it was moved."
    return Refusal("It is no longer there.", hint, absent=True)


def no_file() -> Refusal:
    """A folder, a link or worse is where the file should be."""
    return Refusal("It is no longer an ordinary file.", "Refresh (F5).")


def changed() -> Refusal:
    """The file is not the one that was meant."""
    return Refusal("It was changed since it was last read.", "Refresh (F5), then do it again.")


def taken(path: Path) -> Refusal:
    """Something else has the name that the file would get."""
    hint = "Move or rename that. Then do it again."
    return Refusal(f"Something else is now at {path}.", hint)


def swapped(path: Path) -> Refusal:
    """Another file slipped in at the last instant and cannot be put back."""
    return Refusal(
        f"Another file took its place in that instant; that one is now at {path}.",
        "Look at both folders.",
    )


def copy_differs() -> Refusal:
    """What was written does not read back."""
    reason = "The copy on the disk is not the same as the original."
    return Refusal(reason, "Check the destination's disk.")


def no_links() -> Refusal:
    """The disk cannot give the file a second name."""
    return Refusal("A hard link to it cannot be made on that disk.", "Copy or move instead.")


def copy_changed() -> Refusal:
    """A copy is no longer what the app made."""
    return Refusal("It was changed since it was made, so it is kept.", _NOTHING, rests=True)


def original_missing(original: Path) -> Refusal:
    """The copy may be the last one."""
    reason = f"Its original {original} is gone, so the copy is kept."
    return Refusal(reason, _NOTHING, rests=True)


def original_changed(original: Path) -> Refusal:
    """The copy may be the last one of what the original was."""
    reason = (
        f"Its original {original} was changed since, so the copy, which is as that was before, "
        "is kept."
    )
    return Refusal(reason, _NOTHING, rests=True)


def original_away(original: Path) -> Refusal:
    """The copy may be the last one, and what it was made from cannot be looked at."""
    reason = f"The disk of its original {original} is not connected, so the copy is kept."
    return Refusal(reason, f"Connect it. {_AGAIN}")


def original_itself(original: Path) -> Refusal:
    """Two paths to one file: removing one removes both."""
    reason = f"It is {original} itself, reached by another path."
    return Refusal(reason, "Leave it as it is.", rests=True)


def back_already(path: Path) -> Refusal:
    """A person copied the file to where it is going."""
    hint = "Move or rename one of the two. Then do it again."
    return Refusal(f"The same file is at {path} already.", hint)


def disk_away(folder: Path) -> Refusal:
    """What is at the folder's place now, if anything, is not its disk."""
    return Refusal(f"The disk of {folder} is not connected.", f"Connect it. {_AGAIN}")


def folder_gone(folder: Path) -> Refusal:
    """A folder that was there when the filing was planned is not."""
    reason = f"The folder {folder} is no longer there."
    return Refusal(reason, "Connect its drive, then file again.", stop=True)


def folder_replaced(folder: Path) -> Refusal:
    """Files must not end up where nobody looks for them."""
    reason = f"The folder {folder} was replaced by a link or a file."
    return Refusal(reason, "Move or rename that. Then do it again.")


def not_restorable() -> Refusal:
    """Only a person can take it out of the trash, where the system says nothing of it."""
    return Refusal(
        "The system does not let a program take it out of the trash.",
        "Open the trash and put it back from there, then refresh (F5).",
    )
