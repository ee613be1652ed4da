"""How sure the app is of a group, as a number, in steps and in a word."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.ui.language import words

_SURE = 0.85
_FAIRLY_SURE = 0.65

LEVELS = 3
"""Steps of being sure: one for each word."""


def certainty(cluster: Cluster) -> float | None:
    """The mean membership of the photos that the app put into a cluster, 0 to 1.

    None where there is nothing to be unsure of: a person accepted the cluster or put all of its
    photos there.
    """
    own: Collection[float] = cluster.members.values()
    if cluster.placed:
        own = [share for photo, share in cluster.members.items() if photo not in cluster.placed]
    return None if cluster.accepted or not own else sum(own) / len(own)


def certainty_level(value: float) -> int:
    """The number in steps: 1 where the app is unsure, `LEVELS` where it is sure."""
    if value >= _SURE:
        return LEVELS
    return 2 if value >= _FAIRLY_SURE else 1


def certainty_word(value: float) -> str:
    """The number in a word, to be read beside others."""
    return (_tr("unsure"), _tr("fairly sure"), _tr("sure"))[certainty_level(value) - 1]


def certainty_sentence(value: float) -> str:
    """What the word means, for a tooltip."""
    text = _tr("How strongly these photos belong together: {share} on average.")
    return text.replace("{share}", words.share(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certainty", text)
