"""What a person has said about groups: which were the same, which were not.

Read from the history, so that to take a step back takes back what it said, and the next start of
the program knows it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId

_Photos = frozenset[PhotoId]

_FEWEST = 2
"""Photos of a group of which one is said to be the same or not."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """Two sets of photos that are one thing to a person, or two.

    Attributes:
        one: The photos of the one, as they were then.
        other: Those of the other.
        same: Whether they are one thing.
        split: They were one group, and are its parts now.
        loose: The one are unsorted photos that were offered the other, no group.
    """

    one: _Photos
    other: _Photos
    same: bool
    split: bool = False
    loose: bool = False


def lessons(changes: Iterable[Change]) -> list[Lesson]:
    """Read the history.

    Groups that were merged are one thing; the parts of a group that was split are several, and so
    are two groups that are kept apart. Unsorted photos that were put into a group are one thing
    with it, and those that were refused a group another. What the program grouped says nothing, nor
    does a photo moved from one group into another: where that belongs is another question.

    Args:
        changes: The steps that are done, oldest first.
    """
    return [lesson for change in changes for lesson in _of(change)]


def _of(change: Change) -> Iterator[Lesson]:
    if change.granularity is not None or change.unsorted_in:
        return
    yield from _of_photos(change)
    if change.unsorted_out:
        return
    before = {c.id: frozenset(c.members) for c in change.before}
    after = {c.id: frozenset(c.members) for c in change.after}
    for group, photos in after.items():
        whole = [before[group]] if group in before else []
        joined = [p for c, p in before.items() if c not in after and p <= photos]
        for other in joined:
            for first in whole:
                yield from _lesson(first, other, same=True)
    parted = False
    for photos in before.values():
        parts = [part for part in after.values() if part < photos]
        if len(parts) > 1 and frozenset[PhotoId]().union(*parts) == photos:
            parted = True
            for one, other in combinations(parts, 2):
                yield from _lesson(one, other, same=False, split=True)
    if parted:
        return  # the parts of a group are kept apart as well, which says nothing more
    known = frozenset[ClusterId]().union(*(c.apart for c in change.before))
    for new in change.after:
        for other_id in new.apart - known:
            if other_id in after:
                yield from _lesson(after[new.id], after[other_id], same=False)


def _of_photos(change: Change) -> Iterator[Lesson]:
    """What was said of unsorted photos and the groups they were offered."""
    before = {c.id: c for c in change.before}
    for new in change.after:
        old = before.get(new.id)
        if old is None or len(old) < _FEWEST:
            continue
        members = frozenset(old.members)
        joined = change.unsorted_out & (new.placed - old.placed)
        if joined and new.members.keys() == members | joined:
            yield Lesson(joined, members, same=True, loose=True)
        refused = new.rejected - old.rejected
        if refused and new.members.keys() == members:
            yield Lesson(refused, members, same=False, loose=True)


def _lesson(one: _Photos, other: _Photos, *, same: bool, split: bool = False) -> Iterator[Lesson]:
    if len(one) > 1 and len(other) > 1:
        yield Lesson(one, other, same, split)
