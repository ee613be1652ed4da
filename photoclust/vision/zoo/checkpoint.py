"""Reading weights out of a person's file: torch's checkpoints, new and old, and safetensors.

A checkpoint of torch is a pickle, a program that may do anything when it is run. Here it is not: of
all that it may call for, only what tensors are made of is known, everything else ends the reading.
"""

from __future__ import annotations

import io
import json
import math
import pickle
import re
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from photoclust.core.errors import InputError, system_says
from photoclust.core.text import Text
from photoclust.vision.zoo.tensors import Array

_MOST_BYTES = 4 * 2**30
_MOST_PICKLE = 64 * 2**20
"""What describes tensors is small beside them; a larger one was made to fill the memory."""

_MAGIC = 0x1950A86A20F9469CFC6C
"""What the first pickle of an old checkpoint holds."""

_KINDS = {
    "FloatStorage": "<f4",
    "HalfStorage": "<f2",
    "DoubleStorage": "<f8",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "BFloat16Storage": "<u2",
}
_SAFE_KINDS = {"F32": "<f4", "F16": "<f2", "F64": "<f8", "I64": "<i8", "I32": "<i4", "BF16": "<u2"}
_BRAIN = {"BFloat16Storage", "BF16"}
"""The upper half of a float32."""

_OLD_DENSENET = re.compile(
    r"(.*denselayer\d+\.(?:norm|conv))\.([12]\.(?:weight|bias|running_mean|running_var))"
)


def read_checkpoint(path: Path) -> dict[str, Array]:
    """Read the tensors of a file, by name, as float32.

    Raises:
        InputError: it cannot be read, is none of these kinds, is damaged or would do something.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(Text("{path} is too large to be the weights of a network.", path=path))
        with path.open("rb") as file:
            head = file.read(16)
            file.seek(0)
            if head.startswith(b"PK\x03\x04"):
                found = _zipped(file)
            elif len(head) > 8 and head[8:9] == b"{":
                found = _safe(file, path.stat().st_size)
            elif head[:1] == b"\x80":
                found = _legacy(file)
            else:
                raise _unknown(path)
    except InputError:
        raise
    except OSError as error:
        raise InputError(
            Text("{path} cannot be read: {error}.", path=path, error=system_says(error))
        ) from error
    except Exception as error:  # whatever a damaged or hostile file makes the readers stumble over
        raise InputError(
            Text("{path} is damaged or no file of weights. Nothing was changed.", path=path)
        ) from error
    named = _named(found)
    if not named:
        raise InputError(Text("{path} holds no weights.", path=path))
    return named


def _unknown(path: Path) -> InputError:
    return InputError(
        Text(
            "{path} is no file of weights that PhotoClust knows. It reads checkpoints of torch "
            "(.pth, .pt) and safetensors.",
            path=path,
        )
    )


@dataclass(frozen=True)
class _Kind:
    """A type of numbers, in the place of torch's class."""

    name: str


class _Storage:
    """Numbers that tensors lie in; they may be read only after the pickle that speaks of them.

    Attributes:
        kind: Their type.
        count: How many the pickle says there are.
        numbers: What was read.
    """

    def __init__(self, kind: _Kind, count: int) -> None:
        self.kind = kind
        self.count = count
        self.numbers: NDArray[Any] | None = None

    def fill(self, data: bytes) -> None:
        """Take the bytes. Raises ValueError where they are not as many as was said."""
        numbers = np.frombuffer(data, _KINDS[self.kind.name])
        if len(numbers) != self.count:
            msg = "not as many numbers as the file says"
            raise ValueError(msg)
        self.numbers = numbers


@dataclass(frozen=True)
class _Tensor:
    """Where a tensor lies in its storage."""

    storage: _Storage
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]

    def read(self) -> Array:
        """Raises ValueError where it would reach outside."""
        numbers = self.storage.numbers
        whole = math.prod(self.size)
        reach = self.offset + sum((n - 1) * s for n, s in zip(self.size, self.stride, strict=True))
        inside = min((self.offset, *self.size, *self.stride), default=0) >= 0
        held = 0 if numbers is None else len(numbers)
        if numbers is None or not inside or whole > held or (whole and reach >= held):
            msg = "a tensor outside its numbers"
            raise ValueError(msg)
        strides = [step * numbers.itemsize for step in self.stride]
        view = np.lib.stride_tricks.as_strided(numbers[self.offset :], self.size, strides)
        return _real(view, self.storage.kind.name)


def _real(values: NDArray[Any], kind: str) -> Array:
    if kind in _BRAIN:
        return (values.astype(np.uint32) << 16).view(np.float32)
    return np.ascontiguousarray(values, np.float32)


def _tensor(storage: object, offset: object, size: object, stride: object, *_: object) -> _Tensor:
    """In the place of torch's function of that purpose."""
    if not isinstance(storage, _Storage) or not isinstance(size, tuple):
        msg = "no tensor"
        raise TypeError(msg)
    steps: Any = stride
    start: Any = offset
    return _Tensor(storage, int(start), tuple(map(int, size)), tuple(map(int, steps)))


