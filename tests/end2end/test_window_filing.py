"""Filings that do not go to their end, in the real window: what is left can still be done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from photoclust.core.edits import RenameCluster
from photoclust.services.library.workspace import Workspace
from photoclust.ui.widgets.message_bar import Message
from tests.helpers.beach import BEACH, NAMES, lose_in_a_crash, make_beach
from tests.helpers.running_window import Running


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The window on a library of one group that nobody has filed yet."""
    assert qapp is not None
    data = make_beach(tmp_path)
    running = Running(data)
    running.window.start()
    running.wait_finished()
    yield running
    running.close()


def _file(running: Running) -> None:
    """File the group as a person does."""
    running.choose(BEACH)
    running.window.commands.file.trigger()
    dialog = running.window.bench.filing.dialog
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move "))
    running.wait(button.isEnabled)
    button.click()
    running.wait_finished()


def _undo(running: Running) -> None:
    running.window.commands.undo.trigger()
    running.wait_finished()


def _filed_to(running: Running) -> str | None:
    return running.window.controller.clustering.clusters[BEACH].filed_to


def test_a_group_filed_in_part_is_filed_to_its_end(running: Running, tmp_path: Path) -> None:
    target, stubborn = tmp_path / "Sorted", tmp_path / "photos" / NAMES[0]
    content = stubborn.read_bytes()
    stubborn.write_bytes(b"not as it was read")
    _file(running)
    assert len(list(target.rglob("*.jpg"))) == 4
    assert _filed_to(running) == str(target / "Beach")
    stubborn.write_bytes(content)
    running.window.controller.apply(RenameCluster(BEACH, "Sea"))
    _file(running)
    assert len(list((target / "Beach").rglob("*.jpg"))) == 5, "it goes on in its folder"
    assert _filed_to(running) == str(target / "Beach")
    running.window.commands.file.trigger()
    assert running.window.bench.filing.dialog is None, "a filed group is not filed twice"
    _undo(running)
    assert len(list(target.rglob("*.jpg"))) == 4
    assert _filed_to(running) == str(target / "Beach"), "the first filing is still there"
    _undo(running)
    _undo(running)
    assert not target.exists()


def _answer(running: Running) -> Message:
    shown = running.window.messages.shown
    assert shown is not None
    return shown


def test_an_undo_in_which_a_photo_stayed_is_tried_again_or_passed_over(
    running: Running, tmp_path: Path
) -> None:
    target = tmp_path / "Sorted"
    _file(running)
    step = running.undo_label()
    for name in NAMES[:2]:
        (tmp_path / "photos" / name).write_text("in the way")
    _undo(running)
    assert "2 files stayed" in _answer(running).text
    assert running.undo_label() == step, "the step is still there"
    assert (target / "Beach").exists()
    (tmp_path / "photos" / NAMES[0]).unlink()
    _undo(running)
    answer = _answer(running)
    assert "Took 1 file back. 1 file stayed" in answer.text
    assert answer.on_other is not None
    answer.on_other()
    assert running.undo_label() == "Group"
    assert _filed_to(running) is None
    assert len(list((tmp_path / "photos").iterdir())) == 5


def test_a_photo_that_is_gone_keeps_no_step_and_comes_back_when_it_is_there_again(
    running: Running, tmp_path: Path
) -> None:
    place = tmp_path / "Sorted" / "Beach" / NAMES[0]
    _file(running)
    place.rename(tmp_path / "away.jpg")
    _undo(running)
    answer = _answer(running)
    assert "Took 4 files back. 1 file stayed" in answer.text
    assert answer.on_other is None
    assert running.undo_label() == "Group"
    place.parent.mkdir(parents=True)
    (tmp_path / "away.jpg").rename(place)
    running.window.commands.redo.trigger()
    running.wait_finished()
    _undo(running)
    assert len(list((tmp_path / "photos").iterdir())) == 5


def test_a_filing_that_a_crash_kept_from_the_history_is_taken_back(
    running: Running, tmp_path: Path
) -> None:
    window, target = running.window, tmp_path / "Sorted"
    _file(running)
    session, library = window.controller.session, window.controller.library
    assert session is not None
    assert library is not None
    # As if the program had ended before it wrote its history down.
    library.workspace.library.undone(session.entries[-1], session.position - 1)
    library.workspace.library.database.run(
        lambda c: c.execute("DELETE FROM history WHERE batch IS NOT NULL")
    )
    running.reopen()
    assert running.undo_label() == "Move 5 photos"
    assert _filed_to(running) == str(target / "Beach")
    _undo(running)
    assert not target.exists()
    assert len(list((tmp_path / "photos").iterdir())) == 5


@pytest.mark.usefixtures("qapp")
def test_what_recovery_found_is_in_the_table_of_problems(tmp_path: Path) -> None:
    data = make_beach(tmp_path)
    photo = lose_in_a_crash(data, tmp_path / "Sorted")
    with Workspace(data) as workspace:
        # Recovery has not run yet; reading the folder must not make what it will find go away.
        workspace.library.add_folders([tmp_path / "photos"])
    running = Running(data)
    running.window.start()
    running.wait_finished()
    assert [problem.path for problem in running.window.controller.problems] == [photo]
    running.close()
