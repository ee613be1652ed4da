"""The two kinds of failure that stop a job: the environment's and our own.

What goes wrong with a single photo is neither: it is a `Problem` and the job goes on.
"""

from __future__ import annotations

from photoclust.core.text import Text


class PhotoclustError(Exception):
    """Base of everything this package raises on purpose."""


class UserError(PhotoclustError):
    """Something a person can mend: disk full, no permission, model missing, no CUDA.

    `exit_code` is the headless command's exit code for it (docs/command.md).

    Args:
        text: Full sentences for the person.
    """

    exit_code = 3

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text


class InputError(UserError):
    """A wrong argument or an input that is not there (exit code 2)."""

    exit_code = 2


class BugError(PhotoclustError):
    """A broken promise inside the program; goes to the log and the crash dialog."""


_SYSTEM = (
    Text("permission denied"),
    Text("no such file or directory"),
    Text("no space left on device"),
    Text("read-only file system"),
    Text("input/output error"),
    Text("is a directory"),
)
"""What systems say most often, so that it is collected for translation."""


def system_says(error: OSError) -> Text:
    """The system's own words for what failed, without a full stop, to be put into a sentence."""
    said = (error.strerror or str(error)).rstrip(".")
    said = said[:1].lower() + said[1:]
    return next((text for text in _SYSTEM if text == said), Text("{said}", said=said))
