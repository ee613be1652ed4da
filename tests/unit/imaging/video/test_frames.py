"""What is read of a video: frames, the one that stands for it, its facts, or why not."""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.progress import Cancelled
from photoclust.imaging import isolated
from photoclust.imaging.codings import PRIMARIES, Coding, decoded
from photoclust.imaging.dates import Moment
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts
from photoclust.imaging.isolated import IsolatedDecoder, video_picture
from photoclust.imaging.sidecars import Beside
from photoclust.imaging.video import frames as frames_module
from photoclust.imaging.video.frames import Frames, cover_of, read_frames, within_reach
from tests.helpers.videos import (
    CODECS,
    SIZE,
    apple_metadata,
    box,
    checks,
    with_colours,
    with_metadata,
    with_pixels,
    write_video,
)

pytest.importorskip("cv2")


def read(path: Path) -> Frames:
    return read_frames(path, longest_side=320, shortest_side=224)


@pytest.mark.parametrize("suffix", CODECS)
def test_frames_are_taken_all_along_a_video(tmp_path: Path, suffix: str) -> None:
    path = write_video(tmp_path / f"a{suffix}", [checks(8 * n) for n in range(30)])
    frames = read(path)
    assert [image.size for image in frames.images] == [SIZE] * 5
    reds = [float(np.asarray(image)[:, :, 0].mean()) for image in frames.images]
    assert reds == sorted(reds)
    assert reds[0] < 60 < 180 < reds[-1]
    assert frames.facts == Facts(*SIZE, duration_s=3.0)


def test_a_frame_with_something_to_see_stands_for_the_video(tmp_path: Path) -> None:
    dark = np.zeros_like(checks(0))
    film = [dark] * 10 + [checks(0, 40)] * 4 + [checks(0)] * 2 + [dark] * 4
    frames = read(write_video(tmp_path / "a.avi", film))
    assert frames.cover == 3
    assert len(frames.images) == 5


def test_the_first_frame_that_is_neither_dark_nor_of_one_colour_stands_for_the_video() -> None:
    dark, grey, seen, full = (np.zeros((64, 96, 3), np.uint8) for _ in range(4))
    dark[::8, ::8] = 90  # a few lights at night
    grey[:] = 128
    seen[:, :48] = 80
    full[::2] = 255
    assert cover_of([dark, grey, seen, full]) == 2
    assert cover_of([grey, dark]) == 1
    assert cover_of([np.zeros_like(dark), grey]) == 0


def test_no_more_is_decoded_for_a_frame_than_phones_films_need() -> None:
    assert within_reach([(0, 30), (0, 45)]) == [(0, 30), (0, 45)]
    # One that stands by itself every 30 frames; every 250 frames; one in all.
    assert within_reach([(60, 100), (270, 300)]) == [(60, 100), (270, 300)]
    assert within_reach([(0, 120), (250, 360), (750, 840)]) == [(0, 50), (250, 300), (750, 800)]
    one = within_reach([(0, n) for n in (1000, 3000, 5000, 7000, 9000)])
    assert one == [(0, 50), (0, 100), (0, 150), (0, 200), (0, 250)]
    assert within_reach([(0, 0), (0, 0)]) == [(0, 0)]


def test_decoding_begins_at_the_frame_that_stands_by_itself_before_a_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One of twelve does.
    path = write_video(tmp_path / "a.mp4", [checks(n) for n in range(0, 240, 2)])
    exact = [12, 36, 60, 84, 108]
    assert _reds(read(path)) == pytest.approx([2 * n for n in exact], abs=9)
    monkeypatch.setattr(frames_module, "_MOST_DECODED", 3)
    # 20 before each place, then three on.
    assert _reds(read(path)) == pytest.approx([2 * n for n in (3, 15, 39, 63, 87)], abs=9)


class Stream:
    """A transport stream as OpenCV shows it: a seek comes out anywhere.

    Args:
        keys: The frames that stand by themselves.
    """

    def __init__(self, *keys: int) -> None:
        self._keys = keys
        self._at = 0

    def set(self, prop: int, value: float) -> bool:
        self._at = int(value)
        return True

    def grab(self) -> bool:
        self._at += 1
        return self._at < 1000

    def get(self, prop: int) -> float:
        import cv2

        if prop == cv2.CAP_PROP_FRAME_COUNT:
            return 1000.0
        return self._at if prop == cv2.CAP_PROP_POS_FRAMES else self._at in self._keys

    def release(self) -> None:
        pass


