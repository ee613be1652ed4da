"""What came of methods, in plain words. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.text import Text
from photoclust.services.measure.trial import Agreement, Trial
from photoclust.ui.language import words
from photoclust.ui.language.words import told

_NEARLY, _MUCH, _PARTLY = 0.9, 0.8, 0.3
"""From here on so is said. The first two are what Steinley (2004, "Properties of the Hubert-Arabie
adjusted Rand index") calls excellent and good; 10 groups against 4 of the same photos have 0.52."""


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
    """How far both sides agree: in words first, then in the numbers that are known for it.

    The lower number judges: the information alone stays high where one side only divides finer.
    """
    least = min(agreement.rand, agreement.information)
    if least >= _NEARLY:
        judged = _tr("Both make nearly the same groups.")
    elif least >= _MUCH:
        judged = _tr("Both make much the same groups.")
    elif least >= _PARTLY:
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
