"""Where the numbers of a network come from: a file, or chance where only its speed counts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.core.text import Text

Array = NDArray[np.float32]


class Tensors(Protocol):
    """Gives a network its numbers."""

    def take(self, name: str, *shape: int) -> Array:
        """The tensor of that name. Raises InputError where there is none of that shape."""


class Loaded:
    """Tensors that were read from a file; each has to be taken, none may be missing.

    Args:
        found: By name.
    """

    def __init__(self, found: Mapping[str, Array]) -> None:
        self._found = found
        self._taken: set[str] = set()

    def take(self, name: str, *shape: int) -> Array:
        """See `Tensors`."""
        tensor = self._found.get(name)
        if tensor is None:
            raise InputError(
                Text(
                    "The file has no weights called {name}; they are of another architecture.",
                    name=name,
                )
            )
        if tensor.shape != shape:
            raise InputError(
                Text(
                    "The weights {name} are of size {found}, where {wanted} is wanted; they are of "
                    "another architecture.",
                    name=name,
                    found=_size(tensor.shape),
                    wanted=_size(shape),
                )
            )
        if not np.isfinite(tensor).all():
            raise InputError(Text("The weights {name} hold what is no number.", name=name))
        self._taken.add(name)
        return tensor

    def rows(self, name: str) -> int:
        """How many rows a tensor has: the classes, of that of the last layer; 0 without it."""
        tensor = self._found.get(name)
        return 0 if tensor is None or tensor.ndim == 0 else tensor.shape[0]

    def check_all_taken(self) -> None:
        """Raises InputError where the file holds weights that the architecture has no place for."""
        left = sorted(
            name
            for name in set(self._found) - self._taken
            # How many batches were seen in training; nothing depends on it.
            if not name.endswith("num_batches_tracked")
        )
        if left:
            raise InputError(
                Text(
                    "The file has weights that this architecture does not: {names}.",
                    names=", ".join(left[:3]),
                )
            )


class Counted:
    """Zeros of any name, only to count them.

    Attributes:
        parameters: How many numbers were taken that training would change.
    """

    def __init__(self) -> None:
        self.parameters = 0

    def take(self, name: str, *shape: int) -> Array:
        """See `Tensors`."""
        if not name.endswith(("running_mean", "running_var")):
            self.parameters += math.prod(shape)
        return np.zeros(shape, np.float32)


class Random:
    """Random tensors of any name, of a size that keeps what passes through them in bounds.

    Args:
        seed: Of the numbers.
    """

    def __init__(self, seed: int = 0) -> None:
        self._random = np.random.default_rng(seed)

    def take(self, name: str, *shape: int) -> Array:
        """See `Tensors`."""
        if len(shape) == 1:
            one = name.endswith(("weight", "running_var"))
            return np.full(shape, 1.0 if one else 0.0, np.float32)
        spread = math.sqrt(2 / math.prod(shape[1:]))
        return self._random.standard_normal(shape, np.float32) * np.float32(spread)


def _size(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "1"
