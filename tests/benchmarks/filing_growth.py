"""How the work of filing grows with the photos: twice as many should take twice as long.

    python -m tests.benchmarks.filing_growth [--photos 1000 2000 4000 10000] [--work DIR]

Every photo lies in a folder of its own and all have one name, the hardest case for finding free
names. They are filed into one group, and into one group per photo. Prints the seconds of each
step, of the processor, so that other programs do not matter, and in brackets how much more a photo
takes than in the first column: about 1 when the work grows with the photos, 10 when ten times the
photos take a hundred times the time.
"""

from __future__ import annotations

import argparse
import contextlib
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import AcceptClusters, MergeClusters, MovePhotos, RenameCluster
from photoclust.core.photo import Photo
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import NullLog, Session
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingRequest
from photoclust.services.files.file_clusters import (
    file_plan,
    list_batches,
    plan_filing,
    recover,
    redo_batch,
    undo_batch,
)
from photoclust.store.journal.records import Mode
from photoclust.store.library.change_format import decode_change, encode_change
from photoclust.ui.filing.wishes import Fates, FolderWish, Show
from tests.helpers.shelf import Interruption, Shelf, interrupted_at

Row = dict[str, float]


def measure(work: Path, count: int, *, one_group: bool) -> Row:
    """File `count` photos there and back, with all that may come between; return the seconds."""
    shelf = Shelf(work)
    photos = [shelf.photo(f"{n:05}/IMG_0001.jpg", str(n).encode()) for n in range(count)]
    clusters = [("All", photos)] if one_group else [(f"Group {p.id}", [p]) for p in photos]
    row: Row = {}
    began = time.process_time()

    def note(name: str) -> None:
        nonlocal began
        row[name] = time.process_time() - began
        began = time.process_time()

    progress, cancel = NullProgress(), CancelToken()
    request = FilingRequest(clusters, shelf.destination, Mode.MOVE)
    began = time.process_time()
    plan = plan_filing(shelf.library, request)
    note("plan")
    _look_at(clusters, Fates(plan))
    note("dialog")
    file_plan(shelf.library, plan, progress, cancel)
    note("file")
    undo_batch(shelf.library, None, progress, cancel)
    note("undo")
    with contextlib.suppress(Interruption):
        redo_batch(shelf.library, None, progress, cancel, checkpoint=interrupted_at("announced"))
    began = time.process_time()
    recover(shelf.library)
    note("recover")
    redo_batch(shelf.library, None, progress, cancel)
    note("redo")
    list_batches(shelf.library)
    note("list of filings")
    undo_batch(shelf.library, None, progress, cancel)
    began = time.process_time()
    copies = shelf.plan(clusters, Mode.COPY)
    note("plan of copies")
    for item in copies.items:
        item.destination.parent.mkdir(exist_ok=True, parents=True)
        item.destination.write_bytes(b"in the way")
    began = time.process_time()
    shelf.carry_out(copies)
    note("copies under other names")
    shelf.plan(clusters, Mode.COPY)
    note("plan of copies there")
    undo_batch(shelf.library, None, progress, cancel)
    note("undo of copies")
    shelf.carry_out(shelf.plan(clusters))
    shutil.rmtree(shelf.destination)
    began = time.process_time()
    undo_batch(shelf.library, None, progress, cancel)
    note("undo of lost files")
    shelf.library.close()
    _edit(photos, one_group=one_group)
    note("edits")
    return row


def _look_at(clusters: Iterable[tuple[str, list[Photo]]], fates: Fates) -> None:
    """What the dialog works out of a plan."""
    for title, photos in clusters:
        wish = FolderWish(title, title, tuple(photos))
        wish.settle(fates)
        wish.arrange(fates, Show.RENAMED)


def _edit(photos: list[Photo], *, one_group: bool) -> None:
    """Edits of the groups, with what the history keeps of them."""
    groups = [photos] if one_group else [[photo] for photo in photos]
    clusters = {
        ClusterId(n): Cluster(ClusterId(n), {p.id: 1.0 for p in group}, Text("Group {n}", n=n))
        for n, group in enumerate(groups, 1)
    }
    session = Session(Clustering(clusters, next_id=len(clusters) + 1), NullLog())
    first = ClusterId(1)
    session.apply(RenameCluster(first, "Renamed"))
    session.apply(AcceptClusters(tuple(clusters)))
    if not one_group:
        session.apply(MergeClusters(first, tuple(clusters)))
    session.apply(MovePhotos(frozenset(p.id for p in photos[::2]), None))
    for entry in session.entries:
        decode_change(encode_change(entry.change))
    while session.next_undo is not None:
        session.undo()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, nargs="+", default=[1000, 2000, 4000, 10000])
    parser.add_argument("--work", type=Path)
    options = parser.parse_args()
    print_ = sys.stdout.write
    for one_group in (True, False):
        print_("\nall in one group\n" if one_group else "\na group for each\n")
        rows: dict[int, Row] = {}
        for count in options.photos:
            work = Path(tempfile.mkdtemp(prefix="photoclust-growth-", dir=options.work))
            try:
                rows[count] = measure(work, count, one_group=one_group)
            finally:
                shutil.rmtree(work)
        steps = list(rows[options.photos[0]])
        for step in steps:
            base = rows[options.photos[0]][step] / options.photos[0]
            cells = [
                f"{count:,}: {row[step]:.2f} s (x{row[step] / count / base:.1f})"
                for count, row in rows.items()
            ]
            print_(f"  {step:24} {'   '.join(cells)}\n")


if __name__ == "__main__":
    main()
