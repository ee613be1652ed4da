"""Camera RAW files, through the optional rawpy (LibRaw)."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PIL import ExifTags, Image, JpegImagePlugin

from photoclust.core.packages import how_to_get
from photoclust.core.text import Text
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import orientation_of

if TYPE_CHECKING:
    import rawpy

_TURN_OF_FLIP = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's flip number to the EXIF orientation that says the same."""


def open_raw(
    data: bytes, scale: Callable[[int, int], float], large: AbstractContextManager[object]
) -> tuple[Image.Image, tuple[int, int], Image.Exif]:
    """Open a RAW file: its embedded JPEG where that is large enough, else the sensor's data.

    Args:
        data: The whole file.
        scale: From full width and height to the scale that is needed.
        large: Entered while the sensor's data are unpacked.

    Returns:
        The image, the size of the full picture in the same direction, and the metadata with
        the orientation that still has to be applied.

    Raises:
        DecodeError: rawpy is not installed or cannot read the file.
    """
    try:
        import rawpy
    except ImportError as error:
        reason = Text("It is a camera RAW file, which needs an extra that is not installed.")
        raise DecodeError(reason, how_to_get("raw")) from error
    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            sizes = raw.sizes
            wanted = min(1.0, scale(sizes.width, sizes.height))
            preview = _preview(raw)
            if preview is not None and _is_enough(preview.size, sizes, wanted):
                size = _same_direction((sizes.width, sizes.height), preview.size)
                return preview, size, preview.getexif()
            exif = _exif(data, preview)
            with large:
                picture = raw.postprocess(half_size=wanted <= 0.5, use_camera_wb=True, output_bps=8)
    except rawpy.LibRawError as error:
        reason = Text("The RAW file is damaged or of a camera that is not known yet.")
        raise DecodeError(reason, Text("Save it as JPEG with the camera's own program.")) from error
    # LibRaw has turned the picture already.
    exif[ExifTags.Base.Orientation] = 1
    image = Image.fromarray(picture)
    return image, _same_direction((sizes.width, sizes.height), image.size), exif


def _same_direction(size: tuple[int, int], model: tuple[int, int]) -> tuple[int, int]:
    """Swap width and height where `model` lies the other way."""
    width, height = size
    return (height, width) if (width < height) != (model[0] < model[1]) else size


def _is_enough(size: tuple[int, int], sizes: rawpy._rawpy.ImageSizes, wanted: float) -> bool:
    """Whether a preview holds the picture at the wanted scale, whichever way it is turned."""
    return (
        max(size) >= wanted * max(sizes.width, sizes.height) * 0.98
        and min(size) >= wanted * min(sizes.width, sizes.height) * 0.9
    )


def _preview(raw: rawpy.RawPy) -> JpegImagePlugin.JpegImageFile | None:
    """Return the embedded JPEG, with the orientation of the RAW file if it has none itself."""
    import rawpy

    try:
        thumbnail = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumbnail.format is not rawpy.ThumbFormat.JPEG or not isinstance(thumbnail.data, bytes):
        return None
    try:
        image = JpegImagePlugin.JpegImageFile(io.BytesIO(thumbnail.data))
        exif = image.getexif()
    except Exception:  # a damaged preview: the sensor's data are still there
        return None
    sideways = image.width < image.height
    if orientation_of(exif) == 1 and not sideways:
        exif[ExifTags.Base.Orientation] = _TURN_OF_FLIP.get(raw.sizes.flip, 1)
    return image


def _exif(data: bytes, preview: Image.Image | None) -> Image.Exif:
    """Take the metadata from the RAW file where it is TIFF inside, else from its preview."""
    exif = Image.Exif()
    try:
        exif.load(b"Exif\0\0" + data)
        return exif
    except Exception:  # many RAW formats are no TIFF
        return preview.getexif() if preview is not None else exif
