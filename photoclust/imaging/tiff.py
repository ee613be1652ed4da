"""Opening TIFFs: the right page, and only layouts that are known to come out right.

Pillow reads what is everyday (8 bits, one plane). Other layouts it takes for everyday ones without
a word, so they are read by tifffile, which says what it cannot do, and made into a picture by
`tiff_pixels`. What is in neither list is refused rather than guessed.
"""

from __future__ import annotations

import io
import logging
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Literal

import numpy as np
from PIL import ExifTags, Image, TiffImagePlugin

from photoclust.imaging.errors import DecodeError
from photoclust.imaging.opened import (
    Opened,
    Scale,
    check_size,
    cut_off,
    damaged,
    rare_kind,
)
from photoclust.imaging.signatures import Format
from photoclust.imaging.tiff_pixels import COLOURS, bits_of, picture_of, require_known

if TYPE_CHECKING:
    import tifffile

_KIND, _REDUCED, _MASK = 254, 1, 4
_OLD_KIND, _OLD_REDUCED = 255, 2
_MOST_PAGES = 100
"""Further pages are not looked at."""
_SHARE = 0.25
"""A first page of less than this share of the largest one's pixels is only its thumbnail."""
_MAX_BYTES = 2_000_000_000
_LARGE_BYTES = 120_000_000

_SENSOR = frozenset((32803, 34892))
_DNG_VERSION, _SUB_IMAGES, _XMP = 50706, 330, 700
_UNSIGNED = 1
_EVERYDAY_PHOTOMETRICS = frozenset((0, 1, 2, 3, 5, 6))
_EVERYDAY_COMPRESSIONS = frozenset((1, 2, 3, 4, 5, 7, 8, 32773, 32946, 34925, 50000))
_JPEG, _YCBCR = 7, 6

# It logs every odd tag of every file; what matters reaches the person as a problem.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)


class SensorDataError(Exception):
    """The file holds what a camera's sensor saw; whoever can read RAW files has to."""


def open_tiff(data: bytes, scale: Scale, large: AbstractContextManager[object]) -> Opened:
    """Open a TIFF's picture; everyday ones are not unpacked yet.

    Args:
        data: The whole file.
        scale: From full width and height to the scale that is needed.
        large: Entered while a large picture is unpacked.

    Raises:
        SensorDataError: it is a RAW file under a TIFF's name.
        DecodeError: it is of a rare kind, cut off or damaged.
    """
    import tifffile

    try:
        file = tifffile.TiffFile(io.BytesIO(data))
        first = file.pages[0]
        assert isinstance(first, tifffile.TiffPage)
    except Exception as error:  # whatever a damaged directory makes it raise
        raise (cut_off() if _lacks_directory(data) else damaged(Format.TIFF)) from error
    with file:
        top, below = _pages(file, first)
        pages = [*top, *below]
        if any(page.photometric in _SENSOR or _DNG_VERSION in page.tags for page in pages):
            raise SensorDataError
        page = _photo([page for page in pages if _has_data(page, data)] or [first])
        check_size(page.imagewidth, page.imagelength)
        require_known(page)
        size = (page.imagewidth, page.imagelength)
        _require_data(page, data)
        exif = _exif(data, first)
        if page in top and _is_everyday(file, page):
            everyday = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
            if page is first:
                return Opened(everyday, everyday.size)
            everyday.seek(top.index(page))
            exif[ExifTags.Base.Orientation] = 1  # the reader turns the picture itself
            return Opened(everyday, everyday.size, exif)
        if page.nbytes > _MAX_BYTES:
            raise MemoryError
        with large if page.nbytes > _LARGE_BYTES else nullcontext():
            image = _unpacked(page, scale)
        packet = first.tags.valueof(_XMP)
        if isinstance(packet, bytes):
            image.info["xmp"] = packet
        orientation = page.tags.valueof(ExifTags.Base.Orientation)
        if orientation is not None:
            exif[ExifTags.Base.Orientation] = orientation
        return Opened(image, size, exif)


def _unpacked(page: tifffile.TiffPage, scale: Scale) -> Image.Image:
    try:
        with np.errstate(all="ignore"):  # numbers of a damaged file may be any
            return picture_of(page, scale)
    except (DecodeError, MemoryError):
        raise
    except NotImplementedError as error:
        raise rare_kind(Format.TIFF) from error
    except Exception as error:  # a decoder of its own for each way of packing
        raise damaged(Format.TIFF) from error


