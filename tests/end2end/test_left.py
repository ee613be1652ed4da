"""What is passed over is a number with its reason: in the command's report, and in the window."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from photoclust.core.left import LeftKind
from photoclust.imaging.known_kinds import video_is_read
from photoclust.ui.problems.left_dialog import LeftDialog
from photoclust.ui.widgets.message_bar import Message
from tests.end2end.test_cli import SAMPLES, run
from tests.helpers import ui_library
from tests.helpers.mounts import can_mount, small_disk
from tests.helpers.running_window import Running
from tests.helpers.small_library import make_small_library, open_window

MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"
FLV = b"FLV\x01" + bytes(20)

FILMS = (
    ("videos of kinds that are not read", LeftKind.VIDEO_KIND)
    if video_is_read()
    else ("videos", LeftKind.VIDEO)
)

posix = pytest.mark.skipif(os.name != "posix", reason="needs links")


def _fill(folder: Path, photos: int = 2) -> None:
    folder.mkdir()
    for number in range(photos):
        (folder / f"IMG_{number}.jpg").write_bytes(ui_library.jpeg())
    (folder / "IMG_0.mov").write_bytes(MP4)  # belongs to the photo
    (folder / "IMG_0.xmp").write_text("<x/>")
    (folder / "list.csv").write_text("a,b\n")
    for number in range(3):
        (folder / f"film{number}.flv").write_bytes(FLV)
    (folder / "layers.psd").write_bytes(b"8BPS\0\1")
    (folder / "link.jpg").symlink_to("IMG_0.jpg")
    (folder / "more").symlink_to(folder.parent, target_is_directory=True)
    for name in (".hidden", "Family.photoslibrary"):
        (folder / name).mkdir()
        (folder / name / "a.jpg").write_bytes(ui_library.jpeg())


@posix
def test_the_command_accounts_for_everything(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    _fill(folder)
    outcome = run("cluster", folder, "--json", "-", data=tmp_path / "data")
    assert outcome.code == 0, outcome.err
    report = outcome.json
    reasons = {Path(item["path"]).name: item["reason"] for item in report["left"]}
    assert sorted(reasons) == [
        ".hidden", "Family.photoslibrary", "film0.flv", "film1.flv", "film2.flv", "layers.psd",
        "link.jpg", "more",
    ]  # fmt: skip
    assert all(set(item) == {"path", "reason"} for item in report["left"])
    assert "video" in reasons["film0.flv"]
    assert "Photoshop" in reasons["layers.psd"]
    assert "link" in reasons["more"]
    assert "another program" in reasons["Family.photoslibrary"]
    assert report["ignored"] == 3
    in_clusters = sum(len(cluster["photos"]) for cluster in report["clusters"])
    told = in_clusters + len(report["unsorted"]) + len(report["problems"])
    assert told == 2
    assert len(list(folder.iterdir())) == told + report["ignored"] + len(report["left"])
    assert (
        "1 library of another program, 2 links, 1 picture of a kind that is not read, "
        f"3 {FILMS[0]} and 1 hidden folder were left alone."
    ) in outcome.err


@posix
def test_through_a_link_nothing_is_filed_a_second_time(tmp_path: Path) -> None:
    folder, link, target = tmp_path / "photos", tmp_path / "link", tmp_path / "sorted"
    shutil.copytree(SAMPLES, folder)
    link.symlink_to(folder, target_is_directory=True)
    data = tmp_path / "data"
    first = run("file", folder, "--to", target, "--mode", "copy", "--json", "-", data=data)
    assert first.code == 0, first.err
    assert len(first.json["items"]) > 10
    made = sorted(target.rglob("*"))
    again = run("file", link, "--to", target, "--mode", "copy", "--json", "-", data=data)
    assert again.json["items"] == []
    assert sorted(target.rglob("*")) == made
    here = tmp_path / "photos" / ".." / "link"
    both = run("cluster", folder, here, link, "--json", "-", data=data)
    assert both.json["photos"] == both.json["cached"]
    named = [p["path"] for c in both.json["clusters"] for p in c["photos"]]
    assert all(folder in Path(path).parents for path in named + both.json["unsorted"])


def test_an_unplugged_drive_is_told_and_no_photo_taken_for_deleted(tmp_path: Path) -> None:
    if not can_mount():
        pytest.skip("cannot mount here")
    data, card = tmp_path / "data", tmp_path / "card"
    with small_disk(card, "1m"):
        for number in range(3):
            (card / f"{number}.jpg").write_bytes(ui_library.jpeg())
        assert run("cluster", card, "--json", "-", data=data).code == 0
    outcome = run("cluster", card, "--json", "-", data=data)
    assert outcome.code == 1
    (problem,) = outcome.json["problems"]
    assert problem["path"] == str(card)
    assert "not connected" in problem["reason"]
    assert outcome.json["photos"] == 0


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    make_small_library(tmp_path / "data")
    made = open_window(tmp_path / "data")
    yield made
    made.close()


def _read(running: Running, *folders: Path) -> Message | None:
    """Read folders; return what is said of what was left alone."""
    running.window.controller.add_folders(folders)
    running.wait_finished()
    return _said(running)


def _said(running: Running) -> Message | None:
    messages = running.window.messages
    while (shown := messages.shown) is not None and shown.key != "left":
        messages.withdraw(shown.key)
    return shown


@posix
def test_the_window_says_it_once_and_lists_it_when_asked(running: Running, tmp_path: Path) -> None:
    folder = tmp_path / "trip"
    _fill(folder)
    assert not running.window.commands.left.isEnabled()
    shown = _read(running, folder)
    assert shown is not None
    assert shown.text == (
        "1 library of another program, 2 links, 1 picture of a kind that is not read, "
        f"3 {FILMS[0]} and 1 hidden folder were left alone."
    )
    assert shown.on_action is not None
    shown.on_action()
    (dialog,) = _dialogs(running)
    assert len(dialog.panel.model.problems) == 8
    dialog.accept()
    assert _said(running) is None
    running.reopen()
    assert len(running.window.controller.left) == 8
    assert _said(running) is None, "it is no news"
    assert running.window.commands.left.isEnabled()
    (folder / "film3.flv").write_bytes(FLV)
    shown = _read(running, folder)
    assert shown is not None
    assert f"4 {FILMS[0]}" in shown.text
    running.window.controller.remove_folder(folder)
    assert not running.window.controller.left


@posix
def test_a_linked_folder_is_not_added_twice(running: Running, tmp_path: Path) -> None:
    folder, link = tmp_path / "trip", tmp_path / "linked"
    _fill(folder)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    link.symlink_to(folder, target_is_directory=True)
    controller = running.window.controller
    _read(running, folder)
    photos, folders = len(controller.photos), controller.folders
    (folder / "broken.jpg").write_bytes(ui_library.jpeg())
    _read(running, link)
    assert len(controller.photos) == photos + 1
    assert controller.folders == folders
    assert controller.problems == ()
    assert [item.kind for item in controller.left].count(FILMS[1]) == 3


def _dialogs(running: Running) -> list[LeftDialog]:
    dialogs = running.window.findChildren(QDialog)
    return [d for d in dialogs if isinstance(d, LeftDialog) and d.isVisible()]


def test_the_reports_of_a_folder_of_oddities_name_every_file(
    photo_sets: Path, tmp_path: Path
) -> None:
    odd = photo_sets / "odd"
    if not odd.is_dir():
        pytest.skip("the odd files are not beside the checkout")
    outcome = run("cluster", odd, "--json", "-", data=tmp_path / "data")
    report = outcome.json
    named = [p["path"] for c in report["clusters"] for p in c["photos"]] + report["unsorted"]
    named += [item["path"] for item in (*report["problems"], *report["left"])]
    files = [path for path in odd.rglob("*") if path.is_file()]
    assert len(named) == len(set(named)) == len(files) - report["ignored"]
