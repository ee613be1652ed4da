"""Has memory that held large things go back to the system as soon as they are let go."""

from __future__ import annotations

import contextlib
import sys

_MMAP_THRESHOLD = -3
"""`M_MMAP_THRESHOLD` of glibc's malloc.h."""

_LARGE_BYTES = 128 * 1024
"""A thumbnail to be painted takes 256 KiB."""


def give_large_blocks_back() -> None:
    """Let blocks from 128 KiB be mapped one by one from now on, in all threads of this process.

    glibc begins like that, but raises its limit to the largest block that was ever freed, up to
    32 MiB. Pictures are then made in the heaps of the threads that decode them, lie between smaller
    things that stay, and leave holes: a window that was scrolled through 100,000 photos held 0.3 GB
    that nobody used (docs/performance.md). Other systems' allocators do not do that; there, and
    with other C libraries, nothing happens.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
