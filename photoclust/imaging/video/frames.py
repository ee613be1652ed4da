"""A few frames of a video and what is known of it. Runs in a decoding child only.

OpenCV's FFmpeg reads the containers that it is given by name and no others, from a file that is
open already: it never learns a path, so a playlist that bears a film's name leads nowhere, neither
to other files nor to the network.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from PIL import Image

from photoclust.core.packages import how_to_get
from photoclust.core.text import Text
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts, facts_of
from photoclust.imaging.opened import check_size
from photoclust.imaging.sidecars import NOTHING_BESIDE, Beside
from photoclust.imaging.video.container import told_by

if TYPE_CHECKING:
    from numpy.typing import NDArray

PLACES = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where in a video frames are looked at, as a part of its length."""

_CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,asf"
_SETTINGS = {
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": f"protocol_whitelist;file|format_whitelist;{_CONTAINERS}",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",  # what is wrong with a file is told in our words
    "OPENCV_LOG_LEVEL": "OFF",
    "OPENCV_VIDEOIO_PRIORITY_LIST": "FFMPEG",
}

_DETAIL_SIDE = 160
"""Frames are compared at this size, in pixels."""

_DARK, _UNIFORM = 20.0, 6.0
"""The mean grey of a frame that is almost black, of 255, and how little those of one colour differ
(standard deviation)."""

_OPENCV_GOES_BACK = 20
"""OpenCV begins to decode at the frame that stands by itself 16 before the one it is asked for; a
rounded time may be some frames off."""

_THREADS = 2
"""Of one decoder: each worker reads a video of its own. FFmpeg would take as many as there are
processors and hold a frame for each, half a gigabyte of 4K with sixteen."""

_MOST_PASSED = 1000
"""Frames of a stream that are looked through, not unpacked, for one that stands by itself."""

_MOST_DECODED = 50
"""Frames that are decoded at most to come to one that is wanted. Phones and cameras write one that
stands by itself every half to whole second, so that theirs are come to."""

_WIDEST = 4.0
"""A pixel that is longer is a mistake of the file."""

_LONGEST_S = 48 * 3600.0
"""A longer length is a mistake of the file."""


@dataclass(frozen=True, slots=True)
class Frames:
    """What was read of a video.

    Attributes:
        images: Frames in order of time, RGB, upright, at least one and at most `len(PLACES)`,
            reduced but at least as large as was asked for.
        cover: The place of the one that stands for the video.
        facts: Size, length, date and place.
    """

    images: tuple[Image.Image, ...]
    cover: int
    facts: Facts


def read_frames(
    path: Path, *, longest_side: int, shortest_side: int, beside: Beside = NOTHING_BESIDE
) -> Frames:
    """Read a few frames.

    Args:
        path: The file.
        longest_side: The longer side keeps at least so many pixels, where it has them.
        shortest_side: The shorter side, likewise.
        beside: What the files beside it say.

    Raises:
        DecodeError: it is no video that can be read, or the extra is not installed.
        OSError: the file cannot be opened.
    """
    cv2 = _library()
    with path.open("rb") as file:
        told = told_by(file)
        try:
            capture = _opened(file, cv2)
            length = _length_s(capture, cv2)
            check_size(
                max(1, int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))),
                max(1, int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))),
            )
            with path.open("rb") as again:
                wanted = _wanted(capture, _opened(again, cv2), cv2)
            pictures = list(_pictures(capture, wanted, cv2))
            wider = _wider(capture, cv2)
        except cv2.error as error:
            raise _unreadable() from error
        capture.release()
    if not pictures:
        raise DecodeError(
            Text("The video has no picture that can be read."),
            Text("Copy it again from the camera or a backup."),
        )
    height, width = pictures[0].shape[:2]
    width = max(1, round(width * wider))
    scale = min(1.0, max(longest_side / max(width, height), shortest_side / min(width, height)))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    images = tuple(_resized(picture, size) for picture in pictures)
    facts = facts_of(Image.Exif(), width, height, None, beside, told)
    return Frames(images, cover_of(pictures), replace(facts, duration_s=length))


def _library() -> Any:
    """Load OpenCV, which reads its settings when it is first used."""
    os.environ.update(_SETTINGS)
    try:
        import cv2
    except ImportError as error:
        reason = Text("It is a video, which needs an extra that is not installed.")
        raise DecodeError(reason, how_to_get("video")) from error
    cv2.setNumThreads(1)
    return cv2


def _opened(file: BinaryIO, cv2: Any) -> Any:
    """A capture that reads a file from its beginning.

    Raises:
        DecodeError: it is no video.
    """
    file.seek(0)
    capture = cv2.VideoCapture(file, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, _THREADS])
    if not capture.isOpened():
        raise _unreadable()
    return capture


def _wanted(capture: Any, packets: Any, cv2: Any) -> list[tuple[int, int]]:
    """Which frames are looked at, each with the one from which on it has to be decoded.

    Args:
        capture: The video.
        packets: The same; it is told to unpack nothing, so it finds in no time where decoding can
            begin.
        cv2: OpenCV.
    """
    number = capture.get(cv2.CAP_PROP_FRAME_COUNT)
    number = int(number) if 0 < number < 1e9 else 0
    raw = packets.set(cv2.CAP_PROP_FORMAT, -1)
    places = sorted({int(number * place) for place in PLACES})
    found = []
    for frame in places:
        before = max(0, frame - _OPENCV_GOES_BACK)
        start: int | None = 0
        if frame > _MOST_DECODED:
            start = _start(packets, before, cv2) if raw else before
        if start is not None:
            # Where only one behind the place is known, that is what is looked at.
            found.append((start, frame if start <= before else min(start + 2, number - 1)))
    packets.release()
    return within_reach(found or [(0, frame) for frame in places])


