"""What a cluster is called of which nothing is known, and which photos are its members."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from photoclust.core.clusters import UNNAMED, Cluster, ClusterId, is_unnamed
from photoclust.core.photo import PhotoId
from photoclust.core.text import NOTHING, Text


def _cluster(suggestion: Text, name: str | None = None) -> Cluster:
    return Cluster(ClusterId(89), {PhotoId(1): 1.0}, suggestion, name=name)


@pytest.mark.parametrize(
    "suggestion",
    [UNNAMED, NOTHING, Text("Group {number}", number="89")],
    ids=["as it is", "nothing", "as libraries of before hold it"],
)
def test_a_cluster_of_which_nothing_is_known_is_unnamed(suggestion: Text) -> None:
    assert is_unnamed(_cluster(suggestion))
    assert _cluster(suggestion).title == "Unnamed"


def test_a_name_is_a_name_whoever_gave_it() -> None:
    assert not is_unnamed(_cluster(Text("Dogs")))
    assert not is_unnamed(_cluster(UNNAMED, "Rex"))
    assert _cluster(UNNAMED, "Rex").title == "Rex"
    assert not is_unnamed(_cluster(UNNAMED, "Group 7")), "a person may call it so"


@pytest.mark.parametrize("asked", [(), (1,), (1, 2, 9), range(1, 50)], ids=str)
def test_members_among_photos_are_the_same_whichever_are_fewer(asked: Iterable[int]) -> None:
    cluster = Cluster(ClusterId(1), {PhotoId(n): 1.0 for n in (1, 2, 3)}, Text("A"))
    assert cluster.among(frozenset(map(PhotoId, asked))) == {1, 2, 3} & set(asked)