def test_of_a_stream_the_next_frame_that_stands_by_itself_is_taken() -> None:
    import cv2

    def wanted(*keys: int) -> list[tuple[int, int]]:
        return frames_module._wanted(Stream(*keys), Stream(*keys), cv2)

    assert wanted(*range(0, 1000, 200)) == [(200, 202), (400, 402), (600, 602), (800, 802)]
    assert wanted(999) == [(999, 999)]
    # Where none is known, the beginning is read.
    assert wanted() == [(0, 50), (0, 100), (0, 150), (0, 200), (0, 250)]


def _reds(frames: Frames) -> list[float]:
    return [float(np.asarray(image)[:, :, 0].mean()) for image in frames.images]


def test_of_one_frame_there_is_one(tmp_path: Path) -> None:
    frames = read(write_video(tmp_path / "a.mp4", [checks(0)]))
    assert len(frames.images) == 1
    assert frames.facts.duration_s == 0.1


def test_frames_are_no_larger_than_needed(tmp_path: Path) -> None:
    large = np.kron(checks(0), np.ones((10, 10, 1), np.uint8))
    path = write_video(tmp_path / "a.avi", [large])
    frames = read(path)
    assert frames.images[0].size == (336, 224)
    assert (frames.facts.width, frames.facts.height) == (960, 640)
    assert video_picture(path, 480, lambda: False).image.size == (480, 320)


