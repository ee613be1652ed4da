"""How many grips strays cost in one order of a group's photos or another.

    python -m tests.benchmarks.grips [SET ...] [--data DIR]

A set is a folder with labels; the nine that lie beside the checkout without any. Each is read and
grouped as at the automatic start; then the photos of each group are brought into each order. Strays
are photos that are not of their group's majority label. Neighbours that stray to the same label are
one grip: a click and a Shift-click. Printed are grips and actions (a grip, a group, or an unsorted
photo) per 100 photos for each order; then how often the label changes along the list of groups, at
the start and at nine more positions of finer/coarser, over the least that is possible.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

import numpy as np

from photoclust import locations
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.arrange import arrange_groups, arrange_photos
from photoclust.services.groups.hierarchies import Grouped, group_photos
from photoclust.services.groups.similar import SimilarIndex
from photoclust.services.library.engine import Engine, open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.evaluate import read_labels

PHOTOS = Path(__file__).parents[3] / "shared" / "photos"
SETS = (
    "pacs-photo",
    "flowers5",
    "clothing-small",
    "holidays805",
    "trips",
    "caltech50",
    "places18",
    "weather4",
    "trash6",
)


def leaves(hierarchy: Hierarchy) -> list[int]:
    """The photos (rows) in the order of the tree's leaves, the first child first."""
    children: list[list[int]] = [[] for _ in hierarchy.parent]
    for node, above in enumerate(hierarchy.parent[:-1].tolist()):
        children[above].append(node)
    found, waiting = [], [len(hierarchy.parent) - 1]
    while waiting:
        node = waiting.pop()
        if node < hierarchy.n:
            found.append(node)
        else:
            waiting += reversed(children[node])
    return found


@dataclass(frozen=True)
class LabelledSet:
    """A set that was read and grouped.

    Attributes:
        name: Of its folder.
        photos: All its photos that have a label.
        label: The label of each.
        grouped: The tree over them.
        index: Compares them.
    """

    name: str
    photos: dict[PhotoId, Photo]
    label: dict[PhotoId, str]
    grouped: Grouped
    index: SimilarIndex

    def clusters(self, position: float) -> tuple[list[Cluster], int]:
        """The groups at a position, the largest first, and how many photos are in none."""
        cut = self.grouped.hierarchy.cut(position)
        members: dict[int, dict[PhotoId, float]] = {}
        unsorted = 0
        for photo in self.photos.values():
            row = self.grouped.row_of[photo.digest]
            number = int(cut.labels[row])
            if number < 0:
                unsorted += 1
            else:
                members.setdefault(number, {})[photo.id] = float(cut.membership[row])
        # Ties by content, as in the program: numbers of photos follow folders, which are labels.
        found = sorted(
            members.values(), key=lambda g: (-len(g), min(self.photos[p].digest for p in g))
        )
        return [
            Cluster(ClusterId(n), group, Text("")) for n, group in enumerate(found, 1)
        ], unsorted


def read_set(
    folder: Path, workspace: Workspace, engine: Engine, process: GroupingProcess
) -> LabelledSet:
    """Read and group a set."""
    truth, cancel = read_labels(folder), CancelToken()
    indexed = index_folders(
        workspace,
        [folder.resolve()],
        engine,
        remember=False,
        workers=2,
        progress=NullProgress(),
        cancel=cancel,
    )
    photos = {photo.id: photo for photo in indexed.photos if photo.path in truth}
    grouped = group_photos(
        workspace, [*photos.values()], engine.key, process, progress=NullProgress(), cancel=cancel
    )
    label = {photo.id: truth[photo.path] for photo in photos.values()}
    return LabelledSet(
        folder.name, photos, label, grouped, SimilarIndex(workspace.cache, engine.key)
    )


def majority(labels: Sequence[str]) -> str:
    """The label that most have; of equals the first in the alphabet."""
    return min(Counter(labels).items(), key=lambda found: (-found[1], found[0]))[0]


def grips(labels: Sequence[str]) -> int:
    """Runs of neighbours of one label that is not that of most."""
    home = majority(labels)
    return sum(label != home for label, _ in groupby(labels))


def actions(one: LabelledSet) -> dict[str, float]:
    """Print the grips of a set in each order, and return actions per 100 photos."""
    clusters, unsorted = one.clusters(one.grouped.hierarchy.automatic())
    leaf = {one.grouped.digests[row]: n for n, row in enumerate(leaves(one.grouped.hierarchy))}
    orders: dict[str, Callable[[Cluster], Sequence[PhotoId]]] = {
        "membership": lambda c: sorted(
            c.members, key=lambda p: (-c.members[p], one.photos[p].digest)
        ),
        "tree": lambda c: sorted(c.members, key=lambda p: leaf[one.photos[p].digest]),
        "alike": lambda c: arrange_photos(
            one.index, [one.photos[p] for p in c.members], c.members, (), CancelToken()
        ),
    }
    share = 100 / len(one.photos)
    strays = sum(
        label != majority(labels)
        for labels in ([one.label[p] for p in c.members] for c in clusters)
        for label in labels
    )
    found = {"one by one": share * (len(clusters) + unsorted + strays)}
    line = [f"{one.name:15} {len(clusters):4} groups {share * strays:5.1f} strays"]
    for name, order in orders.items():
        taken = sum(grips([one.label[p] for p in order(c)]) for c in clusters)
        found[name] = share * (len(clusters) + unsorted + taken)
        line.append(f"{name} {share * taken:5.1f}")
    sys.stdout.write("  ".join(line) + "\n")
    return found


def changes(one: LabelledSet, position: float) -> tuple[float, float]:
    """How often the label changes along the list by size and by likeness, over the least."""
    clusters, _ = one.clusters(position)
    clustering = Clustering({c.id: c for c in clusters})
    alike = arrange_groups(one.index, clustering, one.photos, (), CancelToken()).clusters
    kinds = {c.id: majority([one.label[p] for p in c.members]) for c in clusters}
    by_size, by_likeness = (
        (1 + sum(kinds[a] != kinds[b] for a, b in pairwise(row))) / len({*kinds.values()})
        for row in ([c.id for c in clusters], alike)
    )
    return by_size, by_likeness


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", type=Path, default=[PHOTOS / name for name in SETS])
    parser.add_argument("--data", type=Path, default=None)
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory() as spare:
        data = wishes.data or Path(spare)
        with (
            Workspace(data) as workspace,
            GroupingProcess(data / "compiled") as process,
        ):
            models = locations.resources_folder() / "models"
            engine = open_engine(workspace, models, precision="int8", provider="cpu")
            sets = [read_set(folder, workspace, engine, process) for folder in wishes.sets]
            by_order = [actions(one) for one in sets]
            along = [
                changes(one, position)
                for one in sets
                for position in (one.grouped.hierarchy.automatic(), *np.arange(0.1, 1.0, 0.1))
                if len(one.clusters(position)[0]) > 5
            ]
    sys.stdout.write("actions per 100 photos, geometric mean over the sets\n")
    for name in by_order[0]:
        sys.stdout.write(f"  {name:12} {_mean([found[name] for found in by_order]):5.1f}\n")
    size, alike = (_mean(column) for column in zip(*along, strict=True))
    sys.stdout.write(
        f"changes along the list: largest first {size:.2f}, alike together {alike:.2f} times the"
        f" least, geometric mean over {len(along)} groupings\n"
    )


def _mean(values: Sequence[float]) -> float:
    return float(np.exp(np.mean(np.log(values))))


if __name__ == "__main__":
    main()
