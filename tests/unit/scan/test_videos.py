"""Videos are members of the library where they can be read, and are told where they cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.left import Left, LeftKind
from photoclust.core.packages import how_to_get
from photoclust.core.problems import Problem
from photoclust.scan import finder
from photoclust.scan.finder import Found, Ignored, find

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100)
MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"

FILES = {
    "IMG_1.HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    "IMG_1.MOV": MP4,  # the clip of a Live Photo
    "IMG_1_HEVC.MOV": b"damaged",  # its clip once more, as an iPhone names it
    "IMG_2.MOV": MP4,
    "empty.avi": b"",
    "half.mp4.part": MP4,
    "music.mp4": b"ID3\3" + bytes(100),
    "old.flv": b"FLV\x01" + bytes(20),
    "photo.mov": JPEG,
    "program.mts": b"export const a = 1;\n",
}


def met(folder: Path) -> dict[str, object]:
    items = {item.path.name: item for item in find([folder])}
    return {n: i.kind if isinstance(i, Left) else type(i) for n, i in items.items()}


@pytest.mark.parametrize(
    ("reads", "others"),
    [
        (
            True,
            {
                "IMG_2.MOV": Found,
                "empty.avi": Problem,
                "half.mp4.part": LeftKind.UNFINISHED,
                "music.mp4": Problem,
                "old.flv": LeftKind.VIDEO_KIND,
            },
        ),
        (
            False,
            dict.fromkeys(
                ("IMG_2.MOV", "empty.avi", "half.mp4.part", "music.mp4", "old.flv"),
                LeftKind.VIDEO,
            ),
        ),
    ],
)
def test_what_is_a_video(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, reads: bool, others: dict[str, object]
) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr(finder, "video_is_read", lambda: reads)
    assert met(tmp_path) == {
        "IMG_1.HEIC": Found,
        "IMG_1.MOV": Ignored,
        "IMG_1_HEVC.MOV": Ignored,
        "photo.mov": Found,
        "program.mts": Ignored,
        **others,
    }


def test_what_is_wrong_with_a_video_is_said_of_a_video(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "video_is_read", lambda: True)
    for name in ("empty.avi", "music.mp4"):
        (tmp_path / name).write_bytes(FILES[name])
    found = {item.path.name: item for item in find([tmp_path]) if isinstance(item, Problem)}
    assert found["empty.avi"].hint == "If you need the video, look for it in a backup."
    assert found["music.mp4"].reason == "The file is damaged or not a video."


def test_without_the_extra_a_person_is_told_how_to_get_it() -> None:
    left = Left(Path("/a.mp4"), LeftKind.VIDEO)
    assert left.hint == how_to_get("video")
