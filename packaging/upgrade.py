"""Takes newer libraries and shows what that changes: groups first, then all tests.

    python3 packaging/upgrade.py DIR...

Each DIR is a labelled folder as `photoclust-cli evaluate` takes it: a folder for each class, or
`groundtruth.csv`. Its quality is measured with the libraries as they are and as they are after, and
told as two numbers. The lock files stay changed; nothing is committed. Look at the difference, and
take it back with `git checkout packaging/locks` where groups got worse.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT, prepare, venv_program
from system_packages import SetupError


def main() -> int:
    """Do it; the exit code is that of the tests."""
    parser = argparse.ArgumentParser(description="Take newer libraries and show what changes.")
    parser.add_argument("folders", nargs="+", metavar="DIR", type=Path)
    folders = parser.parse_args().folders
    try:
        prepare(("dev", "methods", "raw"))
        before = [_quality(folder) for folder in folders]
        subprocess.run(
            [venv_program("python"), ROOT / "packaging" / "lock.py", "--upgrade"], check=True
        )
        prepare(("dev", "methods", "raw"))
        after = [_quality(folder) for folder in folders]
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    except subprocess.CalledProcessError as error:
        return error.returncode
    print("\nAgreement with the labels (adjusted Rand index), before and after")
    for folder, old, new in zip(folders, before, after, strict=True):
        print(f"  {folder.name:<24} {old:.4f}  {new:.4f}")
    test: list[str | Path] = [sys.executable, ROOT / "packaging" / "test.py"]
    return subprocess.run(test, check=False).returncode


def _quality(folder: Path) -> float:
    """How well the automatic start agrees with the labels; nothing of it stays on the disk."""
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.json"
        command: list[str | Path] = [
            venv_program("photoclust-cli"),
            "evaluate",
            folder.resolve(),
            "--quiet",
        ]
        command += ["--data-dir", scratch, "--json", report]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        rows = json.loads(report.read_text("ascii"))["rows"]
    return float(next(row["ari"] for row in rows if row["method"] == "photoclust_auto"))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
