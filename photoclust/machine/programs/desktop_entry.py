"""A program as its `.desktop` file describes it (freedesktop.org Desktop Entry Specification)."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.machine.programs.key_file import listed, read_key_file, unescaped

_GROUP = "Desktop Entry"
_OF_A_FILE = frozenset("fFuU")
_OUTDATED = frozenset("dDnNvm")
"""Field codes that the specification wants dropped."""

_KNOWN = _OF_A_FILE | _OUTDATED | frozenset("ick%")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that can be given a file.

    Attributes:
        id: What associations call it: "org.gimp.GIMP.desktop".
        name: What people call it, in their language where the file knows it.
        icon: Name of its icon or path of a picture; may be empty.
        words: Its command, word by word, with field codes.
        folder: Where it wants to be started, or None.
        file: The `.desktop` file.
    """

    id: str
    name: str
    icon: str
    words: tuple[str, ...]
    folder: Path | None
    file: Path

    def command(self, path: Path) -> list[str]:
        """The command that opens a file, word by word; no shell ever reads it."""
        url = path.as_uri()
        values = dict.fromkeys(_OUTDATED, "")
        values |= {"f": str(path), "F": str(path), "u": url, "U": url}
        values |= {"i": "", "c": self.name, "k": str(self.file), "%": "%"}
        command, is_told = [], False
        for word in self.words:
            codes = set(_codes(word))
            is_told = is_told or bool(codes & _OF_A_FILE)
            if word == "%i" and self.icon:
                command += ["--icon", self.icon]
            filled = re.sub("%(.)", lambda found: values[found[1]], word)
            if filled or not codes:
                command.append(filled)
        # Who names no place for a file is given it at the end, as file managers do.
        return command if is_told else [*command, str(path)]


def read_program(
    file: Path, program_id: str, languages: Sequence[str] = (), search: str | None = None
) -> Program | None:
    """Read what a `.desktop` file describes.

    `NoDisplay` is no reason to leave a program out: it keeps it out of the menu of programs, and
    the specification gives opening files as the use of such entries.

    Args:
        file: The file.
        program_id: What associations call it.
        languages: What a person reads, the best first, as in `Name[de_AT]`.
        search: Folders to look for commands in, as in PATH; None for those of this process.

    Returns:
        None where it is hidden, not installed, broken, no program, or one for a terminal.
    """
    entry = read_key_file(file).get(_GROUP, {})
    is_off = any(entry.get(key) == "true" for key in ("Hidden", "Terminal"))
    if entry.get("Type") != "Application" or is_off:
        return None
    words = command_words(unescaped(entry.get("Exec", "")))
    wanted = [unescaped(entry["TryExec"])] if entry.get("TryExec") else []
    if not words or not all(shutil.which(name, path=search) for name in (words[0], *wanted)):
        return None
    keys = [*(f"Name[{language}]" for language in languages), "Name"]
    name = next((unescaped(entry[key]) for key in keys if entry.get(key)), program_id)
    folder = Path(unescaped(entry["Path"])) if entry.get("Path") else None
    return Program(program_id, name, unescaped(entry.get("Icon", "")), words, folder, file)


def mime_types(file: Path) -> list[str]:
    """The kinds of files that a `.desktop` file says its program opens."""
    return listed(read_key_file(file).get(_GROUP, {}).get("MimeType", ""))


def command_words(line: str) -> tuple[str, ...]:
    r"""The words of an `Exec` line: quotes keep spaces, in them "\\" keeps what follows it.

    Returns:
        Nothing where a quote does not end or a field code is unknown: such lines must not be run.
    """
    words: list[str] = []
    word: str | None = None
    quote, is_kept = "", False
    for letter in line:
        if is_kept:
            word, is_kept = f"{word or ''}{letter}", False
        elif letter == "\\" and quote != "'":
            is_kept = True
        elif quote and letter == quote:
            quote = ""
        elif quote:
            word = f"{word or ''}{letter}"
        elif letter in "\"'":
            word, quote = word or "", letter
        elif letter.isspace():
            words += [] if word is None else [word]
            word = None
        else:
            word = f"{word or ''}{letter}"
    words += [] if word is None else [word]
    codes = {code for word in words for code in _codes(word)}
    return () if quote or is_kept or codes - _KNOWN else tuple(words)


def reading_languages(environment: Mapping[str, str]) -> list[str]:
    """What a person reads as `.desktop` files name it, the best first: "de_AT", "de"."""
    chosen = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((value for value in chosen if value), "")
    found = re.fullmatch(r"([a-zA-Z]+)(_\w+)?(?:\.[^@]*)?(@\w+)?", locale)
    if found is None or found[1] in ("C", "POSIX"):
        return []
    language, country, modifier = found[1], found[2] or "", found[3] or ""
    parts = (f"{country}{modifier}", country, modifier, "")
    return list(dict.fromkeys(f"{language}{part}" for part in parts))


def _codes(word: str) -> list[str]:
    """The field codes in a word; an empty one stands for a "%" at its end."""
    return re.findall("%(.?)", word)
