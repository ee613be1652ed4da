"""How programs call an edited version or a copy: after the photo. Looks at names only."""

from __future__ import annotations

import re

from photoclust.core.filenames import comparison_key, split_suffix

_CAMERA = re.compile(
    r"(?P<word>[^\d]{0,12}?)(?P<edited>_e|e)?(?P<number>\d[\d_-]*\d)(?P<tail>\D.*)?$"
)
"""A word, a number, and what was put behind: "IMG_E1234", "DSC01234-Edit", "20240531_180211"."""

_BEHIND = re.compile(r"(?<=\d{4})[-_]\d{1,2}$")
"""A last short number behind the camera's: "IMG_1234-2"."""

_DAY = re.compile(r"(19|20)\d\d[-_]?[01]\d[-_]?[0-3]\d")
_FEWEST_DIGITS = 3
_COUNTED = re.compile(r"\d.*\d.*\d|burst")
"""What is put behind other shots: a number of three digits, or the word."""


def shot_name(name: str) -> str | None:
    """What the names of a photo and of its edited versions and copies have in common.

    None where the name has no number as cameras give it ("beach.jpg"), or one that many photos
    share: a day, as in names of pictures that were sent.

    Args:
        name: A file's name.
    """
    stem = comparison_key(split_suffix(name)[0])
    found = _CAMERA.match(stem)
    if found is None or _COUNTED.search(found["tail"] or ""):
        return None
    number = (
        found["number"] if _DAY.fullmatch(found["number"]) else _BEHIND.sub("", found["number"])
    )
    if _DAY.fullmatch(number) or sum(map(str.isdigit, number)) < _FEWEST_DIGITS:
        return None
    return f"{found['word'].rstrip('_- ')} {number}"
