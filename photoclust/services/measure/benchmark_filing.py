"""What safety costs when files are filed: against moving them with nothing kept in mind."""

from __future__ import annotations

import os
import time
from pathlib import Path

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.file_clusters import file_plan, plan_filing, undo_batch
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import ReadPhoto

FOLDERS = 100
"""Folders that the files come from, and groups that they go to."""


def measure_filing(scratch: Path, files: int, cancel: CancelToken) -> tuple[float, float]:
    """Move small files into folders of their own, there and back, both ways.

    What they hold makes no difference: a move on one disk does not read it.

    Args:
        scratch: An empty folder on the disk that is measured.
        files: How many.
        cancel: Looked at between the steps.

    Returns:
        Seconds for planning, moving and recording; seconds of a bare loop of `os.rename` over the
        same files with one `fsync` a folder.

    Raises:
        UserError: a file could not be moved.
        Cancelled: a person stopped it.
    """
    groups = _make(scratch / "in", files)
    bare = _bare(groups, scratch / "bare")
    cancel.raise_if_cancelled()
    with Workspace(scratch / "data") as workspace:
        library = workspace.library
        read = [_read(path) for group in groups for path in group]
        library.store_photos(read)
        by_path = {photo.path: photo for photo in library.photos().values()}
        named: list[tuple[str, list[Photo]]] = [
            (f"Group {number}", [by_path[path] for path in group])
            for number, group in enumerate(groups)
        ]
        start = time.perf_counter()
        request = FilingRequest(named, scratch / "sorted", Mode.MOVE)
        done = file_plan(library, plan_filing(library, request), NullProgress(), cancel)
        seconds = time.perf_counter() - start
        cancel.raise_if_cancelled()
        undone = undo_batch(library, None, NullProgress(), cancel)
    if done.done != files or undone.restored != files:
        raise UserError(Text("The benchmark's own files could not be moved; the disk may be full."))
    return seconds, bare


def _make(folder: Path, files: int) -> list[list[Path]]:
    groups: list[list[Path]] = []
    for number in range(FOLDERS):
        inside = folder / f"{number:03}"
        inside.mkdir(parents=True)
        groups.append([inside / f"IMG_{n:05}.jpg" for n in range(number, files, FOLDERS)])
        for path in groups[-1]:
            path.write_bytes(path.name.encode())
    return groups


def _bare(groups: list[list[Path]], target: Path) -> float:
    """Seconds of moving them, which are moved back; the moving back does not count."""
    start = time.perf_counter()
    for number, group in enumerate(groups):
        folder = target / f"{number:03}"
        folder.mkdir(parents=True)
        for path in group:
            os.rename(path, folder / path.name)  # noqa: PTH104 - as bare as it gets
        _sync(folder)
    seconds = time.perf_counter() - start
    for number, group in enumerate(groups):
        for path in group:
            (target / f"{number:03}" / path.name).rename(path)
    return seconds


def _sync(folder: Path) -> None:
    """As a plain program would make sure of a folder; Windows knows no such thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> ReadPhoto:
    status = path.stat()
    # No two names are the same, nor are their digests.
    digest = Digest(path.name.encode().rjust(32, b"\0"))
    return ReadPhoto(path, FileIdentity.from_stat(status), digest)
