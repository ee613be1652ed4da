"""Everything a person can do to the clusters, each as an exact, reversible change.

An edit looks at the current `Clustering` and works out a `Change`: the touched clusters as
they were and as they will be. Applying a change is mechanical and its inverse is the same
change read backwards, so undo needs no knowledge of what the edit meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Protocol

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.errors import BugError, InputError
from photoclust.core.photo import PhotoId


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between two clusterings.

    Attributes:
        label: What was done, in words a person reads in the history ("Merge 3 groups").
        before: The touched clusters as they were; new ones are absent.
        after: The touched clusters as they are afterwards; removed ones are absent.
        unsorted_in: Photos that become unsorted.
        unsorted_out: Photos that stop being unsorted.
        granularity: (before, after) position of the finer/coarser control, or None where the
            change leaves it alone.
        automatic: (before, after) of `Clustering.automatic`, or None likewise.
        hierarchy: (before, after) of `Clustering.hierarchy`, or None likewise.
    """

    label: str
    before: tuple[Cluster, ...] = ()
    after: tuple[Cluster, ...] = ()
    unsorted_in: frozenset[PhotoId] = frozenset()
    unsorted_out: frozenset[PhotoId] = frozenset()
    granularity: tuple[float | None, float | None] | None = None
    automatic: tuple[bool, bool] | None = None
    hierarchy: tuple[str | None, str | None] | None = None

    def inverse(self) -> Change:
        """The change that takes this one back, exactly."""
        return Change(
            label=self.label,
            before=self.after,
            after=self.before,
            unsorted_in=self.unsorted_out,
            unsorted_out=self.unsorted_in,
            granularity=None if self.granularity is None else self.granularity[::-1],
            automatic=None if self.automatic is None else self.automatic[::-1],
            hierarchy=None if self.hierarchy is None else self.hierarchy[::-1],
        )

    @property
    def touched(self) -> frozenset[ClusterId]:
        """Ids of all clusters that change, appear or vanish."""
        return frozenset(c.id for c in (*self.before, *self.after))

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return (
            self.before == self.after
            and self.unsorted_in == self.unsorted_out
            and (self.granularity is None or self.granularity[0] == self.granularity[1])
            and (self.automatic is None or self.automatic[0] == self.automatic[1])
            and (self.hierarchy is None or self.hierarchy[0] == self.hierarchy[1])
        )


def apply_change(clustering: Clustering, change: Change) -> Clustering:
    """Return the clustering after `change`.

    Raises:
        BugError: the change was made from another state of the touched clusters. Applying it
            would lose or double photos, so nothing is applied.
    """
    clusters = dict(clustering.clusters)
    for cluster in change.before:
        if clusters.pop(cluster.id, None) != cluster:
            msg = f"cluster {cluster.id} is not as the change {change.label!r} expects it"
            raise BugError(msg)
    if not change.unsorted_out <= clustering.unsorted:
        msg = f"photos that the change {change.label!r} takes from Unsorted are not there"
        raise BugError(msg)
    for cluster in change.after:
        if cluster.id in clusters:
            msg = f"cluster {cluster.id} of the change {change.label!r} exists already"
            raise BugError(msg)
        clusters[cluster.id] = cluster
    highest = max((c.id for c in change.after), default=0)
    return Clustering(
        clusters=clusters,
        unsorted=(clustering.unsorted - change.unsorted_out) | change.unsorted_in,
        next_id=max(clustering.next_id, highest + 1),
        granularity=clustering.granularity if change.granularity is None else change.granularity[1],
        automatic=clustering.automatic if change.automatic is None else change.automatic[1],
        hierarchy=clustering.hierarchy if change.hierarchy is None else change.hierarchy[1],
    )


class Edit(Protocol):
    """Something a person does to the clusters."""

    def change(self, clustering: Clustering) -> Change:
        """Work out what would differ. Changes nothing.

        Raises:
            InputError: the edit makes no sense now (an unknown cluster, an empty name).
        """


@dataclass(frozen=True, slots=True)
class RenameCluster:
    """Give a cluster a name; an empty name goes back to the suggestion."""

    cluster: ClusterId
    name: str

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = find_cluster(clustering, self.cluster)
        new = replace(old, name=clean_name(self.name), kept=True)
        return Change(f"Rename “{old.title}” to “{new.title}”", (old,), (new,))


