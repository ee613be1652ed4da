"""Filing without the rest of the window: dialog, files, history and messages stay in step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import ClusterId
from photoclust.core.edits import RenameCluster
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Level
from tests.helpers.beach import BEACH, NAMES, make_beach
from tests.helpers.open_library import OpenLibrary, opened


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path), qtbot) as made:
        yield made


@pytest.fixture
def flow(library: OpenLibrary, qtbot: QtBot, icons: Icons) -> FilingFlow:
    window = QWidget()
    qtbot.addWidget(window)
    loader = ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), 1, window)
    made = FilingFlow(library.controller, lambda: None, icons, loader, window)
    made.told.connect(library.told.append)
    return made


def _file(library: OpenLibrary, flow: FilingFlow) -> None:
    """File the group as a person does."""
    flow.file([BEACH])
    dialog = flow.dialog
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary")
    library.wait(button.isEnabled)
    button.click()
    assert flow.dialog is None
    library.settle()


def _lying(tmp_path: Path) -> tuple[list[str], list[str]]:
    """Names of the photos where they were, and where they are filed."""
    before, after = tmp_path / "photos", tmp_path / "Sorted" / "Beach"
    return tuple(  # type: ignore[return-value]  # two of them
        sorted(path.name for path in folder.iterdir()) if folder.exists() else []
        for folder in (before, after)
    )


def _filed_to(library: OpenLibrary) -> str | None:
    return library.session.clustering.clusters[BEACH].filed_to


def test_a_filing_is_a_step_of_the_history_that_goes_back_and_forth(
    library: OpenLibrary, flow: FilingFlow, tmp_path: Path
) -> None:
    steps = library.steps
    _file(library, flow)
    assert _lying(tmp_path) == ([], NAMES)
    assert _filed_to(library) == str(tmp_path / "Sorted" / "Beach")
    assert library.steps[:-1] == steps
    assert library.told[-1].level is Level.SUCCESS
    flow.undo_newest()
    library.settle()
    assert _lying(tmp_path) == (NAMES, [])
    assert (_filed_to(library), library.steps) == (None, steps)
    flow.redo_newest()
    library.settle()
    assert _lying(tmp_path) == ([], NAMES)
    assert _filed_to(library) == str(tmp_path / "Sorted" / "Beach")
    known = library.controller.photos.values()
    assert {photo.path.parent.name for photo in known} == {"Beach"}


def test_the_history_is_travelled_through_edits_and_filings(
    library: OpenLibrary, flow: FilingFlow, tmp_path: Path
) -> None:
    start = library.session.position
    library.controller.apply(RenameCluster(BEACH, "Strand"))
    library.controller.apply(RenameCluster(BEACH, "Beach"))
    _file(library, flow)
    library.controller.apply(RenameCluster(BEACH, "Sea"))
    end = library.session.position
    flow.travel_to(start)
    library.wait(lambda: library.session.position == start and not flow.running)
    assert _lying(tmp_path) == (NAMES, [])
    flow.travel_to(end)
    library.wait(lambda: library.session.position == end and not flow.running)
    assert _lying(tmp_path) == ([], NAMES)
    assert library.session.clustering.clusters[BEACH].title == "Sea"


def test_a_journey_ends_where_a_photo_stays_behind(
    library: OpenLibrary, flow: FilingFlow, tmp_path: Path
) -> None:
    start = library.session.position
    library.controller.apply(RenameCluster(BEACH, "Beach of ours"))
    library.controller.apply(RenameCluster(BEACH, "Beach"))
    _file(library, flow)
    (tmp_path / "photos").mkdir(exist_ok=True)
    (tmp_path / "photos" / NAMES[0]).write_bytes(b"another photo lies there by now")
    flow.travel_to(start)
    library.settle()
    assert library.session.position > start, "a person looks at it first"
    message = library.told[-1]
    assert message.level is Level.WARNING
    assert message.on_other is not None
    message.on_other()  # go on without it
    assert _filed_to(library) is None
    assert (tmp_path / "photos" / NAMES[0]).read_bytes().startswith(b"another photo")


def test_a_group_that_is_filed_whole_is_said_to_be_so(
    library: OpenLibrary, flow: FilingFlow
) -> None:
    _file(library, flow)
    told = len(library.told)
    flow.file([BEACH])
    (message,) = library.told[told:]
    assert message.on_other is not None
    message.on_other()  # file it again all the same
    assert flow.dialog is not None
    flow.dialog.reject()
    library.settle()


def test_no_group_is_no_dialog(library: OpenLibrary, flow: FilingFlow) -> None:
    flow.file([])
    flow.file([ClusterId(99)])
    assert flow.dialog is None
    assert [m.text for m in library.told] == ["There is no group to file yet."] * 2


def test_a_dialog_that_is_closed_files_nothing(
    library: OpenLibrary, flow: FilingFlow, tmp_path: Path
) -> None:
    flow.file([BEACH])
    flow.file([BEACH])  # it is open already
    dialog = flow.dialog
    assert dialog is not None
    dialog.reject()  # its plan is still on the way
    library.settle()
    assert flow.dialog is None
    assert _lying(tmp_path) == (NAMES, [])