def test_apple_says_when_and_where_and_the_clocks_offset(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mov", [checks(0)])
    with_metadata(
        path, apple_metadata(creationdate="2024-05-31T18:02:11+0200", location="+52.5+013.4+034/")
    )
    facts = read(path).facts
    assert (facts.taken, facts.taken_offset) == ("2024-05-31T18:02:11", "+02:00")
    assert (facts.latitude, facts.longitude) == (52.5, 13.4)


def test_the_header_tells_utc_and_the_place_may_stand_beside_it(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", [checks(0)])
    data = path.read_bytes()
    at = data.index(b"mvhd") + 8
    seconds = 3_800_000_000  # since 1904, in UTC: 2024-05-31T11:33:20
    path.write_bytes(data[:at] + seconds.to_bytes(4, "big") + data[at + 4 :])
    with_metadata(path, box(b"udta", box(b"\xa9xyz", b"\0\x0c\x15\xc7-33.86+151.21/")))
    facts = read(path).facts
    assert facts.taken is not None
    assert facts.taken_offset is not None
    assert np.datetime64(facts.taken) - _hours(facts.taken_offset) == np.datetime64(
        "2024-05-31T11:33:20"
    )
    assert (facts.latitude, facts.longitude) == (-33.86, 151.21)


def test_a_sidecar_sets_a_videos_date_right_and_an_album_only_fills_in(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mov", [checks(0)])
    with_metadata(path, apple_metadata(creationdate="2024-05-31T18:02:11+0200"))
    corrected = Beside({"exif:DateTimeOriginal": "2023-05-31T18:02:11"})
    assert _facts(path, corrected).taken == "2023-05-31T18:02:11"
    album = Beside(taken=Moment("2020-01-02T03:04:05"), place=(48.0, 11.0))
    facts = _facts(path, album)
    assert (facts.taken, facts.taken_offset) == ("2024-05-31T18:02:11", "+02:00")
    assert (facts.latitude, facts.longitude) == (48.0, 11.0)


def _facts(path: Path, beside: Beside) -> Facts:
    return read_frames(path, longest_side=320, shortest_side=224, beside=beside).facts


def _hours(offset: str) -> np.timedelta64:
    minutes = int(offset[1:3]) * 60 + int(offset[4:])
    return np.timedelta64(-minutes if offset[0] == "-" else minutes, "m")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
        b"#EXTM3U\n#EXTINF:3,\nhttp://127.0.0.1:9/x.ts\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile other.mp4\n",
        b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
        os.urandom(2000),
    ],
)
def test_what_is_no_video_is_refused(tmp_path: Path, content: bytes) -> None:
    write_video(tmp_path / "other.mp4", [checks(0)])
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    with pytest.raises(DecodeError, match="no video that can be read"):
        read(path)


def test_a_video_that_is_cut_off_shows_what_there_is_or_is_refused(tmp_path: Path) -> None:
    film = [checks(8 * n) for n in range(30)]
    whole = write_video(tmp_path / "a.avi", film).read_bytes()
    (tmp_path / "a.avi").write_bytes(whole[: len(whole) // 2])
    assert 1 <= len(read(tmp_path / "a.avi").images) <= 5
    whole = write_video(tmp_path / "a.mp4", film).read_bytes()
    (tmp_path / "a.mp4").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DecodeError):
        read(tmp_path / "a.mp4")


def test_sound_alone_has_no_picture(tmp_path: Path) -> None:
    header = b"RIFF" + (36).to_bytes(4, "little") + b"WAVEfmt \x10\0\0\0\1\0\1\0@\x1f\0\0@\x1f\0\0"
    path = tmp_path / "a.avi"
    path.write_bytes(header + b"\1\0\x08\0data\0\0\0\0")
    with pytest.raises(DecodeError):
        read(path)


def test_a_child_reads_the_same_and_a_hang_is_cut_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_video(tmp_path / "a.avi", [checks(8 * n) for n in range(10)])
    here = read(path)
    with IsolatedDecoder(nullcontext(), lambda: False) as decoder:
        there = decoder.read_video(path, longest_side=320, shortest_side=224)
        assert [i.tobytes() for i in there.images] == [i.tobytes() for i in here.images]
        assert (there.cover, there.facts) == (here.cover, here.facts)
        monkeypatch.setattr(isolated, "VIDEO_TIME_LIMIT_S", -1.0)
        with pytest.raises(DecodeError, match="given up"):
            decoder.read_video(
                tmp_path / "pipe" if _pipe(tmp_path) else path, longest_side=320, shortest_side=224
            )
    with (
        IsolatedDecoder(nullcontext(), lambda: True) as decoder,
        pytest.raises(Cancelled),
    ):
        decoder.read_video(path, longest_side=320, shortest_side=224)


def _pipe(folder: Path) -> bool:
    """A file that never comes, where there is such a thing: whoever reads it hangs."""
    if not hasattr(os, "mkfifo"):
        return False
    os.mkfifo(folder / "pipe")
    return True


def test_a_video_that_was_taken_upright_is_shown_upright(tmp_path: Path) -> None:
    frame = checks(0)
    frame[:8] = (255, 0, 0)  # blue at the top, before it is turned
    path = write_video(tmp_path / "a.mp4", [frame])
    data = path.read_bytes()
    at = data.index(b"tkhd") + 4 + 40
    quarter = b"".join(n.to_bytes(4, "big", signed=True) for n in (0, 1 << 16, 0, -1 << 16, 0, 0))
    path.write_bytes(data[:at] + quarter + data[at + len(quarter) :])
    frames = read(path)
    assert frames.images[0].size == SIZE[::-1]
    assert (frames.facts.width, frames.facts.height) == SIZE[::-1]
    right = np.asarray(frames.images[0])[:, -4:].mean(axis=(0, 1))
    assert right[2] > 200 > 60 > right[0]


@pytest.mark.parametrize("curve", [16, 18])
def test_hdr_videos_look_as_bright_as_hdr_photos(tmp_path: Path, curve: int) -> None:
    steps = np.repeat(np.array([40, 80, 110, 140], np.uint8), 24)
    path = write_video(tmp_path / "a.mp4", [np.tile(steps[None, :, None], (64, 1, 3))])
    plain = read(path).images[0]
    photo = np.asarray(decoded(plain, Coding(PRIMARIES[9], hdr=curve)), np.int16)
    film = np.asarray(read(with_colours(path, 9, curve)).images[0], np.int16)
    middle = np.s_[32, 12::24]
    assert np.abs(film[middle] - photo[middle]).max() < 24
    assert film[middle][-1].mean() > np.asarray(plain)[middle][-1].mean() + 10


def test_pixels_that_are_no_squares_are_shown_as_they_are_meant(tmp_path: Path) -> None:
    path = with_pixels(write_video(tmp_path / "a.mp4", [checks(0)]), 4, 3)
    frames = read(path)
    assert frames.images[0].size == (128, 64)
    assert (frames.facts.width, frames.facts.height) == (128, 64)
    absurd = with_pixels(write_video(tmp_path / "b.mp4", [checks(0)]), 4000, 3)
    assert read(absurd).images[0].size == SIZE
