"""The table and the page of groups as files, where a person wants them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from photoclust.core.clusters import Cluster
from photoclust.core.errors import UserError, system_says
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.files.contact_sheet import SheetWords, contact_sheet
from photoclust.services.files.group_table import group_table
from photoclust.services.files.told_stacks import FoundStack
from photoclust.services.library.opened import FolderGroup
from photoclust.services.library.thumbnails import thumbnail
from photoclust.services.library.workspace import Workspace


def write_table(
    target: Path,
    groups: Sequence[FolderGroup],
    unsorted: Sequence[Photo],
    title: Callable[[Cluster], str] = lambda cluster: cluster.title,
    stacks: Sequence[FoundStack] = (),
) -> None:
    """Write the groups as a table (see `group_table`). What is at `target` is replaced.

    Raises:
        UserError: it cannot be written.
    """
    _write(group_table(groups, unsorted, title, stacks), target)


def write_page(
    target: Path,
    workspace: Workspace,
    groups: Sequence[FolderGroup],
    unsorted: Sequence[Photo],
    side: int,
    context: JobContext,
    words: SheetWords | None = None,
    stacks: Sequence[FoundStack] = (),
) -> None:
    """Write the groups as a page with pictures (see `contact_sheet`); replaces `target`.

    Args:
        target: The file.
        workspace: Has the pictures.
        groups: The groups.
        unsorted: Photos in none.
        side: See `thumbnail`.
        context: Progress and cancelling.
        words: Its words; English unless given.
        stacks: The stacks that were found.

    Raises:
        Cancelled: a person stopped it; nothing was written.
        UserError: it cannot be written.
    """
    total = sum(len(group.photos) for group in groups) + len(unsorted)
    context.progress.begin(Text("Writing the page"), total)

    def picture(digest: Digest) -> bytes | None:
        context.cancel.raise_if_cancelled()
        context.progress.advance()
        return thumbnail(workspace, digest, side)

    _write(contact_sheet(groups, unsorted, picture, words, stacks), target)


def _write(parts: Iterable[bytes], target: Path) -> None:
    """Write a file in parts, replacing what is there in one step."""
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        try:
            with partial.open("wb") as file:
                file.writelines(parts)
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError(
            Text(
                "{path} could not be written: {error}. Choose another place for it.",
                path=target,
                error=system_says(error),
            )
        ) from error
