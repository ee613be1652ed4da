"""Settings come back as they were saved; a damaged file never keeps the program from starting."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.ui.look.theme import ThemeChoice
from photoclust.ui.settings.store import Settings, SettingsStore

CHOSEN = Settings(
    theme=ThemeChoice.DARK,
    language="de",
    thumbnail_side=200,
    crop=False,
    provider="cpu",
    precision="float",
    workers=3,
)


def test_nothing_saved_gives_the_defaults(tmp_path: Path) -> None:
    assert SettingsStore(tmp_path).load() == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("settings", [CHOSEN, Settings(), Settings(crop=False)])
def test_settings_come_back(tmp_path: Path, settings: Settings) -> None:
    store = SettingsStore(tmp_path)
    store.save(CHOSEN)
    store.save(settings)
    assert SettingsStore(tmp_path).load() == settings
    assert (tmp_path / "settings.ini").exists()


@pytest.mark.parametrize(
    "line",
    ["theme=pink", "thumbnail_side=99999", "thumbnail_side=x", "workers=-1", "provider=@Invalid()",
     "precision=a, b", "crop=perhaps"],
)  # fmt: skip
def test_a_damaged_value_counts_as_not_set(tmp_path: Path, line: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[settings]\n{line}\nlanguage=de\n", "utf-8")
    assert SettingsStore(tmp_path).load() == Settings(language="de")


def test_a_file_that_is_no_settings_file_is_survived(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\x00\xff[[[\n=\n")
    assert SettingsStore(tmp_path).load() == Settings()


def test_what_was_told_once_is_not_told_again_at_the_next_start(tmp_path: Path) -> None:
    assert SettingsStore(tmp_path).is_told_first("No graphics card.")
    store = SettingsStore(tmp_path)
    assert not store.is_told_first("No graphics card.")
    assert store.is_told_first("Too many folders.")
