"""What the second month costs a person: new photos beside groups that were sorted and filed.

    python -m tests.benchmarks.second_month FOLDER [--left-out N] [--work DIR]

FOLDER has a folder of photos per class. Half of each class (every other one) is copied, read,
sorted by its label, accepted and filed; then the other half is added as `photoclust-cli add` does
it. No photo of FOLDER is touched. Prints JSON:

`right`: of the added photos, the share that waits in the group of its class. `wrong`: in that of
another. `own` are in groups of their own, `unsorted` in none. `filed_moved`: files that are not
where they were filed, and `members_lost`: members that left a group; both must be 0.

`actions` until all is right: one for “Add all”, one for each photo that waits in the wrong group
(N or a move), one for each group of its own (a merge into the group of most of it), one for each
photo there of another class, one for each unsorted photo. Photos are moved one by one in this
count, though a person may move several at once. `actions_per_100` is that per 100 added photos.

Then N classes (2) are left out of the first month, one at a time: `swept` is the share of such a
class that comes to wait in groups of others.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import AcceptClusters, MovePhotos
from photoclust.core.photo import PhotoId
from photoclust.core.progress import CancelToken, JobContext, NullProgress
from photoclust.core.session import arrival
from photoclust.services.files.filing_session import file_groups, plan_groups
from photoclust.services.groups.cluster_folders import add_folders
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import FolderGroup, Opened, load_library
from photoclust.services.library.read_folders import read_folders
from photoclust.services.open_library import open_workspace

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_ENDINGS = {".jpg", ".jpeg", ".png", ".webp"}


def main() -> None:
    """Measure one folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--left-out", type=int, default=2)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    photos = {
        folder.name: sorted(p for p in folder.iterdir() if p.suffix.lower() in _ENDINGS)
        for folder in sorted(options.folder.iterdir())
        if folder.is_dir()
    }
    with tempfile.TemporaryDirectory(dir=options.work, prefix="second-month-") as scratch:
        base = Path(scratch)
        report: dict[str, Any] = {"set": options.folder.name, "classes": len(photos)}
        report |= _months(base / "whole", photos, None)
        steps = max(1, len(photos) // max(1, options.left_out))
        report["left_out"] = []
        for name in sorted(photos)[::steps][: options.left_out]:
            found = _months(base / name, photos, name, base / "whole" / "data")
            swept = {"class": name, **{k: found[k] for k in ("of_it", "swept")}}
            report["left_out"].append(swept)
        sys.stdout.write(json.dumps(report, indent=1) + "\n")


def _months(
    base: Path,
    photos: dict[str, list[Path]],
    left_out: str | None,
    cache_of: Path | None = None,
) -> dict[str, Any]:
    """Sort and file the first month, add the second, and count."""
    for name, files in photos.items():
        for number, file in enumerate(files):
            first = number % 2 == 0 and name != left_out
            folder = base / ("first" if first else "second") / name
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, folder / file.name)
    data = base / "data"
    data.mkdir()
    if cache_of is not None:  # no photo need be read twice
        shutil.copyfile(cache_of / "cache.sqlite3", data / "cache.sqlite3")
    place = Place(data, RESOURCES, Path(os.environ["NUMBA_CACHE_DIR"]), workers=os.cpu_count() or 1)
    context = JobContext(NullProgress(), CancelToken())
    workspace, _ = open_workspace(data)
    with load_library(place, workspace) as opened:
        label_of, group_of = _first_month(place, opened, base, context)
        filed = {p: photo.path for p, photo in workspace.library.photos().items() if p in label_of}
        before = opened.session.clustering
        added = add_folders(place, opened, [base / "second"], context)
        after = opened.session.clustering
        known = workspace.library.photos()
        new = {p: known[p].path.parent.name for p in known.keys() - label_of.keys()}
        homes = after.cluster_of()
        report = _counted(after.cluster_of(), new, group_of, added.new)
        report["filed_moved"] = sum(
            known[p].path != path or not path.is_file() for p, path in filed.items()
        )
        report["members_lost"] = sum(
            len(c.members.keys() - after.clusters[c.id].members.keys())
            for c in before.clusters.values()
        )
        of_it = [p for p, label in new.items() if label == left_out]
        report["of_it"] = len(of_it)
        swept = sum(homes.get(p) in set(group_of.values()) for p in of_it)
        report["swept"] = round(swept / max(1, len(of_it)), 4)
    return report


def _first_month(
    place: Place, opened: Opened, base: Path, context: JobContext
) -> tuple[dict[PhotoId, str], dict[str, ClusterId]]:
    """Sort by the labels, accept all and file it; returns labels and the group of each."""
    read = read_folders(place, opened, None, [base / "first"], context, named=True)
    session, library = opened.session, opened.workspace.library
    session.absorb(arrival(frozenset(photo.id for photo in read.indexed.photos)))
    labelled: defaultdict[str, set[PhotoId]] = defaultdict(set)
    for photo in read.indexed.photos:
        labelled[photo.path.parent.name].add(photo.id)
    groups = {}
    for name, members in sorted(labelled.items()):
        change = session.apply(MovePhotos(frozenset(members), None, name))
        groups[name] = change.after[-1].id
    session.apply(AcceptClusters(tuple(groups.values())))
    library.set_grouped([photo.id for photo in read.indexed.photos])
    known = library.photos()
    wanted = [
        FolderGroup(c, tuple((known[p], m) for p, m in c.members.items()))
        for c in session.clustering.clusters.values()
    ]
    plan = plan_groups(opened.workspace, wanted, base / "sorted", "move")
    file_groups(opened.workspace, session, plan, context.progress, context.cancel)
    library.flush()
    return {p: name for name, members in labelled.items() for p in members}, groups


def _counted(
    homes: dict[PhotoId, ClusterId],
    new: dict[PhotoId, str],
    group_of: dict[str, ClusterId],
    added: int,
) -> dict[str, Any]:
    old = {cluster: name for name, cluster in group_of.items()}
    own: defaultdict[ClusterId, Counter[str]] = defaultdict(Counter)
    fitting: Counter[bool] = Counter()
    askable = right = unsorted = 0
    for photo, label in new.items():
        home = homes.get(photo)
        askable += label in group_of
        if home is None:
            unsorted += 1
        elif home in old:
            fitting[old[home] == label] += 1
            right += old[home] == label
        else:
            own[home][label] += 1
    strays = sum(sum(labels.values()) - max(labels.values()) for labels in own.values())
    parts: Sequence[int] = (bool(fitting), fitting[False], len(own), strays, unsorted)
    return {
        "added": added,
        "right": round(right / max(1, askable), 4),
        "wrong": round(fitting[False] / max(1, len(new)), 4),
        "own": sum(sum(labels.values()) for labels in own.values()),
        "own_groups": len(own),
        "unsorted": unsorted,
        "actions": sum(parts),
        "actions_per_100": round(100 * sum(parts) / max(1, len(new)), 2),
    }


if __name__ == "__main__":
    main()
