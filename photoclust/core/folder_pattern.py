"""Patterns of the folders that groups are filed into, such as "{year}/{group}".

A pattern names one folder inside the other, with fields in braces that every photo fills in by
itself: so photos of one group may come into several folders, and all of it is worked out here,
without a disk.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.filenames import (
    FOLDER_NAME_BYTES,
    byte_length,
    comparison_key,
    safe_folder_name,
    shortened,
)
from photoclust.core.text import Text


class Field(StrEnum):
    """What a photo fills in."""

    GROUP = "group"
    YEAR = "year"
    MONTH = "month"
    DATE = "date"
    PLACE = "place"


_OF_DATES = frozenset({Field.YEAR, Field.MONTH, Field.DATE})
_FIELD = re.compile(r"\{([^{}]*)\}")
_UNHOLDABLE = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_WHOLE_PATH = re.compile(r"/|[A-Za-z]:|~(?:/|$)")
_SHORTEST_TITLE = 24
"""Bytes of a group's title that stay however much a pattern writes around it."""
_LONGEST_LITERAL = FOLDER_NAME_BYTES - 4 * _SHORTEST_TITLE
_EXAMPLE = "{year}/{group}"

_Part = tuple[str | Field, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where a photo was taken, as far as it is known.

    Attributes:
        day: By the camera's own clock wherever it was, ISO 8601 ("2024-05-31"): a photo of New
            Year's Eve stays in its year. None where the photo does not say.
        place: The town; None where the photo does not say, or no town is near.
    """

    day: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class StandIns:
    """Names of the folders for photos that do not say when or where they were taken.

    They are given in a person's language once, and stay: else the next language would make
    folders of its own.
    """

    no_date: str = "No date"
    no_place: str = "No place"


@dataclass(frozen=True, slots=True)
class Level:
    """One folder on the way to a photo.

    Attributes:
        name: Its name as it is wished for, which may hold what no disk takes.
        key: What tells it from others beside it. Levels with the title of a group are that
            group's own; others are shared by all that have them.
    """

    name: str
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FolderPattern:
    """A pattern that makes sense; see `read_pattern`.

    Attributes:
        text: As a person may read and write it.
        parts: Its folders, outer ones first, each made of fields and of what is between them.
    """

    text: str
    parts: tuple[_Part, ...]

    @property
    def has_group(self) -> bool:
        """Whether groups have folders of their own."""
        return any(Field.GROUP in part for part in self.parts)

    @property
    def asks_when(self) -> bool:
        """Whether it asks for the date of photos."""
        return any(not _OF_DATES.isdisjoint(part) for part in self.parts)

    @property
    def asks_where(self) -> bool:
        """Whether it asks for the place of photos."""
        return any(Field.PLACE in part for part in self.parts)

    @property
    def way_to_title(self) -> tuple[_Part, ...]:
        """The folders down to the one that bears the title; all of them where none does."""
        own = self._own
        return self.parts if own is None else self.parts[: own + 1]

    @property
    def has_one_home(self) -> bool:
        """Whether the folder that bears the title is one for all photos of a group."""
        asked = {piece for part in self.way_to_title for piece in part}
        return self.has_group and asked.isdisjoint((*_OF_DATES, Field.PLACE))

    def levels(
        self, title: str, occasion: Occasion, stand_ins: StandIns, called: str | None = None
    ) -> tuple[Level, ...]:
        """The folders for a photo, outer ones first.

        Args:
            title: Title of its group.
            occasion: When and where it was taken.
            stand_ins: Names for what is not known. Of folders that are about the date alone there
                is one for photos without a date: "No date", not "No date/No date".
            called: What the group's folders are called; None for the title.
        """
        return tuple(
            _level(self.parts[place], title, called or title, occasion, stand_ins)
            for place in self._used(dated=occasion.day is not None)
        )

    def depth(self, occasion: Occasion) -> int:
        """How many of the folders for a photo lead down to the one that bears the title."""
        used = self._used(dated=occasion.day is not None)
        return len(used) if self._own is None else used.index(self._own) + 1

    def home(self, destination: Path, folder: Path) -> Path:
        """The group's own folder among those on the way to a photo, else the destination.

        Args:
            destination: What was filed into.
            folder: Where the photo came to. One that is not below the destination was moved
                since, and stands for itself.
        """
        if not folder.is_relative_to(destination):
            return folder
        own = self._own
        if own is None:
            return destination
        inside = folder.relative_to(destination).parts
        undated = self._used(dated=False)
        place = own if len(inside) == len(self.parts) else undated.index(own)
        return destination.joinpath(*inside[: place + 1])

    @property
    def _own(self) -> int | None:
        """Which part bears the title, the outermost of several."""
        return next((n for n, part in enumerate(self.parts) if Field.GROUP in part), None)

    def _used(self, *, dated: bool) -> list[int]:
        """Which parts a photo uses, with a date or without."""
        of_date = [n for n, part in enumerate(self.parts) if _is_of_date(part)]
        left_out = () if dated else of_date[1:]
        return [n for n in range(len(self.parts)) if n not in left_out]


def read_pattern(text: str) -> FolderPattern:
    r"""Understand what a person wrote: "{year}/{group}", also with "\" between folders.

    Raises:
        InputError: it makes no sense; the sentence says why.
    """
    written = unicodedata.normalize("NFC", text).replace("\\", "/").strip()
    if _WHOLE_PATH.match(written):
        raise InputError(
            Text(
                "A pattern goes on from the folder that is filed into, so it cannot begin with "
                "“{beginning}”. Write for example {example}.",
                beginning=written[:2] if written[1:2] == ":" else written[0],
                example=_EXAMPLE,
            )
        )
    names = [" ".join(name.split()) for name in written.split("/")]
    parts = tuple(_part(name) for name in names if name)
    if not parts:
        raise InputError(
            Text("The pattern is empty. Write for example {example}.", example=_EXAMPLE)
        )
    return FolderPattern("/".join(_written(part) for part in parts), parts)


def _part(name: str) -> _Part:
    """Understand one folder of a pattern."""
    if not name.strip("."):
        raise InputError(
            Text(
                "“{name}” names no folder below the one that is filed into. Leave it out of the "
                "pattern.",
                name=name,
            )
        )
    pieces: list[str | Field] = []
    end = 0
    for match in _FIELD.finditer(name):
        pieces += [name[end : match.start()], _field(match[0], match[1])]
        end = match.end()
    pieces.append(name[end:])
    part = tuple(piece for piece in pieces if piece)
    for literal in part:
        if not isinstance(literal, Field):
            _check_literal(literal, name)
    _check_whole(part, name)
    return part


def _field(written: str, name: str) -> Field:
    key = name.strip().lower()
    if key not in tuple(Field):
        raise InputError(
            Text(
                "“{field}” is no field of a pattern. There are {fields}.",
                field=written,
                fields=", ".join(f"{{{field}}}" for field in Field),
            )
        )
    return Field(key)


def _check_literal(literal: str, name: str) -> None:
    if "{" in literal or "}" in literal:
        raise InputError(
            Text(
                "A brace in “{name}” stands alone. Fields are written like {example}.",
                name=name,
                example="{group}",
            )
        )
    found = _UNHOLDABLE.search(literal)
    if found is not None:
        raise InputError(
            Text(
                "Not every disk takes “{character}” in the name of a folder. Leave it out of the "
                "pattern.",
                character=found[0] if found[0].isprintable() else f"U+{ord(found[0]):04X}",
            )
        )
    if byte_length(literal) > _LONGEST_LITERAL:
        raise InputError(
            Text("“{name}” is too long for the name of a folder. Shorten it.", name=literal)
        )


def _check_whole(part: _Part, name: str) -> None:
    """A name that some system hides or refuses: one that begins with a dot, or "CON"."""
    plain = len(part) == 1 and not isinstance(part[0], Field)
    safe = safe_folder_name(name)
    if (plain and safe != name) or name.startswith("."):
        raise InputError(
            Text(
                "Not every system takes a folder called “{name}”. “{safe}” would do.",
                name=name,
                safe=safe,
            )
        )


def _written(part: _Part) -> str:
    return "".join(f"{{{piece}}}" if isinstance(piece, Field) else piece for piece in part)


def _is_of_date(part: _Part) -> bool:
    """Whether a folder is about the date alone."""
    fields = [piece for piece in part if isinstance(piece, Field)]
    return bool(fields) and _OF_DATES.issuperset(fields)


def _level(part: _Part, title: str, called: str, occasion: Occasion, stand_ins: StandIns) -> Level:
    if occasion.day is None and _is_of_date(part):
        return Level(stand_ins.no_date, (_key(stand_ins.no_date),))
    pieces = list(_filled(part, occasion, stand_ins))
    around = sum(byte_length(piece) for piece in pieces if piece is not Field.GROUP)
    room = max(_SHORTEST_TITLE, FOLDER_NAME_BYTES - around)
    own = shortened(" ".join(called.split()), room)
    name = "".join(own if piece is Field.GROUP else piece for piece in pieces)
    if Field.GROUP not in pieces:
        return Level(name, (_key(name),))
    # By the whole title: two long ones may be cut to the same beginning.
    whole = "".join(title if piece is Field.GROUP else piece for piece in pieces)
    return Level(name, (_key(whole), _key(title)))


def _filled(part: _Part, occasion: Occasion, stand_ins: StandIns) -> Iterator[str]:
    """The pieces of a name with all but the title filled in.

    Where there is no date, fields of the date with nothing but signs between them are one: "Beach
    No date", not "Beach No date-No date".
    """
    found: list[str] = []
    without_date: int | None = None  # how many pieces there were with the last stand-in for a date
    for piece in part:
        if piece in _OF_DATES and occasion.day is None:
            if without_date is None:
                found.append(stand_ins.no_date)
                without_date = len(found)
            else:
                del found[without_date:]
            continue
        if isinstance(piece, Field):
            without_date = None
        found.append(_value(piece, occasion, stand_ins))
    yield from found


def _value(piece: str | Field, occasion: Occasion, stand_ins: StandIns) -> str:
    day = occasion.day or ""
    match piece:
        case Field.YEAR:
            return day[:4]
        case Field.MONTH:
            return day[5:7]
        case Field.DATE:
            return day
        case Field.PLACE:
            return occasion.place or stand_ins.no_place
        case _:  # the title of the group, which is filled in last, and what is between fields
            return piece


def _key(name: str) -> str:
    return comparison_key(" ".join(name.split()))


BY_GROUP = read_pattern("{group}")
"""A folder for each group."""

HERE = FolderPattern("", ())
"""No folders at all: photos come into the destination itself."""

READY_MADE = tuple(
    map(
        read_pattern,
        (
            "{group}",
            "{year}/{group}",
            "{group}/{date}",
            "{year}/{month}/{group}",
            "{place}/{group}",
        ),
    )
)
"""Patterns that people ask for."""
