"""What a change does is counted truly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.difference import Difference, difference
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

Groups = dict[int, int | None]
"""Cluster by photo; None for unsorted."""

GROUPS = st.fixed_dictionaries({n: st.sampled_from([None, 1, 2, 3, 4]) for n in range(8)})


def _clusters(groups: Groups) -> tuple[Cluster, ...]:
    return tuple(
        Cluster(
            ClusterId(number),
            {PhotoId(p): 1.0 for p, g in groups.items() if g == number},
            Text("Group"),
        )
        for number in sorted({g for g in groups.values() if g is not None})
    )


def _change(before: Groups, after: Groups) -> Change:
    return Change(
        Text("Group 8 photos"),
        before=_clusters(before),
        after=_clusters(after),
        unsorted_in=frozenset(
            PhotoId(p) for p in before if before[p] is not None and after[p] is None
        ),
        unsorted_out=frozenset(
            PhotoId(p) for p in before if before[p] is None and after[p] is not None
        ),
    )


@given(GROUPS, GROUPS)
def test_photos_and_clusters_are_counted_once(before: Groups, after: Groups) -> None:
    found = difference(_change(before, after))
    assert found.moved == sum(b is not None and b != after[p] for p, b in before.items())
    assert found.joined == sum(b is None and after[p] is not None for p, b in before.items())
    was, will = set(before.values()) - {None}, set(after.values()) - {None}
    assert found.new == len(will - was)
    assert found.gone == len(was - will)
    assert found.changed + found.gone <= len(was)
    assert found.disturbs == (found.moved > 0)


@given(GROUPS)
def test_what_changes_nothing_differs_in_nothing(groups: Groups) -> None:
    assert difference(_change(groups, groups)) == Difference(0, 0, 0, 0, 0)


def test_to_gain_photos_disturbs_nobody() -> None:
    found = difference(_change({1: 1, 2: 1, 3: None, 4: None}, {1: 1, 2: 1, 3: 1, 4: 2}))
    assert found == Difference(changed=0, gone=0, new=1, moved=0, joined=2)
    assert not found.disturbs
