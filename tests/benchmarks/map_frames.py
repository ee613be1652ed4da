"""Frame times of the map with real thumbnails. Not a test.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.map_frames FOLDER --photos 100000

FOLDER lends its photos: their thumbnails, told apart by their digest, fill a map of as many photos
as asked for, in groups around random places.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from photoclust import locations
from photoclust.core.clusters import ClusterId
from photoclust.core.photo import Digest, PhotoId
from photoclust.imaging.decode import decode_full
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, encode_thumbnail
from photoclust.ui.look.theme import Theme, ThemeChoice
from photoclust.ui.map.frame import MapFrame
from photoclust.ui.map.places import MapPlaces
from photoclust.ui.map.view import PhotoMap
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from tests.benchmarks.window_common import percentile
from tests.helpers import ui_library

_GROUP_SIZE = 80
_LENT = 400
_FRAMES = 200


class Bench:
    """A map on the screen, driven by a script."""

    def __init__(self, folder: Path, photos: int, side: int) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self.theme = Theme(app, locations.resources_folder() / "icons", ThemeChoice.LIGHT)
        thumbnails = list(_thumbnails(folder))
        self.pool = QThreadPool()

        def source(digest: Digest) -> bytes:
            return thumbnails[int.from_bytes(digest, "big") // _GROUP_SIZE % len(thumbnails)]

        self.library = ui_library.photos(photos)
        self.model = PhotoGridModel(self.library.get)
        self.loader = ThumbnailLoader(source, self.pool, 256 * 1024 * 1024)
        self.map = PhotoMap(self.model, self.loader, self.theme)
        self.map.set_thumbnail_size(side)
        self.map.resize(1400, 900)
        self.map.show()

    def sections(self, *, moved: int = 0) -> list[GridSection]:
        """The groups, after so many photos went from the first to the second."""
        ids = list(self.library)
        stops = [0, _GROUP_SIZE - moved, *range(2 * _GROUP_SIZE, len(ids), _GROUP_SIZE), len(ids)]
        return [
            GridSection(ClusterId(n), f"Group {n}", tuple(ids[first:end]), (0.9,) * (end - first))
            for n, (first, end) in enumerate(itertools.pairwise(stops), start=1)
        ]

    def settle(self) -> None:
        """Let the event loop run until all thumbnails are there."""
        QCoreApplication.processEvents()
        while not self.map.all_loaded():
            QCoreApplication.processEvents()
            time.sleep(0.001)

    def close(self) -> None:
        """Take everything down."""
        self.loader.close()
        self.pool.waitForDone(10_000)
        self.map.close()


def measure(folder: Path, photos: int, side: int) -> dict[str, float]:
    """Show the map, move, zoom, select and edit; return milliseconds."""
    bench = Bench(folder, photos, side)
    view = bench.map
    bench.model.show(bench.sections())
    places = _places(photos)
    report: dict[str, float] = {
        "photos": photos,
        "set_places_ms": _timed(lambda: view.set_places(places)),
    }
    gc.freeze()  # as the program does
    bench.settle()
    report["cells_seen_of_all"] = len(view.level.within(*view.frame.seen()))
    edits = [bench.sections(moved=moved) for moved in range(1, 10)]
    resets = [_timed(partial(bench.model.show, edit)) for edit in edits]
    report["model_reset_p50_ms"] = percentile(resets, 0.5)
    report["model_reset_longest_ms"] = max(resets)
    bench.settle()
    report |= _frames("zoom_in", view, lambda frame, n: frame.zoomed(1.03, 700, 450))
    bench.settle()
    report |= _frames("zoom_out", view, lambda frame, n: frame.zoomed(1 / 1.03, 700, 450))
    view.set_frame(view.frame.zoomed(4.0, 700, 450))
    bench.settle()
    report["cells_seen_of_a_part"] = len(view.level.within(*view.frame.seen()))
    report |= _frames("pan", view, lambda frame, n: frame.moved(12 if n % 100 < 50 else -12, 5))
    view.show_all()
    bench.settle()
    for name in ("lasso_ms", "another_lasso_ms"):
        report[name] = _lassoed(view)
        report[f"{name}_selected"] = int(view.selection.rows.sum())
    report |= _frames("zoom_selected", view, lambda frame, n: frame.zoomed(1.03, 700, 450))
    view.show_all()
    mixed = np.random.default_rng(1).permutation(photos) + 1
    bench.model.show([GridSection(None, "Unsorted", tuple(map(PhotoId, mixed.tolist())))])
    bench.settle()
    report["lasso_of_scattered_rows_ms"] = _lassoed(view)
    report["scattered_runs"] = view.selectionModel().selection().count()
    report["another_of_scattered_rows_ms"] = _lassoed(view)
    report["peak_memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3, 1)
    bench.close()
    return report


def _places(photos: int) -> MapPlaces:
    rng = np.random.default_rng(0)
    groups = np.arange(photos) // _GROUP_SIZE
    middles = rng.random((groups[-1] + 1, 2)) * 0.9 + 0.05
    points = np.clip(middles[groups] + rng.normal(0, 0.02, (photos, 2)), 0, 1)
    number_of = {PhotoId(n + 1): n for n in range(photos)}
    return MapPlaces(number_of, points.astype(np.float32))


def _thumbnails(folder: Path) -> Iterator[bytes]:
    files = sorted(f for f in folder.rglob("*") if f.suffix.lower() in (".jpg", ".jpeg"))
    for file in files[:: max(1, len(files) // _LENT)]:
        yield encode_thumbnail(decode_full(file, THUMBNAIL_SIDE).image).jpeg


def _frames(
    name: str, view: PhotoMap, following: Callable[[MapFrame, int], MapFrame]
) -> dict[str, float]:
    times = []
    for n in range(_FRAMES):
        began = time.perf_counter()
        view.set_frame(following(view.frame, n))
        view.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        QCoreApplication.processEvents()
    return {
        f"{name}_p50_ms": round(percentile(times, 0.5), 1),
        f"{name}_p95_ms": round(percentile(times, 0.95), 1),
        f"{name}_longest_ms": round(max(times), 1),
    }


def _lassoed(view: PhotoMap) -> float:
    """Draw a line around two thirds of the map; return how long the last step takes."""
    middle, reach = QPoint(700, 450), QPoint(420, 400)
    corners = [QPoint(2, 2)]
    for n in range(90):
        turn = 2 * np.pi * n / 90
        corners.append(
            middle + QPoint(round(reach.x() * np.cos(turn)), round(reach.y() * np.sin(turn)))
        )
    _mouse(view, QEvent.Type.MouseButtonPress, corners[0])
    for corner in corners[1:]:
        _mouse(view, QEvent.Type.MouseMove, corner)
        QCoreApplication.processEvents()
    return _timed(lambda: _mouse(view, QEvent.Type.MouseButtonRelease, corners[-1]))


def _mouse(view: PhotoMap, kind: QEvent.Type, place: QPoint) -> None:
    at, left, none = QPointF(place), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    moves, released = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        at,
        view.viewport().mapToGlobal(at),
        none if moves else left,
        none if released else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def _timed(do: Callable[[], object]) -> float:
    """How long something takes until it is on the screen, in milliseconds."""
    began = time.perf_counter()
    do()
    QCoreApplication.processEvents()
    return round((time.perf_counter() - began) * 1000, 1)


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--side", type=int, default=160, help="size of thumbnails in the grid")
    options = parser.parse_args()
    report = measure(options.folder.absolute(), options.photos, options.side)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
