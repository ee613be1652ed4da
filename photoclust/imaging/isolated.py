"""Decoding in a child process, for formats whose decoders are not to be trusted with ours.

TIFF, HEIF, AVIF, JPEG 2000, JPEG XL and RAW are large families read by large libraries, in which a
malformed file now and then finds a crash, a hang or a way to fill the terminal. In a child process
each of these costs one file: the child is ended and the next file gets a new one. The everyday
formats (JPEG but for its rare kinds, PNG, WebP, GIF, BMP) stay on the caller's thread, where the
limits of `decode` bound them. Videos are read there too, from their file: they are too long to be
handed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType

from PIL import Image

from photoclust.core.errors import UserError, system_says
from photoclust.core.progress import Cancelled
from photoclust.core.text import NOTHING, Text
from photoclust.imaging.decode import Decoded, decode
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts
from photoclust.imaging.jpeg import is_rare_jpeg
from photoclust.imaging.sidecars import NOTHING_BESIDE, Beside
from photoclust.imaging.signatures import HEAD_BYTES, Format, recognise
from photoclust.imaging.video.frames import Frames, read_frames
from photoclust.machine.children import Child
from photoclust.machine.patience import NothingHappens, Patience, TooMuchWork

ISOLATED = frozenset(
    (Format.TIFF, Format.HEIF, Format.AVIF, Format.RAW, Format.JPEG_2000, Format.JPEG_XL)
)
"""The formats that are decoded in a child; so are the rare kinds of JPEG."""

TIME_LIMIT_S = 45.0
"""A picture that takes more of the processor is given up; see `machine.patience`."""

VIDEO_TIME_LIMIT_S = 120.0
"""A video that takes more of the processor is given up; 4K of HEVC takes 20 at most."""

_LOOK_S = 0.1


@dataclass(frozen=True, slots=True)
class _Kind:
    """How long reading something may take, and what is said where it goes wrong.

    Attributes:
        limit_s: In seconds.
        too_long: That it took more of the processor.
        smaller: What to do then.
        stuck: That nothing was done for so long.
        crashed: That its decoder crashed.
    """

    limit_s: float
    too_long: Text
    smaller: Text
    stuck: Text
    crashed: Text


@dataclass(frozen=True, slots=True)
class _Order:
    suffix: str
    thumbnail_side: int
    input_side: int
    beside: Beside


@dataclass(frozen=True, slots=True)
class _LargeAhead:
    """The child asks for leave to unpack a large picture."""


@dataclass(frozen=True, slots=True)
class _Done:
    """The child is finished; the RGB pixels follow as bytes."""

    size: tuple[int, int]
    facts: Facts


@dataclass(frozen=True, slots=True)
class _VideoOrder:
    path: Path
    longest_side: int
    shortest_side: int
    beside: Beside


@dataclass(frozen=True, slots=True)
class _VideoDone:
    """The child is finished; the frames follow as one row of bytes, each of `size` in RGB."""

    number: int
    size: tuple[int, int]
    cover: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: Text
    hint: Text


def _photo_kind() -> _Kind:
    return _Kind(
        TIME_LIMIT_S,
        Text(
            "Reading the picture took longer than 1 second of work, so it was given up.",
            "Reading the picture took longer than {n} seconds of work, so it was given up.",
            n=round(TIME_LIMIT_S),
        ),
        Text("Save it as JPEG or PNG with a photo editor."),
        Text(
            "Nothing more was read of the picture for 1 second, so it was given up.",
            "Nothing more was read of the picture for {n} seconds, so it was given up.",
            n=round(TIME_LIMIT_S),
        ),
        Text("Reading the picture crashed its decoder; it is most likely damaged."),
    )


def _video_kind() -> _Kind:
    return _Kind(
        VIDEO_TIME_LIMIT_S,
        Text(
            "Reading the video took longer than 1 second of work, so it was given up.",
            "Reading the video took longer than {n} seconds of work, so it was given up.",
            n=round(VIDEO_TIME_LIMIT_S),
        ),
        Text("Save it in a smaller size with a video editor."),
        Text(
            "Nothing more was read of the video for 1 second, so it was given up.",
            "Nothing more was read of the video for {n} seconds, so it was given up.",
            n=round(VIDEO_TIME_LIMIT_S),
        ),
        Text("Reading the video crashed its decoder; it is most likely damaged."),
    )


class IsolatedDecoder:
    """Decodes, in a child process where the format calls for it. For one thread at a time.

    The child starts with the first such picture and ends with `close`.

    Args:
        large: See `decode`; held here, so that a child that crashes cannot keep it.
        stop: Looked at while waiting; True gives the picture up.
        everything: Whether the child decodes the everyday formats too: of a picture that comes
            from another program nobody knows how it was made.
    """

    def __init__(
        self,
        large: AbstractContextManager[object],
        stop: Callable[[], bool],
        *,
        everything: bool = False,
    ) -> None:
        self._large = large
        self._stop = stop
        self._everything = everything
        self._child = Child("photoclust-decoding", _serve, tells_work=True)

    def __enter__(self) -> IsolatedDecoder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def decode(
        self,
        data: bytes,
        name_suffix: str,
        *,
        thumbnail_side: int,
        input_side: int,
        beside: Beside = NOTHING_BESIDE,
    ) -> Decoded:
        """Do what `decode.decode` does, in the right process.

        Raises:
            DecodeError: the bytes are no picture that can be read, or reading it crashed or took
                too long.
            Cancelled: `stop` said so.
            UserError: the system cannot start a process.
        """
        form = recognise(data[:HEAD_BYTES], name_suffix)
        rare = form is Format.JPEG and is_rare_jpeg(data)
        if not (self._everything or form in ISOLATED or rare):
            return decode(
                data,
                name_suffix,
                thumbnail_side=thumbnail_side,
                input_side=input_side,
                large=self._large,
                beside=beside,
            )
        kind = _photo_kind()
        with self._talking(kind) as pipe, ExitStack() as permits:
            pipe.send(_Order(name_suffix, thumbnail_side, input_side, beside))
            pipe.send_bytes(data)
            permitted = False
            while isinstance(answer := self._next(pipe, kind.limit_s), _LargeAhead):
                if not permitted:
                    permits.enter_context(self._large)
                    permitted = True
                pipe.send(None)
            permits.close()
            if isinstance(answer, _Failed):
                raise DecodeError(answer.reason, answer.hint)
            assert isinstance(answer, _Done)
            pixels = pipe.recv_bytes()
        return Decoded(Image.frombytes("RGB", answer.size, pixels), answer.facts)

    def read_video(
        self,
        path: Path,
        *,
        longest_side: int,
        shortest_side: int,
        beside: Beside = NOTHING_BESIDE,
    ) -> Frames:
        """Do what `video.frames.read_frames` does, in a child process.

        Raises:
            DecodeError: it is no video that can be read, or reading it crashed or took too long.
            Cancelled: `stop` said so.
            UserError: the system cannot start a process.
        """
        kind = _video_kind()
        with self._talking(kind) as pipe:
            pipe.send(_VideoOrder(path, longest_side, shortest_side, beside))
            answer = self._next(pipe, kind.limit_s)
            if isinstance(answer, _Failed):
                raise DecodeError(answer.reason, answer.hint)
            assert isinstance(answer, _VideoDone)
            pixels = pipe.recv_bytes()
        one = len(pixels) // answer.number
        images = tuple(
            Image.frombytes("RGB", answer.size, pixels[start : start + one])
            for start in range(0, len(pixels), one)
        )
        return Frames(images, answer.cover, answer.facts)

    def close(self) -> None:
        """End the child, whatever it is doing. Safe to call twice."""
        self._child.end()  # it owns nothing that would need an orderly end

    @contextmanager
    def _talking(self, kind: _Kind) -> Iterator[Connection]:
        """Ask the child for something; where that goes wrong the next thing gets a new child.

        Raises:
            DecodeError: the child crashed, or took too long.
            UserError: the system cannot start a process.
        """
        try:
            pipe = self._child.pipe()
        except OSError as error:
            raise _no_process(error) from error
        try:
            yield pipe
        except DecodeError:
            raise  # the child's own answer
        except TooMuchWork as error:
            self.close()
            raise DecodeError(kind.too_long, kind.smaller) from error
        except NothingHappens as error:
            self.close()
            raise DecodeError(kind.stuck, Text("Check the disk and its connection.")) from error
        except (EOFError, OSError) as error:
            self.close()
            hint = Text("Copy it again from the camera or a backup.")
            raise DecodeError(kind.crashed, hint) from error
        except BaseException:
            self.close()  # in the middle of something nobody waits for
            raise

    def _next(self, pipe: Connection, limit_s: float) -> object:
        """Wait for the child's next word."""
        patience = Patience(limit_s, self._child.worked_s)
        while not pipe.poll(_LOOK_S):
            if self._stop():
                raise Cancelled
            patience.look()
        return pipe.recv()


