"""Carrying one file so that it is never lost and nothing is ever replaced.

These are the only functions that touch a person's files. Each either does its act whole or
raises and leaves the file where it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity
from photoclust.filing import refusals
from photoclust.filing.content import CHUNK_BYTES, digest_of
from photoclust.filing.refusals import Refusal
from photoclust.filing.system import System, UnsupportedError

Checkpoint = Callable[[str], None]
"""Called with the name of each step that a crash could separate from the next."""

_NO_LINKS = frozenset(
    {errno.EPERM, errno.EMLINK, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
)


def no_checkpoint(step: str) -> None:
    """Go on: the checkpoint of a normal run."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a file must be before it may be touched.

    Attributes:
        identity: As it was last seen; None accepts any regular file.
        digest: Its bytes, which decide when the identity differs. Where they are unknown,
            another identity means "changed".
    """

    identity: FileIdentity | None
    digest: Digest | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was carried.

    Attributes:
        identity: The file at its new place.
        digest: Digest of its bytes where they were read, else None.
    """

    identity: FileIdentity
    digest: Digest | None


class Acts:
    """What can be done to one file. Any thread; one act at a time per file.

    Args:
        system: The system's primitives.
        checkpoint: Called between the steps of an act.
    """

    def __init__(self, system: System, checkpoint: Checkpoint = no_checkpoint) -> None:
        self._system = system
        self._checkpoint = checkpoint

    def verify(self, path: Path, expected: Expected) -> FileIdentity:
        """Look whether the file is the one that is meant, and return its identity.

        Raises:
            Refusal: it is gone, changed, or no regular file.
            OSError: it cannot be looked at.
        """
        seen = _look(path)
        if expected.identity is None or seen == expected.identity:
            return seen
        if expected.digest is None or seen.size != expected.identity.size:
            raise refusals.changed()
        if digest_of(path) != expected.digest or _look(path) != seen:
            raise refusals.changed()
        return seen

    def relocate(
        self, source: Path, destination: Path, expected: Expected, partial: Path
    ) -> Arrival:
        """Move a file.

        Args:
            source: Where it is.
            destination: Where it shall be; its folder exists.
            expected: What it must be.
            partial: Name for an unfinished copy, in the destination's folder.

        Raises:
            FileExistsError: something is at `destination`.
            Refusal: the file is not what is expected, or did not arrive whole.
            OSError: as the system says.
        """
        seen = self.verify(source, expected)
        self._checkpoint("verified")
        try:
            self._place(source, destination)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            return self._move_across(source, destination, seen, expected.digest, partial)
        self._checkpoint("placed")
        arrived = _look(destination)
        if (arrived.size, arrived.mtime_ns) == (seen.size, seen.mtime_ns):
            return Arrival(arrived, None)
        # Another file took the name between the look and the act.
        try:
            self._place(destination, source)
        except OSError as error:
            raise refusals.swapped(destination) from error
        raise refusals.changed()

    def duplicate(
        self, source: Path, destination: Path, expected: Expected, partial: Path
    ) -> Arrival:
        """Copy a file. Arguments and errors as for `relocate`."""
        seen = self.verify(source, expected)
        self._checkpoint("verified")
        return self._copy(source, destination, seen, expected.digest, partial)

    def link(self, source: Path, destination: Path, expected: Expected) -> Arrival:
        """Give a file a second name. Arguments and errors as for `relocate`."""
        seen = self.verify(source, expected)
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
            _remove_if(destination, arrived)
            raise refusals.changed()
        return Arrival(arrived, expected.digest)

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
        digest = expected.digest or digest_of(original)
        if digest_of(copy) != digest:
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
        if not _remove_if(copy, seen):
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
            source.unlink()
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
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        descriptor = os.open(destination, flags, 0o600)
        try:
            reserved = FileIdentity.from_stat(os.fstat(descriptor))
        finally:
            os.close(descriptor)
        self._checkpoint("reserved")
        try:
            if _look(destination) != reserved:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(destination))
            source.rename(destination)
        except BaseException:
            with contextlib.suppress(OSError, Refusal):
                _remove_if(destination, reserved)
            raise

    def _move_across(
        self,
        source: Path,
        destination: Path,
        seen: FileIdentity,
        digest: Digest | None,
        partial: Path,
    ) -> Arrival:
        """Move to another disk: the source is removed last, once the copy is safe."""
        arrived = self._copy(source, destination, seen, digest, partial)
        self._checkpoint("copied")
        try:
            self._system.sync_folder(destination.parent)
            if not _remove_if(source, seen):
                raise refusals.changed()
        except (OSError, Refusal):
            # A network disk may report failure of what it did. Only when something is still at
            # the old place is the copy superfluous.
            if os.path.lexists(source):
                _remove_if(destination, arrived.identity)
                raise
        self._checkpoint("removed")
        return arrived

    def _copy(
        self,
        source: Path,
        destination: Path,
        seen: FileIdentity,
        digest: Digest | None,
        partial: Path,
    ) -> Arrival:
        try:
            written = self._write_partial(source, partial)
            self._checkpoint("written")
            if _look(source) != seen or written != (digest or written):
                raise refusals.changed()
            if digest_of(partial, from_disk=True) != written:
                raise refusals.copy_differs()
            whole = _look(partial)
            self._place(partial, destination)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        self._checkpoint("published")
        arrived = _look(destination)
        if (arrived.size, arrived.mtime_ns) != (whole.size, whole.mtime_ns):
            raise refusals.swapped(destination)
        return Arrival(arrived, written)

    def _write_partial(self, source: Path, partial: Path) -> Digest:
        """Copy bytes, owner, times, permissions and attributes; return the digest written."""
        digest = sha256()
        # What an earlier crash left under this name is an unfinished copy of the same file.
        partial.unlink(missing_ok=True)
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        with source.open("rb", buffering=0) as reader:
            descriptor = os.open(partial, flags, 0o600)
            with os.fdopen(descriptor, "wb", buffering=0) as writer:
                self._checkpoint("partial made")
                while chunk := reader.read(CHUNK_BYTES):
                    digest.update(chunk)
                    _write_all(writer.fileno(), chunk)
                # Only root may give files away, and Windows has no owners of that kind.
                owner = os.fstat(reader.fileno())
                with contextlib.suppress(OSError, AttributeError):
                    os.fchown(writer.fileno(), owner.st_uid, owner.st_gid)
                # Some disks know no permissions or attributes; times are set first.
                with contextlib.suppress(OSError):
                    shutil.copystat(source, partial)
                self._system.sync_file(writer.fileno())
        return Digest(digest.digest())


def partial_name(source: Path, destination: Path) -> Path:
    """Where an unfinished copy of `source` lies: in the destination's folder, found again."""
    both = b"\0".join((os.fsencode(source), os.fsencode(destination)))
    return destination.with_name(f".photoclust-{sha256(both).hexdigest()[:16]}.part")


def is_partial(name: str) -> bool:
    """Whether a name is one of an unfinished copy."""
    return name.startswith(".photoclust-") and name.endswith(".part")


def _write_all(descriptor: int, chunk: bytes) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _look(path: Path) -> FileIdentity:
    """The identity of the regular file at `path`.

    Raises:
        Refusal: there is none, or it is something else.
    """
    try:
        found = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusals.gone() from error
    if not stat.S_ISREG(found.st_mode):
        raise refusals.no_file()
    return FileIdentity.from_stat(found)


def _remove_if(path: Path, seen: FileIdentity) -> bool:
    """Remove the file if it is exactly the one that was seen; return whether it was."""
    if _look(path) != seen:
        return False
    path.unlink()
    return True


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return os.path.samestat(os.lstat(one), os.lstat(other))
    except OSError:
        return False
