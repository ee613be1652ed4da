"""A stack is moved whole, as far as it lies in one place, and every move can be taken back."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import (
    AcceptClusters,
    DissolveClusters,
    Edit,
    MergeClusters,
    MovePhotos,
    RejectPhotos,
    RemovePhotos,
    RenameCluster,
)
from photoclust.core.errors import InputError
from photoclust.core.new_photos import LeaveUnsorted, TakeNew
from photoclust.core.photo import PhotoId
from photoclust.core.session import NullLog, Session
from photoclust.core.splitting import SplitCluster
from photoclust.core.stacks import Stacks, most_common
from photoclust.core.text import Text

ONE, TWO = ClusterId(1), ClusterId(2)


def photos(*numbers: int) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, numbers))


def cluster(number: ClusterId, members: frozenset[PhotoId], **others: object) -> Cluster:
    made = Cluster(number, dict.fromkeys(sorted(members), 0.5), Text("Dogs"))
    return replace(made, **others)  # type: ignore[arg-type]


START = Clustering(
    {ONE: cluster(ONE, photos(1, 2, 3, 4)), TWO: cluster(TWO, photos(5, 6))},
    unsorted=photos(7, 8, 9),
    next_id=3,
)
STACKS = Stacks.of([photos(1, 2, 5), photos(7, 8), photos(3, 20)])


def test_what_lies_with_it_comes_along() -> None:
    assert STACKS.whole(START, photos(1)) == photos(1, 2)
    assert STACKS.whole(START, photos(5)) == photos(5)
    assert STACKS.whole(START, photos(8, 4)) == photos(4, 7, 8)
    assert STACKS.whole(START, photos(9)) == photos(9)


def test_of_an_opened_stack_each_photo_is_meant_for_itself() -> None:
    assert STACKS.whole(START, photos(1, 7), opened=photos(2)) == photos(1, 7, 8)
    assert STACKS.whole(START, photos(1, 7), opened=photos(1, 8)) == photos(1, 7)


def test_opened_stacks_are_none_that_are_closed() -> None:
    closed = STACKS.without(photos(2, 9))
    assert closed.among(map(PhotoId, (1, 7, 3))) == [photos(7, 8), photos(3, 20)]
    assert STACKS.without(photos(9)) is STACKS


def test_what_is_not_in_the_library_draws_nothing_in_and_is_not_drawn_in() -> None:
    assert STACKS.whole(START, photos(3)) == photos(3)
    assert STACKS.whole(START, photos(20)) == photos(20)
    assert STACKS.whole(START, photos(99)) == photos(99)
    assert Stacks().whole(START, photos(1, 7)) == photos(1, 7)


def test_each_stack_is_told_once() -> None:
    assert STACKS.among(map(PhotoId, (9, 8, 2, 7, 1))) == [photos(7, 8), photos(1, 2, 5)]


def test_of_places_that_are_there_as_often_the_lowest_counts() -> None:
    assert most_common([3, 2, 3, 2, 1]) == 2
    assert most_common([]) is None


PLACES = st.dictionaries(st.integers(1, 12).map(PhotoId), st.sampled_from([0, 1, 2]), min_size=1)


@st.composite
def libraries(draw: st.DrawFn) -> tuple[Clustering, Stacks]:
    """Photos in two clusters and Unsorted, some pending, some left; stacks across all of them."""
    places = draw(PLACES)
    inside = {
        number: frozenset(p for p, place in places.items() if place == number)
        for number in (ONE, TWO)
    }
    some = draw(st.frozensets(st.sampled_from(sorted(places))))
    clusters = {
        number: cluster(number, members, pending=some & members)
        for number, members in inside.items()
        if members
    }
    unsorted = frozenset(p for p, place in places.items() if place == 0)
    clustering = Clustering(clusters, unsorted, next_id=3, left=some & unsorted)
    sizes = draw(st.lists(st.integers(2, 4), max_size=4))
    rest = draw(st.permutations([PhotoId(number) for number in range(1, 15)]))
    stacks = [[rest.pop() for _ in range(size)] for size in sizes if len(rest) >= size]
    return clustering, Stacks.of(stacks)


def edits(meant: frozenset[PhotoId]) -> st.SearchStrategy[Edit]:
    return st.sampled_from(
        [
            MovePhotos(meant, ONE),
            MovePhotos(meant, None, "New"),
            RejectPhotos(meant),
            RemovePhotos(meant),
            LeaveUnsorted(meant),
            TakeNew((ONE, TWO), meant),
        ]
    )


def where(clustering: Clustering, photo: PhotoId) -> int | None:
    inside = clustering.cluster_of().get(photo)
    return inside if inside is not None or photo not in clustering.unsorted else 0


@given(st.data())
def test_whatever_is_done_stacks_stay_together_and_it_can_be_taken_back(
    data: st.DataObject,
) -> None:
    clustering, stacks = data.draw(libraries())
    every = sorted(clustering.photos())
    pointed_at = data.draw(st.frozensets(st.sampled_from(every), min_size=1))
    opened = data.draw(st.frozensets(st.sampled_from(every), max_size=3))
    meant = stacks.whole(clustering, pointed_at, opened)
    assert pointed_at <= meant
    assert stacks.whole(clustering, meant, opened) == meant, "it is whole"
    try:
        change = data.draw(edits(meant)).change(clustering)
    except InputError:
        return
    after = apply_change(clustering, change)
    back = apply_change(after, change.inverse())
    assert replace(back, next_id=clustering.next_id) == clustering
    for stack in stacks.mates.values():
        if not stack.isdisjoint(opened):
            continue
        by_place: dict[int | None, set[int | None]] = {}
        for photo in stack & clustering.photos():
            by_place.setdefault(where(clustering, photo), set()).add(where(after, photo))
        assert all(len(places) == 1 for places in by_place.values())


@st.composite
def edits_of_groups(draw: st.DrawFn, clustering: Clustering, stacks: Stacks) -> Edit:
    """An edit of whole groups, or of what a person means who points at some photos."""
    ids = sorted(clustering.clusters)
    if not ids or draw(st.booleans()):
        pointed_at = draw(st.frozensets(st.sampled_from(sorted(clustering.photos())), min_size=1))
        return draw(edits(stacks.whole(clustering, pointed_at)))
    one = draw(st.sampled_from(ids))
    some = tuple(draw(st.lists(st.sampled_from(ids), min_size=1, unique=True)))
    members = clustering.clusters[one].members
    wholes = {min(w): w for w in (stacks.whole(clustering, frozenset({p})) for p in members)}
    parts: list[dict[PhotoId, float]] = [{}, {}, {}]  # the last one becomes unsorted
    for whole in wholes.values():
        draw(st.sampled_from(parts)).update(dict.fromkeys(whole, 0.5))
    of_groups: list[Edit] = [
        MergeClusters(one, some),
        SplitCluster(one, tuple(part for part in parts[:2] if part)),
        RenameCluster(one, draw(st.sampled_from(["Rex", "", "Dogs"]))),
        DissolveClusters(some),
        AcceptClusters(some, draw(st.booleans())),
    ]
    return draw(st.sampled_from(of_groups))


@given(st.data())
def test_no_row_of_edits_parts_a_stack_and_every_row_goes_back_and_forth(
    data: st.DataObject,
) -> None:
    clustering, stacks = data.draw(libraries())
    session = Session(clustering, NullLog())
    seen = [clustering]
    for _ in range(data.draw(st.integers(1, 6))):
        before = session.clustering
        if not before.photos():
            break
        edit = data.draw(edits_of_groups(before, stacks))
        position = session.position
        with contextlib.suppress(InputError):
            session.apply(edit)
        seen += [session.clustering] * (session.position - position)
        for stack in stacks.among(sorted(before.photos())):
            parted: dict[int | None, set[int | None]] = {}
            for photo in stack & before.photos():
                places = parted.setdefault(where(before, photo), set())
                places.add(where(session.clustering, photo))
            assert all(len(places) == 1 for places in parted.values())
    for state in reversed(seen[:-1]):
        session.undo()
        assert replace(session.clustering, next_id=state.next_id) == state
    for state in seen[1:]:
        session.redo()
        assert replace(session.clustering, next_id=state.next_id) == state
