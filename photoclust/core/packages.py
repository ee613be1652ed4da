"""Packages of others that may be installed or not, and how a person gets what is missing."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.text import Text

_SET_UP = "photoclust-setup.json"
"""What `packaging/environment.py` leaves in the environment that it made."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package that something is computed by, and how it is had.

    Attributes:
        name: Of its distribution, as pip calls it.
        module: What is imported.
        source: Its home.
        extra: The extra of PhotoClust that brings it; None where it is always there, or in none.
        card: Whether it computes on a graphics card by NVIDIA only.
    """

    name: str
    module: str
    source: str
    extra: str | None = None
    card: bool = False

    @property
    def version(self) -> str | None:
        """The installed version; None where it is not installed."""
        from importlib import metadata  # takes a while, and starting the program needs no versions

        try:
            return metadata.version(self.name)
        except metadata.PackageNotFoundError:
            return None

    @property
    def is_there(self) -> bool:
        """Whether it can be imported, without doing so."""
        return importlib.util.find_spec(self.module) is not None

    @property
    def needs(self) -> str | None:
        """The line that installs it, or what else is missing; None where it works."""
        if self.card and not has_nvidia_driver():
            return Text("a graphics card by NVIDIA with its driver")
        if self.is_there:
            return None
        return self._line or Text("not part of this download")

    def lack(self, what: object) -> Text:
        """Tell why something cannot be done without the package, and how to get it.

        Args:
            what: What needs it: the name of a method or file, or a text.
        """
        if self.card and not has_nvidia_driver():
            return Text("{what} needs a graphics card by NVIDIA with its driver.", what=what)
        return Text(
            "{what} needs {library}, which is not installed. {hint}",
            what=what,
            library=self.name,
            hint=_hint(self._line),
        )

    @property
    def _line(self) -> str | None:
        if self.extra is not None:
            return line_for(self.extra)
        return None if _is_download() else f"pip install {self.name}"


def line_for(extra: str) -> str | None:
    """What a person types to get an extra; None in a download, to which nothing can be added."""
    if _is_download():
        return None
    if Path(sys.prefix, _SET_UP).exists():
        return f"python3 packaging/run.py --extra {extra}"
    return f'pip install "photoclust[{extra}]"'


def how_to_get(extra: str) -> Text:
    """How to get an extra that is not installed, in a sentence."""
    return _hint(line_for(extra))


def has_nvidia_driver() -> bool:
    """Whether there is a graphics card by NVIDIA that programs can compute on."""
    import ctypes  # for the rare machine that is asked about

    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _hint(line: str | None) -> Text:
    if line is None:
        return Text("It is not part of this download. Set PhotoClust up from its sources for it.")
    return Text("Install it with: {line}", line=line)


def _is_download() -> bool:
    """Whether this is the frozen program, which brings a Python of its own and no pip."""
    return bool(getattr(sys, "frozen", False))
