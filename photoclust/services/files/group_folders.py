"""What the folders of groups are called, and where those lie that were filed before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, count
from pathlib import Path

from photoclust.core.clusters import Cluster, is_unnamed
from photoclust.filing.folders import same_folder


def filing_titles(
    clusters: Sequence[Cluster], library: Iterable[Cluster], title: Callable[[Cluster], str]
) -> list[str]:
    """What groups are filed as, each unnamed one apart from all others: "Unnamed", "Unnamed 2".

    One that has a folder already is called after it.
    Groups of one title share a folder, which a person may want of two that they called the same.

    Args:
        clusters: The groups to file.
        library: All groups there are; their names and folders are taken.
        title: The name of a group in the language in which folders are called.
    """
    known = [*library, *clusters]
    taken = {title(c) for c in known if not is_unnamed(c)}
    taken |= {Path(c.filed_to).name for c in known if c.filed_to is not None}
    titles = []
    for cluster in clusters:
        name = title(cluster)
        if is_unnamed(cluster) and cluster.filed_to is not None:
            name = Path(cluster.filed_to).name
        elif is_unnamed(cluster):
            numbered = (f"{name} {number}" for number in count(2))
            name = next(n for n in chain([name], numbered) if n not in taken)
            taken.add(name)
        titles.append(name)
    return titles


def group_folders(clusters: Iterable[Cluster], destination: Path) -> list[Path | None]:
    """The folder that each group has or is to have, as `FilingRequest` takes it."""
    return [
        None if cluster.filed_to is None else folder_for(Path(cluster.filed_to), destination)
        for cluster in clusters
    ]


def folder_for(home: Path, destination: Path) -> Path:
    """The folder of a group that has one, where a person names a destination.

    Where that is the one that the group was filed to, it goes on in its folder, whatever the two
    are called by now. Another destination is an explicit wish: all of the group goes there, into
    a folder of the same name.
    """
    return home if same_folder(home.parent, destination) else Path(home.name)
