"""Set PhotoClust up and start it.

    python3 packaging/run.py [FOLDER...]

Opens the window on the given folders, or on the sample photos. Where there is no display, the
photos are grouped and copied into ./photoclust-result/ instead; originals are never touched.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, VENV, SetupError, display_answers, prepare, venv_program

SAMPLES = ROOT / "resources" / "sample_photos"


def main() -> int:
    """Do it; the exit code is the app's."""
    parser = argparse.ArgumentParser(description="Set PhotoClust up and start it.")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path)
    parser.add_argument("--setup-only", action="store_true", help="stop after the set-up")
    arguments = parser.parse_args()
    try:
        prepare()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    if arguments.setup_only:
        print(f"PhotoClust is set up in {VENV}.")
        return 0
    folders = [str(folder) for folder in arguments.folders]
    data: list[str] = []
    if not folders:
        # The samples get a library of their own: a trial must not mix with the person's photos.
        folders, data = [str(SAMPLES)], ["--data-dir", str(ROOT / ".demo")]
    if display_answers():
        window = venv_program("photoclust")
        return subprocess.run([window, *folders, *data], check=False).returncode
    return _without_display(folders, data)


def _without_display(folders: list[str], data: list[str]) -> int:
    """Group and copy with the command, and take a picture of the window."""
    target = Path.cwd() / "photoclust-result"
    print(
        "There is no display here to show the window on. The photos are grouped and copied into "
        f"{target} instead; the originals stay as they are.",
        flush=True,
    )
    target.mkdir(exist_ok=True)
    report, picture = target / "result.json", target / "window.png"
    command, window = str(venv_program("photoclust-cli")), str(venv_program("photoclust"))
    steps = (
        [command, "cluster", *folders, *data, "--json", str(report)],
        [command, "file", *folders, *data, "--mode", "copy", "--to", str(target)],
        [window, *folders, *data, "--screenshot", str(picture)],
    )
    worst = 0
    for step in steps:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        code = subprocess.run(step, env=environment, check=False).returncode
        if code > 1:  # 1 says that some photos had problems; the others were handled
            with contextlib.suppress(OSError):
                target.rmdir()  # goes only if nothing was made in it
            return code
        worst = max(worst, code)
    result = json.loads(report.read_text("ascii"))
    print(
        f"{result['photos']} photos: {len(result['clusters'])} groups, "
        f"{len(result['unsorted'])} unsorted, {len(result['problems'])} problems.\n"
        f"Groups as folders: {target}\nAll in figures: {report}\nThe window: {picture}"
    )
    return worst


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
