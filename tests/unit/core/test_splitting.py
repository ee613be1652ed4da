"""A named split gives parts the typed names, and can be taken back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.changes import apply_change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import clean_name
from photoclust.core.errors import InputError
from photoclust.core.photo import PhotoId
from photoclust.core.session import NullLog, Session
from photoclust.core.splitting import NamedSplit, SplitCluster
from photoclust.core.text import Text

WHOLE, OTHER = ClusterId(1), ClusterId(2)
MEMBERS = {PhotoId(n): n / 10 for n in range(1, 9)}

START = Clustering(
    clusters={
        WHOLE: Cluster(
            WHOLE,
            MEMBERS,
            Text("Animals"),
            name=Text("Zoo"),
            accepted=True,
            placed=frozenset({PhotoId(1), PhotoId(8)}),
            rejected=frozenset({PhotoId(9)}),
            filed_to=Text("/sorted/Zoo"),
        ),
        OTHER: Cluster(OTHER, {PhotoId(10): 1.0}, Text("Beach")),
    },
    unsorted=frozenset({PhotoId(9)}),
    next_id=3,
)


def part(*numbers: int) -> dict[PhotoId, float]:
    return {PhotoId(n): MEMBERS[PhotoId(n)] for n in numbers}


def named(*names: str, suggested: tuple[str, ...] = ("", "Cats", "Dogs")) -> NamedSplit:
    """The group in three parts of 4, 2 and 2 photos, with names for them."""
    parts = (part(1, 2, 3, 4), part(5, 6), part(7, 8))
    return NamedSplit(SplitCluster(WHOLE, parts, tuple(map(Text, suggested))), names)


def after(edit: NamedSplit) -> Clustering:
    """Apply an edit, and check that it can be taken back exactly."""
    change = edit.change(START)
    result = apply_change(START, change)
    back = apply_change(result, change.inverse())
    assert back.clusters == START.clusters
    assert back.unsorted == START.unsorted
    return result


def titles(clustering: Clustering) -> dict[tuple[int, ...], str]:
    """The name by the photos of a group."""
    return {tuple(sorted(c.members)): c.title for c in clustering.clusters.values()}


def test_a_typed_name_wins_over_the_suggestion_and_a_blank_one_keeps_it() -> None:
    assert titles(after(named("", "Tigers", " "))) == {
        (1, 2, 3, 4): "Zoo",
        (5, 6): "Tigers",
        (7, 8): "Dogs",
        (10,): "Beach",
    }


def test_the_part_that_keeps_the_id_can_be_named_too() -> None:
    result = after(named("Birds", "", ""))
    assert result.clusters[WHOLE].title == "Birds"
    assert result.clusters[WHOLE].members == part(1, 2, 3, 4)


def test_a_name_that_was_given_counts_as_given_and_a_suggestion_does_not() -> None:
    clusters = after(named("", "Tigers", "")).clusters
    assert [clusters[ClusterId(n)].name for n in (3, 4)] == ["Tigers", None]
    assert clusters[ClusterId(3)].suggested_name == "Cats"


def test_a_given_name_is_cleaned() -> None:
    clusters = after(named("\t", "  Big \n cats\udce9 ", "")).clusters
    assert clusters[ClusterId(3)].name == "Big cats?"
    assert clusters[WHOLE].name == "Zoo"


def test_it_is_one_step_of_the_history() -> None:
    session = Session(START, NullLog())
    session.apply(named("A", "B", "C"))
    done = session.clustering
    assert set(titles(done).values()) == {"A", "B", "C", "Beach"}
    entry = session.undo()
    assert entry is not None
    assert entry.label == "Split “Zoo” into 3 parts"
    assert session.clustering.clusters == START.clusters
    assert session.undo() is None
    session.redo()
    assert session.clustering == done


def test_there_is_a_name_for_each_part() -> None:
    with pytest.raises(ValueError, match="zip"):
        named("A", "B").change(START)


def test_a_split_that_splits_nothing_makes_no_sense() -> None:
    with pytest.raises(InputError, match="any further"):
        NamedSplit(SplitCluster(WHOLE, (MEMBERS,)), ("A",)).change(START)
    with pytest.raises(InputError, match="no longer exists"):
        NamedSplit(SplitCluster(ClusterId(9), (part(1), part(2))), ("A", "B")).change(START)


NAMES = st.sampled_from(["", " ", "Cats", " Cats  and\tdogs ", "Zoo"]) | st.text(max_size=8)


@given(st.lists(st.integers(0, 3), min_size=8, max_size=8), st.data())
def test_nobody_is_lost_and_the_inverse_leads_back(of: list[int], data: st.DataObject) -> None:
    numbers = sorted(set(of))
    if len(numbers) < 2:
        of, numbers = [*of[1:], 4], [*numbers, 4]
    parts = [part(*(n for n, i in enumerate(of, start=1) if i == number)) for number in numbers]
    parts = [members for members in parts if members]
    suggested = tuple(Text(data.draw(NAMES)) for _ in parts)
    names = tuple(data.draw(NAMES) for _ in parts)
    result = after(NamedSplit(SplitCluster(WHOLE, tuple(parts), suggested), names))
    assert result.photos() == START.photos()
    assert result.unsorted == START.unsorted
    assert result.clusters[OTHER] == START.clusters[OTHER]
    title_of = {tuple(c.members): c for c in result.clusters.values() if c.id != OTHER}
    assert len(title_of) == len(parts)
    for members, name in zip(parts, names, strict=True):
        cluster = title_of[tuple(members)]
        assert cluster.members == members
        if cluster.id == WHOLE:
            assert cluster.name == (clean_name(name) or "Zoo")
        else:
            assert cluster.name == clean_name(name)
