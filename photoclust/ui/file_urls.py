"""Paths to URLs and back, without losing file names that are not UTF-8.

`QUrl.toLocalFile` replaces undecodable bytes and `QUrl.fromLocalFile` encodes Python's surrogate
escapes as if they were characters; both would then name a file that is not there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QByteArray, QMimeData

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def path_of(url: QUrl) -> Path:
    """The path a file URL names."""
    if sys.platform == "win32":  # drives and shares; names are UTF-16 there
        return Path(url.toLocalFile())
    encoded = url.path(url.ComponentFormattingOption.FullyEncoded).encode()
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


def url_of(path: Path) -> QUrl:
    """The file URL of a path."""
    from PySide6.QtCore import QUrl  # made when it is first named: the first frame does without

    if sys.platform == "win32":
        return QUrl.fromLocalFile(str(path))
    return QUrl.fromEncoded(QByteArray(b"file://" + quote(os.fsencode(path)).encode()))


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders on this computer in what is dragged; empty when there are none."""
    if not data.hasUrls():
        return ()
    return tuple(path_of(url) for url in data.urls() if url.isLocalFile())
