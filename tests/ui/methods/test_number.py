"""The one number that a method may be given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from photoclust.grouping.compare.chain import Chain
from photoclust.grouping.compare.menu import CLUSTERERS, REDUCERS
from photoclust.grouping.made_by import MadeBy
from photoclust.services.measure.method_choices import MethodChoice, MethodChoices
from photoclust.ui.language.methods import described
from photoclust.ui.methods.choice import MethodChoiceBox
from photoclust.ui.methods.number import NumberBox


def _choice(name: str) -> MethodChoice:
    method = {**REDUCERS, **CLUSTERERS}[name]
    counted = getattr(method, "counted", False)
    return MethodChoice(name, counted=counted, setting=method.setting)


@pytest.fixture
def box(qtbot: QtBot) -> NumberBox:
    made = NumberBox()
    qtbot.addWidget(made)
    return made


def _write(box: NumberBox, qtbot: QtBot, text: str) -> None:
    box.show()
    box.lineEdit().setText(text)
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "shown", "written", "then", "asked"),
    [
        ("umap", "10 dimensions", "3", "3 dimensions", ":3"),
        ("pca", "95 % of the variance", "50", "50 dimensions", ":50"),
        ("pca", "95 % of the variance", "80 %", "80 % of the variance", ":0.8"),
        ("pca", "95 % of the variance", "1,200", "1,200 dimensions", ":1200"),
        ("pca_umap", "50 dimensions", "0.9", "90 % of the variance", ":0.9"),
        ("tsne", "perplexity 30", "12.5", "perplexity 12.5", ":12.5"),
        ("hdbscan_eom", "7 photos at least", "4 photos", "4 photos at least", ":4"),
        ("dbscan", "found by itself", "0.25", "up to 0.25 apart", ":0.25"),
    ],
)
def test_a_number_is_written_as_it_is_shown(
    name: str, shown: str, written: str, then: str, asked: str, box: NumberBox, qtbot: QtBot
) -> None:
    box.offer(_choice(name))
    assert (box.text(), box.behind_colon, box.groups) == (shown, "", None)
    _write(box, qtbot, written)
    assert (box.text(), box.behind_colon) == (then, asked)
    chain = Chain("none", "exact", f"{name}{asked}")
    if name in REDUCERS:
        chain = Chain(f"{name}{asked}", "exact", "kmeans")
    if REDUCERS.get(name, CLUSTERERS.get(name)).library.needs is None:  # type: ignore[union-attr]
        chain.check()
    # Nonsense and what is out of range change nothing.
    for nonsense in ("many", "99999999", "-"):
        _write(box, qtbot, nonsense)
        assert box.text() == then
    box.offer(_choice(name))
    assert box.text() == shown, "another method begins with its usual number"


def test_numbers_of_groups(box: NumberBox, qtbot: QtBot) -> None:
    box.offer(_choice("kmeans"))
    assert (box.text(), box.groups) == ("as many as fit", None)
    _write(box, qtbot, "12")
    assert (box.text(), box.groups, box.behind_colon) == ("12 groups", 12, "")
    box.offer(_choice("photoclust"))
    assert box.isHidden(), "it takes none"


def test_arrows_keep_a_share_a_share(box: NumberBox) -> None:
    box.offer(_choice("pca"))
    box.stepBy(-1)
    assert box.text() == "90 % of the variance"
    box.stepBy(5)
    assert box.text() == "99 % of the variance"
    box.setValue(2)
    box.stepBy(-5)
    assert box.text() == "1 dimensions"
    box.offer(_choice("dbscan"))
    box.stepBy(1)
    assert box.behind_colon == ":0.05"


def test_a_number_makes_the_choice_ones_own(qtbot: QtBot) -> None:
    choices = MethodChoices(
        (MethodChoice("resnet50", network=True),),
        tuple(_choice(name) for name in REDUCERS),
        tuple(_choice(name) for name in CLUSTERERS),
    )
    box = MethodChoiceBox(choices)
    qtbot.addWidget(box)
    box.take_preset(4)
    assert box.made_by == MadeBy("resnet50", "pca", "exact", "kmeans")
    reduced, grouped = box.findChildren(NumberBox)
    reduced.setValue(50)
    grouped.setValue(6)
    preset = next(b for b in box.findChildren(QComboBox) if b.accessibleName() == "Preset")
    assert preset.currentText() == "Your choice"
    made_by = box.made_by
    assert made_by == MadeBy("resnet50", "pca:50", "exact", "kmeans", 6)
    assert described(made_by) == "ResNet-50, PCA (50), k-means, 6 groups asked for"
    assert described(MadeBy("sift", "pca:0.8", "exact", "dbscan:0.25")).endswith("DBSCAN (0.25)")
    box.take_preset(1)
    assert box.made_by == MadeBy("resnet50", "umap", "exact", "photoclust")
    box.take_preset(0)
    assert reduced.isHidden(), "the groups there are need none"
