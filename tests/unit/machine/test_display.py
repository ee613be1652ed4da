"""Whether a display answers: by asking it, not by what the environment says."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.machine.display import display_answers, display_held

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere a desktop is always there"
)

_DEAD = ":7777"


def why_no_window() -> str | None:
    with display_held() as reason:
        return reason


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def listening() -> Iterator[int]:
    """The number of an X display on this machine that takes connections over the network."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1] - 6000


def test_nothing_named_is_no_display() -> None:
    assert not display_answers()
    sentence = why_no_window()
    assert sentence is not None
    assert "photoclust-cli" in sentence


@pytest.mark.parametrize(
    "name", [_DEAD, f"localhost{_DEAD}", "unix:7777", ":x", "nonsense", ":99999999"]
)
def test_a_dead_display_is_none_and_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert not display_answers()
    assert f"DISPLAY={name}: nothing answers" in str(why_no_window())


def test_an_x_display_that_answers(monkeypatch: pytest.MonkeyPatch, listening: int) -> None:
    monkeypatch.setenv("DISPLAY", f"127.0.0.1:{listening}.0")
    assert display_answers()
    assert why_no_window() is None


def test_who_asked_stays_until_qt_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An X server may start afresh when its last program leaves."""
    monkeypatch.setenv("WAYLAND_DISPLAY", str(tmp_path / "wayland-5"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-5"))
        server.listen()
        with display_held() as reason:
            assert reason is None
            asked, _ = server.accept()
            with pytest.raises(BlockingIOError):
                asked.recv(1, socket.MSG_DONTWAIT)
        with asked:
            assert asked.recv(1) == b""


def test_an_x_display_in_the_abstract_names(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X7778")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":7778")
        assert display_answers()


def test_wayland_answers_at_its_socket(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-5")
    assert not display_answers()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-5"))
        server.listen()
        assert display_answers()
        monkeypatch.setenv("WAYLAND_DISPLAY", str(tmp_path / "wayland-5"))
        assert display_answers()
    assert not display_answers(), "its file is left, but nobody listens"


def test_qt_without_a_screen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=1x1")
    assert why_no_window() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert why_no_window() is not None


@pytest.mark.parametrize("display", [None, _DEAD])
def test_the_window_says_so_in_one_sentence(tmp_path: Path, display: str | None) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "photoclust", "--data-dir", tmp_path / "data"],
        env={**os.environ, **({} if display is None else {"DISPLAY": display})},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.startswith("photoclust: There is no display here")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "data").exists()
