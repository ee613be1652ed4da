"""Other names for files whose planned places were taken, found without many looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.filing.replan import Replanner
from tests.helpers.shelf import Shelf, acting_at


def test_many_taken_places_cost_one_look_into_the_folder(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [shelf.photo(f"{n}/x.jpg", str(n)) for n in range(20)]
    plan = shelf.plan([("A", photos)])
    folder = shelf.destination / "A"
    folder.mkdir(parents=True)
    for item in plan.items:
        item.destination.write_bytes(b"in the way")
    looks: list[Path] = []
    listed = Path.iterdir

    def iterdir(path: Path) -> object:
        looks.append(path)
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    result = shelf.carry_out(plan)
    assert result.done == 20
    assert looks == [folder]
    assert len([*listed(folder)]) == 40


def test_a_new_place_that_is_taken_in_turn_is_given_up_as_well(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = shelf.photo("x.jpg")
    plan = shelf.plan([("A", [photo])])
    folder = shelf.destination / "A"
    real = Replanner.places
    tried: list[Path] = []

    def places(self: Replanner, entries: object) -> list[Path]:
        found = real(self, entries)  # type: ignore[arg-type]
        tried.extend(found)
        if len(tried) == 1:
            for taken in (found[0], folder / "x (3).jpg"):
                taken.write_bytes(b"in the way")
        return found

    monkeypatch.setattr(Replanner, "places", places)
    take = acting_at("after folder", lambda: (folder / "x.jpg").write_bytes(b"too"), 2)
    result = shelf.carry_out(plan, checkpoint=take)
    assert not result.problems
    assert [path.name for path in tried] == ["x (2).jpg", "x (4).jpg"]
    assert (folder / "x (4).jpg").read_bytes() == b"x.jpg"
