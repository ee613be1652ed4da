"""The line above a group's photos in the overview, in windows of either direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.grid.section_header import HeaderAction, SectionHeader
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import Space
from photoclust.ui.photos.rows import GridSection, SectionPart

_AREA = QRect(10, 0, 800, 40)
_BEACH = GridSection(ClusterId(1), "Beach", (PhotoId(1),), (0.7,), certainty=0.7, left_out=13)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _header(icons: Icons) -> SectionHeader:
    return SectionHeader(icons, QFont(), QFont())


def _ink(icons: Icons, section: GridSection = _BEACH, area: QRect = _AREA) -> list[int]:
    """The columns of a header without buttons that something is painted in."""
    image = QImage(area.right() + 10, area.height(), QImage.Format.Format_RGB32)
    paper = QColor(icons.colours.window)
    image.fill(paper)
    painter = QPainter(image)
    painter.setLayoutDirection(QApplication.layoutDirection())
    _header(icons).paint(painter, area, section, chosen=False, hovered=False, pointed=None)
    painter.end()
    rows = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != paper for y in rows)]


def test_the_name_is_at_the_left_and_buttons_at_the_right(icons: Icons, qtbot: QtBot) -> None:
    buttons = _header(icons).buttons(_BEACH, _AREA)
    assert buttons[0].action is HeaderAction.MORE
    assert buttons[0].place.right() > _AREA.right() - 20
    assert max(_ink(icons)) < _AREA.center().x()


@pytest.mark.usefixtures("right_to_left")
def test_a_window_from_right_to_left_has_it_the_other_way_round(icons: Icons, qtbot: QtBot) -> None:
    buttons = _header(icons).buttons(_BEACH, _AREA)
    assert buttons[0].place.left() < _AREA.left() + 20
    assert [b.place.left() for b in buttons] == sorted(b.place.left() for b in buttons)
    assert min(_ink(icons)) > _AREA.center().x()


@pytest.mark.usefixtures("right_to_left")
def test_name_and_number_do_not_lie_on_each_other(icons: Icons, qtbot: QtBot) -> None:
    ink = _ink(icons)
    gaps = [after - before for before, after in pairwise(ink)]
    assert sum(gap > 8 for gap in gaps) >= 1, "there is room between them"
    assert _AREA.right() - min(ink) > 150, "one stands after the other"


def test_the_number_of_photos_is_not_cut_off(icons: Icons, qtbot: QtBot) -> None:
    """Beside the mark of an accepted group too, which takes room as well."""

    def number_of_photos(title: str) -> int:
        """The width of the last words, behind the last gap that is wider than one of words."""
        section = replace(_BEACH, title=title, accepted=True, certainty=None)
        ink = _ink(icons, section, QRect(0, 0, 400, 40))
        gaps = [after for before, after in pairwise(ink) if after - before > Space.SMALL - 1]
        return ink[-1] - gaps[-1]

    assert number_of_photos("A very long name " * 9) == number_of_photos("Short")


_NEW = replace(_BEACH, photos=(PhotoId(1), PhotoId(2)), left_out=0, part=SectionPart.NEW)


def _names(icons: Icons, section: GridSection) -> dict[HeaderAction, str]:
    return {b.action: b.name for b in _header(icons).buttons(section, _AREA)}


def test_new_photos_can_be_taken_or_sent_back(icons: Icons, qtbot: QtBot) -> None:
    assert _names(icons, _NEW) == {
        HeaderAction.SEND_BACK: "Not here", HeaderAction.TAKE: "Add",
    }  # fmt: skip
    hidden = replace(_NEW, left_out=3)
    assert _names(icons, hidden)[HeaderAction.TAKE] == "Add all 5"
    unsorted = replace(_NEW, cluster=None)
    assert _names(icons, unsorted) == {HeaderAction.LEAVE: "Leave here"}
    assert _names(icons, replace(_BEACH, part=SectionPart.REST, alone=True)) == {}
    assert max(_ink(icons, _NEW)) > _AREA.right() - 20, "the buttons are always there"


def test_the_buttons_of_new_photos_keep_their_words_in_a_narrow_window(
    icons: Icons, qtbot: QtBot
) -> None:
    narrow, tiny = QRect(0, 0, 480, 40), QRect(0, 0, 160, 40)
    assert [b.text for b in _header(icons).buttons(_NEW, narrow)] == ["Not here", "Add"]
    assert [b.text for b in _header(icons).buttons(_NEW, tiny)] == ["", ""]
    assert {b.text for b in _header(icons).buttons(_BEACH, narrow)} == {""}


@pytest.mark.parametrize("part", [SectionPart.NEW, SectionPart.REST])
@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("cluster", [ClusterId(1), None])
def test_every_part_says_what_it_is(
    icons: Icons, qtbot: QtBot, part: SectionPart, cluster: ClusterId | None, *, alone: bool
) -> None:
    for left_out in (0, 1):
        section = replace(
            _NEW, part=part, alone=alone, cluster=cluster, left_out=left_out, accepted=True
        )
        assert len(_ink(icons, section)) > 50
