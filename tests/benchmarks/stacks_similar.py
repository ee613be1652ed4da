"""Scenes that are merely similar: what must not pass for one moment.

A place hours later, somebody else before the same wall, a camera turned, the next thing before one
ground, the next page, the same thing from nearer.
"""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFont

from tests.benchmarks.stacks_camera import Camera, many_small
from tests.benchmarks.stacks_pictures import SIDE, Shot, agreement, grey, lit


class SimilarScenes(Camera):
    """Takes scenes that are merely similar, a second or hours apart."""

    def similar_scenes(self, few: int) -> None:
        """Take some of each kind."""
        for _ in range(few):
            self._later()
            self._later(dated=False)
            self._somebody_else()
            self._turned_by_half()
            self._next_scene()
            self._turned_by_some()
            self._next_on_one_ground()
            self._next_page()
            self._from_nearer()

    def _later(self, *, dated: bool = True) -> None:
        """The same place hours later, in other light, from nearly where it was taken before."""
        picture = self.picture()
        files = []
        for _ in range(2):
            shot = lit(self.subject_moves(self.moved(picture, 0.06)), self.chance)
            at = self.tick(self.chance.uniform(1, 8) * 3600)
            files.append(self.save(shot, Shot(at) if dated else None))
        self.pause()
        self.made.similar.append(("later" if dated else "later, undated", files))

    def _somebody_else(self) -> None:
        """A place with one thing before it, then with another, a step further, within seconds."""
        picture, other = self.picture(), self.picture()
        wide, high = picture.size
        before = other.resize(picture.size).crop(
            (int(0.2 * wide), int(0.1 * high), int(0.8 * wide), int(0.9 * high))
        )
        left = int(self.chance.choice([0.08, 0.32]) * wide)
        stands = picture.copy()
        stands.paste(before, (left, int(0.15 * high)))
        files = [
            self.save(self.moved(shot, 0.05), Shot(self.tick(self.chance.uniform(1, 2.4))))
            for shot in (picture, stands)
        ]
        self.pause()
        self.made.similar.append(("somebody else", files))

    def _turned_by_half(self) -> None:
        """Two views of one place that share half of what they show; two are no panorama."""
        picture = self.picture()
        wide, high = picture.size
        frame, by = 0.6 * wide, self.chance.uniform(0.4, 0.6)
        files = []
        for left in (0.03 * wide, 0.03 * wide + by * frame):
            shot = self.turned(picture, left, 0.08 * high, frame, 0.84 * high)
            at = self.tick(self.chance.uniform(0.8, 2.4))
            files.append(self.save(shot, Shot(at)))
        self.pause()
        self.made.similar.append(("turned by half", files))

    def _next_scene(self) -> None:
        """Two photos of one label a second apart, exposed alike."""
        first = self.pool[-1]
        same = [path for path in self.pool[:-1] if self.labels[path] == self.labels[first]]
        if many_small(self.by_label()) or not same:
            return  # two of one scene are what a burst is
        self.pool.remove(same[0])
        self.pool.append(same[0])
        pictures = self.picture(), self.picture()
        if agreement(pictures[0], grey(pictures[1])) > 0.9:
            return  # the set itself has it twice
        files = [self.save(self.moved(picture, 0.02), Shot(self.tick(1.0))) for picture in pictures]
        self.pause()
        self.made.similar.append(("next scene", files))

    def _turned_by_some(self) -> None:
        """A camera turned, or tilted, by more than a hand shakes and less than the whole view."""
        picture = self.picture()
        wide, high = picture.size
        by = self.chance.choice([self.chance.uniform(0.25, 0.4), self.chance.uniform(0.6, 0.7)])
        tilted = self.chance.random() < 0.5
        across, down = (0.92, 0.55) if tilted else (0.55, 0.92)
        step = (0.0, by * down * high) if tilted else (by * across * wide, 0.0)
        files = []
        for number in range(2):
            left, top = 0.03 * wide + number * step[0], 0.03 * high + number * step[1]
            shot = self.turned(picture, left, top, across * wide, down * high)
            files.append(self.save(shot, Shot(self.tick(self.chance.uniform(0.8, 2.4)))))
        self.pause()
        self.made.similar.append(("turned by some", files))

    def _next_on_one_ground(self) -> None:
        """One thing after the other laid on the same ground, as for a catalogue."""
        ground = self.picture()
        wide, high = ground.size
        label = self.labels[self.pool[-1]]
        for path in [p for p in self.pool[:-1] if self.labels[p] == label][:1]:
            self.pool.remove(path)
            self.pool.append(path)
        files = []
        for thing in (self.picture(), self.picture()):
            laid = ground.copy()
            size = (int(0.6 * wide), int(0.7 * high))
            laid.paste(thing.resize(size), (int(0.2 * wide), int(0.15 * high)))
            beside = Shot(self.tick(self.chance.uniform(1, 2.4)))
            files.append(self.save(self.moved(laid, 0.02), beside))
        self.pause()
        self.made.similar.append(("next on one ground", files))

    def _next_page(self) -> None:
        """One page of writing after the other, on one table."""
        table = self.picture()
        files = []
        for _ in range(2):
            laid = table.copy()
            page = self._page().resize((int(0.7 * laid.width), int(0.9 * laid.height)))
            laid.paste(page, (int(0.15 * laid.width), int(0.05 * laid.height)))
            beside = Shot(self.tick(self.chance.uniform(1, 2.4)))
            files.append(self.save(self.moved(laid, 0.02), beside))
        self.pause()
        self.made.similar.append(("next page", files))

    def _page(self) -> Image.Image:
        """Lines of words in paragraphs of their own lengths, beneath a heading."""
        page = Image.new("RGB", (SIDE, SIDE * 4 // 3), (244, 242, 236))
        draw = ImageDraw.Draw(page)
        top = 60.0
        draw.text((80, top), self._words(12, 28), (30, 30, 30), ImageFont.load_default(40))
        font = ImageFont.load_default(22)
        top += 90
        while top < page.height - 100:
            for line in range(self.chance.randint(2, 8)):
                left = 110 if line == 0 else 80
                draw.text((left, top), self._words(50, 62), (30, 30, 30), font)
                top += 32
            draw.text((80, top), self._words(10, 50), (30, 30, 30), font)
            top += 64
        return page

    def _words(self, fewest: int, most: int) -> str:
        length = self.chance.randint(fewest, most)
        said = ""
        while len(said) < length:
            said += (
                "".join(self.chance.choices("etaoinsrhldcum", k=self.chance.randint(2, 9))) + " "
            )
        return said

    def _from_nearer(self) -> None:
        """The same thing after some steps towards it, or from half as far through the lens."""
        picture = self.picture()
        wide, high = picture.size
        near = self.chance.uniform(0.45, 0.62)
        left, top = (self.chance.uniform(0.3, 0.7) * (1 - near) for _ in range(2))
        box = (
            int(left * wide),
            int(top * high),
            int((left + near) * wide),
            int((top + near) * high),
        )
        files = [
            self.save(self.moved(shot, 0.02), Shot(self.tick(self.chance.uniform(1, 2.4))))
            for shot in (picture, picture.crop(box).resize(picture.size))
        ]
        self.pause()
        self.made.similar.append(("from nearer", files))
