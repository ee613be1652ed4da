"""onnxruntime reports nothing to its maker, in no process and whatever the environment says."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
IMPORTER = ROOT / "photoclust" / "vision" / "runtime.py"
# Wherever the program is entered; a child process enters as its parent did.
ENTRIES = (
    "photoclust.__main__",
    "photoclust.cli.main",
    "photoclust",
    "photoclust.services.measure.plain_script",
)

_TELL = """
import importlib, os, sys
importlib.import_module({entry!r})
assert "onnxruntime" not in sys.modules
print(os.environ["ORT_DISABLE_TELEMETRY"])
"""
_USE = """
import os, sys
from photoclust.vision import runtime
os.environ["ORT_DISABLE_TELEMETRY"] = "0"  # somebody else in this process
onnxruntime = runtime.load_runtime()
onnxruntime.SessionOptions()
print(os.environ["ORT_DISABLE_TELEMETRY"], onnxruntime.__name__)
"""


def _printed(script: str, home: Path) -> list[str]:
    """Run a script as somebody who wants telemetry, in a new home folder."""
    quieting = ("CI", "ORT_", "XDG_")  # what a build machine sets switches telemetry off as well
    kept = {name: value for name, value in os.environ.items() if not name.startswith(quieting)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**kept, "HOME": str(home), "TMPDIR": str(home), "ORT_DISABLE_TELEMETRY": "0"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("entry", ENTRIES)
def test_telemetry_is_off_before_onnxruntime_can_be_imported(entry: str, tmp_path: Path) -> None:
    assert _printed(_TELL.format(entry=entry), tmp_path) == ["1"]


def test_loading_it_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    assert _printed(_USE, tmp_path) == ["1", "onnxruntime"]
    assert list(tmp_path.rglob("*")) == []


def imports(tree: ast.AST) -> Iterator[str]:
    """Packages that `tree` imports, at any place in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.partition(".")[0]


def test_nothing_else_imports_onnxruntime_neither_program_nor_script_nor_test() -> None:
    files = [file for part in ("photoclust", "packaging", "tests") for file in _sources(part)]
    assert IMPORTER in files
    found = {
        file for file in files if "onnxruntime" in set(imports(ast.parse(file.read_text("utf-8"))))
    }
    assert found == {IMPORTER}


def _sources(part: str) -> Iterator[Path]:
    return (ROOT / part).rglob("*.py")
