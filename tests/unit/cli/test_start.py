"""How the command starts, in this process."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from photoclust import locations
from photoclust.cli import main as cli


def test_a_child_of_a_frozen_build_ends_before_anything_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class EndedError(Exception):  # what stands here for the end of the process
        pass

    def freeze_support() -> None:
        raise EndedError

    monkeypatch.setattr(multiprocessing, "freeze_support", freeze_support)
    with pytest.raises(EndedError):
        cli.main(["no such command"])


def test_what_numba_compiles_in_any_child_stays_in_the_programs_folder(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("NUMBA_CACHE_DIR")
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    named = Path(os.environ["NUMBA_CACHE_DIR"])
    monkeypatch.delenv("NUMBA_CACHE_DIR")
    assert named == locations.compile_cache_folder()
    assert "PhotoClust" in named.parts
    assert capsys.readouterr().out.startswith("PhotoClust ")
