"""What steps did, in a few words for the moment after them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster
from photoclust.core.text import Text
from photoclust.ui.language.bidi import isolated
from photoclust.ui.language.words import printable, title_of, told


def moved(change: Change) -> str:
    """Where photos went ("2 photos to “Sunflowers”").

    Args:
        change: Puts photos into one group, the last of those it changes.
    """
    group = change.after[-1]
    before = next((c.placed for c in change.before if c.id == group.id), frozenset())
    number = len(group.placed - before)
    return told(
        Text("1 photo to “{group}”", "{n} photos to “{group}”", n=number, group=_name(group))
    )


def sent_to_unsorted(change: Change) -> str:
    """How many photos are in no group any more ("2 photos to Unsorted")."""
    number = len(change.unsorted_in)
    return told(Text("1 photo to Unsorted", "{n} photos to Unsorted", n=number))


def taken(change: Change) -> str:
    """Where new photos belong from now on ("12 new photos to “Beach”", "92 ... to 11 groups")."""
    before = {c.id: c.pending for c in change.before}
    number = sum(len(before[c.id] - c.pending) for c in change.after)
    if len(change.after) == 1:
        return told(
            Text(
                "1 new photo to “{group}”",
                "{n} new photos to “{group}”",
                n=number,
                group=_first(change.after),
            )
        )
    photos = told(Text("1 new photo", "{n} new photos", n=number))
    return told(
        Text("{photos} to 1 group", "{photos} to {n} groups", n=len(change.after), photos=photos)
    )


def left(change: Change) -> str:
    """How many photos stay unsorted on purpose ("2 photos left in Unsorted")."""
    number = len(change.left_in)
    return told(Text("1 photo left in Unsorted", "{n} photos left in Unsorted", n=number))


def accepted(change: Change) -> str:
    """Which groups are right ("“Sunflowers” accepted", "3 groups accepted")."""
    groups = change.after
    return told(
        Text("“{group}” accepted", "{n} groups accepted", n=len(groups), group=_first(groups))
    )


def merged(change: Change) -> str:
    """What groups became ("3 groups became “Sunflowers”")."""
    return told(
        Text(
            "1 group became “{group}”",
            "{n} groups became “{group}”",
            n=len(change.before),
            group=_first(change.after),
        )
    )


def merged_pairs(change: Change) -> str:
    """What pairs of groups became ("17 pairs of groups merged")."""
    if len(change.after) == 1:
        return merged(change)
    return told(Text("1 pair of groups merged", "{n} pairs of groups merged", n=len(change.after)))


def joined(change: Change) -> str:
    """Where unsorted photos went ("2 photos to “Sunflowers”", "80 photos to 6 groups")."""
    if len(change.after) == 1:
        return moved(change)
    groups = Text("1 group", "{n} groups", n=len(change.after))
    number = len(change.unsorted_out)
    return told(Text("1 photo to {groups}", "{n} photos to {groups}", n=number, groups=groups))


def kept_out(change: Change) -> str:
    """Which groups photos do not belong to ("2 photos kept out of “Sunflowers”")."""
    both = zip(change.before, change.after, strict=True)
    number = sum(len(after.rejected - before.rejected) for before, after in both)
    if len(change.after) > 1:
        groups = Text("1 group", "{n} groups", n=len(change.after))
        return told(
            Text(
                "1 photo kept out of {groups}",
                "{n} photos kept out of {groups}",
                n=number,
                groups=groups,
            )
        )
    group = _first(change.after)
    return told(
        Text(
            "1 photo kept out of “{group}”",
            "{n} photos kept out of “{group}”",
            n=number,
            group=group,
        )
    )


def kept_apart(change: Change) -> str:
    """Which groups are not the same ("“Sunflowers” and “Daisies” stay apart")."""
    one, other = map(_name, change.after)
    return told(Text("“{group}” and “{other}” stay apart", group=one, other=other))


def _first(groups: Sequence[Cluster]) -> str:
    return _name(groups[0]) if groups else ""


def _name(group: Cluster) -> str:
    """A name in a sentence, which runs in its own direction and must not turn the sentence."""
    return isolated(printable(title_of(group)))