@dataclass(frozen=True, slots=True)
class MergeClusters:
    """Put the members of `others` into `target`, which keeps its id and name."""

    target: ClusterId
    others: tuple[ClusterId, ...]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        target = find_cluster(clustering, self.target)
        others = [
            find_cluster(clustering, i) for i in dict.fromkeys(self.others) if i != self.target
        ]
        if not others:
            msg = "Select at least two groups to merge."
            raise InputError(msg)
        members = dict(target.members)
        for other in others:
            members.update(other.members)
        everything = (target, *others)
        apart = clustering.apart_from(*(c.id for c in everything))
        named = next((c.name for c in everything if c.name is not None), None)
        merged = replace(
            target,
            members=members,
            name=named,
            kept=True,
            accepted=False,
            placed=frozenset().union(*(c.placed for c in everything)),
            rejected=frozenset().union(*(c.rejected for c in everything)) - members.keys(),
            apart=apart - {c.id for c in everything},
            filed_to=None,
        )
        label = f"Merge {len(everything)} groups into “{merged.title}”"
        return Change(label, everything, (merged,))


@dataclass(frozen=True, slots=True)
class MovePhotos:
    """Put photos, from wherever they are, into `target`; None makes a new cluster.

    The clusters they leave and the one they join are corrected by a person and hence kept;
    a cluster that loses its last photo disappears.
    """

    photos: frozenset[PhotoId]
    target: ClusterId | None
    name: str | None = None

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = _take_out(clustering, self.photos, skip=self.target)
        if self.target is None:
            target = Cluster(
                id=ClusterId(clustering.next_id),
                members={},
                suggested_name=f"Group {clustering.next_id}",
                name=clean_name(self.name or ""),
            )
        else:
            target = find_cluster(clustering, self.target)
        known = taken.unsorted_out.union(*(c.members for c in taken.before))
        arriving = sorted(self.photos & known)
        if not arriving:
            msg = "These photos are already in that group."
            raise InputError(msg)
        joined = replace(
            target,
            members={**target.members, **dict.fromkeys(arriving, 1.0)},
            kept=True,
            placed=target.placed | frozenset(arriving),
            rejected=target.rejected - frozenset(arriving),
            filed_to=None,
        )
        label = f"Move {count_photos(len(arriving))} to “{joined.title}”"
        before = taken.before if self.target is None else (*taken.before, target)
        return Change(label, before, (*taken.after, joined), frozenset(), taken.unsorted_out)


@dataclass(frozen=True, slots=True)
class RejectPhotos:
    """Throw photos out of their clusters into Unsorted; they are not offered there again."""

    photos: frozenset[PhotoId]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = _take_out(clustering, self.photos, skip=None)
        leaving = frozenset(p for c in taken.before for p in self.photos & c.members.keys())
        if not leaving:
            msg = "These photos are unsorted already."
            raise InputError(msg)
        return Change(
            f"Move {count_photos(len(leaving))} to Unsorted", taken.before, taken.after, leaving
        )


@dataclass(frozen=True, slots=True)
class DissolveCluster:
    """Take a cluster apart: its members become unsorted."""

    cluster: ClusterId

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = find_cluster(clustering, self.cluster)
        return Change(f"Dissolve “{old.title}”", (old,), (), frozenset(old.members))


@dataclass(frozen=True, slots=True)
class AcceptClusters:
    """Say that clusters are right as they are (or, with `accepted` False, take that back)."""

    clusters: tuple[ClusterId, ...]
    accepted: bool = True

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(
            c
            for c in (find_cluster(clustering, i) for i in dict.fromkeys(self.clusters))
            if c.accepted != self.accepted
        )
        new = tuple(replace(c, accepted=self.accepted, kept=c.kept or self.accepted) for c in old)
        what = f"“{old[0].title}”" if len(old) == 1 else f"{len(old)} groups"
        return Change(f"{'Accept' if self.accepted else 'Reopen'} {what}", old, new)


