"""Undoes what PySide6 does to Python's import: it would read the source of every module."""

from __future__ import annotations

import builtins

# Importing it replaces `builtins.__import__`.
import PySide6.QtCore  # noqa: F401


def restore_import() -> None:
    """Give Python its own import back. GUI thread, before anything else is imported.

    PySide6's reads the source of each module that is imported after it, to learn whether methods
    may have other names in there (its `__feature__`, which nothing here uses). That is a tenth of
    the start, and as much again when numpy and the like are loaded. It keeps Python's own for
    whoever wants it.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
