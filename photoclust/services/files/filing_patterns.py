"""Filing by a pattern: what photos say of date and place, and which patterns were used before.

A pattern is remembered with the filings that used it, so that one that was taken back is forgotten,
and filing again into a folder goes on as it began there. That holds for the command, too: without
it, a filing into the same folder would carry away what is sorted there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photoclust.core.folder_pattern import (
    BY_GROUP,
    READY_MADE,
    FolderPattern,
    Occasion,
    StandIns,
)
from photoclust.grouping.events.taken import set_right
from photoclust.services.files.own_folders import pattern_of

if TYPE_CHECKING:
    from photoclust.core.photo import Digest
    from photoclust.filing.plan_records import FilingPlan, FilingRequest
    from photoclust.services.library.workspace import Workspace
    from photoclust.store.library.library import Library

_STAND_INS = "folders_without"


def with_occasions(
    request: FilingRequest, workspace: Workspace, places: Path | None, clocks: Mapping[str, float]
) -> FilingRequest:
    """Add when and where photos were taken, as far as the pattern asks for it. Any thread.

    Args:
        request: What is to be filed.
        workspace: Its cache holds the facts of photos. Of those that were not read yet, because
            the cache was emptied, nothing is known: they do not count as having no date.
        places: The shipped folder with the towns of the world; without it no town is known.
        clocks: Seconds to add to what the clock of a camera says, by its name.
    """
    asked: set[Digest] = set()
    where = False
    for number, (_, photos) in enumerate(request.clusters):
        pattern = request.pattern_of(number)
        where = where or pattern.asks_where
        if pattern.asks_when or pattern.asks_where:
            asked.update(photo.digest for photo in photos)
    if not asked:
        return request
    facts = workspace.cache.facts(asked)
    towns = {} if places is None or not where else _towns(facts, places)
    occasions = {
        digest: Occasion(_day(set_right(known, clocks)), towns.get(digest))
        for digest, known in facts.items()
    }
    return replace(request, occasions=occasions)


def pattern_for(library: Library, destination: Path) -> FolderPattern | None:
    """The pattern by which was filed into a folder last; None where that was not done yet."""
    real = Path(os.path.realpath(destination))
    used = _used(library)
    return next((pattern for folder, pattern in used if folder == real), None)


def patterns_used(library: Library) -> list[FolderPattern]:
    """All patterns that were filed by, last used first."""
    return list(dict.fromkeys(pattern for _, pattern in _used(library)))


def patterns_to_offer(library: Library, destination: Path) -> list[FolderPattern]:
    """What a person may choose from: that for the destination first, then the others.

    That for a folder that was not filed into yet is the one used last, wherever that was.
    """
    used = patterns_used(library)
    first = pattern_for(library, destination) or next(iter(used), BY_GROUP)
    return list(dict.fromkeys((first, *READY_MADE, *used)))


def stand_ins(library: Library, offered: StandIns | None = None) -> StandIns:
    """What folders for photos without date or place are called in a library.

    Args:
        library: The library.
        offered: The names in the language that is spoken now; they count until some were given.
    """
    stored = library.state(_STAND_INS)
    known = json.loads(stored) if stored else None
    return (offered or StandIns()) if known is None else StandIns(*known)


def remember_stand_ins(library: Library, used: StandIns, plan: FilingPlan) -> None:
    """Keep the names that a filing gave, whatever language is spoken later."""
    patterns = {pattern_of(item.into) for item in plan.items if item.into is not None}
    if any(p.asks_when or p.asks_where for p in patterns) and not library.state(_STAND_INS):
        library.set_state(_STAND_INS, json.dumps([used.no_date, used.no_place]))


def _used(library: Library) -> Iterator[tuple[Path, FolderPattern]]:
    for into in library.journal.into.used():
        pattern = pattern_of(into)
        if pattern.parts:  # else photos were put into that very folder
            yield into.destination, pattern


def _day(taken: object) -> str | None:
    """The day of a moment ("2024-05-31T18:02:11"), as the camera's clock had it, set right."""
    try:
        return date.fromisoformat(str(taken)[:10]).isoformat()
    except ValueError:
        return None


def _towns(facts: Mapping[Digest, Mapping[str, Any]], places: Path) -> dict[Digest, str]:
    """The town of each photo that says where it was taken and is near one."""
    from photoclust.grouping.places import towns_in

    where = {
        digest: (known["latitude"], known["longitude"])
        for digest, known in facts.items()
        if known.get("latitude") is not None and known.get("longitude") is not None
    }
    towns = towns_in(places).of_each(list(where.values())) if where else []
    return {d: town.city for d, town in zip(where, towns, strict=True) if town is not None}
