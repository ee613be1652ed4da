"""Everything a person can do to the clusters, each as an exact, reversible change.

An edit looks at the current `Clustering` and works out a `Change`; see there for how it is undone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from photoclust.core.changes import Change
from photoclust.core.clusters import UNNAMED, Cluster, ClusterId, Clustering, says_nothing
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import NOTHING, Text

_NUMBER_BEHIND = re.compile(r" \d{1,3}$")
"""What tells groups of one name apart; four digits are a year, which says something."""


class Edit(Protocol):
    """Something a person does to the clusters."""

    def change(self, clustering: Clustering) -> Change:
        """Work out what would differ. Changes nothing.

        Raises:
            InputError: the edit makes no sense now (an unknown cluster, an empty name).
        """


@dataclass(frozen=True, slots=True)
class RenameCluster:
    """Give a cluster a name; an empty name goes back to the suggestion.

    Attributes:
        cluster: The cluster.
        name: The name.
        suggestion: The suggestion as the person reads it; empty for English.
    """

    cluster: ClusterId
    name: str
    suggestion: str = ""

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = find_cluster(clustering, self.cluster)
        new = replace(old, name=clean_name(self.name), kept=True)
        if new.accepted or new.filed_to is not None:
            new = _named(new, self.suggestion)
        return Change(
            Text("Rename “{group}” to “{other}”", group=old.title, other=new.title), (old,), (new,)
        )


@dataclass(frozen=True, slots=True)
class MergeClusters:
    """Put the members of `others` into `target`, which keeps its id and folder.

    All get the best name: one a person gave before a suggestion, one without a number behind it
    before “Dogs 2”, which only told groups apart, then that of the largest; of equals `target`'s.
    """

    target: ClusterId
    others: tuple[ClusterId, ...]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        target = find_cluster(clustering, self.target)
        others = [
            find_cluster(clustering, i) for i in dict.fromkeys(self.others) if i != self.target
        ]
        if not others:
            raise InputError(Text("Select at least two groups to merge."))
        members = dict(target.members)
        for other in others:
            members.update(other.members)
        everything = (target, *others)
        apart = clustering.apart_from(*(c.id for c in everything))
        named = [c for c in everything if c.name is not None]
        merged = replace(
            target,
            members=members,
            suggested_name=max(everything, key=_worth_of_suggestion).suggested_name,
            name=max(named, key=_worth_of_name).name if named else None,
            kept=True,
            accepted=False,
            placed=frozenset().union(*(c.placed for c in everything)),
            rejected=frozenset().union(*(c.rejected for c in everything)) - members.keys(),
            apart=apart - {c.id for c in everything},
            filed_to=_folder_of(target, others),
            pending=frozenset().union(*(c.pending for c in everything)),
        )
        label = Text(
            "Merge 1 group into “{group}”",
            "Merge {n} groups into “{group}”",
            n=len(everything),
            group=merged.title,
        )
        return Change(label, everything, (merged,))


def _worth_of_name(cluster: Cluster) -> tuple[bool, int]:
    """How good the given name of a cluster is for it and others; the highest is the best."""
    return not _NUMBER_BEHIND.search(cluster.name or ""), len(cluster)


def _worth_of_suggestion(cluster: Cluster) -> tuple[bool, bool, int]:
    """How good the suggested name of a cluster is; one that says nothing is the last choice."""
    name = cluster.suggested_name
    if says_nothing(name):
        return False, False, 0  # its number is that of its own cluster
    return True, not _NUMBER_BEHIND.search(name), len(cluster)


def _folder_of(target: Cluster, others: Sequence[Cluster]) -> str | None:
    """The folder of a merged cluster: the target's, else the one that is the others' only one."""
    if target.filed_to is not None:
        return target.filed_to
    folders = {c.filed_to for c in others} - {None}
    return folders.pop() if len(folders) == 1 else None


def merge_of(clustering: Clustering, clusters: Sequence[ClusterId]) -> MergeClusters:
    """The merge of clusters, in whatever way a person asks for it.

    That one survives under which a person would look for all: one that a person named, else the
    largest; of equals the first.
    """

    def rank(cluster: ClusterId) -> tuple[bool, int]:
        known = clustering.clusters.get(cluster)
        return (False, 0) if known is None else (known.name is not None, len(known))

    wanted = tuple(dict.fromkeys(clusters))
    target = max(wanted, key=rank)
    return MergeClusters(target, tuple(cluster for cluster in wanted if cluster != target))


@dataclass(frozen=True, slots=True)
class MovePhotos:
    """Put photos, from wherever they are, into `target`; None makes a new cluster.

    The clusters they leave and the one they join are corrected by a person and hence kept;
    a cluster that loses its last photo disappears. To move photos to the cluster that they are
    pending in is to say yes to them.
    """

    photos: frozenset[PhotoId]
    target: ClusterId | None
    name: str | None = None

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = take_out(clustering, self.photos, skip=self.target)
        if self.target is None:
            target = Cluster(
                id=ClusterId(clustering.next_id),
                members={},
                suggested_name=UNNAMED,
                name=clean_name(self.name or ""),
            )
        else:
            target = find_cluster(clustering, self.target)
        known = taken.unsorted_out.union(target.pending, *(c.members for c in taken.before))
        arriving = sorted(self.photos & known)
        if not arriving:
            raise InputError(Text("These photos are already in that group."))
        joined = replace(
            target,
            members={**target.members, **dict.fromkeys(arriving, 1.0)},
            kept=True,
            placed=target.placed | frozenset(arriving),
            rejected=target.rejected - frozenset(arriving),
            pending=target.pending - frozenset(arriving),
        )
        label = Text(
            "Move 1 photo to “{group}”",
            "Move {n} photos to “{group}”",
            n=len(arriving),
            group=joined.title,
        )
        before = taken.before if self.target is None else (*taken.before, target)
        return replace(taken, label=label, before=before, after=(*taken.after, joined))


@dataclass(frozen=True, slots=True)
class RejectPhotos:
    """Throw photos out of their clusters into Unsorted; they are not offered there again.

    They are left in Unsorted on purpose, and so are those among them that lie there already.
    """

    photos: frozenset[PhotoId]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = take_out(clustering, self.photos, skip=None)
        leaving = frozenset(p for c in taken.before for p in c.among(self.photos))
        if not leaving:
            raise InputError(Text("These photos are unsorted already."))
        label = Text("Move 1 photo to Unsorted", "Move {n} photos to Unsorted", n=len(leaving))
        left = leaving | (taken.unsorted_out - taken.left_out)
        return Change(label, taken.before, taken.after, leaving, left_in=left)


@dataclass(frozen=True, slots=True)
class DissolveClusters:
    """Take clusters apart: their members become unsorted, and are left there on purpose."""

    clusters: tuple[ClusterId, ...]

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(find_cluster(clustering, i) for i in dict.fromkeys(self.clusters))
        group = old[0].title if old else ""
        label = Text("Dissolve “{group}”", "Dissolve {n} groups", n=len(old), group=group)
        members = frozenset[PhotoId]().union(*(c.members for c in old))
        return Change(label, old, (), members, left_in=members)


@dataclass(frozen=True, slots=True)
class AcceptClusters:
    """Say that clusters are right as they are (or, with `accepted` False, take that back).

    Who says so says yes to their pending photos, too, and to their names: what a person saw as
    the name is the given one from then on, whatever would be suggested and in any language.

    Attributes:
        clusters: The clusters.
        accepted: Whether they are right.
        titles: Their names as the person reads them; English for those that are not there.
    """

    clusters: tuple[ClusterId, ...]
    accepted: bool = True
    titles: Mapping[ClusterId, str] = field(default_factory=dict)

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(
            c
            for c in (find_cluster(clustering, i) for i in dict.fromkeys(self.clusters))
            if c.accepted != self.accepted or (self.accepted and c.pending)
        )
        if self.accepted:
            new = tuple(
                replace(
                    c, accepted=True, kept=True, placed=c.placed | c.pending, pending=frozenset()
                )
                for c in old
            )
            new = tuple(_named(c, self.titles.get(c.id, "")) for c in new)
        else:
            new = tuple(replace(c, accepted=False) for c in old)
        said = {"n": len(old), "group": old[0].title if old else ""}
        if self.accepted:
            label = Text("Accept “{group}”", "Accept {n} groups", **said)
        else:
            label = Text("Reopen “{group}”", "Reopen {n} groups", **said)
        return Change(label, old, new)


@dataclass(frozen=True, slots=True)
class RemovePhotos:
    """Take photos out of the library. Their files are not touched."""

    photos: frozenset[PhotoId]
    what: str = ""

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        taken = take_out(clustering, self.photos, skip=None, correct=False)
        label = Text(
            "Remove 1 photo from the library",
            "Remove {n} photos from the library",
            n=len(self.photos),
        )
        if self.what:
            label = Text("Remove {what} from the library", what=self.what)
        return replace(taken, label=label)


@dataclass(frozen=True, slots=True)
class MarkFiled:
    """Note where clusters were filed to. Recorded together with the filing's batch.

    Once every cluster is in a folder, what still lies in Unsorted was left there on purpose.

    Attributes:
        folders: The folder by cluster; None for one that is in no folder any more.
        label: The filing in words.
        titles: What they were filed as: the given name of those that had but a suggested one.
    """

    folders: Mapping[ClusterId, str | None]
    label: Text
    titles: Mapping[ClusterId, str] = field(default_factory=dict)

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        old = tuple(find_cluster(clustering, i) for i in self.folders)
        new = tuple(replace(c, filed_to=self.folders[c.id], kept=True) for c in old)
        new = tuple(replace(c, name=c.name or clean_name(self.titles.get(c.id, ""))) for c in new)
        folders = {**{i: c.filed_to for i, c in clustering.clusters.items()}, **self.folders}
        whole = bool(old) and None not in folders.values()
        left = clustering.undecided() if whole else frozenset[PhotoId]()
        return Change(self.label, old, new, left_in=left)


def find_cluster(clustering: Clustering, cluster: ClusterId) -> Cluster:
    """The cluster of this id, for an edit that is about it.

    Raises:
        InputError: it is gone; a person may have wished for the edit before that.
    """
    found = clustering.clusters.get(cluster)
    if found is None:
        raise InputError(Text("That group no longer exists."))
    return found


def clean_name(name: str) -> str | None:
    """A name as it is kept: single spaces, valid text, None when nothing is left of it.

    Accents are composed: macOS writes them apart, and two names that look the same are one.
    """
    valid = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    return " ".join(valid.split()) or None


def _named(cluster: Cluster, shown: str) -> Cluster:
    """A cluster that keeps the name a person sees; a suggestion that says nothing is none.

    Args:
        cluster: The cluster.
        shown: Its name as the person reads it; empty for the suggestion in English.
    """
    if cluster.name is not None or says_nothing(cluster.suggested_name):
        return cluster
    return replace(cluster, name=clean_name(shown or cluster.suggested_name))


def take_out(
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
        leaving = cluster.among(photos)
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
                    pending=cluster.pending - leaving,
                )
            )
    return Change(
        NOTHING,
        tuple(before),
        tuple(after),
        unsorted_out=photos & clustering.unsorted,
        left_out=photos & clustering.left,
    )
