"""The tree of folders: looked into lazily, lit under a drag, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.services.files.folder_list import Inside
from photoclust.ui.folders.model import FolderModel, FolderRole
from photoclust.ui.folders.pane import FolderPane
from photoclust.ui.look.theme import Theme, ThemeChoice
from photoclust.ui.photos.drag import ClustersDrag, PhotosDrag

TOP, OTHER = Path("/pictures/Sorted"), Path("/stick/Sorted")
PHOTOS = (PhotoId(3), PhotoId(4))
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Side:
    """A pane with two folders at the top, of which one cannot be reached."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.model = FolderModel(lambda folder: "Beach" if folder.name == "Beach" else "")
        self.asked: list[Path] = []
        self.model.wanted.connect(self.asked.append)
        self.model.show([TOP, OTHER])
        inside = (TOP / "Beach", TOP / "Dogs")
        self.model.take(TOP, Inside(inside, frozenset({TOP / "Beach"})))
        self.model.take(OTHER, Inside(None))
        self.pane = FolderPane(self.model, theme)
        qtbot.addWidget(self.pane)
        self.pane.resize(240, 300)
        self.pane.show()
        self.tree = self.pane.tree
        self.tree.expand(self.index(TOP))
        self.told: list[tuple[object, ...]] = []
        self.tree.photos_dropped.connect(lambda *a: self.told.append(("photos", *a)))
        self.tree.groups_dropped.connect(lambda *a: self.told.append(("groups", *a)))
        self.tree.chosen_wished.connect(lambda *a: self.told.append(("chosen", *a)))
        self.tree.removal_wished.connect(lambda *a: self.told.append(("remove", *a)))

    def index(self, folder: Path, above: QModelIndex | None = None) -> QModelIndex:
        above = QModelIndex() if above is None else above
        for row in range(self.model.rowCount(above)):
            index = self.model.index(row, 0, above)
            if index.data(FolderRole.NODE).path == folder:
                return index
            found = self.index(folder, index)
            if found.isValid():
                return found
        return QModelIndex()

    def place(self, folder: Path) -> QPoint:
        return self.tree.visualRect(self.index(folder)).center()

    def move(self, data: QMimeData, place: QPoint, keys: Qt.KeyboardModifier = NONE) -> bool:
        """Drag to a place; return whether it would take what is dragged."""
        button, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
        target = self.tree.viewport()
        enter = QDragEnterEvent(place, action, data, button, keys)
        QApplication.sendEvent(target, enter)
        move = QDragMoveEvent(place, action, data, button, keys)
        QApplication.sendEvent(target, move)
        return move.isAccepted()

    def drop(self, data: QMimeData, folder: Path, keys: Qt.KeyboardModifier = NONE) -> bool:
        place = self.place(folder)
        self.move(data, place, keys)
        event = QDropEvent(
            place.toPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys
        )
        QApplication.sendEvent(self.tree.viewport(), event)
        return event.isAccepted()


@pytest.fixture
def side(qtbot: QtBot, theme: Theme) -> Iterator[Side]:
    made = Side(qtbot, theme)
    yield made
    made.pane.hide()


def photos() -> PhotosDrag:
    return PhotosDrag(PHOTOS, list)


