"""What handing groups to other programs comes to, in sentences. Pure but for the language."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster
from photoclust.core.text import Text
from photoclust.filing.sidecars.sidecar_plan import SidecarPlan
from photoclust.ui.language.words import told


class Target(Enum):
    """What groups can be handed over as; the value is the ending of a file that is saved."""

    KEYWORDS = ""
    TABLE = ".csv"
    PAGE = ".html"


def name(target: Target) -> str:
    """What a person chooses."""
    return {
        Target.KEYWORDS: _tr("&Keywords in sidecars (XMP)"),
        Target.TABLE: _tr("&Table for spreadsheets (CSV)"),
        Target.PAGE: _tr("&Page with pictures (HTML)"),
    }[target]


def meaning(target: Target) -> str:
    """What that is good for."""
    return {
        Target.KEYWORDS: _tr(
            "Names of groups as keywords that digiKam, darktable and Lightroom read, in files "
            "beside the photos. The photos themselves stay as they are."
        ),
        Target.TABLE: _tr("One line for each photo, with its group."),
        Target.PAGE: _tr("All groups with small pictures in one file that every browser opens."),
    }[target]


def deed(target: Target, plan: SidecarPlan | None) -> str:
    """What the main button does."""
    if target is not Target.KEYWORDS:
        return _tr("Save…")
    number = 0 if plan is None else len({item.photo for item in plan.items})
    return told(Text("Write keywords of 1 photo", "Write keywords of {n} photos", n=number))


def totals(plan: SidecarPlan, groups: Iterable[Cluster]) -> str:
    """What a plan comes to, and why others get no keywords."""
    new = sum(item.is_new for item in plan.items)
    parts = []
    if new:
        parts.append(told(Text("1 new sidecar.", "{n} new sidecars.", n=new)))
    if changed := len(plan.items) - new:
        parts.append(told(Text("1 sidecar changes.", "{n} sidecars change.", n=changed)))
    if not plan.items:
        parts.append(_tr("There is nothing to write."))
    if plan.as_they_are:
        text = Text(
            "1 sidecar has its keywords already.",
            "{n} sidecars have their keywords already.",
            n=plan.as_they_are,
        )
        parts.append(told(text))
    if plan.problems:
        text = Text(
            "1 file cannot get keywords.", "{n} files cannot get keywords.", n=len(plan.problems)
        )
        parts.append(told(text))
    clusters = tuple(groups)
    if guessed := sum(cluster.name is None for cluster in clusters):
        text = Text(
            "1 group has a suggested name only, so its photos get no keyword: accept or rename it "
            "first.",
            "{n} groups have suggested names only, so their photos get no keywords: accept or "
            "rename them first.",
            n=guessed,
        )
        parts.append(told(text))
    if new_photos := sum(len(c.pending) for c in clusters if c.name is not None):
        text = Text(
            "1 new photo waits for your yes and gets no keyword.",
            "{n} new photos wait for your yes and get no keywords.",
            n=new_photos,
        )
        parts.append(told(text))
    return " ".join(parts)


def written(sidecars: int, *, cancelled: bool, problems: int) -> str:
    """What came of writing keywords."""
    parts = [
        told(
            Text(
                "1 sidecar has its keywords now.",
                "{n} sidecars have their keywords now.",
                n=sidecars,
            )
        )
    ]
    if cancelled:
        parts.append(_tr("The rest was left as it is."))
    if problems:
        text = Text(
            "1 file could not get keywords; it is as it was.",
            "{n} files could not get keywords; they are as they were.",
            n=problems,
        )
        parts.append(told(text))
    return " ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportWords", text)
