"""What words of a search may mean: days, places, what the network sees. And how that is said."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import Text, joined
from photoclust.grouping.events.names import OF_A_YEAR
from photoclust.grouping.naming import DAYS, MONTHS
from photoclust.grouping.themes import themes_of
from photoclust.services.search.columns import PhotoColumns, Say, folded

SEEN_FROM = 0.2
"""Share of a photo's class scores from which it is said to show something. On labelled photos of
dogs, horses, elephants, guitars, houses and flowers 80 to 100 % of what is found then is right, and
47 to 97 % of what there is is found; at 0.35, where groups are named, 34 to 96 %."""

_SHORTEST = 3
"""Letters from which on the beginning of a word may mean it."""

_PLURAL = 2
"""Letters a word may have more and still be the same word: "dog", "dogs"; "bus", "buses"."""

_MOST_NAMED = 3

_ENDINGS = ("s", "es", "n", "en")
"""Of a plural that was typed where the singular is the name."""

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_DOTTED = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")
_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_DAY = re.compile(r"([1-9]|[12]\d|3[01])\.?")

SYNONYMS: Mapping[str, str] = {
    "Airplane": "Aircraft", "Plane": "Aircraft", "Beach": "Coast", "Sea": "Coast",
    "Seaside": "Coast", "Ocean": "Coast", "Hill": "Mountains", "Bike": "Bicycles",
    "Ship": "Boats", "House": "Buildings", "Church": "Buildings", "Town": "Buildings",
    "Puppy": "Dogs", "Kitten": "Cats", "Cow": "Cattle", "Sheep": "Sheep and goats",
    "Wolf": "Wolves and foxes", "Vegetables": "Fruit and vegetables", "Meal": "Food",
    "Bus": "Trucks and buses", "Landscape": "Landscapes",
}  # fmt: skip
"""Other everyday words for themes. "Sunset" is none: the network knows no such thing, and any coast
in its place would be a guess."""

Rows = NDArray[np.bool_]


class Meaning(ABC):
    """What words may mean: some photos, and how that is said."""

    @property
    @abstractmethod
    def said(self) -> Text:
        """As a person is told: "Date: July 2019"."""

    @abstractmethod
    def rows(self, columns: PhotoColumns) -> Rows:
        """(n,), which photos it is true of."""


@dataclass(frozen=True, slots=True)
class TakenAt(Meaning):
    """Taken in one of some years, months or days; what is None may be any."""

    year: int | None = None
    months: tuple[int, ...] = ()
    day: int | None = None

    @property
    def said(self) -> Text:
        """See the base class."""
        return Text("Date: {when}", when=self._when)

    @property
    def _when(self) -> Text:
        day, year = str(self.day), str(self.year)
        if not self.months:
            return Text("{year}", year=year)
        if self.day is None:
            names = MONTH_NAMES if self.year is None else MONTHS
        else:
            names = OF_A_YEAR if self.year is None else DAYS
        several = [Text(names[month - 1], day=day, year=year) for month in self.months]
        return joined(several, " / ")

    def rows(self, columns: PhotoColumns) -> Rows:
        """See the base class."""
        days = columns.days
        found = ~np.isnat(days)
        months = days.astype("datetime64[M]")
        if self.year is not None:
            found &= days.astype("datetime64[Y]").astype(np.int64) + 1970 == self.year
        if self.months:
            number = months.astype(np.int64) % 12 + 1
            found &= np.isin(number, self.months)
        if self.day is not None:
            found &= (days - months).astype(np.int64) + 1 == self.day
        return np.asarray(found, np.bool_)


@dataclass(frozen=True, slots=True)
class TakenIn(Meaning):
    """Taken in a place: a town, a region, a country.

    Attributes:
        place: Its name, in English as text.
        towns: The towns in it, as places in `PhotoColumns.towns`.
    """

    place: Text
    towns: tuple[int, ...]

    @property
    def said(self) -> Text:
        """See the base class."""
        return Text("Place: {place}", place=self.place)

    def rows(self, columns: PhotoColumns) -> Rows:
        """See the base class."""
        return np.isin(columns.town, self.towns)


@dataclass(frozen=True, slots=True)
class Showing(Meaning):
    """Showing something that the network tells apart.

    Attributes:
        what: What it is called.
        classes: The classes it is.
    """

    what: Text
    classes: tuple[int, ...]

    @property
    def said(self) -> Text:
        """See the base class."""
        return Text("Shows: {what}", what=self.what)

    def rows(self, columns: PhotoColumns) -> Rows:
        """See the base class."""
        if not columns.classes.shape[1]:
            return np.zeros(len(columns.states), np.bool_)
        wanted = np.zeros(max(int(columns.classes.max(initial=0)), *self.classes) + 1, np.bool_)
        wanted[list(self.classes)] = True
        scores = np.where(wanted[columns.classes], columns.scores, np.float16(0))
        return np.asarray(scores.sum(axis=1, dtype=np.float32) >= SEEN_FROM, np.bool_)


MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words that mean something whatever the library holds. Any thread.

    Attributes:
        months: The number of each month by its names, folded.
        themes: What words for several classes mean, by their folded names.
        classes: What single classes mean, likewise.
    """

    months: Mapping[str, int]
    themes: Mapping[str, Showing]
    classes: Mapping[str, Showing]