def test_folders_are_looked_into_when_they_are_opened(side: Side) -> None:
    assert side.asked[:2] == [TOP, OTHER], "what is at the top is looked for at once"
    beach = side.index(TOP / "Beach")
    assert side.model.hasChildren(beach), "it may hold some"
    side.asked.clear()
    side.tree.expand(beach)
    assert side.asked == [TOP / "Beach"], "once, however often the tree asks"
    # Opens everything, so only now.
    tester = QAbstractItemModelTester(
        side.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    side.model.take(TOP / "Beach", Inside(()))
    assert not side.model.hasChildren(beach)
    side.model.take(TOP, Inside((TOP / "Beach", TOP / "Cats")))
    assert side.model.rowCount(side.index(TOP)) == 2
    assert not side.model.canFetchMore(side.index(TOP / "Beach")), "what is known stays known"
    side.asked.clear()
    side.model.refresh()
    assert set(side.asked) == {TOP, OTHER, TOP / "Beach"}
    side.model.show([OTHER])
    assert side.model.folders == [OTHER]
    side.model.take(TOP, Inside(()))  # an answer that came too late
    del tester


def test_what_cannot_be_reached_says_so_and_takes_nothing(side: Side) -> None:
    away = side.index(OTHER)
    assert "not there now" in away.data(Qt.ItemDataRole.ToolTipRole)
    assert not side.model.flags(away) & Qt.ItemFlag.ItemIsDropEnabled
    assert side.model.is_away(OTHER)
    assert not side.model.hasChildren(away)
    assert not side.move(photos(), side.place(OTHER))
    assert not side.drop(photos(), OTHER)
    assert side.told == []
    side.model.take(OTHER, Inside(()))
    assert side.drop(photos(), OTHER), "it is there again"


def test_what_was_removed_is_left_out_until_it_is_there_again(side: Side) -> None:
    tester = QAbstractItemModelTester(
        side.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    side.model.take(TOP / "Beach", Inside(None, gone=True))
    assert side.model.is_away(TOP / "Beach"), "what is in the folder above is not known yet"
    side.model.take(TOP, Inside(None, gone=True))
    assert side.model.folders == [OTHER]
    assert side.model.is_gone(TOP)
    side.model.show([TOP, OTHER])
    assert side.model.folders == [OTHER], "also where it is offered once more"
    side.asked.clear()
    side.model.refresh()
    side.model.refresh()
    assert sorted(side.asked) == [TOP, OTHER], "each once until it is answered"
    side.model.take(TOP, Inside((TOP / "Beach",)))
    assert side.model.folders == [TOP, OTHER]
    assert side.index(TOP / "Beach").isValid()
    side.model.take(TOP, Inside(None, gone=True))
    side.model.show([OTHER])
    assert not side.model.is_gone(TOP), "nobody asks for it any more"
    side.model.take(TOP, Inside(None, gone=True))
    assert not side.model.is_gone(TOP)
    del tester


def test_a_groups_folder_says_whose_it_is(side: Side) -> None:
    told = side.index(TOP / "Beach").data(Qt.ItemDataRole.ToolTipRole)
    assert "The folder of “Beach”" in told
    assert side.index(TOP / "Dogs").data(Qt.ItemDataRole.ToolTipRole) == str(TOP / "Dogs")


@pytest.mark.parametrize(("keys", "copy"), [(NONE, False), (CTRL, True)])
def test_photos_and_groups_are_dropped_on_a_folder(
    side: Side, keys: Qt.KeyboardModifier, *, copy: bool
) -> None:
    assert side.drop(photos(), TOP / "Beach", keys)
    assert side.drop(ClustersDrag([ClusterId(7)]), TOP, keys)
    assert side.told == [
        ("photos", PHOTOS, TOP / "Beach", copy),
        ("groups", (ClusterId(7),), TOP, copy),
    ]


def test_other_things_are_for_others(side: Side) -> None:
    data = QMimeData()
    data.setText("no photo")
    assert not side.move(data, side.place(TOP))
    assert not side.move(photos(), QPoint(5, side.tree.viewport().height() - 2)), "no folder there"
    assert not side.drop(data, TOP)
    assert side.told == []


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_folder_under_a_drag_lights_up_in_the_colours_of_now(
    side: Side, theme: Theme, choice: ThemeChoice
) -> None:
    theme.choose(choice)  # while it runs
    place = side.tree.visualRect(side.index(TOP / "Dogs"))
    spot = QPoint(place.center().x(), place.top() + 5)
    rest = side.tree.viewport().grab().toImage().pixelColor(spot)
    side.move(photos(), place.center())
    lit = side.tree.viewport().grab().toImage().pixelColor(spot)
    assert lit.name() == theme.colours.selected
    assert rest != lit
    moved = side.tree.viewport().grab().toImage()
    side.move(photos(), place.center(), CTRL)
    assert side.tree.viewport().grab().toImage() != moved, "it says that it would be a copy"
    QApplication.sendEvent(side.tree.viewport(), QDragLeaveEvent())
    assert side.tree.viewport().grab().toImage().pixelColor(spot) == rest


def test_keys_put_what_is_chosen_into_the_folder(side: Side) -> None:
    side.tree.setCurrentIndex(side.index(TOP / "Dogs"))
    QTest.keyClick(side.tree, Qt.Key.Key_Return)
    QTest.keyClick(side.tree, Qt.Key.Key_Enter, CTRL)
    QTest.keyClick(side.tree, Qt.Key.Key_Delete)  # only what is at the top
    side.tree.setCurrentIndex(side.index(OTHER))
    QTest.keyClick(side.tree, Qt.Key.Key_Return)  # away
    QTest.keyClick(side.tree, Qt.Key.Key_Delete)
    assert side.told == [
        ("chosen", TOP / "Dogs", False),
        ("chosen", TOP / "Dogs", True),
        ("remove", OTHER),
    ]


def test_it_folds_away_and_opens_under_a_drag(qtbot: QtBot, side: Side) -> None:
    height = side.pane.sizeHint().height()
    with qtbot.waitSignal(side.pane.wants_other_height):
        side.pane.set_folded(folded=True)
    assert side.pane.folded
    assert not side.tree.isVisible()
    assert side.pane.sizeHint().height() < height
    dragged = photos()  # kept: the event does not
    event = QDragEnterEvent(
        QPoint(20, 5), Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(side.pane, event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: not side.pane.folded)


def test_a_right_click_asks_for_a_menu(qtbot: QtBot, side: Side) -> None:
    with qtbot.waitSignal(side.pane.menu_wished) as asked:
        side.tree.customContextMenuRequested.emit(side.place(TOP / "Dogs"))
    assert asked.args[:2] == [TOP / "Dogs", False]
    with qtbot.assertNotEmitted(side.pane.menu_wished):
        side.tree.customContextMenuRequested.emit(QPoint(5, 290))
