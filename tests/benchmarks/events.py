"""How well events are found: F of their boundaries, against the rules of others.

    python -m tests.benchmarks.events [FOLDER ...] [--seeds N]

Each folder has labels (folders, or `groundtruth.csv`) that are events; its dated photos in the
order of time have a boundary wherever the label changes. Beside them stand made libraries, of the
habits that the constants were chosen on (with fresh seeds), and of habits that took no part. For
each are printed F of the boundaries that are found exactly, F where one photo too early or too late
counts, and actions per 100 photos (a group, or a photo not of its group's majority). Behind a habit
stands in how many of its libraries `auto` takes events.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoclust.grouping.by import By
from photoclust.grouping.events.choice import choose
from photoclust.grouping.events.evidence import EVENT, boundary_odds, in_time
from photoclust.grouping.events.taken import HOUR, Floats, Ints, Taken, kilometres
from photoclust.imaging.facts import Facts, facts_of
from photoclust.services.measure.evaluate import read_labels
from tests.benchmarks.events_made import (
    CHOSEN_ON,
    HELD_OUT,
    REGULAR,
    REGULAR_HELD_OUT,
    Habit,
    Made,
    make,
)

Bools = NDArray[np.bool_]

_FIRST_SEED = 100
"""Seeds from here on took no part in choosing."""

_PHOTOTOC_AROUND, _PHOTOTOC_LOG = 10, np.log(17)
_LEAST_S, _MEDIANS = 20 * 60, 6
_KM, _HOURS = 40.0, 8
_FIXED = (1, 8, 24, 36, 48, 72, 96, 168)
_MATES = 5


def photoclust(taken: Taken, order: Ints) -> Bools:
    """The shipped rule."""
    return boundary_odds(taken, order) > EVENT


def phototoc(taken: Taken, order: Ints) -> Bools:
    """Platt et al. 2003: 17 times the geometric mean of the gaps around."""
    logs = np.log(np.maximum(np.diff(taken.seconds[order]), 1.0))
    sums = np.concatenate([[0.0], np.cumsum(logs)])
    place = np.arange(len(logs))
    first = np.maximum(place - _PHOTOTOC_AROUND, 0)
    end = np.minimum(place + _PHOTOTOC_AROUND + 1, len(logs))
    return np.asarray(logs >= _PHOTOTOC_LOG + (sums[end] - sums[first]) / (end - first))


def medians(taken: Taken, order: Ints) -> Bools:
    """20 minutes, or six times the median gap where that is more."""
    gaps = np.diff(taken.seconds[order])
    return np.asarray(gaps > max(_LEAST_S, _MEDIANS * float(np.median(gaps))))


def hours_or_kilometres(taken: Taken, order: Ints) -> Bools:
    """8 hours or 40 km, between the nearest photos whose place is known."""
    gaps = np.diff(taken.seconds[order])
    known = taken.placed[order]
    number = np.arange(len(order))
    last = np.maximum.accumulate(np.where(known, number, -1))[:-1]
    following = np.where(known, number, len(order))[::-1]
    following = np.minimum.accumulate(following)[::-1][1:]
    near = (last >= 0) & (following < len(order))
    near &= (number[:-1] - last <= _MATES) & (following - number[1:] <= _MATES)
    asked = np.flatnonzero(near)
    far = np.zeros(len(gaps))
    far[asked] = kilometres(
        taken.latitude, taken.longitude, order[last[asked]], order[following[asked]]
    )
    return np.asarray((gaps > _HOURS * HOUR) | (far > _KM))


def fixed(hours: int) -> Callable[[Taken, Ints], Bools]:
    """A gap of so many hours."""
    return lambda taken, order: np.asarray(np.diff(taken.seconds[order]) > hours * HOUR)


RULES: Mapping[str, Callable[[Taken, Ints], Bools]] = {
    "PhotoClust": photoclust,
    "PhotoTOC": phototoc,
    "20 min, 6 medians": medians,
    "8 h or 40 km": hours_or_kilometres,
    **{f"{hours} h": fixed(hours) for hours in _FIXED},
}


def f_of(found: Bools, true: Bools, within: int) -> float:
    """F of boundaries, each matched at most once."""
    ours, theirs = np.flatnonzero(found).tolist(), np.flatnonzero(true).tolist()
    hits = place = 0
    for boundary in theirs:
        while place < len(ours) and ours[place] < boundary - within:
            place += 1
        if place < len(ours) and ours[place] <= boundary + within:
            hits += 1
            place += 1
    return 2 * hits / max(len(ours) + len(theirs), 1)


def actions(found: Bools, label: Ints) -> float:
    """Groups and photos that are not of their group's majority, per 100 photos."""
    group = np.concatenate([[0], np.cumsum(found)])
    table = np.zeros((int(group[-1]) + 1, int(label.max()) + 1), np.int64)
    np.add.at(table, (group, label), 1)
    return 100 * float(len(table) + len(label) - table.max(axis=1).sum()) / len(label)


