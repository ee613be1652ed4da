"""Which photos are shown, and in which order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from photoclust.core.clusters import UNNAMED, ClusterId
from photoclust.core.photo import PhotoId
from photoclust.services.search.events import Events
from photoclust.ui.browse.photo_filter import DayRange, PhotoFilter
from photoclust.ui.browse.sections import Browsing, PhotoOrder
from photoclust.ui.browse.timeline import TitledEvents
from tests.helpers import ui_library
from tests.helpers.columns import NO_WORDS, columns_of

PHOTOS = {
    **ui_library.photos(8),
    PhotoId(9): ui_library.photo(9, "Beach dog.jpg"),
    PhotoId(10): ui_library.photo(10, "a beach.jpg"),
}
GROUPS = ui_library.clustering([[3, 1, 2], [9, 5, 4]], [10, 7])
ALL = [ClusterId(1), ClusterId(2), None]
NO_EVENTS = TitledEvents.of(Events((), ()))


def _shown(browsing: Browsing) -> list[tuple[int, ...]]:
    return [section.photos for section in browsing.sections(GROUPS, ALL, "Unsorted")]


def test_the_best_member_comes_first() -> None:
    browsing = Browsing(PHOTOS)
    assert _shown(browsing) == [(3, 1, 2), (9, 5, 4), (7, 10)]
    section = browsing.sections(GROUPS, [ClusterId(1)], "Unsorted")[0]
    assert section.memberships == (1.0, 0.75, 0.5)


def test_sections_say_that_a_title_only_stands_in_for_a_name() -> None:
    browsing = Browsing(PHOTOS)
    assert [s.unnamed for s in browsing.sections(GROUPS, ALL, "Unsorted")] == [False] * 3
    nameless = replace(GROUPS.clusters[ClusterId(1)], suggested_name=UNNAMED)
    groups = replace(GROUPS, clusters={**GROUPS.clusters, nameless.id: nameless})
    assert [s.unnamed for s in browsing.sections(groups, ALL, "Unsorted")] == [True, False, False]


def test_other_orders() -> None:
    browsing = Browsing(PHOTOS)
    browsing.set_order(PhotoOrder.DOUBTFUL_FIRST)
    assert _shown(browsing)[0] == (2, 1, 3)
    browsing.set_order(PhotoOrder.NAME)
    assert _shown(browsing)[1:] == [(9, 4, 5), (10, 7)]
    browsing.set_order(PhotoOrder.TIME)
    assert _shown(browsing)[0] == (1, 2, 3)


def test_a_search_looks_at_names_folders_and_groups() -> None:
    browsing = Browsing(PHOTOS)
    browsing.search.set_text("BEACH")
    assert _shown(browsing) == [(9,), (10,)]
    assert browsing.counts(GROUPS) == {1: 0, 2: 1, None: 1}
    browsing.search.set_text("beach dog")
    assert _shown(browsing) == [(9,)]
    browsing.search.set_text("group 1")
    assert _shown(browsing) == [(3, 1, 2)], "a group whose name matches is shown whole"
    browsing.search.set_text("/photos img_0005")
    assert _shown(browsing) == [(5,)]
    browsing.search.set_text("")
    assert browsing.counts(GROUPS) is None
    assert len(_shown(browsing)) == 3


def test_a_renamed_photo_is_found_under_its_new_name() -> None:
    browsing = Browsing(PHOTOS)
    browsing.search.set_text("sunset")
    assert _shown(browsing) == []
    moved = PHOTOS[PhotoId(1)].moved(PHOTOS[PhotoId(1)].path.with_name("Sunset.jpg"))
    browsing.set_photos({**PHOTOS, PhotoId(1): moved})
    assert _shown(browsing) == [(1,)]


def test_groups_that_are_gone_are_left_out() -> None:
    browsing = Browsing(PHOTOS)
    assert browsing.sections(GROUPS, [ClusterId(77)], "Unsorted") == []
    browsing.sections(GROUPS, ALL, "Unsorted")
    browsing.forget(ui_library.clustering([[1]]))
    assert _shown(browsing)[0] == (3, 1, 2)


def test_the_order_of_time_is_that_of_the_camera() -> None:
    browsing = Browsing(PHOTOS)
    browsing.set_order(PhotoOrder.TIME)
    assert _shown(browsing)[0] == (1, 2, 3)
    assert browsing.take(columns_of({1: "2001-09-09"}, PHOTOS), NO_WORDS, NO_EVENTS)
    assert _shown(browsing)[0] == (2, 3, 1)
    browsing.set_order(PhotoOrder.NAME)
    assert not browsing.take(columns_of({1: "2033-05-18"}, PHOTOS), NO_WORDS, NO_EVENTS)


def test_filters_leave_out_groups_and_photos() -> None:
    accepted = replace(GROUPS.clusters[ClusterId(1)], accepted=True)
    filed = replace(GROUPS.clusters[ClusterId(2)], filed_to="/album")
    groups = replace(GROUPS, clusters={ClusterId(1): accepted, ClusterId(2): filed})
    browsing = Browsing(PHOTOS)
    assert browsing.counts(groups) is None
    browsing.set_filter(PhotoFilter(open_only=True))
    assert browsing.counts(groups) == {1: 0, 2: 3, None: 2}
    browsing.set_filter(PhotoFilter(unfiled_only=True))
    assert browsing.counts(groups) == {1: 3, 2: 0, None: 2}
    assert [s.cluster for s in browsing.sections(groups, ALL, "Unsorted")] == [1, None]
    browsing.set_filter(PhotoFilter())
    assert not browsing.narrowed


def test_a_folder_and_a_year_narrow_together_with_the_search() -> None:
    trip = PHOTOS[PhotoId(1)].moved(Path("/photos/trip/IMG_1.jpg"))
    near = PHOTOS[PhotoId(2)].moved(Path("/photos/trip 2/IMG_2.jpg"))
    browsing = Browsing({**PHOTOS, PhotoId(1): trip, PhotoId(2): near})
    browsing.set_filter(PhotoFilter(folder=Path("/photos/trip")))
    assert browsing.counts(GROUPS) == {1: 1, 2: 0, None: 0}
    section = browsing.sections(GROUPS, ALL, "Unsorted")[0]
    assert (section.photos, section.left_out, section.total) == ((1,), 2, 3)
    browsing.search.set_text("img_2")
    assert browsing.counts(GROUPS) == {1: 0, 2: 0, None: 0}
    browsing.search.set_text("group")  # the name of the group: all of it that passes
    assert browsing.counts(GROUPS) == {1: 1, 2: 0, None: 0}
    browsing.search.set_text("")
    browsing.set_filter(PhotoFilter(days=DayRange.of_year(2001)))
    assert browsing.counts(GROUPS) == {1: 0, 2: 0, None: 0}
    assert browsing.take(columns_of({2: "2001-09-09"}, browsing.photos), NO_WORDS, NO_EVENTS)
    assert browsing.counts(GROUPS) == {1: 1, 2: 0, None: 0}


def test_numbers_follow_every_search_and_filter_also_where_nothing_is_found() -> None:
    browsing = Browsing(PHOTOS)
    named = replace(GROUPS.clusters[ClusterId(1)], name="Café")
    groups = replace(GROUPS, clusters={**GROUPS.clusters, named.id: named})

    def numbers() -> list[int]:
        counts = browsing.counts(groups)
        assert counts is not None
        assert counts is browsing.counts(groups), "worked out once"
        by_time = {photo for s in browsing.by_time(groups) for photo in s.photos}
        assert len(by_time) == sum(counts.values())
        return [counts[one] for one in ALL]

    browsing.search.set_text("zebra")
    assert numbers() == [0, 0, 0]
    browsing.search.set_text("cafe")
    assert numbers() == [3, 0, 0], "accents do not matter in titles either"
    browsing.set_filter(PhotoFilter(open_only=True))
    browsing.search.set_text("img")
    assert numbers() == [3, 2, 1]
    groups = replace(groups, clusters={**groups.clusters, named.id: replace(named, accepted=True)})
    assert numbers() == [0, 2, 1]
    browsing.search.set_text("")
    assert numbers() == [0, 3, 2]


def test_an_edit_or_another_order_costs_the_groups_it_touched() -> None:
    browsing = Browsing(PHOTOS)
    first = browsing.sections(GROUPS, ALL, "Unsorted")
    assert browsing.worked_out == 3
    again = browsing.sections(GROUPS, ALL, "Unsorted")
    assert all(one is other for one, other in zip(first, again, strict=True))
    assert browsing.worked_out == 3

    browsing.alike.take(GROUPS, {ClusterId(2): [*map(PhotoId, (4, 9, 5))]})
    assert browsing.alike.show([ClusterId(2)])
    assert _shown(browsing) == [(3, 1, 2), (4, 9, 5), (7, 10)]
    assert browsing.worked_out == 4

    named = replace(GROUPS.clusters[ClusterId(1)], name="Beach")
    groups = replace(GROUPS, clusters={**GROUPS.clusters, named.id: named})
    titles = [section.title for section in browsing.sections(groups, ALL, "Unsorted")]
    assert titles == ["Beach", "Group 2", "Unsorted"]
    assert browsing.worked_out == 5

    smaller = replace(groups, unsorted=frozenset({PhotoId(10)}))
    assert browsing.sections(smaller, ALL, "Unsorted")[2].photos == (10,)
    assert browsing.worked_out == 6

    browsing.search.set_text("beach")
    assert [s.photos for s in browsing.sections(smaller, ALL, "Unsorted")] == [
        (3, 1, 2),
        (9,),
        (10,),
    ]
    browsing.search.set_text("")
    browsing.set_order(PhotoOrder.NAME)
    assert [s.photos for s in browsing.sections(smaller, ALL[:2], "Unsorted")] == [
        (1, 2, 3),
        (9, 4, 5),
    ]


def test_groups_that_go_and_come_back_are_shown_as_they_are() -> None:
    browsing = Browsing(PHOTOS)
    browsing.sections(GROUPS, ALL, "Unsorted")
    left = replace(GROUPS, clusters={ClusterId(1): GROUPS.clusters[ClusterId(1)]})
    browsing.forget(left)
    assert [s.cluster for s in browsing.sections(left, ALL, "Unsorted")] == [1, None]
    assert _shown(browsing) == [(3, 1, 2), (9, 5, 4), (7, 10)]
