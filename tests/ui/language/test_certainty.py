"""How sure the app is of a group or a photo, in three steps and never as a number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from photoclust.core.photo import PhotoId
from photoclust.ui.language.certainty import (
    belonging_sentence,
    certainty,
    certainty_level,
    certainty_sentence,
    certainty_word,
    likeness_level,
    likeness_word,
    membership,
    offer_sentence,
)
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
    assert [certainty_level(v) for v in (1.0, 0.85, 0.7, 0.2)] == [3, 3, 2, 1]


def test_likeness_is_said_in_words_too() -> None:
    values = (1.0, 0.8, 0.79, 0.7, 0.69)
    assert [likeness_level(v) for v in values] == [3, 3, 2, 2, 1]
    assert [likeness_word(v) for v in values[::2]] == ["Very alike", "Fairly alike", "Hardly alike"]


def test_of_a_photo_it_is_no_question_once_a_person_said_so() -> None:
    one, two = PhotoId(1), PhotoId(2)
    cluster = ui_library.cluster(1, [1, 2])
    assert membership(cluster, two) == pytest.approx(2 / 3)
    assert membership(replace(cluster, placed=frozenset({two})), two) is None
    assert membership(replace(cluster, placed=frozenset({two})), one) is not None
    accepted = replace(cluster, accepted=True, pending=frozenset({two}))
    assert membership(accepted, one) is None
    assert membership(accepted, two) is not None, "of that one nobody said anything yet"


@pytest.mark.parametrize("sentence", [certainty_sentence, belonging_sentence, offer_sentence])
def test_each_step_has_a_sentence_without_a_number(sentence: Callable[[float], str]) -> None:
    said = [sentence(value) for value in (0.9, 0.7, 0.2)]
    assert len(set(said)) == 3
    assert not any(letter.isdigit() for text in said for letter in text)
