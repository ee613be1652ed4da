"""How often the best of several shots is found, by what is wrong with the others.

`python -m tests.benchmarks.best_shot FOLDER... [--few 12] [--side 1024] [--move 0.02] [--fit]`

Of some photos of each folder series are made: good shots, and some with a fault of known kind and
strength. Every shot, good or not, is held a little elsewhere, cut a little otherwise, has noise of
its own and is saved as a JPEG of its own quality, so that no two agree in any pixel. A good shot
beside one with a fault: how often the good one is proposed, and how often the other. Four shots of
which one is good: how often that is found. Three that are all good: how often none is proposed.
Strengths are pixels of a picture of 1,000, stops, grey levels, and quality of JPEG. With `--fit`
the limits are found anew for each folder, from all others. A line of JSON for each folder and all.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoclust.grouping.best_shot.comparing import USUAL, Clear, Difference, difference
from photoclust.grouping.best_shot.measures import MEASURED_SIDE, Measures, measure
from photoclust.grouping.best_shot.proposal import propose

Picture = NDArray[np.float64]

_FAULTS: dict[str, tuple[float, ...]] = {
    "defocus": (0.7, 1.0, 2.0, 4.0),
    "motion": (2, 4, 8, 16),
    "shake": (2, 4, 8, 16),
    "overexposed": (0.7, 1.3, 2.0),
    "underexposed": (1, 2, 3),
    "noise": (5, 10, 20),
    "jpeg": (60, 30, 15),
}
_DIM, _LIT = range(140, 190, 5), range(180, 225, 5)
"""Limits of what is bright that are tried with `--fit`, in grey levels."""

_WRONG_COSTS = 3
"""Right answers that one wrong answer outweighs: rather none is proposed than a wrong one."""

_GOOD = 3
_SERIES = 12
"""Series of four that are drawn of each photo's shots."""


@dataclass(frozen=True)
class _Shot:
    """A shot that was made and measured; `kind` is empty for a good one."""

    kind: str
    strength: float
    measures: Measures


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--few", type=int, default=12)
    parser.add_argument("--side", type=int, default=MEASURED_SIDE)
    parser.add_argument("--move", type=float, default=0.02)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    sets = {
        folder.name: [
            _shots(photo, options.side, options.move, np.random.default_rng(number))
            for number, photo in enumerate(_photos(folder, options.few))
        ]
        for folder in options.folders
    }
    everything: Counter[tuple[str, str]] = Counter()
    for name, made in sets.items():
        clear = USUAL
        if options.fit:
            clear = _fitted(
                [shots for other, more in sets.items() if other != name for shots in more]
            )
        counts = _judged(made, clear)
        everything += counts
        _tell(name, len(made), counts, clear)
    if len(sets) > 1:
        _tell("all", sum(map(len, sets.values())), everything, USUAL)


def _tell(name: str, photos: int, counts: Counter[tuple[str, str]], clear: Clear) -> None:
    """A line of JSON: of each kind of series the percentages right, wrong and undecided."""
    rows: dict[str, Any] = {}
    for kind in dict.fromkeys(kind for kind, _ in counts):
        total = sum(counts[kind, how] for how in ("right", "wrong", "none"))
        rows[kind] = [round(100 * counts[kind, how] / total) for how in ("right", "wrong", "none")]
    limits = {n: round(getattr(clear, n), 3) for n in clear.__slots__}
    line = {"set": name, "photos": photos, "right_wrong_none": rows, "limits": limits}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


# Judging


def _judged(made: Sequence[Sequence[_Shot]], clear: Clear) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for number, shots in enumerate(made):
        random = np.random.default_rng(number)
        good = [shot for shot in shots if not shot.kind]
        bad = [shot for shot in shots if shot.kind]
        for shot in bad:
            how = _outcome([good[0], shot], clear)
            counts[f"{shot.kind} {shot.strength:g}", how] += 1
            counts["pairs", how] += 1
        for _ in range(_SERIES):
            some = [bad[place] for place in random.choice(len(bad), 3, replace=False)]
            counts["series", _outcome([*some, good[1]], clear)] += 1
        counts["equal", _outcome(good, clear)] += 1
    return counts


def _outcome(shots: Sequence[_Shot], clear: Clear) -> str:
    """Of a series with one good shot whether that was found; of good ones whether none was."""
    best = propose([shot.measures for shot in shots], clear).best
    if best is None:
        return "none"
    good = [place for place, shot in enumerate(shots) if not shot.kind]
    return "right" if good == [best] else "wrong"


def _fitted(made: Sequence[Sequence[_Shot]]) -> Clear:
    """Limits that all but one in fifty pairs of good shots keep to; those of light by faults."""
    exposed: list[Difference] = []
    apart: dict[str, list[float]] = defaultdict(list)
    for shots in made:
        good = [shot.measures for shot in shots if not shot.kind]
        for one, other in combinations(good, 2):
            found = difference(one, other)
            for name in ("fine", "edges", "noise"):
                apart[name].append(abs(getattr(found, name)))
        faulty = [shot.measures for shot in shots if shot.kind.endswith("exposed")]
        exposed += [difference(one, other) for one, other in product(good, faulty)]
    found_limits = {name: float(np.quantile(values, 0.98)) for name, values in apart.items()}
    usual = replace(USUAL, **found_limits)
    lights = [replace(usual, dim=dim, lit=lit) for dim, lit in product(_DIM, _LIT) if dim < lit]
    return max(lights, key=lambda clear: _worth([d.better_exposed(clear) for d in exposed]))


