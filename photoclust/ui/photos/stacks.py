"""What a tile tells of the stack that it stands for, or is one of."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.language.words import told


@dataclass(frozen=True, slots=True)
class StackMark:
    """A stack, as far as it is shown in one section.

    Attributes:
        kind: What its photos are together; a value of `grouping.stacks.shots.Kind`.
        photos: Those of its photos that are shown there, or would be, in order of time.
        cover: The one of them that stands for all.
        opened: Whether each has a tile of its own.
    """

    kind: str
    photos: tuple[PhotoId, ...]
    cover: PhotoId
    opened: bool = False

    @property
    def icon(self) -> str:
        """The icon of its kind."""
        match self.kind:
            case "bracket":
                return "aperture"
            case "panorama":
                return "rectangle-horizontal"
            case "copies":
                return "copy"
            case "edits":
                return "pencil"
            case _:
                return "images"

    @property
    def sentence(self) -> str:
        """What it is, in words."""
        n = len(self.photos)
        match self.kind:
            case "bracket":
                text = Text("1 exposure of one view", "{n} exposures of one view", n=n)
            case "panorama":
                text = Text("1 part of one panorama", "{n} parts of one panorama", n=n)
            case "copies":
                text = Text("1 copy of one photo", "{n} copies of one photo", n=n)
            case "edits":
                text = Text("1 version of one photo", "{n} versions of one photo", n=n)
            case _:
                text = Text("1 shot of one moment", "{n} shots of one moment", n=n)
        return told(text)
