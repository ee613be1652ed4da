"""What `doctor` says to people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from photoclust.services.doctor import examine, in_words
from photoclust.services.library.workspace import Workspace


@pytest.fixture
def report(tmp_path: Path, model_folder: Path) -> dict[str, Any]:
    return examine(tmp_path, model_folder)


@pytest.mark.parametrize("runtime", ["onnxruntime", "onnxruntime-gpu"])
def test_of_two_packages_of_which_one_is_needed_that_one_is_told(
    report: dict[str, Any], runtime: str
) -> None:
    report["versions"] |= {"onnxruntime": None, "onnxruntime-gpu": None, "rawpy": None}
    report["versions"][runtime] = "1.31.1"
    told = list(in_words(report))
    assert [line.split() for line in told if "onnxruntime" in line] == [[runtime, "1.31.1"]]
    assert [line.split(None, 1) for line in told if "rawpy" in line] == [["rawpy", "not installed"]]


def test_that_neither_is_there_is_told_of_both(report: dict[str, Any]) -> None:
    report["versions"] |= {"onnxruntime": None, "onnxruntime-gpu": None}
    told = [line.split(None, 1) for line in in_words(report) if "onnxruntime" in line]
    assert told == [["onnxruntime", "not installed"], ["onnxruntime-gpu", "not installed"]]


def test_what_is_missing_or_unreadable_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite3").mkdir()
    told = "\n".join(in_words(examine(tmp_path, tmp_path / "no models")))
    assert f"{tmp_path / 'cache.sqlite3'}: not made yet" in told
    assert "no models" in told
    assert "not tried yet" in told
    assert "{" not in told


def test_the_libraries_that_decode_pictures_are_told(report: dict[str, Any]) -> None:
    told = {line.split()[0] for line in in_words(report) if line}
    assert {"imagecodecs", "pi-heif", "pillow", "rawpy", "tifffile"} <= told


def test_a_library_that_this_process_holds_open_is_asked_itself(
    tmp_path: Path, model_folder: Path
) -> None:
    with Workspace(tmp_path) as workspace:
        report = examine(tmp_path, model_folder, workspace)
    assert "unknown" not in report["precision"], "else the lock would stand in the way"
