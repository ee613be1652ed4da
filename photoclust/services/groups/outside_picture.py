"""A picture that is no photo of the library, in the form in which photos are compared."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photoclust.core.progress import CancelToken
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.imaging.reading import read_photo
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, encode_thumbnail
from photoclust.services.groups.similar import unit_rows
from photoclust.store.cache.side_by_side import together
from photoclust.vision.preprocess import model_input

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine


@dataclass(frozen=True, slots=True)
class OutsidePicture:
    """What a picture looks like to the model, and to a person.

    Attributes:
        row: float32 (d,), of length one, for `SimilarIndex.nearest_to`.
        jpeg: Its thumbnail.
    """

    row: NDArray[np.float32]
    jpeg: bytes


def read_outside(source: Path | bytes, engine: Engine, cancel: CancelToken) -> OutsidePicture:
    """Look at a picture that a person dropped or pasted; nothing of it is kept.

    It is decoded in a child process whatever its format: nobody knows where it comes from. Off the
    GUI thread; takes about a second, most of it for starting that process.

    Args:
        source: A file, or the bytes of one.
        engine: The model that looks at it.
        cancel: Stops it.

    Raises:
        DecodeError: it is no picture that can be read.
        Cancelled: a person stopped it.
        UserError: the model or the process could not be started.
    """
    data, suffix = (source, "") if isinstance(source, bytes) else _file(source)
    models = (engine.model, *engine.beside)
    side = max(model.network.side for model in models)
    with IsolatedDecoder(nullcontext(), lambda: cancel.cancelled, everything=True) as decoder:
        decoded = decoder.decode(data, suffix, thumbnail_side=THUMBNAIL_SIDE, input_side=side)
    cancel.raise_if_cancelled()
    rows = []
    for model in models:
        pixels = model_input(decoded.image, model.network.side)
        # As the cache stores those of photos: the photo itself is then found to be the same.
        rows.append(model.infer(pixels[None])[0].astype(np.float16))
    features = together(rows, engine.key) if engine.beside else rows[0]
    row = unit_rows(features, engine.key)[0]
    return OutsidePicture(row, encode_thumbnail(decoded.image).jpeg)


def _file(path: Path) -> tuple[bytes, str]:
    data, _ = read_photo(path)
    return data, path.suffix
