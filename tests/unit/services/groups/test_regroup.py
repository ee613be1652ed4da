"""Grouping anew touches what is not kept, and loses nobody."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.offers import RefuseOffers
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.refusals import refusals
from photoclust.core.session import NullLog, Session, arrival
from photoclust.core.stacks import Stacks
from photoclust.core.text import NOTHING, Text
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.groups.regroup import FreeNames, regrouping
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS

KEY = ModelKey("a" * 64, "int8", 1, OUTPUTS)


def _digest(row: int) -> Digest:
    return Digest(bytes([row]) * 32)


# Rows 0-2 are one leaf, 3-4 another, 5 is alone; at the coarser stop the leaves join.
HIERARCHY = Hierarchy(
    parent=np.array([6, 6, 7, 8, 8, 10, 7, 9, 9, 10, -1], np.int32),
    height=np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1.5, 1.9], np.float32),
    heights=np.array([1.0, 1.5], np.float32),
    neighbours=np.array(
        [[0, 1, 2], [1, 0, 2], [2, 0, 1], [3, 4, 0], [4, 3, 0], [5, 3, 4]], np.int32
    ),
    start=0,
)
GROUPED = Grouped(HIERARCHY, tuple(map(_digest, range(6))), KEY)


def _photo(number: int, row: int) -> Photo:
    identity = FileIdentity(1, number, 1, 1)
    return Photo.at(PhotoId(number), Path(f"/photos/{number}.jpg"), identity, _digest(row))


# Photo n has the content of row n-1; 7 and 8 are copies of the lone row 5, 9 a copy of row 0.
PHOTOS = {p.id: p for p in [*(_photo(n, n - 1) for n in range(1, 7)), _photo(7, 5), _photo(9, 0)]}


def _unnamed(groups: Sequence[Sequence[Photo]]) -> list[Text]:
    return [NOTHING] * len(groups)


def _session(photos: dict[PhotoId, Photo] = PHOTOS) -> Session:
    session = Session(Clustering(), NullLog())
    session.absorb(arrival(frozenset(photos)))
    return session


def _regroup(
    session: Session, granularity: float | None = None, scope: frozenset[PhotoId] | None = None
) -> None:
    scope = session.clustering.photos() if scope is None else scope
    session.record(regrouping(session.clustering, PHOTOS, scope, GROUPED, granularity, _unnamed))


def _groups(session: Session) -> list[set[int]]:
    return [set(c.members) for c in session.clustering.clusters.values()]


def _by_photo(session: Session, photo: int) -> Cluster:
    clusters = session.clustering.clusters.values()
    return next(c for c in clusters if PhotoId(photo) in c.members)


def test_copies_follow_their_twin_and_lone_copies_form_a_group() -> None:
    session = _session()
    _regroup(session)
    assert sorted(map(sorted, _groups(session))) == [[1, 2, 3, 9], [4, 5], [6, 7]]
    assert session.clustering.unsorted == frozenset()
    assert session.clustering.granularity == 0.0
    assert session.clustering.automatic


def _with_stacks(session: Session, *stacks: Sequence[int], granularity: float = 0.0) -> None:
    together = Stacks.of([tuple(map(PhotoId, stack)) for stack in stacks])
    scope = session.clustering.photos()
    change = regrouping(
        session.clustering, PHOTOS, scope, GROUPED, granularity, _unnamed, stacks=together
    )
    session.record(change)


@pytest.mark.parametrize(
    ("stack", "groups"),
    [
        ((1, 2, 4), [[1, 2, 3, 4, 9]]),  # whose last mate is then alone
        ((3, 4, 5, 6), [[1, 2, 9], [3, 4, 5, 6]]),
        ((3, 4), [[1, 2, 3, 4, 9]]),  # of as many, the larger group
        ((1, 9, 4, 5), [[2, 3], [1, 4, 5, 9]]),  # copies count once
        ((1, 6), [[1, 2, 3, 6, 9], [4, 5]]),
    ],
)
def test_a_stack_goes_where_most_of_it_goes(
    stack: tuple[int, ...], groups: list[list[int]]
) -> None:
    session = _session(WITHOUT_COPY)
    _with_stacks(session, stack)
    assert sorted(map(sorted, _groups(session)), key=min) == sorted(groups, key=min)
    loose = {1, 2, 3, 4, 5, 6, 9}.difference(*groups)
    assert session.clustering.unsorted == loose
    for members in (c.members for c in session.clustering.clusters.values()):
        assert not members.keys() & set(stack) or members.keys() >= set(stack)


@pytest.mark.parametrize(
    ("stack", "groups", "loose"),
    [
        ((4, 5), [[1, 2, 3, 9]], [4, 5, 6]),  # two shots count as the one photo they are
        ((4, 5, 6), [[1, 2, 3, 9]], [4, 5, 6]),
        ((3, 4, 5, 6), [[1, 2, 9], [3, 4, 5, 6]], []),  # a longer series is a group
        ((1, 9), [[1, 2, 3, 9], [4, 5]], [6]),
        ((6, 7), [[1, 2, 3, 9], [4, 5], [6, 7]], []),  # so are copies
    ],
)
def test_a_few_shots_of_one_thing_are_no_group_by_themselves(
    stack: tuple[int, ...], groups: list[list[int]], loose: list[int]
) -> None:
    session = _session(PHOTOS if 7 in stack else WITHOUT_COPY)
    _with_stacks(session, stack)
    assert sorted(map(sorted, _groups(session)), key=min) == groups
    assert session.clustering.unsorted == set(loose)


def test_what_is_kept_and_what_was_refused_is_not_brought_to_its_stack() -> None:
    session = _session(WITHOUT_COPY)
    _regroup(session)
    session.apply(RenameCluster(_by_photo(session, 4).id, "Beach"))
    session.apply(RefuseOffers({PhotoId(6): _by_photo(session, 1).id}))
    before = session.clustering
    _with_stacks(session, (3, 4, 5), (1, 6))
    assert session.clustering == replace(before, automatic=False)


def test_a_coarser_cut_unites_and_keeps_the_id_of_what_is_mostly_the_same() -> None:
    session = _session()
    _regroup(session)
    large = _by_photo(session, 1).id
    lone = _by_photo(session, 6)
    _regroup(session, 1.0)
    assert _by_photo(session, 4).id == large
    assert _by_photo(session, 6) == lone
    assert not session.clustering.automatic
    assert session.undo() is not None
    assert sorted(map(sorted, _groups(session))) == [[1, 2, 3, 9], [4, 5], [6, 7]]


def test_what_a_person_keeps_stays_as_it_is() -> None:
    session = _session()
    _regroup(session)
    session.apply(RenameCluster(_by_photo(session, 4).id, "Beach"))
    kept = _by_photo(session, 4)
    _regroup(session, 1.0)
    assert _by_photo(session, 4) == kept
    assert sorted(map(sorted, _groups(session))) == [[1, 2, 3, 9], [4, 5], [6, 7]]


def test_only_the_photos_asked_about_are_grouped() -> None:
    session = _session()
    _regroup(session, 1.0)
    before = _by_photo(session, 1)
    _regroup(session, scope=frozenset({PhotoId(4), PhotoId(5)}))
    assert set(_by_photo(session, 1).members) == {1, 2, 3, 9}
    assert _by_photo(session, 1).id == before.id
    assert set(_by_photo(session, 4).members) == {4, 5}


def test_the_same_again_changes_nothing() -> None:
    session = _session()
    _regroup(session)
    change = regrouping(
        session.clustering, PHOTOS, session.clustering.photos(), GROUPED, None, _unnamed
    )
    assert change.is_empty


def _older(unknown: int) -> Grouped:
    """The hierarchy as it was before one of its contents came."""
    rows = [_digest(row) if row != unknown else _digest(77) for row in range(6)]
    return Grouped(HIERARCHY, tuple(rows), KEY)


def test_photos_the_hierarchy_does_not_know_stay_with_their_group() -> None:
    session = _session()
    _regroup(session)
    scope, before = session.clustering.photos(), session.clustering
    none = Grouped(HIERARCHY, tuple(map(_digest, range(10, 16))), KEY)
    for grouped in (none, _older(1), _older(3)):
        change = regrouping(session.clustering, PHOTOS, scope, grouped, None, _unnamed)
        assert replace(change, hierarchy=None).is_empty
    session.record(regrouping(before, PHOTOS, scope, _older(3), 1.0, _unnamed))
    assert sorted(map(sorted, _groups(session))) == [[1, 2, 3, 4, 5, 9], [6, 7]]


def test_unsorted_photos_the_hierarchy_does_not_know_stay_unsorted() -> None:
    session = _session({p: photo for p, photo in PHOTOS.items() if p != 2})
    _regroup(session, 1.0)
    session.absorb(arrival(frozenset({PhotoId(2)})))
    scope = session.clustering.photos()
    session.record(regrouping(session.clustering, PHOTOS, scope, _older(1), 0.0, _unnamed))
    assert session.clustering.unsorted == {2}


def _all_dogs(groups: Sequence[Sequence[Photo]]) -> list[Text]:
    return [Text("Dogs")] * len(groups)


WITHOUT_COPY = {p: photo for p, photo in PHOTOS.items() if p != 7}
"""Photo 6 is unsorted at both stops."""

JOINING = Grouped(
    Hierarchy(
        HIERARCHY.parent,
        HIERARCHY.height,
        np.array([1.0, 1.5, 2.0], np.float32),
        HIERARCHY.neighbours,
        0,
    ),
    GROUPED.digests,
    KEY,
)
"""Photo 6 joins the others at the coarsest of three stops."""


def _cut(session: Session, granularity: float, photos: dict[PhotoId, Photo]) -> None:
    scope = session.clustering.photos()
    said = refusals(session.done())
    change = regrouping(
        session.clustering, photos, scope, JOINING, granularity, _unnamed, said=said
    )
    session.record(change)


def test_a_no_is_remembered_as_long_as_the_group_keeps_its_id() -> None:
    session = _session(WITHOUT_COPY)
    _cut(session, 0.0, WITHOUT_COPY)
    group = _by_photo(session, 1).id
    session.apply(RefuseOffers({PhotoId(6): group}))
    for granularity in (0.5, 0.0, 0.5):
        _cut(session, granularity, WITHOUT_COPY)
        assert session.clustering.clusters[group].rejected == {6}
    _cut(session, 1.0, WITHOUT_COPY)
    assert sorted(session.clustering.clusters[group].members) == [1, 2, 3, 4, 5, 9]
    assert session.clustering.unsorted == {6}, "it was said that it does not belong there"
    assert session.undo() is not None


def test_a_no_is_remembered_when_the_group_is_gone_and_returns() -> None:
    session = _session(WITHOUT_COPY)
    _cut(session, 0.0, WITHOUT_COPY)
    said = frozenset({PhotoId(6)})
    session.apply(RefuseOffers(dict.fromkeys(said, _by_photo(session, 4).id)))
    _cut(session, 1.0, WITHOUT_COPY)
    assert _groups(session) == [{1, 2, 3, 4, 5, 6, 9}], "that is another group"
    _cut(session, 0.0, WITHOUT_COPY)
    assert _by_photo(session, 4).rejected == said
    session.apply(MovePhotos(said, _by_photo(session, 4).id))
    session.apply(DissolveClusters((_by_photo(session, 4).id,)))
    _cut(session, 0.0, WITHOUT_COPY)
    assert _by_photo(session, 4).rejected == frozenset(), "a person took it back"


def test_many_that_were_refused_do_not_make_another_group() -> None:
    session = _session(WITHOUT_COPY)
    _cut(session, 0.0, WITHOUT_COPY)
    many = frozenset(map(PhotoId, (1, 2, 3, 6, 9)))
    session.apply(RefuseOffers(dict.fromkeys(many, _by_photo(session, 4).id)))
    _cut(session, 1.0, WITHOUT_COPY)
    assert _groups(session) == [{1, 2, 3, 4, 5, 6, 9}], "their own group goes on"
    session.undo()
    session.apply(DissolveClusters((_by_photo(session, 1).id,)))
    _cut(session, 1.0, WITHOUT_COPY)
    assert _by_photo(session, 4).rejected == many
    assert session.clustering.unsorted == many


def test_a_photo_whose_mates_are_in_a_group_that_is_kept_is_unsorted() -> None:
    session = _session()
    _regroup(session)
    session.apply(MovePhotos(frozenset({PhotoId(4)}), _by_photo(session, 1).id))
    session.apply(DissolveClusters((_by_photo(session, 5).id,)))
    for granularity in (0.0, 1.0):
        _regroup(session, granularity)
        assert sorted(map(sorted, _groups(session))) == [[1, 2, 3, 4, 9], [6, 7]]
        assert session.clustering.unsorted == {5}


def test_a_group_that_stays_keeps_its_title() -> None:
    session = _session()
    scope = session.clustering.photos()

    def regroup(granularity: float) -> None:
        change = regrouping(session.clustering, PHOTOS, scope, GROUPED, granularity, _all_dogs)
        session.record(change)

    regroup(0.0)
    assert [_by_photo(session, p).title for p in (1, 4, 6)] == ["Dogs", "Dogs 2", "Dogs 3"]
    regroup(1.0)
    assert [_by_photo(session, p).title for p in (1, 6)] == ["Dogs", "Dogs 3"]
    regroup(0.0)
    assert [_by_photo(session, p).title for p in (1, 4, 6)] == ["Dogs", "Dogs 2", "Dogs 3"]


def test_stops_of_one_slide_keep_ids_and_titles_of_new_groups() -> None:
    """Each stop starts from the groups of before; what is on the screen counts all the same."""
    session = _session()
    base, scope = session.clustering, session.clustering.photos()
    session.record(regrouping(base, PHOTOS, scope, GROUPED, 0.0, _all_dogs))
    shown = session.clustering
    lone = _by_photo(session, 6)
    session.undo()
    session.record(regrouping(base, PHOTOS, scope, GROUPED, 1.0, _all_dogs, shown))
    assert _by_photo(session, 6) == lone
    assert _by_photo(session, 1).id == next(c.id for c in shown.clusters.values() if 1 in c.members)


def test_thousands_of_groups_of_one_name_take_no_time() -> None:
    names = FreeNames(())
    began = time.process_time()
    assert [names.next(Text("Dogs")) for _ in range(20_000)][-1] == "Dogs 20000"
    assert time.process_time() - began < 30, "trying every number anew takes minutes"


def test_suggestions_never_repeat_a_name() -> None:
    session = _session()
    _regroup(session)
    session.apply(RenameCluster(_by_photo(session, 4).id, "Dog"))

    def dogs(groups: Sequence[Sequence[Photo]]) -> list[Text]:
        return [Text("Dog")] * len(groups)

    scope = session.clustering.photos()
    session.record(regrouping(session.clustering, PHOTOS, scope, GROUPED, 0.0, dogs))
    titles = [c.title for c in session.clustering.clusters.values()]
    assert sorted(titles) == ["Dog", "Dog 2", "Dog 3"]


IDS = st.sampled_from(sorted(PHOTOS))


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("regroup"), st.none() | st.sampled_from([0.0, 1.0])),
            st.tuples(st.sampled_from(["rename", "accept", "dissolve", "reject", "undo"]), IDS),
            st.tuples(st.sampled_from(["merge", "move"]), IDS, IDS),
        ),
        max_size=12,
    )
)
def test_no_photo_is_ever_lost_and_undo_leads_back(steps: list[tuple[object, ...]]) -> None:
    session = _session()
    start = session.clustering
    for step in steps:
        _take(session, step)
        in_clusters = [p for c in session.clustering.clusters.values() for p in c.members]
        assert sorted([*in_clusters, *session.clustering.unsorted]) == sorted(PHOTOS)
    while session.undo():
        pass
    assert session.clustering.clusters == start.clusters
    assert session.clustering.unsorted == start.unsorted


def _take(session: Session, step: tuple[object, ...]) -> None:
    kind = step[0]
    if kind == "regroup":
        granularity = step[1]
        assert granularity is None or isinstance(granularity, float)
        _regroup(session, granularity)
        return
    if kind == "undo":
        session.undo()
        return
    of = session.clustering.cluster_of()
    first, last = (PhotoId(int(str(photo))) for photo in (step[1], step[-1]))
    cluster = of.get(first)
    try:
        if kind == "reject":
            session.apply(RejectPhotos(frozenset({first})))
        elif kind == "move":
            session.apply(MovePhotos(frozenset({first}), of.get(last)))
        elif cluster is None:
            return
        elif kind == "rename":
            session.apply(RenameCluster(cluster, "Name"))
        elif kind == "accept":
            session.apply(AcceptClusters((cluster,)))
        elif kind == "dissolve":
            session.apply(DissolveClusters((cluster,)))
        elif kind == "merge" and last in of:
            session.apply(MergeClusters(cluster, (of[last],)))
    except InputError:
        return


def test_an_unknown_group_is_a_sentence() -> None:
    with pytest.raises(InputError, match="no longer exists"):
        _session().apply(DissolveClusters((ClusterId(99),)))
