"""How sure the app is of a group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoclust.core.photo import PhotoId
from photoclust.ui.certainty import certainty, certainty_sentence, certainty_word
from tests.helpers import ui_library


def test_it_is_the_mean_of_what_the_app_put_there() -> None:
    cluster = ui_library.cluster(1, [1, 2, 3])
    assert certainty(cluster) == pytest.approx(0.75)
    placed = replace(cluster, placed=frozenset({PhotoId(1)}))
    assert certainty(placed) == pytest.approx(0.625)


def test_what_a_person_decided_is_no_question() -> None:
    cluster = ui_library.cluster(1, [1, 2])
    assert certainty(replace(cluster, accepted=True)) is None
    assert certainty(replace(cluster, placed=frozenset(cluster.members))) is None


def test_it_is_said_in_a_word_and_explained_by_a_sentence() -> None:
    assert [certainty_word(v) for v in (1.0, 0.85, 0.7, 0.2)] == [
        "sure",
        "sure",
        "fairly sure",
        "unsure",
    ]
    assert "0.70" in certainty_sentence(0.7)
