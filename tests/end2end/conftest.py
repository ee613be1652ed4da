"""What end-to-end tests of the window share: a library that was read and grouped once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.network_once import network_asked_once
from tests.helpers.running_window import Prepared, Running, copy_samples


@pytest.fixture(scope="session", autouse=True)
def one_network() -> Iterator[None]:
    """The network, loaded once and asked once about each picture."""
    with network_asked_once():
        yield


@pytest.fixture(scope="session")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A library of real photos, read and grouped. Each test that uses it restores it first."""
    base = tmp_path_factory.mktemp("prepared")
    made = Prepared(base / "now", base / ".pristine")
    copy_samples(made.photos)
    running = Running(made.data)
    running.window.start([made.photos])
    running.wait_finished()
    running.close()
    made.keep()
    return made


@pytest.fixture
def running(prepared: Prepared) -> Iterator[Running]:
    """The window on the prepared library, as it was prepared."""
    prepared.restore()
    made = Running(prepared.data)
    made.window.start()
    made.wait_finished()
    yield made
    if made in Running.left:  # else the test closed it
        made.close()
