"""Numba's compiled code for all processes of a test run: made once, copied into each.

    python tests/helpers/compiled.py

Compiling UMAP costs a processor most of a minute. Numba does not lock its cache: two processes that
write at once may take each other's code for theirs, so each process of a run side by side has a
folder of its own, which begins as a copy of what was compiled before the run.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_KEPT = ROOT / ".numba_cache"
_WORKERS = "gw*"
"""The folders of the processes of a run side by side, as pytest-xdist names them, in `_KEPT`."""


def use() -> None:
    """Have this process and its children use compiled code, unless the environment names a folder.

    Before numba is imported, which reads the variable once.
    """
    if os.environ.setdefault("NUMBA_CACHE_DIR", str(_KEPT)) != str(_KEPT):
        return
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker is None:
        return
    own = _KEPT / worker
    if _KEPT.is_dir() and not own.exists():
        with tempfile.TemporaryDirectory(dir=_KEPT, prefix="gw-") as whole:
            copy = Path(whole, "copy")
            shutil.copytree(_KEPT, copy, ignore=shutil.ignore_patterns(_WORKERS))
            copy.rename(own)  # never half a copy
    os.environ["NUMBA_CACHE_DIR"] = str(own)


def main() -> None:
    """Compile what a grouping, a map and the reference methods need; quick where it is there."""
    import numpy as np

    from photoclust.core.progress import CancelToken
    from photoclust.grouping.methods.descent import nearly_all_neighbours
    from photoclust.grouping.worker import GroupingProcess
    from photoclust.services.measure.evaluate import reference_rows

    for before in _KEPT.glob(_WORKERS):
        shutil.rmtree(before)
    os.environ["NUMBA_CACHE_DIR"] = str(_KEPT)  # which the reference methods inherit
    made_up = np.random.default_rng(0).random((128, 32)).astype(np.float16)
    with tempfile.TemporaryDirectory() as scratch, GroupingProcess(_KEPT) as process:
        features = Path(scratch, "features.npy")
        np.save(features, made_up)
        process.group(features)
        process.lay_out(features)
    if not any(_KEPT.glob("pynndescent_*/pynndescent_.*")):  # two of its functions are never kept
        nearly_all_neighbours(made_up.astype(np.float32), 15)
    reference_rows(made_up, np.array(["a", "b"] * 64), CancelToken())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
