"""What belongs together: bursts, brackets, panoramas, versions, copies; and what only seems to."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows
from photoclust.grouping.stacks.find import Stack, find_stacks, with_copies
from photoclust.grouping.stacks.overlap import PRINT_SIDE, overlaps
from photoclust.grouping.stacks.shots import Kind, Shots

WIDE = np.random.default_rng(3).integers(30, 220, (PRINT_SIDE, 200)).astype(np.uint8)
NAN = float("nan")


@dataclass
class Scenes:
    """Photos made up one by one: what they show, and what is known of them."""

    angles: list[tuple[int, float]] = field(default_factory=list)
    views: list[NDArray[np.uint8]] = field(default_factory=list)
    known: list[dict[str, float]] = field(default_factory=list)

    def add(self, subject: int, taken: float, *, apart: float = 0.0, **known: float) -> int:
        """A photo of a subject; of two, one `apart`, that is their distance. `left`: its view."""
        left = int(known.pop("left", 0))
        alien = bool(known.pop("alien", 0))
        view = WIDE[:, left : left + PRINT_SIDE]
        self.views.append(np.ascontiguousarray(view[::-1, ::-1].T if alien else view))
        self.angles.append((subject, float(np.arccos(1 - apart))))
        self.known.append({"taken": taken, **known})
        return len(self.known) - 1

    def shots(self) -> Shots:
        """What is known of all."""

        def of(name: str, usual: float) -> NDArray[np.float64]:
            return np.array([known.get(name, usual) for known in self.known], np.float64)

        return Shots(
            taken=of("taken", NAN),
            camera=of("camera", 0).astype(np.int32),
            stops=of("stops", NAN),
            bias=of("bias", NAN),
            exposure_s=of("exposure_s", 0.0),
            in_bracket=of("in_bracket", 0).astype(np.bool_),
            precise=of("precise", 0).astype(np.bool_),
            name=of("name", -1).astype(np.int32),
            turn=np.array([k.get("turn", n) for n, k in enumerate(self.known)], np.int64),
        )

    def rows(self, photos: NDArray[np.int64]) -> UnitRows:
        """Two directions for each subject; all subjects at right angles."""
        rows = np.zeros((len(photos), 80), np.float32)
        for row, photo in enumerate(photos.tolist()):
            subject, angle = self.angles[photo]
            rows[row, 2 * subject : 2 * subject + 2] = np.cos(angle), np.sin(angle)
        return rows

    def prints(self, photos: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Windows on one wide picture."""
        return np.stack([self.views[photo] for photo in photos.tolist()])

    def overlaps(self, pairs: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """How they lie over each other."""
        return overlaps(self.prints(pairs[:, 0]), self.prints(pairs[:, 1]))

    def found(self, neighbours: NDArray[np.int64] | None = None) -> list[Stack]:
        """The stacks."""
        return find_stacks(self.shots(), self, neighbours)

    def sets(self) -> dict[frozenset[int], Kind]:
        """The stacks by their photos."""
        return {frozenset(stack.photos): stack.kind for stack in self.found()}


@pytest.fixture
def scenes() -> Scenes:
    return Scenes()


def test_all_but_equal_shots_within_seconds_are_a_burst(scenes: Scenes) -> None:
    for number in range(5):
        scenes.add(0, 100 + number, apart=0.001 * number)
    scenes.add(0, 3600)
    scenes.add(1, 103)
    (stack,) = scenes.found()
    assert stack.kind is Kind.BURST
    assert stack.photos == (0, 1, 2, 3, 4)
    assert stack.cover == 2, "the one most like the others"


def test_shots_that_differ_more_have_to_agree_when_held_over_each_other(scenes: Scenes) -> None:
    scenes.add(0, 100)
    scenes.add(0, 101, apart=0.15, left=2)
    scenes.add(1, 200)
    scenes.add(1, 201, apart=0.15, alien=1)
    scenes.add(2, 300)
    scenes.add(2, 301, apart=0.15, left=25)  # what is seen has moved on
    scenes.add(3, 400)
    scenes.add(3, 401, apart=0.4)
    assert scenes.sets() == {frozenset({0, 1}): Kind.BURST}


def test_a_camera_that_was_turned_took_another_view_however_alike_they_look(scenes: Scenes) -> None:
    scenes.add(0, 100)
    scenes.add(0, 101, apart=0.02, left=20)
    scenes.add(1, 200)
    scenes.add(1, 201, apart=0.02, left=3)  # held a little differently
    assert scenes.sets() == {frozenset({2, 3}): Kind.BURST}


def test_shots_of_one_second_come_in_the_order_of_their_names(scenes: Scenes) -> None:
    for turn in (3, 0, 2, 1):
        scenes.add(0, 100, turn=turn)
    (stack,) = scenes.found()
    assert stack.photos == (1, 3, 2, 0)


def test_frames_of_one_second_are_a_panorama_in_the_order_of_their_names(scenes: Scenes) -> None:
    for turn in (2, 0, 3, 1):
        scenes.add(0, 100, turn=turn, apart=0.01 * turn, left=24 * turn)
    (stack,) = scenes.found()
    assert (stack.kind, stack.photos) == (Kind.PANORAMA, (1, 3, 0, 2))


def test_what_is_burnt_out_belongs_to_its_bracket_if_it_agrees_in_place(scenes: Scenes) -> None:
    for subject, alien in ((0, 0), (1, 1)):
        scenes.add(subject, 100 * subject, stops=0)
        scenes.add(subject, 100 * subject + 1, stops=-2, apart=0.04)
        scenes.add(subject, 100 * subject + 2, stops=2, apart=0.3, alien=alien)
    assert scenes.sets() == {frozenset({0, 1, 2}): Kind.BRACKET}


def test_a_rest_of_a_bracket_that_looks_too_different_is_no_burst(scenes: Scenes) -> None:
    scenes.add(0, 100, stops=0)
    scenes.add(0, 101, stops=-2, apart=0.04)
    scenes.add(0, 102, stops=2, apart=0.7)
    scenes.add(1, 200, stops=0)
    scenes.add(1, 201, stops=1)  # left to itself the camera exposed a little longer
    assert scenes.sets() == {frozenset({3, 4}): Kind.BURST}


def test_another_camera_is_another_moment(scenes: Scenes) -> None:
    scenes.add(0, 100, camera=0)
    scenes.add(0, 100, camera=1)
    scenes.add(0, 101, camera=0)
    assert scenes.sets() == {frozenset({0, 2}): Kind.BURST}


def test_a_long_exposure_does_not_part_shots(scenes: Scenes) -> None:
    scenes.add(0, 100, exposure_s=30)
    scenes.add(0, 131)
    assert scenes.sets() == {frozenset({0, 1}): Kind.BURST}


@pytest.mark.parametrize("apart", [0.0, 0.1, 0.2])
def test_three_exposures_are_a_bracket(scenes: Scenes, apart: float) -> None:
    for number, stops in enumerate((0, -2, 2)):
        scenes.add(0, 100 + number, stops=stops, apart=apart * number / 2)
    (stack,) = scenes.found()
    assert stack.kind is Kind.BRACKET
    assert stack.cover == 0, "the middle exposure"


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        ({}, Kind.BURST),
        ({"in_bracket": 1.0}, Kind.BRACKET),
        ({"bias": 1.0}, Kind.BURST),
    ],
)
def test_of_two_exposures_the_camera_has_to_say_so(
    scenes: Scenes, known: dict[str, float], kind: Kind
) -> None:
    scenes.add(0, 100, stops=5, **known)
    scenes.add(0, 101, stops=6, **known)
    assert scenes.sets() == {frozenset({0, 1}): kind}


