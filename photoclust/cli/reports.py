"""The JSON that the headless command writes. Field names are a contract (docs/command.md)."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from photoclust.core.errors import InputError, UserError, system_says
from photoclust.core.left import Left
from photoclust.core.problems import Problem
from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingPlan
from photoclust.filing.sidecars.sidecar_plan import PlannedSidecar
from photoclust.services.files.filing_results import (
    FiledItem,
    FilingResult,
    FilingStopped,
    RecoverResult,
    UndoResult,
    planned_items,
)
from photoclust.services.groups.cluster_folders import FolderGroups
from photoclust.services.groups.stacks import PhotoStack
from photoclust.services.library.index_folder import Indexed
from photoclust.services.library.workspace import LIBRARY_FILE
from photoclust.store.journal.records import Batch


def problems_report(problems: Iterable[Problem]) -> list[dict[str, str]]:
    """The `problems` field of every report."""
    return [{"path": str(p.path), "reason": p.reason, "hint": p.hint} for p in problems]


def left_report(left: Iterable[Left]) -> list[dict[str, str]]:
    """The `left` field of every report."""
    return [
        {"path": str(item.path), "reason": f"{item.reason} {item.hint}".rstrip()} for item in left
    ]


def stacks_report(result: FolderGroups, stacks: Iterable[PhotoStack]) -> list[dict[str, Any]]:
    """The `stacks` field: which of the photos are one thing, and what they are together."""
    path = {photo.id: str(photo.path) for photo in result.inside}
    return [
        {
            "cover": path[stack.cover],
            "photos": [path[photo] for photo in stack.photos],
            "reason": str(stack.kind),
        }
        for stack in stacks
    ]


def cluster_report(result: FolderGroups, stacks: Iterable[PhotoStack]) -> dict[str, Any]:
    """The report of `cluster` and `add`."""
    indexed = result.indexed
    networks = [
        {"name": model.network.name, "sha256": model.sha256, "precision": model.precision}
        for model in (result.engine.model, *result.engine.beside)
    ]
    return {
        "photos": result.photos,
        "clusters": [
            {
                "id": group.cluster.id,
                "name": group.cluster.title,
                "suggested_name": group.cluster.suggested_name,
                "photos": [
                    {
                        "path": str(photo.path),
                        "membership": membership,
                        "new": photo.id in group.cluster.pending,
                    }
                    for photo, membership in group.photos
                ],
                "filed_to": group.cluster.filed_to,
            }
            for group in result.groups
        ],
        "unsorted": [str(photo.path) for photo in result.unsorted],
        "stacks": stacks_report(result, stacks),
        "problems": problems_report(indexed.problems),
        "ignored": indexed.ignored,
        "left": left_report(indexed.left),
        "granularity": result.granularity,
        "by": None if result.chosen is None else str(result.chosen.by),
        "model": networks[0],
        "models": networks,
        "provider": result.engine.model.provider,
        "seconds": {
            "scan": round(indexed.scan_seconds, 3),
            "embed": round(indexed.embed_seconds, 3),
            "group": round(result.group_seconds, 3),
        },
        "cached": indexed.cached,
    }


def index_report(indexed: Indexed, workers: int) -> dict[str, Any]:
    """The report of `index`.

    Args:
        indexed: What came of it.
        workers: How many read: threads here, or workers of the cluster at most.
    """
    return {
        "photos": len(indexed.photos),
        "read": len(indexed.photos) - indexed.cached,
        "cached": indexed.cached,
        "problems": problems_report(indexed.problems),
        "left": left_report(indexed.left),
        "workers": workers,
        "seconds": {
            "scan": round(indexed.scan_seconds, 3),
            "embed": round(indexed.embed_seconds, 3),
        },
    }


def plan_report(plan: FilingPlan, problems: Sequence[Problem], new: int = 0) -> dict[str, Any]:
    """The report of `file --dry-run`."""
    return {
        "batch": None,
        "mode": str(plan.mode),
        "dry_run": True,
        "folders": [str(folder) for folder in plan.folders],
        "items": [_item_report(item) for item in planned_items(plan)],
        "new": new,
        "problems": problems_report(problems),
    }


def filing_report(
    result: FilingResult, problems: Sequence[Problem], new: int = 0
) -> dict[str, Any]:
    """The report of `file`."""
    return {
        "batch": result.batch,
        "mode": str(result.mode),
        "dry_run": False,
        "folders": [str(folder) for folder in result.folders],
        "items": [_item_report(item) for item in result.items],
        "new": new,
        "problems": problems_report(problems),
    }


def _item_report(item: FiledItem) -> dict[str, Any]:
    return {
        "from": str(item.source),
        "to": str(item.destination),
        "cluster": item.cluster,
        "companion_of": None if item.companion_of is None else str(item.companion_of),
        "state": str(item.state),
    }


def keywords_report(
    items: Iterable[PlannedSidecar], batch: int | None, *, dry_run: bool
) -> dict[str, Any]:
    """The fields of `export` about sidecars."""
    return {
        "batch": batch,
        "dry_run": dry_run,
        "sidecars": [
            {
                "path": str(item.path),
                "photo": str(item.photo),
                "keywords": list(item.keywords),
                "new": item.is_new,
            }
            for item in items
        ],
    }


def undo_report(result: UndoResult | RecoverResult) -> dict[str, Any]:
    """The report of `undo`, `redo` and `recover`."""
    return {
        "batch": result.batch,
        "restored": result.restored,
        "kept": result.kept,
        "problems": problems_report(result.problems),
    }


def report_of_stopped(error: UserError, data_folder: Path) -> dict[str, Any] | None:
    """The report of a filing, undo or redo that was brought to an end midway; else None."""
    if not isinstance(error, FilingStopped):
        return None
    problems = (*error.result.problems, Problem(data_folder / LIBRARY_FILE, error.text))
    if isinstance(error.result, FilingResult):
        return filing_report(error.result, problems)
    return undo_report(replace(error.result, problems=problems))


def batches_report(batches: Iterable[Batch]) -> list[dict[str, Any]]:
    """The report of `undo --list`."""
    return [
        {
            "batch": batch.id,
            "when": batch.made_at,
            "mode": str(batch.mode),
            "files": batch.files,
            "state": str(batch.state),
        }
        for batch in batches
    ]


def check_target(target: str) -> None:
    """See to it that a report can be written before the work it is about begins.

    Raises:
        InputError: it cannot.
    """
    path = Path(target)
    if path.is_dir():
        raise InputError(
            Text("{path} is a folder. Name a file for the report. Nothing was done.", path=path)
        )
    if target == "-" or _is_stream(path):
        return
    partial = _partial(path)
    try:
        partial.write_text("", encoding="ascii")
        partial.unlink()
    except OSError as error:
        raise InputError(
            Text(
                "The report cannot be written to {path}: {error}. Choose another place for it. "
                "Nothing was done.",
                path=path,
                error=system_says(error),
            )
        ) from error


def write_json(report: object, target: str) -> None:
    """Write a report to a file, replacing it in one step, or to standard output for "-".

    ASCII, with names that are not valid UTF-8 as lone surrogates, so that they round-trip.

    Raises:
        OSError: the file cannot be written.
    """
    text = json.dumps(report, indent=1) + "\n"
    if target == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    path = Path(target)
    if _is_stream(path):
        path.write_text(text, encoding="ascii")
        return
    partial = _partial(path)
    try:
        partial.write_text(text, encoding="ascii")
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise


def _partial(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.partial")


def _is_stream(path: Path) -> bool:
    """Whether it is there and no file: a pipe or a device must not be replaced by one."""
    return path.exists() and not path.is_file()
