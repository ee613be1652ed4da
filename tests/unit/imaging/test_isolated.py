"""One bad file costs one file: not the process, not a minute, not the terminal."""

from __future__ import annotations

import multiprocessing
import multiprocessing.process
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest
from PIL import Image

from photoclust.core.progress import Cancelled
from photoclust.imaging import isolated
from photoclust.imaging.decode import Decoded, decode
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.machine.patience import Patience, TooMuchWork

Encode = Callable[..., bytes]


@pytest.fixture
def decoder() -> Iterator[IsolatedDecoder]:
    with IsolatedDecoder(nullcontext(), lambda: False) as decoder:
        yield decoder


def read(decoder: IsolatedDecoder, data: bytes, suffix: str = ".tif") -> Decoded:
    return decoder.decode(data, suffix, thumbnail_side=320, input_side=224)


def hold_up(decoder: IsolatedDecoder) -> multiprocessing.process.BaseProcess:
    """Stop the child in its tracks, as a decoder that never ends would."""
    (child,) = (c for c in multiprocessing.active_children() if c.name == "photoclust-decoding")
    assert child.pid is not None
    os.kill(child.pid, signal.SIGSTOP)
    return child


needs_signals = pytest.mark.skipif(os.name == "nt", reason="processes cannot be stopped there")


def test_a_child_gives_what_this_process_would(decoder: IsolatedDecoder, encode: Encode) -> None:
    picture = Image.effect_noise((900, 700), 60).convert("RGB")
    for form in ("TIFF", "AVIF", "JPEG"):
        data = encode(picture, form)
        here = decode(data, "." + form.lower(), thumbnail_side=320, input_side=224)
        there = read(decoder, data, "." + form.lower())
        assert there.facts == here.facts
        assert there.image.tobytes() == here.image.tobytes()


@needs_signals
def test_a_crash_costs_one_file(decoder: IsolatedDecoder, encode: Encode) -> None:
    data = encode(Image.new("RGB", (50, 40)), "TIFF")
    read(decoder, data)
    child = hold_up(decoder)
    killer = threading.Timer(0.2, child.kill)
    killer.start()
    with pytest.raises(DecodeError, match="crashed"):
        read(decoder, data)
    killer.join()
    assert read(decoder, data).image.size == (50, 40)


@needs_signals
def test_a_hang_is_cut_short(
    decoder: IsolatedDecoder, encode: Encode, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encode(Image.new("RGB", (50, 40)), "TIFF")
    read(decoder, data)
    hold_up(decoder)
    with monkeypatch.context() as patch:
        patch.setattr(isolated, "TIME_LIMIT_S", 0.2)
        with pytest.raises(DecodeError, match="Nothing more was read"):
            read(decoder, data)
    assert read(decoder, data).image.size == (50, 40)


@needs_signals
def test_a_child_tells_how_much_it_worked_and_is_given_up_by_that(
    decoder: IsolatedDecoder, encode: Encode, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = encode(Image.new("RGB", (50, 40)), "TIFF")
    read(decoder, data)
    while not decoder._child.worked_s():  # it tells every half second
        threading.Event().wait(0.05)
    hold_up(decoder)
    monkeypatch.setattr(isolated, "Patience", _Impatient)
    with pytest.raises(DecodeError, match="seconds of work"):
        read(decoder, data)


class _Impatient(Patience):
    def look(self) -> None:
        raise TooMuchWork


def test_a_cancel_does_not_wait_for_the_picture(encode: Encode) -> None:
    stop = threading.Event()
    with IsolatedDecoder(nullcontext(), stop.is_set) as decoder:
        stop.set()
        with pytest.raises(Cancelled):
            read(decoder, encode(Image.new("RGB", (50, 40)), "TIFF"))


def test_a_large_picture_asks_for_leave(encode: Encode) -> None:
    turn = threading.Lock()
    large = encode(Image.new("1", (9000, 5000)), "TIFF", compression="group4")
    with IsolatedDecoder(turn, lambda: False) as decoder:
        with turn:
            waiting = threading.Thread(target=read, args=(decoder, large))
            waiting.start()
            waiting.join(0.7)
            assert waiting.is_alive()
        waiting.join()
        assert not turn.locked()


def test_decoders_write_nothing_to_the_terminal(
    decoder: IsolatedDecoder, encode: Encode, capfd: pytest.CaptureFixture[str]
) -> None:
    # A table that LZW cannot have: libtiff complains about it on stderr.
    data = bytearray(encode(Image.effect_noise((300, 200), 60), "TIFF", compression="tiff_lzw"))
    data[1000:1200] = b"\xff" * 200
    with pytest.raises(DecodeError):
        read(decoder, bytes(data))
    assert capfd.readouterr() == ("", "")
