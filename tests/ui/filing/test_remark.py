"""The plan says what goes along and what stays as it is."""

from __future__ import annotations

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.filing.remark import remark


def group(number: int, suggested: str, name: str | None = None) -> Cluster:
    return Cluster(ClusterId(number), {PhotoId(number): 1.0}, Text(suggested), name=name)


def test_what_stays_is_counted() -> None:
    groups = [group(1, "Unnamed"), group(2, "Unnamed"), group(3, "Unnamed", "Dogs")]
    groups.append(group(4, "Beach"))
    clustering = Clustering({g.id: g for g in groups}, frozenset(map(PhotoId, (8, 9))))
    assert remark(clustering, groups) == (
        "2 unsorted photos stay where they are. 2 groups have no name yet."
    )
    assert remark(clustering, groups[:1]) == "1 group has no name yet."
    assert remark(clustering, groups[3:]) == ""


def test_photos_that_search_and_filter_hide_go_too() -> None:
    beach = Cluster(ClusterId(1), dict.fromkeys(map(PhotoId, range(14)), 1.0), Text("Beach"))
    dogs = Cluster(ClusterId(2), dict.fromkeys(map(PhotoId, range(20, 23)), 1.0), Text("Dogs"))
    clustering = Clustering({beach.id: beach, dogs.id: dogs}, frozenset())
    shown = {ClusterId(1): 5, ClusterId(2): 3, None: 0}
    assert remark(clustering, [beach], shown) == (
        "Groups are filed whole, also the 9 photos that search and filter hide."
    )
    assert remark(clustering, [dogs], shown) == ""
    assert remark(clustering, [beach, dogs], {ClusterId(1): 13}) == (
        "Groups are filed whole, also the 4 photos that search and filter hide."
    )
    assert remark(clustering, [beach], {ClusterId(1): 13}) == (
        "Groups are filed whole, also the 1 photo that search and filter hide."
    )


def test_new_photos_that_nobody_said_yes_to_stay_where_they_are() -> None:
    members = dict.fromkeys(map(PhotoId, range(14)), 1.0)
    pending = frozenset(map(PhotoId, (3, 4)))
    beach = Cluster(ClusterId(1), members, Text("Beach"), pending=pending)
    clustering = Clustering({beach.id: beach}, frozenset())
    assert remark(clustering, [beach]) == (
        "2 new photos wait for your yes and stay where they are."
    )
