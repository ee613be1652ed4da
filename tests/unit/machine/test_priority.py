"""Work in the background makes way for the window, and nothing else does."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from photoclust.machine.priority import make_way


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for a thread's place")
def test_only_the_calling_thread_makes_way() -> None:
    found = []

    def work() -> None:
        make_way()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found[0] > before
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
