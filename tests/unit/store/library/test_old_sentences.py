"""Sentences of older libraries become texts once, and say the same in English as before."""

from __future__ import annotations

import os
import sqlite3
import zipfile
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.text import Text
from photoclust.services.files.file_clusters import list_batches
from photoclust.services.files.filing_session import undo_filing
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.lost_filings import filings_of
from photoclust.store.library.old_sentences import name_of, step_of

OLD = Path(__file__).resolve().parents[3] / "data" / "library-format-2.zip"
THERE = b"/srv/holiday"

STEPS = [
    "Group 24 photos",
    "Merge 2 groups into “Mountains”",
    "Rename “Group 4” to “Aunt Ida”",
    "Move 1 photo to “Golden retriever, Lisbon, 12 July 2021”",
    "Move 2 photos to “Group 7”",
    "Move 1 photo to Unsorted",
    "Accept “Golden retriever, Lisbon, 12 July 2021”",
    "Accept 2 groups",
    "Reopen “August 2020”",
    "Keep “August 2020” and “Castle, Sintra” apart",
    "Keep 1 photo out of “Castle, Sintra”",
    "Split “Mountains” into 2 parts",
    "Dissolve “August 2020”",
    "Remove 1 photo from the library",
    "Remove “photos” from the library",
    "Move 4 photos",
]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder of the version before, whose photos lie where it says; its own parent."""
    root = tmp_path / "holiday"
    with zipfile.ZipFile(OLD) as packed:
        packed.extractall(root)
    with closing(sqlite3.connect(root / "data" / "library.sqlite3")) as library:
        for table, column in (
            ("photos", "path"),
            ("folders", "path"),
            ("clusters", "filed_to"),
            ("filing_entries", "source"),
            ("filing_entries", "destination"),
            ("filing_folders", "path"),
        ):
            if (column,) in library.execute(f"SELECT name FROM pragma_table_info('{table}')"):
                paths = library.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()
                library.executemany(
                    f"UPDATE {table} SET {column} = ? WHERE {column} = ?",
                    [(v.replace(THERE, os.fsencode(root)), v) for (v,) in paths if v],
                )
        changes = library.execute("SELECT position, change FROM history").fetchall()
        for position, change in changes:
            moved = zlib.decompress(change).replace(THERE, os.fsencode(root))
            library.execute(
                "UPDATE history SET change = ? WHERE position = ?",
                (zlib.compress(moved), position),
            )
        library.commit()
    return root


def test_a_library_of_the_version_before_shows_its_history(old: Path) -> None:
    with Workspace(old / "data") as workspace:
        session = open_session(workspace)
        assert [change.label for change in session.done()] == STEPS
        names = {c.suggested_name for c in session.clustering.clusters.values()}
        assert names == {
            "Golden retriever, Lisbon, 12 July 2021",
            "Mountains",
            "Coast",
            "Group 4",
            "Castle, Sintra",
            "Group 7",
        }
        batches = {batch.id: batch.label for batch in list_batches(workspace.library)}
        assert batches == {1: "Move 4 photos", 2: "Copy 3 photos"}


def test_what_it_says_can_be_translated(old: Path) -> None:
    with Workspace(old / "data") as workspace:
        session = open_session(workspace)
        labels = {str(change.label): change.label for change in session.done()}
    merged = labels["Merge 2 groups into “Mountains”"]
    assert merged.many == "Merge {n} groups into “{group}”"
    assert merged.values["n"] == 2
    assert isinstance(merged.values["group"], Text), "a name of the program's own"
    renamed = labels["Rename “Group 4” to “Aunt Ida”"]
    assert isinstance(renamed.values["group"], Text)
    assert not isinstance(renamed.values["other"], Text), "a name that a person gave"


def test_its_filings_are_told_while_it_is_as_it_was(old: Path) -> None:
    filings, whole = filings_of(old / "data" / "library.sqlite3")
    assert whole
    assert [filing.label for filing in filings] == ["Move 4 photos"], "the other was taken back"


def test_all_of_it_can_be_taken_back(old: Path) -> None:
    with Workspace(old / "data") as workspace:
        session = open_session(workspace)
        undone = undo_filing(workspace, 1, NullProgress(), CancelToken())
        assert (undone.restored, undone.kept) == (4, 0)
        assert len(list((old / "photos").iterdir())) == 24
        session = open_session(workspace)
        while session.next_undo is not None:
            session.undo()
        assert session.clustering.clusters == {}
        assert len(session.clustering.unsorted) == 24
        assert session.clustering.left == frozenset()


@pytest.mark.parametrize(
    ("label", "template", "said"),
    [
        ("Merge 1,214 groups into “A”", "Merge {n} groups into “{group}”", None),
        ("Accept “A”", "Accept {n} groups", None),
        ("File 1,214 photos into 9 folders (moved)", "File {n} photos {into} (moved)", None),
        ("File 1 photo into 1 folder (copied)", "File {n} photos {into} (copied)", None),
        ("Split “A “B”” into 3", "Split “{group}” into {n} parts", "Split “A “B”” into 3 parts"),
        ("Trash 2 photos", "Trash {n} photos", None),
        ("Something of tomorrow {n}", None, None),
    ],
)
def test_a_step_is_taken_apart(label: str, template: str | None, said: str | None) -> None:
    text = step_of(label, ())
    assert text == (said or label)
    assert text.many == template


@pytest.mark.parametrize(
    "name",
    [
        "Dogs",
        "Dogs 2",
        "Group 12",
        "Dogs, Hamburg, 12 July 2021",
        "Screwdriver, May 2021 3",
        "Split, 1 March 2020",
        "12 July 2021 2",
        "Hamburg, Altona",
        "",
    ],
)
def test_a_name_is_taken_apart(name: str) -> None:
    assert name_of(name) == name