def _worth(signs: Sequence[int]) -> int:
    return sum(sign > 0 for sign in signs) - _WRONG_COSTS * sum(sign < 0 for sign in signs)


# Making


def _photos(folder: Path, few: int) -> Iterator[Image.Image]:
    found = sorted(
        path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".png")
    )
    for place in np.random.default_rng(0).permutation(len(found))[:few]:
        with Image.open(found[place]) as opened:
            yield opened.convert("L")


def _shots(photo: Image.Image, side: int, move: float, random: np.random.Generator) -> list[_Shot]:
    """Good shots of a photo, and one with each fault."""
    levels = np.asarray(photo, np.float64)
    wanted = [("", 0.0)] * _GOOD
    wanted += [(kind, strength) for kind, all_of in _FAULTS.items() for strength in all_of]
    made = []
    for kind, strength in wanted:
        picture = _with_fault(levels, kind, strength, random)
        quality = int(strength) if kind == "jpeg" else int(random.integers(88, 96))
        made.append(_Shot(kind, strength, measure(_taken(picture, quality, side, move, random))))
    return made


def _taken(
    picture: Picture, quality: int, side: int, move: float, random: np.random.Generator
) -> NDArray[np.uint8]:
    """A shot as a camera saves it and the program reads it."""
    height, width = picture.shape
    top, left, bottom, right = random.integers(0, max(1, int(move * width)) + 1, 4)
    cut = picture[top : height - bottom, left : width - right]
    cut = cut + random.normal(size=cut.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(np.rint(cut), 0, 255).astype(np.uint8)).save(
        file, "JPEG", quality=quality
    )
    with Image.open(file) as saved:
        scale = min(1.0, side / max(saved.size))
        size = (max(1, round(saved.width * scale)), max(1, round(saved.height * scale)))
        return np.asarray(saved.resize(size, Image.Resampling.BOX), np.uint8)


def _with_fault(
    levels: Picture, kind: str, strength: float, random: np.random.Generator
) -> Picture:
    pixels = strength * max(levels.shape) / 1000
    kernels: dict[str, Callable[[], Picture]] = {
        "defocus": lambda: _disk(pixels),
        "motion": lambda: _line(pixels, random),
        "shake": lambda: _walk(pixels, random),
    }
    match kind:
        case "defocus" | "motion" | "shake":
            return _as_levels(_spread(_as_light(levels), kernels[kind]()))
        case "overexposed":
            return _as_levels(_as_light(levels) * 2**strength)
        case "underexposed":
            return _as_levels(_as_light(levels) * 2**-strength)
        case "noise":
            return levels + random.normal(size=levels.shape) * strength
        case _:
            return levels


def _as_light(levels: Picture) -> Picture:
    """From sRGB to light, where blur and exposure happen."""
    values = levels / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def _as_levels(light: Picture) -> Picture:
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055) * 255


def _spread(light: Picture, kernel: Picture) -> Picture:
    """Light spread over a kernel of odd sides; the borders go on outside."""
    reach = len(kernel) // 2
    edged = np.pad(light, reach, mode="edge")
    size = [length + len(kernel) for length in edged.shape]
    product = np.fft.rfft2(edged, size) * np.fft.rfft2(kernel, size)
    whole = np.fft.irfft2(product, size)
    start = 2 * reach
    return np.asarray(whole[start : start + light.shape[0], start : start + light.shape[1]])


def _disk(radius: float) -> Picture:
    """Out of focus: a disk, its border pixels by how much of them lies inside."""
    reach, finer = math.ceil(radius) + 1, 9
    place = (np.arange((2 * reach + 1) * finer) + 0.5) / finer - reach - 0.5
    inside = (place[:, None] ** 2 + place**2 <= radius**2).astype(np.float64)
    disk = inside.reshape(2 * reach + 1, finer, 2 * reach + 1, finer).mean(axis=(1, 3))
    return np.asarray(disk / disk.sum())


def _line(length: float, random: np.random.Generator) -> Picture:
    """Something moves: a line in any direction."""
    angle = random.uniform(0, math.pi)
    along = np.linspace(-0.5, 0.5, 64) * length
    return _drawn(np.stack([along * math.sin(angle), along * math.cos(angle)], axis=1))


def _walk(length: float, random: np.random.Generator) -> Picture:
    """A hand shakes: a smooth path, as wide as `length`."""
    path = random.normal(size=(64, 2)).cumsum(axis=0).cumsum(axis=0)
    path -= (path.max(axis=0) + path.min(axis=0)) / 2
    return _drawn(path / np.ptp(path, axis=0).max() * length)


def _drawn(path: Picture) -> Picture:
    reach = math.ceil(np.abs(path).max()) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1))
    whole = np.floor(path).astype(int)
    part = path - whole
    for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        share = np.abs(1 - down - part[:, 0]) * np.abs(1 - right - part[:, 1])
        np.add.at(kernel, (whole[:, 0] + reach + down, whole[:, 1] + reach + right), share)
    return np.asarray(kernel / kernel.sum())


if __name__ == "__main__":
    main()
