"""From the window to sidecars, a table and a page: shown first, told after, taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoclust.core.edits import RenameCluster
from photoclust.filing.mover import Outcome
from photoclust.filing.sidecars.scribe import Scribe
from photoclust.filing.sidecars.xmp_edit import keywords_of
from photoclust.store.cache.keys import ModelKey
from photoclust.store.journal.records import Entry
from photoclust.ui.filing.export_dialog import ExportDialog
from photoclust.ui.filing.export_flow import ExportFlow
from photoclust.ui.filing.export_words import Target
from photoclust.ui.filing.flow import FilingFlow
from photoclust.ui.look.icons import Icons
from photoclust.ui.photos.thumbnails import ThumbnailLoader
from photoclust.ui.widgets.message_bar import Level
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.embedded import OUTPUTS, store_embeddings, store_facts
from tests.helpers.open_library import OpenLibrary, opened


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    with opened(make_beach(tmp_path, ["1.jpg", "2.jpg"]), qtbot) as made:
        yield made


@pytest.fixture
def flow(library: OpenLibrary, qtbot: QtBot, icons: Icons) -> ExportFlow:
    window = QWidget()
    qtbot.addWidget(window)
    loader = ThumbnailLoader(lambda _: None, QThreadPool.globalInstance(), 1, window)
    filing = FilingFlow(library.controller, lambda: None, icons, loader, window)
    filing.told.connect(library.told.append)
    made = ExportFlow(library.controller, filing.undo_newest, icons, QAction(window), window)
    made.told.connect(library.told.append)
    return made


def _opened(library: OpenLibrary, flow: ExportFlow) -> tuple[ExportDialog, QPushButton]:
    """The dialog with its plan, and its main button."""
    flow.open()
    dialog = flow.dialog
    assert dialog is not None
    library.wait(lambda: dialog.plan is not None)
    return dialog, next(
        b for b in dialog.findChildren(QPushButton) if b.property("kind") == "primary"
    )


def test_keywords_are_shown_written_and_taken_back(
    library: OpenLibrary, flow: ExportFlow, tmp_path: Path
) -> None:
    library.session.apply(RenameCluster(BEACH, "Beach"))
    _, button = _opened(library, flow)
    assert button.text() == "Write keywords of 2 photos"
    button.click()
    library.settle()
    sidecars = [tmp_path / "photos" / f"{number}.jpg.xmp" for number in (1, 2)]
    assert [keywords_of(path.read_bytes())[0] for path in sidecars] == [["Beach"]] * 2
    assert library.steps[-1] == "Write keywords of 2 photos"
    told = library.told[-1]
    assert (told.text, told.level) == ("2 sidecars have their keywords now.", Level.SUCCESS)
    assert told.on_action is not None
    told.on_action()
    library.settle()
    assert library.told[-1].text == "2 sidecars are as they were."
    assert not any(path.exists() for path in sidecars)


def test_who_quits_meanwhile_keeps_what_was_written_and_can_take_it_back(
    library: OpenLibrary, flow: ExportFlow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quitting asks every job to stop: here after the first sidecar."""
    carry = Scribe.carry

    def carry_and_quit(scribe: Scribe, bundle: Sequence[Entry]) -> Outcome:
        library.controller.runner.cancel_all()
        return carry(scribe, bundle)

    monkeypatch.setattr(Scribe, "carry", carry_and_quit)
    library.session.apply(RenameCluster(BEACH, "Beach"))
    _, button = _opened(library, flow)
    button.click()
    meanwhile = flow.running
    library.settle()
    assert (meanwhile, flow.running) == (True, False)
    sidecars = [path.name for path in (tmp_path / "photos").glob("*.xmp")]
    assert sidecars == ["1.jpg.xmp"]
    assert library.steps[-1] == "Write keywords of 2 photos"
    assert library.told[-1].text == ("1 sidecar has its keywords now. The rest was left as it is.")
    undo = library.told[-1].on_action
    assert undo is not None
    undo()
    library.settle()
    assert not list((tmp_path / "photos").glob("*.xmp"))


def test_a_suggested_name_is_no_keyword_and_that_is_said(
    library: OpenLibrary, flow: ExportFlow
) -> None:
    dialog, button = _opened(library, flow)
    assert not button.isEnabled()
    assert dialog.plan is not None
    assert not dialog.plan.items
    dialog.choose(Target.TABLE)
    assert button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("target", [Target.TABLE, Target.PAGE])
def test_a_table_and_a_page_are_saved_and_can_be_opened(
    library: OpenLibrary, flow: ExportFlow, tmp_path: Path, target: Target
) -> None:
    dialog, button = _opened(library, flow)
    dialog.choose(target)
    button.click()
    assert flow.saving is not None
    flow.saving.reject()
    path = tmp_path / f"all{target.value}"
    flow.save(target, path)
    library.settle()
    assert library.told[-1].text == f"The groups are in “{path.name}” now."
    assert b"1.jpg" in path.read_bytes()


def test_the_table_tells_stacks_as_the_window_shows_them(
    qtbot: QtBot, library: OpenLibrary, flow: ExportFlow, tmp_path: Path
) -> None:
    key = ModelKey("m", "int8", 1, OUTPUTS)
    workspace = library.library.workspace
    digests = [photo.digest for photo in library.controller.photos.values()]
    store_embeddings(workspace, dict.fromkeys(digests, (1, 1)), key)
    store_facts(workspace, {digest: {"taken": "2024-05-31T12:00:00"} for digest in digests})
    model = SimpleNamespace(network=SimpleNamespace(side=224))
    library.controller._engine = SimpleNamespace(key=key, model=model)  # type: ignore[assignment]
    for target in (Target.TABLE, Target.PAGE):
        flow.save(target, tmp_path / f"all{target.value}")
    library.settle()
    library.controller._engine = None
    rows = (tmp_path / "all.csv").read_text("utf-8-sig").splitlines()
    assert [row.split(",")[6:8] for row in rows[1:]] == [["1", "burst"]] * 2
    page = (tmp_path / "all.html").read_text("utf-8")
    assert page.count("Stack 1: 2 shots of one moment") == 2


def test_nothing_but_a_table_is_replaced_by_a_table(
    library: OpenLibrary, flow: ExportFlow, tmp_path: Path
) -> None:
    photo = tmp_path / "photos" / "1.jpg"
    before = photo.read_bytes()
    flow.save(Target.TABLE, photo)
    library.settle()
    assert photo.read_bytes() == before
    assert library.told[-1].text == "1.jpg does not end with .csv."


def test_however_narrow_it_is_made_no_sentence_is_cut_off(
    library: OpenLibrary, flow: ExportFlow
) -> None:
    dialog, _ = _opened(library, flow)
    for width in (700, 340):
        dialog.resize(width, 100)
        for label in dialog.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    dialog.reject()
