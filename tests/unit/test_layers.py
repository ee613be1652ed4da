"""The layering holds at run time too, and photos are touched in one place only."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "photoclust"
WITHOUT_QT = (
    "core",
    "scan",
    "imaging",
    "vision",
    "grouping",
    "store",
    "filing",
    "services",
    "machine",
    "cli",
)
HEAVY = (
    "onnxruntime",
    "umap",
    "hdbscan",
    "sklearn",
    "numba",
    "scipy",
    "rawpy",
    "imagecodecs",
    "tifffile",
    "watchdog",
)

# Calls that create, move, replace or remove files. `filing` touches a person's files; the
# other modules listed touch files of the app only, and each for the reason given.
FILE_CHANGING_CALLS = frozenset({
    "copy2", "copyfile", "copytree", "hardlink_to", "makedirs", "mkdir", "removedirs", "renames",
    "rmdir", "rmtree", "send2trash", "symlink", "symlink_to", "touch", "unlink", "write_bytes",
    "write_text",
})  # fmt: skip
MANY_MEANINGS = frozenset({"copy", "link", "move", "remove", "rename", "replace", "truncate"})
"""Lists, strings and widgets have these too; they count on `os`, `shutil` and on paths."""

FILE_OWNER = re.compile(r"(^os|^shutil|path|folder|partial|source|target|destination)$")

FILE_CHANGERS = {
    "cli/terminal": "makes the folder of the log",
    "services/measure/benchmark": "makes the folder it measures in",
    "services/measure/benchmark_filing": "makes the files it measures with",
    "services/measure/benchmark_photos": "draws photos to measure with",
    "cli/reports": "replaces the file named by --json",
    "services/files/group_files": "replaces the table and the page that a person named",
    "app": "writes the screenshot and makes the data folder",
    "grouping/worker_child": "makes the folder of compiled code",
    "services/groups/feature_file": "writes the matrix it hands to the grouping process",
    "services/library/samples": "makes the folder of sample photos, which was not there before",
    "services/library/workspace": "makes the data folder",
    "services/networks/import_model": "builds a network in the data folder",
    "services/networks/deepcluster": "keeps how far teaching came in the data folder",
    "vision/zoo/graph": "writes a network where it is told",
    "services/measure/chain_child": "order and answer of a process, in a temporary folder",
    "store/backup": "copies the library before it is migrated",
    "store/lock": "makes the lock file",
    "store/cache/file": "copies the cache to another place, removes a damaged one",
}


def modules(*layers: str) -> list[str]:
    names = []
    for layer in layers:
        for file in sorted((PACKAGE / layer).rglob("*.py")):
            parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def test_core_to_services_and_the_command_load_neither_qt_nor_slow_libraries() -> None:
    names = modules(*WITHOUT_QT)
    script = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert not loaded & {"PySide6", "shiboken6"}
    assert not loaded & set(HEAVY)


def test_no_module_is_a_drawer_for_anything() -> None:
    names = {file.stem for file in PACKAGE.rglob("*.py")}
    assert not names & {"utils", "util", "helpers", "helper", "manager", "misc", "common", "mixed"}


def test_modules_stay_short_enough_to_read() -> None:
    lengths = {
        str(file.relative_to(PACKAGE)): len(file.read_text("utf-8").splitlines())
        for file in PACKAGE.rglob("*.py")
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def file_changing_calls(tree: ast.AST) -> Iterator[str]:
    """Calls in `tree` that change files, with their lines."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name = node.func.attr
        owner = ast.unparse(node.func.value)
        if name in FILE_CHANGING_CALLS or (name in MANY_MEANINGS and FILE_OWNER.search(owner)):
            yield f"{owner}.{name} in line {node.lineno}"


def test_the_search_for_file_changing_calls_finds_them() -> None:
    source = "os.replace(a, b); self._path.rename(c); x.unlink(); text.replace('a', 'b'); l.copy()"
    assert list(file_changing_calls(ast.parse(source))) == [
        "os.replace in line 1",
        "self._path.rename in line 1",
        "x.unlink in line 1",
    ]


@pytest.mark.parametrize(
    "file", sorted(PACKAGE.rglob("*.py")), ids=lambda f: str(f.relative_to(PACKAGE))
)
def test_files_are_changed_only_where_that_is_the_modules_work(file: Path) -> None:
    name = file.relative_to(PACKAGE).with_suffix("").as_posix()
    if name.startswith("filing/") or name in FILE_CHANGERS:
        return
    calls = list(file_changing_calls(ast.parse(file.read_text("utf-8"))))
    assert calls == []


SIZES = {224, 2048, 1000}
"""Of the shipped network: input, features, classes."""


@pytest.mark.parametrize("layer", ["vision", "store", "grouping", "services"])
def test_no_size_of_a_network_is_written_into_the_code(layer: str) -> None:
    found = [
        f"{file.relative_to(PACKAGE)}:{node.lineno}: {node.value}"
        for file in sorted((PACKAGE / layer).rglob("*.py"))
        if "measure" not in file.parts  # compares with what this very network gives
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and type(node.value) is int and node.value in SIZES
    ]
    # Thousands of bytes, shares of a width; the zoo describes the networks of others.
    allowed = ("services/files/filing_words.py", "grouping/layout.py", "vision/zoo/")
    assert [place for place in found if not place.startswith(allowed)] == []
