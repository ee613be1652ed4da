"""How a change to the clusters is written down: compressed JSON."""

from __future__ import annotations

import json
import zlib
from typing import Any

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import PhotoId
from photoclust.core.text import as_json, from_json


def encode_change(change: Change) -> bytes:
    """Write a change as bytes; `decode_change` gives back an equal one."""
    value = {
        "label": as_json(change.label),
        "before": [_encode_cluster(c) for c in change.before],
        "after": [_encode_cluster(c) for c in change.after],
        "unsorted_in": sorted(change.unsorted_in),
        "unsorted_out": sorted(change.unsorted_out),
        "granularity": change.granularity,
        "automatic": change.automatic,
        "hierarchy": change.hierarchy,
        "left_in": sorted(change.left_in),
        "left_out": sorted(change.left_out),
        "clocks": None if change.clocks is None else [dict(clocks) for clocks in change.clocks],
    }
    return zlib.compress(json.dumps(value, separators=(",", ":")).encode("ascii"))


def decode_change(data: bytes) -> Change:
    """Read what `encode_change` wrote."""
    value = json.loads(zlib.decompress(data))
    return Change(
        label=from_json(value["label"]),
        before=tuple(_decode_cluster(c) for c in value["before"]),
        after=tuple(_decode_cluster(c) for c in value["after"]),
        unsorted_in=frozenset(value["unsorted_in"]),
        unsorted_out=frozenset(value["unsorted_out"]),
        granularity=None if value["granularity"] is None else tuple(value["granularity"]),
        automatic=None if value["automatic"] is None else tuple(value["automatic"]),
        # Older steps do not say which hierarchy they led to: undo leaves it as it is.
        hierarchy=None if value.get("hierarchy") is None else tuple(value["hierarchy"]),
        left_in=frozenset(value.get("left_in", ())),
        left_out=frozenset(value.get("left_out", ())),
        # Programs that knew no clocks did not write them.
        clocks=None if value.get("clocks") is None else tuple(value["clocks"]),
    )


def _encode_cluster(cluster: Cluster) -> dict[str, Any]:
    return {
        "id": cluster.id,
        "photos": list(cluster.members),
        "memberships": list(cluster.members.values()),
        "suggested_name": as_json(cluster.suggested_name),
        "name": cluster.name,
        "kept": cluster.kept,
        "accepted": cluster.accepted,
        "placed": sorted(cluster.placed),
        "rejected": sorted(cluster.rejected),
        "apart": sorted(cluster.apart),
        "filed_to": cluster.filed_to,
        "pending": sorted(cluster.pending),
    }


def _decode_cluster(value: dict[str, Any]) -> Cluster:
    return Cluster(
        id=ClusterId(value["id"]),
        members=dict(zip(map(PhotoId, value["photos"]), value["memberships"], strict=True)),
        suggested_name=from_json(value["suggested_name"]),
        name=value["name"],
        kept=value["kept"],
        accepted=value["accepted"],
        placed=frozenset(value["placed"]),
        rejected=frozenset(value["rejected"]),
        apart=frozenset(value.get("apart", ())),  # libraries of format 1 say nothing about it
        filed_to=value["filed_to"],
        pending=frozenset(value.get("pending", ())),  # up to format 5 none were
    )
