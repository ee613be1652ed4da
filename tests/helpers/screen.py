"""A real X server without a monitor, a mouse and a keyboard for it, and programs that run on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import ImageGrab

SIZE = (1440, 900)

UNSORTED = 0
"""What stands for Unsorted among the numbers of groups."""

_HELPERS = Path(__file__).resolve().parent
_ROOT = _HELPERS.parents[1]
_PATIENCE_S = 180.0
_POLL_S = 0.02

Seen = dict[str, Any]
Place = Sequence[int]


class Screen:
    """Mouse and keyboard of an X server.

    Args:
        display: Its name (":7").
        folder: Where pictures of the screen are put when something does not happen.
    """

    def __init__(self, display: str, folder: Path) -> None:
        self.display = display
        self._folder = folder
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "WAYLAND"))},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "PYTHONPATH": str(_ROOT),
        }

    def xdotool(self, *arguments: str | int) -> None:
        """Move the mouse or press keys."""
        command = ["xdotool", *map(str, arguments)]
        subprocess.run(command, env=self.environment, check=True, timeout=_PATIENCE_S)

    def click(self, place: Place) -> None:
        """Click into the middle of a place."""
        x, y = middle(place)
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, start: Place, end: Place, welcome: Callable[[], bool]) -> None:
        """Drag from the middle of a place to that of another, and drop when it is welcome."""
        x, y = middle(start)
        self.xdotool("mousemove", x, y, "mousedown", 1)
        try:
            to_x, to_y = middle(end)
            for step in range(1, 11):  # a press becomes a drag only after some way
                self.xdotool("mousemove", x + (to_x - x) * step // 10, y + (to_y - y) * step // 10)
            x, y = to_x, to_y

            def arrived() -> bool:
                # Now here, now there: a drag is only told of when the mouse moves.
                self.xdotool("mousemove", x + 1, y, "mousemove", x, y)
                return welcome()

            self.wait(arrived, "the drop is welcome")
        finally:
            self.xdotool("mouseup", 1)

    def wait(self, until: Callable[[], bool], what: str, seconds: float = _PATIENCE_S) -> None:
        """Wait until something is so; else fail with a picture of the screen."""
        deadline = time.monotonic() + seconds
        while not until():
            if time.monotonic() > deadline:
                picture = self._folder / "screen.png"
                self.grab(picture)
                raise AssertionError(f"never so: {what}; the screen is in {picture}")
            time.sleep(_POLL_S)

    def grab(self, file: Path) -> None:
        """Save what is on the screen."""
        ImageGrab.grab(xdisplay=self.display).save(file)


class Desk:
    """PhotoClust on a screen, seen from outside.

    Args:
        screen: The screen.
        data: Its data folder.
        seen: The file in which it tells where things are.
        process: The running program.
    """

    def __init__(
        self, screen: Screen, data: Path, seen: Path, process: subprocess.Popen[bytes]
    ) -> None:
        self.screen = screen
        self.data = data
        self.process = process
        self._seen = seen

    @property
    def seen(self) -> Seen:
        """What is to be seen now."""
        assert self.process.poll() is None, "the program ended"
        seen: Seen = json.loads(self._seen.read_text())
        return seen

    @property
    def groups(self) -> dict[int, int]:
        """Number of photos by the number of the group, `UNSORTED` among them."""
        return {row["group"]: row["count"] for row in self.seen["rows"]}

    def row(self, group: int) -> Place:
        """Where a group stands in the list."""
        place: Place = next(r["place"] for r in self.seen["rows"] if r["group"] == group)
        return place

    def wait(self, until: Callable[[Seen], bool], what: str) -> None:
        """Wait until something is to be seen."""
        self.screen.wait(lambda: until(self.seen), what)

    def wait_finished(self) -> None:
        """Wait until all jobs are done and everything is on the screen."""
        steady = 0

        def done() -> bool:
            nonlocal steady
            steady = steady + 1 if self.seen["finished"] else 0
            return steady > 5  # one job starts the next

        self.screen.wait(done, "all jobs are done")

    def key(self, *names: str) -> None:
        """Press keys one after the other ("ctrl+z", "F2")."""
        self._take_keyboard()
        self.screen.xdotool("key", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self._take_keyboard()
        self.screen.xdotool("type", "--delay", 15, text)

    def _take_keyboard(self) -> None:
        """Give the keyboard to the uppermost window, as a window manager does."""

        def has_it() -> bool:
            seen = self.seen
            if not seen["has_keyboard"]:
                self.screen.xdotool("windowfocus", seen["top_id"])
            return bool(seen["has_keyboard"])

        self.screen.wait(has_it, "the window has the keyboard")

    def press(self, button: str) -> None:
        """Click a button of the window or the dialog that is open."""
        self.wait(lambda seen: button in seen["buttons"], f"a button “{button}”")
        self.screen.click(self.seen["buttons"][button])

    def pick(self, entry: str) -> None:
        """Click an entry of the menu that is open."""
        self.wait(lambda seen: entry in seen["menu"], f"an entry “{entry}”")
        self.screen.click(self.seen["menu"][entry])


def middle(place: Place) -> tuple[int, int]:
    """The middle of a place."""
    x, y, width, height = place
    return x + width // 2, y + height // 2


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start an X server on a display nobody uses; it ends with the block."""
    reader, writer = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(command, pass_fds=[writer], stdout=log, stderr=log)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()  # told when it is ready for programs
        assert number, (folder / "xvfb.log").read_text()
        yield Screen(f":{number}", folder)
    finally:
        _end(server)


@contextmanager
def photoclust(screen: Screen, folder: Path) -> Iterator[Desk]:
    """Start PhotoClust with an empty library; it is closed with Ctrl+Q, which must work."""
    data, seen = folder / "data", folder / "seen.json"
    observed = str(_HELPERS / "observed_window.py")
    command = [sys.executable, observed, str(seen), "--data-dir", str(data)]
    with (folder / "photoclust.log").open("wb") as log:
        process = subprocess.Popen(command, env=screen.environment, stdout=log, stderr=log)
    desk = Desk(screen, data, seen, process)
    try:
        screen.wait(seen.exists, "the window")
        desk.wait_finished()
        yield desk
        desk.key("Escape", "ctrl+q")
        assert process.wait(_PATIENCE_S) == 0
        assert (folder / "photoclust.log").read_text() == "", "nothing to complain about"
    finally:
        _end(process)


@contextmanager
def drag_source(screen: Screen, folder: Path, place: tuple[int, int]) -> Iterator[None]:
    """Show the window of another program from which `folder` can be dragged."""
    x, y = map(str, place)
    command = [sys.executable, str(_HELPERS / "drag_source.py"), x, y, str(folder)]
    process = subprocess.Popen(command, env=screen.environment, stdout=subprocess.PIPE)
    assert process.stdout is not None
    try:
        assert process.stdout.readline(), "the other program did not start"
        yield
    finally:
        _end(process)
        process.stdout.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
