"""Every setting can be changed and takes effect at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import ThemeChoice
from photoclust.ui.settings.dialog import SettingsDialog, Surroundings
from photoclust.ui.settings.store import Settings

AROUND = Surroundings(
    Path("/data/bad\udcff"), CacheState(Path("/data/cache.sqlite3"), 412_000_000),
    "Processor, int8", 2, raw=False,
    languages=[("en", "English"), ("de", "Deutsch")],
)  # fmt: skip


@pytest.fixture
def dialog(qtbot: QtBot, icons: Icons) -> SettingsDialog:
    widget = SettingsDialog(icons, Settings(), AROUND)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def box(dialog: SettingsDialog, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def texts(dialog: SettingsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    ("name", "row", "settings"),
    [
        ("Theme", 2, Settings(theme=ThemeChoice.DARK)),
        ("Language", 2, Settings(language="de")),
        ("Device", 1, Settings(provider="cpu")),
        ("Precision", 2, Settings(precision="float")),
        ("Reading photos", 2, Settings(look="closely")),
    ],
)
def test_choices_take_effect_at_once(
    qtbot: QtBot, dialog: SettingsDialog, name: str, row: int, settings: Settings
) -> None:
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        box(dialog, name).setCurrentIndex(row)
    assert changed.args == [settings]
    assert dialog.settings == settings


def test_numbers_and_switches(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.findChildren(QSlider)[0].setValue(200)
    dialog.findChildren(QSpinBox)[0].setValue(4)
    with qtbot.waitSignal(dialog.settings_changed):
        qtbot.keyClick(dialog.findChildren(QCheckBox)[0], Qt.Key.Key_Space)
    assert dialog.settings == Settings(thumbnail_side=200, workers=4, crop=False)
    (watch,) = (b for b in dialog.findChildren(QCheckBox) if "as they come" in b.text())
    assert watch.isChecked()
    watch.click()
    assert not dialog.settings.watch


def test_it_shows_what_is_set(qtbot: QtBot, icons: Icons) -> None:
    settings = Settings(theme=ThemeChoice.LIGHT, language="xx", precision="int8", workers=3)
    dialog = SettingsDialog(icons, settings, AROUND)
    qtbot.addWidget(dialog)
    assert box(dialog, "Theme").currentText() == "Light"
    assert box(dialog, "Precision").currentText() == "Fast (int8)"
    assert box(dialog, "Language").currentIndex() == 0, "a language that is not there any more"
    assert dialog.findChildren(QSpinBox)[0].value() == 3
    assert dialog.settings == settings


def test_nothing_is_said_of_a_device_before_one_is_chosen(qtbot: QtBot, icons: Icons) -> None:
    dialog = SettingsDialog(icons, Settings(), replace(AROUND, device=""))
    qtbot.addWidget(dialog)
    assert "Now: " not in texts(dialog)


def test_surroundings_are_told(qtbot: QtBot, dialog: SettingsDialog) -> None:
    told = texts(dialog)
    assert "412 MB" in told
    assert "/data" in told.splitlines()
    assert "Photos read at &once" in told
    assert "Now: Processor, int8." in told
    assert "/data/bad\ufffd" in told
    assert "Cannot be read yet" in told
    assert dialog.findChildren(QSpinBox)[0].text() == "Automatic (2)"
    dialog.show_cache(replace(AROUND.cache, size_bytes=1_000))
    assert "1.0 kB" in texts(dialog)


def button(dialog: SettingsDialog, name: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name)


def test_the_cache_gets_another_folder(
    qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "big disk"
    folder.mkdir()
    default = button(dialog, "Keep the cache in the library’s folder")
    assert not default.isVisible()
    with qtbot.waitSignal(dialog.cache_folder_chosen) as chosen:
        button(dialog, "Choose another folder for the cache").click()
        asked = dialog.findChild(QFileDialog)
        assert asked is not None
        asked.findChildren(QLineEdit)[0].setText(str(folder))
        asked.accept()
    assert chosen.args == [folder]
    dialog.show_cache(CacheState(folder / "cache.sqlite3", chosen=folder))
    assert str(folder) in texts(dialog).splitlines()
    with qtbot.waitSignal(dialog.cache_folder_chosen) as chosen:
        default.click()
    assert chosen.args == [None]


def test_what_came_of_the_wish_is_told(qtbot: QtBot, dialog: SettingsDialog) -> None:
    change = button(dialog, "Choose another folder for the cache")
    limit = box(dialog, "Cache at most")
    dialog.show_cache(replace(AROUND.cache, ready=False, remark="It is being moved."))
    assert "It is being moved." in texts(dialog)
    assert not change.isEnabled()
    assert not limit.isEnabled()
    dialog.show_cache(replace(AROUND.cache, remark="No room in /data/bad\udcff.", failed=True))
    assert "No room in /data/bad\ufffd." in texts(dialog)
    assert change.isEnabled()
    dialog.show_cache(replace(AROUND.cache, chosen=Path("/stick")))
    assert "The cache is in /data meanwhile." in texts(dialog)
    assert "/stick" in texts(dialog).splitlines()
    dialog.show_cache(AROUND.cache)
    assert "The cache moves there at once" in texts(dialog)


def test_the_cache_gets_a_limit(qtbot: QtBot, dialog: SettingsDialog) -> None:
    limit = box(dialog, "Cache at most")
    offered = [limit.itemText(row) for row in range(limit.count())]
    assert offered == ["No limit", "1 GB", "2 GB", "5 GB", "10 GB", "20 GB"]
    limit.setFocus()
    with qtbot.waitSignal(dialog.cache_limit_chosen) as chosen:
        qtbot.keyClick(limit, Qt.Key.Key_End)
    assert chosen.args == [20_000_000_000]
    dialog.show_cache(replace(AROUND.cache, limit_bytes=5_000_000_000))
    assert limit.currentText() == "5 GB"


def test_a_limit_set_elsewhere_is_shown(qtbot: QtBot, icons: Icons) -> None:
    around = replace(AROUND, cache=replace(AROUND.cache, limit_bytes=1_500_000_000))
    dialog = SettingsDialog(icons, Settings(), around)
    qtbot.addWidget(dialog)
    assert box(dialog, "Cache at most").currentText() == "1.5 GB"


def test_folder_and_cache_are_handed_on(qtbot: QtBot, dialog: SettingsDialog) -> None:
    buttons = {b.text(): b for b in dialog.findChildren(QPushButton)}
    with qtbot.waitSignal(dialog.reveal_requested) as revealed:
        buttons["S&how"].click()
    assert revealed.args == [AROUND.data_folder]
    with qtbot.waitSignal(dialog.clear_cache_requested):
        buttons["&Empty"].click()


def test_the_language_has_its_row_where_there_is_only_one(qtbot: QtBot, icons: Icons) -> None:
    around = replace(AROUND, languages=[("en", "English")])
    dialog = SettingsDialog(icons, Settings(), around)
    qtbot.addWidget(dialog)
    offered = box(dialog, "Language")
    assert [offered.itemText(row) for row in range(offered.count())] == ["As the system", "English"]
