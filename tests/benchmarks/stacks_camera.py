"""A camera among the photos of a labelled set: what made photos are taken with."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.stacks_pictures import SIDE, Shot, exif_of, image_of, small


@dataclass
class Made:
    """A folder of photos and what is true of it.

    Attributes:
        folder: Where they are.
        stacks: Kind and files of each true stack.
        similar: What files have in common that are no stack, and the files.
    """

    folder: Path
    stacks: list[tuple[str, list[Path]]] = field(default_factory=list)
    similar: list[tuple[str, list[Path]]] = field(default_factory=list)


class Camera:
    """Takes the photos of one set.

    Attributes:
        made: What was made so far.
        chance: What decides.
        labels: File and label.
        pool: Photos that were not used yet.
        clock: Of the camera.

    Args:
        photos: File and label.
        folder: Where to make them.
        seed: Of the chance in it.
    """

    def __init__(self, photos: dict[Path, str], folder: Path, seed: int) -> None:
        folder.mkdir(parents=True)
        self.made = Made(folder)
        self.chance = random.Random(seed)
        self._noise = np.random.default_rng(seed)
        self.labels = photos
        self.pool = sorted(photos)
        self.chance.shuffle(self.pool)
        self.clock = datetime(2024, 5, 31, 9, 0, 0)
        self._number = 1000

    def picture(self, widest: float = 0.0) -> Image.Image:
        """The next photo of the set that can be read and is wide enough.

        Raises:
            LookupError: there is none.
        """
        for _ in range(len(self.pool)):
            path = self.pool.pop()
            try:
                with Image.open(path) as opened:
                    if opened.width < widest * opened.height or min(opened.size) < 100:
                        self.pool.insert(0, path)
                        continue
                    opened.draft("RGB", (2 * SIDE, 2 * SIDE))
                    picture = opened.convert("RGB")
            except OSError:
                continue
            return picture if widest else small(picture)
        msg = "the set has no such photos left"
        raise LookupError(msg)

    def by_label(self) -> dict[str, list[Path]]:
        by_label: dict[str, list[Path]] = {}
        for path in self.pool:
            by_label.setdefault(self.labels[path], []).append(path)
        return by_label

    def moved(self, picture: Image.Image, much: float) -> Image.Image:
        """Held a little differently: shifted, turned, nearer."""
        wide, high = picture.size
        turned = picture.rotate(self.chance.uniform(-35, 35) * much, Image.Resampling.BICUBIC)
        edge = 0.02 + much
        left, top = (self.chance.uniform(-much, much) for _ in range(2))
        near = self.chance.uniform(0, much)
        box = (edge + left + near, edge + top + near, 1 - edge + left - near, 1 - edge + top - near)
        sides = (int(box[0] * wide), int(box[1] * high), int(box[2] * wide), int(box[3] * high))
        return self.grained(turned.crop(sides))

    def subject_moves(self, picture: Image.Image) -> Image.Image:
        """What is in the middle is somewhere else."""
        wide, high = picture.size
        by = [int(self.chance.uniform(-0.08, 0.08) * side) for side in (wide, high)]
        y, x = np.mgrid[0:high, 0:wide]
        far = ((x / wide - 0.5) / 0.22) ** 2 + ((y / high - 0.5) / 0.3) ** 2
        mask = Image.fromarray((255 * np.clip(1.5 - far, 0, 1)).astype(np.uint8))
        moved = Image.new("RGB", picture.size)
        moved.paste(picture, (by[0], by[1]))
        shifted = Image.new("L", picture.size)
        shifted.paste(mask, (by[0], by[1]))
        return Image.composite(moved, picture, shifted)

    def turned(
        self, picture: Image.Image, left: float, top: float, wide: float, high: float
    ) -> Image.Image:
        """What a camera sees that is turned about itself: sides are pressed together."""
        lean = self.chance.uniform(0.0, 0.06)
        a, b = lean * high * 0.5, self.chance.uniform(-0.01, 0.01) * high
        quad = (
            (left, top + a + b),
            (left, top + high - a + b),
            (left + wide, top + high - a - b),
            (left + wide, top + a - b),
        )
        flat = tuple(value for corner in quad for value in corner)
        scale = SIDE / max(wide, high)
        size = (int(wide * scale), int(high * scale))
        seen = picture.transform(size, Image.Transform.QUAD, flat, Image.Resampling.BICUBIC)
        return self.grained(seen)

    def grained(self, picture: Image.Image) -> Image.Image:
        pixels = np.asarray(picture, np.float32)
        much = self.chance.uniform(1, 6)
        return image_of(pixels + self._noise.normal(0, much, pixels.shape).astype(np.float32))

    def save(self, picture: Image.Image, shot: Shot | None, name: str | None = None) -> Path:
        number = self.number()
        path = self.made.folder / (name or f"IMG_{number}.JPG")
        extra = {} if shot is None else {"exif": exif_of(shot)}
        picture.save(path, "JPEG", quality=self.chance.choice([72, 85, 92]), **extra)
        return path

    def number(self) -> int:
        """The next number that the camera gives."""
        self._number += 1
        return self._number

    def tick(self, seconds: float) -> datetime:
        self.clock += timedelta(seconds=seconds)
        return self.clock

    def pause(self) -> None:
        """The next subject comes after some seconds, as on a walk."""
        self.clock += timedelta(seconds=self.chance.choice([3, 5, 8, 20, 60]))


def many_small(by_label: dict[str, list[Path]]) -> bool:
    """Whether labels are scenes rather than kinds: then their photos are alike, but taken apart."""
    return len(by_label) > 100
