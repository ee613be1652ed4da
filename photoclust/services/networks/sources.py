"""What a network can be built of: weights for a known architecture, or a graph that is cut."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from photoclust.core.errors import InputError, system_says
from photoclust.core.text import Text
from photoclust.vision.zoo import keras
from photoclust.vision.zoo.architectures import ARCHITECTURES, Architecture
from photoclust.vision.zoo.checkpoint import read_checkpoint
from photoclust.vision.zoo.graph import Graph, Habits
from photoclust.vision.zoo.onnx_file import HABITS, OnnxFile
from photoclust.vision.zoo.tensors import Array, Loaded

_FEWEST_CLASSES = 2
_LONGEST_NAME = 40


class Source(Protocol):
    """A network that can be written.

    Attributes:
        name: By which it will be chosen, unless a shipped one has that name.
        title: For people.
        side: Width and height of the photos that it takes.
        features: How many features it gives.
        classes: How many classes it tells apart.
        habits: How it may have been fed, the most usual first; where there are several, trying
            tells.
    """

    name: str
    title: str
    side: int
    features: int
    classes: int
    habits: tuple[Habits, ...]

    def write(self, folder: Path, name: str, habits: Habits) -> tuple[str, str]:
        """Write graph and weights by that name into a folder; returns the names of the files.

        Raises:
            InputError: the weights are not of this architecture.
            OSError: of the disk.
        """


def open_source(file: Path, architecture: str | None) -> Source:
    """Find out what a file holds.

    Args:
        file: Weights or a graph.
        architecture: One of `ARCHITECTURES` for weights. A graph (.onnx) says itself what it is;
            for it this is only the name it gets, None for that of the file.

    Raises:
        InputError: the architecture is not known, or the file is not fit.
    """
    if file.suffix.lower() == ".onnx":
        return _Cut(file, architecture)
    design = None if architecture is None else ARCHITECTURES.get(architecture)
    if design is not None:
        return _Built(file, design)
    names = ", ".join(ARCHITECTURES)
    if architecture is None:
        raise InputError(
            Text(
                "{file} holds weights without saying of which network. Name it with "
                "--architecture: {names}.",
                file=file,
                names=names,
            )
        )
    raise InputError(
        Text("There is no architecture {name}. There are: {names}.", name=architecture, names=names)
    )


class _Built:
    """Weights from a file in a graph that is built here."""

    def __init__(self, file: Path, design: Architecture) -> None:
        self.name = design.name
        self.title = design.title
        self.side = design.side
        self.features = design.features
        self._design = design
        habits = design.habits
        if _is_keras(file):
            tensors, habits = keras.from_keras(_keras_layers(file), design.name)
        else:
            tensors = read_checkpoint(file)
        self.habits: tuple[Habits, ...] = (habits,)
        self._tensors = Loaded(tensors)
        self.classes = self._tensors.rows(f"{design.last}.weight")
        if self.classes < _FEWEST_CLASSES:
            raise InputError(
                Text(
                    "{file} has no last layer {layer}; it is of another architecture.",
                    file=file,
                    layer=design.last,
                )
            )

    def write(self, folder: Path, name: str, habits: Habits) -> tuple[str, str]:
        """See `Source`."""
        graph = Graph(self._tensors, self.side, habits)
        features, logits = self._design.layers(graph, self.classes)
        self._tensors.check_all_taken()
        return graph.write(
            folder, name, features=(features, self.features), logits=(logits, self.classes)
        )


class _Cut:
    """A graph of somebody else's, cut before its head."""

    habits: tuple[Habits, ...] = HABITS

    def __init__(self, file: Path, name: str | None) -> None:
        plain = re.sub(r"[^a-z0-9_]+", "_", (name or file.stem).lower()).strip("_")
        if not plain or len(plain) > _LONGEST_NAME or (name is not None and plain != name):
            raise InputError(
                Text(
                    "A network has to have a name of at most {most} letters a to z, digits and "
                    "underscores. Give one with --architecture.",
                    most=_LONGEST_NAME,
                )
            )
        self._graph = OnnxFile(file)
        self.name = plain
        self.title = file.stem
        self.side = self._graph.side
        self.features = self._graph.head.features
        self.classes = self._graph.head.classes

    def write(self, folder: Path, name: str, habits: Habits) -> tuple[str, str]:
        """See `Source`."""
        return self._graph.write(folder, name, habits)


def _is_keras(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(keras.MAGIC)) == keras.MAGIC
    except OSError as error:
        raise InputError(
            Text("{path} cannot be read: {error}.", path=file, error=system_says(error))
        ) from error


def _keras_layers(file: Path) -> dict[str, dict[str, Array]]:
    try:
        return keras.read_keras(file)
    except InputError:
        raise
    except Exception as error:  # whatever a damaged or hostile file makes h5py stumble over
        raise InputError(
            Text("{path} is damaged or no file of weights. Nothing was changed.", path=file)
        ) from error