def vocabulary(months: Iterable[tuple[str, int]], labels: Sequence[str], say: Say) -> Vocabulary:
    """Make the vocabulary in English and in the person's language. Takes some milliseconds.

    Args:
        months: Names of months in all languages a person may type, with their numbers.
        labels: Names of the network's classes; none where they are not known.
        say: Says a text in the person's language.
    """
    words = themes_of(labels)
    themes: dict[str, Showing] = {}
    inside = np.hstack([words.classes, words.wider]).T > 0 if labels else ()
    for name, columns in zip(words.names, inside, strict=True):
        showing = Showing(Text(name), tuple(np.flatnonzero(columns).tolist()))
        for spoken in (name, say(Text(name))):
            themes.setdefault(folded(spoken), showing)
    for other, name in SYNONYMS.items():
        if folded(name) in themes:
            for spoken in (other, say(Text(other))):
                themes.setdefault(folded(spoken), themes[folded(name)])
    classes: dict[str, Showing] = {}
    for number, label in enumerate(labels):
        name = Text(label[:1].upper() + label[1:])
        for spoken in (label, say(name)):
            before = classes.get(folded(spoken))
            numbers = (*(before.classes if before else ()), number)
            classes[folded(spoken)] = Showing(name, tuple(dict.fromkeys(numbers)))
    return Vocabulary({folded(name): number for name, number in months}, themes, classes)


def days_meant(words: Sequence[str], months: Mapping[str, int]) -> Iterator[tuple[int, TakenAt]]:
    """The days that the first words may mean, with how many words that takes, the most first.

    Args:
        words: Folded.
        months: See `Vocabulary.months`.
    """
    first, then, last = [*words[:3], "", "", ""][:3]
    numeric = _numeric(first)
    if numeric is not None:
        yield 1, numeric
        return
    meant = _months(first, months)
    if not meant:
        day, month = _DAY.fullmatch(first), _months(then, months)
        if day and month:
            number = int(day[1])
            if _YEAR.fullmatch(last):
                yield 3, TakenAt(int(last), month, number)
            yield 2, TakenAt(None, month, number)
        elif _YEAR.fullmatch(first):
            if month:
                yield 2, TakenAt(int(first), month)
            yield 1, TakenAt(int(first))
        return
    day = _DAY.fullmatch(then.rstrip(","))
    if day:
        if _YEAR.fullmatch(last):
            yield 3, TakenAt(int(last), meant, int(day[1]))
        yield 2, TakenAt(None, meant, int(day[1]))
    elif _YEAR.fullmatch(then):
        yield 2, TakenAt(int(then), meant)
    yield 1, TakenAt(None, meant)


