"""Reads the files that desktops describe things with: groups of keys and values."""

from __future__ import annotations

import re
from pathlib import Path

_MOST_BYTES = 4 * 1024 * 1024
"""No such file is longer; one that is, is something else."""

_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}

KeyFile = dict[str, dict[str, str]]
"""Values by group and key, as they are written."""


def read_key_file(file: Path) -> KeyFile:
    """Read a file; what cannot be read or understood is left out, for there are many hands in it.

    Bytes that are not UTF-8 stay what they are: they may be a part of a path.
    """
    try:
        if not file.is_file():
            return {}
        with file.open("rb") as stream:
            text = stream.read(_MOST_BYTES).decode("utf-8", "surrogateescape")
    except OSError:
        return {}
    groups: KeyFile = {}
    group: dict[str, str] = {}
    for line in map(str.strip, text.split("\n")):
        if line.startswith("[") and line.endswith("]"):
            group = groups.setdefault(line[1:-1], {})
        elif line and not line.startswith("#"):
            key, equals, value = line.partition("=")
            if equals:
                group[key.rstrip()] = value.lstrip()
    return groups


def unescaped(value: str) -> str:
    r"""A value of text with its escapes read: "\\s" is a space."""
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), value)


def listed(value: str) -> list[str]:
    """A value that lists things, each ended by a semicolon."""
    return [part for part in map(str.strip, value.split(";")) if part]
