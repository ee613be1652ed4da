"""How a person gets what is missing depends on how the program came to them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photoclust.core import packages
from photoclust.core.left import Left, LeftKind
from photoclust.core.packages import Package, how_to_get, line_for

ABSENT = Package("no-such-thing", "no_such_thing", "https://example.org", "methods")


@pytest.fixture
def by_pip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment that pip was called in."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    return tmp_path


def _told() -> tuple[str | None, str, str]:
    assert Left(Path("/a.dng"), LeftKind.RAW).hint == how_to_get("raw")
    assert Left(Path("/a.mp4"), LeftKind.VIDEO).hint == how_to_get("video")
    return ABSENT.needs, how_to_get("raw"), ABSENT.lack("SIFT")


def test_by_pip(by_pip: Path) -> None:
    assert _told() == (
        'pip install "photoclust[methods]"',
        'Install it with: pip install "photoclust[raw]"',
        "SIFT needs no-such-thing, which is not installed. "
        'Install it with: pip install "photoclust[methods]"',
    )


def test_set_up_from_its_sources(by_pip: Path) -> None:
    (by_pip / "photoclust-setup.json").touch()
    line = "python3 packaging/run.py --extra "
    assert _told() == (
        f"{line}methods",
        f"Install it with: {line}raw",
        f"SIFT needs no-such-thing, which is not installed. Install it with: {line}methods",
    )


def test_in_a_download(by_pip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    there = "It is not part of this download. Set PhotoClust up from its sources for it."
    assert _told() == (
        "not part of this download",
        there,
        f"SIFT needs no-such-thing, which is not installed. {there}",
    )
    assert line_for("raw") is None
    assert "pip" not in Package("no-such-thing", "no_such_thing", "").lack("It")


def test_what_a_card_computes_needs_one_first(
    by_pip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = Package("no-such-thing", "no_such_thing", "", card=True)
    there = Package("numpy", "numpy", "", card=True)
    told = []
    for driver in (False, True):
        monkeypatch.setattr(packages, "has_nvidia_driver", lambda has=driver: has)
        told.append((absent.needs, there.needs))
        assert ("graphics card" in absent.lack("t")) is not driver
    card = "a graphics card by NVIDIA with its driver"
    assert told == [(card, card), ("pip install no-such-thing", None)]
