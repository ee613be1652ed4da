"""Carrying one file so that it is never lost and nothing is ever replaced.

These are the only functions that touch a person's files. Each does its act whole, or
raises and leaves the file where it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable
from functools import partial as partial_of
from pathlib import Path
from typing import NamedTuple

from photoclust.core.photo import Digest, FileIdentity, Photo
from photoclust.filing import refusals
from photoclust.filing.content import digest_of
from photoclust.filing.copying import partial_name, write_copy
from photoclust.filing.patience import PatientSystem
from photoclust.filing.refusals import Refusal
from photoclust.filing.systems.interface import System, UnsupportedError
from photoclust.filing.traits import NOTHING, Traits, read_traits

Checkpoint = Callable[[str], None]
"""Called with the name of each step that a crash could separate from the next."""

_NO_LINKS = frozenset(
    {errno.EPERM, errno.EMLINK, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
)


def no_checkpoint(step: str) -> None:
    """Go on: the checkpoint of a normal run."""


class Expected(NamedTuple):
    """What a file must be before it may be touched.

    Attributes:
        identity: As it was last seen; None accepts any regular file.
        digest: Its bytes, which decide when the identity differs. Where they are unknown,
            another identity means "changed".
        since: Finds what was read of a file since. Asked where it is another by now, and then
            that counts alone.
    """

    identity: FileIdentity | None
    digest: Digest | None
    since: Callable[[Path], Photo | None] = lambda path: None


class Arrival(NamedTuple):
    """A file that was carried.

    Attributes:
        identity: The file at its new place.
        digest: Digest of its bytes where that is known, else None.
        lost: What it lacks of what it had or had lost before; None when it kept its disk.
        linked: Whether it got a further name of a file that arrived before, as it was one.
    """

    identity: FileIdentity
    digest: Digest | None
    lost: Traits | None = None
    linked: bool = False


class Acts:
    """What can be done to one file. Any thread; one act at a time per file.

    Args:
        system: The system's primitives.
        checkpoint: Called between the steps of an act.
        wait: Waits for some seconds where another program holds a file.
    """

    def __init__(
        self,
        system: System,
        checkpoint: Checkpoint = no_checkpoint,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._system = PatientSystem(system, wait)
        self._checkpoint = checkpoint
        # Files with several names that went to another disk under one of them.
        self._twins: dict[tuple[int, int], tuple[Path, Arrival]] = {}

    def verify(self, path: Path, expected: Expected) -> FileIdentity:
        """Look whether the file is the one that is meant, and return its identity.

        Raises:
            Refusal: it is gone, changed, or no regular file.
            OSError: it cannot be looked at.
        """
        return self._verified(path, expected)[0]

    def _verified(self, path: Path, expected: Expected) -> tuple[FileIdentity, Digest | None]:
        """The file as `verify` sees it, and what its bytes are then known to be."""
        seen = _look(path)
        identity, digest = expected.identity, expected.digest
        if identity is None or seen == identity:
            return seen, digest
        if (read := expected.since(path)) is not None:
            identity, digest = read.identity, read.digest
        if seen == identity:
            return seen, digest
        if digest is None or seen.size != identity.size:
            raise refusals.changed()
        if self._digest(path) != digest or _look(path) != seen:
            raise refusals.changed()
        return seen, digest

    def relocate(
        self,
        source: Path,
        destination: Path,
        expected: Expected,
        lost: Traits = NOTHING,
    ) -> Arrival:
        """Move a file.

        Args:
            source: Where it is.
            destination: Where it shall be; its folder exists.
            expected: What it must be.
            lost: What it lost on an earlier way to another disk. It gets that back where it
                goes to another disk now.

        Raises:
            FileExistsError: something is at `destination`.
            Refusal: the file is not what is expected, or did not arrive whole.
            OSError: as the system says.
        """
        seen, digest = self._verified(source, expected)
        self._checkpoint("verified")
        try:
            self._place(source, destination)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            return self._move_across(source, destination, seen, digest, lost)
        self._checkpoint("placed")
        arrived = _look(destination)
        if (arrived.size, arrived.mtime_ns) == (seen.size, seen.mtime_ns):
            return Arrival(arrived, digest)
        # Another file took the name between the look and the act.
        try:
            self._place(destination, source)
        except OSError as error:
            raise refusals.swapped(destination) from error
        raise refusals.changed()

    def duplicate(self, source: Path, destination: Path, expected: Expected) -> Arrival:
        """Copy a file. Arguments and errors as for `relocate`."""
        seen, digest = self._verified(source, expected)
        self._checkpoint("verified")
        return self._copy(source, destination, seen, digest)

    def link(self, source: Path, destination: Path, expected: Expected) -> Arrival:
        """Give a file a second name. Arguments and errors as for `relocate`."""
        seen, digest = self._verified(source, expected)
        self._checkpoint("verified")
        try:
            self._system.hard_link(source, destination)
        except OSError as error:
            if error.errno not in _NO_LINKS | {errno.EXDEV}:
                raise
            raise refusals.no_links() from error
        self._checkpoint("linked")
        arrived = _look(destination)
        if arrived.inode != seen.inode:
            self._remove_if(destination, arrived)
            raise refusals.changed()
        return Arrival(arrived, digest)

    def verify_copy(self, copy: Path, original: Path, expected: Expected) -> FileIdentity:
        """Look whether a copy or link that the app made may be removed; return its identity.

        Args:
            copy: What the app made.
            original: What it was made from. It must still be there, whole: else the copy may
                be the only one left.
            expected: What the original was.

        Raises:
            Refusal: the copy was changed, or the original is not what it was.
            OSError: one of them cannot be read.
        """
        seen = _look(copy)
        try:
            kept = _look(original)
        except Refusal as error:
            raise refusals.original_missing(original) from error
        if (seen.dev, seen.inode) == (kept.dev, kept.inode):
            if os.lstat(copy).st_nlink > 1:
                return seen
            raise refusals.original_itself(original)
        digest = expected.digest or self._digest(original)
        if self._digest(copy) != digest:
            if expected.digest is None and kept != expected.identity:
                raise refusals.original_changed(original)
            raise refusals.copy_changed()
        try:
            self.verify(original, Expected(expected.identity, digest))
        except Refusal as error:
            raise refusals.original_changed(original) from error
        return seen

    def discard(self, copy: Path, seen: FileIdentity) -> None:
        """Remove a copy or link that `verify_copy` found fit to be removed.

        Raises:
            Refusal: it changed in between.
            OSError: as the system says.
        """
        self._checkpoint("verified")
        if not self._remove_if(copy, seen):
            raise refusals.changed()
        self._checkpoint("removed")

    def _place(self, source: Path, destination: Path) -> None:
        """Give a file another name on its disk, never replacing.

        Raises:
            FileExistsError: something is at `destination`.
            OSError: with errno EXDEV across disks.
        """
        try:
            self._system.rename_exclusive(source, destination)
        except UnsupportedError:
            pass
        else:
            return
        try:
            self._system.hard_link(source, destination)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
        else:
            self._checkpoint("linked")
            self._drop_first_name(source, destination)
            return
        self._place_by_reservation(source, destination)

    def _drop_first_name(self, source: Path, destination: Path) -> None:
        """Finish a rename by link: remove the old name, or the new one when that fails."""
        try:
            self._system.patiently(source.unlink)
        except OSError:
            # A network disk may report failure of what it did. Only when the old name is still
            # there is the new one superfluous.
            if _is_same_file(source, destination):
                destination.unlink()
                raise

    def _place_by_reservation(self, source: Path, destination: Path) -> None:
        """Rename onto an empty file made for that purpose.

        For FAT, exFAT and some network disks, which have neither links nor a rename that
        refuses to replace. Whoever writes into the reservation in the instant between the last
        look and the rename would lose that: the one gap that these disks leave.
        """
        descriptor = os.open(destination, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            reserved = FileIdentity.from_stat(os.fstat(descriptor))
        finally:
            os.close(descriptor)
        self._checkpoint("reserved")
        try:
            if _look(destination) != reserved:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(destination))
            self._system.patiently(source.rename, destination)
        except BaseException:
            with contextlib.suppress(OSError, Refusal):
                self._remove_if(destination, reserved)
            raise

    def _move_across(
        self,
        source: Path,
        destination: Path,
        seen: FileIdentity,
        digest: Digest | None,
        lost: Traits,
    ) -> Arrival:
        """Move to another disk: the source is removed last, once the copy is safe."""
        # When the second name's turn comes, the first is gone, and it looks like the only one.
        twins = lost.twins or (seen.dev, seen.inode)
        has_twins = lost.twins is not None or os.lstat(source).st_nlink > 1
        arrived = self._link_to_twin(source, destination, seen, twins)
        if arrived is None:
            arrived = self._copy(source, destination, seen, digest, lost)
        self._checkpoint("copied")
        try:
            self._system.sync_folder(destination.parent)
            if not self._remove_if(source, seen):
                raise refusals.changed()
        except (OSError, Refusal):
            # A network disk may report failure of what it did. Only when something is still at
            # the old place is the copy superfluous.
            if os.path.lexists(source):
                self._remove_if(destination, arrived.identity)
                raise
        self._checkpoint("removed")
        if has_twins:
            self._twins.setdefault(twins, (destination, arrived))
        return arrived

    def _link_to_twin(
        self, source: Path, destination: Path, seen: FileIdentity, twins: tuple[int, int]
    ) -> Arrival | None:
        """Keep two names of one file two names of one file; None where that is not to be.

        Raises:
            FileExistsError: something is at `destination`.
        """
        first, arrival = self._twins.get(twins, (None, None))
        if first is None or arrival is None:
            return None
        try:
            if _look(first) != arrival.identity or self._digest(source) != arrival.digest:
                return None
            self._system.hard_link(first, destination)
        except FileExistsError:
            raise
        except (OSError, Refusal):
            return None  # FAT and others know no second names: it becomes a file of its own
        self._checkpoint("linked")
        if _look(source) != seen:
            destination.unlink()
            raise refusals.changed()
        return Arrival(_look(destination), arrival.digest, arrival.lost, linked=True)

    def _copy(
        self,
        source: Path,
        destination: Path,
        seen: FileIdentity,
        digest: Digest | None,
        lost: Traits = NOTHING,
    ) -> Arrival:
        if os.path.lexists(destination):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(destination))
        partial = partial_name(source, destination)
        try:
            begun = partial_of(self._checkpoint, "partial made")
            tools = (self._system.traits, self._system.sync_file, begun)
            written, wanted = self._system.patiently(write_copy, source, partial, lost, *tools)
            self._checkpoint("written")
            if _look(source) != seen or written != (digest or written):
                raise refusals.changed()
            if digest_of(partial, from_disk=True) != written:
                raise refusals.copy_differs()
            whole = _look(partial)
            lacking = wanted.missing_in(read_traits(partial, self._system.traits))
            self._place(partial, destination)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        self._checkpoint("published")
        arrived = _look(destination)
        if (arrived.size, arrived.mtime_ns) != (whole.size, whole.mtime_ns):
            raise refusals.swapped(destination)
        return Arrival(arrived, written, lacking)

    def _remove_if(self, path: Path, seen: FileIdentity) -> bool:
        """Remove the file if it is exactly the one that was seen; return whether it was."""
        if _look(path) != seen:
            return False
        self._system.patiently(path.unlink)
        return True

    def _digest(self, path: Path) -> Digest:
        return self._system.patiently(digest_of, path)


def _look(path: Path) -> FileIdentity:
    """The identity of the regular file at `path`.

    Raises:
        Refusal: there is none, or it is something else.
    """
    try:
        found = os.lstat(str(path))  # a text, as Python asks a path for its own in two steps
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusals.gone() from error
    if not stat.S_ISREG(found.st_mode):
        raise refusals.no_file()
    return FileIdentity(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return os.path.samestat(os.lstat(one), os.lstat(other))
    except OSError:
        return False
