"""What a change does to the clusters a person has seen, counted for a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.changes import Change


@dataclass(frozen=True, slots=True)
class Difference:
    """Clusters and photos that a change touches.

    Attributes:
        changed: Clusters that lose photos and stay.
        gone: Clusters that vanish.
        new: Clusters that appear.
        moved: Photos that leave the cluster they are in, for another one or for Unsorted.
        joined: Photos that were unsorted and come into a cluster.
    """

    changed: int
    gone: int
    new: int
    moved: int
    joined: int

    @property
    def disturbs(self) -> bool:
        """Whether photos are no longer where a person saw them; to gain photos disturbs nobody."""
        return self.moved > 0


def difference(change: Change) -> Difference:
    """Count what a change does."""
    before = {c.id: c for c in change.before}
    after = {c.id: c for c in change.after}
    left = {
        number: cluster.members.keys() - (after[number].members if number in after else {}).keys()
        for number, cluster in before.items()
    }
    return Difference(
        changed=sum(bool(left[number]) for number in before.keys() & after.keys()),
        gone=len(before.keys() - after.keys()),
        new=len(after.keys() - before.keys()),
        moved=sum(map(len, left.values())),
        joined=len(change.unsorted_out),
    )
