"""From a hierarchy to a change of the clusters that a person has not taken into their own hands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from dataclasses import replace
from itertools import count

import numpy as np

from photoclust.core.changes import Change
from photoclust.core.clusters import UNNAMED, Cluster, ClusterId, Clustering
from photoclust.core.errors import BugError
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.refusals import Refusal
from photoclust.core.stacks import Stacks, most_common
from photoclust.core.text import Text
from photoclust.services.groups.hierarchies import Grouped

_SAME_GROUP = 0.5
"""Members in common, as a share of both together, from which a new group is an old one."""

_SHOTS_OF_ONE = 3
"""Shots of one moment that are no group by themselves: so many one takes of anything."""


Namer = Callable[[Sequence[Sequence[Photo]]], list[Text]]
"""Suggests a name per group; an empty one where it is unsure."""


def regrouping(
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    scope: Collection[PhotoId],
    grouped: Grouped,
    granularity: float | None,
    suggest: Namer,
    shown: Clustering | None = None,
    said: Sequence[Refusal] = (),
    stacks: Stacks | None = None,
) -> Change:
    """Work out how the clusters change when the photos of `scope` are grouped anew.

    Clusters that a person named, merged, accepted or corrected are kept as they are, and their
    members stay out of it (docs/architecture.md). A group that is mostly the same photos as
    before keeps its id, whom a person kept out of it, and as far as it fits its name. Photos that
    wait for a person's yes go on waiting in the group they come to. Copies follow their twin;
    copies of a photo that would be unsorted form a group. Photos the hierarchy does not know stay
    unsorted, or go where most of their cluster goes: they came after it was made. Photos of one
    stack go where most of them go, and count as one: two or three shots of what is like nothing
    else are unsorted, as one would be. A photo whose mates are all elsewhere, for instance in a
    cluster that is kept, is unsorted.

    Args:
        clustering: The clusters now.
        photos: The library's photos.
        scope: The photos to group; others stay where they are.
        grouped: The hierarchy.
        granularity: Where to cut it, or None for the automatic start.
        suggest: Names groups.
        shown: The clusters on the screen, where these are of a stop that this one replaces: ids
            and names of its groups are kept too.
        said: Whom a person kept out of groups that may be gone since and be back now.
        stacks: Which photos are one thing.
    """
    free = {p for p in scope if p in photos}
    for cluster in clustering.clusters.values():
        if cluster.kept:
            free -= cluster.members.keys()
    known = {p for p in free if photos[p].digest in grouped.row_of}
    position = grouped.hierarchy.automatic() if granularity is None else granularity
    groups = _cut(grouped, position, sorted(known), photos)
    old = [
        c for c in clustering.clusters.values() if not c.kept and not known.isdisjoint(c.members)
    ]
    _take_along(groups, old, known, free)
    if stacks is not None:
        groups = _with_stacks_whole(groups, stacks, known, photos)
    replaced = [c for c in old if c.members.keys() <= free]
    reduced = [c for c in old if not c.members.keys() <= free]
    after = [
        replace(
            c,
            members={p: m for p, m in c.members.items() if p not in free},
            pending=c.pending - free,
        )
        for c in reduced
    ]
    recent = _recent(clustering, shown)
    in_tree = {p: photos[p] for p in known}
    after += _new_clusters(clustering, groups, replaced, recent, said, in_tree, suggest)
    was = {c.id: c for c in old}
    unchanged = {c.id for c in after if was.get(c.id) == c}
    was_grouped = {p for c in old for p in c.members} & free
    now_grouped = {p for c in after for p in c.members} & free
    unsorted_out = frozenset(now_grouped - was_grouped)
    change = Change(
        label=Text("Group 1 photo", "Group {n} photos", n=len(known)),
        before=tuple(c for c in old if c.id not in unchanged),
        after=tuple(c for c in after if c.id not in unchanged),
        unsorted_in=frozenset(was_grouped - now_grouped),
        unsorted_out=unsorted_out,
        granularity=(clustering.granularity, position),
        automatic=(clustering.automatic, granularity is None),
        hierarchy=(clustering.hierarchy, grouped.name),
        left_out=unsorted_out & clustering.left,
    )
    _check_conservation(change, free)
    return change


def _cut(
    grouped: Grouped,
    position: float,
    known: Sequence[PhotoId],
    photos: Mapping[PhotoId, Photo],
) -> list[dict[PhotoId, float]]:
    """Members of each group at a position of the hierarchy, largest group first."""
    cut = grouped.hierarchy.cut(position)
    by_label: defaultdict[int, dict[PhotoId, float]] = defaultdict(dict)
    alone: defaultdict[Digest, dict[PhotoId, float]] = defaultdict(dict)
    labels = np.asarray(cut.labels).tolist()
    memberships = np.asarray(cut.membership, dtype=float).round(4).tolist()
    for photo in known:
        digest = photos[photo].digest
        row = grouped.row_of[digest]
        if labels[row] >= 0:
            by_label[labels[row]][photo] = memberships[row]
        else:
            alone[digest][photo] = 1.0
    twins = [members for members in alone.values() if len(members) > 1]
    groups = [*by_label.values(), *twins]
    return sorted(groups, key=lambda g: (-len(g), min(photos[p].digest for p in g)))


def _with_stacks_whole(
    groups: Sequence[dict[PhotoId, float]],
    stacks: Stacks,
    known: Collection[PhotoId],
    photos: Mapping[PhotoId, Photo],
) -> list[dict[PhotoId, float]]:
    """Bring the photos of each stack to the group that most of them are in, largest group first.

    Those that were unsorted too. They belong there as strongly as the least sure of those there.
    Copies count once. A few shots of one stack with nothing beside them are one photo taken a few
    times, and would be unsorted had it been taken once: so they are no group. Otherwise every photo
    that is like no other makes a group where it was taken twice, and the groups that matter get
    lost among them. More shots than that are a series that somebody cared for, and copies of one
    content are a group anyway.
    """
    whole = [dict(members) for members in groups]
    group_of = {photo: index for index, members in enumerate(groups) for photo in members}
    for stack in stacks.among(group_of):
        by_content = {photos[p].digest: group_of[p] for p in sorted(stack) if p in group_of}
        index = most_common(by_content.values())
        assert index is not None  # tells mypy: one of them is in a group
        membership = min(groups[index][photo] for photo in stack if photo in groups[index])
        for photo in sorted(stack):
            if photo not in whole[index] and (photo in known or photo in group_of):
                whole[group_of.get(photo, index)].pop(photo, None)
                whole[index][photo] = membership
    kept = (members for members in whole if members and not _is_one(members, stacks, photos))
    return sorted(kept, key=len, reverse=True)


def _is_one(members: Collection[PhotoId], stacks: Stacks, photos: Mapping[PhotoId, Photo]) -> bool:
    """Whether these are a few shots of one stack, none of them there as copies."""
    if len(members) > _SHOTS_OF_ONE or len({photos[p].digest for p in members}) < len(members):
        return False
    first = next(iter(members))
    return stacks.mates.get(first, frozenset()).issuperset(members)


def _take_along(
    groups: Sequence[dict[PhotoId, float]],
    clusters: Sequence[Cluster],
    known: Collection[PhotoId],
    free: Collection[PhotoId],
) -> None:
    """Put photos the hierarchy does not know where most of their cluster went."""
    group_of = {photo: index for index, members in enumerate(groups) for photo in members}
    for cluster in clusters:
        along = {p: m for p, m in cluster.members.items() if p in free and p not in known}
        if along:
            went = Counter(group_of.get(p) for p in cluster.members if p in known)
            [(index, _)] = went.most_common(1)
            if index is not None:
                groups[index].update(along)


def _recent(clustering: Clustering, shown: Clustering | None) -> list[Cluster]:
    """The clusters on the screen that are new since `clustering`."""
    if shown is None:
        return []
    return [c for c in shown.clusters.values() if c.id >= clustering.next_id and not c.kept]


def _new_clusters(
    clustering: Clustering,
    groups: Sequence[dict[PhotoId, float]],
    replaced: Sequence[Cluster],
    recent: Sequence[Cluster],
    said: Sequence[Refusal],
    photos: Mapping[PhotoId, Photo],
    suggest: Namer,
) -> list[Cluster]:
    old = [*recent, *replaced]
    before = [*(Refusal(c.rejected, frozenset(c.members)) for c in old), *said]
    ids: dict[int, ClusterId] = {}
    refused: defaultdict[int, set[PhotoId]] = defaultdict(set)
    for place, index in _same_groups(groups, before, clustering.unsorted):
        refused[index] |= before[place].photos
        if place < len(old):
            ids[index] = old[place].id
    numbers = count(max([clustering.next_id, *(c.id + 1 for c in recent)]))
    found: dict[ClusterId, dict[PhotoId, float]] = {}
    rejected: dict[ClusterId, frozenset[PhotoId]] = {}
    for index, members in enumerate(groups):
        staying = {p: m for p, m in members.items() if p not in refused[index]}
        if len(staying) > 1:
            number = ids[index] if index in ids else ClusterId(next(numbers))
            found[number], rejected[number] = staying, frozenset(refused[index])
    names = suggest([[photos[p] for p in members if p in photos] for members in found.values()])
    wanted = dict(zip(found, names, strict=True))
    taken = {c.title for c in clustering.clusters.values()} - {c.title for c in replaced}
    titles = _titles(wanted, [*replaced, *recent], taken)
    pending = frozenset[PhotoId]().union(*(c.pending for c in replaced))
    return [
        Cluster(
            c, found[c], titles[c], rejected=rejected[c], pending=_still_pending(pending, found[c])
        )
        for c in found
    ]


def _still_pending(pending: Set[PhotoId], members: Mapping[PhotoId, float]) -> frozenset[PhotoId]:
    """Whom of a group a person still has to say yes to; of new photos alone nobody joined any."""
    here = members.keys() & pending
    return frozenset(here) if len(here) < len(members) else frozenset()


def _titles(
    wanted: Mapping[ClusterId, Text], before: Sequence[Cluster], taken: Collection[str]
) -> dict[ClusterId, Text]:
    """Titles by cluster, none twice but for those of which there is nothing to say.

    A cluster that keeps its id and is still to be called the same keeps the number behind it:
    what a person has just read must not change under their eyes.

    Args:
        wanted: What to call each cluster, the largest first; empty where nothing can be said.
        before: The clusters whose ids were carried over; the first of a title has it.
        taken: Titles of other clusters.
    """
    names = FreeNames(taken)
    titles: dict[ClusterId, Text] = {}
    for old in before:
        name, title = wanted.get(old.id), old.suggested_name
        if name and _is_called(title, name) and names.take(title):
            titles[old.id] = title
    for cluster, name in wanted.items():
        if cluster not in titles:
            titles[cluster] = names.next(name) if name else UNNAMED
    return titles


def _is_called(title: str, name: str) -> bool:
    """Whether a title is a name, with or without a number behind it."""
    return title == name or (title.startswith(f"{name} ") and title[len(name) + 1 :].isdecimal())


def _same_groups(
    groups: Sequence[dict[PhotoId, float]], before: Sequence[Refusal], loose: Collection[PhotoId]
) -> list[tuple[int, int]]:
    """Which groups are, by their members, groups of before: pairs of (place in before, index).

    Photos that were kept out of one of before and were in no other either do not count: they would
    be in it by the hierarchy, but will not be.
    """
    group_of = {photo: index for index, members in enumerate(groups) for photo in members}
    same = []
    for place, old in enumerate(before):
        shared = Counter(group_of[p] for p in old.members if p in group_of)
        for index, count_shared in shared.most_common(1):
            members = groups[index]
            others = len(members) - sum(p in members and p in loose for p in old.photos)
            # More than half of both together: at most one group can be this one.
            if count_shared / (others + len(old.members) - count_shared) > _SAME_GROUP:
                same.append((place, index))
    return same


class FreeNames:
    """Gives every name out once, with a number behind it where it is taken.

    Args:
        taken: Names that are taken.
    """

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name: str) -> bool:
        """Take just this name; False where it is taken."""
        if name in self._taken:
            return False
        self._taken.add(name)
        return True

    def next(self, name: Text) -> Text:
        """The name or, where it is taken, the name with the lowest free number from 2 on."""
        candidate, number = name, self._next.get(name, 2)
        while not self.take(candidate):
            candidate = Text("{name} {number}", name=name, number=str(number))
            number += 1
        self._next[name] = number
        return candidate


def free_name(name: Text, taken: Collection[str]) -> Text:
    """The name, with a number behind it where it is taken."""
    return FreeNames(taken).next(name)


def _check_conservation(change: Change, free: set[PhotoId]) -> None:
    """No photo may be lost or doubled by grouping (docs/architecture.md)."""
    before = [*change.unsorted_out, *(p for c in change.before for p in c.members)]
    after = [*change.unsorted_in, *(p for c in change.after for p in c.members)]
    once = len(after) == len(before) == len(set(after))
    if not once or set(before) != set(after) or not change.unsorted_in <= free:
        msg = "grouping lost or doubled photos; nothing was changed"
        raise BugError(msg)
