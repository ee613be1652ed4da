"""How a job is stopped and held back."""

from __future__ import annotations

import threading
import time

import pytest

from photoclust.core.progress import Cancelled, CancelToken

_LONG_S = 60.0


def test_a_job_that_nobody_holds_back_does_not_rest() -> None:
    start = time.monotonic()
    CancelToken().rest(_LONG_S)
    assert time.monotonic() - start < _LONG_S


def test_a_job_that_is_held_back_rests_that_long() -> None:
    token = CancelToken()
    start = time.monotonic()
    token.hold_back(0.05)
    token.rest(_LONG_S)
    assert 0.05 <= time.monotonic() - start < _LONG_S


def test_however_long_it_is_held_back_a_job_goes_on_now_and_then() -> None:
    token = CancelToken()
    start = time.monotonic()
    token.hold_back(_LONG_S)
    token.rest(0.05)
    assert 0.05 <= time.monotonic() - start < _LONG_S


def test_a_cancel_ends_the_rest() -> None:
    token = CancelToken()
    start = time.monotonic()
    token.hold_back(_LONG_S)
    resting = threading.Thread(target=token.rest, args=(_LONG_S,))
    resting.start()
    token.cancel()
    resting.join()
    assert time.monotonic() - start < _LONG_S
    with pytest.raises(Cancelled):
        token.raise_if_cancelled()
