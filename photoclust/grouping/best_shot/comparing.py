"""Two shots of one scene held against each other: which is sharper, better exposed, less noisy.

What is compared are slopes, not sums. Over the parts of the picture, the detail of one shot goes
with the detail that both show; how steeply, says how sharp it is. Noise lies over all parts alike
and lifts the line without making it steeper, so a noisy shot does not pass for a sharp one, and how
far the line is lifted tells the noise.

How bright a photo has to be nobody can tell from its mean: a snowfield is bright, a wood is not.
But nearly every photo shows something bright. Where the darker of two does, the brighter one has
too much light; where it does not, the darker one has too little; between the two nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.best_shot.measures import GRID, Measures

Doubles = NDArray[np.float64]

_TO_BLACK = 14.0
"""Grey levels below black at which the curve of sRGB would begin: light twice as strong makes the
distance from there larger by the same factor everywhere."""

_MIDDLE = 0.6
"""Width of the middle of the picture, in halves of its sides: what a person looks at first."""

_CLIPPED = 0.05
"""Share of a part that may be lost before the part says nothing of how sharp a shot is."""

_BRIGHTEST = 0.99
"""Share of a photo below its brightest parts, which are fortieths of its sides or larger."""

_NOISE_OF_LAPLACIAN = 20.0
"""Mean square of the Laplacian of noise of one grey level."""


@dataclass(frozen=True, slots=True)
class Clear:
    """From which difference on a person is told of it; less may be chance (docs/grouping.md).

    Attributes:
        fine: Of the logarithms of how much fine detail there is.
        edges: Of those of how strong edges are.
        bright: Of those, to base 2, of how bright grey levels are; 0.42 is one stop of light.
        dim: Grey level up to which nothing in a photo is bright.
        lit: Grey level from which on something is.
        burnt: Share of the brighter one that may be burnt out for the darker one to be too dark.
        noise: Of the noise, in grey levels.
        unlike: Noise from which on fine detail is not trusted, in grey levels.
    """

    fine: float = 0.16
    edges: float = 0.1
    bright: float = 0.25
    dim: float = 160.0
    lit: float = 195.0
    burnt: float = 0.2
    noise: float = 4.0
    unlike: float = 3.0


USUAL = Clear()


@dataclass(frozen=True, slots=True)
class Difference:
    """By how much one shot is more than another.

    Attributes:
        fine: Logarithm of the ratio of fine detail; above 0, the one has more.
        edges: Of that of the strength of edges.
        bright: Of that of grey levels, to base 2.
        brightest: Grey level of the brightest parts of the darker one, 0..255.
        burnt: Share of the brighter one that is burnt out, 0..1.
        noise: Noise that the one has and the other has not, in grey levels; below 0, the reverse.
        as_most: 1 where the one is as bright as most shots of the series and the other is not, -1
            where it is the reverse, else 0.
    """

    fine: float
    edges: float
    bright: float
    brightest: float
    burnt: float
    noise: float
    as_most: int = 0

    def reverse(self) -> Difference:
        """By how much the other is more than the one."""
        return replace(
            self,
            fine=-self.fine,
            edges=-self.edges,
            bright=-self.bright,
            noise=-self.noise,
            as_most=-self.as_most,
        )

    def sharper(self, clear: Clear = USUAL) -> int:
        """1 where the one is clearly sharper, -1 where the other is, else 0.

        The finest detail tells best, as long as noise does not fill it.
        """
        if abs(self.noise) > clear.unlike:
            return _sign(self.edges, clear.edges)
        return _sign(self.fine, clear.fine)

    def better_exposed(self, clear: Clear = USUAL) -> int:
        """1 where the one is clearly better exposed, -1 where the other is, else 0.

        What most shots of a series agree in counts as well as what one of them shows; where these
        say the reverse, nobody can tell, nor where both are about as bright.
        """
        if abs(self.bright) <= clear.bright:
            return 0
        brighter = 1 if self.bright > 0 else -1
        seen = 0
        if self.brightest >= clear.lit:
            seen = -brighter
        elif self.brightest <= clear.dim and self.burnt <= clear.burnt:
            seen = brighter
        return 0 if seen * self.as_most < 0 else seen or self.as_most

    def less_noisy(self, clear: Clear = USUAL) -> int:
        """1 where the one has clearly less noise, -1 where the other has, else 0."""
        return -_sign(self.noise, clear.noise)


def difference(one: Measures, other: Measures) -> Difference:
    """Hold a shot against another of the same scene."""
    light = np.stack([one.light, other.light]).astype(np.float64)
    lost = np.stack([one.white + one.black, other.white + other.black]).astype(np.float64)
    usable = _usable(lost.max(axis=0))
    level = light + _TO_BLACK
    brightness = np.array([np.median(row[usable]) for row in level / level.mean(axis=0)])
    contrast = brightness[:, None, None] ** 2
    weight = np.where(usable, _middle(), 0.0)
    slope, lift = _lines(np.stack([one.fine, other.fine]) / contrast, weight)
    edges, _ = _lines(np.stack([one.edges, other.edges]) / contrast, weight)
    darker, brighter = (one, other) if brightness[0] < brightness[1] else (other, one)
    noise = (lift[0] - lift[1]) / _NOISE_OF_LAPLACIAN
    return Difference(
        fine=float(np.log(slope[0] / slope[1])),
        edges=float(np.log(edges[0] / edges[1])),
        bright=float(np.log2(brightness[0] / brightness[1])),
        brightest=float(np.quantile(darker.small, _BRIGHTEST)),
        burnt=float(brighter.white.mean()),
        noise=float(np.sign(noise) * np.sqrt(abs(noise))),
    )


def _usable(lost: Doubles) -> NDArray[np.bool_]:
    """Parts in which neither has lost much; where there are few, those with the least."""
    good = lost <= _CLIPPED
    return good if good.sum() >= GRID else lost <= np.sort(lost, axis=None)[GRID - 1]


def _middle() -> Doubles:
    """How much each part counts: the middle the most."""
    place = (np.arange(GRID) + 0.5) / GRID * 2 - 1
    one_way = np.exp(-(place**2) / (2 * _MIDDLE**2))
    return np.outer(one_way, one_way)


def _lines(detail: Doubles, weight: Doubles) -> tuple[Doubles, Doubles]:
    """Slope and lift of the line that each shot's detail follows over what both show.

    Detail is scattered the more the more there is, so such parts count the less; parts without any
    say how far the line is lifted.
    """
    shared = detail.mean(axis=0)
    weight = weight / (shared + np.median(shared) + 1e-6)
    weight = weight / weight.sum()
    middle = (weight * shared).sum()
    apart = shared - middle
    spread = (weight * apart**2).sum()
    means = (weight * detail).sum(axis=(1, 2))
    slopes = (weight * apart * (detail - means[:, None, None])).sum(axis=(1, 2))
    slopes = np.maximum(slopes / max(spread, 1e-9), 1e-3)
    return slopes, means - slopes * middle


def _sign(value: float, enough: float) -> int:
    return int(value > enough) - int(value < -enough)
