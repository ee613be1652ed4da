"""Filing by the headless command where something is in the way: what it says and returns."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.beach import NAMES, lose_in_a_crash, make_beach
from tests.helpers.mounts import small_disk

COMMAND = "import sys; from photoclust.cli import main; sys.exit(main(sys.argv[1:]))"


@dataclass(frozen=True)
class Beach:
    """A library with photos, and the command on it."""

    root: Path

    @property
    def photos(self) -> Path:
        return self.root / "photos"

    @property
    def target(self) -> Path:
        return self.root / "sorted"

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        options = ["--data-dir", str(self.root / "data"), "--quiet"]
        return subprocess.run(
            [sys.executable, "-c", COMMAND, *map(str, arguments), *options],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def file(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return self.run("file", self.photos, "--precision", "int8", *arguments)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.photos.iterdir())


@pytest.fixture
def beach(tmp_path: Path) -> Beach:
    make_beach(tmp_path)
    return Beach(tmp_path)


def test_filing_again_carries_what_could_not_go_and_then_nothing(beach: Beach) -> None:
    first = json.loads(beach.file("--to", beach.target, "--json", "-").stdout)
    assert [item["state"] for item in first["items"]] == ["done"] * 5
    again = beach.file("--to", beach.target, "--json", "-")
    assert (again.returncode, json.loads(again.stdout)["batch"]) == (0, None)


def test_a_report_that_cannot_be_written_is_bad_input_before_anything_moves(
    beach: Beach,
) -> None:
    for target in (beach.root / "nowhere" / "x.json", beach.root):
        refused = beach.file("--to", beach.target, "--json", target)
        assert refused.returncode == 2
        assert str(target) in refused.stderr
        assert "Nothing was done" in refused.stderr
        assert beach.files() == NAMES


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_report_that_fails_after_the_filing_does_not_deny_it(beach: Beach) -> None:
    done = beach.file("--to", beach.target, "--json", "/dev/full")
    assert done.returncode == 3
    assert "No photo was lost" in done.stderr
    assert "undo --list" in done.stderr
    assert "changed" not in done.stderr
    assert beach.files() == []
    assert Path("/dev/full").is_char_device(), "a device is not replaced by a file"


def test_a_lack_of_space_is_in_the_plan_and_in_the_report(beach: Beach) -> None:
    with small_disk(beach.root / "disk", "4k") as disk:
        (disk / "full").write_bytes(b"full" * 999)
        dry = beach.file("--to", disk / "x", "--dry-run", "--json", "-")
        assert dry.returncode == 1
        (problem,) = json.loads(dry.stdout)["problems"]
        assert problem["path"] == str(disk / "x")
        assert "are needed" in problem["reason"]
        real = beach.file("--to", disk / "x", "--json", "-")
        assert real.returncode == 3
        report = json.loads(real.stdout)
        assert report["batch"] is None
        assert {item["state"] for item in report["items"]} == {"left"}
        assert report["problems"] == json.loads(dry.stdout)["problems"]
        assert "are needed" in real.stderr
    assert beach.files() == NAMES


def test_what_recovery_found_is_told_and_listed_again(beach: Beach) -> None:
    lose_in_a_crash(beach.root / "data", beach.target)
    opened = beach.run("undo", "--list")
    assert "0.jpg: It is neither here nor at its place" in opened.stderr
    assert opened.returncode == 0
    for _ in range(2):
        listed = beach.run("recover", "--json", "-")
        assert listed.returncode == 1
        (problem,) = json.loads(listed.stdout)["problems"]
        assert problem["path"] == str(beach.photos / "0.jpg")
        assert "not clear" in problem["reason"]
        assert str(beach.target / "0.jpg") in problem["reason"]


def test_recover_tells_each_file_once(beach: Beach) -> None:
    lose_in_a_crash(beach.root / "data", beach.target)
    report: Any = json.loads(beach.run("recover", "--json", "-").stdout)
    (problem,) = report["problems"]
    assert (report["batch"], report["kept"]) == (1, 1)
    assert "neither here nor" in problem["reason"]


def test_a_filing_that_was_undone_in_part_says_how_to_go_on(beach: Beach) -> None:
    beach.file("--to", beach.target)
    (beach.target / "Beach" / "0.jpg").rename(beach.root / "0.jpg")
    options = ["--data-dir", str(beach.root / "data")]
    told = subprocess.run(
        [sys.executable, "-c", COMMAND, "undo", *options],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert told.returncode == 1
    assert "Filing 1: 4 files brought back, 1 left where they are." in told.stdout
    assert "Try it again with: photoclust-cli undo 1" in told.stdout
    (beach.target / "Beach").mkdir(parents=True)
    (beach.root / "0.jpg").rename(beach.target / "Beach" / "0.jpg")
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES
