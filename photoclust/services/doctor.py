"""What there is and in which state: the first thing to look at when something is odd."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from photoclust import __version__
from photoclust.core.errors import UserError
from photoclust.core.text import NOTHING, Text
from photoclust.services.library.cache_place import cache_file
from photoclust.services.library.engine import remembered_trials
from photoclust.services.library.workspace import LIBRARY_FILE, Workspace
from photoclust.store.inspection import Condition, inspect
from photoclust.vision.manifest import read_network, read_networks, verified
from photoclust.vision.model import choose_model
from photoclust.vision.network import Precision, Provider

_PACKAGES = (
    "PySide6-Essentials",
    "appdirs",
    "faiss-cpu",
    "hdbscan",
    "imagecodecs",
    "numba",
    "numpy",
    "onnxruntime",
    "onnxruntime-gpu",
    "openTSNE",
    "opencv-python-headless",
    "pillow",
    "pi-heif",
    "rawpy",
    "scikit-learn",
    "send2trash",
    "tifffile",
    "umap-learn",
    "usearch",
    "watchdog",
)


_RUNTIMES = ("onnxruntime", "onnxruntime-gpu")
"""One of them is installed, never both."""

_COUNTED = ("photos", "folders", "clusters", "filing_batches", "embeddings", "thumbnails")
"""Tables of the databases whose number of rows means something to a person."""


def examine(data_folder: Path, models: Path, workspace: Workspace | None = None) -> dict[str, Any]:
    """Look at programs, devices, model files and databases. Changes nothing.

    Takes seconds: it loads the network on every device.

    Args:
        data_folder: Where library and cache are.
        models: The folder with the model files.
        workspace: The library, where this very process holds it open; else it is opened for a
            moment.

    Returns:
        Plain values: `versions`, `providers`, `models`, `precision`, `databases`; the shape of
        `doctor --json`.
    """
    return {
        "versions": _versions(),
        "providers": {name: _provider(models, name) for name in (Provider.CPU, Provider.CUDA)},
        "models": _models(models),
        "precision": _precision(data_folder, workspace),
        "databases": {
            "library": _database(data_folder / LIBRARY_FILE),
            "cache": _database(cache_file(data_folder, data_folder / LIBRARY_FILE)),
        },
    }


def in_words(report: dict[str, Any]) -> Iterator[str]:
    """Tell people what `examine` found, line by line."""
    versions: dict[str, str | None] = dict(report["versions"])
    ours, python, system = (versions.pop(name) for name in ("photoclust", "python", "system"))
    yield f"PhotoClust {ours} on Python {python}, {system}"
    missing = [name for name in _RUNTIMES if versions[name] is None]
    if len(missing) == 1:
        del versions[missing[0]]
    yield from _table("Libraries", [(n, v or "not installed") for n, v in versions.items()])
    devices = {Provider.CPU: "CPU", Provider.CUDA: "graphics card"}
    yield from _table("Devices", [(devices[p], state) for p, state in report["providers"].items()])
    models = [(Path(model["file"]), model["state"]) for model in report["models"]]
    yield from _table(
        f"Model files in {models[0][0].parent}", [(path.name, state) for path, state in models]
    )
    trials = [(key.rpartition("/")[2], outcome) for key, outcome in report["precision"].items()]
    yield from _table("Which precision is fast here", trials or [("not tried yet", "")])
    yield from _table("Databases", [(n, _about(state)) for n, state in report["databases"].items()])


def _table(title: str, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    width = max(len(name) for name, _ in rows)
    yield ""
    yield title
    yield from (f"  {name:{width}}  {value}".rstrip() for name, value in rows)


def _about(database: dict[str, Any]) -> str:
    """Say in one line where a database is and what it is like."""
    path, state = database["path"], database["state"]
    if state == Condition.ABSENT:
        return f"{path}: not made yet"
    size = f"{database['size'] / 1e6:,.1f} MB"
    counts = [
        f"{database['rows'][table]:,} {table.replace('_', ' ')}"
        for table in _COUNTED
        if table in database["rows"]
    ]
    reason = Text(". {what}", what=database["reason"]) if database["reason"] else NOTHING
    return f"{path}: {', '.join([state, size, *counts])}{reason}"


def _versions() -> dict[str, str | None]:
    versions: dict[str, str | None] = {
        "photoclust": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = None
    return versions


def _provider(models: Path, provider: Provider) -> str:
    """Say "works" or why not, by trying."""
    try:
        network = read_network(models)
        choose_model(network, precision=Precision.FLOAT, provider=provider).load()
    except UserError as error:
        return str(error)
    return "works"


def _models(folder: Path) -> list[dict[str, str]]:
    try:
        networks = read_networks(folder)
    except UserError as error:
        return [{"file": str(folder), "sha256": "", "state": str(error)}]
    found = []
    for network in networks.values():
        for name, sha256 in sorted(network.sha256.items()):
            try:
                verified(network, name)
                state = "sound"
            except UserError as error:
                state = str(error)
            found.append({"file": str(network.folder / name), "sha256": sha256, "state": state})
    return found


def _precision(data_folder: Path, held: Workspace | None) -> dict[str, str]:
    """What came out of trying both precisions on this machine, by model and processor."""
    if held is not None:
        return remembered_trials(held)
    if inspect(data_folder / LIBRARY_FILE).state is not Condition.SOUND:
        return {}
    try:
        with Workspace(data_folder) as workspace:
            return remembered_trials(workspace)
    except UserError as error:
        return {"unknown": str(error)}


def _database(path: Path) -> dict[str, Any]:
    state = inspect(path)
    return {
        "path": str(path),
        "state": state.state.value,
        "version": state.version,
        "size": state.size,
        "rows": state.rows,
        "reason": state.reason,
    }