@dataclass(frozen=True, slots=True)
class SplitCluster:
    """Take a cluster apart into given parts; photos in no part become unsorted.

    The largest part keeps the cluster's id and name, so that a person finds it again. Every part
    remembers whom a person threw out and what to stay apart from: from the other parts, too.

    Attributes:
        cluster: The cluster to split.
        parts: Memberships by photo, a mapping per part. Parts must be disjoint.
        suggested_names: A suggestion per part; empty ones get "Group N".
    """

    cluster: ClusterId
    parts: tuple[Mapping[PhotoId, float], ...]
    suggested_names: tuple[str, ...] = ()

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = find_cluster(clustering, self.cluster)
        names = dict(enumerate(self.suggested_names))
        wanted = [(dict(p), names.get(i)) for i, p in enumerate(self.parts) if p]
        parts = [members for members, _ in wanted]
        in_parts = [p for part in parts for p in part]
        if len(in_parts) != len(set(in_parts)) or not old.members.keys() >= set(in_parts):
            msg = "parts of a split must be disjoint and come from the cluster"
            raise BugError(msg)
        rest = frozenset(old.members.keys() - set(in_parts))
        if len(parts) + bool(rest) < 2:
            msg = f"“{old.title}” does not come apart any further."
            raise InputError(msg)
        largest = max(range(len(parts)), key=lambda i: (len(parts[i]), -i))
        numbers = count(clustering.next_id)
        ids = [old.id if i == largest else ClusterId(next(numbers)) for i in range(len(wanted))]
        apart = clustering.apart_from(old.id).union(ids)
        after = []
        for number, (members, name) in zip(ids, wanted, strict=True):
            part = replace(
                old, id=number, members=members, placed=old.placed & members.keys(), kept=True,
                accepted=False, apart=apart - {number}, filed_to=None,
            )  # fmt: skip
            if number != old.id:
                part = replace(part, name=None, suggested_name=name or f"Group {number}")
            after.append(part)
        label = f"Split “{old.title}” into {len(parts)}"
        return Change(label, (old,), tuple(after), rest)


@dataclass(frozen=True, slots=True)
class RemovePhotos:
    """Take photos out of the library. Their files are not touched."""

    photos: frozenset[PhotoId]
    what: str = ""

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = _take_out(clustering, self.photos, skip=None, correct=False)
        label = f"Remove {self.what or count_photos(len(self.photos))} from the library"
        return Change(label, taken.before, taken.after, frozenset(), taken.unsorted_out)


@dataclass(frozen=True, slots=True)
class MarkFiled:
    """Note where clusters were filed to. Recorded together with the filing's batch.

    Attributes:
        folders: The folder by cluster; None for one that is in no folder any more.
        label: The filing in words.
    """

    folders: Mapping[ClusterId, str | None]
    label: str

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(find_cluster(clustering, i) for i in self.folders)
        new = tuple(replace(c, filed_to=self.folders[c.id], kept=True) for c in old)
        return Change(self.label, old, new)


def find_cluster(clustering: Clustering, cluster: ClusterId) -> Cluster:
    """The cluster of this id, for an edit that is about it.

    Raises:
        InputError: it is gone; a person may have wished for the edit before that.
    """
    found = clustering.clusters.get(cluster)
    if found is None:
        msg = "That group no longer exists."
        raise InputError(msg)
    return found


def clean_name(name: str) -> str | None:
    """A name as it is kept: single spaces, valid text, None when nothing is left of it."""
    valid = name.encode("utf-8", "replace").decode("utf-8")
    return " ".join(valid.split()) or None


def count_photos(photos: int) -> str:
    """How many photos, in words."""
    return "1 photo" if photos == 1 else f"{photos:,} photos"


def _take_out(
    clustering: Clustering,
    photos: frozenset[PhotoId],
    skip: ClusterId | None,
    *,
    correct: bool = True,
) -> Change:
    """Work out the clusters without `photos`; members of cluster `skip` stay where they are.

    With `correct`, the clusters left behind count as corrected by a person: they are kept and
    remember whom they lost. The label of the result is empty.
    """
    before = []
    after = []
    for cluster in clustering.clusters.values():
        leaving = photos & cluster.members.keys()
        if cluster.id == skip or not leaving:
            continue
        before.append(cluster)
        members = {p: m for p, m in cluster.members.items() if p not in leaving}
        if members:
            after.append(
                replace(
                    cluster,
                    members=members,
                    kept=cluster.kept or correct,
                    placed=cluster.placed - leaving,
                    rejected=cluster.rejected | leaving if correct else cluster.rejected - leaving,
                )
            )
    return Change("", tuple(before), tuple(after), frozenset(), photos & clustering.unsorted)
