"""Which folder is a group's own, of filings by whatever pattern.

A group that was filed by a pattern may have several folders. Its own is the one that bears its
title ("Beach" of "Beach/2024-05-31"); where there are several such ("2023/Beach" and "2024/Beach"),
or none, that is the folder below which was filed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.folder_pattern import HERE, FolderPattern, read_pattern
from photoclust.store.journal.into import Deeper
from photoclust.store.journal.records import Intent, Into


def pattern_of(into: Into) -> FolderPattern:
    """By which pattern was filed; none where only a newer program understands it."""
    with suppress(InputError):
        return read_pattern(into.pattern)
    return HERE


def home_of(into: Into | None, place: Path) -> Path:
    """The own folder of the group of a photo that a filing put to a place.

    Args:
        into: Where was filed; None where that is not known: each group had a folder then.
        place: Where the photo was put.
    """
    return place.parent if into is None else pattern_of(into).home(into.destination, place.parent)


def own_folder(filed: Sequence[Intent]) -> Path:
    """The own folder of a group.

    Args:
        filed: Those of its photos that a filing carried, one or more; none of the trash.
    """
    first = filed[0]
    homes = {home_of(one.into, one.destination) for one in filed if one.destination is not None}
    if len(homes) > 1 and first.into is not None:
        return first.into.destination
    assert first.destination is not None  # tells mypy: only the trash has none
    return home_of(first.into, first.destination)


def own_folders(filed: Iterable[Intent]) -> frozenset[Path]:
    """All folders that a filing may have made a group's own."""
    carried = [one for one in filed if one.destination is not None]
    homes = {home_of(one.into, one.destination) for one in carried if one.destination is not None}
    return frozenset(homes | {one.into.destination for one in carried if one.into is not None})


def called_in(folder: Path, filed: Iterable[Sequence[Deeper]]) -> str | None:
    """What a group's folders are called below the folder that it was filed into, if it was.

    Args:
        folder: The folder below which was filed.
        filed: Where filings put its photos. Some may have come from other groups since.
    """
    titles = (one.cluster for those in filed for one in those if one.into.destination == folder)
    common = Counter(titles).most_common(1)
    return common[0][0] if common else None


def lies_deeper(place: Path, folder: Path, called: str | None, filed: Iterable[Deeper]) -> bool:
    """Whether a filing put a photo where it lies now, below its group's own folder.

    The folder may have been renamed since; the photo may have come from another group.

    Args:
        place: Where the photo or its copy lies.
        folder: The own folder of the group.
        called: See `called_in`.
        filed: Where filings put the photo.
    """
    return any(
        place.parent == folder / one.place.parent.relative_to(home_of(one.into, one.place))
        or (place == one.place and folder == one.into.destination and one.cluster == called)
        for one in filed
    )
