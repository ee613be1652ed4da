"""Names are readable, and honest when unsure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.text import Text
from photoclust.grouping.naming import Bounds, Traits, likeliest_classes, suggest_names
from photoclust.grouping.places import Town

SHEPHERD, HUSKY, PUG, GUITAR, ALP = 235, 250, 254, 402, 970
BANJO, PIANO, CHEETAH, GAZELLE, OSTRICH, UMBRELLA = 420, 579, 293, 353, 9, 879
LAB_COAT, WIG, LIBRARY, TIE = 617, 903, 624, 906

EASY = Bounds(doubt=0)
"""Under which even one photo gets a name: for tests of what stands behind it."""


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


def test_one_class_that_nearly_all_agree_on_gives_its_first_name(labels: list[str]) -> None:
    assert _name([{GUITAR: 0.99}] * 10, labels) == "Acoustic guitar"


def test_where_classes_compete_a_wider_word_is_said(labels: list[str]) -> None:
    assert _name([{GUITAR: 0.5, BANJO: 0.4}] * 10, labels) == "Guitars"
    assert _name([{GUITAR: 0.4, PIANO: 0.5}] * 10, labels) == "Music"


def test_many_breeds_are_dogs(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.8}, {HUSKY: 0.7}, {PUG: 0.9}], labels) == "Dogs"


def test_what_is_taken_for_one_animal_or_another_is_an_animal(labels: list[str]) -> None:
    giraffe = {CHEETAH: 0.5, GAZELLE: 0.2, OSTRICH: 0.2}
    assert _name([giraffe] * 10, labels) == "Animals"


def test_what_has_no_class_at_all_gets_no_name(labels: list[str]) -> None:
    faces = [{LAB_COAT: 0.3, WIG: 0.2, LIBRARY: 0.1}, {TIE: 0.2, WIG: 0.3}] * 5
    assert _name(faces, labels) == ""
    evenly = np.random.default_rng(0).permutation(1000).reshape(100, 10)
    assert _name([dict.fromkeys(row.tolist(), 0.1) for row in evenly], labels) == "", "40 % animals"


def test_a_class_without_a_wider_word_is_said_like_one(labels: list[str]) -> None:
    assert _name([{UMBRELLA: 0.6}] * 10, labels) == "Umbrella"
    assert _name([{SHEPHERD: 0.6}] * 10, labels) == "Dogs"


def test_of_few_photos_more_have_to_agree(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.6}] * 9, labels) == "Dogs"
    assert _name([{SHEPHERD: 0.6}] * 2, labels) == ""
    assert _name([{SHEPHERD: 0.9}] * 2, labels) == "Dogs"


def test_one_member_that_is_sure_does_not_name_the_others(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 1.0}, *[{GUITAR: 0.1, ALP: 0.1}] * 5], labels) == ""


def test_bounds_say_what_is_clear_enough(labels: list[str]) -> None:
    seen = np.array([[SHEPHERD, HUSKY]] * 10, np.uint16), np.full((10, 2), 0.3, np.float16)
    traits = Traits.of(*seen, [None] * 10, [None] * 10)
    assert suggest_names([range(10)], traits, labels, Bounds(said=0.5)) == ["Dogs"]
    assert suggest_names([range(10)], traits, labels, Bounds(said=0.6)) == [""]


def test_other_classes_than_those_of_imagenet_have_no_themes() -> None:
    other = [f"kind {number}, and so on" for number in range(1200)]
    assert _name([{SHEPHERD: 0.8}, {HUSKY: 0.7}, {PUG: 0.9}], other) == ""
    assert _name([{SHEPHERD: 0.8}] * 3, other) == f"Kind {SHEPHERD}"


def test_unknown_classes_leave_where_and_when() -> None:
    assert _name([{ALP: 0.9}] * 2, [], ("2021-07-12T10:00:00",) * 2) == "12 July 2021"


def test_no_agreement_no_name(labels: list[str]) -> None:
    assert _name([{SHEPHERD: 0.3}, {GUITAR: 0.3}, {ALP: 0.3}], labels) == ""


def test_a_shared_day_or_month_is_said(labels: list[str]) -> None:
    seen = [{ALP: 0.9}] * 5
    july = ("2021-07-12T10:00:00",) * 4
    assert _name(seen, labels, (*july, None)) == "Mountains, 12 July 2021"
    assert _name(seen, labels, (*july[:3], "2021-07-20T09:00:00", "2021-07-21T09:00:00")) == (
        "Mountains, July 2021"
    )
    assert _name(seen, labels, (*july[:3], None, None)) == "Mountains"
    assert _name([{ALP: 0.1}] * 5, labels, (*july, None)) == "12 July 2021"


def test_the_first_day_of_a_decade_is_a_day(labels: list[str]) -> None:
    party = ("2020-01-01T00:10:00",) * 2
    assert _name([{ALP: 0.9}] * 2, labels, party) == "Mountains, 1 January 2020"


def test_what_is_no_date_says_nothing(labels: list[str]) -> None:
    assert _name([{ALP: 0.9}] * 2, labels, ("0000:99",) * 2) == "Mountains"


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
    return suggest_names(
        members, Traits.of(classes, scores, [None] * len(towns), towns), labels, EASY
    )


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
    assert _names([[LISBON] * 5, [LISBON] * 4, [ROME]], labels) == [
        "Alp",
        "Alp",
        "Alp, Rome",
    ]
    assert _names([[ROME] * 3], labels) == ["Alp"]


def test_place_comes_before_time(labels: list[str]) -> None:
    scores = np.full((2, 1), 0.9, np.float16)
    classes = np.full((2, 1), ALP, np.uint16)
    taken = ["2021-07-12T10:00:00", None]
    at_home = Traits.of(classes, scores, taken, [ROME, None])
    assert suggest_names([[0], [1]], at_home, labels, EASY) == [
        "Alp, 12 July 2021",
        "Alp",
    ]
    abroad = Traits.of(classes, scores, taken, [ROME, LISBON])
    assert suggest_names([[0], [1]], abroad, labels, EASY) == [
        "Alp, Rome, 12 July 2021",
        "Alp, Lisbon",
    ]


def test_the_likeliest_classes_are_offered_however_unsure_the_network_is() -> None:
    classes = np.array([[2, 0], [2, 1]], np.uint16)
    scores = np.array([[0.1, 0.05], [0.1, 0.02]], np.float16)
    labels = ["cat", "dog", "windmill", "never seen"]
    assert likeliest_classes(classes, scores, labels, 2) == ["Windmill", "Cat"]
    assert likeliest_classes(classes, scores, labels, 9) == ["Windmill", "Cat", "Dog"]
