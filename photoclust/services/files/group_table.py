"""The groups as a table for spreadsheets (CSV)."""

from __future__ import annotations

import csv
import io
import os
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

from photoclust.core.clusters import Cluster
from photoclust.core.photo import Photo, PhotoId
from photoclust.services.files.told_stacks import FoundStack, ToldStack, told_stacks
from photoclust.services.library.opened import FolderGroup

_FORMULA = "=+-@\N{MINUS SIGN}"
"""What begins a formula, which may start programs and open addresses, in a spreadsheet."""

_BLANKS = "\t\r\n"
"""What spreadsheets may drop before they look."""

_HEAD = (
    *("path", "name", "group", "name_given", "membership", "new"),
    *("stack", "stack_reason", "stack_cover"),
)


def group_table(
    groups: Sequence[FolderGroup],
    unsorted: Sequence[Photo],
    title: Callable[[Cluster], str] = lambda cluster: cluster.title,
    stacks: Sequence[FoundStack] = (),
) -> Iterator[bytes]:
    """The lines of the table: one for each photo, those in no group with an empty one at the end.

    UTF-8 with a mark at the beginning, without which spreadsheets take it for something else; names
    that are no text keep their bytes. A cell that would count as a formula gets an apostrophe
    before it, which spreadsheets hide. The words of the first line are the same in every
    language, for programs that look for them.

    Args:
        groups: The groups.
        unsorted: Photos in none.
        title: What a group is called.
        stacks: The stacks that were found. A photo of one has its number, its reason as in the
            command's JSON, and whether it stands for all; other photos have three empty cells.
    """
    yield b"\xef\xbb\xbf" + _line(_HEAD)
    told = [photo.id for group in groups for photo, _ in group.photos]
    inside = told_stacks(stacks, (*told, *(photo.id for photo in unsorted)))
    for group in groups:
        cluster = group.cluster
        given = "no" if cluster.name is None else "yes"
        for photo, membership in group.photos:
            new = "yes" if photo.id in cluster.pending else "no"
            path = os.fspath(photo.path)
            row = (path, photo.name, title(cluster), given, f"{membership:.3f}", new)
            yield _line((*row, *_stack(photo, inside)))
    for photo in unsorted:
        yield _line((os.fspath(photo.path), photo.name, "", "", "", "", *_stack(photo, inside)))


def _stack(photo: Photo, inside: Mapping[PhotoId, ToldStack]) -> tuple[str, str, str]:
    stack = inside.get(photo.id)
    if stack is None:
        return "", "", ""
    return str(stack.number), stack.kind, "yes" if photo.id == stack.cover else "no"


def _line(cells: Sequence[str]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerow([_harmless(cell) for cell in cells])
    return written.getvalue().encode("utf-8", "surrogateescape")


def _harmless(cell: str) -> str:
    first = unicodedata.normalize("NFKC", cell.lstrip()[:1])  # wide and small signs count as well
    formula = bool(first) and first in _FORMULA
    return f"'{cell}" if formula or cell[:1] in (*_BLANKS,) else cell
