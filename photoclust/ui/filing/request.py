"""What the dialog begins with: which photos go where, before a person changes any of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from photoclust.core.clusters import Cluster
from photoclust.core.photo import Photo
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.group_folders import filing_titles
from photoclust.ui.language.words import title_of
from photoclust.ui.library.controller import LibraryController


def first_request(
    controller: LibraryController, clusters: Sequence[Cluster], recent: Sequence[Path]
) -> FilingRequest:
    """What filing groups would do: those that were filed before go on in their folders.

    Args:
        controller: The library.
        clusters: The groups.
        recent: Folders that were filed into lately, newest first.
    """
    folders = [None if c.filed_to is None else Path(c.filed_to) for c in clusters]
    titles = filing_titles(clusters, controller.clustering.clusters.values(), title_of)
    photos = [
        _new_first(controller, cluster, folder)
        for cluster, folder in zip(clusters, folders, strict=True)
    ]
    titled = list(zip(titles, photos, strict=True))
    before = Counter(folder.parent for folder in folders if folder is not None)
    if before:
        ((into, _),) = before.most_common(1)
    else:
        into = recent[0] if recent else _first_destination(controller)
    return FilingRequest(titled, into, folders=folders)


def _new_first(controller: LibraryController, cluster: Cluster, folder: Path | None) -> list[Photo]:
    """The photos of a group; those that are in its folder already come last."""
    known = map(controller.photo, cluster.members)
    photos = [photo for photo in known if photo is not None]
    return sorted(photos, key=lambda photo: photo.path.parent == folder)


def _first_destination(controller: LibraryController) -> Path:
    """Beside the photos, where moving is only renaming; else among the person's pictures."""
    for folder in controller.folders:
        if os.access(folder.parent, os.W_OK):
            return folder.parent / _tr("Sorted")
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures or Path.home()) / _tr("Sorted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingFlow", text)