def test_two_exposures_that_were_asked_for_are_a_bracket(scenes: Scenes) -> None:
    scenes.add(0, 100, stops=5, bias=-1)
    scenes.add(0, 101, stops=7, bias=1)
    assert scenes.sets() == {frozenset({0, 1}): Kind.BRACKET}


def test_a_bracket_ends_where_an_exposure_comes_again(scenes: Scenes) -> None:
    for number, stops in enumerate((0, -2, 2, 0, -2, 2)):
        scenes.add(0, 100 + number, stops=stops)
    assert scenes.sets() == {
        frozenset({0, 1, 2}): Kind.BRACKET,
        frozenset({3, 4, 5}): Kind.BRACKET,
    }


def test_exposures_of_other_subjects_are_no_bracket(scenes: Scenes) -> None:
    for number, stops in enumerate((0, -2, 2)):
        scenes.add(number, 100 + number, stops=stops)
    assert scenes.sets() == {}


def test_views_that_do_not_agree_are_no_bracket_however_they_are_exposed(scenes: Scenes) -> None:
    """A camera left to itself exposes every photo otherwise, also three of one kind in a row."""
    each = ((0, 0.0), (-2, 0.12), (2, 0.45))  # 0.12 from one to the next
    for number, (stops, apart) in enumerate(each):
        scenes.add(0, 100 + number, stops=stops, apart=apart, alien=number % 2)
        # Turned away, on and back.
        scenes.add(1, 200 + number, stops=stops, apart=apart, left=10 * (number % 2))
    assert scenes.sets() == {}


@pytest.mark.parametrize("direction", [1, -1])
def test_frames_that_go_on_are_a_panorama(scenes: Scenes, direction: int) -> None:
    for number in range(4):
        scenes.add(0, 100 + 3 * number, apart=0.05 * number, left=80 + direction * 22 * number)
    (stack,) = scenes.found()
    assert stack.kind is Kind.PANORAMA
    assert stack.photos == (0, 1, 2, 3)
    assert stack.cover == 2


