"""Filing by the headless command where something is in the way: what it says and returns."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.edits import RenameCluster
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from tests.helpers.beach import BEACH, NAMES, lose_in_a_crash, make_beach
from tests.helpers.command import run_command
from tests.helpers.mounts import small_disk


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
        return run_command(*arguments, *options)

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


def test_filing_again_goes_on_in_the_folder_whatever_the_group_is_called(beach: Beach) -> None:
    beach.file("--to", beach.target)
    filed = beach.target / "Beach"
    with Workspace(beach.root / "data") as workspace:
        session = open_session(workspace)
        session.apply(RenameCluster(BEACH, "Sea"))
        (cluster,) = session.clustering.clusters.values()
        assert (cluster.name, cluster.filed_to) == ("Sea", str(filed))
    (filed / "3.jpg").rename(beach.photos / "3.jpg")
    again = beach.file("--to", beach.target, "--json", "-")
    assert again.returncode == 0, again.stderr
    (item,) = json.loads(again.stdout)["items"]
    assert item["to"] == str(filed / "3.jpg")
    told = beach.file("--to", beach.target)
    assert told.stdout == "There was nothing to file.\n"
    there = beach.run("file", beach.target, "--precision", "int8", "--to", beach.target)
    assert there.stdout == "There was nothing to file. 5 photos were there already.\n"
    elsewhere = beach.run("file", beach.target, "--to", beach.root / "other", "--dry-run")
    assert f"5 files into {beach.root / 'other'}. Nothing" in elsewhere.stdout
    moved = beach.run("file", beach.target, "--to", beach.root / "other", "--json", "-")
    places = {str(Path(item["to"]).parent) for item in json.loads(moved.stdout)["items"]}
    assert places == {str(beach.root / "other" / "Beach")}, "all of it, by the folder's name"


def test_a_pattern_is_gone_on_with_until_it_is_taken_back(beach: Beach) -> None:
    done = beach.file("--to", beach.target, "--pattern", "{year}/{group}", "--json", "-")
    (folder,) = {str(Path(item["to"]).parent) for item in json.loads(done.stdout)["items"]}
    assert folder == str(beach.target / "No date" / "Beach")
    again = beach.run("file", beach.target, "--to", beach.target, "--json", "-")
    assert (again.returncode, json.loads(again.stdout)["batch"]) == (0, None)
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES
    assert not beach.target.exists()


@pytest.mark.parametrize("pattern", ["", "{yaer}/{group}", "/{group}", "../{group}", "{group}?"])
def test_a_pattern_that_makes_no_sense_is_bad_input(beach: Beach, pattern: str) -> None:
    refused = beach.file("--to", beach.target, "--pattern", pattern)
    assert refused.returncode == 2
    assert "pattern" in refused.stderr
    assert beach.files() == NAMES


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


def test_what_recovery_found_is_told_until_it_was_asked_for(beach: Beach) -> None:
    lose_in_a_crash(beach.root / "data", beach.target)
    opened = beach.run("undo", "--list")
    assert "0.jpg: It is neither here nor at its place" in opened.stderr
    assert opened.returncode == 0
    listed = beach.run("recover", "--json", "-")
    assert listed.returncode == 1
    (problem,) = json.loads(listed.stdout)["problems"]
    assert problem["path"] == str(beach.photos / "0.jpg")
    assert "not clear" in problem["reason"]
    assert str(beach.target / "0.jpg") in problem["reason"]
    assert beach.run("recover").returncode == 0
    (beach.root / "away.jpg").rename(beach.target / "0.jpg")
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES


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
    told = run_command("undo", *options)
    assert told.returncode == 1
    assert "Filing 1: 4 files brought back, 1 left where they are." in told.stdout
    assert "Try it again with: photoclust-cli undo 1" in told.stdout
    (beach.target / "Beach").mkdir(parents=True)
    (beach.root / "0.jpg").rename(beach.target / "Beach" / "0.jpg")
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES


def test_what_a_person_brought_back_counts_and_what_is_gone_is_told_once(beach: Beach) -> None:
    beach.photos.joinpath("1.xmp").write_text("settings")
    beach.file("--to", beach.target)
    filed = beach.target / "Beach"
    (filed / "0.jpg").rename(beach.photos / "0.jpg")
    (filed / "1.xmp").unlink()
    undone = beach.run("undo", "--json", "-")
    assert undone.returncode == 1
    report = json.loads(undone.stdout)
    assert (report["restored"], report["kept"]) == (5, 1)
    (problem,) = report["problems"]
    assert problem["path"] == str(filed / "1.xmp")
    assert beach.files() == NAMES
    assert not beach.target.exists()
    for command in ("undo", "recover"):
        assert beach.run(command).returncode == 0


def test_what_was_dragged_back_and_a_folder_that_was_removed_are_no_problem(beach: Beach) -> None:
    beach.file("--to", beach.target)
    filed = beach.target / "Beach"
    for name in NAMES[:2]:
        (filed / name).rename(beach.photos / name)
    filed.rename(beach.target / "Summer")
    undone = beach.run("undo", "--json", "-")
    assert (undone.returncode, json.loads(undone.stdout)["restored"]) == (0, 5)
    beach.file("--to", beach.target)
    beach.photos.rmdir()
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES
    assert not beach.target.exists()


def test_a_linked_folder_gets_its_photos_back(beach: Beach) -> None:
    real = beach.root / "real"
    beach.photos.rename(real)
    beach.photos.symlink_to(real)
    filed = json.loads(beach.file("--to", beach.target, "--json", "-").stdout)
    assert [item["state"] for item in filed["items"]] == ["done"] * 5
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES


def test_undo_after_an_original_was_edited_speaks_of_the_original(beach: Beach) -> None:
    beach.file("--to", beach.target, "--mode", "copy")
    with (beach.photos / "2.jpg").open("ab") as file:
        file.write(b"edited")
    undone = beach.run("undo", "--json", "-")
    assert undone.returncode == 1
    (problem,) = json.loads(undone.stdout)["problems"]
    assert f"Its original {beach.photos / '2.jpg'} was changed since" in problem["reason"]
    assert "elete" not in problem["reason"] + problem["hint"]
    assert (beach.target / "Beach" / "2.jpg").exists()
    assert beach.run("undo").returncode == 0


_LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""

_FILE = """
import sqlite3, subprocess, sys
from photoclust.cli.main import main
from photoclust.store.database import Database
from photoclust.services.files import filing_session
data, step, lock = sys.argv[1:4]
carry = filing_session.file_groups
open_file = Database._open
def impatient(self):
    connection = open_file(self)
    connection.execute("PRAGMA busy_timeout=50")
    return connection
