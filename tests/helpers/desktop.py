"""A Linux desktop of a few programs, which are scripts that write down what they are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Desktop:
    """Folders of the person and of the packages below one folder of the test."""

    base: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """What names these folders, and nothing of this computer's desktop."""
        return {
            "HOME": str(self.base),
            "PATH": str(self.base / "bin"),
            "XDG_CONFIG_HOME": str(self.base / "config"),
            "XDG_CONFIG_DIRS": str(self.base / "etc"),
            "XDG_DATA_HOME": str(self.base / "own"),
            "XDG_DATA_DIRS": str(self.base / "packages"),
            "XDG_CURRENT_DESKTOP": "GNOME",
            "LC_ALL": "de_AT.UTF-8",
        }

    def program(self, name: str, types: str, *, home: str = "packages", more: str = "") -> Path:
        """Install a program; `more` are further lines of its description.

        It writes what it is given into a file beside it, whose path is returned: each word on a
        line, the folder it runs in last.
        """
        script = self.base / "bin" / name.lower()
        script.parent.mkdir(exist_ok=True)
        told = script.with_suffix(".told")
        script.write_text(
            f'#!/bin/sh\nprintf "%s\\n" "$@" "$PWD" > "{told}.new"\nmv "{told}.new" "{told}"\n'
        )
        script.chmod(0o755)
        line = "" if more.startswith("Exec=") else f"Exec={script} %f\n"
        self.write(
            f"{home}/applications/{name.lower()}.desktop",
            f"# made for a test\n[Desktop Entry]\nType=Application\nName={name}\n{line}"
            f"MimeType={types};\n{more}\n[Desktop Action new]\nName=Other\nExec=/nothing\n",
        )
        return told

    def write(self, name: str, text: str) -> Path:
        """Write a file below the folder."""
        file = self.base / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file
