"""Set PhotoClust up and start it.

    python3 packaging/run.py [FOLDER...]

Opens the window on the given folders, or on the sample photos. Where there is no display, the
photos are grouped and copied into ./photoclust-result/ instead; originals are never touched.

    python3 packaging/run.py --extra raw     camera RAW too; once chosen, an extra stays
    python3 packaging/run.py --cpu           without CUDA: less to download; stays as well
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, VENV, prepare, venv_program
from system_packages import SetupError, display_answers

SAMPLES = ROOT / "resources" / "sample_photos"


def main() -> int:
    """Do it; the exit code is the app's."""
    parser = argparse.ArgumentParser(description="Set PhotoClust up and start it.")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path)
    parser.add_argument("--setup-only", action="store_true", help="stop after the set-up")
    parser.add_argument(
        "--extra", action="append", default=[], metavar="NAME", dest="extras",
        help="also install what NAME needs, such as raw or cuda; may be given several times",
    )  # fmt: skip
    parser.add_argument(
        "--cpu", action=argparse.BooleanOptionalAction, default=None,
        help="take the runtime of the network that has no CUDA, which is far smaller",
    )  # fmt: skip
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where library and cache are kept"
    )
    arguments = parser.parse_args()
    try:
        prepare(tuple(arguments.extras), arguments.cpu)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    if arguments.setup_only:
        print(f"PhotoClust is set up in {VENV}.")
        return 0
    folders = [str(folder) for folder in arguments.folders]
    data_folder = arguments.data_dir
    if not folders:
        # The samples get a library of their own: a trial must not mix with the person's photos.
        folders = [str(SAMPLES)]
        data_folder = data_folder or ROOT / ".demo"
    data = [] if data_folder is None else ["--data-dir", str(data_folder)]
    if display_answers():
        return _ended([str(venv_program("photoclust")), *folders, *data])
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
        code = _ended(step, environment)
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


def _ended(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a program of the app to its end. After Ctrl-C it ends itself and says what is kept."""
    with subprocess.Popen(command, env=environment) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            return process.wait()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nInterrupted. Run this again to go on.", file=sys.stderr)
        sys.exit(130)
