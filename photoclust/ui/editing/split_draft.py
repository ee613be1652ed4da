"""What a person makes of a proposed split: how many parts, which leave, what they are called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from photoclust.core.clusters import UNNAMED, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.splitting import NamedSplit, SplitCluster
from photoclust.core.text import NOTHING, Text
from photoclust.ui.language.words import title_of, told

if TYPE_CHECKING:
    from collections.abc import Collection

    from photoclust.services.groups.split_group import SplitProposal

_Photos = frozenset[PhotoId]

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part as it is shown.

    Attributes:
        photos: Its photos, those that belong most to the group first.
        title: What it is called; "" for one that stays and has no name.
        named: A person gave it that name; else it is a suggestion.
        leaves: It becomes a group of its own. The first part never does: it is what stays.
    """

    photos: tuple[PhotoId, ...]
    title: str
    named: bool
    leaves: bool

    @property
    def shown_title(self) -> str:
        """What it is called, a suggestion in the window's language."""
        return told(self.title)

    @property
    def suggestion(self) -> Text:
        """What the app calls it; empty where a person named it."""
        return self.title if isinstance(self.title, Text) else NOTHING


class SplitDraft:
    """A split that is not done yet. Not thread-safe.

    Ticks and names are remembered by the photos of a part, so they outlive a look at other
    numbers.

    Args:
        proposal: Every number of parts there can be, two at least.
        clustering: The clusters; names of others are not given twice.
        free_name: Gives a name a number where it is taken.
    """

    def __init__(
        self,
        proposal: SplitProposal,
        clustering: Clustering,
        free_name: Callable[[Text, Collection[str]], Text],
    ) -> None:
        self._proposal = proposal
        self._free_name = free_name
        self._taken = {c.title for c in clustering.clusters.values()}
        self._staying: set[_Photos] = set()
        self._typed: dict[_Photos, str] = {}
        self._own_name = ""
        self._parts: list[DraftPart] = []
        self.set_number(proposal.proposed)

    @property
    def title(self) -> str:
        """The name of the group."""
        return title_of(self._proposal.cluster)

    @property
    def number(self) -> int:
        """How many parts there are."""
        return len(self._parts)

    @property
    def most(self) -> int:
        """How many parts there can be."""
        return self._proposal.most

    @property
    def parts(self) -> list[DraftPart]:
        """The parts, the largest first."""
        return self._parts

    @property
    def groups(self) -> int:
        """How many groups there will be."""
        return 1 + sum(part.leaves for part in self._parts)

    def set_number(self, number: int) -> None:
        """Have so many parts, or as near to it as can be."""
        found = self._proposal.parts(min(max(number, _FEWEST), self.most))
        members = self._proposal.cluster.members
        taken = set(self._taken)
        parts = []
        for place, part in enumerate(found):
            leaves = place > 0 and part.photos not in self._staying
            typed = self._typed.get(part.photos, "") if place else self._own_name
            cluster = self._proposal.cluster
            named = bool(typed) or (not place and cluster.name is not None)
            title = typed or (NOTHING if place else cluster.title)
            if not title and leaves:
                title = self._free_name(part.name, taken) if part.name else UNNAMED
            taken.add(title)
            shown = sorted(part.photos, key=lambda photo: (-members[photo], photo))
            parts.append(DraftPart(tuple(shown), title or part.name, named, leaves))
        self._parts = parts

    def set_leaves(self, place: int, *, leaves: bool) -> None:
        """Let a part become a group of its own, or leave it in the group."""
        if place:
            change = self._staying.discard if leaves else self._staying.add
            change(frozenset(self._parts[place].photos))
            self.set_number(self.number)

    def rename(self, place: int, name: str) -> None:
        """Call a part what a person typed; nothing goes back to the suggestion."""
        name = " ".join(name.split())
        if place:
            self._typed[frozenset(self._parts[place].photos)] = name
        else:
            self._own_name = name
        self.set_number(self.number)

    def edit(self) -> NamedSplit:
        """The split as one edit. There must be a part that leaves."""
        members = self._proposal.cluster.members
        leaving = [part for part in self._parts if part.leaves]
        rest = [photo for part in self._parts if not part.leaves for photo in part.photos]
        parts = [rest, *(part.photos for part in leaving)]
        typed = [self._typed.get(frozenset(part.photos), "") for part in leaving]
        # What stands behind a typed name, should the person take that away later.
        behind = [self._proposal.names.get(frozenset(part.photos), NOTHING) for part in leaving]
        suggested = [
            name if given else part.suggestion
            for part, given, name in zip(leaving, typed, behind, strict=True)
        ]
        return NamedSplit(
            SplitCluster(
                self._proposal.cluster.id,
                tuple({photo: members[photo] for photo in sorted(part)} for part in parts),
                (NOTHING, *suggested),
            ),
            (self._own_name, *typed),
        )
