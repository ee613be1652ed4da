"""How fast this machine is, measured side by side in one run (docs/performance.md).

Every figure that matters is a ratio within the run: the pipeline against what its two
unavoidable parts allow, and against a plain script; a second run against the first; the grouping
against the libraries' defaults; the window against a bare one.
"""

from __future__ import annotations

import io
import json
import math
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoclust.core.errors import InputError, UserError
from photoclust.core.progress import CancelToken, NullProgress, Progress
from photoclust.core.text import Text
from photoclust.grouping.features import ClassScores
from photoclust.grouping.worker import GroupingProcess
from photoclust.imaging.decode import decode
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE
from photoclust.scan.finder import Found, find
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import Indexed, index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.services.measure.benchmark_filing import measure_filing
from photoclust.services.measure.benchmark_kinds import measure_kinds
from photoclust.services.measure.benchmark_many import measure_growth
from photoclust.services.measure.benchmark_photos import MEGAPIXELS, make_embeddings, make_photos
from photoclust.services.measure.benchmark_report import BenchmarkReport, Row, machine
from photoclust.services.measure.benchmark_start import measure_start
from photoclust.services.measure.fresh_process import peak_bytes, run_python
from photoclust.vision.embedder import Embedded, embed_photos
from photoclust.vision.manifest import read_network
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Precision, Provider
from photoclust.vision.preprocess import model_input

PHOTOS = 120
"""Photos to measure with, unless told otherwise."""

VECTORS = 10_000
"""Embeddings to group."""

FILES = 10_000
"""Files to file."""

_ROUNDS = 3
_OF_A_KIND = 40
_MOST_EMBEDDED = 2_000
_FEW = 100


def run_benchmark(
    folder: Path,
    *,
    photos: int = PHOTOS,
    vectors: int = VECTORS,
    many: bool = False,
    models: Path,
    compile_cache: Path,
    workers: int,
    progress: Progress,
    cancel: CancelToken,
) -> BenchmarkReport:
    """Measure. Works in a temporary folder and touches no library.

    Args:
        folder: Where the photos to measure with come from.
        photos: How many to measure with.
        vectors: How many embeddings to group.
        many: Also group ten times ten thousand, which takes minutes.
        models: The folder of the model.
        compile_cache: See `GroupingProcess`.
        workers: Threads of the pipeline.
        progress: Told of each phase.
        cancel: Looked at between the steps.

    Raises:
        InputError: there is no photo in the folder.
        UserError: a fresh process cannot be started or fails.
        Cancelled: a person stopped it.
    """
    if getattr(sys, "frozen", False):
        raise UserError(Text("The benchmark needs Python; run it from an installation with pip."))
    sources = [item for item in find([folder]) if isinstance(item, Found)]
    if not sources:
        raise InputError(Text("There is no photo in {folder} to measure with.", folder=folder))
    with tempfile.TemporaryDirectory(prefix="photoclust-benchmark-") as scratch:
        bench = _Bench(Path(scratch), sources, models, compile_cache, workers, progress, cancel)
        bench.make_photos(photos)
        bench.measure_reading()
        bench.measure_kinds()
        bench.measure_grouping(vectors)
        if many:
            bench.measure_many()
        bench.measure_filing()
        bench.measure_memory()
        bench.measure_start()
        return bench.report


