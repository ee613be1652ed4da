"""What came of methods, in plain words. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.text import Text
from photoclust.services.measure.trial import Agreement, Trial
from photoclust.ui.language import words
from photoclust.ui.language.words import told

_NEARLY, _MUCH, _PARTLY = 0.9, 0.6, 0.3
"""Of the mean of both indexes: from here on so is said."""


def figures(trial: Trial) -> str:
    """How many groups, how much is left over, how far it is from what was kept."""
    share = 100 * len(trial.unsorted) / trial.photos if trial.photos else 0.0
    unsorted = _tr("{share} % unsorted").replace("{share}", words.decimal(share, 0))
    parts = [told(Text("1 group", "{n} groups", n=len(trial.groups))), unsorted]
    if trial.effort is not None:
        effort = _tr("{steps} steps per 100 photos to the groups you kept")
        parts.append(effort.replace("{steps}", words.decimal(trial.effort, 1)))
    return " · ".join(parts)


def agreed(agreement: Agreement) -> str:
    """How far both sides agree: in words first, then in the numbers that are known for it."""
    mean = (agreement.rand + agreement.information) / 2
    if mean >= _NEARLY:
        judged = _tr("Both make nearly the same groups.")
    elif mean >= _MUCH:
        judged = _tr("Both make much the same groups.")
    elif mean >= _PARTLY:
        judged = _tr("Both agree in part.")
    else:
        judged = _tr("Both hardly agree.")
    numbers = told(
        Text(
            "Of 1 photo: {rand} by pairs (ARI), {information} by information (AMI); 1 is the "
            "same, 0 is chance.",
            "Of {n} photos: {rand} by pairs (ARI), {information} by information (AMI); 1 is the "
            "same, 0 is chance.",
            n=agreement.photos,
            rand=words.decimal(agreement.rand, 2),
            information=words.decimal(agreement.information, 2),
        )
    )
    return f"{judged} {numbers}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Methods", text)
