"""From a hierarchy by looks to the one by events, kept in the cache like any other."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np

from photoclust.core.text import Text
from photoclust.grouping.by import MARKS, By, Chosen
from photoclust.grouping.events.choice import choose
from photoclust.grouping.events.taken import Taken
from photoclust.grouping.events.tree import Inside, event_hierarchy
from photoclust.services.groups.hierarchies import Grouped, load_grouped, store_grouped
from photoclust.services.library.workspace import Workspace

_VERSION = 3
"""Of the rules of `grouping.events`; a higher number makes stored trees be built again."""

_INSIDE = {By.EVENT: Inside.TIME, By.BOTH: Inside.LOOKS}


@dataclass(frozen=True, slots=True)
class GroupedBy:
    """A hierarchy, and what it groups by."""

    grouped: Grouped
    chosen: Chosen


def grouped_by(
    workspace: Workspace,
    looks: Grouped,
    by: By | None,
    clocks: Mapping[str, float] | None = None,
) -> GroupedBy:
    """Turn a hierarchy by looks into what is asked for.

    Args:
        workspace: Its cache has the facts of the photos, and keeps the tree.
        looks: The hierarchy by looks.
        by: What to group by; None for what the photos support.
        clocks: Seconds to add to what the clock of a camera says, by its name.
    """
    if by is By.LOOKS:
        return GroupedBy(looks, Chosen(by, Text("By what photos show."), automatic=False))
    facts = workspace.cache.facts(looks.digests)
    taken = Taken.of([facts.get(digest, {}) for digest in looks.digests], clocks)
    chosen = choose(taken) if by is None else Chosen(by, Text("By event."), automatic=False)
    if chosen.by is By.LOOKS:
        return GroupedBy(looks, chosen)
    name = _name(looks, taken, chosen.by)
    stored = load_grouped(workspace, name)
    if stored is None:
        tree = event_hierarchy(looks.hierarchy, taken, _INSIDE[chosen.by])
        stored = Grouped(tree, looks.digests, looks.key, name)
        store_grouped(workspace, stored)
    return GroupedBy(stored, chosen)


def _name(looks: Grouped, taken: Taken, by: By) -> str:
    """What went into the tree, hashed."""
    values = [getattr(taken, known.name) for known in fields(taken)]
    told = [value.tobytes() for value in values if isinstance(value, np.ndarray)]
    what = f"({looks.name}, {by}, {_VERSION})".encode()
    return hashlib.sha256(b"".join((what, *told))).hexdigest() + MARKS[by]
