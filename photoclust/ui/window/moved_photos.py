"""What other programs moved: groups follow their folders, and a person is asked for the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.core.text import Text
from photoclust.services.moved.followed import Followed
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.desktop import open_with_default
from photoclust.ui.file_urls import path_of, url_of
from photoclust.ui.groups.header import GroupStanding
from photoclust.ui.jobs.runner import Cancelled, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController
from photoclust.ui.widgets.message_bar import Level, Message

if TYPE_CHECKING:
    from photoclust.core.progress import JobContext
    from photoclust.services.files.filing_history import Whereabouts
    from photoclust.services.library.opened import Opened

_FOUND, _MISSING = "found again", "missing"


class MovedPhotos(QObject):
    """Brings groups in step with where their photos are now. GUI thread only.

    Args:
        controller: The library.
        view: Shows the groups; the line above the photos says where they are.
        window: Parent of the dialog that asks for a folder.

    Signals:
        told: A `Message` for the bar.
        withdrawn: What the message of this key (str) told is no longer so.
    """

    told = Signal(object)
    withdrawn = Signal(str)

    def __init__(self, controller: LibraryController, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._controller = controller
        self._view = view
        self._window = window
        self._made: Whereabouts | None = None
        self._looking = False
        self._told_missing: frozenset[PhotoId] = frozenset()
        controller.followed.connect(self._take)
        controller.photos_changed.connect(self._show)
        view.chosen_changed.connect(self._show)
        view.refreshed.connect(self._show)
        view.header.where_requested.connect(self.ask_where)

    # Where photos are

    def look_again(self) -> None:
        """Ask the journal anew what filings made of photos, after one ended."""
        library = self._controller.library
        if library is not None and not self._controller.runner.closed:
            request = JobRequest("", Lane.LIBRARY, partial(_read_made, library), quiet=True)
            self._controller.runner.start(request, self._on_made)

    def _on_made(self, outcome: Outcome) -> None:
        if isinstance(outcome, Succeeded):
            self._made = outcome.value
            self._show()
        else:
            self._controller.report(outcome)

    def _show(self) -> None:
        """Say above the photos of the one chosen group where they are."""
        self._view.header.show_standing(self._standing())
        if self._told_missing and not self._missing_of(self._told_missing):
            self._told_missing = frozenset()
            self.withdrawn.emit(_MISSING)

    def _standing(self) -> GroupStanding:
        chosen = self._view.chosen
        if len(chosen) != 1 or chosen[0] is None or self._view.overview:
            return GroupStanding()
        cluster = self._controller.clustering.clusters.get(chosen[0])
        if cluster is None:
            return GroupStanding()
        to_file = None
        if cluster.filed_to is not None and self._made is not None:
            lying = replace(self._made, photos=self._controller.photos)
            to_file = lying.to_be_filed(cluster)
        return GroupStanding(self._missing_of(cluster.members), to_file)

    def _missing_of(self, photos: Iterable[PhotoId]) -> int:
        known = (self._controller.photo(number) for number in photos)
        return sum(photo is not None and photo.presence is Presence.MISSING for photo in known)

    # What was found again, and what was not

    def _take(self, followed: Followed) -> None:
        from photoclust.services.moved.take import take_moves

        library = self._controller.library
        if library is None:
            return
        if followed.moves:
            take_moves(library.session, library.workspace.library)
        if followed.found:
            self._tell_found(followed)
        if followed.missing:
            self._tell_missing(followed.missing)
        self.look_again()

    def _tell_found(self, followed: Followed) -> None:
        first, *others = followed.found
        values = {
            "n": sum(found.photos for found in followed.found),
            "folder": words.printable(first.folder.name or str(first.folder)),
            "more": len(others),
        }
        text = Text(
            "1 photo was found again in “{folder}”.",
            "{n} photos were found again in “{folder}”.",
            **values,
        )
        if others:
            text = Text(
                "1 photo was found again in “{folder}” and {more} more folders.",
                "{n} photos were found again in “{folder}” and {more} more folders.",
                **values,
            )
        show = partial(open_with_default, first.folder)
        message = Message(told(text), Level.SUCCESS, self.tr("Show folder"), show, key=_FOUND)
        self.told.emit(message)

    def _tell_missing(self, missing: frozenset[PhotoId]) -> None:
        self._told_missing |= missing
        clusters = self._controller.clustering.clusters.values()
        home = next((c.id for c in clusters if not missing.isdisjoint(c.members)), None)
        text = told(
            Text(
                "1 photo is not there any more.",
                "{n} photos are not there any more.",
                n=len(missing),
            )
        )
        ask = told(Text("Where is it?", "Where are they?", n=len(missing)))
        self.told.emit(
            Message(
                text,
                Level.WARNING,
                ask,
                self.ask_where,
                key=_MISSING,
                other=self.tr("Show"),
                on_other=lambda: self._view.choose([home]),
            )
        )

    def ask_where(self) -> None:
        """Ask for the folder in which missing photos are, and look through it."""
        if self._controller.library is None or self._looking:
            return
        chosen = QFileDialog.getExistingDirectoryUrl(
            self._window, self.tr("Look for the photos in this folder"), url_of(self._near())
        )
        if chosen.isLocalFile():
            self.look_in(path_of(chosen))

    def _near(self) -> Path:
        """Where looking begins: the innermost folder that is left on the way to what is missing."""
        chosen = self._view.chosen_clusters
        cluster = self._controller.clustering.clusters.get(chosen[0]) if chosen else None
        folder = Path.home() if cluster is None else Path(cluster.filed_to or Path.home())
        return next((place for place in (folder, *folder.parents) if place.is_dir()), Path.home())

    def look_in(self, folder: Path) -> None:
        """Look through a folder for all that is missing."""
        library = self._controller.library
        if library is None:
            return
        self._looking = True
        work = partial(_look_in, library, folder)
        request = JobRequest(self.tr("Looking for photos"), Lane.INDEX, work)
        self._controller.runner.start(request, partial(self._on_looked, folder))

    def _on_looked(self, folder: Path, outcome: Outcome) -> None:
        self._looking = False
        value = outcome.value if isinstance(outcome, Succeeded | Cancelled) else None
        if value is None:
            self._controller.report(outcome)
            return
        followed, photos = value
        self._take(followed)
        self._controller.take_photos(photos)
        if not followed.found and not isinstance(outcome, Cancelled):
            name = words.printable(folder.name or str(folder))
            text = self.tr("None of the missing photos are in “{folder}”.").replace(
                "{folder}", name
            )
            again = self.tr("Look elsewhere…")
            message = Message(text, Level.INFO, again, self.ask_where, key=_FOUND, answer=True)
            self.told.emit(message)


def _read_made(library: Opened, context: JobContext) -> Whereabouts:
    """Read what filings made of photos, as far as it is there. Off the GUI thread."""
    from photoclust.services.files.filing_history import whereabouts

    made = whereabouts(library.workspace.library, {})
    copies = {
        photo: [place for place in places if place.exists()]
        for photo, places in made.copies.items()
    }
    return replace(made, copies=copies)


def _look_in(
    library: Opened, folder: Path, context: JobContext
) -> tuple[Followed, dict[PhotoId, Photo]]:
    """Look through a folder that a person named. Off the GUI thread."""
    from photoclust.services.moved.follow import follow_moved

    workspace = library.workspace
    followed = follow_moved(
        workspace.library,
        workspace.library.folders(),
        [workspace.folder],
        context.progress,
        context.cancel,
        where=folder,
    )
    return followed, workspace.library.photos()