def _start(packets: Any, before: int, cv2: Any) -> int | None:
    """A frame that stands by itself: the last one up to `before`, where the file lists them.

    In streams, which list none, it is the next one; None where there is none near.
    """
    if not (packets.set(cv2.CAP_PROP_POS_FRAMES, before) and packets.grab()):
        return before
    for _ in range(_MOST_PASSED):
        if packets.get(cv2.CAP_PROP_LRF_HAS_KEY_FRAME):
            return max(0, int(packets.get(cv2.CAP_PROP_POS_FRAMES)))
        if not packets.grab():
            break
    return None


def within_reach(wanted: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Frames that are near enough to where decoding begins, in place of those that are not.

    Films may hold a frame that stands by itself every few seconds only, some hold one in all, and
    everything behind it has to be decoded, up to a tenth of a second each. So of each such stretch
    that much is decoded for a place, and the frame that is come to is taken.

    Args:
        wanted: From which frame on decoding has to begin, and the frame, in order.
    """
    reached: dict[int, int] = {}
    found: dict[int, int] = {}
    for start, frame in wanted:
        reached[start] = min(frame, reached.get(start, start) + _MOST_DECODED)
        found.setdefault(reached[start], start)
    return [(start, frame) for frame, start in found.items()]


def _pictures(
    capture: Any, wanted: Sequence[tuple[int, int]], cv2: Any
) -> Iterator[NDArray[np.uint8]]:
    """Frames as RGB, uint8 of (height, width, 3), all of the size of the first.

    Where the file does not say how many there are, or lies, what comes first is taken.
    """
    shape = None
    at = 0
    for start, frame in wanted:
        if start > at or frame < at:
            capture.set(cv2.CAP_PROP_POS_FRAMES, frame)
        else:
            for _ in range(frame - at):  # what was decoded already need not be once more
                capture.grab()
        at = frame + 1
        picture = _next(capture, cv2)
        if picture is not None and shape in (None, picture.shape):
            shape = picture.shape
            yield picture
    if shape is None and wanted != [(0, 0)]:  # cut off before its first tenth, or no length
        capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        picture = _next(capture, cv2)
        if picture is not None:
            yield picture


def _next(capture: Any, cv2: Any) -> NDArray[np.uint8] | None:
    read, picture = capture.read()
    if not read or picture is None or picture.ndim != 3 or not picture.size:
        return None
    # Light of HDR was brought to sRGB by then: FFmpeg goes by what the film says of its colours.
    colours: NDArray[np.uint8] = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
    return colours


def _length_s(capture: Any, cv2: Any) -> float | None:
    frames, rate = capture.get(cv2.CAP_PROP_FRAME_COUNT), capture.get(cv2.CAP_PROP_FPS)
    if not (frames > 0 and rate > 0):
        return None
    length = frames / rate
    return round(float(length), 3) if length < _LONGEST_S else None


def _wider(capture: Any, cv2: Any) -> float:
    """By how much the picture is wider than its pixels are many: camcorders' are no squares."""
    across, down = capture.get(cv2.CAP_PROP_SAR_NUM), capture.get(cv2.CAP_PROP_SAR_DEN)
    if not (across > 0 and down > 0 and 1 / _WIDEST <= across / down <= _WIDEST):
        return 1.0
    lies = capture.get(cv2.CAP_PROP_ORIENTATION_META) % 180 != 0  # frames are turned already
    return float(down / across if lies else across / down)


def _resized(picture: NDArray[np.uint8], size: tuple[int, int]) -> Image.Image:
    image = Image.fromarray(picture)
    if image.size == size:
        return image
    return image.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)


def cover_of(pictures: Sequence[NDArray[np.uint8]]) -> int:
    """The first frame with something to see, else that with most: films often begin in black.

    Args:
        pictures: Frames in order of time, RGB, uint8 (height, width, 3); at least one.
    """
    greys = [_small(picture) for picture in pictures]
    for number, grey in enumerate(greys):
        if grey.mean() > _DARK and grey.std() > _UNIFORM:
            return number
    return max(range(len(greys)), key=lambda number: _detail(greys[number]))


def _small(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """A frame in grey, float32, small enough that noise and compression count for little."""
    image = Image.fromarray(picture).convert("L")
    image.thumbnail((_DETAIL_SIDE, _DETAIL_SIDE), Image.Resampling.BOX)
    return np.asarray(image, np.float32)


def _detail(grey: NDArray[np.float32]) -> float:
    """How much there is to see: differences between neighbours; none in black or blurred frames."""
    steps = [np.abs(np.diff(grey, axis=axis)) for axis in (0, 1) if grey.shape[axis] > 1]
    return float(sum(step.mean() for step in steps))


def _unreadable() -> DecodeError:
    return DecodeError(
        Text("It is no video that can be read, or it is damaged."),
        Text("Copy it again from the camera or a backup."),
    )
