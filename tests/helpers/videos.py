"""Small videos, made by OpenCV's own encoders, and their boxes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SIZE = (96, 64)
RATE = 10

CODECS = {".avi": "MJPG", ".mp4": "mp4v", ".mov": "mp4v", ".mkv": "mp4v", ".3gp": "mp4v"}


def checks(number: int, bright: int = 255) -> NDArray[np.uint8]:
    """A frame full of edges, uint8 (64, 96, 3); its red is `number`."""
    frame = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    frame[:, :, 1] = np.kron(np.indices((8, 12)).sum(0) % 2, np.ones((8, 8))) * bright
    frame[:, :, 2] = number
    return frame


def write_video(path: Path, frames: Sequence[NDArray[np.uint8]]) -> Path:
    """Write frames (BGR) as a video of the kind its suffix says."""
    import cv2

    path.parent.mkdir(parents=True, exist_ok=True)
    code = cv2.VideoWriter.fourcc(*CODECS[path.suffix])
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, code, RATE, (width, height))
    assert writer.isOpened()
    for frame in frames:
        writer.write(frame)
    writer.release()
    return path


def box(kind: bytes, *content: bytes) -> bytes:
    """A box of QuickTime and MP4."""
    data = b"".join(content)
    return (len(data) + 8).to_bytes(4, "big") + kind + data


def chunk(kind: bytes, *content: bytes) -> bytes:
    """A chunk of AVI; of a list its kind is the first content."""
    data = b"".join(content)
    return kind + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def ebml(kind: int, *content: bytes) -> bytes:
    """An element of Matroska, its length in four bytes."""
    data = b"".join(content)
    name = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return name + (len(data) | 1 << 28).to_bytes(4, "big") + data


def with_metadata(video: Path, *boxes: bytes) -> Path:
    """Put boxes at the end of a video's `moov`, which must be the last box of its file."""
    data = video.read_bytes()
    at = data.rindex(b"moov") - 4
    length = int.from_bytes(data[at : at + 4], "big")
    assert at + length == len(data)
    added = b"".join(boxes)
    video.write_bytes(data[:at] + (length + len(added)).to_bytes(4, "big") + data[at + 4 :] + added)
    return video


def with_colours(video: Path, primaries: int, curve: int) -> Path:
    """Say in an MP4 of `write_video` what its colours mean."""
    points = (n.to_bytes(2, "big") for n in (primaries, curve, 9))
    return with_picture_box(video, box(b"colr", b"nclx", *points, b"\0"))


def with_pixels(video: Path, across: int, down: int) -> Path:
    """Say in an MP4 of `write_video` what its pixels measure."""
    return with_picture_box(video, box(b"pasp", across.to_bytes(4, "big"), down.to_bytes(4, "big")))


def with_picture_box(video: Path, mark: bytes) -> Path:
    """Put a box into the entry of the pictures of an MP4 of `write_video`."""
    data = bytearray(video.read_bytes())
    end = data.index(b"mp4v", data.index(b"stsd")) - 4
    end += int.from_bytes(data[end : end + 4], "big")
    for kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"mp4v"):
        at = data.index(kind, data.index(b"moov")) - 4
        length = int.from_bytes(data[at : at + 4], "big") + len(mark)
        data[at : at + 4] = length.to_bytes(4, "big")
    video.write_bytes(bytes(data[:end] + mark + data[end:]))
    return video


def apple_metadata(**values: str) -> bytes:
    """Apple's metadata: `creationdate` and `location`."""
    names = {
        "creationdate": b"com.apple.quicktime.creationdate",
        "location": b"com.apple.quicktime.location.ISO6709",
    }
    keys = b"".join(
        (len(names[name]) + 8).to_bytes(4, "big") + b"mdta" + names[name] for name in values
    )
    items = b"".join(
        box(number.to_bytes(4, "big"), box(b"data", b"\0\0\0\1\0\0\0\0", value.encode()))
        for number, value in enumerate(values.values(), 1)
    )
    head = b"\0\0\0\0" + len(values).to_bytes(4, "big")
    return box(b"meta", box(b"keys", head, keys), box(b"ilst", items))
