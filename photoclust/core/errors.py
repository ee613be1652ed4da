"""The two kinds of failure that stop a job: the environment's and our own.

What goes wrong with a single photo is neither: it is a `Problem` and the job goes on.
"""

from __future__ import annotations


class PhotoclustError(Exception):
    """Base of everything this package raises on purpose."""


class UserError(PhotoclustError):
    """Something a person can mend: disk full, no permission, model missing, no CUDA.

    The message is a full sentence for the person. `exit_code` is the headless command's
    exit code for it (docs/command.md).
    """

    exit_code = 3


class InputError(UserError):
    """A wrong argument or an input that is not there (exit code 2)."""

    exit_code = 2


class BugError(PhotoclustError):
    """A broken promise inside the program; goes to the log and the crash dialog."""
