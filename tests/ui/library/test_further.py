"""A second network sees the photos in the background; groups stay until a person wants others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclust.core.clusters import Clustering
from photoclust.services.library.engine import networks_of
from photoclust.services.library.installation import LOOKS
from photoclust.ui.library.further import FurtherReading
from photoclust.ui.widgets.message_bar import Message
from photoclust.vision.model import Model
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

PHOTOS = 6


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenLibrary]:
    """Six photos that ResNet-50 has seen."""
    write_embedded_photos(tmp_path / "photos", tmp_path / "data", kinds=2, of_each=3)
    with opened(tmp_path / "data", qtbot) as made:
        made.controller.add_folders([tmp_path / "photos"])
        made.settle()
        yield made


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which network looked at a photo, once for each."""
    seen: list[str] = []
    infer = Model.infer

    def told(model: Model, pixels: object) -> object:
        seen.append(model.network.id)
        return infer(model, pixels)  # type: ignore[arg-type]

    monkeypatch.setattr(Model, "infer", told)
    return seen


def test_it_reads_in_the_background_and_tells_once(
    library: OpenLibrary, seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    controller, told = library.controller, list[Message]()
    again: list[str] = []
    flow = FurtherReading(controller, lambda: again.append("again"))
    flow.told.connect(told.append)
    groups = Clustering(hierarchy="made before")
    monkeypatch.setattr(type(controller), "clustering", property(lambda _: groups))
    controller.use("float", "cpu", 2, LOOKS["closely"])
    assert controller.reading
    library.settle()
    assert seen == ["efficientnet_lite2"] * PHOTOS
    assert controller.engine is not None
    assert [model.network.id for model in controller.engine.beside] == ["efficientnet_lite2"]
    assert networks_of(library.library.workspace) == LOOKS["closely"]
    (message,) = told
    assert message.on_action is not None
    message.on_action()
    assert again == ["again"]

    # Back, and there again: nothing is read.
    seen.clear()
    for look in ("faster", "closely"):
        controller.use("float", "cpu", 2, LOOKS[look])
        library.settle()
        assert networks_of(library.library.workspace) == LOOKS[look]
    assert seen == []
    assert len(told) == 2

    # What is as it was is not told.
    controller.refresh()
    library.settle()
    assert len(told) == 2


def test_the_next_reading_goes_first(library: OpenLibrary, tmp_path: Path) -> None:
    controller = library.controller
    flow = FurtherReading(controller, lambda: None)
    assert not flow.parent()
    (tmp_path / "more").mkdir()
    controller.use("float", "cpu", 2, LOOKS["closely"])
    library.wait(lambda: not controller.reading)
    controller.add_folders([tmp_path / "more"])
    library.settle()
    assert controller.engine is not None
    assert controller.engine.beside


def test_who_stops_it_keeps_what_was_used(library: OpenLibrary) -> None:
    controller = library.controller
    flow = FurtherReading(controller, lambda: None)
    flow.told.connect(library.told.append)
    controller.reading_ended.connect(lambda _: controller.runner.cancel_all())
    controller.use("float", "cpu", 2, LOOKS["closely"])
    library.settle()
    assert controller.engine is not None
    assert controller.engine.waiting
    assert networks_of(library.library.workspace) == LOOKS["faster"]
    assert library.told == []
