"""Stacks as one tile: what has a tile, what it stands for, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.groups.stacks import PhotoStack
from photoclust.ui.browse.folding import Folding
from photoclust.ui.photos.rows import GridSection, PhotoGridModel, sizes
from photoclust.ui.photos.stacks import FoundStacks, StackMark
from tests.helpers import ui_library

IDS = [PhotoId(number) for number in range(1, 13)]


def stack(*numbers: int, kind: Kind = Kind.BURST) -> PhotoStack:
    photos = tuple(map(PhotoId, numbers))
    return PhotoStack(kind, photos, photos[0])


def section(*numbers: int) -> GridSection:
    shares = tuple(1 / number for number in numbers)
    return GridSection(None, "All", tuple(map(PhotoId, numbers)), shares)


def folding(*stacks: PhotoStack) -> Folding:
    made = Folding()
    made.take(FoundStacks.of(stacks))
    return made


def test_a_closed_stack_has_one_tile_at_the_place_of_its_cover() -> None:
    folded = folding(stack(2, 5, 4)).fold([section(1, 5, 3, 2, 4)], apart=False)[0]
    assert list(folded.photos) == [1, 3, 2]
    assert list(folded.memberships) == [1, 1 / 3, 1 / 2]
    assert (folded.shown, folded.total) == (5, 5)
    assert folded.stacks == {PhotoId(2): StackMark("burst", stack(2, 5, 4).photos, PhotoId(2))}
    assert sizes([folded]) == (5, 5)


def test_an_opened_stack_stands_side_by_side_in_order_of_time() -> None:
    fold = folding(stack(2, 5, 4))
    closed = fold.fold([section(1, 5, 3, 2, 4)], apart=False)[0]
    fold.toggle(list(closed.stacks.values()))
    opened = fold.fold([section(1, 5, 3, 2, 4)], apart=False)[0]
    assert opened.photos == (1, 3, 2, 5, 4)
    assert set(opened.stacks) == {2, 5, 4}
    fold.toggle(list(opened.stacks.values()))
    assert fold.fold([section(1, 5, 3, 2, 4)], apart=False)[0] == closed


def test_a_tile_stands_only_for_what_is_shown_beside_it() -> None:
    fold = folding(stack(1, 2, 3), stack(4, 5))
    first, second = fold.fold([section(2, 3, 4), section(5, 1)], apart=False)
    assert first.photos == (2, 4)
    assert second.photos == (5, 1)
    assert not second.stacks


def test_one_by_one_where_a_person_wants_it_or_photos_are_shown_apart() -> None:
    fold, shown = folding(stack(1, 2)), [section(1, 2)]
    assert fold.fold(shown, apart=True) == shown
    fold.switch(on=False)
    assert fold.fold(shown, apart=False) == shown
    assert fold.whole(ui_library.clustering([[1, 2]]), [PhotoId(1)]) == [1]


def test_what_is_meant_by_a_closed_stack_is_all_of_it_in_its_group() -> None:
    fold = folding(stack(1, 2, 3))
    clustering = ui_library.clustering([[1, 2], [3, 4]])
    fold.fold([section(1, 2)], apart=False)
    assert fold.whole(clustering, [PhotoId(2), PhotoId(4)]) == [2, 4, 1]
    fold.toggle([StackMark("burst", (PhotoId(1), PhotoId(2)), PhotoId(1))])
    assert fold.whole(clustering, [PhotoId(2)]) == [2]


def test_closed_stacks_are_told_without_those_that_a_person_opened() -> None:
    fold = folding(stack(1, 2, 3), stack(4, 5))
    assert fold.closed is fold.stacks
    fold.toggle([StackMark("burst", (PhotoId(1), PhotoId(2)), PhotoId(1))])
    assert fold.closed.mates.keys() == {4, 5}
    fold.switch(on=False)
    assert not fold.closed.mates


def test_what_is_folded_is_kept_until_something_is_another() -> None:
    fold, shown = folding(stack(1, 2)), section(1, 2, 3)
    first = fold.fold([shown], apart=False)[0]
    assert fold.fold([shown], apart=False)[0] is first
    fold.take(FoundStacks.of([stack(1, 3)]))
    assert fold.fold([shown], apart=False)[0].photos == (1, 2)


@given(
    st.permutations(IDS),
    st.lists(st.integers(0, 4), min_size=12, max_size=12),
    st.sets(st.integers(0, 3)),
)
def test_every_photo_is_behind_exactly_one_tile(
    order: list[PhotoId], places: list[int], opened: set[int]
) -> None:
    groups = [[p for p, place in zip(IDS, places, strict=True) if place == n] for n in range(4)]
    fold = folding(*(stack(*group) for group in groups if len(group) > 1))
    fold.toggle(
        [
            StackMark("burst", tuple(groups[n]), groups[n][0])
            for n in sorted(opened)
            if len(groups[n]) > 1
        ]
    )
    model = PhotoGridModel(ui_library.photos(12).get)
    model.show(fold.fold([section(*order)], apart=False))
    assert sorted(model.whole(model.ids)) == IDS
    assert model.photo_count == len(IDS)
    for photo in IDS:
        row = model.row_of(photo)
        assert row is not None
        assert photo in model.whole([model.ids[row]])


def test_every_kind_has_words_and_an_icon_of_its_own() -> None:
    marks = [StackMark(str(kind), (PhotoId(1), PhotoId(2)), PhotoId(1)) for kind in Kind]
    assert len({mark.icon for mark in marks}) == len(marks)
    assert len({mark.sentence for mark in marks}) == len(marks)
    assert all(mark.sentence.startswith("2 ") for mark in marks)


def test_another_photo_can_stand_for_a_stack() -> None:
    fold = Folding()
    assert fold.found is None, "nobody has looked"
    fold.take(FoundStacks.of([stack(2, 5, 4), stack(6, 7)]))
    one, other = section(1, 5, 3, 2, 4), replace(section(6, 7), cluster=ClusterId(1))
    before = fold.fold([one, other], apart=False)
    fold.let_stand(PhotoId(5))
    after = fold.fold([one, other], apart=False)
    assert list(after[0].photos) == [1, 5, 3]
    assert after[1] is before[1], "only what it touches is folded anew"
    fold.let_stand(PhotoId(1))
    assert fold.fold([one, other], apart=False) == after
    assert fold.found == (PhotoStack(Kind.BURST, stack(2, 5, 4).photos, PhotoId(5)), stack(6, 7))


def test_a_stack_is_known_by_photos_that_are_all_of_it() -> None:
    fold = folding(stack(2, 5, 4), stack(6, 7))
    assert fold.stack_of([PhotoId(2), PhotoId(4)]) == stack(2, 5, 4)
    assert fold.stack_of([PhotoId(2), PhotoId(6)]) is None
    assert fold.stack_of([PhotoId(1)]) is None
    assert fold.stack_of([]) is None
    assert fold.stacks.among([PhotoId(6)]) == [frozenset({6, 7})]
    fold.switch(on=False)
    assert not fold.stacks.mates


def test_stacks_of_a_large_library_count_when_all_of_it_is_folded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclust.ui.browse.folding._AT_ONCE", 3)
    fold = folding(stack(1, 2))
    parts = [replace(section(3 * n + 1, 3 * n + 2), cluster=ClusterId(n)) for n in range(1, 4)]
    parts += [replace(section(1, 2, 3), cluster=ClusterId(9))]
    before = fold.fold(parts, apart=False)
    coming = FoundStacks.of([stack(4, 5), stack(7, 8), stack(1, 2, 3)])
    fold.take(coming)
    assert fold.fold(parts, apart=False) == before, "not yet"
    fold.toggle(list(before[3].stacks.values()))
    with qtbot.waitSignal(fold.stacks_changed):
        pass
    assert [len(part.photos) for part in fold.fold(parts, apart=False)] == [1, 1, 2, 3]
    fold.switch(on=False)
    assert fold.fold(parts, apart=False) == parts
    fold.take(coming)
    fold.take(FoundStacks.of([stack(4, 5)]))
    fold.switch(on=True)
    assert [len(part.photos) for part in fold.fold(parts, apart=False)] == [1, 2, 2, 3]


def test_on_the_map_mates_are_told_though_each_is_shown() -> None:
    fold = folding(stack(2, 5, 4))
    clustering = Clustering(unsorted=frozenset(IDS))
    one = section(1, 5, 3, 2, 4)
    assert fold.fold([one], apart=True) == [one]
    assert fold.whole(clustering, [PhotoId(5)]) == [PhotoId(5)]
    assert fold.with_mates(clustering, [PhotoId(5), PhotoId(1)]) == [5, 1, 2, 4]
    fold.switch(on=False)
    assert fold.with_mates(clustering, [PhotoId(5)]) == [5]
