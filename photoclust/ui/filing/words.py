"""What a filing does, did and left behind, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told

if TYPE_CHECKING:
    from photoclust.core.changes import Change
    from photoclust.services.files.carry_filing import Carried, Filed
    from photoclust.store.journal.records import Mode


def step(mode: Mode, filed: Filed) -> Text:
    """A filing in the history ("File 214 photos into 9 folders (moved)")."""
    photos, folders = _numbers(filed)
    values = {"n": photos, "into": _into(folders)}
    return {
        "move": Text("File 1 photo {into} (moved)", "File {n} photos {into} (moved)", **values),
        "copy": Text("File 1 photo {into} (copied)", "File {n} photos {into} (copied)", **values),
        "link": Text("File 1 photo {into} (linked)", "File {n} photos {into} (linked)", **values),
    }[mode.value]


def outcome(mode: Mode, filed: Filed) -> str:
    """What came of a filing ("Moved 214 photos into 9 folders."), and what did not."""
    photos, folders = _numbers(filed)
    values = {"n": photos, "into": _into(folders)}
    done = {
        "move": Text("Moved 1 photo {into}.", "Moved {n} photos {into}.", **values),
        "copy": Text("Copied 1 photo {into}.", "Copied {n} photos {into}.", **values),
        "link": Text("Linked 1 photo {into}.", "Linked {n} photos {into}.", **values),
    }[mode.value]
    parts = [told(done)]
    if filed.result.cancelled:
        parts.append(_tr("The rest was left where it is."))
    parts += map(told, filed.result.notes)
    if filed.result.problems:
        parts.append(
            told(
                Text(
                    "1 file could not be filed; it is where it was.",
                    "{n} files could not be filed; they are where they were.",
                    n=len(filed.result.problems),
                )
            )
        )
    return " ".join(parts)


def travelled(carried: Carried, *, undone: bool) -> str:
    """What came of taking a filing back, or of doing it again."""
    number = carried.result.restored
    if carried.standing is not None and carried.standing.batch.mode.value == "keywords":
        return _sidecars_travelled(number, carried.result.kept, undone=undone)
    text = told(
        Text("Took 1 file back.", "Took {n} files back.", n=number)
        if undone
        else Text("Filed 1 file again.", "Filed {n} files again.", n=number)
    )
    if not carried.result.kept:
        return text
    kept = told(
        Text(
            "1 file stayed where it is; it can be tried again.",
            "{n} files stayed where they are; they can be tried again.",
            n=carried.result.kept,
        )
    )
    return f"{text} {kept}"


def _sidecars_travelled(number: int, kept: int, *, undone: bool) -> str:
    """What came of taking keywords out of sidecars again, or of writing them again."""
    text = told(
        Text("1 sidecar is as it was.", "{n} sidecars are as they were.", n=number)
        if undone
        else Text(
            "1 sidecar has its keywords again.", "{n} sidecars have their keywords again.", n=number
        )
    )
    if not kept:
        return text
    left = Text(
        "1 sidecar stayed as it is; it can be tried again.",
        "{n} sidecars stayed as they are; they can be tried again.",
        n=kept,
    )
    return f"{text} {told(left)}"


def filed_already(clusters: Sequence[Cluster]) -> str:
    """That there is nothing to file of these clusters, and where it is."""
    if len(clusters) > 1:
        return _tr("All of these groups were filed already.")
    text = _tr("“{name}” was filed to {folder} already.")
    text = text.replace("{name}", words.printable(title_of(clusters[0])))
    return text.replace("{folder}", words.printable(clusters[0].filed_to or ""))


def joined_group(change: Change) -> str:
    """That photos belong to another group now, because they were put into its folder."""
    before = {cluster.id: cluster.members for cluster in change.before}
    for cluster in change.after:
        joined = len(cluster.members.keys() - before.get(cluster.id, {}).keys())
        if joined:
            text = Text(
                "1 photo joined “{group}”.",
                "{n} photos joined “{group}”.",
                n=joined,
                group=words.printable(title_of(cluster)),
            )
            return told(text)
    return ""


def already_in(folder: Path) -> str:
    """That nothing had to be put into a folder."""
    text = _tr("All of that is in “{folder}” already.")
    return text.replace("{folder}", words.printable(folder.name or str(folder)))


def _into(folders: Set[Path]) -> Text:
    if len(folders) == 1:
        (folder,) = folders
        return Text("into “{folder}”", folder=words.printable(folder.name or str(folder)))
    return Text("into 1 folder", "into {n} folders", n=len(folders))


def _numbers(filed: Filed) -> tuple[int, set[Path]]:
    """How many photos were carried, and which folders they are in now."""
    done = [i for i in filed.result.items if i.state.value == "done" and i.photo_id is not None]
    return len(done), {item.destination.parent for item in done}


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingWords", text)
