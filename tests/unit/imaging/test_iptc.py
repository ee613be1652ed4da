"""IPTC blocks, whole and damaged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.imaging.iptc import iptc_of

DATE = b"\x1c\x02\x37\x00\x0820210505"
TIME = b"\x1c\x02\x3c\x00\x0b101112+0200"


@pytest.mark.parametrize(
    "block",
    [
        DATE + TIME,
        b"\x1c\x01\x5a\x00\x03\x1b%G" + DATE + TIME + b"\0\0\0",
        b"Photoshop 3.0\x008BIM\x03\xed\0\0\0\0\0\x02\x1c\x028BIM\x04\x04\0\0\0\0\0\x1c"
        + DATE
        + TIME,
        DATE + TIME + b"\x1c\x02\x37\x00\x0819990101",
        DATE + TIME + b"\x1c\x02\x0a\x80\x04\0\0\0\x01x" + DATE,
        DATE + TIME + b"\x1c\x02",
    ],
)
def test_dates_are_found(block: bytes) -> None:
    texts = iptc_of(block)
    assert (texts[55], texts[60]) == ("20210505", "101112+0200")


@pytest.mark.parametrize(
    "block", [b"", b"\x1c", b"junk", b"\x1c\x01\x37\x00\x0820210505", b"8BIM\x04\x04"]
)
def test_other_blocks_have_none(block: bytes) -> None:
    assert 55 not in iptc_of(block)


@given(st.binary() | st.binary().map(lambda data: b"8BIM\x04\x04" + data + DATE + data))
def test_no_block_does_harm(block: bytes) -> None:
    assert all(isinstance(text, str) for text in iptc_of(block).values())
