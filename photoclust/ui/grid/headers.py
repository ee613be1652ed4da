"""The headers of the sections that can be seen: where they are, and painting them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter

from photoclust.core.clusters import ClusterId
from photoclust.ui.grid.section_header import HeaderAction, HeaderButton, SectionHeader
from photoclust.ui.grid.tile_view import TileView
from photoclust.ui.language.certainty import certainty_sentence
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.rows import GridSection, PhotoGridModel


class OverviewHeaders:
    """Places and paints headers. GUI thread only.

    The header of the topmost section stays at the top of the view while its photos pass under
    it, and makes way when the next one comes: a person always sees where they are.

    Args:
        view: Where the sections are; without headers its measures say 0 for them.
        photos: What is shown.
        header: Paints one header.
        icons: The icons and with them the colours.

    Attributes:
        chosen: The sections whose buttons are always to be seen, because keys act on them.
    """

    def __init__(
        self, view: TileView, photos: PhotoGridModel, header: SectionHeader, icons: Icons
    ) -> None:
        self._view = view
        self._photos = photos
        self._header = header
        self._icons = icons
        self.chosen: Collection[ClusterId | None] = ()

    @property
    def height(self) -> int:
        """Height of a header; 0 while there are none."""
        return self._view.tiles.measures.header

    def at_top(self) -> int | None:
        """The section that takes most of the room at the top of the view."""
        place = self._view.verticalOffset() + self.height
        if not self._photos.sections or not self._view.tiles.count:
            return None
        return min(self._view.tiles.sections_between(place, place + 1), default=None)

    def staying(self) -> tuple[int, QRect] | None:
        """The section whose header stays at the top, and where that is, or None."""
        offset, height = self._view.verticalOffset(), self.height
        if not height or not self._photos.sections or offset <= 0:
            return None
        section = self._view.tiles.sections_between(offset, offset + 1).start
        place = self._view.on_viewport(self._view.tiles.header(section))
        place.moveTop(0)
        if section + 1 < len(self._photos.sections):
            following = self._view.on_viewport(self._view.tiles.header(section + 1))
            place.moveTop(min(0, following.top() - height))
        return section, place

    def covers(self, place: QPoint) -> bool:
        """Whether the header at the top hides what lies at a place of the viewport."""
        staying = self.staying()
        return staying is not None and staying[1].contains(place)

    def section_at(self, place: QPoint) -> int | None:
        """The section whose header is at a place of the viewport."""
        found = self._places(place.y(), place.y() + 1)
        return next((number for number, area in found if area.contains(place)), None)

    def button_at(self, place: QPoint) -> tuple[GridSection, HeaderAction] | None:
        """The section and action of the button at a place of the viewport."""
        found = self._button_at(place)
        return None if found is None else (found[0], found[1].action)

    def tooltip_at(self, place: QPoint) -> str:
        """What the button at a place of the viewport does, else how sure its group is."""
        found = self._button_at(place)
        if found is not None:
            return found[1].name
        number = self.section_at(place)
        sure = None if number is None else self._photos.sections[number].certainty
        return "" if sure is None else certainty_sentence(sure)

    def _button_at(self, place: QPoint) -> tuple[GridSection, HeaderButton] | None:
        number = self.section_at(place)
        if number is None:
            return None
        section = self._photos.sections[number]
        area = next(area for n, area in self._places(place.y(), place.y() + 1) if n == number)
        buttons = (b for b in self._header.buttons(section, area) if b.place.contains(place))
        button = next(buttons, None)
        return None if button is None else (section, button)

    def paint(self, painter: QPainter, top: int, bottom: int, pointer: QPoint | None) -> None:
        """Paint the headers in a part of the viewport, above the photos.

        Args:
            painter: With antialiasing on.
            top: Of that part.
            bottom: Of that part, exclusive.
            pointer: Where the mouse is on the viewport.
        """
        if not self.height:
            return
        pointed = None if pointer is None else self.button_at(pointer)
        staying = self.staying()
        for number, area in reversed(list(self._places(top, bottom))):
            section = self._photos.sections[number]
            hovered = pointer is not None and area.contains(pointer)
            if staying is not None and number == staying[0]:
                painter.fillRect(area, QColor(self._icons.colours.window))
            self._header.paint(
                painter,
                area,
                section,
                chosen=section.event is None and section.cluster in self.chosen,
                hovered=hovered,
                pointed=pointed[1] if hovered and pointed is not None else None,
            )

    def _places(self, top: int, bottom: int) -> Iterator[tuple[int, QRect]]:
        """The headers between two heights of the viewport; the one that stays comes first."""
        if not self.height:
            return
        staying = self.staying()
        if staying is not None:
            yield staying
        tiles, offset = self._view.tiles, self._view.verticalOffset()
        for number in tiles.sections_between(top + offset, bottom + offset):
            if staying is None or number != staying[0]:
                yield number, self._view.on_viewport(tiles.header(number))
