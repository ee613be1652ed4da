"""Where the program's own files lie. For the entry points only; layers get paths as arguments."""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

_APP = "PhotoClust"


def resources_folder() -> Path:
    """The folder with the model, icons and samples: inside a wheel, or beside a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def default_data_folder() -> Path:
    """Where the library and the cache live when the person names no other place."""
    return Path(appdirs.user_data_dir(_APP, appauthor=False))


def compile_cache_folder() -> Path:
    """Where compiled grouping code is kept; per user, because every library shares it.

    numba's own variable names another place.
    """
    named = os.environ.get("NUMBA_CACHE_DIR")
    if named:
        return Path(named)
    return Path(appdirs.user_cache_dir(_APP, appauthor=False)) / "numba"
