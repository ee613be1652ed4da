"""The clusters as rows: read whole, written change by change."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterable

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.text import decode, encode

_HIERARCHY = "newest_hierarchy"
_CLOCKS = "clocks"


def set_state(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a single value of the library."""
    connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))


def load_clustering(connection: sqlite3.Connection) -> Clustering:
    """Read who is in what."""
    members: dict[int, dict[PhotoId, float]] = {}
    pending: dict[int, set[PhotoId]] = {}
    unsorted = []
    left = set()
    for photo, cluster, membership, waits, stays in connection.execute(
        "SELECT photo, cluster, membership, pending, left_here FROM members ORDER BY photo"
    ):
        if cluster is None:
            unsorted.append(PhotoId(photo))
        else:
            members.setdefault(cluster, {})[PhotoId(photo)] = membership
        if waits:
            pending.setdefault(cluster, set()).add(PhotoId(photo))
        if stays:
            left.add(PhotoId(photo))
    said: dict[tuple[int, int], set[PhotoId]] = {}
    for cluster, photo, belongs in connection.execute(
        "SELECT cluster, photo, belongs FROM corrections"
    ):
        said.setdefault((cluster, belongs), set()).add(PhotoId(photo))
    apart: dict[int, set[ClusterId]] = {}
    for cluster, other in connection.execute("SELECT cluster, other FROM apart"):
        apart.setdefault(cluster, set()).add(ClusterId(other))
    clusters = {}
    for number, suggested, name, kept, accepted, filed_to in connection.execute(
        "SELECT id, suggested_name, name, kept, accepted, filed_to FROM clusters ORDER BY id"
    ):
        clusters[ClusterId(number)] = Cluster(
            id=ClusterId(number),
            members=members.get(number, {}),
            suggested_name=decode(suggested),
            name=name,
            kept=bool(kept),
            accepted=bool(accepted),
            placed=frozenset(said.get((number, 1), ())),
            rejected=frozenset(said.get((number, 0), ())),
            apart=frozenset(apart.get(number, ())),
            filed_to=None if filed_to is None else os.fsdecode(filed_to),
            pending=frozenset(pending.get(number, ())),
        )
    state = dict(connection.execute("SELECT key, value FROM state"))
    granularity = state.get("granularity", "")
    return Clustering(
        clusters=clusters,
        unsorted=frozenset(unsorted),
        next_id=int(state.get("next_cluster", "1")),
        granularity=float(granularity) if granularity else None,
        automatic=state.get("automatic", "1") == "1",
        hierarchy=state.get(_HIERARCHY) or None,
        left=frozenset(left),
        clocks=json.loads(state.get(_CLOCKS, "{}")),
    )


def write_change(connection: sqlite3.Connection, change: Change) -> None:
    """Bring the tables from before a change to after it, writing only rows that differ."""
    before = {c.id: c for c in change.before}
    after = {c.id: c for c in change.after}
    for number in before.keys() - after.keys():
        connection.execute("DELETE FROM corrections WHERE cluster = ?", (number,))
        connection.execute("DELETE FROM apart WHERE cluster = ?", (number,))
        connection.execute("DELETE FROM clusters WHERE id = ?", (number,))
    for cluster in after.values():
        connection.execute(
            "INSERT OR REPLACE INTO clusters VALUES (?, ?, ?, ?, ?, ?)",
            (
                cluster.id,
                encode(cluster.suggested_name),
                cluster.name,
                cluster.kept,
                cluster.accepted,
                None if cluster.filed_to is None else os.fsencode(cluster.filed_to),
            ),
        )
        _write_corrections(connection, before.get(cluster.id), cluster)
        _write_apart(connection, before.get(cluster.id), cluster)
    old = _places(change.before, change.unsorted_out, change.left_out)
    new = _places(change.after, change.unsorted_in, change.left_in)
    connection.executemany(
        "DELETE FROM members WHERE photo = ?", ((p,) for p in old.keys() - new.keys())
    )
    connection.executemany(
        "INSERT OR REPLACE INTO members (photo, cluster, membership, pending, left_here)"
        " VALUES (?, ?, ?, ?, ?)",
        ((p, *place) for p, place in new.items() if old.get(p) != place),
    )
    connection.executemany(
        "UPDATE members SET left_here = ? WHERE photo = ? AND cluster IS NULL",
        [*((0, p) for p in change.left_out), *((1, p) for p in change.left_in)],
    )
    highest = max((c.id for c in change.after), default=0)
    if highest:
        connection.execute(
            "INSERT INTO state VALUES ('next_cluster', ?) ON CONFLICT (key) DO UPDATE"
            " SET value = MAX(CAST(value AS INTEGER), excluded.value + 0)",
            (str(highest + 1),),
        )
    if change.granularity is not None:
        granularity = change.granularity[1]
        set_state(connection, "granularity", "" if granularity is None else repr(granularity))
    if change.automatic is not None:
        set_state(connection, "automatic", str(int(change.automatic[1])))
    if change.hierarchy is not None:
        set_state(connection, _HIERARCHY, change.hierarchy[1] or "")
    if change.clocks is not None:
        set_state(connection, _CLOCKS, json.dumps(dict(change.clocks[1])))


def _write_corrections(connection: sqlite3.Connection, old: Cluster | None, new: Cluster) -> None:
    if old is not None and (old.placed, old.rejected) == (new.placed, new.rejected):
        return
    connection.execute("DELETE FROM corrections WHERE cluster = ?", (new.id,))
    rows = [(new.id, photo, 1) for photo in sorted(new.placed)]
    rows += [(new.id, photo, 0) for photo in sorted(new.rejected)]
    connection.executemany("INSERT INTO corrections VALUES (?, ?, ?)", rows)


def _write_apart(connection: sqlite3.Connection, old: Cluster | None, new: Cluster) -> None:
    if old is not None and old.apart == new.apart:
        return
    connection.execute("DELETE FROM apart WHERE cluster = ?", (new.id,))
    rows = [(new.id, other) for other in sorted(new.apart)]
    connection.executemany("INSERT INTO apart VALUES (?, ?)", rows)


_Place = tuple[ClusterId | None, float, bool, bool]
"""Cluster, membership, whether it is pending there, whether it was left in Unsorted."""


def _places(
    clusters: Iterable[Cluster], unsorted: Iterable[PhotoId], left: Collection[PhotoId]
) -> dict[PhotoId, _Place]:
    places: dict[PhotoId, _Place] = {p: (None, 0.0, False, p in left) for p in unsorted}
    for cluster in clusters:
        places.update(
            (photo, (cluster.id, membership, photo in cluster.pending, False))
            for photo, membership in cluster.members.items()
        )
    return places
