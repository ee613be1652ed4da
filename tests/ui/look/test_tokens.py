"""Every text can be read on every surface, whatever accent the system names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.ui.look.tokens import (
    DEFAULT_ACCENT,
    ENOUGH,
    Colours,
    TextSize,
    colours,
    contrast,
    mix,
)

_ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def unreadable(c: Colours) -> list[tuple[str, str]]:
    pairs = [(text, surface) for text in (c.text, c.secondary) for surface in c.surfaces]
    pairs += [(c.accent_text, surface) for surface in c.surfaces]
    pairs += [(text, c.window) for text in (c.warning_text, c.error_text, c.success_text)]
    pairs += [(text, c.raised) for text in (c.warning_text, c.error_text, c.success_text)]
    pairs += [(text, c.panel) for text in (c.warning_text, c.error_text, c.success_text)]
    pairs += [(c.text, fill) for fill in (c.information, c.warning, c.error, c.selected)]
    pairs += [(c.secondary, c.selected)]
    pairs += [(c.warning_text, c.warning), (c.error_text, c.error)]
    pairs += [(c.on_accent, c.accent), (c.on_stage, c.stage)]
    return [(text, surface) for text, surface in pairs if contrast(text, surface) < ENOUGH]


@pytest.mark.parametrize("dark", [False, True])
def test_text_is_readable_on_every_surface(dark: bool) -> None:
    assert unreadable(colours(dark=dark)) == []


@given(_ACCENTS, st.booleans())
def test_text_is_readable_with_any_accent(accent: str, dark: bool) -> None:
    assert unreadable(colours(dark=dark, accent=accent)) == []


def test_an_accent_that_is_readable_already_is_left_as_it_is() -> None:
    assert colours(dark=False).accent == DEFAULT_ACCENT


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#fe0000", 0.5) == "#7f0000"


def test_text_sizes_rise() -> None:
    factors = [size.factor for size in TextSize]
    assert factors == sorted(factors)
    assert TextSize.BODY.factor == 1
