"""The look in numbers: spacing, radii, text sizes and colours, and the rules they obey.

Pure, so that a test can check every pair of text and background for contrast. Widgets name a
token; a colour or a pixel count of their own is a mistake.
"""

from __future__ import annotations

import colorsys
from enum import IntEnum, StrEnum
from functools import cache
from typing import NamedTuple


class Space(IntEnum):
    """Distances between things, in device-independent pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    HUGE = 24


class Radius(IntEnum):
    """Corner radii, in device-independent pixels."""

    PHOTO = 4
    CONTROL = 6
    CARD = 10


class IconSize(IntEnum):
    """Sides of icons, in device-independent pixels."""

    SMALL = 16
    NORMAL = 20
    LARGE = 24
    HERO = 56


_ICONS_FIT = 16
"""Height of a line of text, in device-independent pixels, that the sizes of icons are made for."""

_LARGEST_ICONS = 1.75
"""Beyond, icons say no more and take the room that large text needs itself."""


def icon_scale(line_height: float) -> float:
    """By how much icons grow with the person's font, whose lines are so high."""
    return min(_LARGEST_ICONS, max(1.0, line_height / _ICONS_FIT))


AWAY_OPACITY = 0.4
"""Of photos whose file cannot be reached."""


class TextSize(StrEnum):
    """How large a text is, relative to the person's own font size."""

    SMALL = "small"
    BODY = "body"
    LARGE = "large"
    TITLE = "title"

    @property
    def factor(self) -> float:
        """Multiplies the system's font size."""
        return {"small": 0.9, "body": 1.0, "large": 1.12, "title": 1.3}[self]


class Colours(NamedTuple):
    """All colours of one scheme, each as "#rrggbb".

    Attributes:
        window: Behind the photos.
        panel: Side panels and bars.
        raised: Menus, dialogs and cards.
        field: Where text is typed and lists are read.
        control: A button at rest.
        hover: A control or row under the pointer.
        pressed: A control held down.
        selected: A selected row.
        line: The few lines there are.
        text: Reading text.
        secondary: Less important text.
        disabled: Text and icons that cannot be used now (exempt from the contrast rule).
        accent: Fill of the main button and of what is switched on; carries `on_accent`.
        on_accent: Text on `accent`.
        accent_text: The accent as text, icon, focus or selection ring.
        information: Fill of an information bar; carries `text`, like the next two.
        warning: Fill of a warning bar.
        error: Fill of an error bar.
        warning_text: The warning colour as text or icon.
        error_text: The error colour as text or icon.
        success_text: The all-is-well colour as text or icon.
        placeholder: A photo that is still loading.
        stage: Behind a photo in the full view.
        on_stage: Text on `stage`.
    """

    window: str
    panel: str
    raised: str
    field: str
    control: str
    hover: str
    pressed: str
    selected: str
    line: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    accent_text: str
    information: str
    warning: str
    error: str
    warning_text: str
    error_text: str
    success_text: str
    placeholder: str
    stage: str
    on_stage: str

    @property
    def surfaces(self) -> tuple[str, ...]:
        """The backgrounds that any text may lie on."""
        return (self.window, self.panel, self.raised, self.field, self.control, self.hover)


DEFAULT_ACCENT = "#2b6be4"
"""Used where the system names no accent of its own."""

ENOUGH = 4.5
"""Least contrast of text (WCAG 2 AA)."""

_LIGHT = Colours(
    window="#f6f6f7",
    panel="#eeeef0",
    raised="#ffffff",
    field="#ffffff",
    control="#e6e6e9",
    hover="#e0e0e4",
    pressed="#d3d3d9",
    selected="#dfe8fb",
    line="#dadade",
    text="#1b1b1e",
    secondary="#55555e",
    disabled="#9b9ba4",
    accent=DEFAULT_ACCENT,
    on_accent="#ffffff",
    accent_text=DEFAULT_ACCENT,
    information="#e6edfb",
    warning="#fdf0d3",
    error="#fce4e2",
    warning_text="#7d5200",
    error_text="#b3261e",
    success_text="#1c6b3a",
    placeholder="#e2e2e6",
    stage="#2a2a2d",
    on_stage="#ececef",
)

_DARK = Colours(
    window="#1b1b1d",
    panel="#222225",
    raised="#2a2a2e",
    field="#18181a",
    control="#36363b",
    hover="#3a3a40",
    pressed="#47474e",
    selected="#26375c",
    line="#37373c",
    text="#ececef",
    secondary="#b0b0b9",
    disabled="#6d6d77",
    accent=DEFAULT_ACCENT,
    on_accent="#ffffff",
    accent_text=DEFAULT_ACCENT,
    information="#22304d",
    warning="#40341a",
    error="#4b2523",
    warning_text="#f0c36a",
    error_text="#ff9a90",
    success_text="#7fd49d",
    placeholder="#2c2c30",
    stage="#111113",
    on_stage="#ececef",
)


@cache
def colours(*, dark: bool, accent: str = DEFAULT_ACCENT) -> Colours:
    """Make the colours of one scheme around an accent.

    Whatever accent the system names, white text on it and the accent as text reach `ENOUGH`:
    its lightness gives way, its hue stays.

    Args:
        dark: Whether surfaces are dark.
        accent: "#rrggbb".
    """
    base = _DARK if dark else _LIGHT
    fill = _until_readable(accent, (base.on_accent,), lighter=False)
    ring = _until_readable(accent, base.surfaces, lighter=dark)
    return base._replace(
        accent=fill,
        accent_text=ring,
        selected=_tinted(base, fill, 0.36 if dark else 0.16),
        information=_tinted(base, fill, 0.18 if dark else 0.10),
    )


def names() -> tuple[str, ...]:
    """The names of all colours."""
    return Colours._fields


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2, from 1 (same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(below: str, above: str, share: float) -> str:
    """Lay `above` over `below` with opacity `share` (0..1)."""
    pairs = zip(_channels(below), _channels(above), strict=True)
    return _name(tuple(b + (a - b) * share for b, a in pairs))


def _until_readable(colour: str, backgrounds: tuple[str, ...], *, lighter: bool) -> str:
    """Shift the lightness of a colour in small steps until it stands out from `backgrounds`."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    result = colour
    step = 0.01 if lighter else -0.01
    while any(contrast(result, b) < ENOUGH for b in backgrounds):
        lightness = min(1.0, max(0.0, lightness + step))
        result = _name(colorsys.hls_to_rgb(hue, lightness, saturation))
        if lightness in (0.0, 1.0):
            break
    return result


def _tinted(base: Colours, accent: str, share: float) -> str:
    """Tint a surface with the accent, as far as `share`, as long as quiet text stays readable."""
    result = mix(base.raised, accent, share)
    while contrast(base.secondary, result) < ENOUGH:
        share *= 0.9
        result = mix(base.raised, accent, share)
    return result


def _luminance(colour: str) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _name(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(c * 255):02x}" for c in channels)
