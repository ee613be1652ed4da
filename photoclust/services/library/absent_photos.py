"""Photos of the library whose files were not met when their folders were read: gone, or away?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path

from photoclust.core.photo import Photo, PhotoId, Presence
from photoclust.services.library.folders import without
from photoclust.store.library.gone import is_gone
from photoclust.store.library.library import Library

Disks = Mapping[int, Collection[int]]
"""Further device numbers that a disk has got since, by the one it had."""


def renumbered(photos: Iterable[tuple[Photo, int]]) -> Disks:
    """Learn from unchanged photos which disks have another device number than before.

    Args:
        photos: Photos as they were known, each with the device it is on now.
    """
    disks: defaultdict[int, set[int]] = defaultdict(set)
    for photo, dev in photos:
        if photo.identity.dev != dev:
            disks[photo.identity.dev].add(dev)
    return dict(disks)


def note_absent(
    library: Library,
    absent: Iterable[Photo],
    unreached: Set[Path],
    replaced: Mapping[Path, int],
    disks: Disks,
) -> list[Photo]:
    """Mark photos that were not met as missing or offline, and return the offline ones.

    Missing is only what is sure to be gone: its folder was looked through, on its own disk. A
    photo that is missing already stays so: it was sure once. One that can be reached was passed
    over, because it is in a hidden folder by now for instance, and nothing happened to it.

    Args:
        library: The library.
        absent: Photos of the folders that were read whose files were not met.
        unreached: Folders that could not be looked through, or whose drive went away.
        replaced: Folders in whose place there is another, with a number for the disk they were
            on. Their photos are noted as on that disk: the device number that they were seen on
            may be that of the disk which is there now.
        disks: See `renumbered`.
    """
    missing: list[PhotoId] = []
    offline: list[Photo] = []
    parted: list[Photo] = []
    for photo in absent:
        if photo.presence is Presence.MISSING or _is_reached(photo.path):
            continue
        dev = photo.identity.dev
        above = photo.path.parents
        old_disk = next((replaced[folder] for folder in above if folder in replaced), None)
        if old_disk is not None:
            offline.append(photo)
            if dev >= 0:
                parted.append(replace(photo, identity=photo.identity._replace(dev=old_disk)))
        elif unreached.isdisjoint(above) and is_gone(photo.path, dev, *disks.get(dev, ())):
            missing.append(photo.id)
        else:
            offline.append(photo)
    library.refresh_identities(parted)
    library.set_presence(missing, Presence.MISSING)
    library.set_presence([photo.id for photo in offline], Presence.OFFLINE)
    return offline


def _is_reached(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True


def empty_mount_points(
    folders: Sequence[Path],
    met: Collection[Path],
    offline: Iterable[Photo],
    shown: Collection[PhotoId],
) -> list[Path]:
    """The folders with nothing at all in them whose photos are on a drive that is not there.

    Args:
        folders: The folders that were read.
        met: Everything that was met in them.
        offline: Photos that are offline.
        shown: The photos of the library; others were removed from it and nobody misses them.
    """
    away = {parent for photo in offline if photo.id in shown for parent in photo.path.parents}
    return [folder for folder in without(folders, met) if folder in away]
