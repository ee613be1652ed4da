"""Kinds of files that hold pictures or films, are known, and are not read.

So that they can be told and counted instead of passing for any other file. Pages, drawings and
icons (PDF, SVG, ICO) are not among them: nobody looks for these among photos. What is read is
for `signatures.recognise` to say, which is asked first; a kind that becomes readable stays here for
files that are met where its decoder is missing.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from photoclust.core.companion_names import is_video
from photoclust.core.left import LeftKind
from photoclust.imaging.signatures import HEAD_BYTES, recognise

Kind = tuple[LeftKind, str]
"""Why a file is not read, and what kind of picture it is."""

_VIDEO: Kind = (LeftKind.VIDEO, "")
_LINK: Kind = (LeftKind.LINK, "")

_VIDEO_NAMES = (
    ".360 .3g2 .3gp .3gp2 .3gpp .amv .asf .avi .braw .crm .divx .dv .f4v .flv .hevc .insv"
    " .ivf .lrv .m1v .m2v .m4v .mj2 .mjpeg .mjpg .mkv .mov .mp4 .mp4v .mpe .mpeg .mpg .mpv"
    " .mqv .mts .m2ts .mxf .ogm .ogv .qt .r3d .rm .rmvb .tod .vob .webm .wmv"
)
_VIDEO_SUFFIXES = frozenset(_VIDEO_NAMES.split())
_TEXT_TOO = frozenset((".mts", ".ts"))
"""Video suffixes that are also those of source code (TypeScript)."""

_AUDIO_NAMES = ".aa .aax .f4a .m4a .m4b .m4p .m4r .mka .mks .ra .wma"
_AUDIO_SUFFIXES = frozenset(_AUDIO_NAMES.split())
"""Sound in the containers of films."""

_JPEG_2000_NAMES = ".j2c .j2k .jp2 .jpc .jpf .jph .jpm .jpx .jhc"
_PICTURE_SUFFIXES = {
    ".jxl": "JPEG XL",
    **dict.fromkeys(_JPEG_2000_NAMES.split(), "JPEG 2000"),
    **dict.fromkeys((".jxr", ".wdp", ".hdp"), "JPEG XR"),
    **dict.fromkeys((".psd", ".psb", ".pdd"), "Photoshop"),
    ".xcf": "GIMP",
    ".kra": "Krita",
    ".ora": "OpenRaster",
    ".pdn": "Paint.NET",
    ".afphoto": "Affinity Photo",
    **dict.fromkeys((".psp", ".pspimage"), "PaintShop Pro"),
    ".procreate": "Procreate",
    ".exr": "OpenEXR",
    ".hdr": "Radiance HDR",
    ".bpg": "BPG",
    ".flif": "FLIF",
    ".qoi": "QOI",
    **dict.fromkeys((".tga", ".targa"), "Targa"),
    **dict.fromkeys((".pbm", ".pgm", ".ppm", ".pnm", ".pam", ".pfm"), "Netpbm"),
    ".pcx": "PCX",
    ".pcd": "Photo CD",
    ".sgi": "SGI",
    ".dpx": "DPX",
    ".fits": "FITS",
    ".djvu": "DjVu",
    ".jng": "JNG",
    ".mng": "MNG",
    ".jls": "JPEG-LS",
}

_SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\x0a", (LeftKind.PICTURE, "JPEG XL")),
    (b"\0\0\0\x0cJXL \r\n\x87\n", (LeftKind.PICTURE, "JPEG XL")),
    (b"\0\0\0\x0cjP  \r\n\x87\n", (LeftKind.PICTURE, "JPEG 2000")),
    (b"\xff\x4f\xff\x51", (LeftKind.PICTURE, "JPEG 2000")),
    (b"II\xbc\x01", (LeftKind.PICTURE, "JPEG XR")),
    (b"8BPS\0", (LeftKind.PICTURE, "Photoshop")),
    (b"gimp xcf ", (LeftKind.PICTURE, "GIMP")),
    (b"PDN3", (LeftKind.PICTURE, "Paint.NET")),
    (b"Paint Shop Pro Image File", (LeftKind.PICTURE, "PaintShop Pro")),
    (b"\x76\x2f\x31\x01", (LeftKind.PICTURE, "OpenEXR")),
    (b"#?RADIANCE", (LeftKind.PICTURE, "Radiance HDR")),
    (b"BPG\xfb", (LeftKind.PICTURE, "BPG")),
    (b"FLIF", (LeftKind.PICTURE, "FLIF")),
    (b"qoif", (LeftKind.PICTURE, "QOI")),
    (b"SIMPLE  =", (LeftKind.PICTURE, "FITS")),
    (b"SDPX", (LeftKind.PICTURE, "DPX")),
    (b"XPDS", (LeftKind.PICTURE, "DPX")),
    (b"AT&TFORM", (LeftKind.PICTURE, "DjVu")),
    (b"\x8bJNG\r\n", (LeftKind.PICTURE, "JNG")),
    (b"\x8aMNG\r\n", (LeftKind.PICTURE, "MNG")),
    (b"\x1a\x45\xdf\xa3", _VIDEO),  # Matroska, WebM
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", _VIDEO),  # Windows Media
    (b"\0\0\x01\xba", _VIDEO),  # MPEG
    (b"\0\0\x01\xb3", _VIDEO),
    (b"FLV\x01", _VIDEO),
    (b".RMF\0", _VIDEO),
    (b"\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02", _VIDEO),  # MXF
    (b"L\0\0\0\x01\x14\x02\0", _LINK),  # what Windows calls a shortcut
    (b"book\0\0\0\0mark", _LINK),  # what macOS calls an alias
)

_FILM_ATOMS = frozenset((b"moov", b"mdat", b"wide", b"pnot"))
"""How QuickTime films begin that do not say what they are."""

_SOUND_BRANDS = frozenset((b"M4A ", b"M4B ", b"M4P ", b"F4A ", b"F4B ", b"aax "))
_PICTURE_BRANDS = (b"he", b"hevc", b"mif", b"msf", b"avi", b"jpe", b"j2", b"crx", b"jx")
"""How the names of ISO containers begin that hold pictures rather than a film."""


def raw_is_read() -> bool:
    """Whether camera RAW files can be read here. Looks for the library without loading it."""
    return find_spec("rawpy") is not None


def video_is_read() -> bool:
    """Whether videos can be read here. Looks for the library without loading it."""
    return find_spec("cv2") is not None


def known_by_head(head: bytes, suffix: str) -> Kind | None:
    """Tell a kind that is known and not read from a file's first bytes.

    Args:
        head: The file's first bytes (`signatures.HEAD_BYTES`), of a file that `recognise` refused.
        suffix: The name's last suffix with its dot, in any case; may be empty.
    """
    suffix = suffix.lower()
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return None if kind is _VIDEO and suffix in _AUDIO_SUFFIXES else kind
    if _is_film(head, suffix):
        return _VIDEO
    return None


def is_read_as_video(path: Path) -> bool:
    """Whether a file is read as a video: what has a video's name, unless it begins as a photo."""
    if not is_video(path.name):
        return False
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return True  # who reads it says what is wrong
    return recognise(head, path.suffix.lower()) is None


def known_by_suffix(suffix: str) -> Kind | None:
    """Tell a kind that is known and not read from a file's name alone."""
    suffix = suffix.lower()
    if suffix in _VIDEO_SUFFIXES and suffix not in _TEXT_TOO:
        return _VIDEO
    name = _PICTURE_SUFFIXES.get(suffix)
    return None if name is None else (LeftKind.PICTURE, name)


def _is_film(head: bytes, suffix: str) -> bool:
    if suffix in _AUDIO_SUFFIXES:
        return False
    if head.startswith(b"RIFF"):
        return head[8:12] == b"AVI "
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return brand not in _SOUND_BRANDS and not brand.startswith(_PICTURE_BRANDS)
    if head[4:8] in _FILM_ATOMS:
        return True
    # Films of camcorders and broadcasts: packets that begin with "G", which text may as well.
    packets = head[:1] == b"G" or head[4:5] == b"G"
    return packets and suffix in (".mts", ".m2ts", ".ts", ".tod") and not _is_text(head)


def _is_text(head: bytes) -> bool:
    return not any(byte < 9 or 13 < byte < 32 for byte in head)
