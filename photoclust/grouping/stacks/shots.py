"""What is known of photos that may belong together, and how much has to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photoclust.grouping.features import UnitRows

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Kind(StrEnum):
    """What photos are together."""

    BURST = "burst"
    BRACKET = "bracket"
    PANORAMA = "panorama"
    COPIES = "copies"
    EDITS = "edits"


KEPT_WHOLE = frozenset({Kind.BRACKET, Kind.PANORAMA})
"""Of these no photo is better than the others: all are needed."""


_AT_ONCE = 2**11
"""Photos whose features are looked at together."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How alike and how near in time photos of one stack are.

    Distances are those of the cosine of tempered features, 0..2; agreements are correlations of
    small pictures, -1..1. Found on made stacks of some sets, shown on others (docs/grouping.md).

    Attributes:
        burst: Distance up to which shots are of a burst unless the camera was turned.
        turned: How well those agree, shifted far, between which it was turned.
        burst_s: Seconds between two shots of it.
        burst_wide: Mean distance in a burst, where a closer look shows the same.
        burst_agreement: How well its shots agree, held over each other.
        burst_stops: By how many stops two of them differ at most; by more they were exposed
            otherwise on purpose, and are all needed.
        bracket: Distance of two shots of a series of exposures.
        bracket_far: Distance of two that agree all but wholly: what is burnt out looks like
            something else to the network.
        bracket_agreement: How well those agree.
        bracket_s: Seconds between two of them, exposure not counted.
        stops: By how many stops they differ at least.
        frame: Distance of two frames of a panorama that follow each other.
        frame_s: Seconds between them.
        overlap: How well what both frames show agrees.
        edit: Distance of an edited version that has name and date of the photo.
        edit_half: Distance where it has only one of the two.
        edit_agreement: How well such a one agrees in place, where it is farther than a burst is.
        saved_anew: Distance up to which one without either is the same picture, saved anew.
        saved_agreement: How well that one agrees in place.
    """

    burst: float = 0.06
    turned: float = 0.72
    burst_s: float = 2.5
    burst_wide: float = 0.2
    burst_agreement: float = 0.55
    burst_stops: float = 1.5
    bracket: float = 0.25
    bracket_far: float = 0.4
    bracket_agreement: float = 0.9
    bracket_s: float = 2.5
    stops: float = 0.5
    frame: float = 0.26
    frame_s: float = 8.0
    overlap: float = 0.65
    edit: float = 0.2
    edit_half: float = 0.1
    edit_agreement: float = 0.6
    saved_anew: float = 0.03
    saved_agreement: float = 0.97


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Shots:
    """What is known of photos besides their looks; a place for each different content.

    Attributes:
        taken: float64 (n,), seconds of the camera's clock; NaN where the time is not known.
        camera: int32 (n,), a number for each camera; -1 where it is not known.
        stops: float64 (n,), the light let in, in stops; NaN where it is not known.
        bias: float64 (n,), by how many stops that was on purpose; NaN where it is not known.
        exposure_s: float64 (n,), how long it was exposed; 0 where it is not known.
        in_bracket: bool (n,), the camera says that it is one of a series.
        precise: bool (n,), the time is known more closely than to the second.
        name: int32 (n,), a number for what the names of a photo and its versions share, else -1.
        turn: int64 (n,), a number for each that tells which of two with one date came first: many
            cameras write the second only.
    """

    taken: Floats
    camera: NDArray[np.int32]
    stops: Floats
    bias: Floats
    exposure_s: Floats
    in_bracket: NDArray[np.bool_]
    precise: NDArray[np.bool_]
    name: NDArray[np.int32]
    turn: Ints

    def __len__(self) -> int:
        return len(self.taken)

    def in_time(self) -> Ints:
        """The place of each in the order in which they were taken; those without a date last."""
        place = np.empty(len(self), np.int64)
        place[np.lexsort((self.turn, self.taken))] = np.arange(len(self))
        return place


class Looks(Protocol):
    """What photos look like, read where it is asked for."""

    def rows(self, photos: Ints) -> UnitRows:
        """Tempered features of length one, float32 (k, d)."""

    def prints(self, photos: Ints) -> NDArray[np.uint8]:
        """Small grey pictures, uint8 (k, side, side); black where there is none."""

    def overlaps(self, pairs: Ints) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """How the pictures of pairs, (n, 2), lie over each other; see `overlap.overlaps`."""


def distances(looks: Looks, pairs: Ints) -> Floats:
    """Cosine distance of each pair; features are read in the order of the pairs."""
    distance = np.empty(len(pairs))
    order = np.argsort(pairs[:, 0], kind="stable") if len(pairs) else np.empty(0, np.int64)
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        photos, places = np.unique(pairs[some], return_inverse=True)
        rows = looks.rows(photos)
        one, other = places.reshape(-1, 2).T
        distance[some] = 1.0 - np.einsum("ij,ij->i", rows[one], rows[other])
    return np.maximum(distance, 0.0)
