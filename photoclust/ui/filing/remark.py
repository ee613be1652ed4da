"""What a filing takes along and what it leaves as it is, said before anything moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster, ClusterId, Clustering, is_unnamed
from photoclust.core.text import Text
from photoclust.ui.language.words import told


def remark(
    clustering: Clustering,
    clusters: Sequence[Cluster],
    shown: Mapping[ClusterId | None, int] | None = None,
) -> str:
    """Say that hidden photos go too, how many do not, and how many groups have no name yet.

    Args:
        clustering: All groups.
        clusters: Those that are to be filed.
        shown: Photos per group that search and filter show; None where these leave nothing out.
    """
    parts = []
    hidden = 0 if shown is None else sum(len(c) - shown.get(c.id, 0) for c in clusters)
    if hidden:
        parts.append(
            told(
                Text(
                    "Groups are filed whole, also the 1 photo that search and filter hide.",
                    "Groups are filed whole, also the {n} photos that search and filter hide.",
                    n=hidden,
                )
            )
        )
    unsorted = len(clustering.unsorted)
    if unsorted and len(clusters) > 1:  # who files one group knows that the others stay
        parts.append(
            told(
                Text(
                    "1 unsorted photo stays where it is.",
                    "{n} unsorted photos stay where they are.",
                    n=unsorted,
                )
            )
        )
    if new := sum(len(c.pending) for c in clusters):
        parts.append(new_wait(new))
    nameless = sum(map(is_unnamed, clusters))
    if nameless:
        parts.append(
            told(Text("1 group has no name yet.", "{n} groups have no name yet.", n=nameless))
        )
    return " ".join(parts)


def new_wait(number: int) -> str:
    """Say that new photos of groups are not filed before a person says yes to them."""
    return told(
        Text(
            "1 new photo waits for your yes and stays where it is.",
            "{n} new photos wait for your yes and stay where they are.",
            n=number,
        )
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingRemark", text)
