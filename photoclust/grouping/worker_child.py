"""The child's side of `worker`: what it is asked, how it works and what it answers."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError, system_says
from photoclust.core.text import NOTHING, Text
from photoclust.grouping.features import ClassScores
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.methods.choice import Choice
from photoclust.machine.priority import make_way

if TYPE_CHECKING:
    from photoclust.grouping.compare.chain import Chain

_THREADS = (
    "NUMBA_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)


class Work(Enum):
    """What the child can do, by the name that a person is told."""

    GROUPING = "grouping"
    MAP = "map"
    CHAIN = "chain"


@dataclass(frozen=True, slots=True)
class Order:
    """What the child is asked to do."""

    work: Work
    choice: Choice
    features: Path
    classes: ClassScores | None
    signed: bool
    seed: int
    chain: Chain | None = None
    prints: Path | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """What the child is doing."""

    name: Text


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it, written down."""

    result: bytes


@dataclass(frozen=True, slots=True)
class Failed:
    """Why nothing came of it.

    Attributes:
        sentence: For the person where the environment failed; empty for a bug.
        details: For the log.
    """

    sentence: Text
    details: str


def serve(pipe: Connection, compile_cache: Path, choice: Choice) -> None:
    """Run the child: warm up, then work off orders until the pipe closes."""
    make_way(awaited=True)
    fix_arithmetic(compile_cache)
    _without_semaphores()
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        warming: threading.Thread | None = None
        if not pipe.poll():  # an order that is there already loads what it needs
            # On a thread, because small sets need none of it and should not wait.
            warming = threading.Thread(target=_warm_up, args=(choice,), name="warm-up", daemon=True)
            warming.start()
        while True:
            try:
                order = pipe.recv()
            except (EOFError, OSError):
                return
            answer = _carry_out(order, pipe, warming)
            try:
                pipe.send(answer)
            except OSError:
                return


def _carry_out(order: Order, pipe: Connection, warming: threading.Thread | None) -> Done | Failed:
    import traceback

    from photoclust.grouping.build import build_hierarchy
    from photoclust.grouping.layout import lay_out

    def report(phase: Text) -> None:
        pipe.send(Phase(phase))

    try:
        if order.chain is not None:
            return Done(_by_chain(order, order.chain, report).to_bytes())
        features = np.load(order.features, mmap_mode="r")
        methods = order.choice.methods()
        slow = methods.plane if order.work is Work.MAP else methods.reduction
        if warming is not None and len(features) >= slow.fewest:
            warming.join()
        prints = None if order.prints is None else np.load(order.prints, mmap_mode="r")
        work: Callable[..., Hierarchy | NDArray[np.float32]] = (
            lay_out if order.work is Work.MAP else partial(build_hierarchy, prints=prints)
        )
        made = work(
            features,
            order.classes,
            signed=order.signed,
            methods=methods,
            seed=order.seed,
            report=report,
        )
        return Done(made.to_bytes() if isinstance(made, Hierarchy) else made.tobytes())
    except InputError as error:
        return Failed(error.text, "")
    except MemoryError:
        return Failed(
            Text(
                "There is not enough memory for the grouping of this many photos. Close other "
                "programs and try again. The photos read so far are kept."
            )
            if order.work is not Work.MAP
            else Text(
                "There is not enough memory for the map of this many photos. Close other "
                "programs and try again. The photos read so far are kept."
            ),
            traceback.format_exc(),
        )
    except OSError as error:
        return Failed(
            Text(
                "The grouping could not read its working file {path}: {error}. Check the disk "
                "and try again.",
                path=order.features,
                error=system_says(error),
            )
            if order.work is not Work.MAP
            else Text(
                "The map could not read its working file {path}: {error}. Check the disk and try "
                "again.",
                path=order.features,
                error=system_says(error),
            ),
            traceback.format_exc(),
        )
    except Exception:
        return Failed(NOTHING, traceback.format_exc())


def _by_chain(order: Order, chain: Chain, report: Callable[[Text], None]) -> Hierarchy:
    """Group photos by methods that a person compares with the usual ones."""
    from photoclust.grouping.compare.chain import run_chain
    from photoclust.grouping.features import compared_rows
    from photoclust.grouping.flat import flat_hierarchy
    from photoclust.grouping.neighbours import NEIGHBOURS
    from photoclust.grouping.search import near_neighbours

    features = np.load(order.features, mmap_mode="r")
    report(Text("Finding groups"))
    run = run_chain(chain, features, order.classes, signed=order.signed, seed=order.seed)
    report(Text("Comparing photos"))
    rows = compared_rows(features, order.classes, order.seed, signed=order.signed)
    near = near_neighbours(rows, min(NEIGHBOURS, len(rows)))
    return flat_hierarchy(run.groups, near.indices)


def fix_arithmetic(compile_cache: Path) -> None:
    """Make sums come out the same on every run: one thread each, whatever the machine.

    Before numba, scipy and sklearn are imported: they and the libraries that they bring along
    read their environment once. What is loaded already `threadpool_limits` holds to one thread.
    """
    for name in _THREADS:
        os.environ[name] = "1"
    with contextlib.suppress(OSError):
        compile_cache.mkdir(parents=True, exist_ok=True)
        os.environ["NUMBA_CACHE_DIR"] = os.fspath(compile_cache)


def _without_semaphores() -> None:
    """Keep joblib and tqdm from making locks between processes.

    Nothing here shares them, and a child that is ended with them makes the parent's resource
    tracker complain on its terminal.
    """
    os.environ["JOBLIB_MULTIPROCESSING"] = "0"
    from tqdm import tqdm

    tqdm.set_lock(threading.RLock())


def _warm_up(choice: Choice) -> None:
    """Import and compile everything by grouping a few made-up photos."""
    from photoclust.grouping.build import build_hierarchy

    made_up = np.random.default_rng(0).random((128, 32), np.float32)
    # A failure here would fail again in the real grouping, which tells it.
    with contextlib.suppress(Exception):
        build_hierarchy(made_up, methods=choice.methods())
