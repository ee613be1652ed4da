"""Sections that are kept are those that a fresh look gives, whatever happened in between."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.ui.browse.photo_filter import PhotoFilter
from photoclust.ui.browse.sections import Browsing, PhotoOrder
from tests.helpers import ui_library

PHOTOS = {
    PhotoId(n): ui_library.photo(n, f"{'rose' if n % 3 else 'tulip'} {n}.jpg") for n in range(1, 41)
}
GROUPS = ui_library.clustering(
    [range(1, 7), range(7, 12), range(12, 20), range(20, 30)], range(30, 41)
)

_Step = Callable[[random.Random, Cluster], Cluster]
_ONE_GROUP: list[_Step] = [
    lambda luck, c: replace(c, name=f"rose {luck.random()}"),
    lambda luck, c: replace(c, name=None, suggested_name=Text("Unnamed")),
    lambda luck, c: replace(c, accepted=not c.accepted),
    lambda luck, c: replace(c, filed_to=f"/filed/{luck.random()}"),
    lambda luck, c: replace(c, placed=frozenset(luck.sample(sorted(c.members), 1))),
    lambda luck, c: replace(c, pending=frozenset(luck.sample(sorted(c.members), 2))),
    lambda luck, c: replace(c, members={p: luck.random() for p in c.members}),
]


def _edited(luck: random.Random, groups: Clustering) -> Clustering:
    """One group is another one, goes, comes back, or gives a photo away."""
    there = dict(groups.clusters)
    number = luck.choice(sorted(GROUPS.clusters))
    cluster = there.get(number)
    if cluster is None:
        back = GROUPS.clusters[number]
        there[number] = back
        out = frozenset(back.members)
        left = {
            i: replace(
                c,
                members={p: m for p, m in c.members.items() if p not in out},
                pending=frozenset(),
                placed=frozenset(),
            )
            for i, c in there.items()
            if i != number and not out.isdisjoint(c.members)
        }
        there.update(left)
        there = {i: c for i, c in there.items() if len(c.members) > 2}
    elif luck.random() < 0.2:
        del there[number]
    elif luck.random() < 0.3 and len(cluster) > 3:
        photo = luck.choice(sorted(cluster.members))
        fewer = {p: m for p, m in cluster.members.items() if p != photo}
        there[number] = replace(cluster, members=fewer, pending=frozenset(), placed=frozenset())
        other = there[luck.choice(sorted(there))]
        if other.id != number and luck.random() < 0.5:
            there[other.id] = replace(other, members={**other.members, photo: 0.4})
    else:
        there[number] = luck.choice(_ONE_GROUP)(luck, cluster)
    sorted_in = frozenset(p for c in there.values() for p in c.members)
    loose = frozenset(PHOTOS) - sorted_in
    return replace(
        groups, clusters=there, unsorted=groups.unsorted if loose == groups.unsorted else loose
    )


def _other_look(luck: random.Random, browsing: Browsing, groups: Clustering) -> None:
    match luck.randrange(5):
        case 0:
            browsing.set_order(luck.choice(list(PhotoOrder)))
        case 1:
            browsing.search.set_text(luck.choice(["", "rose", "tulip 3", "nothing"]))
        case 2:
            wishes = PhotoFilter(), PhotoFilter(open_only=True), PhotoFilter(unfiled_only=True)
            browsing.set_filter(luck.choice(wishes))
        case 3:
            home = luck.choice([None, *groups.clusters])
            photos = [*(groups.unsorted if home is None else groups.clusters[home].members)]
            luck.shuffle(photos)
            browsing.alike.take(groups, {home: photos})
            browsing.alike.show([home])
        case _:
            browsing.set_photos(
                {
                    p: f.moved(f.path.with_name(f"{luck.random()} rose"))
                    for p, f in browsing.photos.items()
                }
            )


@pytest.mark.parametrize("seed", range(20))
def test_kept_sections_are_those_of_a_fresh_look(seed: int) -> None:
    luck, groups, browsing = random.Random(seed), GROUPS, Browsing(PHOTOS)
    for _ in range(60):
        if luck.random() < 0.6:
            groups = _edited(luck, groups)
        else:
            _other_look(luck, browsing, groups)
        if luck.random() < 0.3:
            browsing.forget(groups)
        wanted: list[ClusterId | None] = [*groups.clusters, None]
        if luck.random() < 0.3:
            wanted = luck.sample(wanted, luck.randrange(len(wanted) + 1))
        fresh = Browsing(browsing.photos)
        fresh.set_order(browsing.order)
        fresh.search.wish(browsing.search.text, browsing.filter)
        fresh.alike = browsing.alike
        assert browsing.sections(groups, wanted, "Unsorted") == fresh.sections(
            groups, wanted, "Unsorted"
        )
        assert browsing.sort_some(groups, wanted)
