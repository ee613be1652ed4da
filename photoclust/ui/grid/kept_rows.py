"""Finds rows again when other sections are shown, without looking at those that stay."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from photoclust.core.photo import PhotoId
from photoclust.ui.photos.rows import GridSection, PhotoGridModel


class KeptRows:
    """Some rows of the grid, taken before other sections are shown. GUI thread only.

    Rows of a section that stays go where it goes; only photos of the others are looked for, and
    only in sections that are new. With everything selected in a large library, another order of a
    few groups costs those groups.

    Args:
        model: The rows, with the sections from before.
        parts: Runs of rows, ascending.
        sections: What will be shown.

    Attributes:
        looked_for: The photos that have to be looked for, with those that they stand for.
    """

    def __init__(
        self, model: PhotoGridModel, parts: Sequence[range], sections: Sequence[GridSection]
    ) -> None:
        self._model = model
        before, starts = model.sections, _starts(model.sections)
        new = {id(section): number for number, section in enumerate(sections)}
        self._shared = new.keys() & set(map(id, before))
        self._stay: list[tuple[int, int, int]] = []
        loose: list[PhotoId] = []
        for part in parts:
            number = bisect_right(starts, part.start) - 1
            while number < len(before) and starts[number] < part.stop:
                first = max(part.start, starts[number])
                last = min(part.stop, starts[number + 1])
                to = new.get(id(before[number]))
                if to is None:
                    loose += model.ids[first:last]
                elif first < last:
                    self._stay.append((to, first - starts[number], last - starts[number]))
                number += 1
        self.looked_for = frozenset(model.whole(loose))
        self._old = before  # alive, so that no new section is taken for one of them

    def parts(self) -> list[range]:
        """Where they are now that the sections are shown, as runs of neighbours."""
        sections = self._model.sections
        starts = _starts(sections)
        found = [range(starts[n] + first, starts[n] + last) for n, first, last in self._stay]
        wanted = self._model.tiles_of(self.looked_for)
        for number, section in enumerate(sections if wanted else ()):
            if id(section) not in self._shared:
                at = starts[number]
                rows = [row for row, one in enumerate(section.photos, at) if one in wanted]
                found += [range(row, row + 1) for row in rows]
        return _joined(sorted(found, key=lambda part: part.start))


def _starts(sections: Sequence[GridSection]) -> list[int]:
    return list(accumulate((len(section.photos) for section in sections), initial=0))


def _joined(parts: Iterable[range]) -> list[range]:
    """Ascending runs, those that follow each other as one."""
    found: list[range] = []
    for part in parts:
        if found and found[-1].stop == part.start:
            found[-1] = range(found[-1].start, part.stop)
        else:
            found.append(part)
    return found
