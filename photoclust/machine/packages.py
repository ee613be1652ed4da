"""Packages of others that may be installed or not."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from importlib import metadata


@dataclass(frozen=True, slots=True)
class Package:
    """A package that something is computed by, and how it is had.

    Attributes:
        name: Of its distribution, as pip calls it.
        module: What is imported.
        source: Its home.
        extra: The extra of PhotoClust that brings it; None where it is always there.
    """

    name: str
    module: str
    source: str
    extra: str | None = None

    @property
    def version(self) -> str | None:
        """The installed version; None where it is not installed."""
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
        """The line that installs it; None where it is there."""
        return None if self.is_there else f'pip install "photoclust[{self.extra}]"'
