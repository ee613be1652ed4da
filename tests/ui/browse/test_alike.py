"""An order that is shown stays; a newer one waits until a person comes to the group anew."""

from __future__ import annotations

from photoclust.core.changes import apply_change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import Edit, MovePhotos, RejectPhotos
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.alike import AlikeOrders
from photoclust.ui.browse.sections import Browsing, PhotoOrder
from tests.helpers import ui_library

ONE, TWO = ClusterId(1), ClusterId(2)
START = ui_library.clustering([[1, 2, 3, 4], [5, 6]], [7, 8])


def after(clustering: Clustering, edit: Edit) -> Clustering:
    return apply_change(clustering, edit.change(clustering))


def photos(*numbers: int) -> tuple[PhotoId, ...]:
    return tuple(map(PhotoId, numbers))


def test_an_order_is_shown_when_it_is_wanted() -> None:
    orders = AlikeOrders()
    assert orders.lacks(START, ONE)
    orders.take(START, {ONE: photos(3, 1, 4, 2), None: photos(8, 7)})
    assert not orders.lacks(START, ONE)
    assert not orders.lacks(START, None)
    assert orders.places(ONE) is None
    assert orders.show([ONE])
    assert orders.sequence(ONE) == photos(3, 1, 4, 2)
    assert not orders.show([ONE]), "it is shown already"
    assert orders.lacks(START, TWO)
    assert not orders.lacks(START, ClusterId(9)), "a group that is not there"
    assert not orders.lacks(ui_library.clustering([[1]]), None), "nothing to order"


def test_who_leaves_needs_no_other_order_and_who_joins_does() -> None:
    orders = AlikeOrders()
    orders.take(START, {ONE: photos(3, 1, 4, 2)})
    left = after(START, RejectPhotos(frozenset(photos(1))))
    assert not orders.lacks(left, ONE)
    joined = after(START, MovePhotos(frozenset(photos(5)), ONE))
    assert orders.lacks(joined, ONE)


def test_photos_stand_in_the_order_and_those_that_joined_behind_it() -> None:
    browsing = Browsing(ui_library.photos(9))
    assert browsing.order is PhotoOrder.ALIKE

    def shown(clustering: Clustering) -> list[tuple[PhotoId, ...]]:
        homes = [ONE, TWO, None]
        return [part.photos for part in browsing.sections(clustering, homes, "Unsorted")]

    assert shown(START) == [photos(1, 2, 3, 4), photos(5, 6), photos(7, 8)], "best first till then"
    browsing.alike.take(START, {ONE: photos(3, 1, 4, 2), None: photos(8, 7)})
    browsing.alike.show([ONE, None])
    assert shown(START) == [photos(3, 1, 4, 2), photos(5, 6), photos(8, 7)]
    less = after(START, RejectPhotos(frozenset(photos(1, 4))))
    assert shown(less) == [photos(3, 2), photos(5, 6), photos(8, 7, 1, 4)]
    more = after(START, MovePhotos(frozenset(photos(5, 7)), ONE))
    assert shown(more)[0][:4] == photos(3, 1, 4, 2)
    assert shown(START)[0] == photos(3, 1, 4, 2), "an undo brings photos back to their places"
    browsing.set_order(PhotoOrder.DOUBTFUL_FIRST)
    assert shown(START)[0] == photos(4, 3, 2, 1)


def test_memberships_go_with_their_photos() -> None:
    browsing = Browsing(ui_library.photos(9))
    browsing.alike.take(START, {ONE: photos(3, 1, 4, 2)})
    browsing.alike.show([ONE])
    (section,) = browsing.sections(START, [ONE], "Unsorted")
    members = START.clusters[ONE].members
    assert section.memberships == tuple(members[photo] for photo in section.photos)


def test_a_newer_order_waits() -> None:
    orders = AlikeOrders()
    orders.take(START, {ONE: photos(3, 1, 4, 2)})
    orders.show([ONE])
    orders.take(START, {ONE: photos(1, 2, 3, 4)})
    assert orders.sequence(ONE) == photos(3, 1, 4, 2)
    assert orders.show([ONE])
    assert orders.sequence(ONE) == photos(1, 2, 3, 4)


def test_groups_that_are_gone_are_forgotten() -> None:
    orders = AlikeOrders()
    orders.take(START, {ONE: photos(3, 1, 4, 2), TWO: photos(5, 6), None: photos(7, 8)})
    orders.show([ONE, TWO, None])
    orders.forget([TWO])
    assert orders.places(ONE) is None
    assert orders.places(TWO) is not None
    assert orders.places(None) is not None
    orders.take(ui_library.clustering([[5]]), {ClusterId(4): photos(1)})
    assert not orders.show([ClusterId(4)])
