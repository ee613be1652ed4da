"""What is offered after a person's decisions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.lessons import Lesson
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.services.groups.teach import Teaching

_KINDS, _EACH = 8, 10
"""Photos of eight kinds, each in two groups that are next to each other."""


def _rows() -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    random = np.random.default_rng(3)
    middles = random.normal(size=(_KINDS, 1, 40))
    halves = middles + 0.33 * random.normal(size=(_KINDS, 2, 40))
    rows = np.repeat(halves.reshape(-1, 40), _EACH, axis=0)
    rows = rows + 0.2 * random.normal(size=rows.shape)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


ROWS = _rows()
ROW_OF = {PhotoId(row + 1): row for row in range(len(ROWS))}
GROUPS = [list(range(n * _EACH, (n + 1) * _EACH)) for n in range(2 * _KINDS)]
CLUSTERS = [
    Cluster(ClusterId(n), {PhotoId(row + 1): 1.0 for row in group}, Text("Group"))
    for n, group in enumerate(GROUPS)
]


def _lesson(one: int, other: int, *, same: bool) -> Lesson:
    return Lesson(frozenset(CLUSTERS[one].members), frozenset(CLUSTERS[other].members), same)


MERGED = [_lesson(2 * kind, 2 * kind + 1, same=True) for kind in range(3)]


def _pairs(
    said: list[Lesson],
    clusters: list[Cluster] = CLUSTERS,
    apart: frozenset[frozenset[ClusterId]] = frozenset(),
) -> set[frozenset[int]]:
    found = Teaching(ROWS, ROW_OF, said).pairs(clusters, GROUPS, apart)
    return {frozenset({pair.target, pair.other}) for pair in found}


def test_after_three_merges_the_others_like_them_are_offered() -> None:
    kinds = {frozenset({2 * kind, 2 * kind + 1}) for kind in range(_KINDS)}
    assert not _pairs(MERGED[:2])
    assert _pairs(MERGED) == kinds


def test_what_a_person_keeps_apart_takes_the_offers_back() -> None:
    no = [_lesson(2 * kind, 2 * kind + 1, same=False) for kind in range(3, 8)]
    assert len(_pairs([*MERGED, *no])) < len(_pairs(MERGED))
    assert frozenset({6, 7}) not in _pairs(
        MERGED, apart=frozenset({frozenset({ClusterId(6), ClusterId(7)})})
    )


def test_no_closed_group_is_offered_nor_two_that_were_kept() -> None:
    changed = list(CLUSTERS)
    changed[6] = replace(CLUSTERS[6], accepted=True, kept=True)
    changed[8] = replace(CLUSTERS[8], filed_to="/x", kept=True)
    changed[10] = replace(CLUSTERS[10], kept=True)
    changed[12] = replace(CLUSTERS[12], kept=True)
    changed[13] = replace(CLUSTERS[13], kept=True)
    found = Teaching(ROWS, ROW_OF, MERGED).pairs(changed, GROUPS, ())
    offered = {(pair.target, pair.other) for pair in found}
    assert {group for pair in offered for group in pair}.isdisjoint({6, 8, 12, 13})
    assert (10, 11) in offered, "what is kept takes the other in"


def test_small_groups_are_not_offered_with_many() -> None:
    changed = list(CLUSTERS)
    changed[6] = replace(CLUSTERS[6], members=dict(list(CLUSTERS[6].members.items())[:4]))
    groups = [GROUPS[n][: len(cluster)] for n, cluster in enumerate(changed)]
    found = Teaching(ROWS, ROW_OF, MERGED).pairs(changed, groups, ())
    assert len(found) == _KINDS - 1
    assert all(6 not in (pair.target, pair.other) for pair in found)


def test_what_was_said_of_unsorted_photos_counts_but_is_no_merge() -> None:
    far = frozenset({PhotoId(1)}), frozenset(CLUSTERS[2].members)
    yes, no = (Lesson(*far, same=same, loose=True) for same in (True, False))
    nothing = Teaching(ROWS, ROW_OF, MERGED).scale.shift
    assert Teaching(ROWS, ROW_OF, [*MERGED, yes]).scale.shift > nothing
    near = replace(no, other=frozenset(CLUSTERS[1].members))
    assert Teaching(ROWS, ROW_OF, [*MERGED, near]).scale.shift < nothing
    assert not Teaching(ROWS, ROW_OF, [*MERGED[:2], yes, yes]).pairs(CLUSTERS, GROUPS, ())


def test_accepted_groups_are_different_things() -> None:
    accepted = [GROUPS[2 * kind] for kind in range(_KINDS)] + [GROUPS[1]]
    apart = Teaching(ROWS, ROW_OF, MERGED, accepted).scale
    assert apart.shift < Teaching(ROWS, ROW_OF, MERGED).scale.shift


def test_after_a_split_groups_with_halves_as_far_apart_are_offered() -> None:
    halves = [GROUPS[2 * kind] + GROUPS[2 * kind + 2] for kind in (0, 2, 4)]
    whole = [GROUPS[12], GROUPS[13]]
    clusters = [
        Cluster(ClusterId(n), {PhotoId(row + 1): 1.0 for row in group}, Text("Group"))
        for n, group in enumerate([*halves, *whole])
    ]
    tree = _tree([*halves, *whole])
    said = [replace(_lesson(0, 2, same=False), split=True)]
    assert not Teaching(ROWS, ROW_OF, MERGED).mixed(clusters, tree, ROW_OF)
    assert set(Teaching(ROWS, ROW_OF, said).mixed(clusters, tree, ROW_OF)) == {0, 1, 2}
    assert not Teaching(ROWS, ROW_OF, [*said, *MERGED]).mixed(clusters, tree, ROW_OF)
    kept = [replace(cluster, kept=True) for cluster in clusters]
    assert not Teaching(ROWS, ROW_OF, said).mixed(kept, tree, ROW_OF)


def _tree(groups: list[list[int]]) -> Hierarchy:
    """Halves of ten join first, then the two of a group, then all."""
    joins = [(part[0], row, 1.0) for part in GROUPS for row in part[1:]]
    joins += [(group[0], group[_EACH], 2.0) for group in groups if len(group) > _EACH]
    joins += [(0, part[0], 3.0) for part in GROUPS[1:] if part[0] not in (20, 40, 60, 80, 100)]
    joins += [(0, group[0], 3.0) for group in groups[1:]]
    a, b, at = zip(*joins, strict=True)
    n = len(ROWS)
    parent, height = grow(n, Joins(np.array(a), np.array(b), np.array(at)))
    around = np.arange(n, dtype=np.int32)[:, None]
    return Hierarchy(parent, height, np.array([3.0], np.float32), around, 0)