def read_folder(folder: Path) -> Made:
    """The dated photos of a folder with labels, in the order of time."""
    truth = read_labels(folder)
    paths = sorted(truth)
    facts = []
    for path in paths:
        try:
            with Image.open(path) as image:
                told = facts_of(image.getexif(), *image.size, image.info)
        except OSError:
            told = Facts(0, 0)
        facts.append({known.name: getattr(told, known.name) for known in fields(told)})
    taken = Taken.of(facts)
    order = in_time(taken)
    label = np.unique([truth[path] for path in paths], return_inverse=True)[1].astype(np.int64)
    dated = Taken(
        taken.seconds[order],
        taken.latitude[order],
        taken.longitude[order],
        taken.camera[order],
        taken.cameras,
    )
    return Made(dated, label[order])


def figures(made: Made) -> Floats:
    """(rules, 3): F exact, F within one photo, actions."""
    order = in_time(made.taken)
    label = made.event[order]
    true = label[1:] != label[:-1]
    rows = []
    for rule in RULES.values():
        found = rule(made.taken, order)
        rows.append([f_of(found, true, 0), f_of(found, true, 1), actions(found, label)])
    return np.array(rows)


def _habits(habits: Mapping[str, Habit], seeds: int) -> Iterator[tuple[str, Floats]]:
    for number, (name, habit) in enumerate(habits.items()):
        sets = [make(habit, (_FIRST_SEED + seed, number)) for seed in range(seeds)]
        events = sum(choose(made.taken).by is By.BOTH for made in sets)
        yield f"{name} ({events} of {seeds})", np.mean([figures(made) for made in sets], axis=0)


def __say(title: str, found: list[tuple[str, Floats]]) -> None:
    if not found:
        return
    _say(f"\n{title}: F exact / within one photo / actions per 100")
    for name, table in found:
        _say(f"  {name}")
        for rule, (exact, near, cost) in zip(RULES, table.tolist(), strict=True):
            _say(f"    {rule:<18} {exact:.2f}  {near:.2f}  {cost:5.1f}")
    mean = np.mean([table for _, table in found], axis=0)
    cost = np.exp(np.mean([np.log(table[:, 2]) for _, table in found], axis=0))
    _say("  all (F: mean, actions: geometric mean)")
    for rule, row, dear in zip(RULES, mean.tolist(), cost.tolist(), strict=True):
        _say(f"    {rule:<18} {row[0]:.3f}  {row[1]:.3f}  {dear:5.1f}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seeds", type=int, default=10)
    arguments = parser.parse_args()
    read = [(folder.name, figures(read_folder(folder))) for folder in arguments.folders]
    __say("Folders", read)
    __say(
        "Habits that constants were chosen on, other seeds", [*_habits(CHOSEN_ON, arguments.seeds)]
    )
    __say("Habits that took no part", [*_habits(HELD_OUT, arguments.seeds)])
    __say("Regular habits and journeys", [*_habits(REGULAR, arguments.seeds)])
    __say("Of these, that took no part", [*_habits(REGULAR_HELD_OUT, arguments.seeds)])


if __name__ == "__main__":
    main()
