"""The full list of From -> To of a filing, made before anything is touched.

Pure: what the plan has to know of the disk it asks a `Disk`, so that tests can make one up. The
real one is `filing.survey.RealDisk`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.companions import CompanionIndex, NameForm, is_raw
from photoclust.core.errors import InputError
from photoclust.core.filenames import comparison_key, safe_file_name, split_suffix
from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.filed_copies import FiledCopies
from photoclust.filing.group_folders import GroupFolders, not_read_yet, on_another_disk
from photoclust.filing.plan_notes import plan_notes
from photoclust.filing.plan_records import (
    Disk,
    FilingPlan,
    FilingRequest,
    Kind,
    PlannedItem,
    Status,
)
from photoclust.filing.room import Names, check_room, free_tail, too_long
from photoclust.store.journal.records import Mode


def plan_filing(
    request: FilingRequest,
    disk: Disk,
    library: Iterable[Photo],
    made: Mapping[PhotoId, Sequence[Path]] | None = None,
) -> FilingPlan:
    """Work out where every file goes. Touches nothing.

    Args:
        request: What to file.
        disk: Answers questions about the disk.
        library: All photos of the library: companions may be among them, and the places of
            photos that are offline are not given to others.
        made: Copies and links of photos that earlier filings made: none is made twice.

    Raises:
        InputError: nothing can be filed there at all.
    """
    return _Planner(request, disk, library, made or {}).plan()


@dataclass(slots=True)
class _Bundle:
    """A photo and its companions on their way into the plan, the photo first."""

    stem: str  # of the photo's name, as every system takes it, as is its suffix
    suffix: str
    paths: list[Path]
    forms: tuple[NameForm, ...]
    statuses: list[Status]


@dataclass(slots=True)
class _Source:
    """A folder that files come from, which most of them ask the same."""

    home: Path
    real: Path
    index: CompanionIndex
    alone: frozenset[str]  # names of photos that have no companions and are nobody's
    same: dict[Path, bool]  # whether it is one with a folder that files come into


class _Planner:
    """The making of one plan."""

    def __init__(
        self,
        request: FilingRequest,
        disk: Disk,
        library: Iterable[Photo],
        made: Mapping[PhotoId, Sequence[Path]],
    ) -> None:
        self._request = request
        self._made = made
        self._disk = disk
        self._destination = disk.real(request.destination)
        self._volume = disk.volume(self._destination)
        self._library: dict[Path, Photo] = {}
        self._kept_for_offline: dict[Path, set[str]] = {}
        for photo in library:
            self._library[photo.path] = photo
            if photo.presence is Presence.OFFLINE:
                keys = self._kept_for_offline.setdefault(photo.folder, set())
                keys.add(comparison_key(photo.name))
        self._requested = {p.path for _, photos in request.clusters for p in photos}
        self._sources: dict[Path, _Source] = {}
        self._names: dict[Path, Names | None] = {}
        self._lone_forms: dict[str, tuple[NameForm, ...]] = {}
        self._copies = FiledCopies(disk, (p for _, photos in request.clusters for p in photos))
        self._claimed: set[Path] = set()
        self._reached: dict[object, Path] = {}
        self._items: list[PlannedItem] = []
        self._problems: list[Problem] = []
        self._already_there: list[Path] = []
        self._needed_bytes = 0
        self._folders: dict[Path, None] = {}
        self._places = GroupFolders(request, self._destination, disk)

    def plan(self) -> FilingPlan:
        self._check_destination()
        check_room(self._disk, self._destination)
        for number, (title, photos) in enumerate(self._request.clusters):
            for photo in photos:
                path = photo.path  # made anew with each asking
                if path not in self._claimed:
                    self._add(photo, path, title, number)
        return FilingPlan(
            mode=self._request.mode,
            destination=self._destination,
            destination_dev=self._volume.dev,
            folders=self._missing_folders(),
            items=tuple(self._items),
            problems=tuple(self._problems),
            already_there=tuple(self._already_there),
            notes=plan_notes(
                self._items, self._destination, self._request.mode, self._disk, self._volume
            ),
            total_bytes=sum(item.identity.size for item in self._items),
            needed_bytes=self._needed_bytes,
            free_bytes=self._volume.free_bytes,
        )

    def _check_destination(self) -> None:
        anchor = self._disk.status(self._volume.anchor)
        if anchor is None or anchor.kind is not Kind.FOLDER:
            raise InputError(
                Text(
                    "{anchor} is not a folder, so nothing can be filed there.",
                    anchor=self._volume.anchor,
                )
            )
        if not self._volume.writable:
            raise InputError(
                Text(
                    "{anchor} cannot be written, so nothing can be filed there. Choose another "
                    "folder or change its permissions.",
                    anchor=self._volume.anchor,
                )
            )

    def _waits_for_partner(self, path: Path, index: CompanionIndex) -> bool:
        """Whether a picture is filed as a companion of another one, which is asked for too.

        A RAW file goes with its JPEG, and what an editor kept ("x.jpg_original") with its photo.
        """
        name = path.name
        owner = index.owner_of(name)
        if owner is not None and path.with_name(owner) in self._requested:
            return True
        return is_raw(name) and any(
            not is_raw(companion.name) and path.with_name(companion.name) in self._requested
            for companion in index.of(name)
            if companion.paired
        )

    def _add(self, photo: Photo, path: Path, title: str, cluster: int) -> None:
        source = self._source(photo.folder)
        alone = photo.name in source.alone
        if not alone and self._waits_for_partner(path, source.index):
            return
        folder = self._places.of(cluster, photo)
        bundle = self._bundle(photo, path, source, alone=alone)
        if isinstance(bundle, Problem):
            self._problems.append(bundle)
            return
        if folder is None:
            self._problems.append(not_read_yet(path))
            return
        if self._is_there(photo, source, folder):
            self._already_there.append(path)
            return
        names = self._names_in(folder)
        if names is None:
            self._problems.append(on_another_disk(path, folder))
            return
        room = names.stem_room(bundle.forms)
        if room is None:
            self._problems.append(too_long(path, folder))
            return
        mode = self._request.mode
        if mode in (Mode.COPY, Mode.LINK) and self._copies.holds(
            folder, photo, bundle.stem, bundle.suffix, room
        ):
            self._already_there.append(path)
            return
        number, into, own = len(self._items), self._places.into(cluster), bundle.paths[0]
        given = names.give(bundle.stem, bundle.forms)
        for name, form, file, status in zip(
            given, bundle.forms, bundle.paths, bundle.statuses, strict=True
        ):
            known = self._library.get(file)
            identity = status.identity if known is None else known.identity
            self._items.append(
                PlannedItem(
                    source=file,
                    destination=folder / name,
                    cluster=title,
                    photo_id=None if known is None else known.id,
                    companion_of=None if file is own else own,
                    renamed=name != file.name,
                    bundle=number,
                    form=form,
                    identity=identity,
                    digest=None if known is None else known.digest,
                    room=names.room,
                    into=into,
                )
            )
            elsewhere = status.identity.dev != self._volume.dev
            if mode is Mode.COPY or (mode is Mode.MOVE and elsewhere):
                self._needed_bytes += identity.size
        self._folders[folder] = None

    def _is_there(self, photo: Photo, source: _Source, folder: Path) -> bool:
        """Whether a photo, or what an earlier filing made of it, lies in a folder."""
        same = source.same.get(folder)
        if same is None:
            same = source.same[folder] = self._is_same(source.home, folder)
        return same or any(
            self._is_same(copy.parent, folder)
            and (status := self._disk.status(copy)) is not None
            and status.kind is Kind.FILE
            for copy in self._made.get(photo.id, ())
        )

    def _is_on_same_disk(self, folder: Path) -> bool:
        """Whether a folder that is elsewhere is on the disk that the plan is for."""
        there = filter(None, map(self._disk.status, (folder, *folder.parents)))
        return (
            folder.is_relative_to(self._destination) or next(there).identity.dev == self._volume.dev
        )

    def _is_same(self, home: Path, folder: Path) -> bool:
        """Whether two are one folder, by whatever spelling or mount they are named."""
        parent = self._disk.real(home)
        if parent == folder:
            return True
        one, other = self._disk.status(parent), self._disk.status(folder)
        return one is not None and other is not None and one.identity.is_same_file(other.identity)

    def _bundle(
        self, photo: Photo, own: Path, source: _Source, *, alone: bool
    ) -> _Bundle | Problem:
        """The photo with its companions, or why it cannot be filed."""
        stem, suffix = split_suffix(safe_file_name(photo.name))
        forms = self._lone_forms.get(suffix)
        if forms is None:
            forms = self._lone_forms[suffix] = (NameForm(suffix),)
        paths = [own]
        tails = {comparison_key(suffix)}
        for companion in () if alone else source.index.of(photo.name):
            path = own.with_name(companion.name)
            if path not in self._claimed:
                tail = free_tail(companion.form, tails)
                forms = (*forms, companion.form._replace(tail=tail))
                paths.append(path)
        statuses = []
        for path in paths:
            self._claimed.add(path)
            status = self._fit_to_file(photo, path, source)
            if isinstance(status, Problem):
                return status if path is paths[0] else _left_for(paths[0], status)
            statuses.append(status)
        return _Bundle(stem, suffix, paths, forms, statuses)

    def _fit_to_file(self, photo: Photo, path: Path, source: _Source) -> Status | Problem:
        """The file's status, or why it cannot be filed."""
        status = self._disk.status(path)
        if status is None:
            return self._vanished(photo, path)
        if status.kind is Kind.LINK:
            return Problem(
                path,
                Text("This is a link to another file; links are not filed. It stays where it is."),
                Text("File the photo that it points to."),
            )
        if status.kind is not Kind.FILE:
            return Problem(path, Text("This is no ordinary file, so it is left where it is."))
        reached = self._reached_before(path, source, status)
        if reached is not None:
            return Problem(
                path,
                Text(
                    "This is the same file as {reached}, reached by another path. It is filed "
                    "once, from there.",
                    reached=reached,
                ),
            )
        mode = self._request.mode
        if mode is Mode.MOVE and not self._disk.writable(source.home):
            return Problem(
                path,
                Text(
                    "Its folder is read-only, so the photo cannot be moved out. It stays where it "
                    "is."
                ),
                Text("Copy instead of moving, or change the folder's permissions."),
            )
        if mode is Mode.LINK and not (
            self._volume.hard_links and status.identity.dev == self._volume.dev
        ):
            return Problem(
                path,
                Text(
                    "A hard link to it cannot be made on the destination's disk. It stays where it "
                    "is."
                ),
                Text("Copy or move instead, or choose a folder on the photo's own disk."),
            )
        return status

    def _vanished(self, photo: Photo, path: Path) -> Problem:
        if photo.presence is Presence.OFFLINE or self._disk.names(path.parent) is None:
            return Problem(
                path,
                Text("Its folder cannot be reached, so it was left out."),
                Text("Connect the drive it is on, then file again."),
            )
        return Problem(
            path,
            Text("The file is no longer there: it was moved or deleted since it was read."),
            Text(
                "If it was moved, refresh (F5), or choose its folder above the photos of its group."
            ),
        )

    def _reached_before(self, path: Path, source: _Source, status: Status) -> Path | None:
        """The path by which the same directory entry was reached already, if any.

        Two hard links are two entries and both may be filed; a second way to one entry (a
        linked folder, a second mount) is not.
        """
        identity = status.identity
        keys: list[object] = [(source.real, path.name)]
        if status.links == 1 and identity.inode != 0:
            keys.append((identity.dev, identity.inode))
        for key in keys:
            before = self._reached.setdefault(key, path)
            if before is not path and before != path:
                return before
        return None

    def _source(self, home: Path) -> _Source:
        """The folder that a file lies in."""
        source = self._sources.get(home)
        if source is None:
            names = self._disk.names(home) or {}
            index = CompanionIndex(name for name, kind in names.items() if kind is Kind.FILE)
            source = _Source(home, self._disk.real(home), index, index.alone(), {})
            self._sources[home] = source
        return source

    def _names_in(self, folder: Path) -> Names | None:
        """The names in a folder that files come into; None where it is on another disk."""
        if folder not in self._names:
            kept = self._kept_for_offline.get(folder, set())
            fits = self._is_on_same_disk(folder)
            self._names[folder] = Names(self._disk, folder, kept) if fits else None
        return self._names[folder]

    def _missing_folders(self) -> tuple[Path, ...]:
        missing = {
            folder
            for wanted in self._folders
            for folder in (wanted, *wanted.parents)
            if self._disk.status(folder) is None
        }
        return tuple(sorted(missing, key=lambda folder: (len(folder.parts), folder)))


def _left_for(photo: Path, problem: Problem) -> Problem:
    """A companion's problem, told as what it means for its photo."""
    return Problem(
        photo,
        Text(
            "It belongs together with {file}, which cannot be filed: {reason} Both stay "
            "where they are.",
            file=problem.path.name,
            reason=problem.reason,
        ),
        problem.hint,
    )
