"""The library as the window sees it: opens it, reads folders, applies edits, tells what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photoclust.core.changes import Change
from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import Edit, RemovePhotos
from photoclust.core.errors import InputError, UserError
from photoclust.core.left import Left
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.session import HistoryEntry, Session, arrival
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import (
    EngineReady,
    FoldersRead,
    PhotosReady,
    read_folders,
)
from photoclust.services.open_library import open_library
from photoclust.ui.jobs.runner import (
    Cancelled,
    Failed,
    JobId,
    JobRequest,
    JobRunner,
    Lane,
    Outcome,
    Succeeded,
)
from photoclust.ui.language.words import title_of, told_error
from photoclust.ui.library.reading import Troubles, Wanted

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine

_EMPTY = Clustering()


class LibraryController(QObject):
    """Owns the session and starts the jobs that feed it. GUI thread only.

    Args:
        place: Where things are and how to compute.
        runner: Runs the jobs.
        parent: Qt parent.

    Attributes:
        place: As given; replaced when settings change.
        runner: As given.

    Signals:
        opened: The library is there.
        changed: Clusters changed (the `Change`).
        photos_changed: Paths or presence of photos changed, or photos arrived.
        folders_changed: The library has other folders.
        problems_changed: Other files could not be read.
        left_changed: Something else was left alone.
        reading_began: Folders (a tuple of `Path`) are being read; whether a person named them just
            now (bool).
        followed: What other programs moved was looked for (the `Followed`).
        reading_ended: Folders were read, perhaps in part (the `FoldersRead`), or it failed (None).
        told: A sentence (str) worth telling once.
        refused: An edit made no sense; a sentence (str) says why.
        failed: A job failed for a reason a person can mend (the `UserError`).
        crashed: A job failed by a bug (the `Failed`).
        engine_changed: The model was chosen.
    """

    opened = Signal()
    changed = Signal(object)
    photos_changed = Signal()
    folders_changed = Signal()
    problems_changed = Signal()
    left_changed = Signal()
    reading_began = Signal(object, bool)
    followed = Signal(object)
    reading_ended = Signal(object)
    told = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    crashed = Signal(object)
    engine_changed = Signal()

    def __init__(self, place: Place, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.runner = runner
        self._opened: Opened | None = None
        self._engine: Engine | None = None
        self._looking = place.looking
        self._photos: dict[PhotoId, Photo] = {}
        self._folders: tuple[Path, ...] = ()
        self._troubles = Troubles()
        self._waiting: list[Wanted] = []
        self._reading: JobId | None = None
        self._unread: tuple[Path, ...] = ()
        self._removed: list[tuple[Change, Path]] = []
        runner.noted.connect(self.told)

    # What there is

    @property
    def library(self) -> Opened | None:
        """The open library, or None before it is open."""
        return self._opened

    @property
    def session(self) -> Session | None:
        """The session, or None before the library is open."""
        return None if self._opened is None else self._opened.session

    @property
    def engine(self) -> Engine | None:
        """The model, once it was chosen."""
        return self._engine

    @property
    def clustering(self) -> Clustering:
        """The clusters now; nothing before the library is open."""
        return _EMPTY if self._opened is None else self._opened.session.clustering

    @property
    def photos(self) -> Mapping[PhotoId, Photo]:
        """All photos ever read, by id."""
        return MappingProxyType(self._photos)

    def photos_now(self) -> dict[PhotoId, Photo]:
        """All photos as they are now, for a job: a copy, ten times faster than of `photos`."""
        return self._photos.copy()

    def photo(self, photo: PhotoId) -> Photo | None:
        """A photo, or None when the library does not know it."""
        return self._photos.get(photo)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders a person added."""
        return self._folders

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read lately, newest reason per file."""
        return tuple(self._troubles.problems.values())

    @property
    def left(self) -> tuple[Left, ...]:
        """What was passed over when its folder was read last."""
        return tuple(self._troubles.left.values())

    @property
    def reading(self) -> bool:
        """Whether folders are being read or wait for it."""
        return self._reading is not None or bool(self._waiting)

    # Opening and reading

    def open(self) -> None:
        """Open the data folder in the background, then look for what changed on disk."""
        request = JobRequest(
            self.tr("Opening your photos"), Lane.LIBRARY, partial(open_library, self.place)
        )
        self.runner.start(request, self._on_opened)

    def _on_opened(self, outcome: Outcome) -> None:
        if isinstance(outcome, Cancelled) and outcome.value is not None:
            outcome.value.close()  # the window was closed meanwhile
        if not isinstance(outcome, Succeeded):
            self.report(outcome)
            return
        opened: Opened = outcome.value
        self._opened = opened
        self._photos = opened.photos
        self._folders = opened.folders
        opened.session.subscribe(self.changed.emit)
        self.add_problems(opened.problems)
        self.opened.emit()
        self.folders_changed.emit()
        self.photos_changed.emit()
        self.refresh()

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Read folders or single files and add their photos to the library."""
        self.look_into(folders, named=True)

    def look_into(self, folders: Sequence[Path], *, named: bool = False) -> None:
        """Read folders, or parts of them; `named` says that a person named them just now."""
        wanted = Wanted(tuple(folders), named)
        some = folders or (not named and self._photos)  # which may be where they were filed
        if some and wanted not in self._waiting:
            self._waiting.append(wanted)
        self._read_next()

    def refresh(self) -> None:
        """Look again at all folders of the library, and at those whose reading failed."""
        folders = dict.fromkeys((*self._folders, *self._unread))
        self._unread = ()
        self.look_into(tuple(folders))

    def read_again(self, files: Sequence[Path]) -> None:
        """Try files once more that could not be read."""
        self.add_folders(files)

    def use(
        self, precision: str, provider: str, workers: int, networks: tuple[str, ...] = ()
    ) -> None:
        """Compute otherwise from the next reading on, which begins where networks change."""
        before, self.place = (
            self.place,
            replace(
                self.place,
                precision=precision,
                provider=provider,
                workers=workers,
                networks=networks,
            ),
        )
        if before.looking != self.place.looking:
            self._engine = None
        if before.networks != networks:
            self.refresh()

    def take_engine(self, engine: Engine) -> None:
        """Use a model from now on."""
        self._engine = engine
        self.engine_changed.emit()

    def close(self) -> None:
        """Let go of the model, for the window closes.

        It holds 100 to 250 MB that Python's garbage collector does not know of, which else frees
        a closed window when it comes to it.
        """
        self._engine = None

    def _read_next(self) -> None:
        if self._opened is None or self._reading is not None or self.runner.closed:
            return
        if not self._waiting:
            return
        wanted = self._waiting.pop(0)
        library, engine = self._opened, self._engine
        read = partial(read_folders, named=wanted.named, later=True)
        work = partial(read, self.place, library, engine, wanted.folders)
        self._looking = self.place.looking
        request = JobRequest(self.tr("Reading photos"), Lane.INDEX, work)
        self._reading = self.runner.start(
            request, partial(self._on_read, wanted.folders), self._on_delivered
        )
        self.reading_began.emit(wanted.folders, wanted.named)

    def _on_delivered(self, item: object) -> None:
        if isinstance(item, EngineReady) and not self.runner.closed:
            if self._looking == self.place.looking:  # else another choice was made meanwhile
                self.take_engine(item.engine)
            for notice in item.engine.model.notices:
                self.told.emit(notice)
        elif isinstance(item, PhotosReady):
            self._take_photos(item.photos)

    def _take_photos(self, photos: Iterable[Photo]) -> None:
        arrived = {photo.id: photo for photo in photos}
        self._photos.update(arrived)
        session = self.session
        if session is not None:
            session.absorb(arrival(frozenset(arrived)))
        for photo in arrived.values():
            self._troubles.problems.pop(photo.path, None)
        self.photos_changed.emit()

    def _on_read(self, folders: tuple[Path, ...], outcome: Outcome) -> None:
        self._reading = None
        read: FoldersRead | None = (
            outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        )
        if read is not None:
            self._photos = read.photos
            if self._opened is not None:  # which would hold the photos of before for ever
                self._opened = replace(self._opened, photos=read.photos)
            self._folders = read.folders
            self.followed.emit(read.followed)
            read_now = (*folders, *read.indexed.folders)
            # What a crash left is found once, at the start; reading folders does not settle it.
            found = () if self._opened is None else self._opened.problems
            self._troubles.read(read_now, read.indexed.problems, found)
            self.problems_changed.emit()
            self._troubles.take_left(read_now, read.indexed.left)
            self.left_changed.emit()
            self.folders_changed.emit()
            self.photos_changed.emit()
        elif not isinstance(outcome, Cancelled):
            self._unread += folders
            self.report(outcome)
        if isinstance(outcome, Cancelled):
            self._waiting.clear()
        self._read_next()
        if self._reading is None:
            self.reading_ended.emit(read)

    def add_problems(self, problems: Iterable[Problem]) -> None:
        """Put problems of a filing with the others."""
        self._troubles.add(problems)
        self.problems_changed.emit()

    def take_photos(self, photos: Mapping[PhotoId, Photo]) -> None:
        """Take photos whose files moved."""
        self._photos.update(photos)
        self.photos_changed.emit()

    # Edits

    def apply(self, edit: Edit) -> Change | None:
        """Do an edit; what makes no sense is told and leaves all as it is."""
        session = self.session
        if session is None:
            return None
        try:
            return session.apply(edit)
        except InputError as error:
            self.refused.emit(told_error(error))
            return None

    def remove_folder(self, folder: Path) -> None:
        """Take a folder and its photos out of the library. The files stay where they are."""
        from photoclust.services.library.folders import is_under

        if self._opened is None:
            return
        inside = frozenset(
            photo
            for photo in self.clustering.photos()
            if (known := self._photos.get(photo)) is not None and is_under(known.folder, [folder])
        )
        if inside:
            change = self.apply(RemovePhotos(inside, f"“{folder.name or folder}”"))
            if change is not None:
                self._removed.append((change, folder))
        self._troubles.take_left([folder], ())
        self.left_changed.emit()
        self._set_folders(remove=folder)

    def undo(self) -> HistoryEntry | None:
        """Take the newest step back, which must not be a filing."""
        entry = None if self.session is None else self.session.undo()
        if entry is not None:
            self._bring_folder_back(entry.change)
        return entry

    def redo(self) -> HistoryEntry | None:
        """Do the step undone last again, which must not be a filing."""
        entry = None if self.session is None else self.session.redo()
        if entry is not None:
            for change, folder in self._removed:
                if change == entry.change:
                    self._set_folders(remove=folder)
        return entry

    def _bring_folder_back(self, change: Change) -> None:
        for removed, folder in self._removed:
            if removed == change:
                self._set_folders(add=folder)

    def _set_folders(self, *, add: Path | None = None, remove: Path | None = None) -> None:
        if self._opened is None:
            return
        library = self._opened.workspace.library
        if add is not None:
            library.add_folders([add])
        if remove is not None:
            library.remove_folder(remove)
            self._unread = tuple(folder for folder in self._unread if folder != remove)
        self._folders = tuple(library.folders())
        self.folders_changed.emit()

    def titles(self, clusters: Iterable[ClusterId]) -> list[str]:
        """The names of clusters."""
        known = self.clustering.clusters
        return [title_of(known[cluster]) for cluster in clusters if cluster in known]

    def report(self, outcome: Outcome) -> None:
        """Tell how a job failed; a cancelled one is not worth a word."""
        if isinstance(outcome, Failed) and isinstance(outcome.error, UserError):
            self.failed.emit(outcome.error)
        elif isinstance(outcome, Failed):
            self.crashed.emit(outcome)
