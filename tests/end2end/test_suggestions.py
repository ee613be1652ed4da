"""Suggestions on the real window: one question at a time, answered with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import DissolveClusters, MovePhotos
from photoclust.core.new_photos import LeaveUnsorted
from photoclust.core.photo import PhotoId
from photoclust.ui.browse.sections import PhotoOrder
from photoclust.ui.editing.questions import Belonging
from tests.helpers.keyboard import CTRL, Keyboard, tab_until
from tests.helpers.running_window import Prepared, Running

_ANIMALS = {1, 2, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 21, 22, 23}
"""What begins the names of the photos of animals; ten show tools and windmills."""


def _by_hand(running: Running, parts: int, left_out: int) -> tuple[ClusterId, list[PhotoId]]:
    """Make groups of the photos of animals, taken in turn, as by hand.

    What the app itself makes of so few photos differs from processor to processor; these groups
    are alike and large enough to be asked about.

    Returns:
        The first of the new groups, and the photos that are unsorted now, in the order shown.
    """
    controller = running.window.controller
    photos = controller.photos
    # By name, not by id: photos get their ids in the order in which their reading ends.
    by_name = sorted(photos, key=lambda photo: photos[photo].path.name)
    animals = [p for p in by_name if int(photos[p].path.name[:2]) in _ANIMALS]
    assert len(animals) == len(_ANIMALS)
    rest, inside = animals[:left_out], animals[left_out:]
    # All others are in one group, too: which are unsorted is not what these tests are about.
    controller.apply(MovePhotos(frozenset(photos.keys() - set(animals)), None))
    made = [controller.apply(MovePhotos(frozenset(inside[i::parts]), None)) for i in range(parts)]
    homes = controller.clustering.cluster_of()
    for group in {homes[p] for p in rest if p in homes}:
        controller.apply(DissolveClusters((group,)))
    # Some were in a group, some were not: those that a person left there are asked about last.
    controller.apply(LeaveUnsorted(frozenset(rest)))
    assert made[0] is not None
    assert controller.clustering.unsorted == frozenset(rest)
    running.window.view.set_order(PhotoOrder.NAME)  # whatever they look like
    return made[0].after[-1].id, rest


def _alone(running: Running) -> tuple[PhotoId, ClusterId]:
    """The photo that is asked about, and its group."""
    question = running.question
    assert isinstance(question, Belonging)
    ((photo, group),) = question.targets.items()
    return photo, group


def _key(running: Running, key: Qt.Key) -> None:
    running.window.view.grid.setFocus()
    QTest.keyClick(running.window.view.grid, key)


def test_an_unsorted_photo_is_put_where_it_belongs_or_kept_out(running: Running) -> None:
    window = running.window
    home, (first, second) = _by_hand(running, 1, 2)
    running.choose(None)
    window.view.grid.select_photos([first])
    running.wait(lambda: running.question is not None)
    assert window.view.suggestion.isVisible()
    assert _alone(running) == (first, home)
    _key(running, Qt.Key.Key_Y)
    assert first in window.controller.clustering.clusters[home].placed
    assert window.view.grid.selected_photos() == [second]
    running.wait(lambda: _alone(running) == (second, home))
    _key(running, Qt.Key.Key_N)
    assert second in window.controller.clustering.clusters[home].rejected
    assert running.question is None or _alone(running) != (second, home)
    assert "out of" in running.undo_label()


def test_a_group_that_looks_the_same_is_merged_with_one_key(running: Running) -> None:
    window = running.window
    home, _ = _by_hand(running, 2, 0)
    running.choose(home)
    running.wait(lambda: running.question is not None)
    question = running.question
    assert question is not None
    before = window.controller.clustering.clusters
    _key(running, Qt.Key.Key_Y)
    after = window.controller.clustering.clusters
    assert len(after) == len(before) - 1
    assert len(after[home]) > len(before[home])
    assert "Merge" in running.undo_label()


def test_no_is_not_asked_again_also_after_a_restart_until_it_is_taken_back(
    prepared: Prepared,
) -> None:
    prepared.restore()
    running = Running(prepared.data)
    try:
        running.window.start()
        running.wait_finished()
        home, _ = _by_hand(running, 2, 0)
        running.choose(home)
        running.wait(lambda: running.question is not None)
        refused = running.question
        _key(running, Qt.Key.Key_N)
        assert running.question != refused
        running.choose(running.ids[-1])
        running.choose(home)
        assert running.question != refused
        assert "apart" in running.undo_label()
    finally:
        running.close()
    running = Running(prepared.data)
    try:
        running.window.start()
        running.wait_finished()
        running.choose(home)
        running.wait_looked()
        assert running.question != refused
        running.window.controller.undo()
        running.wait(lambda: running.question == refused)
    finally:
        running.close()


def test_no_goes_on_to_the_next_photo_when_the_offers_are_used_up(running: Running) -> None:
    keys = Keyboard(running.window)
    view = running.window.view
    _, unsorted = _by_hand(running, 1, 2)
    running.wait_looked()
    _to_unsorted(running, keys)
    running.wait(lambda: running.question is not None)
    assert keys.focus is view.list, "nobody's focus is taken"
    asked: list[tuple[PhotoId, ClusterId]] = []
    while running.question is not None:
        assert len(asked) < 3 * len(unsorted)
        asked.append(_alone(running))
        assert view.grid.selected_photos() == [asked[-1][0]], "it is seen which photo is meant"
        keys.press(Qt.Key.Key_N)
        running.wait_looked()  # time enough to think of something weaker
    photos = [photo for photo, _ in asked]
    assert list(dict.fromkeys(photos)) == unsorted
    assert photos == sorted(photos, key=unsorted.index), "one photo after the other"
    assert len(set(asked)) == len(asked)
    keys.press(Qt.Key.Key_Z, CTRL)
    running.wait_looked()
    assert _alone(running) == asked[-1]


def test_yes_goes_on_to_the_next_photo(running: Running) -> None:
    keys = Keyboard(running.window)
    _, unsorted = _by_hand(running, 1, 2)
    running.wait_looked()
    _to_unsorted(running, keys)
    for photo in unsorted:
        running.wait_looked()
        asked, target = _alone(running)
        assert asked == photo
        keys.press(Qt.Key.Key_Y)
        assert photo in running.window.controller.clustering.clusters[target].placed
    assert running.question is None
    assert not running.window.controller.clustering.unsorted


def test_one_key_answers_for_all_that_a_person_selected(running: Running) -> None:
    keys = Keyboard(running.window)
    grid, controller = running.window.view.grid, running.window.controller
    home, unsorted = _by_hand(running, 1, 3)
    running.wait_looked()
    _to_unsorted(running, keys)
    running.wait(lambda: running.question is not None)
    tab_until(keys, lambda widget: widget is grid)
    keys.press(Qt.Key.Key_A, CTRL)
    assert grid.selected_photos() == unsorted
    running.wait_looked()
    question = running.question
    assert isinstance(question, Belonging)
    assert question.targets == dict.fromkeys(unsorted, home)
    bar = running.window.view.suggestion
    assert any(
        label.text() == f"Do these 3 photos belong to “{controller.titles([home])[0]}”?"
        for label in bar.findChildren(QLabel)
    )
    keys.press(Qt.Key.Key_Escape)
    running.wait_looked()
    assert grid.selected_photos() == []
    assert running.question is None, "a person who selects nothing is left alone"
    keys.press(Qt.Key.Key_A, CTRL)
    keys.press(Qt.Key.Key_Y)
    assert controller.clustering.clusters[home].placed.issuperset(unsorted)
    assert running.window.bench.toast.text.startswith("3 photos to ")
    keys.press(Qt.Key.Key_Z, CTRL)
    assert controller.clustering.unsorted == frozenset(unsorted), "one step"


def _to_unsorted(running: Running, keys: Keyboard) -> None:
    """Go to Unsorted, which is the last row of the list."""
    tab_until(keys, lambda widget: widget is running.window.view.list)
    keys.press(Qt.Key.Key_End)
    running.wait(lambda: running.window.view.chosen_clusters == [])
