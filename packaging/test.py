"""Set PhotoClust up and run all checks and tests.

    python3 packaging/test.py

Every step runs even when one before it failed. The last line is pytest's own summary, of a
failing run if there is one; the exit code is 0 only if every step passed.

What the tests need compiled is compiled once for all their processes, beside the checks of the
code, which leave processors idle. Tests run side by side, in one process more than there are
processors, because they often wait for a program or a timer, and in at most four. A test that
takes longer than pyproject.toml's `faulthandler_timeout` shows where all threads are and ends its
process; it counts as failed, and another process goes on with the rest. After four of these the
run ends. What hangs outside of any test ends with its step.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bundle import requirement
from environment import ROOT, prepare, venv_program
from interruptible import quietly_ended
from system_packages import SetupError, prepare_disks, prepare_screen, prepare_traces

_MOST_PROCESSES = 4
"""A process of the window's tests takes up to a gigabyte."""

_STEP_LIMIT_S = 2400
"""Many times what a step takes, and all steps together end before CI gives up (90 minutes)."""

_SIDE_BY_SIDE = (
    *("-n", str(min((os.cpu_count() or 1) + 1, _MOST_PROCESSES))),
    *("--dist", "worksteal", "--max-worker-restart", "4"),
)

_COMPILE = ("compiled code", ["python", "tests/helpers/compiled.py"])

_CHECKS = (
    ("ruff check", ["ruff", "check"]),
    ("ruff format", ["ruff", "format", "--check"]),
    ("mypy", ["mypy"]),
    ("import layers", ["lint-imports", "--no-logo"]),
)

# Below the window nothing may need Qt: these tests run without its pytest plug-in, whose mere
# presence would load PySide6.
_TESTS = (
    ("unit tests", ["pytest", *_SIDE_BY_SIDE, "-p", "no:pytest-qt", "tests/unit", "--cov"]),
    ("window and end-to-end tests", ["pytest", *_SIDE_BY_SIDE, "tests/ui", "tests/end2end"]),
)


@dataclass(frozen=True)
class Outcome:
    """How a step ended."""

    title: str
    passed: bool
    seconds: float
    last_line: str
    is_pytest: bool


def main() -> int:
    """Run all steps and print one summary."""
    try:
        prepare(("cluster", "dev", "methods", "raw", "video"))
        prepare_screen()
        prepare_disks()
        prepare_traces()
        _prepare_pages()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    with ThreadPoolExecutor(1) as beside:
        compiled = beside.submit(_run, *_COMPILE)
        outcomes = [_run(title, command) for title, command in _CHECKS]
        outcomes.append(compiled.result())
    outcomes += [_run(title, command) for title, command in _TESTS]
    print("\nSummary")
    for outcome in outcomes:
        word = "passed" if outcome.passed else "FAILED"
        print(f"  {outcome.title:<30} {word}  {outcome.seconds:6.1f} s")
    runs = [outcome for outcome in outcomes if outcome.is_pytest]
    failed = [outcome for outcome in runs if not outcome.passed]
    for run in runs:
        if run is not (failed or runs)[-1]:
            print(run.last_line)
    print((failed or runs)[-1].last_line)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _prepare_pages() -> None:
    """Install what makes manual pages and completion (60 kB); without, their tests skip."""
    named = (ROOT / "packaging" / "build_tools.txt").read_text("utf-8")
    pip = [venv_program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch, "wanted.txt")
        # The second is built of its source by the first.
        for names in (("packaging", "setuptools"), ("argparse-manpage", "shtab")):
            wanted.write_text("".join(requirement(name, named) for name in names), "utf-8")
            options = ("--require-hashes", "--no-deps", "--no-build-isolation")
            command = [str(part) for part in (*pip, *options, "-r", wanted)]
            if quietly_ended(command, stderr=subprocess.DEVNULL).returncode != 0:
                print("Manual pages are not tested: their tools could not be installed.")
                return


def _run(title: str, command: list[str]) -> Outcome:
    """Run one step, passing on what it prints."""
    print(f"\n--- {title}", flush=True)
    start = time.monotonic()
    last_line = ""
    with subprocess.Popen(
        [venv_program(command[0]), *command[1:]],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        limit = threading.Timer(_STEP_LIMIT_S, process.kill)
        limit.daemon = True  # nobody who interrupts this waits for it
        limit.start()
        for line in process.stdout:
            print(line, end="", flush=True)
            last_line = line.rstrip() or last_line
        code = process.wait()
        limit.cancel()
    is_pytest = command[0] == "pytest"
    return Outcome(title, code == 0, time.monotonic() - start, last_line, is_pytest)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
