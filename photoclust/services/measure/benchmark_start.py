"""How long the window takes to come up, against a bare one."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from photoclust.core.progress import CancelToken
from photoclust.machine.display import display_answers
from photoclust.services.measure.fresh_process import run_python

_STARTS = 5

# Both say when their event loop has come to rest for the first time (shown, painted, answering)
# and end at once, without the orderly way out, which is not what is measured.
_SAY = """
def say():
    QApplication.processEvents()
    print(time.time(), flush=True)
    os._exit(0)
"""
_BARE_WINDOW = f"""
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{_SAY}
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, say)
app.exec()
"""
_OUR_WINDOW = f"""
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
{_SAY}
run_loop = QApplication.exec
def say_and_end(*_):
    QTimer.singleShot(0, say)
    return run_loop()
QApplication.exec = say_and_end
from photoclust.__main__ import main
sys.argv[1:] = ["--data-dir", sys.argv[1]]
main()
"""


def measure_start(data_folder: Path, cancel: CancelToken) -> tuple[float, float]:
    """Start the window several times, in turn with a bare one, and close it at once.

    Args:
        data_folder: For the window's library; made when absent. Compiled modules go beside it.
        cancel: Ends the measurement.

    Returns:
        Median seconds until it can be used, and how many times those of a bare window.

    Raises:
        UserError: a window cannot be opened here.
    """
    ours, ratios = [], []
    compiled = data_folder.with_name(f"{data_folder.name}-compiled")
    for number in range(_STARTS + 1):
        seconds = _shown_after(_OUR_WINDOW, cancel, compiled, data_folder)
        bare = _shown_after(_BARE_WINDOW, cancel, compiled)
        # The first time everything comes from the disk and a library is made.
        if number > 0:
            ours.append(seconds)
            ratios.append(seconds / bare)
    return statistics.median(ours), statistics.median(ratios)


def _shown_after(script: str, cancel: CancelToken, compiled: Path, *arguments: object) -> float:
    """Seconds from the start of a process until its window is shown and answers."""
    start = time.time()
    environment = {} if display_answers() else {"QT_QPA_PLATFORM": "offscreen"}
    # As after any installation, both find their modules compiled, whatever is set here.
    environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(compiled)}
    output = run_python(["-c", script, *arguments], cancel, environment)
    return float(output.split()[-1]) - start
