"""What a filing plan comes to as a whole, in words. Pure but for the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.text import Text
from photoclust.filing.plan_records import FilingPlan, FilingRequest
from photoclust.store.journal.records import Mode
from photoclust.ui.language import words
from photoclust.ui.language.words import told


def title(request: FilingRequest) -> str:
    """What is to be filed."""
    if request.pattern.parts:
        number = len(request.clusters)
        return told(Text("File 1 group into a folder", "File {n} groups into folders", n=number))
    photos = sum(len(photos) for _, photos in request.clusters)
    return told(Text("File 1 photo into a folder", "File {n} photos into a folder", n=photos))


def totals(plan: FilingPlan) -> str:
    """How many photos go, what goes with them, into how many new folders."""
    companions = len(plan.items) - plan.photos
    filled = {item.destination.parent for item in plan.items}
    new = len(filled.intersection(plan.folders))
    parts = [told(Text("1 photo", "{n} photos", n=plan.photos))]
    if companions:
        parts.append(
            told(Text("1 file that belongs to one", "{n} files that belong to them", n=companions))
        )
    parts.append(words.size(plan.total_bytes))
    if new:
        parts.append(told(Text("1 new folder", "{n} new folders", n=new)))
    if plan.already_there:
        there = words.count(len(plan.already_there))
        parts.append(_tr("{n} there already").replace("{n}", there))
    return f"{', '.join(parts)}."


def space(plan: FilingPlan) -> str:
    """How much space it takes, and how much there is."""
    if not plan.items:
        return ""
    if not plan.needed_bytes:
        text = _tr("Takes no more space; {free} are free on that disk.")
    elif plan.fits:
        text = _tr("Takes {needed} of the {free} that are free on that disk.")
    else:
        text = _tr(
            "That disk is too full: {needed} are needed and {free} are free. "
            "Choose another folder or file fewer photos."
        )
    needed, free = words.size(plan.needed_bytes), words.size(plan.free_bytes)
    return text.replace("{needed}", needed).replace("{free}", free)


def deed(mode: Mode, photos: int) -> str:
    """What the main button does."""
    return told(
        {
            Mode.MOVE: Text("Move 1 photo", "Move {n} photos", n=photos),
            Mode.COPY: Text("Copy 1 photo", "Copy {n} photos", n=photos),
            Mode.LINK: Text("Link 1 photo", "Link {n} photos", n=photos),
        }[mode]
    )


def meaning(mode: Mode) -> str:
    """What a mode means for the photos."""
    return {
        Mode.MOVE: _tr("The photos leave the folders they are in."),
        Mode.COPY: _tr("The photos stay where they are; the copies take space."),
        Mode.LINK: _tr(
            "The photos stay where they are and appear in the new folders too. This takes "
            "no space, and works only on the same disk."
        ),
    }[mode]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilingDialog", text)
