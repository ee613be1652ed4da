"""The program tells of itself, names what comes from others, and gives the details to copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from photoclust import __version__
from photoclust.services import doctor
from photoclust.ui.look.icons import Icons
from photoclust.ui.window.about import AboutDialog, as_lists, make_about
from tests.helpers.open_library import opened

DATA = Path("/home/anna/.local/share/PhotoClust")


@pytest.fixture
def dialog(qtbot: QtBot, icons: Icons, icons_folder: Path) -> AboutDialog:
    widget = AboutDialog(icons, icons_folder.parent, DATA)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def copy_button(dialog: AboutDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.toolTip().startswith("Versions"))


def test_version_licence_and_data_folder_are_told(dialog: AboutDialog) -> None:
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for text in (f"Version {__version__}", "MIT", str(DATA)):
        assert text in told
    icon = dialog.findChildren(QLabel)[0].pixmap()
    assert not icon.isNull()


def test_what_comes_from_others_is_named_with_its_licence(dialog: AboutDialog) -> None:
    (field,) = dialog.findChildren(QTextBrowser)
    told = field.toPlainText()
    for text in ("PySide6-Essentials", "LGPL-3.0-only", "GeoNames", "CREDITS.md", "libheif"):
        assert text in told
    assert "|" not in told, "no scraps of a table"
    assert "What ships with" not in told, "the dialog says it"


def test_the_data_folder_can_be_shown(qtbot: QtBot, dialog: AboutDialog) -> None:
    show = next(
        b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Show in folder"
    )
    with qtbot.waitSignal(dialog.reveal_requested) as asked:
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert asked.args == [DATA]


def test_details_are_looked_for_once_and_told_when_copied(
    qtbot: QtBot, dialog: AboutDialog
) -> None:
    button = copy_button(dialog)
    with qtbot.waitSignal(dialog.details_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    dialog.show_copied(copied=True)
    assert button.isEnabled()
    assert button.text().strip() == "Copied"
    with qtbot.waitSignal(dialog.details_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog.show_copied(copied=False)
    assert button.text().strip() == "&Copy details"


def test_a_table_becomes_a_list() -> None:
    table = "# Title\n\nText.\n\n| package | licence | inside |\n|---|---|---|\n| `a` | MIT | |\n"
    assert as_lists(table) == "\nText.\n\n* **a**: MIT"


@pytest.mark.parametrize("closed_meanwhile", [False, True])
def test_the_details_are_those_of_the_doctor_with_the_library_held_open(
    qtbot: QtBot,
    icons: Icons,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    closed_meanwhile: bool,
) -> None:
    asked: list[object] = []

    def examine(*what: object) -> dict[str, object]:
        asked.append(what)
        return {}

    monkeypatch.setattr(doctor, "examine", examine)
    monkeypatch.setattr(doctor, "in_words", lambda _: iter(["PhotoClust", "  numpy  2"]))
    QGuiApplication.clipboard().clear()
    with opened(tmp_path, qtbot) as library:
        controller = library.controller
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = make_about(controller, icons, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        copy_button(dialog).click()
        if closed_meanwhile:
            dialog.close()
        qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
        assert QGuiApplication.clipboard().text() == "PhotoClust\n  numpy  2\n"
        place = controller.place
        assert controller.library is not None
        assert asked == [(place.data_folder, place.models, controller.library.workspace)]
