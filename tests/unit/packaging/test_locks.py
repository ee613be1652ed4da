"""The lock files are those of pyproject.toml, and say nothing of where libraries come from."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
LOCKS = ROOT / "packaging" / "locks"


@pytest.fixture
def lock(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("lock")


def test_each_was_made_for_what_pyproject_says_now(lock: ModuleType) -> None:
    """After a change of dependencies: .venv/bin/python packaging/lock.py."""
    wishes = lock.all_wishes()
    assert {file.stem for file in LOCKS.glob("*.txt")} == {wish.name for wish in wishes}
    stale = [
        wish.name
        for wish in wishes
        if f"Wishes: {wish.digest}\n" not in lock.lock_file(wish.name).read_text("utf-8")
    ]
    assert stale == []


@pytest.mark.parametrize("file", sorted(LOCKS.glob("*.txt")), ids=lambda file: file.stem)
def test_every_release_has_hashes_and_none_a_place(lock: ModuleType, file: Path) -> None:
    text = file.read_text("utf-8")
    assert "://" not in text
    assert "index" not in text
    for entry in lock.entries(text):
        assert re.match(r"[\w.-]+==[\w.]+ ", entry)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry)


def test_they_name_all_that_is_needed() -> None:
    """They are installed without looking for more (`environment._install_app`)."""
    check = [sys.executable, "-m", "pip", "check", "--disable-pip-version-check"]
    done = subprocess.run(check, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout


def test_extras_change_nothing_of_the_app(lock: ModuleType) -> None:
    def by_name(file: Path) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for entry in lock.entries(file.read_text("utf-8")):
            name, _, release = entry.split()[0].partition("==")
            found.setdefault(name, set()).add(release)
        return found

    app = by_name(lock.lock_file("app"))
    for file in LOCKS.glob("*.txt"):
        for name, releases in by_name(file).items():
            assert file.stem == "app-cpu" or releases <= app.get(name, releases)


def test_without_cuda_there_is_one_runtime_for_every_system(lock: ModuleType) -> None:
    runtimes = [
        entry.split("\\")[0].strip()
        for entry in lock.entries(lock.lock_file("app-cpu").read_text("utf-8"))
        if entry.startswith("onnxruntime")
    ]
    assert len(runtimes) == 1
    assert ";" not in runtimes[0]
    assert runtimes[0].startswith("onnxruntime==")
