"""What is known of made-up photos, as searching and filtering look at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from photoclust.core.photo import Photo, PhotoId
from photoclust.grouping.places import towns_in
from photoclust.services.search.columns import NO_CLOCKS, PhotoColumns, Say, told_columns
from photoclust.services.search.meanings import Vocabulary
from photoclust.services.search.told import Told, ToldRows

NO_WORDS = Vocabulary({}, {}, {})
PLACES = Path(__file__).resolve().parents[2] / "resources" / "places"


def columns_of(
    told: Mapping[int, Told | str],
    photos: Mapping[PhotoId, Photo],
    seen: Mapping[int, tuple[int, float]] | None = None,
    clocks: Mapping[str, float] = NO_CLOCKS,
    say: Say = str,
) -> PhotoColumns:
    """The columns of photos.

    Args:
        told: What their files say, or when they were taken, by number.
        photos: The photos.
        seen: The class that the network sees in each, and its score.
        clocks: Seconds to add to the clock of a camera.
        say: Says a text in the person's language.
    """
    plain = PhotoColumns().beside(photos)
    known = [told.get(photo, Told()) for photo in photos]
    rows = [Told(taken=one) if isinstance(one, str) else one for one in known]
    read = ToldRows().taken_over(np.full(len(rows), -1)).filled(enumerate(rows))
    columns = told_columns(plain, read, towns_in(PLACES), clocks, say)
    classes = [[(seen or {}).get(photo, (0, 0.0))[0]] for photo in photos]
    scores = [[(seen or {}).get(photo, (0, 0.0))[1]] for photo in photos]
    return replace(
        columns, classes=np.array(classes, np.uint16), scores=np.array(scores, np.float16)
    )
