"""The filing plan as a tree: a row per folder, below it a row per photo, From and To beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain, repeat
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
from photoclust.filing.plan_records import FilingPlan, PlannedItem
from photoclust.services.files.group_folders import GroupHome
from photoclust.ui.filing.wishes import Fates, FolderWish, Show, Titled
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.tokens import IconSize
from photoclust.ui.widgets.two_line_rows import RowRole

_ROOT = QModelIndex()


class Column(IntEnum):
    """Columns of the tree."""

    FROM = 0
    TO = 1


@dataclass(frozen=True, slots=True)
class _Cell:
    """What one cell shows; see `RowRole`."""

    text: str
    second: str = ""
    tint: str = "text"
    bold: bool = False
    tooltip: str = ""


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
    ) -> None:
        super().__init__(parent)
        self._folders = [
            FolderWish(title, title, tuple(photos), home)
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
        else:
            self.show_only(self._show)

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
        """See Qt. The internal id is 0 for a folder, its row plus one for a photo in it."""
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
        """Folders, and the photos of each that pass the filter."""
        if not parent.isValid():
            return len(self._folders)
        if parent.internalId() or parent.column():
            return 0
        return len(self._folders[parent.row()].shown)

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
        """Everything can be ticked, folders can be renamed."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if index.column() == Column.FROM:
            flags |= flag.ItemIsUserCheckable
        elif not index.internalId():
            flags |= flag.ItemIsEditable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the cell shows (`_Cell`), whether it is ticked, and its picture."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(index)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(index)
        cell = self._cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
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
        """Tick a folder or a photo, or name a folder."""
        folder, photo = self._at(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            wanted = Qt.CheckState(value) is not Qt.CheckState.Unchecked
            self.tick((index,), wanted=wanted)
            return True
        if role == Qt.ItemDataRole.EditRole and photo is None:
            name = " ".join(str(value).split())
            if not name or name == folder.name:
                return False
            folder.wanted = name
            self._all_changed()
            self.edited.emit()
            return True
        return False

    def tick(self, indexes: Iterable[QModelIndex | QPersistentModelIndex], *, wanted: bool) -> None:
        """Have folders and photos filed, or left where they are; one edit for all of them."""
        for index in indexes:
            folder, photo = self._at(index)
            # In place: a copy of the set for each of 10,000 photos takes seconds.
            change = folder.skipped.difference_update if wanted else folder.skipped.update
            change(p.id for p in (folder.photos if photo is None else (photo,)))
        self._all_changed()
        self.edited.emit()

    def _at(self, index: QModelIndex | QPersistentModelIndex) -> tuple[FolderWish, Photo | None]:
        """The folder of a row and, for a row below one, the photo."""
        if not index.internalId():
            return self._folders[index.row()], None
        folder = self._folders[index.internalId() - 1]
        return folder, folder.photos[folder.shown[index.row()]]

    def _check_state(self, index: QModelIndex | QPersistentModelIndex) -> Qt.CheckState | None:
        if index.column() != Column.FROM:
            return None
        folder, photo = self._at(index)
        if photo is None:
            return _check_state(folder)
        skipped = photo.id in folder.skipped
        return Qt.CheckState.Unchecked if skipped else Qt.CheckState.Checked

    def _decoration(self, index: QModelIndex | QPersistentModelIndex) -> QIcon | None:
        folder, photo = self._at(index)
        if index.column() == Column.FROM:
            shown = photo or next(iter(folder.photos), None)
            return None if shown is None else self._picture(shown)
        if photo is not None:
            return None
        tint = "accent_text" if folder.chosen else "disabled"
        return QIcon(self._icons.pixmap("folder", IconSize.NORMAL, tint, self._ratio))

    def _cell(self, index: QModelIndex | QPersistentModelIndex) -> _Cell:
        folder, photo = self._at(index)
        if photo is not None:
            return (
                self._photo_from(folder, photo)
                if index.column() == 0
                else self._fate(folder, photo)
            )
        if index.column() == Column.FROM:
            return _Cell(folder.title, self._count(folder), bold=True)
        hint = self.tr("Press F2 or double-click to use another folder name.")
        tint = "text" if folder.chosen else "secondary"
        return _Cell(folder.name, self._summaries[id(folder)], tint, bold=True, tooltip=hint)

    def _photo_from(self, folder: FolderWish, photo: Photo) -> _Cell:
        return _Cell(
            words.printable(photo.path.name),
            words.printable(str(photo.path.parent)),
            "secondary" if photo.id in folder.skipped else "text",
        )

    def _fate(self, folder: FolderWish, photo: Photo) -> _Cell:
        """What becomes of a photo."""
        if photo.id in folder.skipped:
            return _Cell(self.tr("Stays where it is"), tint="secondary")
        item = self._fates.items.get(photo.id)
        if item is not None:
            tint = "warning_text" if item.renamed else "text"
            return _Cell(words.printable(item.destination.name), self._notes(item), tint)
        problem = self._fates.problems.get(photo.path)
        if problem is not None:
            text = f"{told(problem.reason)} {told(problem.hint)}"
            return _Cell(text.strip(), tint="error_text")
        if photo.path in self._fates.already_there:
            return _Cell(self.tr("Is there already"), tint="secondary")
        return _Cell("…", tint="secondary")

    def _notes(self, item: PlannedItem) -> str:
        notes = [self.tr("renamed")] if item.renamed else []
        if item.companion_of is not None:
            partner = words.printable(item.companion_of.name)
            notes.append(self.tr("together with {name}").replace("{name}", partner))
        companions = self._fates.companions.get(item.source, ())
        if companions:
            # Companions bear the photo's name; what they add to it is what tells them apart.
            stem = item.destination.stem
            names = ", ".join(
                words.printable(c.destination.name.removeprefix(stem)) for c in companions
            )
            notes.append(self.tr("with {names}").replace("{names}", names))
        return "; ".join(notes)

    def _count(self, folder: FolderWish) -> str:
        number = len(folder.photos)
        return words.photos(number, shown=number - len(folder.skipped))

    def _update_folders(self) -> None:
        """Work out names, summaries and which photos pass the filter."""
        for folder in self._folders:
            folder.settle(self._fates)
            folder.filter(self._fates, self._show)
            self._summaries[id(folder)] = self._summary(folder)

    def _summary(self, folder: FolderWish) -> str:
        if not folder.chosen:
            return self.tr("Not filed")
        if folder.place is None:
            return ""
        if folder.place in self._fates.new_folders:
            parts = [self.tr("New folder")]
        elif folder.goes_on is not None:
            parts = [self.tr("Goes on in this folder")]
        else:
            parts = [self.tr("Folder is there already")]
        renamed = sum(self._fates.is_renamed(photo) for photo in folder.chosen)
        if renamed:
            parts.append(self.tr("{n} renamed").replace("{n}", words.count(renamed)))
        left_out = sum(photo.path in self._fates.problems for photo in folder.chosen)
        if left_out:
            parts.append(self.tr("{n} cannot be filed").replace("{n}", words.count(left_out)))
        return ", ".join(parts)

    def _all_changed(self) -> None:
        for folder in self._folders:
            # What is on view stays on view until the filter changes, ticked or not.
            folder.settle(self._fates)
            self._summaries[id(folder)] = self._summary(folder)
        self._tell_views()

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


def _check_state(folder: FolderWish) -> Qt.CheckState:
    if not folder.skipped:
        return Qt.CheckState.Checked
    some = len(folder.skipped) < len(folder.photos)
    return Qt.CheckState.PartiallyChecked if some else Qt.CheckState.Unchecked
