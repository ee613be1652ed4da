"""The library as the window sees it: what is read in which order, what is told, what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import RenameCluster
from photoclust.services.library.workspace import Workspace
from photoclust.ui.library.controller import LibraryController
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder of six photos."""
    folder = tmp_path / "photos"
    write_embedded_photos(folder, tmp_path / "data", kinds=2, of_each=3)
    return folder


@pytest.fixture
def library(qtbot: QtBot, photos: Path, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(tmp_path / "data", qtbot) as made:
        yield made


def _noted(signal: Any) -> list[tuple[object, ...]]:
    """What a signal carries from now on."""
    calls: list[tuple[object, ...]] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def _read(library: OpenLibrary, *folders: Path) -> LibraryController:
    library.controller.add_folders(folders)
    library.settle()
    return library.controller


def test_a_folder_is_read_once_however_often_it_was_asked_for(
    library: OpenLibrary, photos: Path, tmp_path: Path
) -> None:
    more = tmp_path / "more"
    photos.rename(more)
    photos.mkdir()
    (more / "00.jpg").rename(photos / "00.jpg")
    controller = library.controller
    began, ended = _noted(controller.reading_began), _noted(controller.reading_ended)
    controller.add_folders([photos])
    for _ in range(3):  # it waits meanwhile
        controller.add_folders([more])
    assert controller.reading
    library.settle()
    assert began == [((photos,), True), ((more,), True)]
    assert len(ended) == 1, "told when there is nothing left to read"
    assert len(controller.photos) == 6
    assert set(controller.folders) == {photos, more}


def test_what_nobody_named_is_read_again_quietly(library: OpenLibrary, photos: Path) -> None:
    controller = _read(library, photos)
    began = _noted(controller.reading_began)
    controller.refresh()
    library.settle()
    assert began == [((photos,), False)]


def test_a_folder_taken_out_comes_back_by_undo_and_goes_by_redo(
    library: OpenLibrary, photos: Path
) -> None:
    controller = _read(library, photos)
    inside = controller.clustering.photos()
    assert len(inside) == 6
    controller.remove_folder(photos)
    assert (controller.clustering.photos(), controller.folders) == (frozenset(), ())
    controller.undo()
    assert (controller.clustering.photos(), controller.folders) == (inside, (photos,))
    controller.redo()
    assert (controller.clustering.photos(), controller.folders) == (frozenset(), ())
    assert len(list(photos.iterdir())) == 6, "the files stay where they are"


def test_a_problem_stays_until_the_file_can_be_read(library: OpenLibrary, photos: Path) -> None:
    bad = photos / "bad.jpg"
    bad.write_bytes(b"no picture")
    controller = _read(library, photos)
    assert [problem.path for problem in controller.problems] == [bad]
    (photos / "00.jpg").replace(bad)
    controller.read_again([bad])
    library.settle()
    assert controller.problems == ()
    assert bad in [photo.path for photo in controller.photos.values()]


def test_reading_one_folder_leaves_the_problems_of_others(
    library: OpenLibrary, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "bad.jpg").write_bytes(b"no picture")
    controller = _read(library, other)
    _read(library, photos)
    assert [problem.path for problem in controller.problems] == [other / "bad.jpg"]


def test_an_edit_that_makes_no_sense_is_told_and_changes_nothing(library: OpenLibrary) -> None:
    refused, changed = _noted(library.controller.refused), _noted(library.controller.changed)
    assert library.controller.apply(RenameCluster(ClusterId(99), "Nobody")) is None
    assert len(refused) == 1
    assert changed == []


def test_a_library_in_use_is_told_and_opens_when_it_is_free(
    qtbot: QtBot, photos: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with opened(tmp_path / "other", qtbot) as elsewhere:
        place = elsewhere.controller.place
        controller = LibraryController(
            type(place)(data, place.resources, place.compile_cache), elsewhere.controller.runner
        )
        failed = _noted(controller.failed)
        with Workspace(data):
            controller.open()
            qtbot.waitUntil(lambda: bool(failed))
        assert controller.session is None
        assert not controller.reading
        controller.add_folders([photos])  # waits for the library
        with qtbot.waitSignal(controller.opened):
            controller.open()
        assert controller.library is not None
        qtbot.waitUntil(lambda: not controller.reading)
        assert len(controller.photos) == 6
        controller.close()
        controller.library.close()


def test_the_model_is_chosen_anew_only_where_the_choice_is_another(
    library: OpenLibrary, photos: Path
) -> None:
    controller = _read(library, photos)
    assert controller.engine is not None
    controller.use("float", "cpu", 1)
    assert controller.engine is not None
    assert controller.place.workers == 1
    controller.use("int8", "cpu", 1)
    assert controller.engine is None


def test_a_cancel_also_forgets_what_waits(
    library: OpenLibrary, photos: Path, tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    controller = library.controller
    began, ended = _noted(controller.reading_began), _noted(controller.reading_ended)
    controller.add_folders([photos])
    controller.add_folders([tmp_path / "more"])
    controller.runner.cancel_all()
    library.settle()
    assert [folders for folders, _ in began] == [(photos,)]
    assert len(ended) == 1
