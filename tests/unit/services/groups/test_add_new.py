"""New photos join clusters and wait there; nobody is lost, and what a person decided stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.stacks import Stacks
from photoclust.core.text import Text
from photoclust.services.groups.add_new import placing, with_rest
from photoclust.services.groups.suggest import Likeness
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS

FIRST, SECOND = ClusterId(1), ClusterId(2)
KINDS = [0] * 20 + [1] * 20 + [0, 0, 1, 2]
LIKE_FIRST, ALSO_LIKE_FIRST, LIKE_SECOND, STRANGE, COPY = map(PhotoId, (41, 42, 43, 44, 45))
NEW = frozenset({LIKE_FIRST, ALSO_LIKE_FIRST, LIKE_SECOND, STRANGE, COPY})


def _photo(number: int, row: int) -> Photo:
    identity = FileIdentity(1, number, 1, 1)
    return Photo.at(
        PhotoId(number), Path(f"/photos/{number}.jpg"), identity, Digest(bytes([row]) * 32)
    )


# Photo n has the content of row n-1; 45 is a copy of photo 1.
PHOTOS = {p.id: p for p in [*(_photo(n, n - 1) for n in range(1, 45)), _photo(45, 0)]}


def _likeness() -> Likeness:
    random = np.random.default_rng(11)
    centres = random.normal(size=(3, 40))
    rows = centres[KINDS] + random.normal(scale=0.3, size=(len(KINDS), 40))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    row_of = {Digest(bytes([row]) * 32): row for row in range(len(KINDS))}
    return Likeness(rows.astype(np.float32), row_of, ModelKey("a" * 64, "int8", 1, OUTPUTS))


LIKENESS = _likeness()
CLUSTERING = Clustering(
    clusters={
        FIRST: Cluster(
            FIRST, {PhotoId(n): 0.7 for n in range(1, 21)}, Text("Dogs"), name=Text("Rex")
        ),
        SECOND: Cluster(SECOND, {PhotoId(n): 0.8 for n in range(21, 41)}, Text("Cats")),
    },
    unsorted=NEW,
    next_id=3,
)


def _after(clustering: Clustering, *stacks: tuple[int, ...]) -> dict[PhotoId, ClusterId]:
    together = Stacks.of([tuple(map(PhotoId, stack)) for stack in stacks])
    change = placing(LIKENESS, clustering, PHOTOS, NEW, stacks=together)
    return apply_change(clustering, change).cluster_of()


def test_new_photos_join_named_clusters_too_and_strange_ones_wait() -> None:
    after = _after(CLUSTERING)
    assert after[LIKE_FIRST] == after[ALSO_LIKE_FIRST] == after[COPY] == FIRST
    assert after[LIKE_SECOND] == SECOND
    assert STRANGE not in after


def test_a_copy_is_as_sure_as_its_twin() -> None:
    change = placing(LIKENESS, CLUSTERING, PHOTOS, NEW)
    (first,) = (c for c in change.after if c.id == FIRST)
    assert first.members[COPY] == 0.7
    assert first.name == "Rex"


def test_what_a_person_threw_out_does_not_come_back() -> None:
    cluster = replace(CLUSTERING.clusters[FIRST], rejected=frozenset({LIKE_FIRST, COPY}))
    after = _after(replace(CLUSTERING, clusters={**CLUSTERING.clusters, FIRST: cluster}))
    assert LIKE_FIRST not in after
    assert COPY not in after
    assert after[ALSO_LIKE_FIRST] == FIRST


def test_a_copy_of_what_a_person_threw_out_does_not_come_either() -> None:
    cluster = CLUSTERING.clusters[FIRST]
    members = {p: m for p, m in cluster.members.items() if p != 1}
    cluster = replace(cluster, members=members, rejected=frozenset({PhotoId(1)}))
    after = _after(
        replace(
            CLUSTERING,
            clusters={**CLUSTERING.clusters, FIRST: cluster},
            unsorted=NEW | {PhotoId(1)},
        )
    )
    assert COPY not in after
    assert after[LIKE_FIRST] == FIRST


def test_a_stack_goes_where_it_was_or_where_most_of_what_is_new_goes() -> None:
    before = _after(CLUSTERING, (LIKE_FIRST, STRANGE, 21, 22, 1))
    assert before[LIKE_FIRST] == before[STRANGE] == SECOND
    together = _after(CLUSTERING, (LIKE_FIRST, ALSO_LIKE_FIRST, LIKE_SECOND, STRANGE))
    assert together[LIKE_SECOND] == together[STRANGE] == FIRST
    change = placing(LIKENESS, CLUSTERING, PHOTOS, NEW, stacks=Stacks.of([(STRANGE, PhotoId(21))]))
    (second,) = (c for c in change.after if c.id == SECOND)
    assert second.members[STRANGE] == 0.8, "as sure as its mate"


def test_a_stack_draws_nobody_who_was_thrown_out_or_left() -> None:
    cluster = replace(CLUSTERING.clusters[FIRST], rejected=frozenset({STRANGE}))
    start = replace(
        CLUSTERING,
        clusters={**CLUSTERING.clusters, FIRST: cluster},
        left=frozenset({ALSO_LIKE_FIRST}),
    )
    after = _after(start, (LIKE_FIRST, STRANGE, ALSO_LIKE_FIRST, 1))
    assert after[LIKE_FIRST] == FIRST
    assert {STRANGE, ALSO_LIKE_FIRST}.isdisjoint(after)


def test_accepted_and_filed_clusters_are_joined_too_and_stay_what_they_are() -> None:
    closed = replace(CLUSTERING.clusters[FIRST], accepted=True, filed_to="/sorted/Rex")
    start = replace(CLUSTERING, clusters={**CLUSTERING.clusters, FIRST: closed})
    change = placing(LIKENESS, start, PHOTOS, NEW)
    after = apply_change(start, change).clusters
    assert after[FIRST].pending == {LIKE_FIRST, ALSO_LIKE_FIRST, COPY}
    assert after[SECOND].pending == {LIKE_SECOND}
    assert (after[FIRST].accepted, after[FIRST].filed_to) == (True, "/sorted/Rex")
    assert not after[SECOND].kept, "nobody said anything of it"


def test_who_was_left_unsorted_on_purpose_stays_there_and_so_does_a_copy() -> None:
    cluster = CLUSTERING.clusters[FIRST]
    members = {p: m for p, m in cluster.members.items() if p != 1}
    start = replace(
        CLUSTERING,
        clusters={**CLUSTERING.clusters, FIRST: replace(cluster, members=members)},
        unsorted=NEW | {PhotoId(1)},
        left=frozenset({PhotoId(1), LIKE_FIRST}),
    )
    change = placing(LIKENESS, start, PHOTOS, NEW)
    after = apply_change(start, change)
    assert {PhotoId(1), LIKE_FIRST, COPY} <= after.unsorted
    assert after.left == {PhotoId(1), LIKE_FIRST, COPY}
    assert after.clusters[FIRST].pending == {ALSO_LIKE_FIRST}
    assert apply_change(after, change.inverse()) == start


def test_the_rest_comes_in_the_same_step_and_may_bring_its_own_hierarchy() -> None:
    placed = placing(LIKENESS, CLUSTERING, PHOTOS, NEW)
    own = Cluster(ClusterId(3), {STRANGE: 1.0}, Text("Birds"))
    rest = Change(
        Text("Group"),
        after=(own,),
        unsorted_out=frozenset({STRANGE}),
        granularity=(None, 0.5),
        automatic=(True, True),
        hierarchy=(None, "ab"),
    )
    both = with_rest(placed, rest, whole=False)
    after = apply_change(CLUSTERING, both)
    assert after.unsorted == frozenset()
    assert (after.granularity, after.hierarchy) == (None, None)
    assert both.label == "Add 5 new photos"
    assert apply_change(CLUSTERING, with_rest(placed, rest, whole=True)).hierarchy == "ab"


@given(st.sets(st.sampled_from(sorted(PHOTOS))))
def test_nobody_is_lost_and_the_inverse_leads_back(new: set[PhotoId]) -> None:
    change = placing(LIKENESS, CLUSTERING, PHOTOS, new)
    after = apply_change(CLUSTERING, change)
    assert after.photos() == CLUSTERING.photos()
    assert CLUSTERING.unsorted - after.unsorted <= new
    for cluster in CLUSTERING.clusters.values():
        assert cluster.members.items() <= after.clusters[cluster.id].members.items()
    assert apply_change(after, change.inverse()) == CLUSTERING
