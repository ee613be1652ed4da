"""What groups are made by: chosen by a person, or by the photos, which the library remembers."""

from __future__ import annotations

import json
from typing import Any

from photoclust.core.text import as_json, from_json
from photoclust.grouping.by import By, by_of
from photoclust.services.groups.group_library import Addition, Regrouping
from photoclust.ui.language.words import told
from photoclust.ui.library.controller import LibraryController

_STATE = "ways_chosen_automatically"
_MOST = 20
"""Hierarchies that are remembered: as far as undo leads back to one."""


class Ways:
    """What groups are made by now, and next time. GUI thread only.

    By what is written in the name of their hierarchy, so undo leads back to that as well. That
    nobody but the photos chose it is remembered beside, by hierarchy, with the reason.

    Args:
        controller: The library.
    """

    def __init__(self, controller: LibraryController) -> None:
        self._controller = controller
        self._chosen: dict[str, Any] = {}
        controller.opened.connect(self._read)

    @property
    def by(self) -> By:
        """What the groups that are there were made by."""
        return by_of(self._controller.clustering.hierarchy)

    @property
    def automatic(self) -> bool:
        """Whether the photos decide it: also before anything was grouped."""
        hierarchy = self._controller.clustering.hierarchy
        return hierarchy is None or hierarchy in self._chosen

    @property
    def why(self) -> str:
        """Why the photos decided so, in the window's language; empty where they did not."""
        kept = self._chosen.get(self._controller.clustering.hierarchy or "")
        return "" if kept is None else told(from_json(kept))

    def next_by(self) -> By | None:
        """What to group by when all is grouped again; None for what the photos support."""
        return None if self.automatic else self.by

    def by_for_new(self) -> By | None:
        """What new photos that fit no group are grouped by: as the groups that are there."""
        return None if self._controller.clustering.hierarchy is None else self.by

    def note(self, grouping: Regrouping | Addition, *, asked: bool) -> str:
        """Remember how a grouping that is about to be applied, or just was, chose.

        Args:
            grouping: The grouping.
            asked: A person asked for it.

        Returns:
            What to tell of it; empty where there is nothing new.
        """
        chosen, tree = grouping.chosen, grouping.tree
        library = self._controller.library
        if chosen is None or tree is None or library is None:
            return ""
        why = as_json(chosen.why) if chosen.automatic else None
        rebuilt = isinstance(grouping, Regrouping) and grouping.rebuilt
        if rebuilt or (isinstance(grouping, Addition) and not chosen.automatic):
            why = self._chosen.get(grouping.base.hierarchy or "")  # by the same as before
        self._chosen.pop(tree.grouped.name, None)
        if why is not None:
            self._chosen[tree.grouped.name] = why
            while len(self._chosen) > _MOST:
                del self._chosen[next(iter(self._chosen))]
        library.workspace.library.set_state(_STATE, json.dumps(self._chosen))
        news = asked or chosen.by is not by_of(grouping.base.hierarchy)
        return told(chosen.why) if chosen.automatic and news else ""

    def _read(self) -> None:
        library = self._controller.library
        state = None if library is None else library.workspace.library.state(_STATE)
        self._chosen = {} if state is None else json.loads(state)
