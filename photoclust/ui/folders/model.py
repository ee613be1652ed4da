"""Folders as a tree that is looked into only where a person opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photoclust.services.files.folder_list import Inside
from photoclust.ui.language import words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FolderRole(IntEnum):
    """What the model tells besides Qt's own roles."""

    NODE = Qt.ItemDataRole.UserRole + 1
    """The `Node` of a row."""


class Known(Enum):
    """What is known of a folder."""

    NOTHING = 0
    """It was not looked into yet."""
    INSIDE = 1
    """What is inside it."""
    AWAY = 2
    """That it cannot be reached."""


@dataclass(slots=True, eq=False)
class Node:
    """One folder.

    Attributes:
        path: The folder.
        number: Tells it from all others, also from one that was at its path before.
        above: The folder around it; None for one at the top.
        ours: Whether a filing made it.
        known: What is known of it.
        inside: The folders inside it.
    """

    path: Path
    number: int
    above: Node | None = None
    ours: bool = False
    known: Known = Known.NOTHING
    inside: list[Node] = field(default_factory=list)

    @property
    def away(self) -> bool:
        """Whether it, or one around it, cannot be reached."""
        return self.known is Known.AWAY or (self.above is not None and self.above.away)


class FolderModel(QAbstractItemModel):
    """GUI thread only. Looks at no disk itself: `wanted` asks, `take` gets the answer.

    One that was removed from a disk that is there is left out, until it is there again.

    Args:
        group_of: The name of the group whose place a folder is; empty where it is none's.
        parent: Qt parent.

    Signals:
        wanted: Somebody has to look into this folder (`Path`).
    """

    wanted = Signal(object)

    def __init__(
        self, group_of: Callable[[Path], str] = lambda _: "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.group_of = group_of
        self._numbers = count(1)
        self._nodes: dict[int, Node] = {}
        self._top: list[Node] = []
        self._offered: tuple[Path, ...] = ()
        self._gone: set[Path] = set()
        self._asked: set[Path] = set()

    @property
    def folders(self) -> list[Path]:
        """The folders at the top that can be seen."""
        return [node.path for node in self._top]

    def is_away(self, folder: Path) -> bool:
        """Whether it is known that a folder cannot be reached."""
        return any(node.away for node in self._nodes.values() if node.path == folder)

    def is_gone(self, folder: Path) -> bool:
        """Whether a folder that should be at the top is known to have been removed."""
        return folder in self._gone

    def show(self, folders: Sequence[Path]) -> None:
        """Have these folders at the top, in this order; those that are there stay as they are."""
        self._offered = tuple(folders)
        self._gone &= set(folders)
        self._arrange_top()
        for node in self._top:
            if node.known is Known.NOTHING:
                self._ask(node.path)

    def _arrange_top(self) -> None:
        there = [folder for folder in self._offered if folder not in self._gone]
        self._arrange(None, [(folder, False) for folder in there])

    def refresh(self) -> None:
        """Look again into all folders that were looked into, and for those that were removed."""
        known = [n.path for n in self._nodes.values() if n.known is not Known.NOTHING]
        for folder in (*known, *sorted(self._gone)):
            self._ask(folder)

    def take(self, folder: Path, inside: Inside) -> None:
        """Take what is inside a folder, wherever it is shown."""
        self._asked.discard(folder)
        if inside.gone and folder in self._offered:
            self._gone.add(folder)
        else:
            self._gone.discard(folder)
        self._arrange_top()
        for node in [node for node in self._nodes.values() if node.path == folder]:
            if inside.folders is None:
                self._arrange(node, [])
                node.known = Known.AWAY
            else:
                node.known = Known.INSIDE
                self._arrange(node, [(path, path in inside.ours) for path in inside.folders])
            place = self.index_of(node)
            self.dataChanged.emit(place, place)

    def node(self, index: AnyIndex) -> Node | None:
        """The folder of a row."""
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def index_of(self, node: Node) -> QModelIndex:
        """The row of a folder."""
        row = self._beside(node).index(node)
        return self.createIndex(row, 0, node.number)

    # What Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        """See Qt."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._inside(parent)[row].number)

    def parent(self, child: AnyIndex) -> QModelIndex:  # type: ignore[override]  # as in Qt
        """See Qt."""
        node = self.node(child)
        return QModelIndex() if node is None or node.above is None else self.index_of(node.above)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """How many folders are known inside one."""
        return len(self._inside(parent))

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """One."""
        return 1

    def hasChildren(self, parent: AnyIndex = _ROOT) -> bool:  # noqa: N802 - Qt's name
        """Whether it can be opened: one that was not looked into may hold some."""
        node = self.node(parent)
        if node is None:
            return bool(self._top)
        return bool(node.inside) or (node.known is Known.NOTHING and not node.away)

    def canFetchMore(self, parent: AnyIndex) -> bool:  # noqa: N802 - Qt's name
        """Whether it was not looked into yet."""
        node = self.node(parent)
        return node is not None and node.known is Known.NOTHING and not node.away

    def fetchMore(self, parent: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Ask for what is inside."""
        node = self.node(parent)
        if node is not None:
            self._ask(node.path)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """One that cannot be reached takes nothing, but can be chosen and removed."""
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if node.away else flags | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, what is known of it in words, and the `Node`."""
        node = self.node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.printable(node.path.name or str(node.path))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._told(node)
            case FolderRole.NODE:
                return node
        return None

    def _told(self, node: Node) -> str:
        parts = [words.printable(str(node.path))]
        if node.away:
            parts.append(
                self.tr("It is not there now: its disk is not connected, or it was moved.")
            )
        elif group := self.group_of(node.path):
            text = self.tr("The folder of “{group}”: photos put here belong to it.")
            parts.append(text.replace("{group}", words.printable(group)))
        return "\n".join(parts)

    # The tree

    def _ask(self, folder: Path) -> None:
        if folder not in self._asked:
            self._asked.add(folder)
            self.wanted.emit(folder)

    def _inside(self, parent: AnyIndex) -> list[Node]:
        node = self.node(parent)
        return self._top if node is None else node.inside

    def _beside(self, node: Node) -> list[Node]:
        return self._top if node.above is None else node.above.inside

    def _arrange(self, above: Node | None, folders: Sequence[tuple[Path, bool]]) -> None:
        """Have these folders in one, in this order; those that stay keep what is known of them."""
        here = self._top if above is None else above.inside
        parent = QModelIndex() if above is None else self.index_of(above)
        wanted = {path for path, _ in folders}
        for row in reversed(range(len(here))):
            if here[row].path not in wanted:
                self.beginRemoveRows(parent, row, row)
                self._forget(here.pop(row))
                self.endRemoveRows()
        known = {node.path: node for node in here}
        for row, (path, ours) in enumerate(folders):
            node = known.get(path)
            if node is None:
                self.beginInsertRows(parent, row, row)
                node = Node(path, next(self._numbers), above, ours)
                self._nodes[node.number] = node
                here.insert(row, node)
                self.endInsertRows()
            node.ours = ours

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        for inner in node.inside:
            self._forget(inner)
