"""Photos of one moment made from labelled sets: bursts, brackets, panoramas, edits, and no stacks.

What is made is changed as cameras and people change it, and bears dates, exposures and names as
they write them. Around it lie other photos of the same kind, seconds apart, which are in no stack,
and scenes that are merely similar (`stacks_similar`).
"""

from __future__ import annotations

import contextlib
import shutil
from datetime import timedelta

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from tests.benchmarks.stacks_camera import Made, many_small
from tests.benchmarks.stacks_pictures import Pixels, Shot, agreement, exposed, grey, image_of, small
from tests.benchmarks.stacks_similar import SimilarScenes


class Maker(SimilarScenes):
    """Makes the photos of one set."""

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
        self.similar_scenes(few)
        self._alike(6 * few)
        return self.made

    def _burst(self) -> None:
        picture = self.picture()
        blurred = self.chance.randrange(4)
        step = self.chance.choice([0.1, 0.2, 0.5, 1.0])
        files = []
        for number in range(self.chance.randint(2, 5)):
            shot = self.moved(picture, 0.03)
            if self.chance.random() < 0.6:
                shot = self.subject_moves(shot)
            if number == blurred:
                shot = shot.filter(ImageFilter.GaussianBlur(self.chance.uniform(0.8, 3)))
            stops = self.chance.uniform(-0.25, 0.25)
            files.append(self.save(exposed(shot, stops), Shot(self.tick(step), 2**stops / 125)))
        self.pause()
        self.made.stacks.append(("burst", files))

    def _bracket(self) -> None:
        picture = self.picture()
        wide = self.chance.choice([2 / 3, 1.0, 2.0])
        steps = self.chance.choice([[0.0, -1.0, 1.0], [-1.0, 0.0, 1.0], [-1, -0.5, 0, 0.5, 1]])
        told = self.chance.choice(["bias", "mode", "nothing"])
        files = []
        for step in steps:
            stops = wide * step * (2 if len(steps) == 5 else 1)
            shot = exposed(self.moved(picture, 0.008), stops)
            bias = stops if told == "bias" else None
            beside = Shot(self.tick(0.4), 2**stops / 125, bias, told == "mode")
            files.append(self.save(shot, beside))
        self.pause()
        self.made.stacks.append(("bracket", files))

    def _panorama(self) -> None:
        picture = self.picture(widest=1.25)
        count, overlap = self.chance.choice([3, 4, 5]), self.chance.uniform(0.3, 0.55)
        wide, high = picture.size
        frame = wide / (1 + (count - 1) * (1 - overlap)) * 0.96
        tall = min(high * 0.9, frame * 1.5)
        places = [0.02 * wide + number * frame * (1 - overlap) for number in range(count)]
        if self.chance.random() < 0.5:
            places.reverse()
        files = []
        for left in places:
            left += self.chance.uniform(-0.02, 0.02) * frame
            top = (high - tall) / 2 + self.chance.uniform(-0.04, 0.04) * tall
            shot = self.turned(picture, left, top, frame, tall)
            stops = self.chance.uniform(-0.15, 0.15)
            beside = Shot(self.tick(self.chance.choice([1.0, 2.0, 3.0])), 2**stops / 125)
            files.append(self.save(exposed(shot, stops), beside))
        self.pause()
        self.made.stacks.append(("panorama", files))

    def _edit(self) -> None:
        picture = self.moved(self.picture(), 0.0)
        at = self.tick(0.0)
        original = self.save(picture, Shot(at))
        edited = self._edited(picture)
        kept = self.chance.choice(["name and date", "name and date", "name", "date"])
        stem = original.stem
        name = self.chance.choice(
            [f"{stem}-edited.jpg", f"{stem}_edit.jpg", f"{stem} (1).jpg", f"{stem}-2.jpg"]
        )
        if kept == "date":
            name = f"export {self.number()}.jpg"
        beside = Shot(at) if "date" in kept else None
        self.pause()
        self.made.stacks.append(("edits", [original, self.save(edited, beside, name)]))

    def _copies(self) -> None:
        for _ in range(2):
            original = self.save(self.picture(), Shot(self.tick(0.0)))
            copy = self.made.folder / "old" / original.name
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(original, copy)
            self.pause()
            self.made.stacks.append(("copies", [original, copy]))

    def _saved_anew(self, count: int) -> None:
        """As programs hand pictures on: smaller, without a date, under a name of their own."""
        for _ in range(count):
            picture = self.moved(self.picture(), 0.0)
            original = self.save(picture, Shot(self.tick(0.0)))
            small = picture.resize((picture.width // 2, picture.height // 2))
            name = f"received {self.number()}.jpg"
            self.pause()
            received = self.save(small, None, name)
            self.made.stacks.append(("edits", [original, received]))

    def _alike(self, count: int) -> None:
        """Other photos of one label, as fast as a person takes them; none of them twice."""
        by_label = self.by_label()
        apart = timedelta(minutes=4) if many_small(by_label) else timedelta(0)
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
                exposure_s = 2 ** self.chance.uniform(-2, 2) / 100
                shot = Shot(self.tick(self.chance.choice([1, 2, 3])), exposure_s)
                self.save(picture, shot if self.chance.random() < 0.8 else None)
                self.clock += apart
                count -= 1
            self.pause()

    def _edited(self, picture: Image.Image) -> Image.Image:
        wide, high = picture.size
        kind = self.chance.choice(["cut", "grey", "bright", "colour", "straight", "saved"])
        if kind == "cut":
            keep = self.chance.uniform(0.7, 0.92)
            left, top = (self.chance.uniform(0, 1 - keep) for _ in range(2))
            box = (left * wide, top * high, (left + keep) * wide, (top + keep) * high)
            return picture.crop(tuple(int(value) for value in box))  # type: ignore[arg-type]
        if kind == "grey":
            return ImageEnhance.Contrast(picture.convert("L").convert("RGB")).enhance(1.2)
        if kind == "bright":
            return ImageEnhance.Brightness(picture).enhance(self.chance.choice([0.7, 1.35]))
        if kind == "colour":
            warm = np.asarray(picture, np.float32) * np.array([1.15, 1.0, 0.85], np.float32)
            return ImageEnhance.Color(image_of(warm)).enhance(1.4)
        if kind == "straight":
            turned = picture.rotate(self.chance.uniform(2, 5), Image.Resampling.BICUBIC)
            return turned.crop(
                (int(0.06 * wide), int(0.06 * high), int(0.94 * wide), int(0.94 * high))
            )
        return picture.resize((wide * 2 // 3, high * 2 // 3), Image.Resampling.LANCZOS)
