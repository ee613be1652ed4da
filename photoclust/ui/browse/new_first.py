"""Shows new photos of a group before the others, as a section of their own."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from photoclust.core.clusters import Clustering
from photoclust.core.photo import PhotoId
from photoclust.ui.photos.rows import GridSection, SectionPart


def new_first(
    clustering: Clustering, sections: Sequence[GridSection], *, alone: bool
) -> list[GridSection]:
    """Take sections apart where they have new photos; the order of photos stays otherwise.

    Args:
        clustering: What there is.
        sections: Whole clusters, as far as a search shows them.
        alone: Whether one cluster is shown by itself.
    """
    shown = []
    for section in sections:
        if section.cluster is not None:
            new: Set[PhotoId] = clustering.clusters[section.cluster].pending
        else:
            new = clustering.undecided() if alone else frozenset()
        shown += _parts(section, new, alone=alone) if new else [section]
    return shown


def has_new(sections: Sequence[GridSection]) -> bool:
    """Whether new photos are shown apart, so that sections need headers."""
    return any(section.part is not SectionPart.WHOLE for section in sections)


def _parts(section: GridSection, new: Set[PhotoId], *, alone: bool) -> list[GridSection]:
    parts = []
    for part, wanted in ((SectionPart.NEW, True), (SectionPart.REST, False)):
        rows = [row for row, photo in enumerate(section.photos) if (photo in new) is wanted]
        total = len(new) if wanted else section.total - len(new)
        if rows:
            parts.append(
                replace(
                    section,
                    photos=tuple(section.photos[row] for row in rows),
                    memberships=tuple(section.memberships[row] for row in rows)
                    if section.memberships
                    else (),
                    left_out=total - len(rows),
                    part=part,
                    alone=alone,
                )
            )
    return parts