def test_frames_to_and_fro_or_only_two_are_no_panorama(scenes: Scenes) -> None:
    for number, left in enumerate((100, 122, 101, 121)):
        scenes.add(0, 100 + 3 * number, apart=0.05 * number, left=left)
    for number in range(2):
        scenes.add(1, 200 + 3 * number, apart=0.1 * number, left=100 + 22 * number)
    assert scenes.sets() == {}


def test_an_edited_version_has_name_and_date_of_its_photo(scenes: Scenes) -> None:
    scenes.add(0, 100, name=7)
    scenes.add(0, 100, name=7, apart=0.18)
    scenes.add(1, 100, name=8)
    scenes.add(1, 100, name=8, apart=0.3)
    assert scenes.sets() == {frozenset({0, 1}): Kind.EDITS}


def test_a_name_alone_counts_less_and_nothing_where_the_dates_differ(scenes: Scenes) -> None:
    scenes.add(0, NAN, name=1)
    scenes.add(0, 100, name=1, apart=0.08)
    scenes.add(1, NAN, name=2)
    scenes.add(1, 200, name=2, apart=0.15)
    scenes.add(2, 300, name=3)
    scenes.add(2, 9000, name=3)
    assert scenes.sets() == {frozenset({0, 1}): Kind.EDITS}


def test_a_date_to_the_split_second_shows_a_version_and_one_to_the_second_a_shot(
    scenes: Scenes,
) -> None:
    for precise, subject in ((1, 0), (0, 1)):
        scenes.add(subject, 100 + 50 * subject, precise=precise)
        scenes.add(subject, 100 + 50 * subject, precise=precise, apart=0.02)
    assert scenes.sets() == {
        frozenset({0, 1}): Kind.EDITS,
        frozenset({2, 3}): Kind.BURST,
    }


def test_a_date_that_a_hundred_photos_have_says_nothing(scenes: Scenes) -> None:
    for subject in range(20):
        scenes.add(subject, 100, precise=1, name=1)
        scenes.add(subject, 100, precise=1, name=1, apart=0.05)
    assert scenes.sets() == {}


def test_a_picture_saved_anew_is_the_nearest_and_agrees_in_place(scenes: Scenes) -> None:
    scenes.add(0, NAN)
    scenes.add(0, NAN, apart=0.01)
    scenes.add(1, NAN)
    scenes.add(1, NAN, apart=0.01, left=3)
    near = np.array([[0, 1], [1, 0], [2, 3], [3, 2]])
    assert scenes.sets() == {}
    assert [(stack.kind, stack.photos) for stack in scenes.found(near)] == [(Kind.EDITS, (0, 1))]
    assert scenes.found(np.array([[0, -1], [1, 0], [2, -1], [3, -1]])) == []
    assert scenes.found(near[:, :1]) == []


def test_an_edited_version_comes_to_the_burst_of_its_photo(scenes: Scenes) -> None:
    for number in range(3):
        scenes.add(0, 100 + number, name=number)
    scenes.add(0, 101, name=1, apart=0.05)
    assert scenes.sets() == {frozenset({0, 1, 2, 3}): Kind.BURST}


def test_copies_follow_their_content() -> None:
    stacks = [Stack(Kind.BURST, (0, 2), 2)]
    copies = [(10, 11), (12, 13), (14,), (15,)]
    assert with_copies(stacks, copies) == [
        Stack(Kind.BURST, (10, 11, 14), 14),
        Stack(Kind.COPIES, (12, 13), 12),
    ]


def test_without_photos_there_is_nothing(scenes: Scenes) -> None:
    assert scenes.found() == []
    scenes.add(0, NAN)
    assert scenes.found() == []


@given(st.randoms(use_true_random=False))
def test_each_photo_is_in_one_stack_and_the_order_of_photos_does_not_matter(chance: Random) -> None:
    made: list[dict[str, Any]] = []
    for number in range(14):
        made.append(
            {
                "subject": chance.randrange(3),
                "taken": float(chance.choice([100, 101, 102, 140])) + number / 100,
                "apart": chance.choice([0.0, 0.04, 0.15]),
                "left": chance.choice([0, 22, 44]),
                "stops": chance.choice([NAN, 1.0, 3.0, 5.0]),
                "name": chance.choice([-1, 1, 2]),
            }
        )

    def stacks(order: list[int]) -> set[frozenset[int]]:
        scenes = Scenes()
        for place in order:
            scenes.add(**made[place])
        found = scenes.found()
        inside = [photo for stack in found for photo in stack.photos]
        assert len(inside) == len(set(inside))
        assert all(len(stack.photos) > 1 and stack.cover in stack.photos for stack in found)
        return {frozenset(order[photo] for photo in stack.photos) for stack in found}

    order = list(range(len(made)))
    expected = stacks(order)
    chance.shuffle(order)
    assert stacks(order) == expected
