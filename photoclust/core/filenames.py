"""Names of files and folders that every system accepts, and names that are still free."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

NAME_BYTES = 255
"""Longest name in bytes that Linux takes; the 255 characters of the others are never fewer."""

FOLDER_NAME_BYTES = 140
"""Longest folder name we make: encrypted home folders stop at 143, and paths add up."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"]
)
_PLAIN = re.compile(r"[A-Za-z0-9_-]{8,100}\.[A-Za-z0-9]{1,9}")
"""What most cameras write. Longer than any reserved name, and every system takes it as it is."""
_ZERO_WIDTH_JOINER = "\u200d"


def comparison_key(name: str) -> str:
    """Return what two names have in common when some system takes them for the same.

    Windows and macOS ignore case, macOS also how accents are composed.
    """
    if name.isascii():
        return name.lower()
    folded = unicodedata.normalize("NFD", name).casefold()
    return unicodedata.normalize("NFC", folded)


def byte_length(name: str) -> int:
    """Return the length of a name in bytes, counting an undecodable byte of a file name as one."""
    if name.isascii():
        return len(name)
    escaped = sum("\udc80" <= character <= "\udcff" for character in name)
    return len(name.encode("utf-8", "surrogatepass")) - 2 * escaped


def shortened(text: str, limit: int) -> str:
    """Cut `text` to at most `limit` bytes without cutting a character or its accents apart."""
    end = len(text)
    length = byte_length(text)
    if length <= limit:
        return text
    while length > limit:
        end -= 1
        length -= byte_length(text[end])
    while end > 0 and _belongs_to_previous(text, end):
        end -= 1
    return text[:end].rstrip(" .")


def safe_folder_name(title: str, fallback: str = "Group") -> str:
    """Return a folder name for a title, one that Windows, macOS and Linux all accept.

    A leading dot would hide the folder, also from this program's own search for photos.
    """
    name = _without_forbidden(unicodedata.normalize("NFC", title))
    name = shortened(" ".join(name.split()), FOLDER_NAME_BYTES)
    if name.startswith("."):
        name = f"_{name[1:]}"
    return _not_reserved(name.strip().rstrip(" .")) or fallback


def safe_file_name(name: str) -> str:
    """Return a person's file name, changed only where some system would refuse it."""
    if _PLAIN.fullmatch(name):
        return name
    stem, suffix = split_suffix(_not_reserved(_without_forbidden(name).rstrip(" .")))
    return (shortened(stem, NAME_BYTES - byte_length(suffix)) + suffix) or "_"


def split_suffix(name: str) -> tuple[str, str]:
    """Split "a.b.jpg" into "a.b" and ".jpg". A name that only begins with a dot has no suffix."""
    dot = name.rfind(".")
    return (name, "") if dot <= 0 else (name[:dot], name[dot:])


class Numbering:
    """Finds free names among "x", "x (2)", "x (3)"..., without trying the taken ones again.

    For one folder and one set of suffixes: a number that was found taken is passed over from then
    on, so 10,000 photos of one name cost 10,000 looks rather than 50 million. Names may be taken
    meanwhile, but never given back.
    """

    def __init__(self) -> None:
        # Where to go on from a number that is taken, by the name that is numbered and its room.
        self._onward: dict[tuple[str, int], dict[int, int]] = {}

    def first_free(self, stem: str, room: int, is_free: Callable[[str], bool]) -> str:
        """Return the first of "x", "x (2)", "x (3)"... for which `is_free` holds.

        Args:
            stem: The wished name without its suffix.
            room: How many bytes the stem may take; longer stems are cut before the number.
            is_free: Says whether all files that would bear the stem find a free place.
        """
        wished = shortened(stem, room)
        if is_free(wished):
            return wished
        # "x (2)" that is taken becomes "x (3)", not "x (2) (2)".
        base, number = split_number(stem)
        onward = self._onward.setdefault((base, room), {})
        passed = [number]
        while True:
            number = onward.get(number, number + 1)
            if number not in onward and is_free(found := numbered(base, number, room)):
                break
            passed.append(number)
        # One step the next time, from wherever somebody begins.
        onward.update(dict.fromkeys(passed, number))
        return found


def split_number(stem: str) -> tuple[str, int]:
    """Split "x (3)" into "x" and 3; a stem without a number is the first of its name."""
    known = re.fullmatch(r"(.+) \((\d{1,6})\)", stem, re.DOTALL)
    return (known[1], int(known[2])) if known else (stem, 1)


def numbered(base: str, number: int, room: int) -> str:
    """Return "x (3)", in at most `room` bytes."""
    addition = f" ({number})"
    return shortened(base, room - len(addition)) + addition


def _without_forbidden(name: str) -> str:
    return _FORBIDDEN.sub("_", name)


def _not_reserved(name: str) -> str:
    """Windows keeps some names for devices, whatever suffix they bear."""
    first, dot, rest = name.partition(".")
    if first.rstrip(" ").casefold() in _RESERVED:
        return f"{first.rstrip(' ')}_{dot}{rest}"
    return name


def _belongs_to_previous(text: str, position: int) -> bool:
    character = text[position]
    return (
        unicodedata.combining(character) != 0
        or unicodedata.category(character) in ("Mn", "Me")
        or _ZERO_WIDTH_JOINER in (character, text[position - 1])
    )
