"""Events from dates and places, and the tree over them."""

from __future__ import annotations

import tracemalloc

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclust.grouping.by import By
from photoclust.grouping.events.choice import choose
from photoclust.grouping.events.evidence import TRIP, boundary_odds, in_time
from photoclust.grouping.events.nights import night_odds
from photoclust.grouping.events.taken import DAY, HOUR, Taken
from photoclust.grouping.events.tree import Inside, Timeline, event_hierarchy
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow


def _taken(seconds: list[float], places: list[tuple[float, float]] | None = None) -> Taken:
    nowhere = [(np.nan, np.nan)] * len(seconds)
    latitude, longitude = np.array(places or nowhere, float).reshape(-1, 2).T
    return Taken(
        np.array(seconds, float), latitude, longitude, np.full(len(seconds), -1, np.int64), ()
    )


def _days(*days: float) -> list[float]:
    """Three photos around noon of each day."""
    return [(day + part) * DAY for day in days for part in (0.49, 0.5, 0.51)]


_TRAVELLER = [day + week * 40.0 for week in range(6) for day in range(5)]


def test_days_of_a_trip_are_one_event_where_trips_are_rare() -> None:
    events = Timeline.of(_taken(_days(*_TRAVELLER))).events(len(_TRAVELLER) * 3)
    assert events.max() + 1 == 6


def test_single_days_are_events_of_their_own_where_days_come_by_chance() -> None:
    days = np.cumsum(np.random.default_rng(1).geometric(0.5, 120)).tolist()
    events = Timeline.of(_taken(_days(*days))).events(len(days) * 3)
    assert events.max() + 1 > 0.9 * len(days)


def test_odds_of_nights_never_fall() -> None:
    gaps = np.random.default_rng(0).exponential(3 * DAY, 300)
    assert (np.diff(night_odds(gaps)) >= 0).all()


def test_a_jump_in_place_is_a_second_vote() -> None:
    seconds = _days(*_TRAVELLER)
    here = [(40.0, -8.0)] * len(seconds)
    moved = [(40.0, -8.0) if n < 6 else (43.0, -8.0) for n in range(len(seconds))]
    order = np.arange(len(seconds))
    stays = boundary_odds(_taken(seconds, here), order)
    jumps = boundary_odds(_taken(seconds, moved), order)
    assert jumps[5] > stays[5]
    assert jumps[6:].tolist() == stays[6:].tolist()
    assert (jumps[:5] <= stays[:5]).all(), "before it, they were far from where they mostly are"


def test_a_hundred_thousand_dates_are_few_numbers_each() -> None:
    seconds = np.cumsum(np.random.default_rng(0).exponential(HOUR, 100_000)).tolist()
    taken = _taken(seconds)
    odds = boundary_odds(taken, in_time(taken))
    assert odds.shape == (99_999,)
    assert np.isfinite(odds).all()


@settings(max_examples=25)
@given(st.lists(st.integers(0, 60 * 24 * 365), min_size=2, max_size=40), st.integers(-900, 900))
def test_all_clocks_wrong_by_the_same_make_the_same_events(
    minutes: list[int], shift_days: int
) -> None:
    seconds = [60.0 * m for m in minutes]
    shifted = [s + shift_days * DAY + 1234.0 for s in seconds]
    one, other = (Timeline.of(_taken(s)).events(len(s)) for s in (seconds, shifted))
    assert one.tolist() == other.tolist()


@settings(max_examples=25)
@given(st.lists(st.integers(0, 60 * 24 * 90), min_size=2, max_size=40, unique=True), st.randoms())
def test_the_order_of_photos_does_not_matter(minutes: list[int], random: object) -> None:
    shuffled = list(minutes)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    events = Timeline.of(_taken([60.0 * m for m in minutes])).events(len(minutes))
    again = Timeline.of(_taken([60.0 * m for m in shuffled])).events(len(minutes))
    assert dict(zip(minutes, events.tolist(), strict=True)) == dict(
        zip(shuffled, again.tolist(), strict=True)
    )


def _looks(groups: list[int]) -> Hierarchy:
    """A tree by looks: photos of a group are near-identical, all groups join at the end."""
    n = len(groups)
    of = np.array(groups)
    near = [(int(np.flatnonzero(of == g)[0]), n_) for n_, g in enumerate(groups)]
    a, b = np.array([p for p in near if p[0] != p[1]], np.int64).reshape(-1, 2).T
    parent, height = grow(n, Joins(a, b, np.full(len(a), 0.5)))
    order = np.argsort(of[None, :] != of[:, None], axis=1, kind="stable")
    itself = [[i, *[j for j in row if j != i]] for i, row in enumerate(order.tolist())]
    return Hierarchy(
        parent, height, np.array([0.5, 3.0], np.float32), np.array(itself, np.int32), 1
    )


def test_an_event_is_one_group_at_the_start_and_opens_by_looks() -> None:
    seconds = _days(*_TRAVELLER)
    kinds = [n % 3 for n in range(len(seconds))]
    tree = event_hierarchy(_looks(kinds), _taken(seconds), Inside.LOOKS)
    start = tree.cut(tree.automatic())
    assert start.count == 6
    finer = tree.cut(tree.granularity(tree.start - 1)).labels
    for group in range(finer.max() + 1):
        inside = np.flatnonzero(finer == group)
        assert len({kinds[row] for row in inside}) == 1
        assert len(set(start.labels[inside].tolist())) == 1


