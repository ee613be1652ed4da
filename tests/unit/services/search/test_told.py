"""What files say is kept as numbers, and comes back as it was read."""

from __future__ import annotations

import numpy as np

from photoclust.services.search.told import Told, ToldRows

ROWS = (
    Told("2021-07-12T10:00:00.123456", "+02:00", 38.7, -9.1, "Phone"),
    Told("2019-01-02", camera="Kamera Ä"),
    Told(latitude=0.0, camera="Phone"),
)


def _rows(*told: Told) -> ToldRows:
    return ToldRows().taken_over(np.full(len(told), -1)).filled(enumerate(told))


def test_what_was_read_comes_back() -> None:
    rows = _rows(*ROWS)
    assert tuple(rows) == ROWS
    assert [rows[n] for n in range(3)] == list(ROWS)
    assert rows.cameras == ("Phone", "Kamera Ä")
    assert rows.camera.tolist() == [0, 1, 0]


def test_other_rows_keep_what_is_known_and_new_ones_were_not_read() -> None:
    rows = _rows(*ROWS).taken_over(np.array([2, -1, 0]))
    assert tuple(rows) == (ROWS[2], None, ROWS[0])
    assert rows.read.tolist() == [True, False, True]
    assert tuple(rows.filled([(1, Told(camera="New"))])) == (ROWS[2], Told(camera="New"), ROWS[0])
    assert rows[1] is None, "filling leaves them as they are"


def test_what_is_absurd_is_not_known() -> None:
    absurd = {"taken": "9" * 40, "taken_offset": 2, "latitude": "north", "camera": ["?"]}
    strange = {"taken": "vor dem Fr\u00fchst\u00fcck", "longitude": None, "camera": ""}
    assert tuple(_rows(Told.of(absurd), Told.of(strange))) == (Told(), Told())
