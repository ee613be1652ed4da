"""What the page of many yeses says, of photos and of groups that join groups. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.core.text import Text
from photoclust.ui.editing.surest_draft import JoiningPhotos, SurestDraft
from photoclust.ui.language.words import told


class SurestWords:
    """Unsorted photos that join groups."""

    def name(self) -> str:
        """What the page is called by screen readers."""
        return _tr("Photos that fit groups")

    def title(self) -> str:
        """Above everything."""
        return _tr("Photos that fit your groups")

    def hint(self) -> str:
        """What ticks and clicks do."""
        return _tr("Ticked groups get these photos. Click a photo to leave it in Unsorted.")

    def cancel(self) -> str:
        """What Cancel does."""
        return _tr("Leave all of them in Unsorted (Esc)")

    def agree(self, draft: SurestDraft) -> str:
        """The button."""
        number = draft.joining
        return told(Text("Add 1 photo", "Add {n} photos", n=number)) if number else _tr("Add")

    def not_joining(self) -> str:
        """Above the photos of a group without a tick; it holds {group}."""
        return _tr("Not added: {group}")

    def second_line(self, group: JoiningPhotos) -> str:
        """Below the name of a group."""
        number = len(group.photos)
        if group.joining == number:
            return told(Text("1 photo joins", "{n} photos join", n=number))
        if not group.joining:
            return told(Text("1 photo stays in Unsorted", "{n} photos stay in Unsorted", n=number))
        return told(
            Text(
                "{joining} of 1 photo joins",
                "{joining} of {n} photos join",
                n=number,
                joining=group.joining,
            )
        )


class PairsWords(SurestWords):
    """Groups that join others."""

    def name(self) -> str:
        """See `SurestWords`."""
        return _tr("Groups that may be the same")

    def title(self) -> str:
        """See `SurestWords`."""
        return _tr("Groups as alike as those you merged")

    def hint(self) -> str:
        """See `SurestWords`."""
        return _tr("Ticked groups take in these photos. Click a photo to leave its group alone.")

    def cancel(self) -> str:
        """See `SurestWords`."""
        return _tr("Leave all groups as they are (Esc)")

    def agree(self, draft: SurestDraft) -> str:
        """See `SurestWords`."""
        number = sum(group.joining > 0 for group in draft.groups)
        return told(Text("Merge 1 pair", "Merge {n} pairs", n=number)) if number else _tr("Merge")

    def not_joining(self) -> str:
        """See `SurestWords`."""
        return _tr("Not merged: {group}")

    def second_line(self, group: JoiningPhotos) -> str:
        """See `SurestWords`."""
        number = len(group.photos)
        if group.joining:
            return told(Text("1 photo joins", "{n} photos join", n=number))
        return told(Text("1 photo stays apart", "{n} photos stay apart", n=number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SurestPage", text)
