"""Paths, clusters and names follow folders that were moved."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.changes import Change, apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.errors import InputError
from photoclust.core.moved_folders import (
    FolderMove,
    FolderMoves,
    TakeFolderNames,
    folder_names,
    moved_change,
    moved_path,
)
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text

SORTED, ORDERED = Path("/p/Sorted"), Path("/p/Ordered")
RENAMED = [FolderMove(SORTED, ORDERED)]


def _clustering(*groups: tuple[str, str | None]) -> Clustering:
    clusters = {
        ClusterId(n): Cluster(
            ClusterId(n), {PhotoId(n): 1.0}, Text("Suggested"), title, filed_to=folder
        )
        for n, (title, folder) in enumerate(groups, start=1)
    }
    return Clustering(clusters, next_id=len(groups) + 1)


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/p/Sorted", "/p/Ordered"),
        ("/p/Sorted/Dogs/1.jpg", "/p/Ordered/Dogs/1.jpg"),
        ("/p/Sorted2/Dogs", "/p/Sorted2/Dogs"),
        ("/p", "/p"),
    ],
)
def test_what_is_below_a_folder_goes_with_it(path: str, there: str) -> None:
    assert moved_path(Path(path), RENAMED) == Path(there)


def test_the_innermost_folder_tells_and_moves_of_one_look_are_not_chained() -> None:
    moves: FolderMoves = [
        *RENAMED,
        FolderMove(SORTED / "Dogs", Path("/q/Dogs")),
        FolderMove(ORDERED, SORTED),
    ]
    assert moved_path(SORTED / "Dogs" / "1.jpg", moves) == Path("/q/Dogs/1.jpg")
    assert moved_path(SORTED / "Cats", moves) == ORDERED / "Cats"
    assert moved_path(ORDERED / "Cats", moves) == SORTED / "Cats"


def test_a_step_that_knows_no_moved_folder_is_the_same_one() -> None:
    clustering = _clustering(("Dogs", "/q/Dogs"), ("Cats", None))
    change = Change(Text("File"), after=tuple(clustering.clusters.values()))
    assert moved_change(change, RENAMED) is change
    filed = Change(
        Text("File"), after=tuple(_clustering(("Dogs", "/p/Sorted/Dogs")).clusters.values())
    )
    assert moved_change(filed, RENAMED).after[0].filed_to == "/p/Ordered/Dogs"


def test_a_group_takes_the_name_of_its_folder_where_it_was_called_so() -> None:
    moves = [
        FolderMove(SORTED / "Dogs", SORTED / "Hunde"),
        FolderMove(SORTED / "A_B", SORTED / "C"),
        FolderMove(SORTED / "Cats (2)", SORTED / "Katzen"),
        FolderMove(SORTED / "Birds", SORTED / "Birds and bees"),
        FolderMove(SORTED / "Fish", Path("/q/Fish")),
        FolderMove(SORTED / "Trees", SORTED / "Plants"),
    ]
    clustering = _clustering(
        ("dogs", "/p/Sorted/Hunde"),
        ("A/B", "/p/Sorted/C"),
        ("Cats", "/p/Sorted/Katzen"),
        ("My birds", "/p/Sorted/Birds and bees"),
        ("Fish", "/q/Fish"),
        ("Trees", "/p/Sorted/Plants"),
        ("Plants", "/p/Sorted/Plants"),
        ("Dogs", None),
    )
    names = folder_names(clustering, moves)
    assert names.names == {ClusterId(1): "Hunde", ClusterId(2): "C"}
    change = names.change(clustering)
    assert change.label == "2 groups take the names of their folders"
    after = apply_change(clustering, change)
    assert [c.title for c in after.clusters.values()][-2:] == ["Hunde", "C"]
    assert apply_change(after, change.inverse()).clusters == clustering.clusters


def test_one_name_is_told_and_none_is_nothing() -> None:
    clustering = _clustering(("Dogs", "/p/Sorted/Hunde"))
    label = TakeFolderNames({ClusterId(1): "Hunde"}).change(clustering).label
    assert label == "“Dogs” takes the name of its folder, “Hunde”"
    assert TakeFolderNames({}).change(clustering).is_empty
    with pytest.raises(InputError, match="no longer exists"):
        TakeFolderNames({ClusterId(7): "Hunde"}).change(clustering)
