"""Why one file is not carried, in words for a person."""

from __future__ import annotations

import errno
from pathlib import Path

from photoclust.core.errors import system_says
from photoclust.core.text import NOTHING, Text, joined


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
        reason: Text,
        hint: Text = NOTHING,
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


_AGAIN = Text("Then do it again; nothing is lost by that.")
_NO_MATTER = Text("Nothing has to be done.")


def _again(first: Text) -> Text:
    return joined([first, _AGAIN])


_SENTENCES = {
    errno.ENOSPC: (Text("The disk is full."), _again(Text("Free some space."))),
    errno.EDQUOT: (Text("Your share of the disk is used up."), _again(Text("Free some space."))),
    errno.EACCES: (
        Text("There is no permission to do that."),
        _again(Text("Change the permissions.")),
    ),
    errno.EPERM: (
        Text("The system does not permit that."),
        _again(Text("Change the permissions.")),
    ),
    errno.EROFS: (
        Text("The disk is read-only."),
        Text("Choose another folder, or make it writable."),
    ),
    errno.ENAMETOOLONG: (
        Text("The name is too long for that disk."),
        Text("Give it a shorter name."),
    ),
    errno.EIO: (Text("The disk reported an error."), Text("Check the disk and its cable.")),
    errno.ENOENT: (
        Text("A folder or the file itself is gone."),
        Text("Connect its drive, or refresh (F5)."),
    ),
    errno.ENODEV: (Text("The disk is no longer there."), _again(Text("Connect it."))),
    errno.EFBIG: (
        Text("The file is too large for that disk."),
        Text("Choose a folder on another disk."),
    ),
}

# Windows says some things more exactly than its errno does.
_OF_WINDOWS = {
    32: (Text("Another program has it open."), _again(Text("Close it there."))),
    33: (Text("Another program has it open."), _again(Text("Close it there."))),
    206: (
        Text("Its path would be longer than Windows allows."),
        Text("Choose a folder nearer to the top of the disk, or a shorter name."),
    ),
}

_STOPPING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.ENODEV})


def refusal_for(error: OSError) -> Refusal:
    """Put what the system says into words."""
    code = error.errno if error.errno is not None else 0
    said = Text("The system says: {error}.", error=system_says(error))
    unknown = (said, Text("Check the disk."))
    known = _OF_WINDOWS.get(getattr(error, "winerror", None) or 0)
    reason, hint = known or _SENTENCES.get(code, unknown)
    return Refusal(reason, hint, stop=code in _STOPPING)


def gone() -> Refusal:
    """Nothing is where the file should be."""
    hint = Text("Connect its drive, or refresh (F5) if it was moved.")
    return Refusal(Text("It is no longer there."), hint, absent=True)


def no_file() -> Refusal:
    """A folder, a link or worse is where the file should be."""
    return Refusal(Text("It is no longer an ordinary file."), Text("Refresh (F5)."))


def changed() -> Refusal:
    """The file is not the one that was meant."""
    return Refusal(
        Text("It was changed since it was last read."), Text("Refresh (F5), then do it again.")
    )


def taken(path: Path) -> Refusal:
    """Something else has the name that the file would get."""
    hint = Text("Move or rename that. Then do it again.")
    return Refusal(Text("Something else is now at {path}.", path=path), hint)


def swapped(path: Path) -> Refusal:
    """Another file slipped in at the last instant and cannot be put back."""
    return Refusal(
        Text("Another file took its place in that instant; that one is now at {path}.", path=path),
        Text("Look at both folders."),
    )


def copy_differs() -> Refusal:
    """What was written does not read back."""
    reason = Text("The copy on the disk is not the same as the original.")
    return Refusal(reason, Text("Check the destination's disk."))


def no_links() -> Refusal:
    """The disk cannot give the file a second name."""
    return Refusal(
        Text("A hard link to it cannot be made on that disk."), Text("Copy or move instead.")
    )


def copy_changed() -> Refusal:
    """A copy is no longer what the app made."""
    return Refusal(Text("It was changed since it was made, so it is kept."), _NO_MATTER, rests=True)


def original_missing(original: Path) -> Refusal:
    """The copy may be the last one."""
    reason = Text("Its original {original} is gone, so the copy is kept.", original=original)
    return Refusal(reason, _NO_MATTER, rests=True)


def original_changed(original: Path) -> Refusal:
    """The copy may be the last one of what the original was."""
    reason = Text(
        "Its original {original} was changed since, so the copy, which is as that was "
        "before, is kept.",
        original=original,
    )
    return Refusal(reason, _NO_MATTER, rests=True)


def original_away(original: Path) -> Refusal:
    """The copy may be the last one, and what it was made from cannot be looked at."""
    reason = Text(
        "The disk of its original {original} is not connected, so the copy is kept.",
        original=original,
    )
    return Refusal(reason, _again(Text("Connect it.")))


def original_itself(original: Path) -> Refusal:
    """Two paths to one file: removing one removes both."""
    reason = Text("It is {original} itself, reached by another path.", original=original)
    return Refusal(reason, Text("Leave it as it is."), rests=True)


def back_already(path: Path) -> Refusal:
    """A person copied the file to where it is going."""
    hint = Text("Move or rename one of the two. Then do it again.")
    return Refusal(Text("The same file is at {path} already.", path=path), hint)


def disk_away(folder: Path) -> Refusal:
    """What is at the folder's place now, if anything, is not its disk."""
    return Refusal(
        Text("The disk of {folder} is not connected.", folder=folder),
        _again(Text("Connect it.")),
    )


def folder_gone(folder: Path) -> Refusal:
    """A folder that was there when the filing was planned is not."""
    reason = Text("The folder {folder} is no longer there.", folder=folder)
    return Refusal(reason, Text("Connect its drive, then file again."), stop=True)


def folder_replaced(folder: Path) -> Refusal:
    """Files must not end up where nobody looks for them."""
    reason = Text("The folder {folder} was replaced by a link or a file.", folder=folder)
    return Refusal(reason, Text("Move or rename that. Then do it again."))


def not_restorable() -> Refusal:
    """Only a person can take it out of the trash, where the system says nothing of it."""
    return Refusal(
        Text("The system does not let a program take it out of the trash."),
        Text("Open the trash and put it back from there, then refresh (F5)."),
    )