Database._open = impatient
def locking(*arguments):
    left = 3
    def checkpoint(reached):
        nonlocal left
        left -= reached == step
        if reached == step and left == 0:
            holder = subprocess.Popen([sys.executable, "-c", lock, data + "/library.sqlite3"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            holder.stdout.readline()
            holders.append(holder)
    return carry(*arguments, checkpoint=checkpoint)
holders = []
filing_session.file_groups = locking
code = main(sys.argv[4:])
for holder in holders:
    holder.communicate()
sys.exit(code)
"""


@pytest.mark.parametrize(("step", "carried"), [("placed", 5), ("finished", 5)])
def test_a_library_that_is_locked_midway_says_how_many_files_moved(
    beach: Beach, step: str, carried: int
) -> None:
    data = beach.root / "data"
    arguments = ["file", beach.photos, "--precision", "int8", "--to", beach.target]
    script = _FILE.replace("left = 3", "left = 1") if step == "finished" else _FILE
    command = [sys.executable, "-c", script, data, step, _LOCK, *arguments]
    options = ["--data-dir", data, "--quiet", "--json", "-"]
    done = subprocess.run(
        [*map(str, command), *map(str, options)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    assert "in use by another program" in done.stderr
    assert f"By then {carried} of 5 files had been moved" in done.stderr
    report = json.loads(done.stdout)
    assert [item["state"] for item in report["items"]] == ["done"] * carried
    assert f"By then {carried} of 5 files had been moved" in report["problems"][-1]["reason"]
    assert beach.run("recover").returncode == 0
    assert beach.run("undo").returncode == 0
    assert beach.files() == NAMES
