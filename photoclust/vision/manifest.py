"""Reading manifests: which networks there are, and whether their files are the right ones."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from photoclust.core.errors import UserError, system_says
from photoclust.core.text import Text, joined
from photoclust.vision.network import Network
from photoclust.vision.preprocess import PREPROCESS_VERSION

_MANIFEST = "manifest.json"
_INSTALL_AGAIN = Text(
    "Install PhotoClust again to mend it; your photos and groups are not affected."
)


def read_network(folder: Path, samples: Path | None = None) -> Network:
    """Read the manifest in a network's folder.

    Args:
        folder: The network's.
        samples: The folder of sample photos; None where it lies beside the network's.

    Raises:
        UserError: it is missing, damaged or of another version.
    """
    path = folder / _MANIFEST
    try:
        content = json.loads(path.read_bytes())
        if content["preprocess_version"] != PREPROCESS_VERSION:
            raise UserError(
                joined(
                    [
                        Text(
                            "The model in {folder} is of another version of PhotoClust.",
                            folder=folder,
                        ),
                        _INSTALL_AGAIN,
                    ]
                )
            )
        return _network(folder, samples or folder.parent / "sample_photos", content)
    except OSError as error:
        raise UserError(
            joined(
                [
                    Text(
                        "The model is missing: {path} cannot be read ({error}).",
                        path=path,
                        error=system_says(error),
                    ),
                    _INSTALL_AGAIN,
                ]
            )
        ) from error
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise UserError(
            joined(
                [Text("The model is damaged: {path} makes no sense.", path=path), _INSTALL_AGAIN]
            )
        ) from error


def read_networks(models: Path, imported: Path | None = None) -> dict[str, Network]:
    """Read all networks there are, by id: the usual one first, then those in folders beside it.

    Args:
        models: Has the files of the usual network, and a folder for each other one.
        imported: Has a folder for each network that a person imported; a shipped one of the same
            id goes before it.

    Raises:
        UserError: see `read_network`; or two have the same id.
    """
    usual = read_network(models)
    networks = {usual.id: usual}
    for path in sorted(models.glob(f"*/{_MANIFEST}")):
        other = read_network(path.parent, usual.samples)
        if other.id in networks:
            both = f"{networks[other.id].folder} and {other.folder}"
            raise UserError(
                Text(
                    "Two models are called {id}: {both}. Remove one of the two folders.",
                    id=other.id,
                    both=both,
                )
            )
        networks[other.id] = other
    if imported is not None:
        for path in sorted(imported.glob(f"[!.]*/{_MANIFEST}")):
            other = read_network(path.parent, usual.samples)
            networks.setdefault(other.id, other)
    return networks


def verified(network: Network, name: str) -> bytes:
    """Return the bytes of one of a network's files if they are the ones the manifest speaks of.

    Raises:
        UserError: the file is missing or damaged.
    """
    path = network.folder / name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            joined(
                [
                    Text(
                        "The model file {path} cannot be read ({error}).",
                        path=path,
                        error=system_says(error),
                    ),
                    _INSTALL_AGAIN,
                ]
            )
        ) from error
    if hashlib.sha256(data).hexdigest() != network.sha256[name]:
        raise UserError(
            joined([Text("The model file {path} is damaged.", path=path), _INSTALL_AGAIN])
        )
    return data


def class_labels(network: Network) -> tuple[str, ...]:
    """Return the names of a network's classes, in the order of the logits.

    Raises:
        UserError: the file is missing or damaged.
    """
    labels = json.loads(verified(network, network.labels))
    return tuple(str(label) for label in labels)


def _network(folder: Path, samples: Path, content: Any) -> Network:
    """Raises ValueError, KeyError, TypeError or IndexError where the content makes no sense."""
    taken, given = content["input"], content["outputs"]
    first, second, third = map(float, taken["means"])
    network = Network(
        folder=folder,
        id=str(content["id"]),
        name=str(content["name"]),
        licence=str(content["licence"]),
        side=int(taken["shape"][1]),
        channels=str(taken["channels"]),
        means=(first, second, third),
        scale=float(taken["scale"]),
        features=int(given["features"][1]),
        signed=given["signed"],
        classes=int(given["logits"][1]),
        weights=content["weights"],
        graphs=content["graphs"],
        labels=content["labels"],
        sha256=content["sha256"],
        preprocess_version=content["preprocess_version"],
        samples=samples,
        views=content["calibration"]["views"] if "int8" in content["graphs"] else (),
    )
    sizes = network.side, network.features, network.classes
    if min(sizes) < 1 or not isinstance(network.signed, bool):
        msg = "not what a network is like"
        raise ValueError(msg)
    return network
