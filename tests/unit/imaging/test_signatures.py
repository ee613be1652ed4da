"""What a file is, told from its first bytes."""

from __future__ import annotations

import pytest

from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise


def ftyp(*brands: bytes) -> bytes:
    """Make the first box of an ISO media file; the first brand is the main one."""
    body = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    return (len(body) + 4).to_bytes(4, "big") + body


TIFF = b"II*\0\x08\0\0\0\0\0\0\0"


@pytest.mark.parametrize(
    ("head", "suffix", "expected"),
    [
        (b"\xff\xd8\xff\xe1" + bytes(60), ".jpg", Format.JPEG),
        (b"\xff\xd8\xff\xe1" + bytes(60), ".cr2", Format.JPEG),
        (b"\x89PNG\r\n\x1a\n" + bytes(56), ".jpg", Format.PNG),
        (b"GIF89a" + bytes(58), "", Format.GIF),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(48), ".webp", Format.WEBP),
        (b"RIFF\0\0\0\0WAVEfmt " + bytes(48), ".webp", None),
        (TIFF, ".tif", Format.TIFF),
        (b"MM\0*" + bytes(60), ".TIFF", Format.TIFF),
        (b"II+\0\x08\0\0\0" + bytes(56), ".tif", Format.TIFF),
        (TIFF, ".NEF", Format.RAW),
        (TIFF, ".dng", Format.RAW),
        (b"II*\0\x10\0\0\0CR\x02\0" + bytes(52), ".tif", Format.RAW),
        (ftyp(b"crx ", b"isom"), ".cr3", Format.RAW),
        (b"FUJIFILMCCD-RAW 0201" + bytes(44), ".raf", Format.RAW),
        (b"IIU\0\x08\0\0\0" + bytes(56), ".rw2", Format.RAW),
        (ftyp(b"heic", b"mif1"), ".heic", Format.HEIF),
        (ftyp(b"mif1", b"heic"), ".heic", Format.HEIF),
        (ftyp(b"avif", b"mif1"), ".avif", Format.AVIF),
        (ftyp(b"mif1", b"avif", b"miaf"), ".avif", Format.AVIF),
        (ftyp(b"qt  "), ".mov", None),
        (ftyp(b"isom", b"avif"), ".mp4", None),
        (b"BM" + bytes(12) + b"\x28\0\0\0", "", Format.BMP),
        (b"BM" + bytes(12) + b"\x29\0\0\0", ".bmp", Format.BMP),
        (b"BMW 320i, 2004, 140,000 km", ".txt", None),
        (b"", ".jpg", None),
        (b"\xff\xd8", ".jpg", None),
        (bytes(HEAD_BYTES), ".jpg", None),
        (b"%PDF-1.7", ".pdf", None),
    ],
)
def test_format_is_told_by_signature(head: bytes, suffix: str, expected: Format | None) -> None:
    assert recognise(head, suffix) is expected
