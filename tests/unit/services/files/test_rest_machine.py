"""Whatever a person does to filed files and disks: once all disks are there, all comes to rest.

Files are deleted, renamed, edited and dragged back, folders removed, renamed and replaced by links,
a card is pulled out, swapped and put back, and jobs end in the middle. Afterwards a few runs of
`recover` and `undo`, with what their sentences ask for, leave nothing that either speaks of.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photoclust.core.photo import PhotoId, Presence
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.session import Session, arrival
from photoclust.filing.copying import is_partial
from photoclust.services.files import file_clusters
from photoclust.services.moved.follow import follow_moved
from photoclust.store.journal.records import EntryState, Mode
from tests.helpers.shelf import Card, Interruption, KillSwitch, Shelf

ENDS = st.one_of(st.none(), st.none(), st.integers(1, 30))
"""After how many steps a job ends in the middle, or never."""


class FilingAndMeddling(RuleBasedStateMachine):
    """Real files and a real library; only the card is made up: a folder with a name of its own."""

    @initialize()
    def start(self) -> None:
        memory = Path("/dev/shm")
        place = memory if os.access(memory, os.W_OK) else None
        self.root = Path(tempfile.mkdtemp(prefix="photoclust-test-", dir=place))
        self.shelf = Shelf(self.root)
        self.shelf.system = self.card = Card(self.root / "card")
        on_card = self.card.far / "DCIM"
        on_card.mkdir(parents=True)
        names = ["album/a.jpg", "album/b.jpg", "c.jpg", f"{on_card}/d.jpg"]
        self.photos = [self.shelf.photo(name, f"picture {name}") for name in names]
        for name in ("album/a.xmp", "album/a.jpg.pp3", "c.xmp", f"{on_card}/d.xmp"):
            self.shelf.file(name, f"settings {name}")
        Session(self.shelf.library.clustering(), self.shelf.library).absorb(
            arrival(frozenset(photo.id for photo in self.photos))
        )
        self.shelf.library.flush()
        (self.root / "aside").mkdir()
        self.number = 0
        self.alive = {path.read_bytes() for path in self.files()}

    # What the program does

    @rule(
        data=st.data(),
        mode=st.sampled_from([Mode.MOVE, Mode.MOVE, Mode.COPY, Mode.LINK]),
        title=st.sampled_from(["Dogs", "Cats"]),
        to_card=st.booleans(),
        ends=ENDS,
    )
    def file(
        self, data: st.DataObject, mode: Mode, title: str, *, to_card: bool, ends: int | None
    ) -> None:
        if self.card.name == "another card":
            return
        top = self.card.far if to_card and self.card.name else self.root
        self.shelf.destination = top / "sorted"
        numbers = st.sets(st.sampled_from([p.id for p in self.photos]), min_size=1)
        chosen = [self.known(number) for number in sorted(data.draw(numbers))]
        plan = self.shelf.plan([(title, chosen)], mode)
        self.ending(ends, lambda switch: self.shelf.carry_out(plan, checkpoint=switch))

    def known(self, number: PhotoId) -> Any:
        return self.shelf.library.photos()[number]

    @rule(data=st.data(), by_number=st.booleans(), ends=ENDS)
    def undo(self, data: st.DataObject, *, by_number: bool, ends: int | None) -> None:
        batch = self.pick_batch(data) if by_number else None
        self.ending(ends, lambda switch: self.shelf.undo(batch, checkpoint=switch))

    @rule(data=st.data(), by_number=st.booleans(), ends=ENDS)
    def redo(self, data: st.DataObject, *, by_number: bool, ends: int | None) -> None:
        batch = self.pick_batch(data) if by_number else None
        self.ending(ends, lambda switch: self.shelf.redo(batch, checkpoint=switch))

    @rule()
    def recover(self) -> None:
        self.shelf.recover()

    @rule()
    def look(self) -> None:
        """As F5 does: what was moved is found again, and undone from there."""
        skip = [self.root / "data", self.root / "aside", self.root / "card (out)"]
        follow_moved(self.shelf.library, [], skip, NullProgress(), CancelToken(), system=self.card)
        known = self.shelf.library.photos().values()
        for photo in known:
            if photo.presence is Presence.PRESENT:
                assert photo.path.is_file(), photo

    def pick_batch(self, data: st.DataObject) -> int | None:
        batches = [batch.id for batch in self.shelf.journal.batches()]
        return data.draw(st.sampled_from(batches)) if batches else None

    def ending(self, ends: int | None, job: Callable[[KillSwitch], object]) -> None:
        """Do a job that ends after some steps, as if it was killed."""
        try:
            job(KillSwitch(10**9 if ends is None else ends))
        except Interruption:
            self.shelf.reopen()

    # What a person does

    def files(self) -> list[Path]:
        tops = [top for top in self.root.iterdir() if top.name not in ("data", "aside")]
        found = [p for top in tops for p in top.rglob("*") if p.is_file() and not p.is_symlink()]
        return sorted(p for p in found if not is_partial(p.name))

    def reached(self) -> list[Path]:
        """Files that a person can get at: the card that was pulled out is in a drawer."""
        return [p for p in self.files() if not p.is_relative_to(self.root / "card (out)")]

    def entries(self, *states: EntryState) -> list[Any]:
        journal = self.shelf.journal
        found = [e for batch in journal.batches() for e in journal.entries(batch.id)]
        return [e for e in found if e.state in states and e.intent.destination is not None]

    def pick(self, data: st.DataObject) -> Path | None:
        files = self.reached()
        return data.draw(st.sampled_from(files)) if files else None

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if (path := self.pick(data)) is not None:
            self.forget(path)
            path.unlink()

    def forget(self, path: Path) -> None:
        """What a person deletes or writes over need not be there any more."""
        self.alive.discard(path.read_bytes())

    @rule(data=st.data())
    def rename(self, data: st.DataObject) -> None:
        if (path := self.pick(data)) is not None:
            self.number += 1
            path.rename(path.with_name(f"renamed {self.number}{path.suffix}"))

    @rule(data=st.data(), anew=st.booleans())
    def edit(self, data: st.DataObject, *, anew: bool) -> None:
        if (path := self.pick(data)) is not None:
            self.number += 1
            # A hard link shows the edit under both names.
            self.forget(path)
            if anew:
                path.unlink()
            path.write_text(f"edit {self.number}")
            self.alive.add(path.read_bytes())

    @rule(data=st.data(), copying=st.booleans())
    def drag_back(self, data: st.DataObject, *, copying: bool) -> None:
        moved = [e for e in self.entries(EntryState.DONE) if e.mode is Mode.MOVE]
        there = [e.intent for e in moved if e.intent.destination in self.reached()]
        if there:
            intent = data.draw(st.sampled_from(there))
            if intent.source.parent.is_dir() and not os.path.lexists(intent.source):
                (shutil.copy2 if copying else shutil.move)(intent.destination, intent.source)

    @rule(data=st.data())
    def take_a_place(self, data: st.DataObject) -> None:
        places = [e.intent.source for e in self.entries(EntryState.DONE)]
        places += [e.intent.destination for e in self.entries(EntryState.UNDONE)]
        free = [p for p in places if p.parent.is_dir() and not os.path.lexists(p)]
        if free:
            self.number += 1
            place = data.draw(st.sampled_from(free))
            place.write_text(f"stranger {self.number}")
            self.alive.add(place.read_bytes())

    def folders(self) -> list[Path]:
        tops = (self.root / "in", self.root / "sorted", self.card.far)
        found = [p for top in tops for p in top.rglob("*") if p.is_dir() and not p.is_symlink()]
        return sorted({*found, self.root / "sorted"} & {p for p in found if p.exists()})

    @rule(data=st.data())
    def remove_an_empty_folder(self, data: st.DataObject) -> None:
        empty = [folder for folder in self.folders() if not any(folder.iterdir())]
        if empty:
            data.draw(st.sampled_from(empty)).rmdir()

    @rule(data=st.data(), leave_link=st.booleans())
    def rename_a_folder(self, data: st.DataObject, *, leave_link: bool) -> None:
        if folders := self.folders():
            self.number += 1
            folder = data.draw(st.sampled_from(folders))
            new = folder.rename(folder.with_name(f"folder {self.number}"))
            if leave_link:
                folder.symlink_to(new)

    @precondition(lambda self: self.card.name == "card")
    @rule(leave_mount_point=st.booleans())
    def pull_the_card(self, *, leave_mount_point: bool) -> None:
        self.card.pull(leave_mount_point=leave_mount_point)

    @precondition(lambda self: self.card.name is None)
    @rule()
    def put_another_card_in(self) -> None:
        self.card.put_another_in()

    @precondition(lambda self: self.card.name != "card")
    @rule()
    def put_the_card_back(self) -> None:
        assert not [p for p in self.card.far.rglob("*") if p.is_file()], "not the card"
        self.card.put_back()

    # What has to be true

    @invariant()
    def nothing_is_lost(self) -> None:
        aside = [path for path in (self.root / "aside").rglob("*") if path.is_file()]
        assert self.alive <= {path.read_bytes() for path in (*self.files(), *aside)}

    def teardown(self) -> None:
        if not hasattr(self, "shelf"):
            return
        try:
            if self.card.name != "card":
                self.put_the_card_back()
            self.come_to_rest()
            self.nothing_is_lost()
            assert not [path for path in self.files() if path.stat().st_size == 0]
        finally:
            self.shelf.library.close()
            shutil.rmtree(self.root)

    def come_to_rest(self) -> None:
        """Run the two commands, doing what they ask for, until they are silent."""
        rounds = 6 + 4 * len(self.shelf.journal.batches())
        for _ in range(rounds):
            told = list(self.shelf.recover().problems)
            told += file_clusters.rest_doubts(self.shelf.library)
            result = self.shelf.undo()
            told += result.problems
            if not told and result.batch is None:
                break
            for problem in result.problems:
                self.do_what_is_asked(problem)
        else:
            raise AssertionError(told)
        assert not self.shelf.journal.has_open()
        assert self.shelf.journal.doubtful() == []
        assert self.entries(EntryState.DONE) == []
        for batch in self.shelf.journal.batches():
            assert self.shelf.undo(batch.id).problems == ()

    def do_what_is_asked(self, problem: Problem) -> None:
        """Do what a sentence names, where it names something."""
        reason, hint = problem.reason, problem.hint
        assert hint
        assert "elete" not in hint
        if "Nothing has to be done" in hint or "first." in hint or "waits for it" in reason:
            return
        if "was changed since it was last read" in reason:
            self.shelf.read(problem.path)
            return
        assert "Then do it again" in hint, problem
        named = [p for p in self.everything() if str(p) in reason and p != problem.path]
        assert named, problem
        self.number += 1
        max(named, key=lambda path: len(str(path))).rename(self.root / "aside" / str(self.number))

    def everything(self) -> list[Path]:
        return [p for p in self.root.rglob("*") if not p.is_relative_to(self.root / "data")]


FilingAndMeddling.TestCase.settings = settings(max_examples=60, stateful_step_count=15)
TestFilingAndMeddling: Any = FilingAndMeddling.TestCase
