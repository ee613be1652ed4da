"""One chain of methods in a process of its own, as `compare` runs each.

    python -m photoclust.services.measure.chain_child FOLDER COMPILE_CACHE

In the folder lie `order.json`, what `Order` says, and the features; what comes of it goes there. A
process of its own shows how much memory a chain takes, ends at once when a person stops it, and
takes nothing with it where a library of C++ fails.
"""

from __future__ import annotations

import contextlib
import json
import sys
import warnings
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from photoclust.core.errors import InputError
from photoclust.grouping.compare.chain import Chain, run_chain
from photoclust.grouping.features import ClassScores
from photoclust.grouping.worker_child import fix_arithmetic

_ORDER, _RESULT, _GROUPS = "order.json", "result.json", "groups.npy"


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of the process.

    Attributes:
        features: The matrix, .npy.
        classes: The best classes and their scores, .npz with `classes` and `scores`; None for none.
        signed: Whether features may be negative.
        chain: The methods, as `Chain` names them.
        seed: Of their random steps.
    """

    features: str
    classes: str | None
    signed: bool
    chain: dict[str, str | int | None]
    seed: int

    def write(self, folder: Path) -> None:
        """Put it where the process looks for it."""
        (folder / _ORDER).write_text(json.dumps(asdict(self)))


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it.

    Attributes:
        groups: Number of each row's group, -1 for none; None where it did not run.
        counted: How many groups the method was told to make.
        seconds: Time of each step.
        recall: Share of the true neighbours that were found.
        memory: Most memory the process had taken up to the end of each step, in MB; empty where
            the system does not tell.
        error: Why it did not run.
    """

    groups: np.ndarray[tuple[int], np.dtype[np.int32]] | None
    counted: int | None
    seconds: dict[str, float]
    recall: float | None
    memory: dict[str, float]
    error: str | None

    @classmethod
    def read(cls, folder: Path) -> Answer:
        """Read what the process left."""
        told = json.loads((folder / _RESULT).read_text())
        groups = np.load(folder / _GROUPS) if told["error"] is None else None
        return cls(groups, **told)


def main(arguments: list[str]) -> None:
    """Run the chain that the folder asks for."""
    folder = Path(arguments[0])
    fix_arithmetic(Path(arguments[1]))
    warnings.simplefilter("ignore")  # of libraries; nobody reads them here
    from threadpoolctl import threadpool_limits

    order = Order(**json.loads((folder / _ORDER).read_text()))
    memory: dict[str, float] = {}

    def after(step: str) -> None:
        peak = _peak_mb()
        if peak is not None:
            memory[step] = peak

    told: dict[str, object] = {
        "counted": None,
        "seconds": {},
        "recall": None,
        "memory": memory,
        "error": None,
    }
    chain = Chain(**order.chain)  # type: ignore[arg-type]
    _warm_up(chain)
    try:
        features = np.load(order.features, mmap_mode="r")
        with threadpool_limits(1):
            run = run_chain(
                chain,
                features,
                _classes(order.classes),
                signed=order.signed,
                seed=order.seed,
                after=after,
            )
        np.save(folder / _GROUPS, run.groups)
        told |= {"counted": run.counted, "seconds": run.seconds, "recall": run.recall}
    except InputError as error:
        told["error"] = str(error)
    except MemoryError:
        told["error"] = "There is not enough memory for this many photos."
    (folder / _RESULT).write_text(json.dumps(told))


def _warm_up(chain: Chain) -> None:
    """Import and compile what the chain takes, by running it on a few made-up photos.

    So that times are those of the methods: to import a library takes seconds on the first day.
    """
    made_up = np.random.default_rng(0).random((96, 32), np.float32)
    # A failure here would fail again in the real run, which tells it.
    with contextlib.suppress(Exception):
        run_chain(replace(chain, groups=3), made_up)


def _classes(file: str | None) -> ClassScores | None:
    if file is None:
        return None
    with np.load(file) as arrays:
        return ClassScores(arrays["classes"], arrays["scores"])


def _peak_mb() -> float | None:
    """The most memory this process has taken so far, in MB."""
    if sys.platform == "win32":
        return None
    if sys.platform == "linux":
        # What `getrusage` tells here includes the process that started this one.
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1000
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    main(sys.argv[1:])
