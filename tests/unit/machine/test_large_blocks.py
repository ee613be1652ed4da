"""Memory of large things that were let go is the system's again, in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CODE = """
import ctypes
from photoclust.machine.large_blocks import give_large_blocks_back

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]

def mapped(size):
    # Bit 1 of the size that stands before a block says that it is mapped by itself.
    block = libc.malloc(size)
    head = ctypes.c_size_t.from_address(block - ctypes.sizeof(ctypes.c_size_t)).value
    libc.free(block)
    return bool(head & 2)

{before}
libc.free(libc.malloc(16 << 20))
print(mapped(256 << 10))
"""


def _is_mapped(before: str) -> str:
    code = _CODE.format(before=before)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc alone does otherwise")
def test_what_is_large_is_mapped_by_itself_also_after_larger_things() -> None:
    assert _is_mapped("") == "False", "what the C library does if it is let"
    assert _is_mapped("give_large_blocks_back()") == "True"
