"""What every call of the command loads before it knows what it is asked for."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("numpy", "PIL", "sqlite3", "onnxruntime", "sklearn", "photoclust.store")


def test_the_command_starts_with_next_to_nothing() -> None:
    script = f"import photoclust.cli.main, sys; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=240
    )
    assert done.stdout.strip() == "[]"
