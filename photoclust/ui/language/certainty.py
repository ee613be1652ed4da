"""How sure the app is of a group or of a photo, or how alike photos are: in steps and words.

A share of 0.47 says nothing to a person who does not know what it is of. So numbers stay inside:
what is shown is one of three steps, as dots, a word or a sentence. The steps are the same for all
that can be more or less sure; what is right of each is in docs/grouping.md.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.core.photo import PhotoId

_SURE = 0.85
_FAIRLY_SURE = 0.65

_VERY_ALIKE = 0.8
_FAIRLY_ALIKE = 0.7

LEVELS = 3
"""Steps of being sure or alike: one for each word."""


def certainty(cluster: Cluster) -> float | None:
    """The mean membership of the photos that the app put into a cluster, 0 to 1.

    None where there is nothing to be unsure of: a person accepted the cluster or put all of its
    photos there.
    """
    own: Collection[float] = cluster.members.values()
    if cluster.placed:
        own = [share for photo, share in cluster.members.items() if photo not in cluster.placed]
    return None if cluster.accepted or not own else sum(own) / len(own)


def membership(cluster: Cluster, photo: PhotoId) -> float | None:
    """How surely a member belongs to its cluster, 0 to 1; None where a person said that it does."""
    said = photo in cluster.placed or (cluster.accepted and photo not in cluster.pending)
    return None if said else cluster.members[photo]


def certainty_level(value: float) -> int:
    """The number in steps: 1 where the app is unsure, `LEVELS` where it is sure."""
    if value >= _SURE:
        return LEVELS
    return 2 if value >= _FAIRLY_SURE else 1


def certainty_word(value: float) -> str:
    """The number in a word, to be read beside others."""
    return _said(value, _tr("unsure"), _tr("fairly sure"), _tr("sure"))


def certainty_sentence(value: float) -> str:
    """What the word means of a group, for a tooltip."""
    return _said(
        value,
        _tr("Some of these photos may not belong together."),
        _tr("Most of these photos belong together."),
        _tr("These photos belong together."),
    )


def belonging_sentence(value: float) -> str:
    """What the word means of a photo in its group."""
    return _said(
        value,
        _tr("It may not belong to this group."),
        _tr("It fits this group fairly well."),
        _tr("It fits this group well."),
    )


def offer_sentence(value: float) -> str:
    """What the word means of a group that photos are offered."""
    return _said(
        value,
        _tr("Some of the photos most like it are in that group."),
        _tr("Most of the photos most like it are in that group."),
        _tr("Nearly all photos most like it are in that group."),
    )


def likeness_level(value: float) -> int:
    """How alike two photos are, a cosine of features, in steps: `LEVELS` where very much."""
    if value >= _VERY_ALIKE:
        return LEVELS
    return 2 if value >= _FAIRLY_ALIKE else 1


def likeness_word(value: float) -> str:
    """How alike a photo is to what was asked about, in a word, to be read below its name."""
    levels = _tr("Hardly alike"), _tr("Fairly alike"), _tr("Very alike")
    return levels[likeness_level(value) - 1]


def _said(value: float, *levels: str) -> str:
    return levels[certainty_level(value) - 1]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certainty", text)