def _numeric(word: str) -> TakenAt | None:
    """A day or month in numbers: 2021-07-12, 2021-07, 12.7.2021, 7.2021."""
    found = _ISO.fullmatch(word)
    if found:
        year, month, day = found.groups()
    elif found := _DOTTED.fullmatch(word):
        day, month, year = found.groups()
    else:
        return None
    if not 1 <= int(month) <= 12 or not date.min.year <= int(year):
        return None
    if day is not None and not 1 <= int(day) <= monthrange(int(year), int(month))[1]:
        return None
    return TakenAt(int(year), (int(month),), None if day is None else int(day))


def _months(word: str, names: Mapping[str, int]) -> tuple[int, ...]:
    """The months a word may mean: its name, or the beginning of it."""
    word = word.rstrip(".,")
    if word in names:
        return (names[word],)
    if len(word) < _SHORTEST:
        return ()
    return tuple(sorted({n for name, n in names.items() if name.startswith(word)}))


def places_meant(words: Sequence[str], columns: PhotoColumns) -> Iterator[tuple[int, TakenIn]]:
    """The places that the first words may mean, with how many words that takes, the most first.

    Args:
        words: Folded.
        columns: Only places in which photos were taken.
    """
    inside = columns.places
    for count in range(min(len(words), 4), 0, -1):
        wanted = " ".join(words[:count])
        found = inside.get(wanted)
        if found is not None:
            yield count, TakenIn(*found)
    word = words[0]
    if len(word) >= _SHORTEST and word not in inside:
        begun = [place for name, place in inside.items() if _begins(name, word)]
        # In English and in another language a name may begin alike.
        for name, towns in dict.fromkeys(begun):
            yield 1, TakenIn(name, towns)


def seen_meant(words: Sequence[str], known: Vocabulary) -> Iterator[tuple[int, Showing]]:
    """What the first words may mean of what the network sees, with how many words that takes.

    A word for several classes goes before a single class, because "dog" means no hot dog.
    """
    for count in range(min(len(words), 4), 0, -1):
        wanted = " ".join(words[:count])
        if len(wanted) < _SHORTEST:
            continue
        for names in (known.themes, known.classes):
            found = _same(wanted, names) or (_with_head(wanted, names) if count == 1 else [])
            if found:
                yield count, found[0] if len(found) == 1 else _together(found)
                break


def _same(wanted: str, names: Mapping[str, Showing]) -> list[Showing]:
    """What is called so, in the singular or plural."""
    exact = names.get(wanted)
    if exact is not None:
        return [exact]
    return _different(one for name, one in names.items() if _is_word(name, wanted))


def _with_head(wanted: str, names: Mapping[str, Showing]) -> list[Showing]:
    """What has a word in its name, such as all retrievers."""
    return _different(
        one for name, one in names.items() if any(_is_word(part, wanted) for part in name.split())
    )


def _is_word(word: str, wanted: str) -> bool:
    """Whether a word is the one wanted, in the singular or plural."""
    if word.startswith(wanted):
        return len(word) <= len(wanted) + _PLURAL
    return wanted.startswith(word) and wanted[len(word) :] in _ENDINGS


def _together(found: Sequence[Showing]) -> Showing:
    """Several as one; of many the first are named."""
    names = joined([one.what for one in found[:_MOST_NAMED]], ", ")
    if len(found) > _MOST_NAMED:
        names = Text("{names} …", names=names)
    return Showing(names, tuple({number for one in found for number in one.classes}))


def _different(found: Iterable[Showing]) -> list[Showing]:
    return list({one.classes: one for one in found}.values())


def _begins(name: str, word: str) -> bool:
    return name.startswith(word) or f" {word}" in name
