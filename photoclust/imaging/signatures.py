"""What kind of picture a file is, told from its first bytes. A suffix alone proves nothing."""

from __future__ import annotations

from enum import StrEnum

HEAD_BYTES = 64
"""How many first bytes `recognise` wants; fewer are fine when the file is shorter."""


class Format(StrEnum):
    """A family of picture files that is decoded one way."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    TIFF = "TIFF"
    BMP = "BMP"
    GIF = "GIF"
    HEIF = "HEIF"
    AVIF = "AVIF"
    JPEG_2000 = "JPEG 2000"
    JPEG_XL = "JPEG XL"
    RAW = "RAW"


_RAW_SUFFIXES = (
    ".3fr .arw .cap .cr2 .cr3 .crw .dcr .dcs .dng .erf .fff .gpr .iiq .k25 .kdc .mef .mos .mrw"
    " .nef .nrw .orf .pef .ptx .raf .raw .rw2 .rwl .sr2 .srf .srw .x3f"
)
_PICTURE_SUFFIXES = (
    ".apng .avif .bmp .dib .gif .heic .heics .heif .heifs .hif .jfif .jpe .jpeg .jpg .mpo .png"
    " .j2c .j2k .jp2 .jpc .jpf .jpx .jxl .tif .tiff .webp"
)

RAW_SUFFIXES = frozenset(_RAW_SUFFIXES.split())
"""Suffixes of camera RAW files, in lower case."""

IMAGE_SUFFIXES = RAW_SUFFIXES.union(_PICTURE_SUFFIXES.split())
"""Suffixes that promise a picture: such a file that is none is told as a problem."""

_TIFF_HEADS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_RAW_HEADS = (
    b"FUJIFILMCCD-RAW",
    b"IIRO",  # Olympus
    b"IIRS",
    b"MMOR",
    b"IIU\0",  # Panasonic, Leica
    b"FOVb",  # Sigma
    b"\0MRM",  # Minolta
    b"II\x1a\0\0\0HEAPCCDR",  # Canon CRW
)
_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
)
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_DIB_HEADER_SIZES = frozenset((12, 16, 40, 52, 56, 64, 108, 124))


def recognise(head: bytes, suffix: str) -> Format | None:
    """Tell the format of a file.

    Camera RAW files are often TIFF files inside, of which a TIFF reader finds only a small
    preview; they are told apart by their suffix or their own mark.

    Args:
        head: The file's first bytes, `HEAD_BYTES` of them or more.
        suffix: The name's last suffix with its dot, in any case (".JPG"); may be empty.

    Returns:
        The format, or None when the file is no picture this program reads.
    """
    suffix = suffix.lower()
    if head.startswith(b"\xff\xd8\xff"):
        return Format.JPEG
    if head.startswith(_TIFF_HEADS):
        is_raw = suffix in RAW_SUFFIXES or head[8:10] == b"CR"
        return Format.RAW if is_raw else Format.TIFF
    if head.startswith(_RAW_HEADS):
        return Format.RAW
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head.startswith((b"GIF87a", b"GIF89a")):
        return Format.GIF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Format.WEBP
    if head.startswith(b"BM") and _is_bitmap(head, suffix):
        return Format.BMP
    if head.startswith((b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  \r\n\x87\n")):
        return Format.JPEG_2000
    if head.startswith((b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")):
        return Format.JPEG_XL
    if head[4:8] == b"ftyp":
        return _iso_format(head)
    return None


def _is_bitmap(head: bytes, suffix: str) -> bool:
    """Two letters are a weak mark: ask for the suffix or a header of a known size as well."""
    header_size = int.from_bytes(head[14:18], "little")
    return suffix in (".bmp", ".dib") or header_size in _DIB_HEADER_SIZES


def _iso_format(head: bytes) -> Format | None:
    """Tell what an ISO media file holds from its main brand and the compatible ones."""
    main = head[8:12]
    if main == b"crx ":
        return Format.RAW
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {main, *(head[i : i + 4] for i in range(16, end - 3, 4))}
    if main in _AVIF_BRANDS:
        return Format.AVIF
    if main not in _HEIF_BRANDS:
        return None
    # "mif1" and "msf1" only say "pictures in a HEIF container"; the codec is among the others.
    generic = main in (b"mif1", b"msf1")
    return Format.AVIF if generic and brands & _AVIF_BRANDS else Format.HEIF
