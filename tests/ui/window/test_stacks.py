"""Stacks in the window: found when they are looked for, opened by a key, taken as one or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from photoclust.store.cache.keys import ModelKey
from photoclust.ui.look.theme import Theme
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.window.stacks import StackCommands
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.embedded import OUTPUTS, store_embeddings, store_facts
from tests.helpers.library_view import Shown, show_library
from tests.helpers.open_library import OpenLibrary, opened

KEY = ModelKey("m", "int8", 1, OUTPUTS)


@dataclass
class Desk:
    """Five photos in a group; the first three were taken within seconds and look the same."""

    library: OpenLibrary
    shown: Shown
    stacks: StackCommands

    @property
    def tiles(self) -> int:
        """How many photos have a tile."""
        self.shown.view.refresh_now()
        return len(self.shown.view.photos.ids)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    with opened(make_beach(tmp_path), qtbot) as library:
        photos = sorted(library.controller.photos.values(), key=lambda photo: photo.id)
        workspace = library.library.workspace
        store_embeddings(workspace, {photo.digest: (1, 1) for photo in photos}, KEY)
        taken = [f"2024-05-31T12:{0 if n < 3 else n}:0{n}" for n in range(5)]
        taken = [text.replace("12:0:", "12:00:") for text in taken]
        store_facts(
            workspace,
            {photo.digest: {"taken": at} for photo, at in zip(photos, taken, strict=True)},
        )
        shown = show_library(library, theme, qtbot)
        shown.actions.stacks_as_one.setChecked(True)
        shown.view.list.choose([BEACH])
        shown.view.take_choice()
        controller = library.controller
        yield Desk(library, shown, StackCommands(controller, shown.view, shown.actions))


def _find(desk: Desk) -> None:
    # The key is all that is asked of a model.
    desk.library.controller._engine = SimpleNamespace(key=KEY)  # type: ignore[assignment]
    desk.stacks.finder.look()
    desk.library.settle()


def test_stacks_are_found_once_there_is_a_model_to_compare_by(desk: Desk) -> None:
    desk.library.controller._engine = None
    desk.stacks.finder.look()
    desk.library.settle()
    assert desk.tiles == 5
    _find(desk)
    assert desk.tiles == 3
    assert [len(stack.photos) for stack in desk.shown.view.folding.found or ()] == [3]


def test_only_the_newest_search_counts(desk: Desk) -> None:
    told: list[object] = []
    desk.stacks.finder.found.connect(told.append)
    _find(desk)
    assert len(told) == 1
    desk.stacks.finder.look()
    desk.stacks.finder.look()
    desk.library.settle()
    assert len(told) == 2


def test_a_key_opens_and_closes_the_selected_stack(desk: Desk) -> None:
    _find(desk)
    assert desk.tiles == 3
    grid = desk.shown.view.grid
    grid.select_photos(grid.selected_photos() or desk.shown.view.photos.ids[:1])
    desk.shown.actions.open_stack.trigger()
    assert desk.tiles == 5
    desk.shown.actions.open_stack.trigger()
    assert desk.tiles == 3


def test_where_there_is_no_stack_it_is_said(desk: Desk) -> None:
    told: list[str] = []
    desk.library.controller.refused.connect(told.append)
    desk.shown.view.grid.select_photos(desk.shown.view.photos.ids[:1])
    desk.shown.actions.open_stack.trigger()
    assert told == ["There is no stack among the selected photos."]


def test_stacks_can_be_shown_photo_by_photo(desk: Desk) -> None:
    _find(desk)
    desk.shown.actions.stacks_as_one.setChecked(False)
    assert desk.tiles == 5
    desk.shown.actions.stacks_as_one.setChecked(True)
    assert desk.tiles == 3


def test_what_is_selected_or_dragged_is_the_whole_closed_stack(desk: Desk) -> None:
    """The trash, folders and “File to a folder…” ask for what is selected; a drag carries it."""
    _find(desk)
    assert desk.tiles == 3
    view = desk.shown.view
    (cover,) = [photo for photo in view.photos.ids if view.photos.whole([photo]) != [photo]]
    view.grid.select_photos([cover])
    assert len(view.grid.selected_photos()) == 3
    assert set(view.photos.whole([cover])) == set(view.grid.selected_photos())
    view.set_mode(ViewMode.MAP)
    assert desk.tiles == 5, "on the map each photo has its place"
    clustering = desk.library.controller.clustering
    assert len(view.folding.with_mates(clustering, [cover])) == 3
