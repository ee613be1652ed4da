"""Why a single file could not be read as a picture."""

from __future__ import annotations

from photoclust.core.errors import PhotoclustError
from photoclust.core.text import NOTHING, Text


class DecodeError(PhotoclustError):
    """One file cannot be read as a picture. The job goes on; the file becomes a problem.

    Attributes:
        reason: A sentence: what failed.
        hint: A sentence: what to do about it; empty where nothing can be done.
    """

    def __init__(self, reason: Text, hint: Text = NOTHING) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
