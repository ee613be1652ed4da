"""The stacks of the library, and what a tile tells of the one that it stands for, or is one of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from photoclust.core.photo import PhotoId
from photoclust.core.stacks import Stacks
from photoclust.services.files.told_stacks import stack_sentence
from photoclust.ui.language.words import told

if TYPE_CHECKING:
    from photoclust.services.groups.stacks import PhotoStack

_NONE: Mapping[PhotoId, int] = MappingProxyType({})


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
        return told(stack_sentence(self.kind, len(self.photos)))


@dataclass(frozen=True, slots=True)
class FoundStacks:
    """Stacks with what is asked of them all the time. Immutable; made off the GUI thread.

    Attributes:
        stacks: The stacks.
        marks: What the tile of each says where all of it is shown, in the same order.
        number: The place of its stack by photo.
        mates: Which photos are one thing.
    """

    stacks: tuple[PhotoStack, ...] = ()
    marks: tuple[StackMark, ...] = ()
    number: Mapping[PhotoId, int] = field(default_factory=lambda: _NONE)
    mates: Stacks = field(default_factory=Stacks)

    @classmethod
    def of(cls, stacks: Iterable[PhotoStack]) -> FoundStacks:
        """From the stacks alone."""
        found = tuple(stacks)
        return cls(
            found,
            tuple(StackMark(str(stack.kind), stack.photos, stack.cover) for stack in found),
            {photo: number for number, stack in enumerate(found) for photo in stack.photos},
            Stacks.of(stack.photos for stack in found),
        )

    def standing(self, number: int, cover: PhotoId) -> FoundStacks:
        """The same, but for the photo that stands for one of them."""
        stacks, marks = list(self.stacks), list(self.marks)
        stacks[number] = replace(stacks[number], cover=cover)
        marks[number] = replace(marks[number], cover=cover)
        return replace(self, stacks=tuple(stacks), marks=tuple(marks))
