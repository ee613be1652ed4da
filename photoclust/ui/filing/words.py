"""What a filing does, did and left behind, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.core.edits import count_photos
from photoclust.ui.language import words
from photoclust.ui.language.translate import title_of, told

if TYPE_CHECKING:
    from photoclust.store.journal.records import Mode
    from photoclust.ui.filing.jobs import Carried, Filed


def step(mode: Mode, filed: Filed) -> str:
    """A filing in the history ("File 214 photos into 9 folders (moved)").

    In English as all of the history, which outlives a change of the language; see `told`.
    """
    done = {"move": "(moved)", "copy": "(copied)", "link": "(linked)"}[mode.value]
    photos, folders = _numbers(filed)
    into = "1 folder" if folders == 1 else f"{folders:,} folders"
    return f"File {count_photos(photos)} into {into} {done}"


def outcome(mode: Mode, filed: Filed) -> str:
    """What came of a filing ("Moved 214 photos into 9 folders."), and what did not."""
    texts = {
        "move": _tr("Moved {photos} into {folders}."),
        "copy": _tr("Copied {photos} into {folders}."),
        "link": _tr("Linked {photos} into {folders}."),
    }
    parts = [_fill(texts[mode.value], filed)]
    if filed.result.cancelled:
        parts.append(_tr("The rest was left where it is."))
    parts += map(told, filed.result.notes)
    if filed.result.problems:
        parts.append(
            words.counted(
                len(filed.result.problems),
                _tr("1 file could not be filed; it is where it was."),
                _tr("{n} files could not be filed; they are where they were."),
            )
        )
    return " ".join(parts)


def travelled(carried: Carried, *, undone: bool) -> str:
    """What came of taking a filing back, or of doing it again."""
    one, many = (
        (_tr("Took 1 file back."), _tr("Took {n} files back."))
        if undone
        else (_tr("Filed 1 file again."), _tr("Filed {n} files again."))
    )
    text = words.counted(carried.result.restored, one, many)
    if not carried.result.kept:
        return text
    kept = words.counted(
        carried.result.kept,
        _tr("1 file stayed where it is; it can be tried again."),
        _tr("{n} files stayed where they are; they can be tried again."),
    )
    return f"{text} {kept}"


def filed_already(clusters: Sequence[Cluster]) -> str:
    """That there is nothing to file of these clusters, and where it is."""
    if len(clusters) > 1:
        return _tr("All of these groups were filed already.")
    text = _tr("“{name}” was filed to {folder} already.")
    text = text.replace("{name}", words.printable(title_of(clusters[0])))
    return text.replace("{folder}", words.printable(clusters[0].filed_to or ""))


def _fill(text: str, filed: Filed) -> str:
    """Put in how many photos were carried, and how many folders they are in now."""
    photos, folders = _numbers(filed)
    many = words.counted(photos, _tr("1 photo"), _tr("{n} photos"))
    into = words.counted(folders, _tr("1 folder"), _tr("{n} folders"))
    return text.replace("{photos}", many).replace("{folders}", into)


def _numbers(filed: Filed) -> tuple[int, int]:
    """How many photos were carried, and how many folders they are in now."""
    done = [i for i in filed.result.items if i.state.value == "done" and i.photo_id is not None]
    return len(done), len({item.destination.parent for item in done})


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingWords", text)
