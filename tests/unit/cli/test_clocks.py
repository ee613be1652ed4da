"""How long a clock is said to be out of step."""

from __future__ import annotations

import pytest

from photoclust.cli.clocks import span


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (7 * 3600, "7 h"),
        (-25175, "6 h 59 min"),
        (86400 + 3600, "1 day 1 h"),
        (-1095 * 86400 - 30, "1,095 days 30 s"),
        (1290, "21 min 30 s"),
        (0, "0 s"),
    ],
)
def test_a_span_is_said_in_its_two_largest_units(seconds: float, said: str) -> None:
    assert span(seconds) == said
