"""New photos of a group stand before the others, and nothing is shown twice or lost."""

from __future__ import annotations

from dataclasses import replace

from photoclust.core.clusters import UNNAMED, ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.new_first import has_new, new_first
from photoclust.ui.browse.sections import Browsing
from photoclust.ui.browse.still_to_do import first_to_do, still_to_do
from photoclust.ui.photos.rows import GridSection, SectionPart
from tests.helpers import ui_library

ONE, TWO = ClusterId(1), ClusterId(2)
PHOTOS = ui_library.photos(9)
PLAIN = ui_library.clustering([[3, 1, 2, 5], [4, 6]], [7, 8, 9])
NEWS = replace(
    PLAIN,
    clusters={
        **PLAIN.clusters,
        ONE: replace(PLAIN.clusters[ONE], pending=frozenset(map(PhotoId, (2, 5)))),
    },
    left=frozenset({PhotoId(8)}),
)


def _whole(*clusters: ClusterId | None, search: str = "") -> list[GridSection]:
    browsing = Browsing(PHOTOS)
    browsing.search.set_text(search)
    return browsing.sections(NEWS, clusters, "Unsorted")


def _parts(sections: list[GridSection]) -> list[tuple[ClusterId | None, str, tuple[int, ...]]]:
    return [(s.cluster, s.part.value, s.photos) for s in sections]


def test_a_group_with_new_photos_comes_in_two_parts() -> None:
    shown = new_first(NEWS, _whole(ONE, TWO, None), alone=False)
    assert _parts(shown) == [
        (ONE, "new", (2, 5)), (ONE, "rest", (3, 1)), (TWO, "whole", (4, 6)),
        (None, "whole", (7, 8, 9)),
    ]  # fmt: skip
    assert has_new(shown)
    assert [len(s.memberships) for s in shown] == [2, 2, 2, 0]
    assert sum(section.total for section in shown) == PLAIN.photo_count()
    assert not any(section.alone for section in shown)


def test_unsorted_by_itself_tells_who_was_left_there_on_purpose() -> None:
    shown = new_first(NEWS, _whole(None), alone=True)
    assert _parts(shown) == [(None, "new", (7, 9)), (None, "rest", (8,))]
    assert all(section.alone for section in shown)
    everybody = replace(NEWS, left=NEWS.unsorted)
    assert not has_new(new_first(everybody, _whole(None), alone=True))


def test_of_what_a_search_leaves_out_the_number_is_known() -> None:
    (new,) = new_first(NEWS, _whole(ONE, search="0002"), alone=True)
    assert (new.part, new.photos, new.left_out, new.total) == (SectionPart.NEW, (2,), 1, 2)


def test_what_is_still_to_be_done() -> None:
    assert still_to_do(NEWS) == "2 new photos wait for your yes."
    assert first_to_do(NEWS) == ONE
    assert still_to_do(PLAIN) == ""
    assert first_to_do(PLAIN) is None
    unnamed = {**PLAIN.clusters, TWO: replace(PLAIN.clusters[TWO], suggested_name=UNNAMED)}
    assert still_to_do(replace(PLAIN, clusters=unnamed)) == "1 group has no name yet."
    assert first_to_do(replace(PLAIN, clusters=unnamed)) == TWO
