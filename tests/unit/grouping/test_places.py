"""Coordinates become the town people would name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from photoclust.grouping.places import Town, Towns, towns_in

PLACES = Path(__file__).resolve().parents[3] / "resources" / "places"


@pytest.fixture(scope="module")
def towns() -> Towns:
    return towns_in(PLACES)


@pytest.mark.parametrize(
    ("latitude", "longitude", "city", "country"),
    [
        (38.7139, -9.1335, "Lisbon", "Portugal"),
        (40.7061, -74.0030, "New York City", "United States"),
        (48.8049, 2.1204, "Versailles", "France"),
        (-33.8568, 151.2153, "Sydney", "Australia"),
        (-22.9519, -43.2105, "Rio de Janeiro", "Brazil"),
    ],
)
def test_famous_places(
    towns: Towns, latitude: float, longitude: float, city: str, country: str
) -> None:
    town = towns.of(latitude, longitude)
    assert town is not None
    assert (town.city, town.country) == (city, country)


@pytest.mark.parametrize(
    "place", [(0.0, -30.0), (89.9, 0.0), (-90.0, 180.0), (90.0, -180.0), (-45.0, -179.99)]
)
def test_nobody_lives_there(towns: Towns, place: tuple[float, float]) -> None:
    assert towns.of(*place) is None


def test_towns_on_both_sides_of_the_date_line(towns: Towns) -> None:
    taveuni = towns.of(-16.5, 179.4)
    assert taveuni is not None
    assert taveuni == towns.of(-16.5, 179.4 - 360.0)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_place_on_earth_has_an_answer(latitude: float, longitude: float) -> None:
    town = towns_in(PLACES).of(latitude, longitude)
    assert town is None or (town.city and town.city.isprintable())


@given(st.floats(-90, 90), st.floats(-180, 180))
@example(39.0808, -9.6632)  # 25 km from Ericeira, and a little more
def test_one_place_is_called_as_it_is_among_many(latitude: float, longitude: float) -> None:
    towns = towns_in(PLACES)
    assert towns.of_each([(latitude, longitude)]) == [towns.of(latitude, longitude)]


def test_unknown_places_stay_unknown(towns: Towns) -> None:
    lisbon = towns.of(38.71, -9.13)
    assert towns.of_each([None, (38.7139, -9.1335), None]) == [None, lisbon, None]
    assert towns.of_each([]) == []
    assert isinstance(lisbon, Town)
