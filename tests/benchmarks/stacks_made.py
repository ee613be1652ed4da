"""Photos of one moment made from labelled sets: bursts, brackets, panoramas, edits, and no stacks.

What is made is changed as cameras and people change it, and bears dates, exposures and names as
they write them. Around it lie other photos of the same kind, seconds apart, which are in no stack,
and scenes that are merely similar: a place hours later, somebody else before the same wall, a
camera turned by half.
"""

from __future__ import annotations

import contextlib
import random
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from tests.benchmarks.stacks_pictures import (
    SIDE,
    Pixels,
    Shot,
    agreement,
    exif_of,
    exposed,
    grey,
    image_of,
    lit,
    small,
)


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


class Maker:
    """Makes the photos of one set.

    Args:
        photos: File and label.
        folder: Where to make them.
        seed: Of the chance in it.
    """

    def __init__(self, photos: dict[Path, str], folder: Path, seed: int) -> None:
        folder.mkdir(parents=True)
        self.made = Made(folder)
        self._chance = random.Random(seed)
        self._noise = np.random.default_rng(seed)
        self._labels = photos
        self._pool = sorted(photos)
        self._chance.shuffle(self._pool)
        self._clock = datetime(2024, 5, 31, 9, 0, 0)
        self._number = 1000

    def make(self, few: int) -> Made:
        """Make some of everything, and more photos that belong to no stack."""
        for _ in range(few):
            self._burst()
        for _ in range(max(2, few // 2)):
            self._bracket()
        with contextlib.suppress(LookupError):  # square photos make no panoramas
            for _ in range(max(2, few // 2)):
                self._panorama()
        for _ in range(few):
            self._edit()
        self._copies()
        self._saved_anew(max(2, few // 2))
        for _ in range(few):
            self._later()
            self._later(dated=False)
            self._somebody_else()
            self._turned_by_half()
            self._next_scene()
        self._alike(6 * few)
        return self.made

    def _burst(self) -> None:
        picture = self._picture()
        blurred = self._chance.randrange(4)
        step = self._chance.choice([0.1, 0.2, 0.5, 1.0])
        files = []
        for number in range(self._chance.randint(2, 5)):
            shot = self._moved(picture, 0.03)
            if self._chance.random() < 0.6:
                shot = self._subject_moves(shot)
            if number == blurred:
                shot = shot.filter(ImageFilter.GaussianBlur(self._chance.uniform(0.8, 3)))
            stops = self._chance.uniform(-0.25, 0.25)
            files.append(self._save(exposed(shot, stops), Shot(self._tick(step), 2**stops / 125)))
        self._pause()
        self.made.stacks.append(("burst", files))

    def _bracket(self) -> None:
        picture = self._picture()
        wide = self._chance.choice([2 / 3, 1.0, 2.0])
        steps = self._chance.choice([[0.0, -1.0, 1.0], [-1.0, 0.0, 1.0], [-1, -0.5, 0, 0.5, 1]])
        told = self._chance.choice(["bias", "mode", "nothing"])
        files = []
        for step in steps:
            stops = wide * step * (2 if len(steps) == 5 else 1)
            shot = exposed(self._moved(picture, 0.008), stops)
            bias = stops if told == "bias" else None
            beside = Shot(self._tick(0.4), 2**stops / 125, bias, told == "mode")
            files.append(self._save(shot, beside))
        self._pause()
        self.made.stacks.append(("bracket", files))

    def _panorama(self) -> None:
        picture = self._picture(widest=1.25)
        count, overlap = self._chance.choice([3, 4, 5]), self._chance.uniform(0.3, 0.55)
        wide, high = picture.size
        frame = wide / (1 + (count - 1) * (1 - overlap)) * 0.96
        tall = min(high * 0.9, frame * 1.5)
        places = [0.02 * wide + number * frame * (1 - overlap) for number in range(count)]
        if self._chance.random() < 0.5:
            places.reverse()
        files = []
        for left in places:
            left += self._chance.uniform(-0.02, 0.02) * frame
            top = (high - tall) / 2 + self._chance.uniform(-0.04, 0.04) * tall
            shot = self._turned(picture, left, top, frame, tall)
            stops = self._chance.uniform(-0.15, 0.15)
            beside = Shot(self._tick(self._chance.choice([1.0, 2.0, 3.0])), 2**stops / 125)
            files.append(self._save(exposed(shot, stops), beside))
        self._pause()
        self.made.stacks.append(("panorama", files))

    def _edit(self) -> None:
        picture = self._moved(self._picture(), 0.0)
        at = self._tick(0.0)
        original = self._save(picture, Shot(at))
        edited = self._edited(picture)
        kept = self._chance.choice(["name and date", "name and date", "name", "date"])
        stem = original.stem
        name = self._chance.choice(
            [f"{stem}-edited.jpg", f"{stem}_edit.jpg", f"{stem} (1).jpg", f"{stem}-2.jpg"]
        )
        if kept == "date":
            self._number += 1
            name = f"export {self._number}.jpg"
        beside = Shot(at) if "date" in kept else None
        self._pause()
        self.made.stacks.append(("edits", [original, self._save(edited, beside, name)]))

    def _copies(self) -> None:
        for _ in range(2):
            original = self._save(self._picture(), Shot(self._tick(0.0)))
            copy = self.made.folder / "old" / original.name
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(original, copy)
            self._pause()
            self.made.stacks.append(("copies", [original, copy]))

    def _saved_anew(self, count: int) -> None:
        """As programs hand pictures on: smaller, without a date, under a name of their own."""
        for _ in range(count):
            picture = self._moved(self._picture(), 0.0)
            original = self._save(picture, Shot(self._tick(0.0)))
            small = picture.resize((picture.width // 2, picture.height // 2))
            self._number += 1
            self._pause()
            received = self._save(small, None, f"received {self._number}.jpg")
            self.made.stacks.append(("edits", [original, received]))

    def _later(self, *, dated: bool = True) -> None:
        """The same place hours later, in other light, from nearly where it was taken before."""
        picture = self._picture()
        files = []
        for _ in range(2):
            shot = lit(self._subject_moves(self._moved(picture, 0.06)), self._chance)
            at = self._tick(self._chance.uniform(1, 8) * 3600)
            files.append(self._save(shot, Shot(at) if dated else None))
        self._pause()
        self.made.similar.append(("later" if dated else "later, undated", files))

    def _somebody_else(self) -> None:
        """A place with one thing before it, then with another, a step further, within seconds."""
        picture, other = self._picture(), self._picture()
        wide, high = picture.size
        before = other.resize(picture.size).crop(
            (int(0.2 * wide), int(0.1 * high), int(0.8 * wide), int(0.9 * high))
        )
        left = int(self._chance.choice([0.08, 0.32]) * wide)
        stands = picture.copy()
        stands.paste(before, (left, int(0.15 * high)))
        files = [
            self._save(self._moved(shot, 0.05), Shot(self._tick(self._chance.uniform(1, 2.4))))
            for shot in (picture, stands)
        ]
        self._pause()
        self.made.similar.append(("somebody else", files))

    def _turned_by_half(self) -> None:
        """Two views of one place that share half of what they show; two are no panorama."""
        picture = self._picture()
        wide, high = picture.size
        frame, by = 0.6 * wide, self._chance.uniform(0.4, 0.6)
        files = []
        for left in (0.03 * wide, 0.03 * wide + by * frame):
            shot = self._turned(picture, left, 0.08 * high, frame, 0.84 * high)
            at = self._tick(self._chance.uniform(0.8, 2.4))
            files.append(self._save(shot, Shot(at)))
        self._pause()
        self.made.similar.append(("turned by half", files))

    def _next_scene(self) -> None:
        """Two photos of one label a second apart, exposed alike."""
        first = self._pool[-1]
        same = [path for path in self._pool[:-1] if self._labels[path] == self._labels[first]]
        if _many_small(self._by_label()) or not same:
            return  # two of one scene are what a burst is
        self._pool.remove(same[0])
        self._pool.append(same[0])
        pictures = self._picture(), self._picture()
        if agreement(pictures[0], grey(pictures[1])) > 0.9:
            return  # the set itself has it twice
        files = [
            self._save(self._moved(picture, 0.02), Shot(self._tick(1.0))) for picture in pictures
        ]
        self._pause()
        self.made.similar.append(("next scene", files))

    def _by_label(self) -> dict[str, list[Path]]:
        by_label: dict[str, list[Path]] = {}
        for path in self._pool:
            by_label.setdefault(self._labels[path], []).append(path)
        return by_label

    def _alike(self, count: int) -> None:
        """Other photos of one label, as fast as a person takes them; none of them twice."""
        by_label = self._by_label()
        apart = timedelta(minutes=4) if _many_small(by_label) else timedelta(0)
        seen: list[Pixels] = []
        for paths in sorted(by_label.values(), key=len, reverse=True):
            for path in paths[:8]:
                if count <= 0:
                    return
                try:
                    with Image.open(path) as opened:
                        picture = small(opened.convert("RGB"))
                except OSError:
                    continue
                if any(agreement(picture, other) > 0.9 for other in seen):
                    continue  # the set itself has it twice
                seen.append(grey(picture))
                # A camera left to itself exposes each photo otherwise, as in a bracket.
                exposure_s = 2 ** self._chance.uniform(-2, 2) / 100
                shot = Shot(self._tick(self._chance.choice([1, 2, 3])), exposure_s)
                self._save(picture, shot if self._chance.random() < 0.8 else None)
                self._clock += apart
                count -= 1
            self._pause()

    def _picture(self, widest: float = 0.0) -> Image.Image:
        """The next photo of the set that can be read and is wide enough.

        Raises:
            LookupError: there is none.
        """
        for _ in range(len(self._pool)):
            path = self._pool.pop()
            try:
                with Image.open(path) as opened:
                    if opened.width < widest * opened.height or min(opened.size) < 100:
                        self._pool.insert(0, path)
                        continue
                    opened.draft("RGB", (2 * SIDE, 2 * SIDE))
                    picture = opened.convert("RGB")
            except OSError:
                continue
            return picture if widest else small(picture)
        msg = "the set has no such photos left"
        raise LookupError(msg)

    def _moved(self, picture: Image.Image, much: float) -> Image.Image:
        """Held a little differently: shifted, turned, nearer."""
        wide, high = picture.size
        turned = picture.rotate(self._chance.uniform(-35, 35) * much, Image.Resampling.BICUBIC)
        edge = 0.02 + much
        left, top = (self._chance.uniform(-much, much) for _ in range(2))
        near = self._chance.uniform(0, much)
        box = (edge + left + near, edge + top + near, 1 - edge + left - near, 1 - edge + top - near)
        sides = (int(box[0] * wide), int(box[1] * high), int(box[2] * wide), int(box[3] * high))
        return self._grained(turned.crop(sides))

    def _subject_moves(self, picture: Image.Image) -> Image.Image:
        """What is in the middle is somewhere else."""
        wide, high = picture.size
        by = [int(self._chance.uniform(-0.08, 0.08) * side) for side in (wide, high)]
        y, x = np.mgrid[0:high, 0:wide]
        far = ((x / wide - 0.5) / 0.22) ** 2 + ((y / high - 0.5) / 0.3) ** 2
        mask = Image.fromarray((255 * np.clip(1.5 - far, 0, 1)).astype(np.uint8))
        moved = Image.new("RGB", picture.size)
        moved.paste(picture, (by[0], by[1]))
        shifted = Image.new("L", picture.size)
        shifted.paste(mask, (by[0], by[1]))
        return Image.composite(moved, picture, shifted)

    def _turned(
        self, picture: Image.Image, left: float, top: float, wide: float, high: float
    ) -> Image.Image:
        """What a camera sees that is turned about itself: sides are pressed together."""
        lean = self._chance.uniform(0.0, 0.06)
        a, b = lean * high * 0.5, self._chance.uniform(-0.01, 0.01) * high
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
        return self._grained(seen)

    def _edited(self, picture: Image.Image) -> Image.Image:
        wide, high = picture.size
        kind = self._chance.choice(["cut", "grey", "bright", "colour", "straight", "saved"])
        if kind == "cut":
            keep = self._chance.uniform(0.7, 0.92)
            left, top = (self._chance.uniform(0, 1 - keep) for _ in range(2))
            box = (left * wide, top * high, (left + keep) * wide, (top + keep) * high)
            return picture.crop(tuple(int(value) for value in box))  # type: ignore[arg-type]
        if kind == "grey":
            return ImageEnhance.Contrast(picture.convert("L").convert("RGB")).enhance(1.2)
        if kind == "bright":
            return ImageEnhance.Brightness(picture).enhance(self._chance.choice([0.7, 1.35]))
        if kind == "colour":
            warm = np.asarray(picture, np.float32) * np.array([1.15, 1.0, 0.85], np.float32)
            return ImageEnhance.Color(image_of(warm)).enhance(1.4)
        if kind == "straight":
            turned = picture.rotate(self._chance.uniform(2, 5), Image.Resampling.BICUBIC)
            return turned.crop(
                (int(0.06 * wide), int(0.06 * high), int(0.94 * wide), int(0.94 * high))
            )
        return picture.resize((wide * 2 // 3, high * 2 // 3), Image.Resampling.LANCZOS)

    def _grained(self, picture: Image.Image) -> Image.Image:
        pixels = np.asarray(picture, np.float32)
        much = self._chance.uniform(1, 6)
        return image_of(pixels + self._noise.normal(0, much, pixels.shape).astype(np.float32))

    def _save(self, picture: Image.Image, shot: Shot | None, name: str | None = None) -> Path:
        self._number += 1
        path = self.made.folder / (name or f"IMG_{self._number}.JPG")
        extra = {} if shot is None else {"exif": exif_of(shot)}
        picture.save(path, "JPEG", quality=self._chance.choice([72, 85, 92]), **extra)
        return path

    def _tick(self, seconds: float) -> datetime:
        self._clock += timedelta(seconds=seconds)
        return self._clock

    def _pause(self) -> None:
        """The next subject comes after some seconds, as on a walk."""
        self._clock += timedelta(seconds=self._chance.choice([3, 5, 8, 20, 60]))


def _many_small(by_label: dict[str, list[Path]]) -> bool:
    """Whether labels are scenes rather than kinds: then their photos are alike, but taken apart."""
    return len(by_label) > 100
