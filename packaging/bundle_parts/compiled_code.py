"""Where the frozen program's numba keeps what it compiles.

Numba's own ways look for the source file of a function, which a download has not, or take the
current folder and the program's file into account: then each of the two programs, started from
each folder, would compile for itself, 10 s each time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import metadata
from typing import Any

from numba.core import config as _config
from numba.core.caching import _CacheLocator

_NUMBA: Any = _config  # its settings are made at run time
_COMPILED = ("hdbscan", "llvmlite", "numpy", "pynndescent", "umap-learn")


class ProgramFolder(_CacheLocator):
    """Keeps compiled functions by module and line, for as long as the libraries are the same."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._folder = os.path.join(_NUMBA.CACHE_DIR, function.__module__)  # noqa: PTH118
        self._line = function.__code__.co_firstlineno

    def get_cache_path(self) -> str:
        """The folder of the function's module."""
        return self._folder

    def get_source_stamp(self) -> tuple[str, ...]:
        """What compiled code depends on beside the function; numba itself adds the processor."""
        return tuple(metadata.version(name) for name in _COMPILED)

    def get_disambiguator(self) -> str:
        """What tells functions of the same name in a module apart."""
        return str(self._line)

    @classmethod
    def from_function(cls, function: Callable[..., Any], file: str) -> ProgramFolder | None:
        """The place of a function, or None where the program named no folder or cannot write."""
        if not _NUMBA.CACHE_DIR:
            return None
        place = cls(function)
        try:
            place.ensure_cache_path()  # type: ignore[no-untyped-call]
        except OSError:
            return None
        return place
