"""The model's own description: its files, their hashes, and which graph is which."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from photoclust.core.errors import UserError
from photoclust.vision.preprocess import PREPROCESS_VERSION

_INSTALL_AGAIN = "Install PhotoClust again to mend it; your photos and groups are not affected."


class Precision(StrEnum):
    """What the network computes in."""

    AUTO = "auto"
    INT8 = "int8"
    FLOAT = "float"


class Provider(StrEnum):
    """What the network computes on."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What makes embeddings comparable, and what to tell about the model.

    Attributes:
        name: For people.
        sha256: Of graph and weights, hexadecimal.
        precision: "int8" or "float".
        provider: "cpu" or "cuda".
        preprocess_version: See `preprocess.PREPROCESS_VERSION`.
        notices: Why a graphics card that is there is not used; sentences to tell a person once.
    """

    name: str
    sha256: str
    precision: str
    provider: str
    preprocess_version: int
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says, as far as the program needs it.

    Attributes:
        name: The model's name for people.
        weights: The weights file.
        graphs: Graph file by precision ("int8", "float").
        labels: The file with the class names.
        sha256: Hash by file, hexadecimal.
        views: Squares of sample photos (`photo`, `box`) by which int8 was calibrated.
    """

    name: str
    weights: str
    graphs: Mapping[str, str]
    labels: str
    sha256: Mapping[str, str]
    views: Sequence[Any]

    def info(self, precision: Precision, provider: Provider) -> ModelInfo:
        """Describe one of the graphs."""
        parts = (self.sha256[self.graphs[precision]], self.sha256[self.weights])
        digest = hashlib.sha256("".join(parts).encode()).hexdigest()
        return ModelInfo(self.name, digest, str(precision), str(provider), PREPROCESS_VERSION)

    def verified(self, folder: Path, name: str) -> bytes:
        """Return a file's bytes if they are the ones the manifest speaks of.

        Raises:
            UserError: the file is missing or damaged.
        """
        path = folder / name
        try:
            data = path.read_bytes()
        except OSError as error:
            msg = f"The model file {path} cannot be read ({error.strerror}). {_INSTALL_AGAIN}"
            raise UserError(msg) from error
        if hashlib.sha256(data).hexdigest() != self.sha256[name]:
            msg = f"The model file {path} is damaged. {_INSTALL_AGAIN}"
            raise UserError(msg)
        return data


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest in the model's folder.

    Raises:
        UserError: it is missing, damaged or of another version.
    """
    path = folder / "manifest.json"
    try:
        content = json.loads(path.read_bytes())
        if content["preprocess_version"] != PREPROCESS_VERSION:
            msg = f"The model in {folder} is of another version of PhotoClust. {_INSTALL_AGAIN}"
            raise UserError(msg)
        return Manifest(
            name=content["name"],
            weights=content["weights"],
            graphs=content["graphs"],
            labels=content["labels"],
            sha256=content["sha256"],
            views=content["calibration"]["views"],
        )
    except OSError as error:
        msg = f"The model is missing: {path} cannot be read ({error.strerror}). {_INSTALL_AGAIN}"
        raise UserError(msg) from error
    except (ValueError, KeyError, TypeError) as error:
        msg = f"The model is damaged: {path} makes no sense. {_INSTALL_AGAIN}"
        raise UserError(msg) from error
