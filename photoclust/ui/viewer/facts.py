"""What is known about one photo, line by line, and how surely it belongs to its group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.certainty import belonging_sentence, certainty_word
from photoclust.ui.language.words import title_of, told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.viewer.details import PhotoDetails
from photoclust.ui.viewer.several import PLACES_TO, Several
from photoclust.ui.widgets.certainty_dots import CertaintyDots
from photoclust.ui.widgets.elided_label import ElidedLabel

_FACTS = ("calendar", "camera", "aperture", "map-pin", "image", "folder")
"""Icons of the rows of facts, in order."""


class PhotoFacts(QWidget):
    """Date, camera, lens, place, measures, folder; group and how sure it is. GUI thread only.

    Args:
        icons: The icons.
        parent: Qt parent.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._facts = [(QLabel(), _label(fact)) for fact in _FACTS]
        self._belongs_title = caption(self.tr("Group"))
        self._group = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._dots = CertaintyDots(icons)
        self._belongs = QLabel()
        mark(self._belongs, Kind.SECONDARY)
        facts = QGridLayout()
        facts.setHorizontalSpacing(Space.SMALL)
        facts.setVerticalSpacing(Space.SMALL)
        facts.setColumnStretch(1, 1)
        for row, (icon_label, label) in enumerate(self._facts):
            facts.addWidget(icon_label, row, 0)
            facts.addWidget(label, row, 1)
        head = QHBoxLayout()  # the name has a line of its own: it can be long
        head.setSpacing(Space.SMALL)
        head.addWidget(self._belongs_title, 1)
        head.addWidget(self._dots)
        head.addWidget(self._belongs)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addLayout(facts)
        rows.addSpacing(Space.SMALL)
        rows.addLayout(head)
        rows.addWidget(self._group)
        icons.changed.connect(self._dress)
        self._dress()

    def show_details(self, details: PhotoDetails | None) -> None:
        """Tell about a photo; of None there is nothing to tell."""
        texts = [""] * len(_FACTS)
        if details is not None:
            taken = words.date_and_time(details.taken) if details.taken else ""
            known = (taken, details.camera, details.lens, details.place, details.measures)
            texts = [text or "" for text in (*known, details.folder)]
        for row, text in enumerate(texts):
            self._show_fact(row, text)
        self._show_group(details)

    def show_several(self, several: Several) -> None:
        """Tell about several photos together."""
        self.show_details(None)
        days = dict.fromkeys(words.date(one) for one in (several.first, several.last) if one)
        size = words.size(several.size_bytes) if several.size_bytes else ""
        known = (" – ".join(days), ", ".join(several.cameras), "", _where(several), size)
        for row, text in enumerate((*known, _folders(several))):
            self._show_fact(row, text)
        names = [self.tr("Unsorted") if one is None else title_of(one) for one in several.groups]
        self._belongs_title.setText(self.tr("Group") if len(names) < 2 else self.tr("Groups"))
        self._belongs_title.setVisible(bool(names))
        self._group.setVisible(bool(names))
        self._group.setText(", ".join(dict.fromkeys(names)))

    def _show_fact(self, row: int, text: str) -> None:
        icon, label = self._facts[row]
        label.setText(text)
        icon.setVisible(bool(text))
        label.setVisible(bool(text))

    def _show_group(self, details: PhotoDetails | None) -> None:
        group = None if details is None else details.group
        membership = None if details is None else details.membership
        self._belongs_title.setText(self.tr("Group"))
        self._belongs_title.setVisible(details is not None)
        self._group.setVisible(details is not None)
        self._group.setText(group if group is not None else self.tr("Unsorted"))
        self._dots.show_certainty(membership, belonging_sentence)
        self._dots.setVisible(membership is not None)
        self._belongs.setVisible(membership is not None)
        self._belongs.setText("" if membership is None else certainty_word(membership))
        self._belongs.setToolTip(self._dots.toolTip())

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        for name, (icon, _) in zip(_FACTS, self._facts, strict=True):
            side = self._icons.size(IconSize.SMALL)
            icon.setPixmap(self._icons.pixmap(name, side, "secondary", ratio))


def _label(fact: str) -> ElidedLabel:
    """Paths differ at both ends; of several names as many as fit are told in full."""
    if fact == "folder":
        return ElidedLabel(path=True)
    return ElidedLabel(mode=Qt.TextElideMode.ElideRight)


def _where(several: Several) -> str:
    """The place of several photos by its name, else where it is, or how many there are."""
    match several.towns:
        case (town,):
            return told(town.with_country)
        case (_, _, *_):
            return ", ".join(told(town.called) for town in several.towns)
    match several.places:
        case ():
            return ""
        case (place,):
            return words.coordinates(*place, PLACES_TO)
        case places:
            return told(Text("1 place", "{n} places", n=len(places)))


def _folders(several: Several) -> str:
    match several.folders:
        case (folder,):
            return words.place_of(folder)
        case folders:
            return told(Text("1 folder", "{n} folders", n=len(folders))) if folders else ""


def caption(text: str) -> QLabel:
    """The small heading of a part of a panel."""
    label = QLabel(text)
    mark(label, Kind.CAPTION)
    return label
