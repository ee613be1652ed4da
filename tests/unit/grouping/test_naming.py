"""Names are readable, and honest when unsure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.text import Text
from photoclust.grouping.naming import Traits, likeliest_classes, suggest_names
from photoclust.grouping.places import Town

SHEPHERD, HUSKY, PUG, GUITAR, ALP = 235, 250, 254, 402, 970


@pytest.fixture(scope="module")
def labels(model_folder: Path) -> list[str]:
    return list(json.loads((model_folder / "class_labels.json").read_text()))


def _name(
    seen: list[dict[int, float]], labels: list[str], taken: tuple[str | None, ...] = ()
) -> str:
    width = max(map(len, seen))
    classes = np.array([[*s, *[0] * (width - len(s))] for s in seen], np.uint16)
    scores = np.array([[*s.values(), *[0.0] * (width - len(s))] for s in seen], np.float16)
    traits = Traits.of(classes, scores, taken or [None] * len(seen), [None] * len(seen))
    (name,) = suggest_names([range(len(seen))], traits, labels)
    return name


def test_one_class_gives_its_first_name(labels: list[str]) -> None:
    assert _name([{GUITAR: 0.9}, {GUITAR: 0.6}], labels) == "Acoustic guitar"


def test_many_breeds_are_dogs(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.8}, {HUSKY: 0.7}, {PUG: 0.9}], labels) == "Dogs"


def test_other_classes_than_those_of_imagenet_have_no_themes() -> None:
    other = [f"kind {number}, and so on" for number in range(1200)]
    assert _name([{SHEPHERD: 0.8}, {HUSKY: 0.7}, {PUG: 0.9}], other) == ""
    assert _name([{SHEPHERD: 0.8}] * 3, other) == f"Kind {SHEPHERD}"


def test_unknown_classes_leave_where_and_when() -> None:
    assert _name([{ALP: 0.9}] * 2, [], ("2021-07-12T10:00:00",) * 2) == "12 July 2021"


def test_a_theme_far_ahead_of_the_next_will_do(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.2, HUSKY: 0.1, GUITAR: 0.1}], labels) == "Dogs"
    assert _name([{SHEPHERD: 0.2, HUSKY: 0.1, GUITAR: 0.25}], labels) == ""


def test_no_agreement_no_name(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.3}, {GUITAR: 0.3}, {ALP: 0.3}], labels) == ""


def test_a_shared_day_or_month_is_said(labels: list[str]) -> None:
    seen = [{ALP: 0.9}] * 5
    july = ("2021-07-12T10:00:00",) * 4
    assert _name(seen, labels, (*july, None)) == "Alp, 12 July 2021"
    assert _name(seen, labels, (*july[:3], "2021-07-20T09:00:00", "2021-07-21T09:00:00")) == (
        "Alp, July 2021"
    )
    assert _name(seen, labels, (*july[:3], None, None)) == "Alp"
    assert _name([{ALP: 0.1}] * 5, labels, (*july, None)) == "12 July 2021"


def test_clocks_that_were_never_set_say_nothing(labels: list[str]) -> None:
    assert _name([{ALP: 0.9}], labels, ("2000-01-01T00:00:00",)) == "Alp"
    assert _name([{ALP: 0.9}], labels, ("0000:99",)) == "Alp"


def test_no_groups_and_empty_groups(labels: list[str]) -> None:
    nothing = np.empty((0, 10), np.uint16)
    traits = Traits.of(nothing, nothing.astype(np.float16), (), ())
    assert suggest_names([], traits, labels) == []
    assert suggest_names([[]], traits, labels) == [""]


LISBON, PORTO = Town("Lisbon", "Lisbon", "Portugal"), Town("Porto", "Porto", "Portugal")
SINTRA, ROME = Town("Sintra", "Lisbon", "Portugal"), Town("Rome", "Lazio", "Italy")


def _names(groups: Sequence[Sequence[Town | None]], labels: list[str]) -> list[Text]:
    """Names of groups that all show the Alps, by where their photos were taken."""
    towns = [town for group in groups for town in group]
    rows = iter(range(len(towns)))
    classes = np.full((len(towns), 1), ALP, np.uint16)
    scores = np.full((len(towns), 1), 0.9, np.float16)
    members = [[next(rows) for _ in group] for group in groups]
    return suggest_names(members, Traits.of(classes, scores, [None] * len(towns), towns), labels)


def test_a_shared_town_is_said_or_else_a_shared_region_or_country(labels: list[str]) -> None:
    groups = [
        [LISBON] * 4 + [SINTRA],
        [PORTO] * 3,
        [LISBON, SINTRA],
        [LISBON, PORTO],
        [LISBON, ROME],
        [ROME] * 7,
    ]
    assert _names(groups, labels) == [
        "Alp, Lisbon",
        "Alp, Porto",
        "Alp, Lisbon",
        "Alp, Portugal",
        "Alp",
        "Alp, Rome",
    ]


def test_a_place_that_few_members_know_is_not_said(labels: list[str]) -> None:
    assert _names([[ROME, None, None], [LISBON, None], [None]], labels) == [
        "Alp",
        "Alp, Lisbon",
        "Alp",
    ]


def test_where_all_photos_were_taken_says_nothing(labels: list[str]) -> None:
    assert _names([[LISBON] * 5, [LISBON] * 4, [ROME]], labels) == ["Alp", "Alp", "Alp, Rome"]
    assert _names([[ROME] * 3], labels) == ["Alp"]


def test_place_comes_before_time(labels: list[str]) -> None:
    scores = np.full((2, 1), 0.9, np.float16)
    classes = np.full((2, 1), ALP, np.uint16)
    taken = ["2021-07-12T10:00:00", None]
    at_home = Traits.of(classes, scores, taken, [ROME, None])
    assert suggest_names([[0], [1]], at_home, labels) == [
        "Alp, 12 July 2021",
        "Alp",
    ]
    abroad = Traits.of(classes, scores, taken, [ROME, LISBON])
    assert suggest_names([[0], [1]], abroad, labels) == [
        "Alp, Rome, 12 July 2021",
        "Alp, Lisbon",
    ]


def test_the_likeliest_classes_are_offered_however_unsure_the_network_is() -> None:
    classes = np.array([[2, 0], [2, 1]], np.uint16)
    scores = np.array([[0.1, 0.05], [0.1, 0.02]], np.float16)
    labels = ["cat", "dog", "windmill", "never seen"]
    assert likeliest_classes(classes, scores, labels, 2) == ["Windmill", "Cat"]
    assert likeliest_classes(classes, scores, labels, 9) == ["Windmill", "Cat", "Dog"]
