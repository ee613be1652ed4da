"""The filing plan as a tree: a row per folder, below it a row per photo, From and To beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap

from photoclust.core.photo import Digest, Photo
from photoclust.core.stacks import Stacks
from photoclust.filing.plan_records import FilingPlan
from photoclust.services.files.group_folders import GroupHome
from photoclust.ui.filing import cells
from photoclust.ui.filing.cells import Cell
from photoclust.ui.filing.wishes import Fates, FolderWish, Show, Titled
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize
from photoclust.ui.widgets.two_line_rows import RowRole

_ROOT = QModelIndex()


class Column(IntEnum):
    """Columns of the tree."""

    FROM = 0
    TO = 1


class FilingModel(QAbstractItemModel):
    """What a person wants filed, with what the newest plan says about it. GUI thread only.

    The rows are the person's wishes, so they stay while a new plan is being made; the plan only
    fills in the column To.

    Args:
        clusters: Title and photos of every cluster.
        icons: The icons.
        thumbnail: A small picture by digest, or None while it is not there.
        parent: Qt parent.
        homes: Where each cluster was filed before, in their order; may be left out for the last.
        stacks: The closed stacks: what is ticked of one cluster is ticked of all of a stack in it.

    Signals:
        edited: A person renamed or left out something; the plan no longer fits.
        thumbnails_wanted: Digests (tuple) of the pictures that are being looked at and lack.
    """

    edited = Signal()
    thumbnails_wanted = Signal(object)

    def __init__(
        self,
        clusters: Sequence[Titled],
        icons: Icons,
        thumbnail: Callable[[Digest], QPixmap | None],
        parent: QObject | None = None,
        *,
        homes: Sequence[GroupHome | None] = (),
        stacks: Stacks | None = None,
    ) -> None:
        super().__init__(parent)
        stacks = stacks or Stacks()
        self._folders = [
            FolderWish(title, title, tuple(photos), home, stacks)
            for (title, photos), home in zip(clusters, chain(homes, repeat(None)), strict=False)
        ]
        self._icons = icons
        self._thumbnail = thumbnail
        self._ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        self._show = Show.ALL
        self._fates = Fates(None)
        self._summaries: dict[int, str] = {}  # what happens in a folder, in words
        self._lacking: dict[Digest, None] = {}
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_thumbnails)
        self._update_folders()

    @property
    def clusters(self) -> tuple[Titled, ...]:
        """What is to be filed under which title, as a person edited it; empty ones left out."""
        wanted = ((folder.wanted, folder.chosen) for folder in self._folders)
        return tuple((title, photos) for title, photos in wanted if photos)

    @property
    def homes(self) -> tuple[GroupHome | None, ...]:
        """Where these go on; None for those that were not filed yet, or want another folder."""
        return tuple(folder.goes_on for folder in self._folders if folder.chosen)

    def take_plan(self, plan: FilingPlan) -> None:
        """Fill in what a plan says."""
        self._fates = Fates(plan)
        if self._show is Show.ALL:
            self._all_changed()
            self._rearrange()
        else:
            self.show_only(self._show)

    def forget_places(self) -> None:
        """Other folders are wanted: where photos come is known again with the next plan."""
        for folder in self._folders:
            folder.forget_places()

    def show_only(self, show: Show) -> None:
        """Show all photos, or only those that a person may want to look at."""
        self.beginResetModel()
        self._show = show
        self._update_folders()
        self.endResetModel()

    def refresh_thumbnails(self) -> None:
        """Draw again: more thumbnails are there."""
        self._tell_views()

    def index(
        self, row: int, column: int, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> QModelIndex:
        """See Qt. The internal id is 0 for a group, its row plus one for what is below it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(  # type: ignore[override]  # Qt overloads it with the parent of the QObject
        self, child: QModelIndex | QPersistentModelIndex
    ) -> QModelIndex:
        """See Qt."""
        above = child.internalId() if child.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Groups, and below each its photos that pass the filter, folder by folder."""
        if not parent.isValid():
            return len(self._folders)
        if parent.internalId() or parent.column():
            return 0
        return len(self._folders[parent.row()].rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """From and To."""
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("From"), self.tr("To"))[section]
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Everything can be ticked, folders that bear a title can be renamed."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if index.column() == Column.FROM:
            flags |= flag.ItemIsUserCheckable
        elif not index.internalId() and self._folders[index.row()].name:
            flags |= flag.ItemIsEditable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the cell shows (`Cell`), whether it is ticked, and its picture."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(index)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(index)
        cell = self._cell(index)
        match role:
            case Qt.ItemDataRole.EditRole:
                return cell.text if index.internalId() else self._folders[index.row()].name
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{cell.text}, {cell.second}" if cell.second else cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tooltip or f"{cell.text}\n{cell.second}".rstrip()
            case RowRole.SECOND_LINE:
                return cell.second
            case RowRole.TINT:
                return cell.tint
            case RowRole.BOLD:
                return cell.bold
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a group, a folder or a photo, or name a folder."""
        folder, row = self._at(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            wanted = Qt.CheckState(value) is not Qt.CheckState.Unchecked
            self.tick((index,), wanted=wanted)
            return True
        if role == Qt.ItemDataRole.EditRole and row is None:
            name = " ".join(str(value).split())
            if not name or name == folder.name:
                return False
            folder.wanted = name
            self._all_changed()
            self.edited.emit()
            return True
        return False

    def tick(self, indexes: Iterable[QModelIndex | QPersistentModelIndex], *, wanted: bool) -> None:
        """Have folders and photos filed, or left where they are; one edit for all of them.

        Who ticks a photo of a closed stack means all of it.
        """
        for index in indexes:
            folder, row = self._at(index)
            photos: Iterable[Photo] = folder.photos
            if row is not None:
                photos = folder.photos_in(row) if isinstance(row, Path) else (row,)
            # In place: a copy of the set for each of 10,000 photos takes seconds.
            change = folder.skipped.difference_update if wanted else folder.skipped.update
            change(folder.with_mates(photos))
        self._all_changed()
        self.edited.emit()

    def _at(
        self, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[FolderWish, Photo | Path | None]:
        """The group of a row and, for a row below one, the photo or the folder."""
        if not index.internalId():
            return self._folders[index.row()], None
        folder = self._folders[index.internalId() - 1]
        row = folder.rows[index.row()]
        return folder, row if isinstance(row, Path) else folder.photos[row]

    def _check_state(self, index: QModelIndex | QPersistentModelIndex) -> Qt.CheckState | None:
        if index.column() != Column.FROM:
            return None
        folder, row = self._at(index)
        if isinstance(row, Photo):
            skipped = row.id in folder.skipped
            return Qt.CheckState.Unchecked if skipped else Qt.CheckState.Checked
        photos = folder.photos if row is None else folder.photos_in(row)
        left = sum(photo.id in folder.skipped for photo in photos)
        if not left:
            return Qt.CheckState.Checked
        some = left < len(photos)
        return Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Unchecked

    def _decoration(self, index: QModelIndex | QPersistentModelIndex) -> QIcon | QPixmap | None:
        folder, row = self._at(index)
        if index.column() == Column.FROM:
            if isinstance(row, Path):
                return None
            shown = row or next(iter(folder.photos), None)
            return None if shown is None else self._picture(shown)
        if isinstance(row, Photo):
            return None
        filed = bool(folder.chosen) if row is None else row in folder.places
        tint = "accent_text" if filed else "disabled"
        return self._icons.pixmap("folder", IconSize.NORMAL, tint, self._ratio)

    def _cell(self, index: QModelIndex | QPersistentModelIndex) -> Cell:
        folder, row = self._at(index)
        begins = index.column() == Column.FROM
        if isinstance(row, Photo):
            if begins:
                return cells.photo_from(folder, row)
            return cells.photo_to(folder, row, self._fates)
        if isinstance(row, Path):
            if begins:
                return cells.place_from(folder, row)
            return cells.place_to(folder, row, self._fates)
        if begins:
            return cells.group_from(folder)
        return cells.group_to(folder, self._fates, self._summaries[id(folder)])

    def _update_folders(self) -> None:
        """Work out names, summaries and which photos pass the filter."""
        for folder in self._folders:
            folder.settle(self._fates)
            folder.arrange(self._fates, self._show)
            self._summaries[id(folder)] = cells.summary(folder, self._fates)

    def _all_changed(self) -> None:
        for folder in self._folders:
            # What is on view stays on view until the filter changes, ticked or not.
            folder.settle(self._fates)
            self._summaries[id(folder)] = cells.summary(folder, self._fates)
        self._tell_views()

    def _rearrange(self) -> None:
        """Show photos below the folders that a new plan sends them to."""
        for number, folder in enumerate(self._folders):
            before = folder.rows
            if folder.arrange(self._fates, self._show):
                group, after = self.index(number, 0), folder.rows
                folder.rows = before
                if before:
                    self.beginRemoveRows(group, 0, len(before) - 1)
                    folder.rows = []
                    self.endRemoveRows()
                self.beginInsertRows(group, 0, len(after) - 1)
                folder.rows = after
                self.endInsertRows()

    def _tell_views(self) -> None:
        """Have everything on view drawn again.

        Only the first row is named: a view draws all it shows as soon as a range changes, and
        naming a later one has it look for that among 100,000 rows, for a second.
        """
        if self._folders:
            self.dataChanged.emit(self.index(0, 0), self.index(0, Column.TO))

    def _picture(self, photo: Photo) -> QIcon:
        pixmap = self._thumbnail(photo.digest)
        if pixmap is not None:
            return QIcon(pixmap)  # an icon is scaled to the view's icon size, a pixmap is not
        # The view asks for what it paints, so this is exactly what is being looked at.
        self._lacking[photo.digest] = None
        if not self._ask.isActive():
            self._ask.start()
        return self._icons.icon("image", "disabled")

    def _ask_for_thumbnails(self) -> None:
        lacking = tuple(self._lacking)
        self._lacking.clear()
        self.thumbnails_wanted.emit(lacking)
