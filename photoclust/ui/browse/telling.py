"""Says above the photos what is shown, how much of it, in which order and by what it was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from photoclust.core.clusters import Clustering
from photoclust.ui.browse.area import PhotoArea
from photoclust.ui.browse.found_line import FoundLine
from photoclust.ui.browse.photo_orders import photo_orders
from photoclust.ui.browse.sections import Browsing, PhotoOrder
from photoclust.ui.browse.still_to_do import still_to_do
from photoclust.ui.groups.header import GroupHeader
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.language.words import told
from photoclust.ui.photos.rows import GridSection, sizes


class Telling:
    """GUI thread only.

    Args:
        browsing: What is searched for.
        header: The line above the photos.
        found_by: The line below it.
        area: Where photos are, or why there are none.
        side: The groups, which are out of sight where there are no photos.
    """

    def __init__(
        self,
        browsing: Browsing,
        header: GroupHeader,
        found_by: FoundLine,
        area: PhotoArea,
        side: QWidget,
    ) -> None:
        self._browsing, self._area, self._side = browsing, area, side
        self._header, self._found_by = header, found_by

    def tell(
        self,
        clustering: Clustering,
        sections: Sequence[GridSection],
        rows: tuple[ClusterRow, ...],
        *,
        found: str,
        ordered: bool,
        everything: bool,
    ) -> None:
        """Say it.

        Args:
            clustering: What there is.
            sections: What is shown.
            rows: The chosen groups; none where photos of all are shown.
            found: What was asked, where photos like something are shown; else empty.
            ordered: Whether photos are in the order that was chosen for those of groups.
            everything: Whether all photos are shown but for those that are left out.
        """
        browsing, header = self._browsing, self._header
        header.show_found(found)
        self._found_by.show_said("" if found else browsing.search.said)
        usual = not ordered or browsing.order is PhotoOrder.ALIKE
        header.show_order("" if usual else photo_orders()[browsing.order])
        there, (number, total) = clustering.photo_count(), sizes(sections)
        self._side.setVisible(there > 0)
        header.show_rows(rows, number, there if everything else total)
        searched = browsing.search.text if browsing.narrowed else None
        why = "" if number else told(browsing.search.said)
        self._area.show_number(number, there, searched, still_to_do(clustering), why)
