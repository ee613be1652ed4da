"""What the folders of groups are called, and where those lie that were filed before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from photoclust.core.clusters import Cluster, is_unnamed
from photoclust.core.filenames import safe_folder_name
from photoclust.core.folder_pattern import BY_GROUP, Field, FolderPattern
from photoclust.core.photo import PhotoId
from photoclust.filing.folders import same_folder
from photoclust.filing.plan_records import Home
from photoclust.services.files.filing_history import Whereabouts
from photoclust.services.files.own_folders import called_in, home_of, pattern_of


@dataclass(frozen=True, slots=True)
class GroupHome:
    """Where a group was filed.

    Attributes:
        top: The folder below which.
        pattern: By which pattern.
        name: What its folders are called.
        own: The one folder of its own; None where it has several.
    """

    top: Path
    pattern: FolderPattern
    name: str
    own: Path | None

    @property
    def folder(self) -> Path:
        """Where all of it is."""
        return self.own or self.top

    def goes_on(
        self, destination: Path | None = None, pattern: FolderPattern | None = None
    ) -> Home:
        """Where the group is filed next, as `FilingRequest` takes it.

        Args:
            destination: What a person names. Where that is the folder that the group was filed
                to, or none is named, it goes on there, whatever the folders are called by now.
                Another one is an explicit wish: all of the group goes there, into a folder of the
                same name.
            pattern: What a person chooses; None to go on as it was filed.
        """
        stays = destination is None or same_folder(self.top, destination)
        wanted = pattern or self.pattern
        kept = stays and wanted.way_to_title == self.pattern.way_to_title
        return Home(
            self.own if kept else None,
            self.name,
            self.top if stays else None,
            pattern or (self.pattern if stays else None),
        )


def filing_titles(
    clusters: Sequence[Cluster],
    homes: Sequence[GroupHome | None],
    library: Iterable[Cluster],
    title: Callable[[Cluster], str],
) -> list[str]:
    """What groups are filed as, each unnamed one apart from all others: "Unnamed", "Unnamed 2".

    One that has a folder already is called after it.
    Groups of one title share a folder, which a person may want of two that they called the same.

    Args:
        clusters: The groups to file.
        homes: Where each of them was filed.
        library: All groups there are; their names and folders are taken.
        title: The name of a group in the language in which folders are called.
    """
    known = [*library, *clusters]
    taken = {title(c) for c in known if not is_unnamed(c)}
    taken |= {Path(c.filed_to).name for c in known if c.filed_to is not None}
    titles = []
    for cluster, home in zip(clusters, homes, strict=True):
        name = title(cluster)
        if is_unnamed(cluster) and home is not None:
            name = home.name
        elif is_unnamed(cluster):
            numbered = (f"{name} {number}" for number in count(2))
            name = next(n for n in chain([name], numbered) if n not in taken)
            taken.add(name)
        titles.append(name)
    return titles


def group_homes(clusters: Iterable[Cluster], lying: Whereabouts) -> list[GroupHome | None]:
    """Where each group was filed; None for those that were not.

    Args:
        clusters: The groups.
        lying: Where photos lie.
    """
    return [
        None if cluster.filed_to is None else _home(cluster, Path(cluster.filed_to), lying)
        for cluster in clusters
    ]


def _home(cluster: Cluster, folder: Path, lying: Whereabouts) -> GroupHome:
    ways = Counter(way for photo in cluster.members for way in _ways(photo, folder, lying))
    pattern, above = ways.most_common(1)[0][0] if ways else (BY_GROUP, 1)
    top = folder.parents[above - 1] if above else folder
    if above and pattern.way_to_title[-1] == (Field.GROUP,):
        name = folder.name
    else:
        filed = (lying.deeper[photo] for photo in cluster.members if photo in lying.deeper)
        name = safe_folder_name(called_in(top, filed) or cluster.title)
    return GroupHome(top, pattern, name, folder if above else None)


def _ways(number: PhotoId, folder: Path, lying: Whereabouts) -> Iterator[tuple[FolderPattern, int]]:
    """By which patterns a photo lies where it does, and how far above it was filed into.

    That is 0 where a group's own folder is the one that was filed into.
    """
    photo = lying.photos.get(number)
    if photo is None:
        return
    for place in (photo.path, *lying.copies.get(number, ())):
        deeper = False
        for one in lying.deeper.get(number, ()):
            pattern, home = pattern_of(one.into), home_of(one.into, one.place)
            if not home.is_relative_to(one.into.destination):
                continue  # it was moved since, and that was not made anything of yet
            above = len(home.relative_to(one.into.destination).parts)
            if place.parent == folder / one.place.parent.relative_to(home) and above:
                deeper = True
                yield pattern, above
            elif place == one.place and folder == one.into.destination:
                deeper = True
                yield pattern, 0
        if not deeper and place.parent == folder:
            yield BY_GROUP, 1
