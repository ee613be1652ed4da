"""Nothing leaves the computer and nothing lies about: real processes in a new home folder."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image

from photoclust.imaging.known_kinds import video_is_read
from tests.helpers.fresh_home import FreshHome, can_trace
from tests.helpers.videos import checks, write_video

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "sample_photos"
HEIC = ROOT / "tests" / "data" / "heic" / "palace.heic"
COMMAND = Path(sys.executable).with_name("photoclust-cli")
WINDOW = Path(sys.executable).with_name("photoclust")
RUNS = ("command", "picture", "window")

pytestmark = pytest.mark.skipif(
    sys.platform not in ("linux", "darwin"), reason="elsewhere no variable names the home folder"
)

# A person looks for a folder to add, changes their mind, and leaves the window open a while: what
# reports to somebody often waits before it does.
_HELD_OPEN = """
import os, time, traceback
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from photoclust.__main__ import main
from photoclust.ui.window.main_window import MainWindow

run_loop = QApplication.exec
asked = []

def look():
    try:
        look_after()
    except BaseException:  # else the window shows it, and stays
        traceback.print_exc()
        os._exit(1)

def look_after():
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    if not window.is_finished():
        return
    if not asked:
        window.commands.add_folder.trigger()
        asked.append(time.monotonic())
        dialog = window.findChild(QFileDialog)
        dialog.setDirectory("/")
        QTimer.singleShot(100, dialog.reject)
    elif time.monotonic() > asked[0] + 15:
        window.close()

def exec_and_look(*_):
    timer = QTimer(interval=200)
    timer.timeout.connect(look)
    timer.start()
    return run_loop()

QApplication.exec = exec_and_look
raise SystemExit(main())
"""


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FreshHome]:
    """What the command, a picture of the window, and a window left open leave, each in a home."""
    base = tmp_path_factory.mktemp("privacy")
    traced = can_trace(base)
    made = {name: FreshHome(base / name, traced).make() for name in RUNS}
    photos = base / "photos"
    photos.mkdir()
    for path in sorted(SAMPLES.glob("*.jpg")):
        shutil.copyfile(path, photos / path.name)
    # These are read in children of their own.
    shutil.copyfile(HEIC, photos / HEIC.name)
    if video_is_read():
        write_video(photos / "film.mp4", [checks(8 * number) for number in range(10)])
    with Image.open(SAMPLES / "photo 4.jpg") as image:
        image.save(photos / "scan.tif")
    command, picture, window = (made[name] for name in RUNS)
    with window.running(sys.executable, "-c", _HELD_OPEN, photos):
        command.run(COMMAND, "cluster", photos)
        command.run(COMMAND, "file", photos, "--to", base / "sorted", "--mode", "copy")
        command.run(COMMAND, "undo")
        command.run(COMMAND, "doctor")
        picture.run(WINDOW, photos, "--screenshot", base / "window.png")
    return made


@pytest.mark.parametrize("name", RUNS)
def test_all_files_are_in_the_programs_own_folders(name: str, homes: dict[str, FreshHome]) -> None:
    assert homes[name].stray_files() == []
    assert (homes[name].data_folder / "library.sqlite3").is_file()


@pytest.mark.parametrize("name", RUNS)
def test_readme_names_every_file_and_folder_there_is(
    name: str, homes: dict[str, FreshHome]
) -> None:
    privacy = (ROOT / "README.md").read_text("utf-8").partition("\n## Privacy\n")[2]
    told = set(re.findall(r"`([^`\n]+)`", privacy.partition("\n## ")[0]))
    found = {path.name for path in homes[name].data_folder.iterdir()}
    assert found - told == set()


@pytest.mark.parametrize("name", RUNS)
def test_no_process_opens_an_internet_socket(name: str, homes: dict[str, FreshHome]) -> None:
    if not homes[name].traced:
        pytest.skip("strace is not here, or not allowed to trace")
    calls = homes[name].calls()
    children = [call for call in calls if "execve(" in call and "spawn_main" in call]
    assert len(children) >= 2, "one that groups and one that decodes"
    assert [call for call in calls if "AF_INET" in call] == []
