"""Which folder each photo of a filing comes into: its cluster's own, or one by the pattern."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoclust.core.filenames import Numbering, comparison_key, safe_folder_name
from photoclust.core.folder_pattern import Level, Occasion
from photoclust.core.photo import Photo
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.plan_records import Disk, FilingRequest, Kind
from photoclust.filing.room import room_for_folders
from photoclust.store.journal.records import Into

_NOWHERE = Occasion()


class GroupFolders:
    """Finds the folder of each photo. One thread at a time.

    A cluster that has a folder goes on there, whatever it is called by now. The others get folders
    by the pattern below the destination, with a number where a name is taken. Folders of the same
    name are one, except those that bear the titles of different clusters: these are never shared,
    also where what a disk takes of the titles is the same.

    Args:
        request: What a person wants filed.
        destination: Where to, without links.
        disk: Answers questions about the disk.
    """

    def __init__(self, request: FilingRequest, destination: Path, disk: Disk) -> None:
        self._request = request
        self._destination = destination
        self._disk = disk
        self._inside: dict[Path, _Inside] = {}
        self._known: dict[tuple[int, Occasion], Path] = {}
        self._only: dict[int, Path] = {}
        self._intos: dict[int, Into] = {}
        patterns = map(request.pattern_of, range(len(request.clusters)))
        self._asks = [pattern.asks_when or pattern.asks_where for pattern in patterns]
        spelled: dict[str, Path] = {}
        self._own = [self._own_of(number, spelled) for number in range(len(request.clusters))]
        for number, own in enumerate(self._own):
            if own is not None:
                self._keep(number, own)

    def of(self, cluster: int, photo: Photo) -> Path | None:
        """The folder of a photo; None where what the pattern asks for is not known yet.

        Args:
            cluster: Place of its cluster in the request.
            photo: The photo.
        """
        occasion = _NOWHERE
        if not self._asks[cluster]:
            if (only := self._only.get(cluster)) is not None:
                return only
        else:
            known = self._request.occasions.get(photo.digest)
            if known is None:
                return None
            occasion = known
        key = (cluster, occasion)
        if key not in self._known:
            pattern = self._request.pattern_of(cluster)
            levels = pattern.levels(
                self._title(cluster), occasion, self._request.stand_ins, self._name(cluster)
            )
            own = self._own[cluster]
            self._known[key] = (
                self._walk(self._top(cluster), levels)
                if own is None
                else self._walk(own, levels[pattern.depth(occasion) :])
            )
        found = self._known[key]
        if not self._asks[cluster]:
            self._only[cluster] = found
        return found

    def into(self, cluster: int) -> Into:
        """Below which folder a cluster is filed, and by which pattern."""
        if cluster not in self._intos:
            text = self._request.pattern_of(cluster).text
            self._intos[cluster] = Into(self._top(cluster), text)
        return self._intos[cluster]

    def _title(self, cluster: int) -> str:
        return self._request.clusters[cluster][0]

    def _name(self, cluster: int) -> str:
        """What its folders are called."""
        home = self._request.home(cluster)
        own = None if home.own is None else home.own.name
        return home.name or own or self._title(cluster)

    def _top(self, cluster: int) -> Path:
        top, own = self._request.home(cluster).top, self._own[cluster]
        if top is not None:
            return self._disk.real(top)
        if own is None:
            return self._destination
        return own.parents[self._request.pattern_of(cluster).depth(Occasion()) - 1]

    def _own_of(self, cluster: int, spelled: dict[str, Path]) -> Path | None:
        """The one folder that a cluster goes on in, without links.

        Args:
            cluster: The cluster.
            spelled: How the folders that are not there are spelled; one is added.
        """
        folder = self._request.home(cluster).own
        if folder is None or not self._request.pattern_of(cluster).has_one_home:
            return None
        home = self._disk.real(folder)
        status = self._disk.status(home)
        if status is not None:
            return home if status.kind is Kind.FOLDER else None  # something else is there now
        alike = comparison_key(home.name)
        beside = self._disk.names(home.parent) or {}
        there = (n for n in sorted(beside) if comparison_key(n) == alike)
        name = next((n for n in there if beside[n] is Kind.FOLDER), home.name)
        return spelled.setdefault(comparison_key(str(home)), home.with_name(name))

    def _keep(self, cluster: int, own: Path) -> None:
        """Let clusters of the same title have this one's folder, and none of another title."""
        pattern, nowhere = self._request.pattern, Occasion()
        if pattern.has_one_home:
            title, stand_ins = self._title(cluster), self._request.stand_ins
            depth = pattern.depth(nowhere)
            *outer, level = pattern.levels(title, nowhere, stand_ins)[:depth]
            if self._walk(self._destination, outer) == own.parent:
                self._into(own.parent).keep(level, own.name)

    def _walk(self, folder: Path, levels: Sequence[Level]) -> Path:
        """Go down from a folder."""
        for number, level in enumerate(levels):
            folder = self._into(folder, len(levels) - number).folder(level)
        return folder

    def _into(self, parent: Path, levels: int = 1) -> _Inside:
        if parent not in self._inside:
            room = room_for_folders(self._disk, parent, levels)
            self._inside[parent] = _Inside(parent, self._disk, room)
        return self._inside[parent]


class _Inside:
    """The folders inside one folder. What is there already is used, however its case."""

    def __init__(self, parent: Path, disk: Disk, room: int) -> None:
        existing = disk.names(parent) or {}
        self._parent = parent
        self._room = room
        self._occupied = {comparison_key(name) for name in existing}
        self._ready: dict[str, list[str]] = {}
        for name in sorted(existing):
            if existing[name] is Kind.FOLDER:
                self._ready.setdefault(comparison_key(name), []).append(name)
        self._used: set[str] = set()
        self._numbering = Numbering()
        self._folders: dict[tuple[str, ...], Path] = {}

    def keep(self, level: Level, name: str) -> None:
        """Have a level in the folder of a name, unless it has one already."""
        self._used.add(comparison_key(name))
        self._folders.setdefault(level.key, self._parent / name)

    def folder(self, level: Level) -> Path:
        """The folder of a level; a file or a link of its name is not taken for it."""
        if level.key not in self._folders:
            wished = safe_folder_name(level.name)
            name = self._numbering.first_free(wished, self._room, self._is_free)
            key = comparison_key(name)
            self._used.add(key)
            alike = self._ready.get(key, [name])
            self._folders[level.key] = self._parent / (name if name in alike else alike[0])
        return self._folders[level.key]

    def _is_free(self, name: str) -> bool:
        key = comparison_key(name)
        return key not in self._used and (key in self._ready or key not in self._occupied)


def not_read_yet(photo: Path) -> Problem:
    """What to tell of a photo that does not say yet which folder it belongs into."""
    return Problem(
        photo,
        Text("It is still to be read when and where it was taken. It stays where it is."),
        Text("Wait until all photos are read, then file again."),
    )


def on_another_disk(photo: Path, folder: Path) -> Problem:
    """What to tell of a photo whose group goes on where the space of the plan is not counted."""
    return Problem(
        photo,
        Text(
            "Its group goes on in {folder}, which is on another disk than the rest. It stays "
            "where it is.",
            folder=folder,
        ),
        Text("File that group by itself."),
    )
