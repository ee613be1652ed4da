"""What the automatic start costs over the best stop, on sets and on mixtures of them.

    python -m tests.benchmarks.leave_one_out WORK [SET ...] [--seeds 3] [--mixtures]

A set is a folder with labels; the nine that lie beside the checkout without any. WORK keeps what
takes long: the features of each set (read where they are not there), places and leaves, and the
groupings of the plain script and of k-means told the true K, so that a change to the tree or to
the choice of its start is measured in seconds. Mixtures are parts of classes, samples, classes of
uneven sizes, sets with near-duplicates, and unions of sets, of 100 to 5,000 photos; one seed.

Printed for each: photos, labels, the effort at the automatic start and at the best stop, and both
of the plain script and k-means; medians over the seeds of UMAP and k-means. Then geometric means of
the ratios over the sets, and over all.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from photoclust import locations
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import ClassScores
from photoclust.grouping.methods import hdbscan_leaves, umap_layout
from photoclust.grouping.methods.choice import Leaves, Methods, Plane, Reduction
from photoclust.grouping.quality import quality
from photoclust.services.library.engine import open_engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.measure.evaluate import read_labels
from photoclust.services.open_library import open_workspace
from tests.benchmarks.grips import PHOTOS, SETS

UNIONS = (
    ("pacs-photo", "flowers5"),
    ("caltech50", "places18"),
    ("clothing-small", "trash6"),
    ("weather4", "trips"),
    ("holidays805", "pacs-photo"),
    ("pacs-photo", "flowers5", "clothing-small", "caltech50"),
)
_COPY = 0.012
"""Cosine distance of made near-duplicates, about what slightly changed copies have."""


@dataclass(frozen=True)
class Case:
    """Labelled features to group.

    Attributes:
        name: What it is.
        of: The sets it is made of.
        features: Shape (n, 2048).
        classes: The network's best classes.
        labels: (n,), with the set's name where it is of several.
    """

    name: str
    of: tuple[str, ...]
    features: NDArray[Any]
    classes: ClassScores
    labels: NDArray[Any]

    def only(self, name: str, rows: NDArray[Any]) -> Case:
        """Some of the photos, in the same order."""
        rows = np.sort(rows)
        scores = ClassScores(self.classes.classes[rows], self.classes.scores[rows])
        return Case(name, self.of, self.features[rows], scores, self.labels[rows])


def read_features(folder: Path, work: Path) -> Case:
    """Read a set's features, ascending by digest, one row per content."""
    held = work / f"feat-{folder.name}.npz"
    if not held.is_file():
        truth = read_labels(folder)
        with tempfile.TemporaryDirectory() as data:
            workspace, _ = open_workspace(Path(data), lambda _: None)
            engine = open_engine(
                workspace, locations.resources_folder() / "models", precision="int8", provider="cpu"
            )
            found = index_folders(
                workspace,
                [folder.resolve()],
                engine,
                remember=False,
                workers=2,
                progress=NullProgress(),
                cancel=CancelToken(),
            )
            photos = [photo for photo in found.photos if photo.path in truth]
            digests = [photo.digest for photo in photos]
            classes, scores = workspace.cache.classes(digests, engine.key)
            np.savez(
                held,
                F=workspace.cache.features(digests, engine.key).features,
                cn=classes,
                cs=scores,
                label=[truth[photo.path] for photo in photos],
                digest=[bytes(digest).hex() for digest in digests],
            )
            workspace.close()
    with np.load(held, allow_pickle=False) as z:
        rows = np.flatnonzero(z["kind"] == "o") if "kind" in z else np.arange(len(z["F"]))
        _, first = np.unique(z["digest"][rows], return_index=True)
        rows = rows[first]
        best = ClassScores(z["cn"][rows], z["cs"][rows])
        return Case(folder.name, (folder.name,), z["F"][rows], best, z["label"][rows])


def union(parts: list[Case]) -> Case:
    """Several sets as one library."""
    return Case(
        " + ".join(part.name for part in parts),
        tuple(part.name for part in parts),
        np.concatenate([part.features for part in parts]),
        ClassScores(
            np.concatenate([part.classes.classes for part in parts]),
            np.concatenate([part.classes.scores for part in parts]),
        ),
        np.concatenate([[f"{p.name}/{label}" for label in p.labels] for p in parts]),
    )


