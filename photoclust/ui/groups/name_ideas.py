"""Names to choose from while a group is renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.grouping.events.taken import set_right
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told
from photoclust.ui.library.controller import LibraryController

_LOOKED_AT = 200
"""Photos of a group that are looked at; more would keep a person waiting for nothing."""

_CLASSES = 3
_SHARED = 0.6
"""Share of the photos that must lie in a folder for its name to be offered."""


class NameIdeas:
    """What a group could be called: what is seen in it, its folder, its dates, names in use.

    GUI thread only; takes some milliseconds.

    Args:
        controller: The library.
    """

    def __init__(self, controller: LibraryController) -> None:
        self._controller = controller
        self._labels: tuple[str, ...] = ()

    def __call__(self, cluster: ClusterId) -> list[str]:
        """The names, the likeliest first, without the one the group has."""
        clustering = self._controller.clustering
        known = clustering.clusters.get(cluster)
        if known is None:
            return []
        photos = [
            photo
            for member in list(known.members)[:_LOOKED_AT]
            if (photo := self._controller.photo(member)) is not None
        ]
        digests = sorted({photo.digest for photo in photos})
        others = (c.name for c in clustering.clusters.values() if c.name is not None)
        ideas = (
            told(known.suggested_name),
            *self._seen(digests),
            *_shared_folder([photo.folder.name for photo in photos]),
            *self._dates(digests),
            *sorted(others, key=str.casefold),
        )
        return _once(ideas, known)

    def _seen(self, digests: Sequence[Digest]) -> list[str]:
        from photoclust.grouping.naming import likeliest_classes
        from photoclust.vision.manifest import class_labels

        library, engine = self._controller.library, self._controller.engine
        if library is None or engine is None:
            return []
        cache = library.workspace.cache
        try:
            classes, scores = cache.classes(digests, engine.key)
        except (KeyError, UserError):  # some were never read by this model, or went meanwhile
            return []
        self._labels = self._labels or class_labels(engine.model.network)
        if not digests:
            return []
        return list(map(told, likeliest_classes(classes, scores, self._labels, _CLASSES)))

    def _dates(self, digests: Sequence[Digest]) -> list[str]:
        library = self._controller.library
        facts = {} if library is None else library.workspace.cache.facts(digests)
        clocks = self._controller.clustering.clocks
        moments = filter(None, (set_right(known, clocks) for known in facts.values()))
        taken = sorted(moment[:10] for moment in moments)
        if not taken or len(taken) < _SHARED * len(digests):
            return []
        first, last = words.date(taken[0]), words.date(taken[-1])
        return [first] if first == last else [f"{first} – {last}"]


def _shared_folder(folders: Sequence[str]) -> list[str]:
    """The folder that most of the photos lie in."""
    best = Counter(folders).most_common(1)
    return [words.printable(name) for name, times in best if times >= _SHARED * len(folders)]


def _once(ideas: Iterable[str], known: Cluster) -> list[str]:
    return [idea for idea in dict.fromkeys(ideas) if idea and idea != title_of(known)]
