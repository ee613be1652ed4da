"""The side panel tells what is known, takes pictures as they come, and hands wishes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import PhotoId, Presence
from photoclust.core.text import Text
from photoclust.ui.look.icons import Icons
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.preview import PreviewPanel, Similar
from photoclust.ui.viewer.several import Several
from photoclust.ui.widgets.photo_fan import PhotoFan
from photoclust.ui.widgets.picture_button import PictureButton

PHOTO = PhotoId(7)
PATH = Path("/photos/beach/bad\udcff.jpg")
DETAILS = PhotoDetails(
    PHOTO, PATH, taken="2021-07-12T15:04:00", camera="Fuji X100", group="Beach", membership=0.944
)


@pytest.fixture
def panel(qtbot: QtBot, icons: Icons) -> PreviewPanel:
    widget = PreviewPanel(icons)
    qtbot.addWidget(widget)
    widget.resize(280, 800)
    widget.show()
    return widget


def texts(panel: PreviewPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def button(panel: PreviewPanel, name: str) -> QAbstractButton:
    return next(b for b in panel.findChildren(QAbstractButton) if name in b.accessibleName())


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    return image


def test_a_photo_is_described(panel: PreviewPanel) -> None:
    panel.show_photo(DETAILS)
    told = texts(panel)
    for text in ("bad\ufffd.jpg", "12 Jul 2021, 15:04", "Fuji X100", "Beach", "sure"):
        assert text in told
    assert panel.photo == PHOTO


def test_nothing_and_many_are_told(panel: PreviewPanel) -> None:
    assert "Nothing selected" in texts(panel)
    panel.show_photo(DETAILS)
    panel.show_selection(1204)
    told = texts(panel)
    assert "1,204 photos selected" in told
    assert "Fuji X100" not in told
    assert panel.photo is None
    assert not button(panel, "Show in folder").isVisible()


def test_what_several_photos_are_together(panel: PreviewPanel) -> None:
    panel.show_selection(3)
    beach = Cluster(ClusterId(1), {}, Text("Beach"))
    panel.take_several(
        Several(
            size_bytes=4_200_000_000,
            first="2021-07-12T15:04:00",
            last="2021-08-02T09:00:00",
            cameras=("Fuji X100", "Canon"),
            places=((48.86, 2.29), (43.7, 7.25)),
            folders=(PATH.parent,),
            groups=(beach, None, replace(beach, id=ClusterId(2))),
            faces=(picture(), None, picture()),
        )
    )
    for text in (
        "3 photos selected",
        "12 Jul 2021 – 2 Aug 2021",
        "Fuji X100, Canon",
        "2 places",
        "4.2 GB",
        "/photos/beach",
        "Groups",
        "Beach, Unsorted",
    ):
        assert text in texts(panel)
    [fan] = panel.findChildren(PhotoFan)
    assert fan.number == 3
    assert fan.isVisible()
    panel.show_selection(4)
    assert "4.2 GB" in texts(panel), "what was told stays till more is known"
    assert "4 photos selected" in texts(panel)


def test_several_photos_of_one_day_place_and_group(panel: PreviewPanel) -> None:
    panel.show_selection(2)
    day = "2021-07-12T15:04:00", "2021-07-12T18:04:00"
    beach = Cluster(ClusterId(1), {}, Text("Beach"))
    panel.take_several(Several(1, *day, (), ((-48.86, 2.29),), (), (beach,)))
    for text in ("12 Jul 2021", "48.86° S, 2.29° E", "1 byte", "Group", "Beach"):
        assert text in texts(panel)


def test_one_photo_is_not_told_as_several(panel: PreviewPanel) -> None:
    panel.show_selection(2)
    panel.show_photo(DETAILS)
    panel.take_several(Several(size_bytes=4_200_000_000))
    told = texts(panel)
    assert "4.2 GB" not in told
    assert "Fuji X100" in told
    assert not panel.findChildren(PhotoFan)[0].isVisible()
    assert button(panel, "Show in folder").isVisible()


@pytest.mark.parametrize(
    ("presence", "text"), [(Presence.OFFLINE, "not connected"), (Presence.MISSING, "no longer")]
)
def test_a_file_that_is_away_is_told(panel: PreviewPanel, presence: Presence, text: str) -> None:
    panel.show_photo(PhotoDetails(PHOTO, PATH, presence=presence))
    assert any(text in told for told in texts(panel))
    panel.show_photo(DETAILS)
    assert not any(text in told for told in texts(panel))


def test_a_file_that_is_away_is_not_told_as_broken(panel: PreviewPanel) -> None:
    panel.show_photo(PhotoDetails(PHOTO, PATH, presence=Presence.OFFLINE))
    panel.take_failure(PHOTO, "The file is not there any more.")
    assert any("not connected" in told for told in texts(panel))
    assert "The file is not there any more." not in texts(panel)


@pytest.mark.parametrize(
    ("name", "signal", "value"),
    [
        ("look at it in full", "full_view_requested", PHOTO),
        ("Look at it in full", "full_view_requested", PHOTO),
        ("Show in folder", "reveal_requested", PATH),
        ("Open", "open_requested", PATH),
        ("Similar photos in", "similar_requested", PHOTO),
    ],
)
def test_wishes_are_handed_on_with_every_byte_of_the_path(
    qtbot: QtBot, panel: PreviewPanel, name: str, signal: str, value: object
) -> None:
    panel.show_photo(DETAILS)
    wish: SignalInstance = getattr(panel, signal)
    with qtbot.waitSignal(wish) as wished:
        qtbot.keyClick(button(panel, name), Qt.Key.Key_Space)
    assert wished.args == [value]


def test_late_pictures_of_other_photos_are_dropped(panel: PreviewPanel) -> None:
    panel.show_photo(DETAILS)
    shown = panel.findChildren(PictureButton)[0]
    panel.take_picture(PhotoId(99), picture())
    assert not shown.has_picture
    panel.take_picture(PHOTO, picture())
    assert shown.has_picture


def test_a_failure_is_told_and_gone_with_the_next_photo(panel: PreviewPanel) -> None:
    panel.show_photo(DETAILS)
    panel.take_failure(PhotoId(99), "Another photo is damaged.")
    panel.take_failure(PHOTO, "The file is damaged.")
    assert "The file is damaged." in texts(panel)
    assert "Another photo is damaged." not in texts(panel)
    panel.show_photo(DETAILS)
    assert "The file is damaged." not in texts(panel)


def test_similar_photos_can_be_chosen(qtbot: QtBot, panel: PreviewPanel) -> None:
    panel.show_photo(DETAILS)
    panel.show_similar(PHOTO, [Similar(PhotoId(8), 0.97, "sea.jpg", picture())])
    assert "Similar photos" in texts(panel)
    with qtbot.waitSignal(panel.similar_chosen) as chosen:
        qtbot.mouseClick(button(panel, "sea.jpg"), Qt.MouseButton.LeftButton)
    assert chosen.args == [PhotoId(8)]
    panel.show_similar(PhotoId(99), [])
    assert "Similar photos" in texts(panel)
    panel.show_photo(DETAILS)
    assert "Similar photos" not in texts(panel)