def video_picture(path: Path, max_side: int, stop: Callable[[], bool]) -> Decoded:
    """The frame that stands for a video, for looking at, at most about `max_side` pixels long.

    In a child of its own: for one that is looked at now and then.

    Raises:
        DecodeError: it is no video that can be read.
        Cancelled: `stop` said so.
        UserError: the system cannot start a process.
    """
    with IsolatedDecoder(nullcontext(), stop) as decoder:
        frames = decoder.read_video(path, longest_side=max_side, shortest_side=1)
    return Decoded(frames.images[frames.cover], frames.facts)


def _no_process(error: OSError) -> UserError:
    return UserError(
        Text("A process for reading photos could not be started: {error}.", error=error)
    )


class _AskFirst:
    """The child's side of `large`: asks the parent, who lets it go when the answer has come."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def __enter__(self) -> None:
        self._pipe.send(_LargeAhead())
        self._pipe.recv()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass


def _serve(pipe: Connection) -> None:
    """Run the child: decode what comes until the pipe closes."""
    while True:
        try:
            order = pipe.recv()
            if isinstance(order, _VideoOrder):
                _read_video(order, pipe)
                continue
            data = pipe.recv_bytes()
            answer, pixels = _carry_out(order, data, pipe)
            pipe.send(answer)
            if pixels is not None:
                pipe.send_bytes(pixels)
        except (EOFError, OSError):
            return


def _read_video(order: _VideoOrder, pipe: Connection) -> None:
    try:
        frames = read_frames(
            order.path,
            longest_side=order.longest_side,
            shortest_side=order.shortest_side,
            beside=order.beside,
        )
    except DecodeError as error:
        pipe.send(_Failed(error.reason, error.hint))
        return
    except MemoryError:
        reason = Text("The video needs more memory than is free.")
        hint = Text("Close other programs and read the folder again.")
        pipe.send(_Failed(reason, hint))
        return
    except OSError as error:
        reason = Text("The file cannot be read: {error}.", error=system_says(error))
        pipe.send(_Failed(reason, NOTHING))
        return
    images = frames.images
    pipe.send(_VideoDone(len(images), images[0].size, frames.cover, frames.facts))
    pipe.send_bytes(b"".join(image.tobytes() for image in images))


def _carry_out(
    order: _Order, data: bytes, pipe: Connection
) -> tuple[_Done | _Failed, bytes | None]:
    try:
        decoded = decode(
            data,
            order.suffix,
            thumbnail_side=order.thumbnail_side,
            input_side=order.input_side,
            large=_AskFirst(pipe),
            beside=order.beside,
        )
    except DecodeError as error:
        return _Failed(error.reason, error.hint), None
    return _Done(decoded.image.size, decoded.facts), decoded.image.tobytes()