def _pages(
    file: tifffile.TiffFile, first: tifffile.TiffPage
) -> tuple[list[tifffile.TiffPage], list[tifffile.TiffPage]]:
    """All pages, and those below them; of a damaged list the part that can be read."""
    import tifffile

    top: list[tifffile.TiffPage] = []
    below: list[tifffile.TiffPage] = []
    try:
        for number in range(_MOST_PAGES):
            page = first if number == 0 else file.pages[number]
            assert isinstance(page, tifffile.TiffPage)
            top.append(page)
            if _SUB_IMAGES in page.tags and page.pages is not None:
                under = (page.pages[i] for i in range(min(len(page.pages), _MOST_PAGES)))
                below += [each for each in under if isinstance(each, tifffile.TiffPage)]
    except Exception:  # the end of the list, or damage behind the photo
        pass
    return top or [first], below


def _photo(pages: list[tifffile.TiffPage]) -> tifffile.TiffPage:
    """The page to show: the first one that is no thumbnail or mask of another."""
    whole = [page for page in pages if not _belongs_to_another(page)]
    candidates = whole or pages
    largest = max(page.imagewidth * page.imagelength for page in candidates)
    return next(
        page for page in candidates if page.imagewidth * page.imagelength >= _SHARE * largest
    )


def _belongs_to_another(page: tifffile.TiffPage) -> bool:
    """Whether a page says of itself that it is another page's thumbnail or mask."""
    kind = page.tags.valueof(_KIND)
    if isinstance(kind, int):
        return bool(kind & (_REDUCED | _MASK))
    return bool(page.tags.valueof(_OLD_KIND) == _OLD_REDUCED)


def _is_everyday(file: tifffile.TiffFile, page: tifffile.TiffPage) -> bool:
    """Whether Pillow is known to read the page right; tests hold it against other decoders."""
    colours = COLOURS.get(page.photometric, 3)
    one_alpha = page.samplesperpixel == colours + 1 and len(page.extrasamples) == 1
    bits = bits_of(page)
    return (
        not file.is_bigtiff
        and page.photometric in _EVERYDAY_PHOTOMETRICS
        and page.compression in _EVERYDAY_COMPRESSIONS
        and (bits == 8 or (bits == 1 and page.photometric < 2))
        and page.sampleformat == _UNSIGNED
        and page.imagedepth == 1
        and (page.samplesperpixel == colours or (one_alpha and bits == 8))
        and (page.planarconfig == 1 or page.samplesperpixel == 1)
        and (page.photometric != _YCBCR or page.compression == _JPEG)
    )


def _require_data(page: tifffile.TiffPage, data: bytes) -> None:
    """Refuse a page of which parts lie behind the end of the file.

    Raises:
        DecodeError: it is cut off.
    """
    if not _has_data(page, data):
        raise cut_off()
    if page.compression == 1 and sum(page.databytecounts) < _packed_bytes(page):
        raise damaged(Format.TIFF)


def _has_data(page: tifffile.TiffPage, data: bytes) -> bool:
    parts = zip(page.dataoffsets, page.databytecounts, strict=False)
    return all(offset + count <= len(data) for offset, count in parts)


def _packed_bytes(page: tifffile.TiffPage) -> int:
    """How many bytes a page takes where nothing is packed."""
    bits = bits_of(page)
    planes = page.samplesperpixel if page.planarconfig == 2 else 1
    row = page.imagewidth * page.samplesperpixel // planes * bits
    return planes * page.imagelength * ((row + 7) // 8)


def _exif(data: bytes, page: tifffile.TiffPage) -> Image.Exif:
    exif = Image.Exif()
    try:
        exif.endian = page.parent.byteorder
        exif.bigtiff = page.parent.is_bigtiff
        exif.load_from_fp(io.BytesIO(data), page.offset)
    except Exception:  # damaged metadata of any kind does not make the picture unreadable
        return Image.Exif()
    return exif


def _lacks_directory(data: bytes) -> bool:
    """Whether the place of the first directory lies behind the end of the file."""
    order: Literal["little", "big"] = "little" if data[:2] == b"II" else "big"
    is_big = 43 in data[2:4]
    place = data[8:16] if is_big else data[4:8]
    return int.from_bytes(place, order) + 2 > len(data)
