"""A file is told once it has settled: not while it grows, and not under the name it grows with."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.services.watch.happenings import Settled
from photoclust.services.watch.settling import LOOK_S, Look, Settling, is_temporary, look_at

A, B = Path("/photos/a.jpg"), Path("/photos/b.jpg")


class Disk:
    """Files that are nowhere: size and time by path. A path that is not in it is not there."""

    def __init__(self) -> None:
        self.files: dict[Path, Look | OSError] = {}
        self.looks = 0

    def __call__(self, path: Path) -> Look | None:
        self.looks += 1
        found = self.files.get(path)
        if isinstance(found, OSError):
            raise found
        return found


class Case:
    """A settling with its disk and its time."""

    def __init__(self) -> None:
        self.disk = Disk()
        self.settling = Settling(self.disk)
        self.now = 50.0

    def after(self, seconds: float = LOOK_S) -> Settled | None:
        self.now += seconds
        return self.settling.settle(self.now)

    def touch(self, *paths: Path) -> None:
        for path in paths:
            self.settling.note(path)


@pytest.fixture
def case() -> Case:
    return Case()


def _came(*paths: Path) -> Settled:
    return Settled(frozenset(paths), frozenset())


def test_a_file_is_told_when_two_looks_agree(case: Case) -> None:
    case.disk.files[A] = (100, 1)
    case.touch(A)
    assert case.after(0) is None
    assert case.after(LOOK_S / 2) is None, "too early for another look"
    assert case.after(LOOK_S / 2) == _came(A)
    assert case.after() is None, "once"
    assert case.settling.due_in(case.now) is None


@pytest.mark.parametrize("grows", ["size", "time"])
def test_a_file_that_grows_for_minutes_is_not_told(case: Case, grows: str) -> None:
    case.disk.files[A] = (1, 1)
    case.touch(A)
    for step in range(300):
        assert case.after() is None
        case.disk.files[A] = (step + 2, 1) if grows == "size" else (1, step + 2)
    assert case.after() is None
    assert case.after() == _came(A)


def test_what_is_due_is_known(case: Case) -> None:
    assert case.settling.due_in(case.now) is None
    case.disk.files[A] = (100, 1)
    case.touch(A)
    assert case.settling.due_in(case.now) == 0
    case.after(0)
    assert case.settling.due_in(case.now) == LOOK_S
    assert case.settling.due_in(case.now + 1.5) == pytest.approx(LOOK_S - 1.5)
    assert case.settling.due_in(case.now + 60) == 0, "after a sleep of the computer"


def test_what_is_gone_is_told_as_gone(case: Case) -> None:
    case.touch(A)
    case.after(0)
    assert case.after() == Settled(frozenset(), frozenset((A,)))


def test_a_file_that_is_replaced_is_told_once(case: Case) -> None:
    """As editors do: write beside it, remove it, rename."""
    case.disk.files[A] = (100, 1)
    case.touch(Path("/photos/a.jpg.tmp"), A)
    case.after(0)
    del case.disk.files[A]
    case.touch(A)
    assert case.after() is None
    case.disk.files[A] = (120, 2)
    case.touch(A, Path("/photos/a.jpg.tmp"))
    assert case.after() is None
    assert case.after() == _came(A)
    assert case.after() is None


def test_many_files_are_told_together(case: Case) -> None:
    paths = [Path(f"/photos/{n}.jpg") for n in range(10_000)]
    for number, path in enumerate(paths):
        case.disk.files[path] = (number + 1, number)
    case.touch(*paths)
    case.after(0)
    assert case.after() == _came(*paths)
    assert case.disk.looks == 20_000


def test_while_more_keeps_coming_some_is_told_now_and_then(case: Case) -> None:
    told: list[int] = []
    for second in range(60):
        path = Path(f"/photos/{second}.jpg")
        case.disk.files[path] = (1, 1)
        case.touch(path)
        if (settled := case.after(1)) is not None:
            told.append(len(settled.came))
    assert len(told) == 5
    assert sum(told) >= 45
    told += [len(settled.came) for _ in range(2) if (settled := case.after())]
    assert sum(told) == 60


def test_one_that_is_touched_after_it_settled_waits_again(case: Case) -> None:
    case.disk.files |= {A: (1, 1), B: (1, 1)}
    case.touch(A)
    case.after(0)
    case.after(1)
    case.touch(B)
    assert case.after(1) is None, "B has not settled"
    case.touch(A)
    case.disk.files[A] = (2, 2)
    case.after(1)
    settled = case.after()
    assert settled is not None
    assert settled.came >= {B}
    rest = case.after()
    assert settled.came | (rest.came if rest else frozenset()) == {A, B}


def test_an_empty_file_is_looked_at_less_and_less_and_then_no_more(case: Case) -> None:
    case.disk.files[A] = (0, 1)
    case.touch(A)
    for _ in range(600):
        assert case.after(1) is None
    assert case.disk.looks < 12
    assert case.settling.due_in(case.now) is None


def test_an_empty_file_that_is_filled_is_told(case: Case) -> None:
    case.disk.files[A] = (0, 1)
    case.touch(A)
    for _ in range(20):
        case.after(1)
    case.disk.files[A] = (100, 2)
    case.touch(A)
    told = [settled for _ in range(60) if (settled := case.after(1))]
    assert told == [_came(A)]


def test_an_empty_file_does_not_keep_others_waiting(case: Case) -> None:
    case.disk.files |= {A: (0, 1), B: (1, 1)}
    case.touch(A)
    for _ in range(10):
        case.after(1)
    case.touch(B)
    case.after(0)
    assert case.after() == _came(B)


def test_a_disk_that_does_not_answer_is_not_asked_again(case: Case) -> None:
    case.disk.files |= {A: OSError(5, "Input/output error"), B: (1, 1)}
    case.touch(A, B)
    case.after(0)
    case.disk.files[B] = OSError(5, "Input/output error")
    assert case.after() is None
    assert case.settling.due_in(case.now) is None


def test_what_is_in_a_folder_is_forgotten_with_it(case: Case) -> None:
    other = Path("/photos-2/a.jpg")
    case.disk.files |= {A: (1, 1), B: (1, 1), other: (1, 1)}
    case.touch(A, other)
    case.after(0)
    case.touch(B)
    case.settling.forget_below(Path("/photos"))
    assert case.after() == _came(other)
    assert case.after() is None


@pytest.mark.parametrize(
    "name",
    ["a.jpg.part", "a.JPG.CRDOWNLOAD", "a.tmp", "a.jpg~", ".a.jpg.x8Fd2", "a.heic.filepart"],
)
def test_temporary_names_are_not_even_looked_at(case: Case, name: str) -> None:
    assert is_temporary(name)
    path = A.with_name(name)
    case.disk.files[path] = (1, 1)
    case.touch(path)
    assert case.settling.due_in(case.now) is None


@pytest.mark.parametrize("name", ["a.jpg", "part", "tmp.jpg", "a.partial.jpg", "crdownload"])
def test_other_names_are(name: str) -> None:
    assert not is_temporary(name)


def test_files_and_links_are_looked_at_and_folders_are_not(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"123")
    status = file.stat()
    assert look_at(file) == (3, status.st_mtime_ns)
    assert look_at(tmp_path / "none.jpg") is None
    assert look_at(file / "below") is None
    (tmp_path / "link").symlink_to(tmp_path / "none.jpg")
    assert look_at(tmp_path / "link") is not None
    with pytest.raises(IsADirectoryError):
        look_at(tmp_path)


def test_a_folder_is_let_go_of(tmp_path: Path) -> None:
    settling = Settling()
    settling.note(tmp_path)
    assert settling.settle(1.0) is None
    assert settling.due_in(1.0) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from([A, B]),
            st.sampled_from([None, (0, 1), (1, 1), (2, 1), (2, 2)]),
            st.floats(0, 5),
        ),
        max_size=30,
    )
)
def test_in_the_end_everything_is_told_as_it_is(
    steps: list[tuple[Path, Look | None, float]],
) -> None:
    case = Case()
    last: dict[Path, bool] = {}

    def note(settled: Settled | None) -> None:
        if settled is not None:
            assert not settled.came & settled.gone
            last.update(dict.fromkeys(settled.came, True) | dict.fromkeys(settled.gone, False))

    for path, look, pause in steps:
        if look is None:
            case.disk.files.pop(path, None)
        else:
            case.disk.files[path] = look
        case.touch(path)
        note(case.after(pause))
    for _ in range(40):
        note(case.after())
    for path in {path for path, _, _ in steps}:
        now = case.disk(path)
        if now is None:
            assert last[path] is False
        elif now[0] > 0:
            assert last[path] is True
