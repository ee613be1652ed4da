"""A library with real files and everything that filing does to them."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.filing.acts import Checkpoint, no_checkpoint
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.filing.systems.choice import this_system
from photoclust.filing.systems.interface import System, UnsupportedError
from photoclust.filing.systems.traits import TraitAccess
from photoclust.filing.trash import TrashBin
from photoclust.services.files import file_clusters
from photoclust.services.files.filing_results import FilingResult, RecoverResult, UndoResult
from photoclust.store.journal.journal import Journal
from photoclust.store.journal.records import Mode
from photoclust.store.library.library import Library, ReadPhoto

Clusters = Sequence[tuple[str, Sequence[Photo]]]


class Shelf:
    """A folder of photos, a library that knows them, and a folder to file them into.

    Attributes:
        root: Holds all of it.
        folder: Where the photos are.
        destination: Where they are to be filed; not made.
        library: The open library.
        system: What filing runs on; tests put faulty ones here.
        trash: The trash.
    """

    def __init__(self, root: Path, destination: Path | None = None) -> None:
        self.root = root
        self.folder = root / "in"
        self.destination = root / "sorted" if destination is None else destination
        (root / "data").mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(exist_ok=True)
        self.library = Library(root / "data" / "library.sqlite3")
        self.system: System = this_system()
        self.trash: TrashBin | None = None

    @property
    def journal(self) -> Journal:
        """The library's journal."""
        return self.library.journal

    def photo(self, name: str | bytes, content: str | bytes = b"") -> Photo:
        """Make a file and let the library know it as a photo."""
        return self.read(self.file(name, content))

    def file(self, name: str | bytes, content: str | bytes = b"") -> Path:
        """Make a file; its content is its name unless given."""
        path = self.folder / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data or os.fsencode(name))
        return path

    def read(self, path: Path) -> Photo:
        """Let the library know a file as it is now."""
        digest = Digest(hashlib.sha256(path.read_bytes()).digest())
        identity = FileIdentity.from_stat(os.lstat(path))
        return self.library.store_photos([ReadPhoto(path, identity, digest)])[0]

    def known(self, photo: Photo) -> Photo:
        """What the library knows of a photo now."""
        return self.library.photos()[photo.id]

    def request(self, clusters: Clusters, mode: Mode = Mode.MOVE) -> FilingRequest:
        """A request to file clusters, with what the library knows of their photos now."""
        now = self.library.photos()
        fresh = [(title, [now[photo.id] for photo in photos]) for title, photos in clusters]
        return FilingRequest(fresh, self.destination, mode)

    def plan(self, clusters: Clusters, mode: Mode = Mode.MOVE) -> FilingPlan:
        """Plan to file clusters."""
        request = self.request(clusters, mode)
        return file_clusters.plan_filing(self.library, request, system=self.system)

    def carry_out(
        self,
        plan: FilingPlan,
        cancel: CancelToken | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> FilingResult:
        """Carry a plan out."""
        return file_clusters.file_plan(
            self.library,
            plan,
            NullProgress(),
            cancel or CancelToken(),
            system=self.system,
            checkpoint=checkpoint,
        )

    def file_as(
        self,
        title: str,
        *photos: Photo,
        mode: Mode = Mode.MOVE,
        checkpoint: Checkpoint | None = None,
    ) -> FilingResult:
        """Plan and file one cluster."""
        plan = self.plan([(title, photos)], mode)
        return self.carry_out(plan, checkpoint=checkpoint or no_checkpoint)

    def undo(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> UndoResult:
        """Take a filing back."""
        return file_clusters.undo_batch(
            self.library,
            batch,
            NullProgress(),
            cancel or CancelToken(),
            system=self.system,
            trash=self.trash,
            checkpoint=checkpoint,
        )

    def redo(
        self,
        batch: int | None = None,
        cancel: CancelToken | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> UndoResult:
        """Do a filing again."""
        return file_clusters.redo_batch(
            self.library,
            batch,
            NullProgress(),
            cancel or CancelToken(),
            system=self.system,
            trash=self.trash,
            checkpoint=checkpoint,
        )

    def recover(self) -> RecoverResult:
        """Settle what was left open."""
        return file_clusters.recover(self.library, system=self.system, trash=self.trash)

    def contents(self) -> dict[str, bytes]:
        """Every file of the person's, by its path below the shelf (or absolute outside it)."""
        found = {}
        for top in (self.folder, self.destination):
            for path in top.rglob("*"):
                if path.is_file() and not path.is_symlink():
                    inside = path.is_relative_to(self.root)
                    found[str(path.relative_to(self.root) if inside else path)] = path.read_bytes()
        return found

    def reopen(self) -> None:
        """Close the library and open it again, as after a restart."""
        self.library.close()
        self.library = Library(self.library.database.path)


class Interruption(BaseException):
    """Ends a job where a kill would, inside one process."""


def interrupted_at(step: str, count: int = 1) -> Checkpoint:
    """A checkpoint that ends the job the `count`-th time it comes to `step`."""
    left = count

    def checkpoint(reached: str) -> None:
        nonlocal left
        left -= reached == step
        if left == 0 and reached == step:
            raise Interruption(step)

    return checkpoint


def acting_at(step: str, act: Callable[[], object], count: int = 1) -> Checkpoint:
    """A checkpoint that does something behind the job's back, the `count`-th time at `step`."""
    seen = 0

    def checkpoint(reached: str) -> None:
        nonlocal seen
        seen += reached == step
        if seen == count and reached == step:
            act()

    return checkpoint


class BorrowedSystem:
    """This system's primitives, for others to build on."""

    def __init__(self) -> None:
        self.real = this_system()
        self.traits: TraitAccess = self.real.traits

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        self.real.rename_exclusive(source, destination)

    def hard_link(self, source: Path, destination: Path) -> None:
        self.real.hard_link(source, destination)

    def sync_file(self, descriptor: int) -> None:
        self.real.sync_file(descriptor)

    def sync_folder(self, folder: Path) -> None:
        self.real.sync_folder(folder)

    def longest_name(self, folder: Path) -> int:
        return self.real.longest_name(folder)

    def path_room(self, folder: Path) -> int:
        return self.real.path_room(folder)

    def knows_hard_links(self, folder: Path) -> bool:
        return self.real.knows_hard_links(folder)

    def volume(self, folder: Path) -> str | None:
        return self.real.volume(folder)


class LinkingSystem(BorrowedSystem):
    """A disk without an exclusive rename, as over NFS."""

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        raise UnsupportedError(errno.EINVAL, "no such rename", str(source))


class FatSystem(LinkingSystem):
    """A disk without links either, as FAT and exFAT."""

    def hard_link(self, source: Path, destination: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here", str(source), None, str(destination))

    def knows_hard_links(self, folder: Path) -> bool:
        return False


class TwoDisks(BorrowedSystem):
    """A system on which one folder is a disk of its own.

    Args:
        far: The folder.
        base: What each of the two disks can do.
    """

    def __init__(self, far: Path, base: System | None = None) -> None:
        super().__init__()
        self.far = far
        if base is not None:
            self.real = base

    def _check(self, source: Path, destination: Path) -> None:
        if source.is_relative_to(self.far) != destination.is_relative_to(self.far):
            raise OSError(errno.EXDEV, "another disk", str(source), None, str(destination))

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        self._check(source, destination)
        self.real.rename_exclusive(source, destination)

    def hard_link(self, source: Path, destination: Path) -> None:
        self._check(source, destination)
        self.real.hard_link(source, destination)


class Card(TwoDisks):
    """A system with a card: a folder that is a disk of its own and can be pulled out.

    Attributes:
        far: Where the card is mounted.
        name: What the card that is in is called.
    """

    def __init__(self, far: Path, base: System | None = None) -> None:
        super().__init__(far, base)
        self.name: str | None = "card"
        self._out = far.with_name(f"{far.name} (out)")

    def pull(self, *, leave_mount_point: bool = True) -> None:
        """Take the card out."""
        self.far.rename(self._out)
        self.name = None
        if leave_mount_point:
            self.far.mkdir()

    def put_another_in(self) -> None:
        """Put another card where this one was, with a folder of the same name on it."""
        self.name = "another card"
        self.far.mkdir(exist_ok=True)
        for folder in self._out.iterdir():
            (self.far / folder.name).mkdir()

    def put_back(self) -> None:
        """Put the card in again."""
        if self.far.exists():
            shutil.rmtree(self.far)
        self._out.rename(self.far)
        self.name = "card"

    def volume(self, folder: Path) -> str | None:
        inside = folder.is_relative_to(self.far) and self.name is not None
        return f"uuid:{self.name}" if inside else "uuid:the machine's own"


class FaultySystem(BorrowedSystem):
    """A system that fails where it is told to.

    Args:
        code: The errno to fail with.
        fails: Says for (operation, path) whether that fails.
        base: What does the rest.
    """

    def __init__(
        self, code: int, fails: Callable[[str, Path], bool], base: System | None = None
    ) -> None:
        super().__init__()
        self.code = code
        self.fails = fails
        if base is not None:
            self.real = base

    def _maybe(self, operation: str, path: Path) -> None:
        if self.fails(operation, path):
            raise OSError(self.code, os.strerror(self.code), str(path))

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        self._maybe("rename", source)
        self.real.rename_exclusive(source, destination)

    def hard_link(self, source: Path, destination: Path) -> None:
        self._maybe("link", source)
        self.real.hard_link(source, destination)

    def sync_folder(self, folder: Path) -> None:
        self._maybe("sync", folder)
        self.real.sync_folder(folder)


class KillSwitch:
    """A checkpoint that ends the job at its `position`-th step and lets nothing happen after.

    Attributes:
        reached: How many steps were come to.
    """

    def __init__(self, position: int) -> None:
        self._position = position
        self.reached = 0

    def __call__(self, step: str) -> None:
        """Count a step, or end the job."""
        self.reached += 1
        if self.reached >= self._position:
            raise Interruption(step)
