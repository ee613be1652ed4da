"""The folder that each cluster of a filing gets: its own, or one by its name."""

from __future__ import annotations

from itertools import chain, repeat
from pathlib import Path

from photoclust.core.filenames import Numbering, comparison_key, safe_folder_name
from photoclust.filing.plan_records import Disk, FilingRequest, Kind
from photoclust.filing.room import room_for_folders


def folders_of(request: FilingRequest, disk: Disk, destination: Path) -> list[Path]:
    """The folder of each cluster, in their order.

    A cluster that has a folder goes on there, whatever it is called by now. The others get the
    folder of their name below the destination, with a number where that is taken. Equal titles
    share a folder below the destination; different ones never do.

    Args:
        request: What a person wants filed.
        disk: Answers questions about the disk.
        destination: Where to, without links.
    """
    titles = [title for title, _ in request.clusters]
    wishes = list(zip(titles, chain(request.folders, repeat(None)), strict=False))
    spelled: dict[str, Path] = {}
    homes = [_home(disk, wish, spelled) for _, wish in wishes]
    existing = disk.names(destination) or {}
    occupied = {comparison_key(name) for name in existing}
    ready: dict[str, list[str]] = {}
    for name in sorted(existing):
        if existing[name] is Kind.FOLDER:
            ready.setdefault(comparison_key(name), []).append(name)
    shared = {
        _same(title): home
        for (title, _), home in zip(wishes[::-1], homes[::-1], strict=True)
        if home is not None and home.parent == destination
    }
    used = {comparison_key(home.name) for home in shared.values()}
    numbering = Numbering()
    room = room_for_folders(disk, destination)

    def is_free(name: str) -> bool:
        key = comparison_key(name)
        return key not in used and (key in ready or key not in occupied)

    for (title, wish), home in zip(wishes, homes, strict=True):
        if home is None and _same(title) not in shared:
            wanted = title if wish is None else wish.name
            name = numbering.first_free(safe_folder_name(wanted), room, is_free)
            key = comparison_key(name)
            used.add(key)
            alike = ready.get(key, [name])
            shared[_same(title)] = destination / (name if name in alike else alike[0])
    return [home or shared[_same(title)] for (title, _), home in zip(wishes, homes, strict=True)]


def _same(title: str) -> str:
    """What titles have in common that share a folder."""
    return comparison_key(" ".join(title.split()))


def _home(disk: Disk, folder: Path | None, spelled: dict[str, Path]) -> Path | None:
    """A folder that was filed into, without links; None where something else is there now.

    Args:
        disk: Answers questions about the disk.
        folder: The folder, or what is no folder of a cluster's own.
        spelled: How the folders that are not there are spelled; one is added.
    """
    if folder is None or not folder.is_absolute():
        return None
    home = disk.real(folder)
    status = disk.status(home)
    if status is not None:
        return home if status.kind is Kind.FOLDER else None
    alike = comparison_key(home.name)
    beside = disk.names(home.parent) or {}
    there = (n for n in sorted(beside) if comparison_key(n) == alike)
    name = next((n for n in there if beside[n] is Kind.FOLDER), home.name)
    return spelled.setdefault(comparison_key(str(home)), home.with_name(name))
