"""Photos on a disk that is made up, and the plans that are made for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclust.core.folder_pattern import BY_GROUP, FolderPattern, Occasion
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.filing.plan import plan_filing
from photoclust.filing.plan_records import FilingPlan, FilingRequest, Home, Kind, Status, Volume
from photoclust.filing.traits import Loss
from photoclust.store.journal.records import Mode

PICTURES = Path("/pictures")
SORTED = Path("/sorted")


@dataclass
class PaperDisk:
    """A disk made up for a test."""

    files: dict[Path, Status] = field(default_factory=dict)
    links: dict[Path, Path] = field(default_factory=dict)
    read_only: set[Path] = field(default_factory=set)
    unreachable: set[Path] = field(default_factory=set)
    content: dict[Path, Digest] = field(default_factory=dict)
    lossy: dict[Path, frozenset[Loss]] = field(default_factory=dict)
    longest_path: int = 4095
    free_bytes: int = 10**12
    hard_links: bool = True
    far_dev: int = 1

    def folder(self, *folders: Path) -> None:
        for folder in folders:
            for path in (folder, *folder.parents):
                identity = FileIdentity(1, 10_000 + len(self.files), 0, 0)
                self.files.setdefault(path, Status(Kind.FOLDER, identity, 2))

    def file(
        self, path: Path, kind: Kind = Kind.FILE, dev: int = 1, links: int = 1, size: int = 100
    ) -> FileIdentity:
        self.folder(path.parent)
        identity = FileIdentity(dev, len(self.files), size, 5)
        self.files[path] = Status(kind, identity, links)
        return identity

    def names(self, folder: Path) -> Mapping[str, Kind] | None:
        if folder not in self.files or folder in self.unreachable:
            return None
        return {p.name: s.kind for p, s in self.files.items() if p.parent == folder and p.name}

    def status(self, path: Path) -> Status | None:
        return self.files.get(path)

    def real(self, folder: Path) -> Path:
        return self.links.get(folder, folder)

    def volume(self, folder: Path) -> Volume:
        anchor = next(p for p in (folder, *folder.parents) if p in self.files)
        writable = anchor not in self.read_only
        return Volume(anchor, self.far_dev, self.free_bytes, writable, self.hard_links)

    def room(self, folder: Path) -> int:
        return min(255, self.longest_path - len(str(folder)) - 1)

    def writable(self, folder: Path) -> bool:
        return folder not in self.read_only

    def losses(self, path: Path, folder: Path) -> frozenset[Loss]:
        return self.lossy.get(path, frozenset())

    def digest(self, path: Path) -> Digest | None:
        return self.content.get(path)


class PaperDesk:
    """Photos on a paper disk."""

    def __init__(self) -> None:
        self.disk = PaperDisk()
        self.disk.folder(PICTURES)
        self.photos: list[Photo] = []
        self.occasions: dict[Digest, Occasion] = {}

    def photo(self, name: str, kind: Kind = Kind.FILE, dev: int = 1, links: int = 1) -> Photo:
        """Make a file and the photo that it is."""
        path = PICTURES / name
        identity = self.disk.file(path, kind, dev, links)
        number = len(self.photos) + 1
        self.photos.append(
            Photo.at(PhotoId(number), path, identity, Digest(number.to_bytes(32, "big")))
        )
        return self.photos[-1]

    def taken(self, name: str, day: str | None = None, place: str | None = None) -> Photo:
        """Make a photo that says when and where it was taken."""
        photo = self.photo(name)
        self.occasions[photo.digest] = Occasion(day, place)
        return photo

    def plan(
        self,
        *clusters: tuple[str, list[Photo]],
        mode: Mode = Mode.MOVE,
        to: Path = SORTED,
        folders: Sequence[Path | Home | None] = (),
        made: Mapping[PhotoId, Sequence[Path]] | None = None,
        pattern: FolderPattern = BY_GROUP,
    ) -> FilingPlan:
        """Plan to file clusters.

        Args:
            clusters: Titles and photos.
            mode: Move, copy or link.
            to: The destination.
            folders: Where they go on; a mere path is a folder of their own, a mere name the name
                of one.
            made: Copies of photos that were made before.
            pattern: The folders below the destination.
        """
        homes = [_home(folder) if isinstance(folder, Path) else folder for folder in folders]
        request = FilingRequest(clusters, to, mode, homes, pattern, occasions=self.occasions)
        return plan_filing(request, self.disk, self.photos, made)


def _home(folder: Path) -> Home:
    return Home(own=folder) if folder.is_absolute() else Home(name=folder.name)


def ways(plan: FilingPlan) -> dict[str, str]:
    """From -> To, shortened."""
    return {
        str(i.source.relative_to(PICTURES)): str(i.destination.relative_to(SORTED))
        for i in plan.items
    }
