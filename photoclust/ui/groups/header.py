"""The line above the photos: which group this is and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from photoclust.core.text import Text
from photoclust.ui.commands.actions import Actions
from photoclust.ui.groups.row import ClusterRow
from photoclust.ui.language import words
from photoclust.ui.language.certainty import certainty_sentence, certainty_word
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, mark
from photoclust.ui.look.tokens import IconSize, Space
from photoclust.ui.widgets.certainty_dots import CertaintyDots
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.fitting_bar import FittingBar, Part, fit, set_words

_NAME_LETTERS = 10
"""Of the name of a group, which is cut before the words of its commands go."""

_ANY_LETTERS = 99
"""Of "1,234 of 12,400 photos": half a number is none."""

_FILED_LETTERS = 28
"""Of where a group was filed to."""

_GONE_LETTERS = 18
"""Of that, where the photos that are gone are told beside it."""


@dataclass(frozen=True, slots=True)
class GroupStanding:
    """Where the photos of a group are.

    Attributes:
        missing: How many are not there any more.
        to_file: How many could follow into the folder that the group has; None while that is not
            known yet, or where it has none.
    """

    missing: int = 0
    to_file: int | None = None


class GroupHeader(FittingBar):
    """Name, count and commands of what is shown; selected photos have their own (`SelectionBar`).

    GUI thread only.

    Args:
        actions: The window's commands.
        icons: The icons.
        parent: Qt parent.

    Attributes:
        more: The menu behind the three dots.

    Signals:
        where_requested: A person knows where the missing photos are.
        usual_order_wished: Photos are not to be in the order any more that is told here.
    """

    where_requested = Signal()
    usual_order_wished = Signal()

    def __init__(self, actions: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._icons = icons
        self._texts: dict[QPushButton, str] = {}
        self._fitted: tuple[object, ...] = ()
        self.setAccessibleName(self.tr("Shown group"))
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        mark(self._title, Kind.TITLE)
        self._mark = QLabel()
        self._count = ElidedLabel(mode=Qt.TextElideMode.ElideRight, letters=_ANY_LETTERS)
        self._filed = ElidedLabel(letters=_FILED_LETTERS)
        self._gone = QLabel()
        self._certainty = QLabel()
        self._dots = CertaintyDots(icons)
        for label in (self._count, self._certainty, self._filed):
            mark(label, Kind.SECONDARY)
        mark(self._gone, Kind.WARNING)
        self._order = QPushButton()
        icons.dress(self._order, "arrow-up-down")
        self._order.setToolTip(
            self.tr("The photos of all groups are in this order. Click to end it.")
        )
        mark(self._order, Kind.CHIP)
        self._order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._order.clicked.connect(self.usual_order_wished)
        self._order.hide()
        self._rename = self._push(actions.rename, "pencil", self.tr("Name…"))
        self._accept = self._push(actions.accept, "check")
        self._where = self._where_button()
        self._file = self._push(actions.file, "folder-output")
        self._merge = self._push(actions.merge, "merge", self.tr("Merge"))
        self._split = self._push(actions.split, "split", self.tr("Split"))
        self._more = self._menu_button(
            (actions.rename, actions.merge, actions.split, actions.dissolve)
        )

        sure = QHBoxLayout()
        sure.setSpacing(Space.SMALL)
        sure.addWidget(self._dots)
        sure.addWidget(self._certainty)
        names = QHBoxLayout()
        names.setSpacing(Space.MEDIUM)
        names.addWidget(self._title)
        names.addWidget(self._mark)
        names.addWidget(self._count)
        names.addLayout(sure)
        names.addWidget(self._order)
        names.addWidget(self._filed, 1)
        names.addWidget(self._gone)
        names.addStretch(0)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addLayout(names, 1)
        for button in (
            self._where,
            self._rename,
            self._accept,
            self._file,
            self._merge,
            self._split,
            self._more,
        ):
            row.addWidget(button)
        self.setMinimumHeight(52)
        self.setMinimumWidth(1)  # the line gives up its words rather than push the list aside
        self._clusters: tuple[ClusterRow, ...] = ()
        self._standing = GroupStanding()
        self._photos = self._total = 0
        self._found = ""
        icons.changed.connect(self._dress)
        self.show_rows((), 0, 0)

    def fit_words(self) -> None:
        """Give up words before anything is cut off: what icons and dots say too, they say alone."""
        there = [part.isHidden() for part in (*self._texts, self._mark, self._order)]
        labels = (self._title, self._count, self._certainty)
        wide = [self.width(), *(label.sizeHint().width() for label in labels)]
        order = self._order.accessibleName()
        texts = (self._filed.text(), self._standing, order, *self._texts.values())
        given = (self.fontMetrics().height(), *wide, *there, *texts)
        if given == self._fitted:  # what is hidden here asks for a new layout in turn
            return
        self._fitted = given
        self._filed.letters = _GONE_LETTERS if self._standing.missing else _FILED_LETTERS
        fit(self._row, self.width(), self._parts())

    def _parts(self) -> tuple[Part, ...]:
        """What can go, the first to go first."""
        if self._standing.missing:  # which no button says in words
            return (
                self._show_certainty,
                self._show_commands,
                self._show_order_word,
                self._show_where,
                self._show_filed,
                self._show_gone_at_length,
                self._show_count,
            )
        # Of where it is, less would say nothing, and the button beside it says that it is filed.
        return self._show_certainty, self._show_filed, self._show_commands, self._show_order_word

    def _show_filed(self, shown: bool) -> None:
        self._filed.setVisible(shown and bool(self._filed.text()))

    def _show_gone_at_length(self, shown: bool) -> None:
        """Say what is gone in more words or in fewer, but say it: an icon alone says nothing."""
        number = self._standing.missing
        text = Text("1 not there", "{n} not there", n=number)
        if shown:
            text = Text("1 not there any more", "{n} not there any more", n=number)
        self._gone.setText(told(text))

    def _show_count(self, shown: bool) -> None:
        self._count.setVisible(shown)

    def _show_order_word(self, shown: bool) -> None:
        """Give the order its words, or an icon that says what it is: a cross alone says nothing."""
        if shown != bool(self._order.text()):
            self._icons.dress(self._order, "x" if shown else "arrow-up-down")
        set_words(self._order, self._order.accessibleName() if shown else "")

    def _show_where(self, shown: bool) -> None:
        set_words(self._where, self._texts[self._where] if shown else "")

    def _show_commands(self, shown: bool) -> None:
        for button, text in self._texts.items():
            if button is not self._where:
                set_words(button, text if shown else "")

    def _show_certainty(self, shown: bool) -> None:
        """Show the word beside the dots as long as the name of the group needs not be cut."""
        self._certainty.setVisible(shown and bool(self._certainty.text()))
        self._title.letters = _ANY_LETTERS if shown else _NAME_LETTERS
        self._title.updateGeometry()

    def show_rows(self, rows: tuple[ClusterRow, ...], photos: int, total: int) -> None:
        """Show what is chosen: one group, several, Unsorted, or everything (no row).

        Args:
            rows: The chosen rows.
            photos: How many photos are shown.
            total: How many they have, also those that a search or filter leaves out.
        """
        if [row.cluster for row in rows] != [row.cluster for row in self._clusters]:
            self._standing = GroupStanding()  # of another group
        self._clusters = rows
        self._photos = photos
        self._total = total
        self._dress()

    def show_standing(self, standing: GroupStanding) -> None:
        """Show where the photos of the one group are that is shown."""
        if standing != self._standing:
            self._standing = standing
            self._dress()

    def show_found(self, title: str) -> None:
        """Say what photos of several groups were found by; nothing while groups are shown."""
        self._found = title

    def lead(self, widget: QWidget) -> None:
        """Put a widget before the name."""
        self._row.insertWidget(0, widget)

    def show_order(self, text: str) -> None:
        """Say in which order the photos of all groups are; an empty text for the usual one."""
        self._order.setVisible(bool(text))
        self._order.setAccessibleName(text)
        self.fit_words()

    def _dress(self) -> None:
        rows = self._clusters
        clusters = [row for row in rows if row.cluster is not None]
        one = clusters[0] if len(rows) == 1 and clusters else None
        unnamed = one is not None and one.unnamed
        mark(self._title, Kind.STAND_IN if unnamed else Kind.TITLE)
        self._title.setText(self._title_text())
        self._count.setText(self._count_text())
        filed = None if one is None else one.filed_to
        missing = 0 if one is None else self._standing.missing
        self._filed.hint = words.printable(filed or "")
        self._filed.setText(self._filed_text(filed))
        self._gone.setVisible(missing > 0)
        self._count.show()
        self._where.setVisible(missing > 0)
        why = Text(
            "1 photo of this group is not where it was. Choose the folder it is in.",
            "{n} photos of this group are not where they were. Choose the folder they are in.",
            n=missing,
        )
        for part in (self._gone, self._where):
            part.setToolTip(told(why))
        self._texts[self._where] = told(Text("Where is it?", "Where are they?", n=missing))
        self._where.setAccessibleName(self._texts[self._where])
        ratio = self.devicePixelRatioF()
        accepted = one is not None and one.accepted
        self._mark.setVisible(accepted)
        if accepted:
            pixmap = self._icons.pixmap("circle-check", IconSize.NORMAL, "success_text", ratio)
            self._mark.setPixmap(pixmap)
        sure = None if one is None else one.certainty
        self._certainty.setText("" if sure is None else certainty_word(sure))
        self._certainty.setToolTip("" if sure is None else certainty_sentence(sure))
        self._dots.show_certainty(sure)
        self._dots.setVisible(sure is not None)
        self._name_commands(filed)
        waiting = any(not row.accepted for row in clusters)
        self._rename.setVisible(unnamed)
        self._accept.setVisible(bool(clusters) and waiting)
        self._file.setVisible(bool(clusters))
        self._merge.setVisible(len(clusters) > 1)
        self._split.setVisible(one is not None)
        self._more.setVisible(one is not None)
        self.fit_words()

    def _filed_text(self, folder: str | None) -> str:
        """Where a group is filed: "filed to Photos/Guitars", all of it on hover."""
        if folder is None:
            return ""
        name = words.printable(str(Path(*Path(folder).parts[-2:])))
        return self.tr("filed to {folder}").replace("{folder}", name)

    def _name_commands(self, filed: str | None) -> None:
        """Where only a part is shown, say that commands take the whole group all the same.

        Where the group is filed already, the command tells where to and offers to do it again.
        """
        accept, file = self.tr("Accept"), self.tr("File…")
        if self._total != self._photos:
            number = words.count(self._total)
            accept = self.tr("Accept all {n}").replace("{n}", number)
            file = self.tr("File all {n}…").replace("{n}", number)
        if filed is not None and not self._standing.to_file:
            file = self.tr("Filed")
        elif filed is not None:
            file = told(Text("File 1 more…", "File {n} more…", n=self._standing.to_file or 0))
        for button, text in ((self._accept, accept), (self._file, file)):
            self._texts[button] = text
            button.setAccessibleName(text)

    def _title_text(self) -> str:
        if len(self._clusters) == 1:
            return self._clusters[0].title
        if not self._clusters:
            return self._found or self.tr("All photos")
        number = len(self._clusters)
        return self.tr("{n} groups").replace("{n}", words.count(number))

    def _count_text(self) -> str:
        number = words.photos(self._total, shown=self._photos)
        new = sum(row.new for row in self._clusters)
        return f"{number} · {words.new(new)}" if new else number

    def _push(self, action: QAction, icon: str, text: str = "") -> QPushButton:
        button = QPushButton()
        self._texts[button] = text or action.text()
        self._icons.dress(button, icon)
        mark(button, Kind.QUIET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text or action.text())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _where_button(self) -> QPushButton:
        button = QPushButton()
        self._texts[button] = ""
        self._icons.dress(button, "triangle-alert", "warning_text")
        mark(button, Kind.QUIET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.where_requested)
        return button

    def _menu_button(self, actions: tuple[QAction, ...]) -> QToolButton:
        button = QToolButton()
        self._icons.dress(button, "ellipsis", size=IconSize.NORMAL)
        button.setToolTip(self.tr("More for this group"))
        button.setAccessibleName(self.tr("More for this group"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more = QMenu(button)
        self.more.addActions(list(actions))
        button.setMenu(self.more)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
