"""Which of the files that were met is which of those that are looked for. By what they are."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.filing.content import COARSEST_CLOCK_NS, digest_of
from photoclust.services.moved.lookout import Candidate
from photoclust.services.moved.lost import Lost


@dataclass(frozen=True, slots=True)
class Match:
    """A file that was found again.

    Attributes:
        lost: What was looked for.
        place: Where it is.
        identity: The file there.
    """

    lost: Lost
    place: Path
    identity: FileIdentity


class Matcher:
    """Knows files again. Each is read once at most, and compared with few. One thread at a time.

    Attributes:
        lost: What is still looked for.

    Args:
        lost: What is looked for.
        taken: Where other photos and copies of the library are: nothing is taken for another one,
            even where the bytes are the same.
        cancel: Looked at before a file is read.
        any_name: Whether a file that has neither the name nor the time of what is looked for may
            be it all the same. That costs reading all files of its size, which are many where a
            camera makes all of one size, so it is for folders that a person named.
    """

    def __init__(
        self,
        lost: Iterable[Lost],
        taken: Collection[Path],
        cancel: CancelToken,
        *,
        any_name: bool = False,
    ) -> None:
        self.lost = set(lost)
        self._taken = taken
        self._cancel = cancel
        self._any_name = any_name

    @property
    def sizes(self) -> frozenset[int]:
        """The sizes of the files that are still looked for, in bytes."""
        return frozenset(one.identity.size for one in self.lost)

    def match(self, candidates: Iterable[Candidate]) -> list[Match]:
        """Find what can be found among files, each for one thing only.

        A file is known by its number and time, without a look into it. Else it is known by its
        bytes. Of several with the same bytes the one is taken that lies with most others from the
        same folder, and of these the one of the same name.

        Args:
            candidates: Files, nearest ones first.
        """
        by_identity = {one.identity: one for one in self.lost if one.identity.inode != 0}
        hints = {hint for one in self.lost for hint in _hints(one.place, one.identity)}
        by_digest: defaultdict[Digest, list[Lost]] = defaultdict(list)
        for one in sorted(self.lost, key=lambda one: os.fsencode(one.place)):
            by_digest[one.digest].append(one)
        found: list[Match] = []
        same: defaultdict[Digest, list[Candidate]] = defaultdict(list)
        for place, identity in candidates:
            if place in self._taken:
                continue
            known = by_identity.pop(identity, None)
            if known is not None:
                found.append(Match(known, place, identity))
                by_digest[known.digest].remove(known)
            elif self._any_name or not hints.isdisjoint(_hints(place, identity)):
                digest = self._digest(place)
                if digest is not None and digest in by_digest:
                    same[digest].append((place, identity))
        together = Counter((match.lost.place.parent, match.place.parent) for match in found)
        for digest, files in same.items():
            old = {one.place.parent for one in by_digest[digest]}
            together.update((o, n) for o in old for n in {place.parent for place, _ in files})
        for digest, files in same.items():
            found += _paired(by_digest[digest], files, together)
        self.lost.difference_update(match.lost for match in found)
        return found

    def _digest(self, place: Path) -> Digest | None:
        try:
            return None if self._cancel.cancelled else digest_of(place)
        except OSError:
            return None


def _hints(place: Path, identity: FileIdentity) -> tuple[tuple[int, object], ...]:
    """What files have in common that may be the same: size and name, or size and about the time.

    Other programs that move or copy files keep the time, unless they make a new file of them.
    """
    moment = identity.mtime_ns // COARSEST_CLOCK_NS
    return (identity.size, place.name), (identity.size, moment), (identity.size, moment + 1)


def _paired(
    lost: Iterable[Lost], files: Iterable[Candidate], together: Counter[tuple[Path, Path]]
) -> list[Match]:
    """Give each of some files of the same bytes to one that it may be."""
    free: dict[Path, dict[str, Candidate]] = {}
    for place, identity in files:
        free.setdefault(place.parent, {})[place.name] = (place, identity)
    found = []
    for one in lost:
        folders = [folder for folder, there in free.items() if there]
        if not folders:
            break
        parent = one.place.parent
        folder = max(folders, key=lambda folder: together[parent, folder])
        there = free[folder]
        name = one.place.name if one.place.name in there else next(iter(there))
        found.append(Match(one, *there.pop(name)))
    return found
