"""What tests of the window share: the look, made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photoclust.ui.browse import arranging
from photoclust.ui.editing import suggestions
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Theme, ThemeChoice
from tests.helpers.network_once import network_asked_once

_ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application, there from the first test on: without one, Qt's objects crash."""
    return qapp


@pytest.fixture(scope="session", autouse=True)
def one_network() -> Iterator[None]:
    """The network, loaded once and asked once about each picture."""
    with network_asked_once():
        yield


@pytest.fixture(autouse=True)
def no_long_calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that waits for a person's pause begins soon: no person is here."""
    for module in (arranging, suggestions):
        monkeypatch.setattr(module, "_CALM_MS", 20)


@pytest.fixture(scope="session")
def icons_folder() -> Path:
    """The folder `resources/icons`."""
    return _ICONS


@pytest.fixture(scope="session")
def session_theme(qapp: QApplication) -> Theme:
    """The look, made once: filling in the style sheet for every test would be slow."""
    return Theme(qapp, _ICONS, ThemeChoice.LIGHT)


@pytest.fixture
def theme(session_theme: Theme) -> Iterator[Theme]:
    """The look; light before and after each test."""
    yield session_theme
    if session_theme.choice is not ThemeChoice.LIGHT:
        session_theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def icons(theme: Theme) -> Icons:
    """The icons in the colours of `theme`."""
    return theme.icons
