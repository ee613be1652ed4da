"""Lets work in the background make way for the window, thread by thread."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICENESS = 10
"""About a tenth of the time of a thread that is not nice, when both want the same core."""

_BELOW_NORMAL = -1
_QOS_UTILITY = 0x11


def make_way() -> None:
    """Let other threads of this machine go before the calling one from now on.

    A person who scrolls while photos are read must not wait for it; where nobody does, the work
    gets all the time there is. Called once at the start of a thread; child processes started by
    it make way too (but on Windows). Where the system refuses, the thread stays as it is.
    """
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform.startswith("linux"):
            # Linux alone takes the number of a thread here.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)
        elif sys.platform == "darwin":
            import ctypes

            ctypes.CDLL(None).pthread_set_qos_class_self_np(_QOS_UTILITY, 0)