def test_stops_nest_and_certainty_is_told_by_time() -> None:
    tree = event_hierarchy(_looks([0] * 90), _taken(_days(*_TRAVELLER)), Inside.TIME)
    before = np.arange(90)
    for stop in range(tree.stops):
        cut = tree.cut(tree.granularity(stop))
        joined = np.where(cut.labels < 0, 90 + np.arange(90), cut.labels)
        assert all(len(set(joined[before == group])) == 1 for group in set(before.tolist()))
        before = joined
    assert (tree.cut(tree.automatic()).membership == 1).all()
    assert Hierarchy.from_bytes(tree.to_bytes()).mates is not None


def test_trips_are_one_step_from_the_start() -> None:
    """Some with two or three days left out, where the start is none too sure."""
    apart = np.random.default_rng(0).choice([1, 1, 1, 1, 1, 1, 2, 3, 4, 20, 30], 200)
    seconds = _days(*np.cumsum(apart).tolist())
    tree = event_hierarchy(_looks([0] * len(seconds)), _taken(seconds), Inside.TIME)
    line = Timeline.of(_taken(seconds))
    trips = line.events(len(seconds), TRIP)
    assert len(set(trips.tolist())) < tree.cut(tree.automatic()).count - 2
    coarser = tree.cut(tree.granularity(tree.start + 1)).labels
    pairs = set(zip(coarser.tolist(), trips.tolist(), strict=True))
    assert len(pairs) == len(set(coarser.tolist())) == len(set(trips.tolist()))


def test_a_photo_without_a_date_joins_the_event_it_looks_like() -> None:
    seconds = [*_days(*_TRAVELLER), np.nan, np.nan, np.nan]
    kinds = [n // 15 for n in range(90)] + [2, 7, 7]
    both = event_hierarchy(_looks(kinds), _taken(seconds), Inside.LOOKS)
    labels = both.cut(both.automatic()).labels
    assert labels[90] == labels[30] >= 0
    assert labels[91] == labels[92] >= 0
    assert labels[91] not in labels[:91]
    alone = event_hierarchy(_looks(kinds), _taken(seconds), Inside.TIME)
    assert alone.cut(alone.automatic()).labels[90:].tolist() == [labels[30], -1, -1]


def test_photos_without_any_date_have_a_tree_all_the_same() -> None:
    for inside in Inside:
        tree = event_hierarchy(_looks([0, 0, 1, 1]), _taken([np.nan] * 4), inside)
        assert tree.n == 4
        assert tree.cut(tree.automatic()).labels.shape == (4,)


def test_auto_takes_events_where_dates_are_clear_and_looks_elsewhere() -> None:
    trips = _days(*_TRAVELLER)
    assert choose(_taken(trips)).by is By.BOTH
    assert choose(_taken([*trips, *[np.nan] * 60])).by is By.LOOKS
    assert choose(_taken([np.nan] * 5)).by is By.LOOKS
    assert choose(_taken([])).by is By.LOOKS
    assert choose(_taken(_days(0, 1, 2))).by is By.LOOKS
    scattered = (np.arange(50) * 30 * DAY).tolist()
    assert choose(_taken(scattered)).by is By.LOOKS


def test_midnight_cuts_nothing() -> None:
    party = [18 * HOUR + n * 600.0 for n in range(60)]  # until four in the morning
    seconds = [day * DAY + second for day in range(0, 60, 6) for second in party]
    events = Timeline.of(_taken(seconds)).events(len(seconds))
    assert events.tolist() == [n // 60 for n in range(len(seconds))]


def test_two_cameras_are_one_timeline() -> None:
    seconds = _days(*_TRAVELLER)
    both = Timeline.of(_taken([*seconds, *(second + 30 for second in seconds)]))
    events = both.events(2 * len(seconds))
    assert (events[: len(seconds)] == events[len(seconds) :]).all()
    assert events.max() + 1 == 6


def test_copies_change_no_boundary() -> None:
    seconds = _days(*_TRAVELLER)
    alone = Timeline.of(_taken(seconds)).events(len(seconds))
    copied = Timeline.of(_taken([*seconds, *seconds])).events(2 * len(seconds))
    assert (copied[: len(seconds)] == alone).all()
    assert (copied[len(seconds) :] == alone).all()


def test_a_hundred_thousand_dates_take_little_more_than_sorting() -> None:
    """By counting what arrays are made of, not by a clock: ten times the photos, ten times that."""
    made = []
    for photos in (10_000, 100_000):
        seconds = np.cumsum(np.random.default_rng(3).exponential(3 * HOUR, photos)).tolist()
        taken = _taken(seconds, [(40.0, -8.0)] * photos)
        tracemalloc.start()
        line = Timeline.of(taken)
        made.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert len(line.odds) == photos - 1
    assert made[1] < 12 * made[0]
