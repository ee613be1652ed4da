"""Reading dates and places anew of photos that an earlier version of the program has read.

Facts are kept with a photo's content, so a version that understands more would never say so of
photos that are known. To read such a photo whole would take as long as the first time; its tags
lie at the beginning of the file.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from functools import partial
from typing import Any

from photoclust.core.companion_names import is_video
from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import CancelToken, Progress
from photoclust.core.text import Text
from photoclust.imaging.coordinates import place_of
from photoclust.imaging.dates import moment_of
from photoclust.imaging.facts import Facts
from photoclust.imaging.headers import facts_in_header
from photoclust.imaging.sidecars import Sidecars
from photoclust.store.cache.cache import EmbeddingCache
from photoclust.store.cache.facts import put_facts, stamped

VERSION = 4
"""Of reading facts; those of earlier ones are read again. 1 bore no number, 2 knew no exposures, 3
no dates of Matroska and AVI."""

_FILMS_ONLY = 3
"""The version from which on nothing but videos is read otherwise."""

_ONCE_READ_WRONG = frozenset((".tif", ".tiff"))
"""What version 1 may have taken for another picture, without noticing."""

_NO_EXPOSURES = 2
"""The version that took no picture for another."""

_BATCH = 256
_NEVER_RENEWED = ("width", "height", "duration_s")


def facts_row(facts: Facts) -> dict[str, Any]:
    """Facts as the cache keeps them."""
    return stamped(dataclasses.asdict(facts), VERSION)


def once_read_wrong(cache: EmbeddingCache, photos: Iterable[Photo]) -> set[Digest]:
    """Photos that have to be unpacked again, not only their facts read, because of what they are.

    They stay of the earlier version until that is done.
    """
    of_kind = {p.digest for p in photos if p.path.suffix.lower() in _ONCE_READ_WRONG}
    return of_kind & cache.outdated_facts(_NO_EXPOSURES, _FILMS_ONLY, VERSION) if of_kind else set()


def renew_facts(
    cache: EmbeddingCache, photos: Iterable[Photo], progress: Progress, cancel: CancelToken
) -> None:
    """Read the facts of photos anew that are of an earlier version; the next run does the rest.

    Args:
        cache: Holds the facts.
        photos: Photos that are there, with the identity their files have now.
        progress: Told of the phase "Reading dates again", if there are any.
        cancel: Looked at for every photo.

    Raises:
        UserError: the disk is full.
    """
    old = cache.outdated_facts(_FILMS_ONLY, VERSION)
    films = cache.outdated_facts(VERSION)
    stale = {p.digest: p for p in photos if p.digest in (films if is_video(p.name) else old)}
    if not stale:
        return
    progress.begin(Text("Reading dates again"), len(stale))
    known = cache.facts(stale)
    sidecars = Sidecars()
    renewed: dict[Digest, dict[str, Any]] = {}
    for digest in [d for d in stale if d in known]:
        if cancel.cancelled:
            break
        renewed[digest] = _renewed(known[digest], stale[digest], sidecars)
        progress.advance()
        if len(renewed) >= _BATCH:
            cache.run(partial(put_facts, renewed))
            renewed = {}
    if renewed:
        cache.run(partial(put_facts, renewed))


def _renewed(known: dict[str, Any], photo: Photo, sidecars: Sidecars) -> dict[str, Any]:
    """What is known of a photo, bettered by its tags, or by what is told of it at all."""
    facts = facts_in_header(photo.path, photo.identity, sidecars.beside(photo.path))
    if facts is None:
        return stamped({**known, **_possible(known)}, VERSION)
    fresh = {k: v for k, v in dataclasses.asdict(facts).items() if k not in _NEVER_RENEWED}
    if fresh["taken"] is None:  # a PNG's tags may lie behind its pixels
        fresh["taken"] = _possible(known)["taken"]
    return stamped({**known, **fresh}, VERSION)


def _possible(known: dict[str, Any]) -> dict[str, Any]:
    """Date and place of earlier facts, as far as they can be."""
    moment = moment_of(str(known.get("taken")))
    latitude, longitude = known.get("latitude"), known.get("longitude")
    place = None
    if isinstance(latitude, int | float) and isinstance(longitude, int | float):
        place = place_of(latitude, longitude)
    return {
        "taken": None if moment is None else moment.text,
        "latitude": None if place is None else place[0],
        "longitude": None if place is None else place[1],
    }
