"""What a row of the list of clusters shows, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import overload

from photoclust.core.clusters import Cluster, ClusterId, is_unnamed
from photoclust.core.photo import PhotoId
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty
from photoclust.ui.language.words import title_of


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """What a row of the list shows.

    Attributes:
        cluster: The cluster, or None for Unsorted.
        title: Its name.
        count: Photos in it that are shown.
        cover: The photo on its cover, or None.
        accepted: A person accepted it.
        named: A person gave it its name.
        unnamed: It has none, not even a suggested one.
        filed_to: Where it was filed to, or None.
        pin: The number key that sends photos here, or None.
        certainty: How sure the app is of it (0..1); None where that is no question.
        left_out: Photos in it that a search or filter leaves out.
        new: New photos in it that wait for a yes.
    """

    cluster: ClusterId | None
    title: str
    count: int
    cover: PhotoId | None
    accepted: bool = False
    named: bool = False
    unnamed: bool = False
    filed_to: str | None = None
    pin: int | None = None
    certainty: float | None = None
    left_out: int = 0
    new: int = 0

    @property
    def total(self) -> int:
        """All photos in it, also those that are not shown."""
        return self.count + self.left_out


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """What a row is made of.

    Attributes:
        cluster: The cluster, or None for Unsorted.
        source: What it was when it was shown; of Unsorted, its photos.
        count: Photos in it that are shown.
        pin: Its number key.
    """

    cluster: ClusterId | None
    source: Cluster | frozenset[PhotoId]
    count: int
    pin: int | None


class ClusterRows(Sequence[ClusterRow]):
    """The rows of the list. A large library has thousands, of which a few are seen.

    Args:
        unsorted: The title of Unsorted.

    Attributes:
        entries: What they are made of, in order.
    """

    def __init__(self, unsorted: str) -> None:
        self.entries: list[Entry] = []
        self._unsorted = unsorted
        self._known: dict[ClusterId | None, Entry] = {}
        self._made: dict[ClusterId | None, tuple[Entry, ClusterRow]] = {}

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, place: int) -> ClusterRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[ClusterRow]: ...
    def __getitem__(self, place: int | slice) -> ClusterRow | list[ClusterRow]:
        if isinstance(place, slice):
            return [self._row(entry) for entry in self.entries[place]]
        return self._row(self.entries[place])

    @property
    def made(self) -> Set[ClusterId | None]:
        """Which rows were made."""
        return self._made.keys()

    def entry(
        self,
        cluster: ClusterId | None,
        source: Cluster | frozenset[PhotoId],
        count: int,
        pin: int | None,
    ) -> Entry:
        """What a row is made of: the one that was taken last where nothing of it changed."""
        known = self._known.get(cluster)
        if (
            known is not None
            and known.source is source
            and (known.count, known.pin) == (count, pin)
        ):
            return known
        return Entry(cluster, source, count, pin)

    def take(self, entries: Iterable[Entry]) -> None:
        """Take note of what is shown now."""
        self._known = {entry.cluster: entry for entry in entries}
        self._made = {home: made for home, made in self._made.items() if home in self._known}

    def differ(self, before: Entry, now: Entry) -> bool:
        """Whether a row is another one now, or nobody has seen it before."""
        made = self._made.get(before.cluster)
        if (
            made is None
            or made[0] is not before
            or (before.count, before.pin) != (now.count, now.pin)
        ):
            return True
        return made[1] != self._row(now)

    def _row(self, entry: Entry) -> ClusterRow:
        made = self._made.get(entry.cluster)
        if made is None or made[0] is not entry:
            row = self._make(entry, None if made is None else made[1])
            made = self._made[entry.cluster] = entry, row
        return made[1]

    def _make(self, entry: Entry, before: ClusterRow | None) -> ClusterRow:
        cluster, count = entry.source, entry.count
        left_out = len(cluster) - count
        if not isinstance(cluster, Cluster):
            cover = min(cluster, default=None)
            return ClusterRow(None, self._unsorted, count, cover, left_out=left_out)
        return ClusterRow(
            cluster=cluster.id,
            title=words.printable(title_of(cluster)),
            count=count,
            cover=_cover(cluster, before),
            accepted=cluster.accepted,
            named=cluster.name is not None,
            unnamed=is_unnamed(cluster),
            filed_to=cluster.filed_to,
            pin=entry.pin,
            certainty=certainty(cluster),
            left_out=left_out,
            new=len(cluster.pending),
        )


def photos_of(row: ClusterRow) -> str:
    """How many photos a row has: "5 of 14 photos" where only some of them are shown."""
    return words.photos(row.total, shown=row.count)


def _cover(cluster: Cluster, before: ClusterRow | None) -> PhotoId:
    """The member that belongs most; the cover of before as long as that is a member."""
    if before is not None and before.cover is not None and before.cover in cluster.members:
        return before.cover
    shares = list(cluster.members.values())
    most = max(shares)
    if shares.count(most) == 1:  # nearly always, and many times faster
        return list(cluster.members)[shares.index(most)]
    return min(photo for photo, membership in cluster.members.items() if membership == most)
