"""The headless command in this process: what it does to a library, without starting a program.

What concerns the program itself (its start, signals, broken pipes) is tested with one of its own,
in `tests/end2end/test_cli.py`.
"""

from __future__ import annotations

import io
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from photoclust.cli.main import main


def run_command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `photoclust-cli` with these arguments; what it printed, and its exit code."""
    given = [str(argument) for argument in arguments]
    out, errors = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(errors):
        patch.setenv("NUMBA_CACHE_DIR", "")  # the command sets it; afterwards it is as before
        try:
            code = main(given)
        except SystemExit as end:  # arguments that make no sense
            code = end.code if isinstance(end.code, int) else 1
    return subprocess.CompletedProcess(given, code, out.getvalue(), errors.getvalue())
