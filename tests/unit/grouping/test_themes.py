"""Themes hold classes that exist, and lie in one wider word at most."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from photoclust.grouping.themes import THEMES, WIDER, themes_of


@pytest.fixture(scope="module")
def labels(model_folder: Path) -> list[str]:
    return list(json.loads((model_folder / "class_labels.json").read_text()))


def test_every_word_has_classes_and_a_name_of_its_own(labels: list[str]) -> None:
    themes = themes_of(labels)
    assert themes.names == [*THEMES, *WIDER]
    assert len({*themes.names}) == len(themes.names)
    assert (themes.classes.sum(axis=0) > 0).all()
    assert (themes.wider.sum(axis=0) > 0).all()


def test_a_theme_lies_in_one_wider_word_at_most_and_wholly(labels: list[str]) -> None:
    inside = [part for word in WIDER.values() for part in word if isinstance(part, str)]
    assert len({*inside}) == len(inside)
    themes = themes_of(labels)
    for theme in np.flatnonzero(themes.above >= 0):
        assert (themes.wider[:, themes.above[theme]] >= themes.classes[:, theme]).all()


def test_what_a_theme_is_not(labels: list[str]) -> None:
    themes = themes_of(labels)
    alone = {labels[number].split(",")[0] for number in np.flatnonzero(themes.alone)}
    assert {"umbrella", "street sign", "dam"} <= alone
    spiders = np.flatnonzero(themes.classes[:, list(THEMES).index("Spiders")])
    assert not {"scorpion", "tick"} & {labels[number].split(",")[0] for number in spiders}


def test_other_networks_have_none() -> None:
    for labels in ([], ["cat", "dog"]):
        themes = themes_of(labels)
        assert not themes.names
        assert themes.alone.shape == (len(labels),)
        assert themes.alone.all()
