"""What is left to be done in a library whose photos are all in groups. Pure."""

from __future__ import annotations

from photoclust.core.clusters import ClusterId, Clustering, is_unnamed
from photoclust.core.text import Text
from photoclust.ui.language.words import told


def still_to_do(clustering: Clustering) -> str:
    """What is to be done, in sentences; nothing where everything is sorted."""
    parts = []
    if new := len(clustering.pending()):
        parts.append(
            told(
                Text("1 new photo waits for your yes.", "{n} new photos wait for your yes.", n=new)
            )
        )
    if unnamed := sum(map(is_unnamed, clustering.clusters.values())):
        parts.append(
            told(Text("1 group has no name yet.", "{n} groups have no name yet.", n=unnamed))
        )
    return " ".join(parts)


def first_to_do(clustering: Clustering) -> ClusterId | None:
    """The group that a person may begin with, those with new photos before those without a name."""
    clusters = clustering.clusters.values()
    wanted = (*(c for c in clusters if c.pending), *(c for c in clusters if is_unnamed(c)))
    return wanted[0].id if wanted else None