def mixtures(sets: list[Case]) -> Iterator[Case]:
    """Parts of the sets, and unions; the same ones every time."""
    for one in sets:
        random = np.random.default_rng(zlib.crc32(one.name.encode()))
        n, kinds = len(one.labels), random.permutation(np.unique(one.labels))
        half = np.isin(one.labels, kinds[: len(kinds) // 2])
        yield one.only(f"{one.name}, half its classes", np.flatnonzero(half))
        yield one.only(f"{one.name}, the other half", np.flatnonzero(~half))
        if n >= 400:
            yield one.only(f"{one.name}, a third of it", random.permutation(n)[: n // 3])
        kept = [
            random.permutation(np.flatnonzero(one.labels == kind))[
                : max(2, int((one.labels == kind).sum() * 0.6 ** (k * 8 / len(kinds))))
            ]
            for k, kind in enumerate(kinds)
        ]
        uneven = np.concatenate(kept)
        if len(uneven) >= 100:
            yield one.only(f"{one.name}, uneven classes", uneven)
        again = np.repeat(np.arange(0, n, 5), 2)
        noise = random.gamma(1 / _COPY, _COPY, (len(again), one.features.shape[1]))
        more = Case(
            one.name,
            one.of,
            (one.features[again] * noise).astype(one.features.dtype),
            ClassScores(one.classes.classes[again], one.classes.scores[again]),
            one.labels[again],
        )
        both = union([one, more])
        yield Case(f"{one.name}, some in three", one.of, *_columns(both))
    by_name = {one.name: one for one in sets}
    for names in UNIONS:
        if all(name in by_name for name in names):
            yield union([by_name[name] for name in names])


def _columns(case: Case) -> tuple[NDArray[Any], ClassScores, NDArray[Any]]:
    return case.features, case.classes, case.labels


def remembered(work: Path, case: Case, seed: int) -> Methods:
    """The usual methods, which look into WORK before they compute anything."""

    def held(kind: str, source: NDArray[Any], make: Any) -> NDArray[Any]:
        key = zlib.crc32(np.ascontiguousarray(source).tobytes())
        file = work / f"{kind}-{case.name}-{seed}-{len(source)}-{key}.npy".replace(" ", "_")
        if not file.is_file():
            np.save(file, make())
        found: NDArray[Any] = np.load(file)
        return found

    return Methods(
        Reduction(
            umap_layout.VERSION,
            umap_layout.FEWEST,
            lambda rows, near, _: held(
                "places", near.indices, lambda: umap_layout.reduce(rows, near, seed)
            ),
        ),
        Leaves(
            hdbscan_leaves.VERSION,
            lambda places, _: held("leaves", places, lambda: hdbscan_leaves.density_leaves(places)),
        ),
        Plane(0, 0, lambda *_: np.empty((0, 2), np.float32)),
    )


def ours(work: Path, case: Case, seed: int) -> tuple[float, float]:
    """Effort at the automatic start, and at the best stop."""
    tree = build_hierarchy(case.features, case.classes, methods=remembered(work, case, seed))
    efforts = [
        quality(tree.cut(tree.granularity(k)).labels, case.labels).effort for k in range(tree.stops)
    ]
    return efforts[tree.start], min(efforts)


def reference(work: Path, case: Case, seed: int) -> tuple[float, float]:
    """Effort of the plain script, and of k-means told the true number of groups."""
    file = work / f"reference-{case.name}-{seed}.npy".replace(" ", "_")
    if not file.is_file():
        import hdbscan
        from sklearn.cluster import KMeans

        features = case.features.astype(np.float32)
        flat = umap_layout.load_umap().UMAP(random_state=seed).fit_transform(features)
        plain = hdbscan.HDBSCAN(min_cluster_size=5, core_dist_n_jobs=1).fit_predict(flat)
        features /= np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-12)
        count = len(np.unique(case.labels))
        kmeans = KMeans(count, n_init=3, random_state=seed).fit_predict(features)
        np.save(file, np.stack([plain, kmeans]))
    plain, kmeans = np.load(file)
    return quality(plain, case.labels).effort, quality(kmeans, case.labels).effort


def measure(work: Path, case: Case, seeds: int) -> list[float]:
    """Median figures of a case: start, best stop, their ratio, plain script, k-means."""
    found = []
    for seed in range(seeds):
        found.append([*ours(work, case, seed), *reference(work, case, seed)])
    start, best, plain, kmeans = (statistics.median(part) for part in zip(*found, strict=True))
    return [start, best, statistics.median(f[0] / f[1] for f in found), plain, kmeans]


def geometric(values: list[float]) -> float:
    """The geometric mean."""
    return float(np.exp(np.mean(np.log(values))))


def summary(name: str, rows: list[list[float]]) -> str:
    """Geometric means of the ratios, and how often the start is worse than a reference."""
    start = [row[0] for row in rows]
    parts = [f"{name}: start/best {geometric([row[2] for row in rows]):.3f}"]
    parts.append(f"start {geometric(start):.2f}")
    for called, place in (("plain", 3), ("k-means", 4)):
        ratios = [row[0] / row[place] for row in rows]
        worse = sum(ratio > 1 for ratio in ratios)
        parts.append(
            f"/{called} {geometric(ratios):.3f} (worse on {worse}, most {max(ratios):.2f})"
        )
    best = geometric([row[1] / row[3] for row in rows])
    return "  ".join([*parts, f"best/plain {best:.3f}"]) + "\n"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path)
    parser.add_argument("sets", nargs="*", type=Path, default=[PHOTOS / name for name in SETS])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--mixtures", action="store_true")
    wishes = parser.parse_args()
    wishes.work.mkdir(parents=True, exist_ok=True)
    sets = [read_features(folder, wishes.work) for folder in wishes.sets]
    cases = [(one, wishes.seeds) for one in sets]
    if wishes.mixtures:
        cases += [(one, 1) for one in mixtures(sets)]
    rows = []
    sys.stdout.write("photos labels  start   best  ratio  plain k-means\n")
    with threadpool_limits(1):
        for case, seeds in cases:
            figures = measure(wishes.work, case, seeds)
            rows.append(figures)
            sizes = f"{len(case.labels):6} {len(np.unique(case.labels)):6}"
            sys.stdout.write(sizes + "".join(f" {f:6.2f}" for f in figures) + f"  {case.name}\n")
            sys.stdout.flush()
    sys.stdout.write(summary("sets", rows[: len(sets)]))
    if wishes.mixtures:
        sys.stdout.write(summary("all", rows))


if __name__ == "__main__":
    main()
