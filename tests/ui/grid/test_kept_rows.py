"""Rows are found again when other sections are shown; what stays is not looked through."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.groups.stacks import PhotoStack
from photoclust.ui.browse.folding import Folding
from photoclust.ui.grid.kept_rows import KeptRows
from photoclust.ui.grid.tile_view import runs as tile_runs
from photoclust.ui.photos.rows import GridSection, PhotoGridModel
from photoclust.ui.photos.stacks import FoundStacks
from tests.helpers import ui_library


def _section(cluster: int, *photos: int) -> GridSection:
    return GridSection(ClusterId(cluster), f"Group {cluster}", tuple(map(PhotoId, photos)))


ONE, TWO, THREE = _section(1, 1, 2, 3), _section(2, 4, 5, 6), _section(3, 7, 8)


def _model(*sections: GridSection) -> PhotoGridModel:
    model = PhotoGridModel(ui_library.photos(20).get)
    model.show(sections)
    return model


def test_only_photos_of_changed_sections_are_looked_for() -> None:
    model = _model(ONE, TWO, THREE)
    others = (ONE, _section(2, 6, 4, 5), THREE)
    kept = KeptRows(model, [range(8)], others)
    assert kept.looked_for == {4, 5, 6}
    model.show(others)
    assert kept.parts() == [range(8)], "everything is one run"


def test_sections_that_move_take_their_rows_along() -> None:
    model = _model(ONE, TWO, THREE)
    kept = KeptRows(model, [range(1, 4), range(7, 8)], (THREE, TWO, ONE))
    assert not kept.looked_for
    model.show((THREE, TWO, ONE))
    assert kept.parts() == [range(1, 3), range(6, 8)]


def test_photos_go_on_to_other_sections_or_leave() -> None:
    model = _model(ONE, TWO, THREE)
    others = (_section(1, 1, 3), replace(TWO, photos=(*TWO.photos, PhotoId(2))))
    kept = KeptRows(model, [range(1, 3), range(6, 8)], others)
    model.show(others)
    assert [model.ids[row] for part in kept.parts() for row in part] == [3, 2]


def test_sections_that_are_only_equal_are_looked_through() -> None:
    model = _model(ONE, TWO)
    kept = KeptRows(model, [range(2, 4)], (ONE, replace(TWO)))
    model.show((ONE, replace(TWO)))
    assert kept.parts() == [range(2, 4)]


def test_what_a_closed_stack_stands_for_stays_selected() -> None:
    model, folding = _model(ONE, TWO), Folding()
    folding.take(FoundStacks.of([PhotoStack(Kind.BURST, TWO.photos, PhotoId(5))]))
    folded = folding.fold([ONE, TWO], apart=False)
    kept = KeptRows(model, [range(3, 4)], folded)
    model.show(folded)
    assert kept.parts() == [range(3, 4)], "on the tile that stands for it"
    kept = KeptRows(model, [range(3, 4)], (ONE, TWO))
    assert kept.looked_for == {4, 5, 6}
    model.show((ONE, TWO))
    assert kept.parts() == [range(3, 6)]


@pytest.mark.parametrize("seed", range(30))
def test_kept_rows_are_those_that_a_look_through_everything_finds(seed: int) -> None:
    luck = random.Random(seed)
    numbers = list(range(1, 19))
    sections = [_section(n + 1, *numbers[6 * n : 6 * n + 6]) for n in range(3)]
    folding, model = Folding(), _model()
    runs = [tuple(map(PhotoId, numbers[at : at + 3])) for at in (0, 6, 9, 12)]
    folding.take(FoundStacks.of(PhotoStack(Kind.BURST, run, run[1]) for run in runs))
    model.show(folding.fold(sections, apart=False))
    for _ in range(40):
        rows = sorted(luck.sample(range(len(model.ids)), luck.randrange(len(model.ids) + 1)))
        parts, selected = tile_runs(rows), model.whole(model.ids[row] for row in rows)
        sections = _otherwise(luck, sections, folding)
        shown = folding.fold(sections, apart=luck.random() < 0.1)
        kept = KeptRows(model, parts, shown)
        model.show(shown)
        assert kept.parts() == tile_runs(model.rows_of(selected))


def _otherwise(
    luck: random.Random, sections: list[GridSection], folding: Folding
) -> list[GridSection]:
    """Sections after something happened to some of them."""
    at = luck.randrange(len(sections))
    section, others = sections[at], [*sections]
    match luck.randrange(6):
        case 0:
            luck.shuffle(others)
        case 1:
            photos = luck.sample(section.photos, len(section.photos))
            others[at] = replace(section, photos=tuple(photos))
        case 2 if len(section.photos) > 1:
            to = (at + 1) % len(sections)
            last = section.photos[-1:]
            others[at] = replace(section, photos=section.photos[:-1])
            others[to] = replace(sections[to], photos=(*sections[to].photos, *last))
        case 3 if len(section.photos) > 2:
            others[at] = replace(section, photos=section.photos[1:])
        case 4:
            others[at] = replace(section, title=f"{luck.random()}")
        case _:
            marks = [
                mark for one in folding.fold(sections, apart=False) for mark in one.stacks.values()
            ]
            folding.toggle(luck.sample(marks, 1) if marks else [])
    return others
