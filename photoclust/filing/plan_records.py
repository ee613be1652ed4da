"""What a filing plan is made of, and what its making asks about the disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from photoclust.core.companions import NameForm
from photoclust.core.filenames import NAME_BYTES
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.traits import Loss
from photoclust.store.journal.records import Mode


class Kind(StrEnum):
    """What a name in a folder stands for."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Status:
    """What the disk says about one path, links not followed.

    Attributes:
        kind: What it is.
        identity: Its identity.
        links: How many names the file has.
    """

    kind: Kind
    identity: FileIdentity
    links: int


@dataclass(frozen=True, slots=True)
class Volume:
    """The disk that a folder is on, or will be once it is made.

    Attributes:
        anchor: The innermost folder on the way that exists.
        dev: Device number.
        free_bytes: Space left for this user.
        writable: Whether files can be made in `anchor`.
        hard_links: Whether files can have several names there.
    """

    anchor: Path
    dev: int
    free_bytes: int
    writable: bool
    hard_links: bool


class Disk(Protocol):
    """What a plan asks about the disk. Answers may be remembered for the length of a plan."""

    def names(self, folder: Path) -> Mapping[str, Kind] | None:
        """Everything in a folder by name; None when the folder cannot be reached."""

    def status(self, path: Path) -> Status | None:
        """What is at `path`; None when nothing is."""

    def real(self, folder: Path) -> Path:
        """The folder's path without links; parts that do not exist stay as they are."""

    def volume(self, folder: Path) -> Volume:
        """The disk of a folder that need not exist."""

    def room(self, folder: Path) -> int:
        """How many bytes a name in the folder may have; the folder need not exist."""

    def writable(self, folder: Path) -> bool:
        """Whether names can be taken out of the folder."""

    def losses(self, path: Path, folder: Path) -> frozenset[Loss]:
        """What the file at `path` would lose on the disk of `folder`, another one than its own."""

    def digest(self, path: Path) -> Digest | None:
        """The digest of the file at `path`; None when it cannot be read."""


@dataclass(frozen=True, slots=True)
class FilingRequest:
    """What a person wants filed.

    Attributes:
        clusters: Title and photos of every cluster.
        destination: The folder that gets a folder per cluster; absolute.
        mode: Move, copy or link.
        folders: The folder of each cluster, in their order, None for one that has none yet; may
            be left out for the last ones. An absolute one is gone on in, a mere name is that of
            the folder below the destination.
    """

    clusters: Sequence[tuple[str, Sequence[Photo]]]
    destination: Path
    mode: Mode = Mode.MOVE
    folders: Sequence[Path | None] = ()


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One file of a plan.

    Attributes:
        source: Where it is.
        destination: Where it shall be.
        cluster: Title of the cluster.
        photo_id: The library's number, when the file is a photo of the library.
        companion_of: Source of the photo it accompanies, else None.
        renamed: Whether it gets another name, to be free or safe.
        bundle: Shared by a photo and its companions.
        form: How the name is made from the bundle's stem.
        identity: The file as the library knows it, or as it is now for other files.
        digest: Digest of its bytes where known.
        room: How many bytes its name may have there.
    """

    source: Path
    destination: Path
    cluster: str
    photo_id: PhotoId | None
    companion_of: Path | None
    renamed: bool
    bundle: int
    form: NameForm
    identity: FileIdentity
    digest: Digest | None
    room: int = NAME_BYTES


@dataclass(frozen=True, slots=True)
class FilingPlan:
    """What a filing will do: what the dialog and `--dry-run` show.

    Attributes:
        mode: Move, copy or link.
        destination: The folder that gets a folder per cluster, without links in its path.
        destination_dev: Number of the disk that it is on.
        folders: Folders to be made, outer ones first.
        items: Every file, photos before their companions.
        problems: Files that cannot be filed, each with the reason.
        already_there: Photos that are at their place already and are left alone.
        notes: Sentences about the plan as a whole.
        total_bytes: Size of all files in `items`.
        needed_bytes: Space that the filing takes on the destination's disk.
        free_bytes: Space that is left there.
    """

    mode: Mode
    destination: Path
    destination_dev: int
    folders: tuple[Path, ...]
    items: tuple[PlannedItem, ...]
    problems: tuple[Problem, ...]
    already_there: tuple[Path, ...]
    notes: tuple[Text, ...]
    total_bytes: int
    needed_bytes: int
    free_bytes: int

    @property
    def photos(self) -> int:
        """How many photos are filed; the other items are companions outside the library."""
        return sum(item.photo_id is not None for item in self.items)

    @property
    def fits(self) -> bool:
        """Whether the destination's disk has room."""
        return self.needed_bytes <= self.free_bytes