class _Bench:
    """One run, figure by figure."""

    def __init__(
        self,
        scratch: Path,
        sources: Sequence[Found],
        models: Path,
        compile_cache: Path,
        workers: int,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self._scratch = scratch
        self._sources = sources
        self._models = models
        self._compile_cache = compile_cache
        self._workers = workers
        self._progress = progress
        self._cancel = cancel
        self._photos: list[Path] = []
        self._network = read_network(models)
        self._engine = Engine(choose_model(self._network, provider=Provider.AUTO))
        self.report = BenchmarkReport(machine(workers, self._engine))

    def make_photos(self, count: int) -> None:
        """Make photos of camera size."""
        folder = self._scratch / "photos"
        folder.mkdir()
        sources = [item.path for item in self._sources[:: max(1, len(self._sources) // count)]]
        self._photos, scaled = make_photos(
            sources, folder, count, self._workers, self._progress, self._cancel
        )
        if not self._photos:
            raise InputError(Text("None of the photos can be read."))
        if scaled:
            self.report.notes.append(
                f"{scaled} of the {len(self._photos)} photos were smaller and have been scaled up "
                f"to {MEGAPIXELS} megapixels, with grain."
            )

    def measure_reading(self) -> None:
        """Measure decoding, inference, pipeline, second run and plain script, in turn.

        The ratios are taken within each round, as other programs' work comes and goes. The plain
        script reads another part of the photos in each round; it is the slowest.
        """
        int8, float_ = (
            choose_model(self._network, precision=precision, provider=Provider.CPU).load()
            for precision in (Precision.INT8, Precision.FLOAT)
        )
        chosen, side = self._engine.model.load(), self._network.side
        data = [path.read_bytes() for path in self._photos]
        decoded = [
            decode(d, ".jpg", thumbnail_side=THUMBNAIL_SIDE, input_side=side).image for d in data
        ]
        pixels = [model_input(image, side)[None] for image in decoded]
        rounds = []
        for number in range(_ROUNDS):
            phase = Text("Measuring reading, round {a} of {b}", a=number + 1, b=_ROUNDS)
            self._progress.begin(phase)
            decode_rate = self._per_second(partial(_bare_decode, side), data)
            int8_rate = self._per_second(int8.infer, pixels)
            float_rate = self._per_second(float_.infer, pixels)
            chosen_rate = {"int8": int8_rate, "float": float_rate}[chosen.precision]
            if chosen.provider == Provider.CUDA:
                chosen_rate = self._cuda_rate(chosen, pixels)
            first, second = self._first_and_second(number)
            plain = self._plain_rate(self._photos[number::_ROUNDS] or self._photos)
            limit = 1 / (1 / decode_rate + 1 / chosen_rate)
            if chosen.provider == Provider.CUDA:
                limit = min(decode_rate, chosen_rate)  # the card works beside the processor
            rounds.append((decode_rate, int8_rate, float_rate, first, first / limit, plain, second))
        figures = [statistics.median(column) for column in zip(*rounds, strict=True)]
        decode_rate, int8_rate, float_rate, first, of_limit, plain, second = figures
        slower = statistics.median(r[1] / r[2] for r in rounds)
        faster = statistics.median(r[3] / r[5] for r in rounds)
        again = statistics.median(r[6] / r[3] for r in rounds)
        self.report.rows += [
            Row("decode", decode_rate, "photos/s"),
            Row("infer_int8", int8_rate, "photos/s", "infer_float", slower),
            Row("infer_float", float_rate, "photos/s"),
            Row("pipeline", first, "photos/s", "what decoding and inference allow", of_limit),
            Row("pipeline_vs_plain", plain, "photos/s", "plain script", faster),
            Row("second_run", second, "photos/s", "pipeline", again),
        ]

    def measure_kinds(self) -> None:
        """Measure reading photos whose decoder is slower than that of plain JPEGs."""
        self._progress.begin(Text("Measuring other kinds of photos"))
        folder = self._scratch / "kinds"
        folder.mkdir()
        model = self._engine.model.load()
        rates = {row.name: row.value for row in self.report.rows}
        # A graphics card works beside the processor, which then is the limit.
        on_card = model.provider == Provider.CUDA
        infer_rate = math.inf if on_card else rates[f"infer_{model.precision}"]
        kinds = measure_kinds(
            self._photos,
            [item.path for item in self._sources],
            folder,
            model,
            infer_rate,
            workers=self._workers,
            most=_OF_A_KIND,
            cancel=self._cancel,
        )
        limit = "what decoding and inference allow"
        for kind in kinds:
            self.report.rows.append(Row(kind.name, kind.rate, "photos/s", limit, kind.of_limit))

    def measure_filing(self) -> None:
        """Measure filing against moving files with nothing kept in mind."""
        self._progress.begin(Text("Measuring filing"))
        folder = self._scratch / "filing"
        folder.mkdir()
        seconds, bare = measure_filing(folder, FILES, self._cancel)
        bare_loop = "os.rename, one fsync a folder"
        self.report.rows.append(Row("filing_10k", seconds, "s", bare_loop, seconds / bare))

    def _per_second(self, work: Callable[[Any], object], items: Sequence[Any]) -> float:
        """Do something to all items on the pipeline's number of threads; items per second."""
        with ThreadPoolExecutor(self._workers) as pool:
            start = time.perf_counter()
            for _ in pool.map(work, items):
                self._cancel.raise_if_cancelled()
            return len(items) / (time.perf_counter() - start)

    def _cuda_rate(self, model: Model, pixels: Sequence[Any]) -> float:
        batches = np.array_split(np.concatenate(pixels), max(1, len(pixels) // model.batch))
        start = time.perf_counter()
        for batch in batches:
            model.infer(batch)
        return len(pixels) / (time.perf_counter() - start)

    def _plain_rate(self, photos: Sequence[Path]) -> float:
        """Let the plain script read photos; photos per second."""
        graph = self._network.folder / self._network.graphs["float"]
        outcome = self._plain("read", graph, *photos)
        return float(outcome["photos"] / outcome["seconds"])

    def _first_and_second(self, number: int) -> tuple[float, float]:
        """Read all photos into a new library, then again; photos per second of both."""
        with Workspace(self._scratch / f"data-{number}") as workspace:
            first = self._index(workspace)
            start = time.perf_counter()
            second = self._index(workspace)
            seconds = time.perf_counter() - start
        if first.problems or second.cached != len(self._photos):
            raise UserError(
                Text("The benchmark's own photos could not be read; the disk may be full.")
            )
        count = len(self._photos)
        return count / first.embed_seconds, count / seconds

    def _index(self, workspace: Workspace) -> Indexed:
        indexed = index_folders(
            workspace,
            [self._scratch / "photos"],
            self._engine,
            workers=self._workers,
            progress=NullProgress(),
            cancel=self._cancel,
        )
        self._cancel.raise_if_cancelled()
        return indexed

    def measure_grouping(self, vectors: int) -> None:
        """Group the same embeddings our way and by the libraries' defaults."""
        measured, features, classes = self._embeddings(vectors)
        few = self._scratch / "few.npy"
        np.save(few, np.load(features)[:_FEW])
        few_classes = ClassScores(classes.classes[:_FEW], classes.scores[:_FEW])
        # A small grouping by both comes first: what either keeps compiled on disk is there then,
        # as after any earlier use.
        self._progress.begin(Text("Measuring the grouping"))
        self._group(few, few_classes)
        ours = self._group(features, classes)
        self._progress.begin(Text("Measuring the libraries' own grouping"))
        self._plain("group", few)
        start = time.perf_counter()
        self._plain("group", features)
        theirs = time.perf_counter() - start
        self.report.rows.append(
            Row("grouping_10k", ours, "s", "umap-learn and hdbscan by default", theirs / ours)
        )
        self.report.notes.append(
            f"Grouping {vectors:,} embeddings ({measured:,} measured, the others mixtures of "
            f"neighbours) took {ours:.1f} s against {theirs:.1f} s. Both are first fits: the times "
            "hold the start of a fresh process, imports and compiling."
        )

    def measure_many(self) -> None:
        """Group ten times as many embeddings, and look what the search for neighbours misses."""
        self._progress.begin(Text("Measuring the grouping of very many photos"))
        real, classes = self._embedded()
        self.report.rows += measure_growth(
            real,
            classes,
            self._scratch,
            signed=self._network.signed,
            compile_cache=self._compile_cache,
            cancel=self._cancel,
        )

    def _group(self, features: Path, classes: ClassScores) -> float:
        """Group in a fresh process; seconds with its start."""
        with GroupingProcess(self._compile_cache) as process:
            start = time.perf_counter()
            signed = self._network.signed
            process.group(features, classes=classes, signed=signed, cancel=self._cancel)
            return time.perf_counter() - start

    def _embeddings(self, vectors: int) -> tuple[int, Path, ClassScores]:
        """Embed the person's own photos and grow them to the number wanted."""
        real, classes = self._embedded()
        features, classes = make_embeddings(real, classes, vectors)
        path = self._scratch / "features.npy"
        np.save(path, features)
        return len(real), path, classes

    def _embedded(self) -> tuple[NDArray[np.float16], ClassScores]:
        """Embed the person's own photos, some of them where they are many."""
        step = max(1, len(self._sources) // _MOST_EMBEDDED)
        results = embed_photos(
            [(item.path, item.identity) for item in self._sources[::step]],
            self._engine.model.load(),
            workers=self._workers,
            known=lambda digest: False,
            cancel=self._cancel,
        )
        found = {r.digest: r.embedding for r in results if isinstance(r, Embedded) and r.embedding}
        self._cancel.raise_if_cancelled()
        if len(found) < 2:
            raise InputError(Text("Measuring the grouping takes two different photos at least."))
        in_order = [found[digest] for digest in sorted(found)]
        return np.stack([embedding.features for embedding in in_order]), ClassScores(
            np.stack([embedding.classes for embedding in in_order]),
            np.stack([embedding.scores for embedding in in_order]),
        )

    def measure_memory(self) -> None:
        """Measure the largest process of a whole run of the command."""
        self._progress.begin(Text("Measuring the memory"))
        script = "import sys; from photoclust.cli.main import main; sys.exit(main(sys.argv[1:]))"
        options = ["--data-dir", self._scratch / "memory", "--quiet", "--workers", self._workers]
        peak = peak_bytes(
            ["-c", script, "cluster", self._scratch / "photos", *options], self._cancel
        )
        if peak is None:
            self.report.notes.append("This system does not tell the peak memory of a process.")
        else:
            self.report.rows.append(Row("memory", peak / 1e6, "MB"))

    def measure_start(self) -> None:
        """Measure the time until the window can be used, against a bare window."""
        self._progress.begin(Text("Measuring the start"))
        try:
            seconds, ratio = measure_start(self._scratch / "start", self._cancel)
        except UserError as error:
            self.report.notes.append(f"The start could not be measured: {error}")
        else:
            self.report.rows.append(Row("start", seconds, "s", "bare PySide6 window", ratio))

    def _plain(self, *arguments: object) -> dict[str, Any]:
        """Run the plain script in a fresh process and return what it printed."""
        script = ["-m", "photoclust.services.measure.plain_script", *arguments]
        outcome: dict[str, Any] = json.loads(run_python(script, self._cancel).splitlines()[-1])
        return outcome


def _bare_decode(input_side: int, data: bytes) -> None:
    """Unpack a JPEG at the scale that thumbnail and input need, and do nothing else."""
    with Image.open(io.BytesIO(data)) as image:
        longer, shorter = max(image.size), min(image.size)
        scale = max(THUMBNAIL_SIDE / longer, input_side / shorter)
        image.draft(None, (math.ceil(image.width * scale), math.ceil(image.height * scale)))
        image.load()
