"""Photos of one moment made from labelled sets: bursts, brackets, panoramas, edits, and no stacks.

What is made is changed as cameras and people change it, and bears dates, exposures and names as
they write them. Around it lie other photos of the same kind, seconds apart, which are in no stack.
"""

from __future__ import annotations

import contextlib
import random
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageEnhance, ImageFilter
from PIL.TiffImagePlugin import IFDRational

_SIDE = 900
"""Longest side of what is made, in pixels: enough for thumbnail and network."""

Pixels = NDArray[np.float32]


@dataclass
class Made:
    """A folder of photos and what is true of it.

    Attributes:
        folder: Where they are.
        stacks: Kind and files of each true stack.
    """

    folder: Path
    stacks: list[tuple[str, list[Path]]] = field(default_factory=list)


@dataclass
class Shot:
    """What a camera writes beside a picture."""

    at: datetime
    exposure_s: float = 1 / 125
    bias: float | None = None
    in_bracket: bool = False


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
        """Make some of everything, and twice as many photos that belong to no stack."""
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
            files.append(self._save(_exposed(shot, stops), Shot(self._tick(step), 2**stops / 125)))
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
            shot = _exposed(self._moved(picture, 0.008), stops)
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
            files.append(self._save(_exposed(shot, stops), beside))
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

    def _alike(self, count: int) -> None:
        """Other photos of one label, as fast as a person takes them; none of them twice."""
        by_label: dict[str, list[Path]] = {}
        for path in self._pool:
            by_label.setdefault(self._labels[path], []).append(path)
        apart = timedelta(minutes=4) if _many_small(by_label) else timedelta(0)
        seen: list[Pixels] = []
        for paths in sorted(by_label.values(), key=len, reverse=True):
            for path in paths[:8]:
                if count <= 0:
                    return
                try:
                    with Image.open(path) as opened:
                        picture = _small(opened.convert("RGB"))
                except OSError:
                    continue
                if any(_agreement(picture, other) > 0.9 for other in seen):
                    continue  # the set itself has it twice
                seen.append(_grey(picture))
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
                    opened.draft("RGB", (2 * _SIDE, 2 * _SIDE))
                    picture = opened.convert("RGB")
            except OSError:
                continue
            return picture if widest else _small(picture)
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
        scale = _SIDE / max(wide, high)
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
            return ImageEnhance.Color(_image(warm)).enhance(1.4)
        if kind == "straight":
            turned = picture.rotate(self._chance.uniform(2, 5), Image.Resampling.BICUBIC)
            return turned.crop(
                (int(0.06 * wide), int(0.06 * high), int(0.94 * wide), int(0.94 * high))
            )
        return picture.resize((wide * 2 // 3, high * 2 // 3), Image.Resampling.LANCZOS)

    def _grained(self, picture: Image.Image) -> Image.Image:
        pixels = np.asarray(picture, np.float32)
        much = self._chance.uniform(1, 6)
        return _image(pixels + self._noise.normal(0, much, pixels.shape).astype(np.float32))

    def _save(self, picture: Image.Image, shot: Shot | None, name: str | None = None) -> Path:
        self._number += 1
        path = self.made.folder / (name or f"IMG_{self._number}.JPG")
        extra = {} if shot is None else {"exif": _exif(shot)}
        picture.save(path, "JPEG", quality=self._chance.choice([72, 85, 92]), **extra)
        return path

    def _tick(self, seconds: float) -> datetime:
        self._clock += timedelta(seconds=seconds)
        return self._clock

    def _pause(self) -> None:
        """The next subject comes after some seconds, as on a walk."""
        self._clock += timedelta(seconds=self._chance.choice([3, 5, 8, 20, 60]))


def _exif(shot: Shot) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Made", "Made Up 1"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.DateTimeOriginal] = shot.at.strftime("%Y:%m:%d %H:%M:%S")
    details[ExifTags.Base.SubsecTimeOriginal] = f"{shot.at.microsecond // 10000:02}"
    details[ExifTags.Base.ExposureTime] = IFDRational(int(shot.exposure_s * 1_000_000), 1_000_000)
    details[ExifTags.Base.FNumber] = IFDRational(56, 10)
    details[ExifTags.Base.ISOSpeedRatings] = 200
    if shot.bias is not None:
        details[ExifTags.Base.ExposureBiasValue] = IFDRational(int(shot.bias * 100), 100)
    if shot.in_bracket:
        details[ExifTags.Base.ExposureMode] = 2
    return exif.tobytes()


def _exposed(picture: Image.Image, stops: float) -> Image.Image:
    light = (np.asarray(picture, np.float32) / 255) ** np.float32(2.2) * np.float32(2**stops)
    return _image(np.asarray(255 * np.minimum(light, 1) ** np.float32(1 / 2.2), np.float32))


def _image(pixels: Pixels) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _small(picture: Image.Image) -> Image.Image:
    picture.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    return picture


def _grey(picture: Image.Image) -> Pixels:
    small = np.asarray(picture.convert("L").resize((16, 16)), np.float32)
    small = small - small.mean()
    return np.asarray(small / max(1e-6, float(np.linalg.norm(small))), np.float32)


def _agreement(picture: Image.Image, other: Pixels) -> float:
    return float((_grey(picture) * other).sum())


def _many_small(by_label: dict[str, list[Path]]) -> bool:
    """Whether labels are scenes rather than kinds: then their photos are alike, but taken apart."""
    return len(by_label) > 100
