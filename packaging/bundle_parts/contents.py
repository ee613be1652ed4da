"""What of all that PyInstaller finds goes into the download, and what stays out.

Files are entries of PyInstaller: their place in the download, where they come from, their kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
Needs = Callable[[str], set[str]]
"""File → names of the libraries that the system loads with it."""

CODECS = (
    "brotli", "ccitt", "cms", "deflate", "imcd", "jpeg2k", "jpeg8", "jpegls", "jpegsof3",
    "jpegxl", "jpegxr", "lerc", "lzma", "png", "shared", "shared_cython", "webp", "zlib", "zstd",
)  # fmt: skip
"""Of imagecodecs: what TIFF files are packed with (tifffile's table), and what imaging/ names."""

_UNUSED = re.compile(
    r"""
    PySide6/.*/translations/(?!qtbase_(de|ru)\.)
    | PySide6/.*/plugins/(egldeviceintegrations|generic|networkinformation|tls|virtualkeyboard)/
    | PySide6/.*/plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.
    | PySide6/.*/plugins/platforminputcontexts/(lib)?qtvirtualkeyboard
    | PySide6/.*/plugins/platformthemes/(lib)?qgtk3   # brings GTK; the portal's dialogs remain
    | PySide6/.*/plugins/imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp)\.
    | ^(PySide6/.*)?(lib)?Qt6(Quick|Qml|Pdf|VirtualKeyboard)
    | ^(opencv_videoio_ffmpeg|cv2/data/)
    | ^sklearn/datasets/.*\.(csv|gz|jpg|rst)$
    | ^numba/.*/tbbpool                               # wants a library that is not installed
    """,
    re.VERBOSE,
)

_OF_LINUX = re.compile(
    r"lib(python3|crypto|ssl|sqlite3|ffi|bz2|lzma|z|uuid|gomp|xkbcommon-x11"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util))\b"
)
"""Libraries of the building system that go along. All else of it is on every desktop, and must be
that system's own: a C++ runtime or glib of another would bring the program down."""


def unused(place: str) -> bool:
    """Whether a file is for what the program never does."""
    return _UNUSED.search(place.replace("\\", "/")) is not None


def chosen(entries: Iterable[Entry], needs: Needs, own: Callable[[str], bool]) -> list[Entry]:
    """What goes in: all but the unused, the system's own, and libraries that then nobody needs.

    Args:
        entries: What PyInstaller found.
        needs: Tells the libraries that a file is linked with.
        own: Whether a file comes from Python's packages or Python, and not from the system.
    """
    kept = [
        entry
        for entry in entries
        if not unused(entry[0])
        and (entry[2] == "SYMLINK" or own(entry[1]) or _OF_LINUX.match(_name(entry[0])))
    ]
    libraries = {_name(place): source for place, source, _ in kept if _only_linked(place, source)}
    ahead = [
        source
        for place, source, kind in kept
        if kind in ("BINARY", "EXTENSION") and libraries.get(_name(place)) != source
    ]
    needed = {name for name in libraries if name.startswith("libpython")}
    ahead += [libraries[name] for name in needed]
    while ahead:
        for name in needs(ahead.pop()):
            if name in libraries and name not in needed:
                needed.add(name)
                ahead.append(libraries[name])
    kept = [entry for entry in kept if _name(entry[0]) not in libraries.keys() - needed]
    places = {entry[0].replace("\\", "/") for entry in kept}
    return [
        entry
        for entry in kept
        if entry[2] != "SYMLINK" or str(PurePosixPath(entry[0]).parent / entry[1]) in places
    ]


def _only_linked(place: str, source: str) -> bool:
    """Whether a file is a library that is there for others to load, not by its name."""
    place = place.replace("\\", "/")
    return (
        ("/" not in place and re.search(r"\.(so[.\d]*|dll|dylib)$", place) is not None)
        or re.match(r"[^/]+\.libs/", place) is not None
        or re.search(r"PySide6/Qt/lib/", place) is not None
    ) and not re.search(r"\.(cpython|abi3|pyd)", source)


def _name(place: str) -> str:
    return PurePosixPath(place.replace("\\", "/")).name
