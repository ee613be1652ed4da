"""Lets work in the background make way for the window, thread by thread."""

from __future__ import annotations

import contextlib
import os
import sys
import threading

_NICENESS, _NICENESS_AWAITED = 10, 5
"""About a tenth of the time of a thread that is not nice, when both want the same core; and about a
third, which is three times that of the former."""

_BELOW_NORMAL = -1
_QOS_UTILITY = 0x11


def make_way(*, awaited: bool = False) -> None:
    """Let other threads of this machine go before the calling one from now on.

    A person who scrolls while photos are read must not wait for it; where nobody does, the work
    gets all the time there is. Called once at the start of a thread; child processes started by
    it make way too (but on Windows). Where the system refuses, the thread stays as it is.

    Args:
        awaited: What the thread does is waited for by what others do in the background: on two
            cores that both read photos, compiling the grouping would else take until the last.
    """
    niceness = _NICENESS_AWAITED if awaited else _NICENESS
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform.startswith("linux"):
            # Linux alone takes the number of a thread here.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)
        elif sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)
        elif sys.platform == "darwin":
            import ctypes

            ctypes.CDLL(None).pthread_set_qos_class_self_np(_QOS_UTILITY, 0)
