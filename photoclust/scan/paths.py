"""Paths as a person names them."""

from __future__ import annotations

import os
from pathlib import Path


def absolute(path: Path) -> Path:
    """The path as a person named it, made absolute and free of "..".

    Links in it stay, so that photos show under the name the person knows; only where ".." makes
    a link ambiguous is the path resolved.
    """
    plain = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."
    if ".." in path.parts and path.exists() and not (plain.exists() and plain.samefile(path)):
        return path.resolve()
    return plain
