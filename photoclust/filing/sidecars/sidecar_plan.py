"""Which sidecars get which keywords, before anything is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclust.core.companion_names import is_video, suffix_of
from photoclust.core.companions import CompanionIndex
from photoclust.core.filenames import comparison_key
from photoclust.core.photo import FileIdentity, Photo
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.content import file_at
from photoclust.filing.plan_records import Kind
from photoclust.filing.refusals import Refusal, refusal_for
from photoclust.filing.sidecars.scribe import bytes_of
from photoclust.filing.sidecars.xmp_edit import EMPTY, SidecarError, keywords_of, with_keywords
from photoclust.filing.survey import RealDisk
from photoclust.store.journal.sidecars import Rewriting

_SUFFIX = ".xmp"


@dataclass(frozen=True, slots=True)
class PlannedSidecar:
    """One sidecar that is to be written.

    Attributes:
        path: The sidecar.
        photo: The photo it belongs to.
        keywords: What it is to hold of ours; none where what we wrote before goes.
        identity: The file as it is; of one that is new, zeros.
        rewriting: Its bytes, as they are and as they are to be.
    """

    path: Path
    photo: Path
    keywords: tuple[str, ...]
    identity: FileIdentity
    rewriting: Rewriting

    @property
    def is_new(self) -> bool:
        """Whether there is none yet."""
        return self.rewriting.packed_earlier is None


@dataclass(frozen=True, slots=True)
class SidecarPlan:
    """All sidecars that would be written: to be shown before anything happens.

    Attributes:
        items: The sidecars, in order of their photos.
        as_they_are: How many sidecars hold what they are to hold already.
        problems: Sidecars that cannot be written.
    """

    items: tuple[PlannedSidecar, ...]
    as_they_are: int
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Wanted:
    """What one sidecar is to hold."""

    photo: Path
    keywords: dict[str, None] = field(default_factory=dict)


def plan_sidecars(
    photos: Iterable[tuple[Photo, Sequence[str]]], known: Collection[Path], disk: RealDisk
) -> SidecarPlan:
    """Work out which sidecars get which keywords. Reads the disk, changes nothing.

    Keywords are merged into every sidecar that a photo has, for each may be the one that the
    person's program reads; a photo without one gets "photo.jpg.xmp". Those of a RAW file that is no
    photo of the library are its JPEG's. A photo without keywords loses what we wrote before.

    Args:
        photos: Photos with their keywords.
        known: The library's photos.
        disk: Answers what lies where.
    """
    wanted: dict[Path, _Wanted] = {}
    problems: list[Problem] = []
    indexes: dict[Path, CompanionIndex] = {}
    for photo, keywords in photos:
        folder, name = photo.folder, photo.name
        names = disk.names(folder) or {}
        if names.get(name) is not Kind.FILE:
            if keywords:
                problems.append(
                    Problem(photo.path, Text("There is no such file now."), Text("Refresh (F5)."))
                )
            continue
        if folder not in indexes:
            indexes[folder] = CompanionIndex(n for n, kind in names.items() if kind is Kind.FILE)
        there = _sidecars(indexes[folder], photo.path, known)
        new = () if there or not keywords else (_new_name(name, names),)
        for sidecar in (*there, *new):
            path = folder / sidecar
            wanted.setdefault(path, _Wanted(photo.path)).keywords.update(dict.fromkeys(keywords))
    items: list[PlannedSidecar] = []
    as_they_are = 0
    read_only: set[Path] = set()
    for path, want in wanted.items():
        try:
            item = _planned(path, want)
        except (Refusal, SidecarError, OSError) as error:
            problems.append(_problem(path, error))
            continue
        if item is None:
            as_they_are += bool(want.keywords)
        elif disk.writable(path.parent):
            items.append(item)
        else:
            read_only.add(path.parent)
    problems += [
        Problem(
            folder,
            Text("There is no permission to write in this folder."),
            Text("Change the permissions. Then do it again; nothing is lost by that."),
        )
        for folder in sorted(read_only)
    ]
    return SidecarPlan(tuple(items), as_they_are, tuple(problems))


def _sidecars(index: CompanionIndex, photo: Path, known: Collection[Path]) -> list[str]:
    """The sidecars of a photo that hold its keywords."""
    found = []
    for companion in index.of(photo.name):
        name = companion.name
        owner = index.owner_of(name)
        others = owner not in (None, photo.name) and photo.with_name(owner or "") in known
        # "x.mov.xmp" is about the film of a Live Photo.
        of_film = is_video(name[: -len(_SUFFIX)]) and not is_video(photo.name)
        if suffix_of(name) == _SUFFIX and not others and not of_film:
            found.append(name)
    return found


def _new_name(photo: str, names: Mapping[str, Kind]) -> str:
    """The name for a sidecar; where something else has it, the very name, which is refused."""
    wanted = photo + _SUFFIX
    key = comparison_key(wanted)
    return next((name for name in names if comparison_key(name) == key), wanted)


def _planned(path: Path, want: _Wanted) -> PlannedSidecar | None:
    """What is to be written into a sidecar; None where it stays as it is.

    Raises:
        Refusal: it is no file that can be written.
        SidecarError: it is no sidecar that keywords can be put into.
        OSError: it cannot be read.
    """
    earlier = bytes_of(path)
    keywords = tuple(want.keywords)
    if not keywords and (earlier is None or not _mention(earlier)):
        return None
    later = with_keywords(EMPTY if earlier is None else earlier, keywords)
    if later == earlier:
        return None
    if earlier is not None and not path.stat().st_mode & 0o222:
        # To replace it asks for a right on the folder only.
        raise Refusal(
            Text("The sidecar is read-only, so it was left as it is."),
            Text("Make it writable if keywords are to go into it."),
        )
    identity = file_at(path) or FileIdentity(path.parent.stat().st_dev, 0, 0, 0)
    return PlannedSidecar(path, want.photo, keywords, identity, Rewriting.of(earlier, later))


def _mention(data: bytes) -> bool:
    """Whether a sidecar lists keywords of ours. One that cannot be read lists none."""
    try:
        return bool(keywords_of(data)[1])
    except SidecarError:
        return False


def _problem(path: Path, error: Refusal | SidecarError | OSError) -> Problem:
    if isinstance(error, SidecarError):
        hint = Text("Open it in the program that wrote it, and save it anew.")
        return Problem(path, error.text, hint)
    refusal = error if isinstance(error, Refusal) else refusal_for(error)
    return Problem(path, refusal.reason, refusal.hint)
