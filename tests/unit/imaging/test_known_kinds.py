"""Kinds of files that are known and not read: by their first bytes, else by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.left import LeftKind
from photoclust.imaging.known_kinds import known_by_head, known_by_suffix
from photoclust.imaging.signatures import IMAGE_SUFFIXES

VIDEO = (LeftKind.VIDEO, "")


def iso(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0" + brand + b"isom"


@pytest.mark.parametrize(
    ("head", "suffix", "kind"),
    [
        (b"\xff\x0a\xfa\x1f", "", (LeftKind.PICTURE, "JPEG XL")),
        (b"\0\0\0\x0cJXL \r\n\x87\n", ".jpg", (LeftKind.PICTURE, "JPEG XL")),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "", (LeftKind.PICTURE, "JPEG 2000")),
        (b"\xff\x4f\xff\x51\0\x2f", "", (LeftKind.PICTURE, "JPEG 2000")),
        (b"8BPS\0\1\0\0", ".psd", (LeftKind.PICTURE, "Photoshop")),
        (b"gimp xcf v011", "", (LeftKind.PICTURE, "GIMP")),
        (b"\x76\x2f\x31\x01\2\0\0\0", "", (LeftKind.PICTURE, "OpenEXR")),
        (iso(b"isom"), ".mp4", VIDEO),
        (iso(b"qt  "), "", VIDEO),
        (iso(b"3gp4"), ".3gp", VIDEO),
        (iso(b"M4A "), ".m4a", None),
        (iso(b"isom"), ".m4a", None),
        (iso(b"heic"), "", None),
        (b"\0\0\0\x08wide\0\0", ".mov", VIDEO),
        (b"RIFF\0\0\0\0AVI LIST", "", VIDEO),
        (b"RIFF\0\0\0\0WAVEfmt ", ".wav", None),
        (b"\x1a\x45\xdf\xa3\x01", ".webm", VIDEO),
        (b"\x1a\x45\xdf\xa3\x01", ".mka", None),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", ".wmv", VIDEO),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", ".wma", None),
        (b"\0\0\x01\xba\x44\0", ".mod", VIDEO),
        (b"G\x40\x11\x10\0\x42\xf0\x25", ".ts", VIDEO),
        (b"\0\0\0\0G\x40\x11\x10\0\x42\xf0\x25", ".mts", VIDEO),
        (b"Go(): void => {}\n", ".ts", None),
        (b"/** Gets it */\n", ".mts", None),
        (b"L\0\0\0\x01\x14\x02\0\0\0", ".lnk", (LeftKind.LINK, "")),
        (b"name,label\n", ".csv", None),
        (b"%PDF-1.7", ".pdf", None),
        (b"", "", None),
    ],
)
def test_first_bytes(head: bytes, suffix: str, kind: tuple[LeftKind, str] | None) -> None:
    assert known_by_head(head, suffix) == kind


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [
        (".MOV", VIDEO),
        (".mp4", VIDEO),
        (".avi", VIDEO),
        (".webm", VIDEO),
        (".m2ts", VIDEO),
        (".mts", None),  # TypeScript, too
        (".ts", None),
        (".jxl", (LeftKind.PICTURE, "JPEG XL")),
        (".JP2", (LeftKind.PICTURE, "JPEG 2000")),
        (".psd", (LeftKind.PICTURE, "Photoshop")),
        (".xmp", None),
        (".pdf", None),
        (".svg", None),
        ("", None),
    ],
)
def test_names(suffix: str, kind: tuple[LeftKind, str] | None) -> None:
    assert known_by_suffix(suffix) == kind


def test_what_promises_an_image_is_no_film() -> None:
    films = {s for s in IMAGE_SUFFIXES if known_by_suffix(s) == VIDEO}
    assert films == set()


def test_the_small_inputs_of_rare_kinds(photo_sets: Path) -> None:
    from photoclust.imaging.signatures import recognise

    kinds = photo_sets.parent / "cases" / "reading" / "kinds"
    if not kinds.is_dir():
        pytest.skip("the small inputs are not beside the checkout")
    for name, kind in {"1.jxl": "JPEG XL", "jp2.jp2": "JPEG 2000"}.items():
        head = (kinds / name).read_bytes()[:64]
        assert recognise(head, "") is not None or known_by_head(head, "") == (
            LeftKind.PICTURE,
            kind,
        )
