"""The cache as the window tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CacheState:
    """The cache as it is now.

    Attributes:
        file: Where it is.
        size_bytes: Its size.
        chosen: The folder a person chose for it, or None for the data folder.
        limit_bytes: How large it may grow; 0 for no limit.
        ready: Whether anything about it can be changed: the library is open, nothing is moving.
        remark: What came of the last wish, in a sentence, or empty.
        failed: Whether that went wrong.
    """

    file: Path
    size_bytes: int = 0
    chosen: Path | None = None
    limit_bytes: int = 0
    ready: bool = True
    remark: str = ""
    failed: bool = False

    @property
    def is_away(self) -> bool:
        """Whether the folder a person chose could not be used when the library was opened."""
        return self.ready and self.chosen is not None and self.file.parent != self.chosen
