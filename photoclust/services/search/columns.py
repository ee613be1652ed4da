"""What is known of each photo, in columns: a hundred thousand are looked through in one go."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress, takewhile
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.grouping.events.taken import Taken, local_seconds
from photoclust.grouping.naming import MORNING_S
from photoclust.services.search.told import Told, ToldRows

if TYPE_CHECKING:
    from photoclust.grouping.places import Town, Towns
    from photoclust.services.library.workspace import Workspace
    from photoclust.store.cache.keys import ModelKey

Floats = NDArray[np.float64]
Days = NDArray[np.datetime64]
Say = Callable[[Text], str]
"""Says a text in the person's language."""

NO_CLOCKS: Mapping[str, float] = {}


_READ_AT_ONCE = 500
"""Photos whose facts are held, and read without a rest, at a time: some 5 ms."""

_FIRST_DAY = np.datetime64("0001-01-01", "D")
"""Names know no earlier one."""


class _Facts(Sequence[Mapping[str, Any]]):
    """What files say as facts by name, each made when it is asked for."""

    def __init__(self, told: ToldRows) -> None:
        self._told = told

    def __len__(self) -> int:
        return len(self._told)

    def __getitem__(self, row: Any) -> Any:
        return _facts(self._told[row])

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        return map(_facts, self._told)


def _facts(told: Told | None) -> Mapping[str, Any]:
    return {} if told is None else told._asdict()


def _days(moments: Floats) -> Days:
    """The days of moments, in seconds since the beginning of 1970."""
    known = ~np.isnan(moments)
    days = np.full(len(known), np.datetime64("NaT"), "datetime64[D]")
    seconds = np.floor(moments[known]).astype(np.int64)
    days[known] = seconds.astype("datetime64[s]").astype("datetime64[D]")
    return days


def _numbers() -> NDArray[np.int32]:
    return np.empty(0, np.int32)


def _no_classes() -> NDArray[np.uint16]:
    return np.empty((0, 0), np.uint16)


def _no_scores() -> NDArray[np.float16]:
    return np.empty((0, 0), np.float16)


