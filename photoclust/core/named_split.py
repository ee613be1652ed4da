"""A split whose parts have names of a person's choice, as one step of the history."""

from __future__ import annotations

from dataclasses import dataclass, replace

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.edits import SplitCluster, clean_name


@dataclass(frozen=True, slots=True)
class NamedSplit:
    """Take a cluster apart and name its parts.

    Attributes:
        split: The parts; none of them empty.
        names: A name per part, "" where it keeps the one it would have without.
    """

    split: SplitCluster
    names: tuple[str, ...]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        change = self.split.change(clustering)
        named = tuple(
            replace(part, name=clean_name(name) or part.name)
            for part, name in zip(change.after, self.names, strict=True)
        )
        return replace(change, after=named)
