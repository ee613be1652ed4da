"""What the dialog begins with: which photos go where, before a person changes any of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from photoclust.core.clusters import Cluster
from photoclust.core.folder_pattern import FolderPattern, StandIns
from photoclust.core.photo import Photo
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.filing_patterns import stand_ins
from photoclust.services.files.group_folders import GroupHome, filing_titles
from photoclust.ui.language.words import title_of
from photoclust.ui.library.controller import LibraryController


def first_request(
    controller: LibraryController,
    clusters: Sequence[Cluster],
    homes: Sequence[GroupHome | None],
    recent: Sequence[Path],
    patterns: Callable[[Path], Sequence[FolderPattern]],
) -> FilingRequest:
    """What filing groups would do: those that were filed before go on where that was.

    Args:
        controller: The library.
        clusters: The groups.
        homes: Where each of them was filed before.
        recent: Folders that were filed into lately, newest first.
        patterns: Gives the patterns to offer for a destination, that to begin with first.
    """
    titles = filing_titles(clusters, homes, controller.clustering.clusters.values(), title_of)
    photos = [
        photos_to_file(controller, cluster, home)
        for cluster, home in zip(clusters, homes, strict=True)
    ]
    titled = list(zip(titles, photos, strict=True))
    before = Counter(home.top for home in homes if home is not None)
    if before:
        ((into, _),) = before.most_common(1)
    else:
        into = recent[0] if recent else _first_destination(controller)
    # One by which all go on is what a person takes for that of the plan.
    known = {None if home is None else home.pattern for home in homes}
    pattern = next(iter(known)) if len(known) == 1 else None
    return FilingRequest(
        titled, into, pattern=pattern or patterns(into)[0], stand_ins=given_stand_ins(controller)
    )


def given_stand_ins(controller: LibraryController) -> StandIns:
    """What folders are called for what photos do not say."""
    offered = StandIns(_tr("No date"), _tr("No place"))
    library = controller.library
    return offered if library is None else stand_ins(library.workspace.library, offered)


def photos_to_file(
    controller: LibraryController, cluster: Cluster, home: GroupHome | None
) -> list[Photo]:
    """The photos of a group; those that are in its folder already come last.

    Photos that wait for a person's yes stay where they are.
    """
    known = (controller.photo(p) for p in cluster.members if p not in cluster.pending)
    photos = [photo for photo in known if photo is not None]
    return sorted(
        photos, key=lambda photo: home is not None and photo.path.is_relative_to(home.folder)
    )


def _first_destination(controller: LibraryController) -> Path:
    """Beside the photos, where moving is only renaming; else among the person's pictures."""
    for folder in controller.folders:
        if os.access(folder.parent, os.W_OK):
            return folder.parent / _tr("Sorted")
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures or Path.home()) / _tr("Sorted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingFlow", text)
