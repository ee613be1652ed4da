"""What goes into the wheel: the program and what it reads, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def test_the_wheel_has_the_program_and_its_resources_without_their_sources() -> None:
    wheel = pytest.importorskip("hatchling.builders.wheel", reason="set up before it was locked")
    files = {
        Path(file.distribution_path).as_posix()
        for file in wheel.WheelBuilder(str(ROOT)).recurse_included_files()
    }
    resources = {
        f"photoclust/_resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and file.suffix != ".ts"
    }
    assert resources <= files
    rest = files - resources
    assert "photoclust/__main__.py" in rest
    assert [name for name in rest if not name.startswith("photoclust/")] == []
    assert [name for name in rest if not name.endswith(".py")] == []
