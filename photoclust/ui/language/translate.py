"""What the layers below say, in the window's language.

They speak English, to the command as well: problems, errors, steps of the history, phases of a job,
suggested names. `sentences` lists what they say; what is not listed there is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.ui.language import words
from photoclust.ui.language.languages import CLASS_NAMES
from photoclust.ui.language.names import GROUP, MONTHS, THEMES
from photoclust.ui.language.sentences import SENTENCES

_ENGLISH = "January"
"""Is the same in no other language that is shipped: says whether there is a translation."""

_SENTENCES_END = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NUMBERED = re.compile(r"(.+) (\d+)")
_DATE = re.compile(r"(?:(\d\d?) )?([A-Z][a-z]+) (\d{4})")


def told(text: str) -> str:
    """A text of the layers below, in the window's language as far as it is known.

    First as a whole, else sentence by sentence: a reason may have something added to it.
    """
    if not text or not _speaks_another_language():
        return text
    found = _translated(text)
    if found is not None:
        return found
    return " ".join(_translated(part) or part for part in _SENTENCES_END.split(text))


def title_of(cluster: Cluster) -> str:
    """The name of a group to show: the given one, else the suggestion in the window's language."""
    return suggested(cluster.suggested_name) if cluster.name is None else cluster.name


def suggested(name: str) -> str:
    """A suggested name in the window's language: what is seen, where and when, and a number."""
    if not name or not _speaks_another_language():
        return name
    first, *others = name.split(", ")
    return ", ".join((_seen(first), *map(_part_of_name, others)))


def _seen(part: str) -> str:
    """What is seen, which comes first; where nothing is, it is any other part."""
    numbered = _NUMBERED.fullmatch(part)
    kind, number = (part, "") if numbered is None else (numbered[1], f" {numbered[2]}")
    if kind in THEMES:
        return _tr(kind) + number
    name = QCoreApplication.translate(CLASS_NAMES, kind)
    return _part_of_name(part) if name == kind else name + number


def _part_of_name(part: str) -> str:
    numbered = _NUMBERED.fullmatch(part)
    if numbered is not None and numbered[1] == "Group":
        return _tr(GROUP).replace("{n}", numbered[2])
    dated = _DATE.match(part)
    if dated is not None and dated[2] in MONTHS:
        rest = part[dated.end() :]  # the number of a name that is taken
        return words.day(dated[1], _tr(dated[2]), dated[3]) + rest
    return part


def _translated(text: str) -> str | None:
    """A whole text; None where it is not known."""
    exact = _tr(text)
    if exact != text:
        return exact
    for pattern, template in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            result = _tr(template)
            for name, value in match.groupdict().items():
                result = result.replace(f"{{{name}}}", _filled(name, value))
            return result
    return None


def _filled(name: str, value: str) -> str:
    """What goes into a placeholder, by its name."""
    match name:
        case "n" | "m":
            return words.count(int(value.replace(",", "")))
        case "group" | "other":
            return suggested(value)
        case "path" | "folder" | "file":
            return value
        case _:
            return told(value)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with something to fill in, the most special first."""
    templates = [text for text in SENTENCES if "{" in text]
    templates.sort(key=lambda text: -len(_PLACEHOLDER.sub("", text)))
    return tuple((_pattern(text), text) for text in templates)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _PLACEHOLDER.split(template)
    for place, part in enumerate(parts):
        if place % 2:
            what = r"[\d,]+" if part in ("n", "m") else ".+"
            parts[place] = f"(?P<{part}>{what})"
        else:
            parts[place] = re.escape(part)
    return re.compile("".join(parts), re.DOTALL)


def _speaks_another_language() -> bool:
    return _tr(_ENGLISH) != _ENGLISH


def _tr(text: str) -> str:
    return QCoreApplication.translate("Told", text)
