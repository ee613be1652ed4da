"""What a person can agree to at once, below the question about one thing. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from photoclust.core.text import Text
from photoclust.ui.language import words
from photoclust.ui.language.words import told


class Kind(Enum):
    """What it is."""

    SUREST = auto()
    """Photos that surely fit groups."""
    PAIRS = auto()
    """Pairs of groups like those that were merged."""
    MIXED = auto()
    """Groups that are mixed as one that was split."""


@dataclass(frozen=True, slots=True)
class Many:
    """Many yeses at once.

    Attributes:
        kind: Of what.
        number: How many; 0 for none.
    """

    kind: Kind
    number: int

    @property
    def button(self) -> str:
        """The way to it, in a few words."""
        match self.kind:
            case Kind.SUREST:
                text = _tr("Yes to all {n} surest…")
                return text.replace("{n}", words.count(self.number))
            case Kind.PAIRS:
                text = Text("1 more pair like these…", "{n} more pairs like these…", n=self.number)
            case Kind.MIXED:
                text = Text(
                    "1 more group to split likewise…",
                    "{n} more groups to split likewise…",
                    n=self.number,
                )
        return told(text)

    @property
    def sentence(self) -> str:
        """What it is about, where nothing else is asked."""
        match self.kind:
            case Kind.SUREST:
                text = Text(
                    "1 photo here fits a group you have.",
                    "{n} photos here fit groups you have.",
                    n=self.number,
                )
            case Kind.PAIRS:
                text = Text(
                    "Two more groups are as alike as those you merged.",
                    "{n} pairs of groups are as alike as those you merged.",
                    n=self.number,
                )
            case Kind.MIXED:
                text = Text(
                    "1 more group may be mixed like the one you split.",
                    "{n} more groups may be mixed like the one you split.",
                    n=self.number,
                )
        return told(text)


NOTHING_MORE = Many(Kind.SUREST, 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuggestionBar", text)
