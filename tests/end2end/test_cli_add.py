"""Adding photos by the headless command: they join groups, wait there, and are filed with them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from tests.helpers.command import run_command
from tests.helpers.second_month import CATS, DOGS, SecondMonth, make_second_month

ENGINE = ("--precision", "float", "--provider", "cpu")

Run = Callable[..., "Said"]


class Said:
    """What one run of the command left."""

    def __init__(self, done: subprocess.CompletedProcess[str], report: Path) -> None:
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr
        self.report: Any = json.loads(report.read_text()) if report.exists() else None


@pytest.fixture
def month(tmp_path: Path) -> SecondMonth:
    return make_second_month(tmp_path / "month")


@pytest.fixture
def run(month: SecondMonth, tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> Said:
        report = tmp_path / "report.json"
        report.unlink(missing_ok=True)
        options = ["--data-dir", str(month.data), "--json", str(report), "--quiet"]
        done = run_command(*arguments, *options)
        return Said(done, report)

    return run


def _new(report: Any) -> dict[str, list[str]]:
    return {
        cluster["name"]: sorted(Path(p["path"]).name for p in cluster["photos"] if p["new"])
        for cluster in report["clusters"]
    }


def test_new_photos_fit_are_told_and_filed_into_the_folders_there_are(
    month: SecondMonth, run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    filed = run("file", month.photos, "--to", target, *ENGINE)
    assert filed.code == 0, filed.err
    assert filed.report["new"] == 0
    before = sorted(target.rglob("*.jpg"))

    added = run("add", month.more, *ENGINE)
    assert added.code == 0, added.err
    report = added.report
    assert report["photos"] == 32, "the whole library"
    new = _new(report)
    assert new["Dogs"] == [f"dog {n}.jpg" for n in range(50, 54)]
    assert new["Cats"] == [f"cat {n}.jpg" for n in range(50, 53)]
    assert [c["filed_to"] for c in report["clusters"][:2]] == [
        str(target / "Dogs"), str(target / "Cats"),
    ]  # fmt: skip
    assert {c["id"] for c in report["clusters"]} >= {DOGS, CATS}
    assert report["models"] == [report["model"]]
    assert report["left"] == []
    told = sum(len(c["photos"]) for c in report["clusters"]) + len(report["unsorted"])
    assert told == report["photos"]
    assert str(month.photos / "stray 00.jpg") in report["unsorted"], "it lay there before"
    assert added.out.startswith("11 new photos: 7 fit groups that were there, ")
    assert sorted(target.rglob("*.jpg")) == before, "no file moves"

    again = run("add", month.more, *ENGINE)
    assert again.out.startswith("0 new photos")
    assert _new(again.report) == new

    shown = run("file", month.more, "--to", target, "--dry-run", *ENGINE)
    assert shown.report["new"] == 7
    assert _new(run("add", month.more, *ENGINE).report) == new, "only shown"

    filed = run("file", month.more, "--to", target, *ENGINE)
    assert filed.report["new"] == 7
    assert "7 new photos belong to their groups now." in filed.out
    now = {path.name for path in target.rglob("*.jpg")}
    assert now >= {*(path.name for path in before), *new["Dogs"], *new["Cats"]}
    assert {p.name for p in (target / "Dogs").iterdir()} >= set(new["Dogs"])
    with Workspace(month.data) as workspace:
        clustering = open_session(workspace).clustering
        assert clustering.pending() == frozenset()
        assert clustering.clusters[DOGS].accepted


def test_grouping_folders_again_loses_nothing_that_waits(month: SecondMonth, run: Run) -> None:
    new = _new(run("add", month.more, *ENGINE).report)
    assert new["Dogs"]
    grouped = run("cluster", month.more, *ENGINE)
    assert grouped.code == 0, grouped.err
    assert {name: _new(grouped.report)[name] for name in ("Dogs", "Cats")} == {
        name: new[name] for name in ("Dogs", "Cats")
    }


def test_what_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    missing = run("add", tmp_path / "nowhere", *ENGINE)
    assert missing.code == 2
    assert "nowhere" in missing.err