def _parameter(tensor: object, *_: object) -> object:
    return tensor


_KNOWN: dict[tuple[str, str], object] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch._utils", "_rebuild_tensor_v2"): _tensor,
    ("torch._utils", "_rebuild_parameter"): _parameter,
    **{("torch", name): _Kind(name) for name in _KINDS},
}


class _Reader(pickle.Unpickler):
    """Reads a pickle without running anything but what makes tensors."""

    def __init__(self, file: BinaryIO, storage_of: Callable[[Any], _Storage]) -> None:
        super().__init__(file)
        self._storage_of = storage_of

    def find_class(self, module: str, name: str) -> Any:
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise InputError(
                Text(
                    "The file asks for {what} to be run, which weights do not need. It was not "
                    "run, and nothing was changed. Save the network's state_dict() alone.",
                    what=f"{module}.{name}",
                )
            ) from None

    def persistent_load(self, pid: Any) -> _Storage:
        return self._storage_of(pid)


def _zipped(file: BinaryIO) -> object:
    """A checkpoint as torch writes it since 2020: a pickle and a file for each storage."""
    with zipfile.ZipFile(file) as archive:
        index = next(name for name in archive.namelist() if name.endswith("data.pkl"))
        root = index.removesuffix("data.pkl")
        storages: dict[str, _Storage] = {}

        def entry(name: str, most: int) -> bytes:
            info = archive.getinfo(f"{root}{name}")
            if info.compress_type != zipfile.ZIP_STORED or info.file_size > most:
                msg = "packed, or larger than it can be"
                raise ValueError(msg)
            return archive.read(info)

        def storage_of(pid: Any) -> _Storage:
            _, kind, key, _, count = pid
            if key not in storages:
                storages[key] = _Storage(kind, count)
                storages[key].fill(entry(f"data/{key}", _MOST_BYTES))
            return storages[key]

        if f"{root}byteorder" in archive.namelist() and entry("byteorder", 16) != b"little":
            msg = "written on a machine of another kind"
            raise ValueError(msg)
        return _Reader(io.BytesIO(entry("data.pkl", _MOST_PICKLE)), storage_of).load()


def _legacy(file: BinaryIO) -> object:
    """A checkpoint as torch wrote it before: pickles one after the other, then all storages."""
    storages: dict[str, _Storage] = {}

    def storage_of(pid: Any) -> _Storage:
        kind, key, count = pid[1], pid[2], pid[4]
        if pid[5] is not None:
            msg = "a view into a storage"
            raise ValueError(msg)
        return storages.setdefault(key, _Storage(kind, count))

    def load() -> Any:
        return _Reader(file, storage_of).load()

    if load() != _MAGIC:
        msg = "no checkpoint"
        raise ValueError(msg)
    load()  # the version
    load()  # the machine
    found = load()
    for key in load():
        (count,) = struct.unpack("<q", file.read(8))
        storage = storages[key]
        if count != storage.count:
            msg = "not as many numbers as the file says"
            raise ValueError(msg)
        storage.fill(file.read(count * np.dtype(_KINDS[storage.kind.name]).itemsize))
    return found


def _safe(file: BinaryIO, size: int) -> object:
    """A file of safetensors: their places as JSON, then the numbers."""
    (length,) = struct.unpack("<Q", file.read(8))
    if length > min(size, _MOST_PICKLE):
        msg = "longer than the file"
        raise ValueError(msg)
    places = json.loads(file.read(length))
    start = 8 + length
    found = {}
    for name, place in places.items():
        if name == "__metadata__":
            continue
        first, last = map(int, place["data_offsets"])
        if not 0 <= first <= last <= size - start:
            msg = "a tensor outside the file"
            raise ValueError(msg)
        file.seek(start + first)
        numbers = np.frombuffer(file.read(last - first), _SAFE_KINDS[place["dtype"]])
        found[name] = _real(numbers.reshape([int(n) for n in place["shape"]]), place["dtype"])
    return found


def _named(found: object) -> dict[str, Array]:
    """The tensors of a state dict, wherever in the file it is, by torchvision's names."""
    while isinstance(found, dict):
        inner = next(
            (found[k] for k in ("state_dict", "model") if isinstance(found.get(k), dict)), None
        )
        if inner is None:
            break
        found = inner
    if not isinstance(found, dict):
        return {}
    tensors = {}
    for name, value in found.items():
        if isinstance(name, str) and isinstance(value, _Tensor | np.ndarray):
            called = _OLD_DENSENET.sub(r"\1\2", name.removeprefix("module."))
            try:
                tensors[called] = value.read() if isinstance(value, _Tensor) else value
            except ValueError as error:
                raise InputError(
                    Text("The weights {name} are damaged. Nothing was changed.", name=name)
                ) from error
    return tensors
