"""The full list of From -> To of a filing, made before anything is touched.

Pure: what the plan has to know of the disk it asks a `Disk`, so that tests can make one up. The
real one is `filing.survey.RealDisk`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from photoclust.core.companions import CompanionIndex, NameForm, is_raw
from photoclust.core.errors import InputError
from photoclust.core.filenames import Numbering, comparison_key, safe_file_name, split_suffix
from photoclust.core.parents import Parents
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
from photoclust.filing.room import check_room, is_too_narrow, stem_room, too_long
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
    """A photo and its companions on their way into the plan: (source, form, companion of)."""

    home: Path  # the folder of them all
    stem: str  # of the photo's name, as every system takes it, as is its suffix
    suffix: str
    files: list[tuple[Path, NameForm, Path | None]]
    statuses: list[Status]


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
        self._home = Parents().of
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
        self._indexes: dict[Path, CompanionIndex] = {}
        self._taken: dict[Path, set[str]] = {}
        self._on_same_disk: dict[Path, bool] = {}
        self._numberings: dict[tuple[Path, tuple[NameForm, ...]], Numbering] = {}
        self._copies = FiledCopies(disk, (p for _, photos in request.clusters for p in photos))
        self._claimed: set[Path] = set()
        self._reached: dict[object, Path] = {}
        self._items: list[PlannedItem] = []
        self._problems: list[Problem] = []
        self._already_there: list[Path] = []
        self._folders: dict[Path, None] = {}
        self._places = GroupFolders(request, self._destination, disk)

    def plan(self) -> FilingPlan:
        self._check_destination()
        check_room(self._disk, self._destination)
        for number, (title, photos) in enumerate(self._request.clusters):
            for photo in photos:
                if photo.path not in self._claimed and not self._waits_for_partner(photo):
                    self._add(photo, title, number)
        sizes = [item.identity.size for item in self._items]
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
            total_bytes=sum(sizes),
            needed_bytes=sum(
                size
                for item, size in zip(self._items, sizes, strict=True)
                if self._takes_space(item)
            ),
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

    def _waits_for_partner(self, photo: Photo) -> bool:
        """Whether a picture is filed as a companion of another one, which is asked for too.

        A RAW file goes with its JPEG, and what an editor kept ("x.jpg_original") with its photo.
        """
        name, index = photo.name, self._index(self._home(photo.path))
        owner = index.owner_of(name)
        if owner is not None and photo.path.with_name(owner) in self._requested:
            return True
        return is_raw(name) and any(
            not is_raw(companion.name) and photo.path.with_name(companion.name) in self._requested
            for companion in index.of(name)
            if companion.paired
        )

    def _add(self, photo: Photo, title: str, cluster: int) -> None:
        folder = self._places.of(cluster, photo)
        bundle = self._bundle(photo)
        if isinstance(bundle, Problem):
            self._problems.append(bundle)
            return
        if folder is None:
            self._problems.append(not_read_yet(photo.path))
            return
        if self._is_there(photo, bundle.home, folder):
            self._already_there.append(photo.path)
            return
        if not self._is_on_same_disk(folder):
            self._problems.append(on_another_disk(photo.path, folder))
            return
        forms = tuple(form for _, form, _ in bundle.files)
        name_room = self._disk.room(folder)
        room = stem_room(forms, name_room)
        if is_too_narrow(room, name_room):
            self._problems.append(too_long(photo.path, folder))
            return
        if self._request.mode in (Mode.COPY, Mode.LINK) and self._copies.holds(
            folder, photo, bundle.stem, bundle.suffix, room
        ):
            self._already_there.append(photo.path)
            return
        taken = self._taken_in(folder)

        def is_free(stem: str) -> bool:
            return taken.isdisjoint(comparison_key(form.name(stem)) for form in forms)

        numbering = self._numberings.setdefault((folder, forms), Numbering())
        new_stem = numbering.first_free(bundle.stem, room, is_free)
        number = len(self._items)
        for (source, form, companion_of), status in zip(bundle.files, bundle.statuses, strict=True):
            name = form.name(new_stem)
            taken.add(comparison_key(name))
            known = self._library.get(source)
            self._items.append(
                PlannedItem(
                    source=source,
                    destination=folder / name,
                    cluster=title,
                    photo_id=None if known is None else known.id,
                    companion_of=companion_of,
                    renamed=name != source.name,
                    bundle=number,
                    form=form,
                    identity=status.identity if known is None else known.identity,
                    digest=None if known is None else known.digest,
                    room=name_room,
                    into=self._places.into(cluster),
                )
            )
        self._folders[folder] = None

    def _is_there(self, photo: Photo, home: Path, folder: Path) -> bool:
        """Whether a photo, or what an earlier filing made of it, lies in a folder."""
        return self._is_same(home, folder) or any(
            self._is_same(self._home(copy), folder)
            and (status := self._disk.status(copy)) is not None
            and status.kind is Kind.FILE
            for copy in self._made.get(photo.id, ())
        )

    def _is_on_same_disk(self, folder: Path) -> bool:
        """Whether a folder that is elsewhere is on the disk that the plan is for."""
        if folder not in self._on_same_disk:
            there = filter(None, map(self._disk.status, (folder, *folder.parents)))
            self._on_same_disk[folder] = (
                folder.is_relative_to(self._destination)
                or next(there).identity.dev == self._volume.dev
            )
        return self._on_same_disk[folder]

    def _is_same(self, home: Path, folder: Path) -> bool:
        """Whether two are one folder, by whatever spelling or mount they are named."""
        parent = self._disk.real(home)
        if parent == folder:
            return True
        one, other = self._disk.status(parent), self._disk.status(folder)
        return one is not None and other is not None and one.identity.is_same_file(other.identity)

    def _bundle(self, photo: Photo) -> _Bundle | Problem:
        """The photo with its companions, or why it cannot be filed."""
        home, name = self._home(photo.path), photo.name
        stem, suffix = split_suffix(safe_file_name(name))
        files: list[tuple[Path, NameForm, Path | None]] = [(photo.path, NameForm(suffix), None)]
        tails = {comparison_key(suffix)}
        for companion in self._index(home).of(name):
            path = photo.path.with_name(companion.name)
            if path not in self._claimed:
                form = replace(companion.form, tail=_free_tail(companion.form, tails))
                files.append((path, form, photo.path))
        statuses = []
        for path, _, companion_of in files:
            self._claimed.add(path)
            status = self._fit_to_file(photo, path, home)
            if isinstance(status, Problem):
                return status if companion_of is None else _left_for(photo.path, status)
            statuses.append(status)
        return _Bundle(home, stem, suffix, files, statuses)

    def _fit_to_file(self, photo: Photo, path: Path, home: Path) -> Status | Problem:
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
        reached = self._reached_before(path, home, status)
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
        if mode is Mode.MOVE and not self._disk.writable(home):
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

    def _reached_before(self, path: Path, home: Path, status: Status) -> Path | None:
        """The path by which the same directory entry was reached already, if any.

        Two hard links are two entries and both may be filed; a second way to one entry (a
        linked folder, a second mount) is not.
        """
        identity = status.identity
        keys: list[object] = [(self._disk.real(home), path.name)]
        if status.links == 1 and identity.inode != 0:
            keys.append((identity.dev, identity.inode))
        for key in keys:
            before = self._reached.setdefault(key, path)
            if before is not path and before != path:
                return before
        return None

    def _index(self, folder: Path) -> CompanionIndex:
        if folder not in self._indexes:
            names = self._disk.names(folder) or {}
            files = (name for name, kind in names.items() if kind is Kind.FILE)
            self._indexes[folder] = CompanionIndex(files)
        return self._indexes[folder]

    def _taken_in(self, folder: Path) -> set[str]:
        if folder not in self._taken:
            names = self._disk.names(folder) or {}
            self._taken[folder] = {comparison_key(name) for name in names}
            self._taken[folder] |= self._kept_for_offline.get(folder, set())
        return self._taken[folder]

    def _takes_space(self, item: PlannedItem) -> bool:
        status = self._disk.status(item.source)
        elsewhere = status is None or status.identity.dev != self._volume.dev
        return self._request.mode is Mode.COPY or (self._request.mode is Mode.MOVE and elsewhere)

    def _missing_folders(self) -> tuple[Path, ...]:
        missing = {
            folder
            for wanted in self._folders
            for folder in (wanted, *wanted.parents)
            if self._disk.status(folder) is None
        }
        return tuple(sorted(missing, key=lambda folder: (len(folder.parts), folder)))


def _free_tail(form: NameForm, taken: set[str]) -> str:
    """A safe tail that no other file of the bundle has ("x.xmp" may lie beside "x.XMP")."""
    safe = safe_file_name(f"x{form.tail}")[1:]

    def is_free(tail: str) -> bool:
        return form.apple_original or comparison_key(tail) not in taken

    tail = next(filter(is_free, chain([safe], (f" ({n}){safe}" for n in count(2)))))
    taken.add(comparison_key(tail))
    return tail


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
