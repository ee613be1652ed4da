"""Taking a cluster apart into parts, with names of a person's choice or without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count

from photoclust.core.changes import Change
from photoclust.core.clusters import UNNAMED, ClusterId, Clustering
from photoclust.core.edits import clean_name, find_cluster
from photoclust.core.errors import BugError, InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class SplitCluster:
    """Take a cluster apart into given parts; photos in no part become unsorted, on purpose.

    The largest part keeps the cluster's id, name and folder, so that a person finds it again.
    Every part remembers whom a person threw out and what to stay apart from: from the other
    parts, too.

    Attributes:
        cluster: The cluster to split.
        parts: Memberships by photo, a mapping per part. Parts must be disjoint.
        suggested_names: A suggestion per part; empty ones are "Unnamed".
    """

    cluster: ClusterId
    parts: tuple[Mapping[PhotoId, float], ...]
    suggested_names: tuple[Text, ...] = ()

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
            raise InputError(Text("“{group}” does not come apart any further.", group=old.title))
        largest = max(range(len(parts)), key=lambda i: (len(parts[i]), -i))
        numbers = count(clustering.next_id)
        ids = [old.id if i == largest else ClusterId(next(numbers)) for i in range(len(wanted))]
        apart = clustering.apart_from(old.id).union(ids)
        after = []
        for number, (members, name) in zip(ids, wanted, strict=True):
            part = replace(
                old, id=number, members=members, placed=old.placed & members.keys(), kept=True,
                accepted=False, apart=apart - {number}, pending=old.pending & members.keys(),
            )  # fmt: skip
            if number != old.id:
                title = name or UNNAMED
                part = replace(part, name=None, suggested_name=title, filed_to=None)
            after.append(part)
        label = Text(
            "Split “{group}” into 1 part",
            "Split “{group}” into {n} parts",
            n=len(parts),
            group=old.title,
        )
        return Change(label, (old,), tuple(after), rest, left_in=rest)


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
