"""Comparing methods: two groupings side by side, one of which the library can have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStackedWidget
from pytestqt.qtbot import QtBot

from photoclust.core.edits import AcceptClusters
from photoclust.grouping.made_by import MadeBy, made_by
from photoclust.services.measure.method_choices import MethodChoice, MethodChoices
from photoclust.services.measure.trial import Agreement, Trial, agreement
from photoclust.ui.editing.regrouping import GroupingFlow
from photoclust.ui.look.theme import Theme
from photoclust.ui.methods.choice import MethodChoiceBox
from photoclust.ui.methods.flow import MethodsFlow
from photoclust.ui.methods.page import MethodsPage
from photoclust.ui.methods.side import MethodsSide
from photoclust.ui.methods.words import agreed, figures
from tests.helpers.library_view import show_library
from tests.helpers.open_library import OpenLibrary, opened, write_embedded_photos

PLAIN = 4
"""The preset of PCA and k-means."""


class Desk:
    """The flow on a library of 24 photos of two kinds."""

    def __init__(self, library: OpenLibrary, theme: Theme, qtbot: QtBot, photos: Path) -> None:
        self.library = library
        shown = show_library(library, theme, qtbot)
        self.grouping = GroupingFlow(library.controller, lambda: False, shown.window)
        library.controller.add_folders([photos])
        self.settle()
        self.pages = QStackedWidget()
        qtbot.addWidget(self.pages)
        self.pages.addWidget(shown.window)
        self.flow = MethodsFlow(
            library.controller,
            shown.view,
            self.grouping.use,
            self.pages,
            shown.loader,
            theme,
            shown.window,
        )
        self.flow.told.connect(library.told.append)
        self.flow.open()

    def settle(self) -> None:
        self.library.settle()
        self.library.wait(lambda: not self.grouping.busy)
        self.library.settle()

    @property
    def page(self) -> MethodsPage:
        assert self.flow.page is not None
        return self.flow.page

    @property
    def other(self) -> MethodsSide:
        return self.page.sides[1]

    def made(self) -> Trial:
        self.other.wished.emit()
        self.settle()
        assert self.other.trial is not None
        return self.other.trial


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    photos, data = tmp_path / "photos", tmp_path / "data"
    write_embedded_photos(photos, data, kinds=2, of_each=12)
    with opened(data, qtbot) as library:
        made = Desk(library, theme, qtbot, photos)
        yield made
        made.flow.close()


def test_groups_are_compared_and_used_and_taken_back(desk: Desk) -> None:
    session = desk.library.session
    now = desk.page.sides[0].trial
    assert now is not None
    assert len(now.groups) == len(session.clustering.clusters)
    desk.library.controller.apply(AcceptClusters((min(session.clustering.clusters),)))
    desk.other.choice.take_preset(PLAIN)
    trial = desk.made()
    assert trial.photos == 24
    assert sum(map(len, trial.groups)) == 24, "k-means leaves nothing over"
    assert trial.effort is not None, "there is an accepted group to hold it against"
    assert session.clustering.hierarchy is not None
    before, steps = session.clustering, len(desk.library.steps)
    desk.other.taken.emit()
    desk.settle()
    assert desk.flow.page is None
    assert len(desk.library.steps) == steps + 1
    assert made_by(session.clustering.hierarchy) == MadeBy("resnet50", "pca", "exact", "kmeans")
    assert set(before.clusters) & set(session.clustering.clusters), "what was accepted stays"
    assert "by the methods you chose" in desk.library.told[-1].text
    session.undo()
    assert session.clustering == before


def test_making_groups_can_be_cancelled_and_what_cannot_be_is_said(desk: Desk) -> None:
    desk.other.wished.emit()
    desk.other.stopped.emit()
    desk.settle()
    assert desk.other.trial is None
    desk.other.choice.take_preset(PLAIN)
    boxes = {box.accessibleName(): box for box in desk.other.findChildren(QComboBox)}
    grouping = boxes["Grouping"]
    grouping.setCurrentIndex(grouping.findText("HDBSCAN (eom)"))
    grouping.activated.emit(grouping.currentIndex())
    assert boxes["Preset"].currentText() == "Your choice"
    assert len(desk.made().groups) >= 1


def test_what_is_missing_is_listed_and_cannot_be_chosen(qtbot: QtBot) -> None:
    line = 'pip install "photoclust[methods]"'
    box = MethodChoiceBox(
        MethodChoices(
            (MethodChoice("resnet50", network=True), MethodChoice("sift", line)),
            (MethodChoice("umap"), MethodChoice("pca")),
            (MethodChoice("photoclust"), MethodChoice("kmeans", counted=True)),
        )
    )
    qtbot.addWidget(box)
    features = next(b for b in box.findChildren(QComboBox) if b.accessibleName() == "Features")
    assert features.itemText(1) == f"SIFT: {line}"
    flags = features.model().flags(features.model().index(1, 0))
    assert not flags & Qt.ItemFlag.ItemIsEnabled
    box.take_preset(0)
    assert box.made_by is None, "the groups there are"
    assert features.currentText() == ""
    presets = next(b for b in box.findChildren(QComboBox) if b.accessibleName() == "Preset")
    box.take_preset(presets.findText("Your choice"))
    assert box.made_by == MadeBy("resnet50", "umap", "exact", "photoclust")


def test_agreement_is_told_in_words_and_numbers() -> None:
    one = Trial(None, ((1, 2, 3), (4, 5)), (6,), 8.25)  # type: ignore[arg-type]
    same = agreement(one, one)
    assert same == Agreement(6, 1.0, 1.0)
    assert agreed(same).startswith("Both make nearly the same groups. Of 6 photos: 1.00")
    assert agreed(Agreement(6, 0.1, 0.0)).startswith("Both hardly agree.")
    finer = agreed(Agreement(600, 0.52, 0.75))  # ten groups against four of the same photos
    assert finer.startswith("Both agree in part.")
    assert (
        figures(one) == "2 groups · 17 % unsorted · 8.2 steps per 100 photos to the groups you kept"
    )
