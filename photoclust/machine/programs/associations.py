"""Which programs open a kind of file (freedesktop.org Association between MIME types and apps).

The lists of the person, of the administrator and of the packages are read each time they are
asked for: that takes milliseconds, and a program that was just installed is there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclust.machine.programs.desktop_entry import (
    Program,
    mime_types,
    read_program,
    reading_languages,
)
from photoclust.machine.programs.key_file import KeyFile, listed, read_key_file

_DEFAULT, _ADDED, _REMOVED, _CACHE = (
    "Default Applications",
    "Added Associations",
    "Removed Associations",
    "MIME Cache",
)


def programs_for(types: Sequence[str], environment: Mapping[str, str]) -> list[Program]:
    """The programs that open a file, the one the desktop would take first.

    Args:
        types: Its MIME type and what that is a kind of, the most special first.
        environment: Where things are, as in `os.environ`.
    """
    folders = _folders(environment)
    files = {
        program_id: file
        for folder in reversed(folders)
        for program_id, file in folder.programs.items()
    }
    wanted = dict.fromkeys(
        program_id
        for mime_type in types
        for program_id in (*_defaults(mime_type, folders), *_associated(mime_type, folders))
    )
    languages, search = reading_languages(environment), environment.get("PATH")
    found = (
        read_program(files[program_id], program_id, languages, search)
        for program_id in wanted
        if program_id in files
    )
    return [program for program in found if program is not None]


@dataclass(slots=True)
class _Folder:
    """A folder with lists of associations, and perhaps `.desktop` files.

    Attributes:
        choices: The lists that say what is taken first, those of a certain desktop before.
        changes: The list that adds and removes programs; that of a certain desktop must not.
        programs: Its `.desktop` files by id; a folder of settings has none.
        opened: Ids by MIME type, of the programs that are there.
    """

    choices: list[KeyFile]
    changes: KeyFile
    programs: dict[str, Path] = field(default_factory=dict)
    opened: dict[str, list[str]] = field(default_factory=dict)


def _defaults(mime_type: str, folders: Sequence[_Folder]) -> Iterator[str]:
    for folder in folders:
        for choices in folder.choices:
            yield from listed(choices.get(_DEFAULT, {}).get(mime_type, ""))


def _associated(mime_type: str, folders: Sequence[_Folder]) -> Iterator[str]:
    """What is added or installed and not removed; what comes first decides about a program."""
    settled: set[str] = set()
    for folder in folders:
        added = listed(folder.changes.get(_ADDED, {}).get(mime_type, ""))
        yield from (program_id for program_id in added if program_id not in settled)
        settled |= set(listed(folder.changes.get(_REMOVED, {}).get(mime_type, "")))
        installed = folder.opened.get(mime_type, [])
        yield from (program_id for program_id in installed if program_id not in settled)
        settled |= folder.programs.keys()


def _folders(environment: Mapping[str, str]) -> list[_Folder]:
    """All folders that have a say, those of the person first."""
    home = environment.get("HOME") or str(Path.home())
    settings = [
        *_paths(environment.get("XDG_CONFIG_HOME"), f"{home}/.config"),
        *_paths(environment.get("XDG_CONFIG_DIRS"), "/etc/xdg"),
    ]
    data = [
        *_paths(environment.get("XDG_DATA_HOME"), f"{home}/.local/share"),
        *_paths(environment.get("XDG_DATA_DIRS"), "/usr/local/share:/usr/share"),
    ]
    desktops = [d for d in environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":") if d]
    found = [_folder(path, desktops) for path in settings]
    for path in data:
        folder = _folder(path / "applications", desktops)
        folder.programs = _programs(path / "applications")
        folder.opened = _opened(path / "applications", folder.programs)
        found.append(folder)
    return found


def _folder(path: Path, desktops: Sequence[str]) -> _Folder:
    changes = read_key_file(path / "mimeapps.list")
    of_desktops = [read_key_file(path / f"{name}-mimeapps.list") for name in desktops]
    return _Folder([*of_desktops, changes], changes)


def _paths(value: str | None, otherwise: str) -> list[Path]:
    """The folders of a variable; the specification wants relative ones passed over."""
    paths = dict.fromkeys(map(Path, (value or otherwise).split(":")))
    return [path for path in paths if path.is_absolute()]


def _programs(folder: Path) -> dict[str, Path]:
    """The `.desktop` files in a folder and below by id, in which "-" stands for "/"."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in sorted(names):
            if name.endswith(".desktop"):
                file = Path(parent, name)
                found["-".join(file.relative_to(folder).parts)] = file
    return found


def _opened(folder: Path, programs: Mapping[str, Path]) -> dict[str, list[str]]:
    """Ids by MIME type: from the cache that the system keeps, or else from every file."""
    cache = read_key_file(folder / "mimeinfo.cache").get(_CACHE)
    if cache is not None:
        return {mime_type: listed(ids) for mime_type, ids in cache.items()}
    found: dict[str, list[str]] = {}
    for program_id, file in programs.items():
        for mime_type in mime_types(file):
            found.setdefault(mime_type, []).append(program_id)
    return found
