"""The program on a real X server, with mouse and keyboard, as a person uses it."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclust.store.inspection import inspect
from tests.helpers.running_window import copy_samples
from tests.helpers.screen import SIZE, UNSORTED, Desk, drag_source, photoclust, screen

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="Xvfb and xdotool are not installed (packaging/test.py installs them as root on Debian)",
)

_SOURCE = 60


def hashes(folder: Path) -> dict[str, str]:
    """Content by path of every file under a folder."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("screen") / "photos"
    copy_samples(folder)
    return folder


@pytest.fixture(scope="module")
def shared_desk(photos: Path) -> Iterator[Desk]:
    """PhotoClust on a screen, with a folder that was dragged in from another program's window."""
    folder = photos.parent
    corner = SIZE[0] - _SOURCE, SIZE[1] - _SOURCE
    with screen(folder) as made, photoclust(made, folder) as desk:
        with drag_source(made, photos, corner):
            made.drag(
                (*corner, _SOURCE, _SOURCE),
                desk.seen["window"],
                welcome=lambda: bool(desk.seen["drop_welcome"]),
            )
            library = desk.data / "library.sqlite3"
            number = len(list(photos.iterdir()))
            made.wait(
                lambda: inspect(library).rows.get("photos") == number, "all photos in the library"
            )
        desk.wait_finished()
        yield desk


@pytest.fixture
def desk(shared_desk: Desk) -> Iterator[Desk]:
    """The same window for every test; each takes back what it did."""
    shared_desk.key("Escape")
    before = shared_desk.groups
    yield shared_desk
    assert shared_desk.groups == before


def undo(desk: Desk) -> None:
    """Press Ctrl+Z and wait until the newest step is taken back."""
    newest = desk.seen["newest_step"]
    desk.key("ctrl+z")
    desk.wait(lambda seen: seen["newest_step"] != newest, f"{newest!r} is undone")
    desk.wait_finished()


def file_into(desk: Desk, folder: Path) -> None:
    """Name the folder in the open plan, and choose copies."""
    desk.key("alt+i", "ctrl+a")
    desk.type(str(folder))
    desk.key("alt+c")


def test_a_folder_dragged_from_another_window_is_grouped(desk: Desk, photos: Path) -> None:
    groups = desk.groups
    assert sum(groups.values()) == len(list(photos.iterdir()))
    assert len(groups) > 2
    assert not desk.seen["drop_welcome"], "the light is out again"


def test_a_group_is_renamed_by_keyboard(desk: Desk) -> None:
    first = desk.seen["rows"][0]["group"]
    desk.screen.click(desk.row(first))
    desk.key("F2")
    desk.wait(lambda seen: seen["editing"], "a field for the name")
    desk.type("Summer 2021, M and U")
    desk.key("Return")
    named = {"group": first, "title": "Summer 2021, M and U"}
    desk.wait(lambda seen: any(named.items() <= r.items() for r in seen["rows"]), "the new name")
    undo(desk)


def test_photos_are_dragged_onto_another_group(desk: Desk) -> None:
    source, target = (row["group"] for row in desk.seen["rows"][:2])
    before = desk.groups
    desk.screen.click(desk.row(source))
    desk.wait(lambda seen: seen["chosen"] == [source], "the group is chosen")
    desk.wait_finished()
    tiles = desk.seen["tiles"]
    desk.screen.click(tiles[0])
    desk.screen.xdotool("keydown", "shift")
    desk.screen.click(tiles[1])
    desk.screen.xdotool("keyup", "shift")
    desk.wait(lambda seen: seen["selected"] == 2, "two photos are selected")
    desk.screen.drag(tiles[0], desk.row(target), welcome=lambda: desk.seen["drop_row"] == 1)
    desk.wait(lambda _: desk.groups[target] == before[target] + 2, "both are in the other group")
    assert desk.groups[source] == before[source] - 2
    assert not desk.seen["drop_targets"], "the places to drop are gone with the drag"
    undo(desk)