@dataclass(frozen=True, slots=True, eq=False)
class PhotoColumns:
    """What is known of photos, a row each. Any thread.

    Attributes:
        states: The photos.
        rows: The row of each, in this order.
        paths: Their paths, `folded`.
        told: What their files say, also by which camera.
        moments: (n,), when each was taken by its camera's clock, set right, in seconds since the
            beginning of 1970; NaN where unknown.
        town: (n,), place in `towns`; -1 where unknown.
        towns: The different towns.
        places: Their names and those of what they are in, by what these are `folded` in English
            and in the person's language, each with
            its places in `towns`: thousands are not folded anew for each letter.
        classes: (n, k), what the network sees in each, likeliest first; k may be 0.
        scores: (n, k), the probabilities; 0 where nothing was seen yet.
        seen_by: The model that saw it.
        clocks: The clocks that `moments` were set right by.
    """

    states: tuple[Photo, ...] = ()
    rows: Mapping[PhotoId, int] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
    told: ToldRows = field(default_factory=ToldRows)
    moments: Floats = field(default_factory=lambda: np.empty(0))
    town: NDArray[np.int32] = field(default_factory=_numbers)
    towns: tuple[Town, ...] = ()
    places: Mapping[str, tuple[Text, tuple[int, ...]]] = field(default_factory=dict)
    classes: NDArray[np.uint16] = field(default_factory=_no_classes)
    scores: NDArray[np.float16] = field(default_factory=_no_scores)
    seen_by: ModelKey | None = None
    clocks: Mapping[str, float] = field(default_factory=dict)

    @property
    def days(self) -> Days:
        """datetime64[D] (n,), the day each was taken; not a time where unknown."""
        return _days(self.moments)

    @property
    def evenings(self) -> Days:
        """datetime64[D] (n,), likewise, the night until four belonging to the day before it."""
        return np.maximum(_days(self.moments - MORNING_S), _FIRST_DAY)

    @property
    def taken(self) -> Taken:
        """The same as grouping by event takes it."""
        return Taken.of(_Facts(self.told), self.clocks)

    def moment(self, photo: PhotoId) -> float | None:
        """When a photo was taken; None where that is not known."""
        row = self.rows.get(photo)
        moment = np.nan if row is None else float(self.moments[row])
        return None if np.isnan(moment) else moment

    def photos(self, rows: NDArray[np.bool_]) -> frozenset[PhotoId]:
        """The photos of some rows.

        Args:
            rows: (n,), which.
        """
        return frozenset(compress(self.rows, rows.tolist()))

    def beside(self, photos: Mapping[PhotoId, Photo]) -> PhotoColumns:
        """The columns of other photos: of new ones nothing is known but their path.

        A tenth of a second for 100,000 new photos; these columns themselves where nothing changed.
        """
        states = tuple(photos.values())
        if len(states) == len(self.states) and all(map(_is, states, self.states)):
            return self
        # Photos mostly come behind those that are there; asking whether two are the same object
        # is many times faster than comparing paths.
        begin = sum(1 for _ in takewhile(bool, map(_is, states, self.states)))
        before = list(range(begin))
        paths: list[str | None] = [*self.paths[:begin]]
        for photo in states[begin:]:
            row = self.rows.get(photo.id, -1)
            old = self.states[row] if row >= 0 else None
            same = old is not None and (old is photo or old.where == photo.where)
            paths.append(self.paths[row] if same else None)
            known = old is not None and old.digest == photo.digest
            before.append(row if known else -1)
        others = [row for row, path in enumerate(paths) if path is None]
        texts = folded_each([states[row].where for row in others])
        for row, text in zip(others, texts, strict=True):
            paths[row] = text
        of = np.array(before, np.int64)
        return replace(
            self,
            states=states,
            rows={photo.id: row for row, photo in enumerate(states)},
            paths=tuple(filter(None, paths)),
            told=self.told.taken_over(of),
            moments=_taken_over(self.moments, of, np.nan),
            town=_taken_over(self.town, of, -1),
            classes=_taken_over(self.classes, of, 0),
            scores=_taken_over(self.scores, of, 0),
        )


def read_columns(
    workspace: Workspace,
    key: ModelKey | None,
    towns: Towns,
    photos: Mapping[PhotoId, Photo],
    known: PhotoColumns,
    clocks: Mapping[str, float] = NO_CLOCKS,
    say: Say = str,
    rest: Callable[[], None] = lambda: None,
) -> PhotoColumns:
    """Find out what is not known yet. Any thread; about a second for 100,000 new photos.

    Args:
        workspace: Its cache has facts and class scores.
        key: The model whose scores count; None leaves them out.
        towns: The towns of the world.
        photos: The photos.
        known: What was found out before.
        clocks: Seconds to add to what the clock of a camera says, by its name.
        say: Says a text in the person's language.
        rest: Called between two pieces of work, to wait while a person wants the machine.
    """
    columns = known.beside(photos)
    if not columns.told.read.all() or dict(columns.clocks) != dict(clocks):
        told = columns.told.filled(_read_told(workspace, columns, rest))
        rest()
        columns = told_columns(columns, told, towns, clocks, say)
        rest()
    if key is not None:
        columns = _with_classes(workspace, key, columns)
    return columns


def _read_told(
    workspace: Workspace, columns: PhotoColumns, rest: Callable[[], None]
) -> Iterator[tuple[int, Told]]:
    """What files say of which that was not read yet.

    Facts have more than that, so those of a whole library are never held.
    """
    new = np.flatnonzero(~columns.told.read).tolist()
    for at in range(0, len(new), _READ_AT_ONCE):
        rest()
        rows = new[at : at + _READ_AT_ONCE]
        facts = workspace.cache.facts([columns.states[row].digest for row in rows])
        for row in rows:
            yield row, Told.of(facts.get(columns.states[row].digest, {}))


