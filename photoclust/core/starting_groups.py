"""Groups that photos bring along: their keywords, or the folders they lie in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from photoclust.core.changes import Change
from photoclust.core.clusters import UNNAMED, Cluster, ClusterId, Clustering
from photoclust.core.edits import clean_name, take_out
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

_FEWEST = 2
"""One photo makes no group: what only one has tells nothing apart."""


class StartFrom(StrEnum):
    """What groups are made of."""

    KEYWORDS = "keywords"
    FOLDERS = "folders"


@dataclass(frozen=True, slots=True)
class StartGroups:
    """Make a kept group of each name that photos bring along, or add them to the one there is.

    Photos of kept groups stay there, those that a person left in Unsorted stay there too, and what
    was thrown out of a group does not come back to it. A name that one photo alone has makes no
    group.

    Attributes:
        names: The name for each photo that has one.
        source: Where they are from.
    """

    names: Mapping[PhotoId, str]
    source: StartFrom

    def change(self, clustering: Clustering) -> Change:
        """See `Edit.change`."""
        there = _kept_by_name(clustering)
        wanted: dict[str, set[PhotoId]] = defaultdict(set)
        for photo in self.names.keys() & _free(clustering):
            name = clean_name(self.names[photo])
            if name is not None and (name not in there or photo not in there[name].rejected):
                wanted[name].add(photo)
        joining = {n: w for n, w in sorted(wanted.items()) if n in there or len(w) >= _FEWEST}
        if not joining:
            raise InputError(self._nothing())
        photos = frozenset[PhotoId]().union(*joining.values())
        taken = take_out(clustering, photos, skip=None, correct=False)
        before, after = list(taken.before), list(taken.after)
        number = clustering.next_id
        for name, members in joining.items():
            old = there.get(name)
            if old is None:
                group = Cluster(ClusterId(number), {}, UNNAMED, name, kept=True)
                number += 1
            else:
                group = old
                before.append(old)
            after.append(
                replace(
                    group,
                    members={**group.members, **dict.fromkeys(sorted(members), 1.0)},
                    placed=group.placed | members,
                )
            )
        return replace(
            taken, label=self._label(len(joining)), before=tuple(before), after=tuple(after)
        )

    def _label(self, groups: int) -> Text:
        if self.source is StartFrom.KEYWORDS:
            return Text("Make 1 group of keywords", "Make {n} groups of keywords", n=groups)
        return Text("Make 1 group of folders", "Make {n} groups of folders", n=groups)

    def _nothing(self) -> Text:
        if self.source is StartFrom.KEYWORDS:
            return Text(
                "No two photos outside of groups that you keep share a keyword, so there is no "
                "group to make."
            )
        return Text(
            "No folder below those you added holds two photos outside of groups that you keep, so "
            "there is no group to make."
        )


def _kept_by_name(clustering: Clustering) -> dict[str, Cluster]:
    """The kept clusters by their given names; of equals the oldest."""
    known = sorted(clustering.clusters.values(), key=lambda c: c.id, reverse=True)
    return {clean_name(c.name) or c.name: c for c in known if c.kept and c.name is not None}


def _free(clustering: Clustering) -> frozenset[PhotoId]:
    """The photos that no person has said anything about."""
    loose = (c.members for c in clustering.clusters.values() if not c.kept)
    return clustering.undecided().union(*loose)


def names_by_keywords(keywords: Mapping[PhotoId, Iterable[str]]) -> dict[PhotoId, str]:
    """One keyword for each photo: of several the one that the fewest photos have, but two or more.

    What many have (“family”) says least of where a photo belongs. Of equals the first by letter.
    """
    clean = {
        photo: sorted({name for name in map(clean_name, said) if name is not None})
        for photo, said in keywords.items()
    }
    counts = Counter(name for names in clean.values() for name in names)
    shared = {
        photo: [name for name in names if counts[name] >= _FEWEST] for photo, names in clean.items()
    }
    return {p: min(names, key=lambda n: counts[n]) for p, names in shared.items() if names}


def names_by_folders(paths: Mapping[PhotoId, Path], tops: Collection[Path]) -> dict[PhotoId, str]:
    """The folder each photo lies in, by its name.

    Photos that lie loose in one of `tops`, beside folders with photos, are in none.

    Where several folders have one name, the names above tell them apart ("2019 Rome").

    Args:
        paths: Where photos lie.
        tops: The folders that a person added.
    """
    above = {folder for path in paths.values() for folder in path.parent.parents}
    loose = above.intersection(tops)
    folders = {photo: path.parent for photo, path in paths.items() if path.parent not in loose}
    called = _told_apart(set(folders.values()))
    return {photo: called[folder] for photo, folder in folders.items()}


def _told_apart(folders: Collection[Path]) -> dict[Path, str]:
    """Names of folders, each with as many names above as it takes."""
    length = dict.fromkeys(folders, 1)
    while True:
        called = {folder: " ".join(folder.parts[-n:]) for folder, n in length.items()}
        counts = Counter(called.values())
        same = [f for f, n in length.items() if counts[called[f]] > 1 and n < len(f.parts)]
        if not same:
            return called
        for folder in same:
            length[folder] += 1
