"""What a filing plan is made of, and what its making asks about the disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from photoclust.core.companions import NameForm
from photoclust.core.filenames import NAME_BYTES
from photoclust.core.folder_pattern import BY_GROUP, FolderPattern, Occasion, StandIns
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.traits import Loss
from photoclust.store.journal.records import Into, Mode


class Kind(StrEnum):
    """What a name in a folder stands for."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    OTHER = "other"


class Status(NamedTuple):
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
class Home:
    """Where a cluster goes on that was filed before.

    Attributes:
        own: The folder of its own, absolute; None for one by its name.
        name: What its folders are called; None for its title.
        top: The folder below which it was filed; None for that of the request.
        pattern: By which; None for that of the request.
    """

    own: Path | None = None
    name: str | None = None
    top: Path | None = None
    pattern: FolderPattern | None = None


@dataclass(frozen=True, slots=True)
class FilingRequest:
    """What a person wants filed.

    Attributes:
        clusters: Title and photos of every cluster.
        destination: The folder below which they are filed; absolute.
        mode: Move, copy or link.
        folders: Where each cluster goes on, in their order, None for one that was not filed yet;
            may be left out for the last ones.
        pattern: Which folders there are below the destination.
        stand_ins: What folders are called for what photos do not say.
        occasions: When and where photos were taken, where a pattern asks for it. A photo that is
            not in it was not read yet.
    """

    clusters: Sequence[tuple[str, Sequence[Photo]]]
    destination: Path
    mode: Mode = Mode.MOVE
    folders: Sequence[Home | None] = ()
    pattern: FolderPattern = BY_GROUP
    stand_ins: StandIns = field(default_factory=StandIns)
    occasions: Mapping[Digest, Occasion] = field(default_factory=dict)

    def home(self, cluster: int) -> Home:
        """Where a cluster, named by its place in `clusters`, goes on."""
        known = self.folders[cluster] if cluster < len(self.folders) else None
        return known or Home()

    def pattern_of(self, cluster: int) -> FolderPattern:
        """By which pattern a cluster, named by its place in `clusters`, is filed."""
        return self.home(cluster).pattern or self.pattern


class PlannedItem(NamedTuple):
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
        into: Below which folder it is filed, and by which pattern.
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
    into: Into | None = None


@dataclass(frozen=True, slots=True)
class FilingPlan:
    """What a filing will do: what the dialog and `--dry-run` show.

    Attributes:
        mode: Move, copy or link.
        destination: The folder below which is filed, without links in its path.
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