def test_a_stack_is_dragged_from_the_map_onto_a_group(desk: Desk) -> None:
    before = desk.groups
    desk.key("shift+m")
    desk.wait(lambda seen: seen["mode"] == "map", "the map")
    desk.wait_finished()
    x, y, width, height = desk.seen["tiles"][0]
    head = (x, y, width, height // 3)  # a name may stand at its foot
    desk.screen.click(head)
    desk.wait(lambda seen: seen["selected"] > 0, "the stack is selected")
    others = before.keys() - {*desk.seen["chosen"], UNSORTED}
    target = max(others, key=lambda group: before[group])
    row = [r["group"] for r in desk.seen["rows"]].index(target)
    desk.screen.click(desk.row(target))  # another click at once on the stack would be a double one
    desk.wait(lambda seen: seen["chosen"] == [target], "another group is chosen")
    desk.wait_finished()
    desk.screen.drag(head, desk.row(target), welcome=lambda: desk.seen["drop_row"] == row)
    desk.wait(lambda _: desk.groups[target] > before[target], "they are in the group")
    assert desk.seen["mode"] == "map"
    undo(desk)
    desk.key("shift+m")
    desk.wait(lambda seen: seen["mode"] == "grid", "the grid")


def test_a_group_dragged_on_another_joins_it(desk: Desk) -> None:
    moved, target = (row["group"] for row in desk.seen["rows"][:2])
    before = desk.groups
    desk.screen.drag(desk.row(moved), desk.row(target), welcome=lambda: desk.seen["drop_row"] == 1)
    together = before[moved] + before[target]
    desk.wait(lambda _: together in desk.groups.values(), "the groups are one")
    undo(desk)


def test_all_groups_are_filed_with_the_mouse_and_brought_back(desk: Desk, photos: Path) -> None:
    before, target = hashes(photos), photos.parent / "Sorted"
    unsorted = desk.groups.get(UNSORTED, 0)
    desk.press("File all groups…")
    desk.wait(lambda seen: seen["dialog"] == "FilingDialog", "the plan")
    number = len(before) - unsorted
    file_into(desk, target)  # the dialog proposes the folder that was last filed into
    desk.wait(lambda seen: f"Copy {number} photos" in seen["buttons"], "a plan for copies")
    desk.key("alt+m")
    desk.press(f"Move {number} photos")
    desk.wait(lambda seen: seen["newest_step"].startswith("File "), "the filing is done")
    desk.wait_finished()
    assert len(hashes(photos)) == unsorted
    filed = hashes(target)
    assert sorted([*filed.values(), *hashes(photos).values()]) == sorted(before.values())
    in_folders = Counter(name.split("/")[0] for name in filed)
    in_groups = [number for group, number in desk.groups.items() if group != UNSORTED]
    assert sorted(in_folders.values()) == sorted(in_groups)
    undo(desk)
    assert hashes(photos) == before
    assert not target.exists()


def test_a_group_is_filed_by_keyboard_as_copies_and_undone(desk: Desk, photos: Path) -> None:
    before, target = hashes(photos), photos.parent / "By keyboard"
    first = desk.seen["rows"][0]["group"]
    number = desk.groups[first]
    desk.screen.click(desk.row(first))
    desk.wait(lambda seen: seen["chosen"] == [first], "the group is chosen")
    desk.key("f")
    desk.wait(lambda seen: seen["dialog"] == "FilingDialog", "the plan")
    file_into(desk, target)
    desk.wait(lambda seen: f"Copy {number} photos" in seen["buttons"], "a plan for copies")

    def tab_to_copy() -> bool:
        if desk.seen["focus"] == f"Copy {number} photos":
            return True
        desk.key("Tab")
        return False

    desk.screen.wait(tab_to_copy, "Tab comes to the main button")
    desk.key("space")
    desk.wait(lambda seen: seen["newest_step"].startswith("File "), "the filing is done")
    desk.wait_finished()
    assert hashes(photos) == before
    assert len(hashes(target)) == number
    assert set(hashes(target).values()) <= set(before.values())
    undo(desk)
    assert hashes(photos) == before
    assert not target.exists()


def test_the_full_view_and_the_list_of_keys_open_by_their_keys(desk: Desk) -> None:
    desk.screen.click(desk.row(desk.seen["rows"][0]["group"]))
    desk.wait_finished()
    desk.screen.click(desk.seen["tiles"][0])
    desk.wait(lambda seen: seen["selected"] == 1, "a photo is selected")
    desk.key("space")
    desk.wait(lambda seen: seen["full_view"], "the full view")
    desk.key("Right", "Escape")
    desk.wait(lambda seen: not seen["full_view"], "the photos again")
    desk.key("question")
    desk.wait(lambda seen: seen["dialog"] == "ShortcutsDialog", "the list of keys")
    desk.key("Escape")
    desk.wait(lambda seen: not seen["dialog"], "the window again")