def told_columns(
    columns: PhotoColumns,
    told: ToldRows,
    towns: Towns,
    clocks: Mapping[str, float],
    say: Say = str,
) -> PhotoColumns:
    """Put what files say into columns.

    Args:
        columns: The photos.
        told: Of each row.
        towns: The towns of the world.
        clocks: See `read_columns`.
        say: See `read_columns`.
    """
    of_each = towns.of_each(None if one is None else one.coordinates for one in told)
    town = {name: n for n, name in enumerate(dict.fromkeys(filter(None, of_each)))}
    return replace(
        columns,
        told=told,
        moments=local_seconds(_Facts(told), clocks),
        town=np.array([-1 if one is None else town[one] for one in of_each], np.int32),
        towns=tuple(town),
        places=_by_name(tuple(town), say),
        clocks=dict(clocks),
    )


def _by_name(towns: Sequence[Town], say: Say) -> Mapping[str, tuple[Text, tuple[int, ...]]]:
    """`PhotoColumns.places` of some towns."""
    from photoclust.grouping.places import area_text

    inside: dict[str, tuple[Text, list[int]]] = {}
    for number, town in enumerate(towns):
        called = {}
        for wide in range(len(town)):
            name = area_text(town[wide:])
            called.update({folded(name): name, folded(say(name)): name} if name else {})
        for spoken, name in called.items():
            inside.setdefault(spoken, (name, []))[1].append(number)
    return {key: (name, tuple(numbers)) for key, (name, numbers) in inside.items()}


def _with_classes(workspace: Workspace, key: ModelKey, columns: PhotoColumns) -> PhotoColumns:
    """Read what the network saw in photos of which that is not known."""
    states, same = columns.states, columns.seen_by == key
    count = columns.scores.shape[1]
    seen = columns.scores.any(axis=1) if same and count else np.zeros(len(states), np.bool_)
    there = workspace.cache.known(key)
    rows = [row for row in np.flatnonzero(~seen).tolist() if states[row].digest in there]
    if not rows and same:
        return columns
    read_classes, read_scores = workspace.cache.classes([states[row].digest for row in rows], key)
    width = read_classes.shape[1]
    if same and count == width:
        classes, scores = columns.classes.copy(), columns.scores.copy()
    else:
        classes = np.zeros((len(states), width), np.uint16)
        scores = np.zeros((len(states), width), np.float16)
    classes[rows], scores[rows] = read_classes, read_scores
    return replace(columns, classes=classes, scores=scores, seen_by=key)


def folded(text: str) -> str:
    """A text as it is compared: small letters without accents, however they are put together."""
    text = text.casefold()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def folded_each(paths: Sequence[str]) -> list[str]:
    """Each of some paths `folded`; what is plain goes in one go, which is ten times faster.

    Folders are few and are folded once each, so an umlaut above a whole library costs little.
    """
    together = "\0".join(paths)  # which no path holds
    if together.isascii():
        return together.casefold().split("\0") if paths else []
    above, between, names = zip(*(path.rpartition("/") for path in paths), strict=True)
    folder = {one: folded(one) for one in set(above)}
    last = "\0".join(names)
    plain = last.casefold().split("\0") if last.isascii() else [folded(name) for name in names]
    return [
        folder[one] + mark + name for one, mark, name in zip(above, between, plain, strict=True)
    ]


def _is(one: object, other: object) -> bool:
    return one is other


def _taken_over(column: NDArray[Any], rows: NDArray[np.int64], missing: float) -> NDArray[Any]:
    """A column in another order; `missing` where the row is negative."""
    found = np.full((len(rows), *column.shape[1:]), missing, column.dtype)
    found[rows >= 0] = column[rows[rows >= 0]]
    return found
