"""What the controller remembers of folders: which wait to be read, and what went wrong in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.left import Left
from photoclust.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Wanted:
    """Folders that wait to be read.

    Attributes:
        folders: The folders or files.
        named: A person named them just now; one that is not there is then worth a message.
    """

    folders: tuple[Path, ...]
    named: bool


class Troubles:
    """What could not be read, and what was passed over.

    Attributes:
        problems: By path, the newest reason of each.
        left: By path.
    """

    def __init__(self) -> None:
        self.problems: dict[Path, Problem] = {}
        self.left: dict[Path, Left] = {}

    def add(self, problems: Iterable[Problem]) -> None:
        """Take more."""
        self.problems.update((problem.path, problem) for problem in problems)

    def read(
        self, folders: Sequence[Path], problems: Iterable[Problem], staying: Collection[Problem]
    ) -> None:
        """Take the problems of folders in the place of those they had, but for those that stay."""
        for path, problem in tuple(self.problems.items()):
            inside = any(path == folder or folder in path.parents for folder in folders)
            if inside and problem not in staying:
                del self.problems[path]
        self.add(problems)

    def take_left(self, folders: Sequence[Path], left: Iterable[Left]) -> None:
        """Take what was passed over in folders in the place of what was before."""
        under = set(folders)
        kept = {
            path: item
            for path, item in self.left.items()
            if path not in under and under.isdisjoint(path.parents)
        }
        self.left = kept | {item.path: item for item in left}
