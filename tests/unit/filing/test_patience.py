"""Files that another program holds for a moment, as on Windows."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.filing.acts import Acts, Expected, no_checkpoint
from photoclust.filing.patience import PatientSystem
from photoclust.filing.refusals import refusal_for
from tests.helpers.shelf import BorrowedSystem, FatSystem, TwoDisks


class HeldError(PermissionError):
    """What Windows says of a file that another program has open."""

    winerror = 32


class HoldingSystem(BorrowedSystem):
    """A system on which a virus scanner holds every file that is renamed, for some tries."""

    def __init__(self, tries: int) -> None:
        super().__init__()
        self.tries = tries

    def rename_exclusive(self, source: Path, destination: Path) -> None:
        if self.tries:
            self.tries -= 1
            raise HeldError(13, "The process cannot access the file", str(source))
        super().rename_exclusive(source, destination)


def move(system: BorrowedSystem, folder: Path, waits: list[float]) -> Path:
    source, destination = folder / "a.jpg", folder / "b.jpg"
    source.write_bytes(b"photo")
    acts = Acts(system, no_checkpoint, waits.append)
    acts.relocate(source, destination, Expected(None, None))
    return destination


def test_a_file_that_is_held_for_a_moment_is_moved(tmp_path: Path) -> None:
    waits: list[float] = []
    assert move(HoldingSystem(3), tmp_path, waits).read_bytes() == b"photo"
    assert waits == [0.05, 0.1, 0.2]


def test_a_file_that_stays_held_is_left_with_a_sentence(tmp_path: Path) -> None:
    waits: list[float] = []
    with pytest.raises(HeldError) as error:
        move(HoldingSystem(9), tmp_path, waits)
    assert len(waits) == 4
    assert (tmp_path / "a.jpg").read_bytes() == b"photo"
    assert refusal_for(error.value).reason == "Another program has it open."


def test_other_errors_are_not_tried_again(tmp_path: Path) -> None:
    waits: list[float] = []
    move(FatSystem(), tmp_path, waits)
    far = tmp_path / "far"
    far.mkdir()
    source = tmp_path / "b.jpg"
    acts = Acts(TwoDisks(far), no_checkpoint, waits.append)
    arrival = acts.relocate(source, far / "b.jpg", Expected(None, None))
    assert arrival.digest is not None
    assert not waits


def test_thousands_of_files_that_are_held_do_not_take_hours(tmp_path: Path) -> None:
    waits: list[float] = []
    system = PatientSystem(HoldingSystem(10_000), waits.append)
    for _ in range(100):
        with pytest.raises(HeldError):
            system.rename_exclusive(tmp_path / "a", tmp_path / "b")
    assert sum(waits) <= 10


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(32, "Another program has it open."), (206, "Its path would be longer than Windows allows.")],
)
def test_what_windows_says_gets_its_own_sentence(code: int, sentence: str) -> None:
    error = OSError(2, "No such file or directory")
    error.winerror = code  # type: ignore[attr-defined]
    refusal = refusal_for(error)
    assert refusal.reason == sentence
    assert refusal.hint
