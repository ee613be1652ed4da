"""The sentences that libraries up to format 4 keep as mere English, taken apart into texts.

Needed once a library, when it is brought to format 5. Since then steps of the history and suggested
names are kept as templates and values, and no code looks for a sentence's parts any more.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Collection
from typing import Any

from photoclust.core.text import NOTHING, Text, as_json, encode, joined

_MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(rf"(?:(\d\d?) )?{_MONTH} (\d{{4}})")
_NUMBERED = re.compile(r"(.+) (\d+)")

_COUNTED = {
    "Merge {n} groups into “{group}”": "Merge 1 group into “{group}”",
    "Move {n} photos to “{group}”": "Move 1 photo to “{group}”",
    "Move {n} photos to Unsorted": "Move 1 photo to Unsorted",
    "Move {n} photos to the trash": "Move 1 photo to the trash",
    "Accept {n} groups": "Accept “{group}”",
    "Reopen {n} groups": "Reopen “{group}”",
    "Dissolve {n} groups": "Dissolve “{group}”",
    "Split “{group}” into {n} parts": "Split “{group}” into 1 part",
    "Remove {n} photos from the library": "Remove 1 photo from the library",
    "Keep {n} photos out of “{group}”": "Keep 1 photo out of “{group}”",
    "Add {n} photos": "Add 1 photo",
    "Add {n} new photos": "Add 1 new photo",
    "Group {n} photos": "Group 1 photo",
    "Move {n} photos": "Move 1 photo",
    "Copy {n} photos": "Copy 1 photo",
    "Link {n} photos": "Link 1 photo",
    "Trash {n} photos": "Trash 1 photo",
    **{
        f"File {{n}} photos {{into}} ({done})": f"File 1 photo {{into}} ({done})"
        for done in ("moved", "copied", "linked")
    },
}
"""What is said of several by what is said of one."""

_SHAPES = (
    (r"Merge (?P<n>[\d,]+) groups into “(?P<group>.*)”", "Merge {n} groups into “{group}”"),
    (r"Move (?P<n>[\d,]+) photos? to “(?P<group>.*)”", "Move {n} photos to “{group}”"),
    (r"Move (?P<n>[\d,]+) photos? to Unsorted", "Move {n} photos to Unsorted"),
    (r"Move (?P<n>[\d,]+) photos? to the trash", "Move {n} photos to the trash"),
    (r"Accept (?P<n>[\d,]+) groups", "Accept {n} groups"),
    (r"Reopen (?P<n>[\d,]+) groups", "Reopen {n} groups"),
    (r"Split “(?P<group>.*)” into (?P<n>[\d,]+)", "Split “{group}” into {n} parts"),
    (r"Remove (?P<n>[\d,]+) photos? from the library", "Remove {n} photos from the library"),
    (r"Keep (?P<n>[\d,]+) photos? out of “(?P<group>.*)”", "Keep {n} photos out of “{group}”"),
    (r"Add (?P<n>[\d,]+) photos?", "Add {n} photos"),
    (r"Add (?P<n>[\d,]+) new photos?", "Add {n} new photos"),
    (r"Group (?P<n>[\d,]+) photos?", "Group {n} photos"),
    (r"Move (?P<n>[\d,]+) photos?", "Move {n} photos"),
    (r"Copy (?P<n>[\d,]+) photos?", "Copy {n} photos"),
    (r"Link (?P<n>[\d,]+) photos?", "Link {n} photos"),
    (r"Trash (?P<n>[\d,]+) photos?", "Trash {n} photos"),
    (
        r"File (?P<n>[\d,]+) photos? into (?P<into>[\d,]+) folders? \(moved\)",
        "File {n} photos {into} (moved)",
    ),
    (
        r"File (?P<n>[\d,]+) photos? into (?P<into>[\d,]+) folders? \(copied\)",
        "File {n} photos {into} (copied)",
    ),
    (
        r"File (?P<n>[\d,]+) photos? into (?P<into>[\d,]+) folders? \(linked\)",
        "File {n} photos {into} (linked)",
    ),
    (r"Rename “(?P<group>.*)” to “(?P<other>.*)”", "Rename “{group}” to “{other}”"),
    (r"Dissolve “(?P<group>.*)”", "Dissolve {n} groups"),
    (r"Accept “(?P<group>.*)”", "Accept {n} groups"),
    (r"Reopen “(?P<group>.*)”", "Reopen {n} groups"),
    (r"Keep “(?P<group>.*)” and “(?P<other>.*)” apart", "Keep “{group}” and “{other}” apart"),
    (r"Remove (?P<what>.*) from the library", "Remove {what} from the library"),
)
_PATTERNS = [(re.compile(shape, re.DOTALL), template) for shape, template in _SHAPES]


def step_of(label: str, suggested: Collection[str]) -> Text:
    """A step of the history, or what a filing is called; one of an unknown form as it is.

    Args:
        label: As it was kept.
        suggested: Names that the program gave to groups, not a person.
    """
    if not label:
        return NOTHING
    for pattern, template in _PATTERNS:
        found = pattern.fullmatch(label)
        if found is not None:
            values = {
                name: _value(name, said, suggested) for name, said in found.groupdict().items()
            }
            one = _COUNTED.get(template)
            if one is None:
                return Text(template, **values)
            return Text(one, template, **{"n": 1, "group": "", **values})
    return Text("{what}", what=label)


def _value(name: str, said: str, suggested: Collection[str]) -> Any:
    match name:
        case "n":
            return int(said.replace(",", ""))
        case "into":
            return Text("into 1 folder", "into {n} folders", n=int(said.replace(",", "")))
        case "group" | "other" if said in suggested:
            return name_of(said)
        case _:
            return said


def name_of(suggested: str) -> Text:
    """A name that the program gave to a group: what is seen, where and when, and a number."""
    first, *others = suggested.split(", ")
    return joined([_seen(first, alone=not others), *map(_place_or_time, others)], ", ")


def _seen(part: str, *, alone: bool) -> Text:
    """What is seen, which comes first; where nothing is, it is where or when."""
    numbered = _NUMBERED.fullmatch(part)
    if numbered is not None and numbered[1] == "Group":
        return Text("Group {number}", number=numbered[2])
    if _DATE.match(part) is not None:
        return _place_or_time(part)
    if numbered is not None and alone:
        return Text("{name} {number}", name=Text(numbered[1]), number=numbered[2])
    return Text(part) if part else NOTHING


def _place_or_time(part: str) -> Text:
    dated = _DATE.match(part)
    if dated is None:
        return Text("{place}", place=part)
    day, month, year = dated.groups()
    when = Text(f"{'{day} ' if day else ''}{month} {{year}}", day=day or "1", year=year)
    rest = part[dated.end() :].strip()  # the number of a name that is taken
    return Text("{name} {number}", name=when, number=rest) if rest else when


def to_texts(connection: sqlite3.Connection) -> None:
    """Take all sentences of a library apart: the step to format 5."""
    histories = connection.execute("SELECT position, change FROM history").fetchall()
    changes = {position: json.loads(zlib.decompress(change)) for position, change in histories}
    clusters = connection.execute("SELECT id, suggested_name FROM clusters").fetchall()
    suggested = {name for _, name in clusters}
    for change in changes.values():
        suggested |= {c["suggested_name"] for c in (*change["before"], *change["after"])}
    for position, change in changes.items():
        change["label"] = as_json(step_of(change["label"], suggested))
        for cluster in (*change["before"], *change["after"]):
            cluster["suggested_name"] = as_json(name_of(cluster["suggested_name"]))
        written = zlib.compress(json.dumps(change, separators=(",", ":")).encode("ascii"))
        connection.execute("UPDATE history SET change = ? WHERE position = ?", (written, position))
    _rewrite(connection, "clusters", "suggested_name", name_of)
    _rewrite(connection, "filing_batches", "label", lambda label: step_of(label, suggested))


def _rewrite(
    connection: sqlite3.Connection, table: str, column: str, take_apart: Callable[[str], Text]
) -> None:
    rows = connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall()
    connection.executemany(
        f"UPDATE {table} SET {column} = ? WHERE rowid = ?",
        [(encode(take_apart(value)), number) for number, value in rows],
    )
