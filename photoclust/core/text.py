"""What a person is told, as data: a template and what is filled in.

The program speaks English where it finds something out, and the window says it in the language of
the person who looks, perhaps at another time: so a sentence is kept apart from its values until it
is shown. The command, the log and reports read it as the English it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")


@dataclass(frozen=True, slots=True)
class Size:
    """A number of bytes, said as file managers say it (powers of 1,000): "3.4 MB"."""

    size_bytes: int

    @property
    def rounded(self) -> tuple[float, int, str]:
        """The amount, with how many decimals it is said, and its unit."""
        amount, unit = float(self.size_bytes), 0
        # From 999.5 on, rounding would show four digits.
        while amount >= (999.5 if unit else 1000) and unit < len(_UNITS) - 1:
            amount /= 1000
            unit += 1
        return amount, int(unit > 0 and amount < 9.95), _UNITS[unit]

    def __str__(self) -> str:
        amount, decimals, unit = self.rounded
        return f"{amount:,.{decimals}f} {unit}"


class Text(str):
    """A sentence or a few words in English that can be said in another language.

    It is a `str`, the English text, so it can be printed and compared like one. What is put
    together from it in other ways is a mere `str` and stays English: give a `Text` as a value
    instead. Templates are literals in the code, where `packaging/update_translations.py` collects
    them.

    Args:
        template: The text with "{name}" for each value. With `many`, the text for exactly one.
        many: The text for any other number; the number is the value `n`. Languages have other
            forms than English, so a text with a number in it always gives both.
        values: What is filled in. Another text or a size is said in the language of the whole, a
            number gets its separators, anything else, such as a name or a path, goes as it is.

    Attributes:
        template: As given.
        many: As given, or None.
        values: As given.
    """

    template: str
    many: str | None
    values: Mapping[str, Any]

    __slots__ = ("many", "template", "values")

    def __new__(cls, template: str, many: str | None = None, **values: Any) -> Text:
        """Fill the template in."""
        chosen = template if many is None or values["n"] == 1 else many
        self = super().__new__(cls, filled(chosen, {n: _english(v) for n, v in values.items()}))
        self.template = template
        self.many = many
        self.values = MappingProxyType(values)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to other processes with template and values."""
        return _restored, (self.template, self.many, dict(self.values))


def joined(parts: Iterable[Text], between: str = " ") -> Text:
    """Put texts one after the other: sentences, or the parts of a name."""
    there = [part for part in parts if part]
    if len(there) == 1:
        return there[0]
    names = [f"part{number}" for number in range(len(there))]
    template = between.join(f"{{{name}}}" for name in names)
    return Text(template, **dict(zip(names, there, strict=True)))


WITHIN = "within"
"""The value of a place's name that says what it is in; no template shows it."""

WORLD = "world"
"""What countries are in."""


def place_text(name: str, country: str = WORLD) -> Text:
    """The name of a town, region or country as a text.

    Args:
        name: In English, as `grouping.places` has it.
        country: What it is in, also in English: Vienna is Wien in Austria alone.
    """
    return Text(name, **{WITHIN: country})


def filled(template: str, values: Mapping[str, str]) -> str:
    """Put values into a template; a placeholder without a value stays, for all to see."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), template)


def encode(text: Text) -> str:
    """Write a text down; `decode` gives back an equal one."""
    import json  # not needed for the window's first frame, which texts are

    return json.dumps(as_json(text), ensure_ascii=True, separators=(",", ":"))


def decode(written: str) -> Text:
    """Read what `encode` wrote.

    Raises:
        ValueError: it is nothing of the kind.
    """
    import json

    found = from_json(json.loads(written))
    if not isinstance(found, Text):
        msg = f"no text: {written[:80]!r}"
        raise ValueError(msg)
    return found


def _english(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _restored(template: str, many: str | None, values: Mapping[str, Any]) -> Text:
    return Text(template, many, **values)


def as_json(value: Any) -> Any:
    """A text, or what is filled into one, as JSON; `from_json` gives back an equal one."""
    match value:
        case Text():
            values = {name: as_json(part) for name, part in value.values.items()}
            return [value.template, value.many, values]
        case Size():
            return {"bytes": value.size_bytes}
        case int():
            return value
        case _:
            return str(value)


def from_json(value: Any) -> Any:
    """Read what `as_json` wrote.

    Raises:
        ValueError: it is nothing of the kind.
    """
    match value:
        case [str(template), str() | None as many, dict(values)]:
            return Text(template, many, **{name: from_json(part) for name, part in values.items()})
        case {"bytes": int(size_bytes)}:
            return Size(size_bytes)
        case int() | str():
            return value
        case _:
            msg = f"no text: {value!r}"
            raise ValueError(msg)


NOTHING = Text("")
"""Nothing to say."""
