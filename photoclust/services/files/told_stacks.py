"""What the table and the page of groups tell of stacks, and how a stack is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from photoclust.core.photo import PhotoId
from photoclust.core.text import Text


class FoundStack(Protocol):
    """What is asked of a stack; `services.groups.stacks.PhotoStack` is one."""

    @property
    def kind(self) -> str:
        """What its photos are together; a value of `grouping.stacks.shots.Kind`."""

    @property
    def photos(self) -> tuple[PhotoId, ...]:
        """Its photos."""

    @property
    def cover(self) -> PhotoId:
        """The one that stands for all."""


@dataclass(frozen=True, slots=True)
class ToldStack:
    """A stack, as far as its photos are told of.

    Attributes:
        number: Its number, from 1, in the order in which its first photo is told.
        kind: What its photos are together.
        size: How many of its photos are told of.
        cover: The one that stands for all; it may be none of them.
    """

    number: int
    kind: str
    size: int
    cover: PhotoId

    @property
    def sentence(self) -> Text:
        """What it is, with its number, by which its photos are found that lie elsewhere."""
        what = stack_sentence(self.kind, self.size)
        return Text("Stack {number}: {what}", number=self.number, what=what)


def told_stacks(stacks: Sequence[FoundStack], told: Iterable[PhotoId]) -> dict[PhotoId, ToldStack]:
    """The stack of each photo that is in one of which at least two are told of.

    Args:
        stacks: All that were found; no photo is in two.
        told: The photos, in the order in which they are told of.
    """
    home = {photo: place for place, stack in enumerate(stacks) for photo in stack.photos}
    inside: dict[int, list[PhotoId]] = {}
    for photo in told:
        if photo in home:
            inside.setdefault(home[photo], []).append(photo)
    found: dict[PhotoId, ToldStack] = {}
    shown = ((place, photos) for place, photos in inside.items() if len(photos) > 1)
    for number, (place, photos) in enumerate(shown, 1):
        stack = stacks[place]
        mark = ToldStack(number, str(stack.kind), len(photos), stack.cover)
        found.update(dict.fromkeys(photos, mark))
    return found


def stack_sentence(kind: str, n: int) -> Text:
    """What so many photos of a stack are together, in words."""
    match kind:
        case "bracket":
            return Text("1 exposure of one view", "{n} exposures of one view", n=n)
        case "panorama":
            return Text("1 part of one panorama", "{n} parts of one panorama", n=n)
        case "copies":
            return Text("1 copy of one photo", "{n} copies of one photo", n=n)
        case "edits":
            return Text("1 version of one photo", "{n} versions of one photo", n=n)
        case _:
            return Text("1 shot of one moment", "{n} shots of one moment", n=n)
