"""The best of several shots: pictures made up, with faults that are known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from photoclust.grouping.best_shot.comparing import difference
from photoclust.grouping.best_shot.measures import Measures, measure
from photoclust.grouping.best_shot.proposal import best_first, propose

Fault = Callable[[Image.Image], Image.Image]


def _scene(seed: int = 1) -> Image.Image:
    """Patches of all sizes, from coarse to single pixels, with calm parts between."""
    random = np.random.default_rng(seed)
    picture = np.full((300, 400), 110.0)
    for cells, strength in ((6, 60), (20, 30), (60, 25), (200, 20)):
        coarse = Image.fromarray(random.normal(size=(cells, cells)).astype(np.float32))
        picture += strength * np.asarray(coarse.resize((400, 300), Image.Resampling.BICUBIC))
    picture[:100, :150] = 120
    return Image.fromarray(np.clip(picture, 15, 235).astype(np.uint8))


def _shot(fault: Fault, seed: int, scene: Image.Image | None = None) -> Measures:
    """A shot of the scene, held a little elsewhere, with a little noise of its own."""
    random = np.random.default_rng(seed)
    left, top = random.integers(0, 7, 2)
    faulty = fault(scene or _scene()).crop((left, top, left + 390, top + 290))
    levels = np.asarray(faulty, np.float64) + random.normal(size=(290, 390))
    return measure(np.clip(levels, 0, 255).astype(np.uint8))


def _as_it_is(picture: Image.Image) -> Image.Image:
    return picture


def _blurred(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(1.2))


def _blurred_and_dark(picture: Image.Image) -> Image.Image:
    return _blurred(_DARK(picture))


def _exposed(factor: float) -> Fault:
    """More or less light, by the curve of sRGB but for its toe."""
    levels = [min(255, max(0, round((v + 14) * factor - 14))) for v in range(256)]
    return lambda picture: picture.point(levels)


def _noisy(picture: Image.Image) -> Image.Image:
    noise = np.random.default_rng(9).normal(size=(300, 400)) * 12
    return Image.fromarray(np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8))


_DARK, _DARKER, _BRIGHT = _exposed(0.4), _exposed(0.75), _exposed(1.8)


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ([_blurred], "Sharpest"),
        ([_blurred, _blurred, _blurred], "Sharpest"),
        ([_BRIGHT], "The other is overexposed"),
        ([_DARK, _BRIGHT], "The 2 others are overexposed or underexposed"),
        ([_noisy], "The other is noisier"),
        ([_blurred, _DARK], "The 2 others are less sharp or underexposed"),
        ([lambda p: _BRIGHT(_blurred(p)), _blurred], "Sharpest, and 1 other is overexposed"),
    ],
)
def test_the_good_shot_is_proposed_and_why(faults: list[Fault], reason: str) -> None:
    shots = [_shot(fault, number) for number, fault in enumerate(faults)]
    shots.insert(1, _shot(_as_it_is, 50))
    found = propose(shots)
    assert (found.best, found.reason) == (1, reason)
    assert best_first(shots)[0] == 1


def test_of_equal_shots_none_is_proposed() -> None:
    shots = [_shot(_as_it_is, seed) for seed in range(4)]
    found = propose(shots)
    assert (found.best, found.reason) == (None, "No clear winner: several are as good")
    assert best_first(shots) == [0, 1, 2, 3]
    assert propose([shots[0], shots[0]]).best is None


def test_two_equal_ones_among_worse_ones_are_no_winner_but_come_first() -> None:
    shots = [_shot(fault, n) for n, fault in enumerate((_blurred, _as_it_is, _DARK, _as_it_is))]
    assert propose(shots).best is None
    assert set(best_first(shots)[:2]) == {1, 3}


def test_sharp_but_dark_is_no_better_than_blurred_and_well_lit() -> None:
    found = propose([_shot(_DARK, 1), _shot(_blurred, 2)])
    assert found.best is None
    assert found.reason == "No clear winner: one is sharper, another better exposed"


def test_where_nobody_knows_what_is_bright_in_a_scene_exposure_decides_nothing() -> None:
    found = propose([_shot(_as_it_is, 1), _shot(_DARKER, 2)])
    assert (found.best, found.reason) == (None, "No clear winner: several are as good")


def test_one_of_a_series_that_is_darker_than_most_is_underexposed() -> None:
    found = propose([_shot(f, n) for n, f in enumerate((_DARKER, _as_it_is, _blurred))])
    assert found.best == 1
    assert found.reason == "The 2 others are less sharp or underexposed"


def test_most_of_a_series_may_be_too_dark() -> None:
    found = propose([_shot(f, n) for n, f in enumerate((_as_it_is, _DARK, _blurred_and_dark))])
    assert found.best is None


def test_other_scenes_are_not_held_against_each_other() -> None:
    shots = [_shot(_as_it_is, 1), _shot(_blurred, 2, _scene(seed=7))]
    assert propose(shots).reason == "These do not show the same scene"


def test_a_noisy_shot_does_not_pass_for_a_sharp_one() -> None:
    found = difference(_shot(_noisy, 1), _shot(_as_it_is, 2))
    assert found.sharper() == 0
    assert found.less_noisy() == -1
    assert difference(_shot(_noisy, 1), _shot(_blurred, 2)).sharper() == 1


def test_a_difference_reads_backwards() -> None:
    one, other = _shot(_as_it_is, 1), _shot(_DARK, 2)
    there, back = difference(one, other), difference(other, one)
    assert (there.better_exposed(), there.reverse().better_exposed()) == (1, -1)
    assert back.bright == pytest.approx(there.reverse().bright)


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (40, 7), (300, 400)])
def test_any_size_is_measured_and_kept(shape: tuple[int, int]) -> None:
    made = measure(np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8))
    data = made.to_bytes()
    again = Measures.from_bytes(data)
    assert again is not None
    assert again.to_bytes() == data
    assert propose([made, again]).best is None


def _bytes(values: NDArray[np.float32]) -> bytes:
    return values.astype("<f4").tobytes()


def test_what_is_no_measure_is_none() -> None:
    data = measure(np.zeros((20, 20), np.uint8)).to_bytes()
    assert Measures.from_bytes(data[:-1]) is None
    assert Measures.from_bytes(_bytes(np.array([np.nan], np.float32)) + data[4:]) is None
