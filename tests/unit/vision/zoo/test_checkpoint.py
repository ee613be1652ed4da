"""Weights are read out of files without anything in them being run."""

from __future__ import annotations

import io
import json
import pickle
import struct
import sys
import zipfile
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.vision.zoo.checkpoint import read_checkpoint

_MAGIC = 0x1950A86A20F9469CFC6C


class _Stored:
    """A tensor as torch pickles it."""

    def __init__(self, key: str, values: NDArray[np.float32], count: int | None = None) -> None:
        self.key = key
        self.values = values
        self.count = values.size if count is None else count

    def __reduce__(self) -> Any:
        strides = tuple(step // 4 for step in self.values.strides)
        rebuild = sys.modules["torch._utils"]._rebuild_tensor_v2
        return rebuild, (_Place(self), 0, self.values.shape, strides, False, OrderedDict())


class _Place:
    def __init__(self, stored: _Stored) -> None:
        self.stored = stored


class _Writer(pickle.Pickler):
    def __init__(self, file: Any, *, old: bool) -> None:
        super().__init__(file, protocol=2)
        self._old = old

    def persistent_id(self, obj: Any) -> Any:
        if not isinstance(obj, _Place):
            return None
        kind = sys.modules["torch"].FloatStorage
        told = ("storage", kind, obj.stored.key, "cpu", obj.stored.count)
        return (*told, None) if self._old else told


@pytest.fixture
def torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """What torch calls its parts, as far as its files speak of them."""

    def _rebuild_tensor_v2() -> None: ...

    class FloatStorage: ...

    for name, part in (("torch._utils", _rebuild_tensor_v2), ("torch", FloatStorage)):
        module = ModuleType(name)
        part.__module__, part.__qualname__ = name, part.__name__
        setattr(module, part.__name__, part)
        monkeypatch.setitem(sys.modules, name, module)


def _pickled(what: object, *, old: bool) -> bytes:
    file = io.BytesIO()
    _Writer(file, old=old).dump(what)
    return file.getvalue()


def _new(path: Path, what: object, stored: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("net/data.pkl", _pickled(what, old=False))
        for key, data in stored.items():
            archive.writestr(f"net/data/{key}", data)
    return path


WEIGHTS = np.arange(6, dtype=np.float32).reshape(2, 3)


@pytest.mark.usefixtures("torch")
@pytest.mark.parametrize("wrapped", [False, True])
def test_both_forms_of_checkpoints_are_read(tmp_path: Path, wrapped: bool) -> None:
    state: Any = OrderedDict({"module.fc.weight": _Stored("0", WEIGHTS)})
    if wrapped:
        state = {"epoch": 3, "state_dict": state}
    new = _new(tmp_path / "new.pth", state, {"0": WEIGHTS.tobytes()})
    parts = [_pickled(part, old=True) for part in (_MAGIC, 1001, {"little_endian": True}, state)]
    old = tmp_path / "old.pth"
    numbers = struct.pack("<q", WEIGHTS.size) + WEIGHTS.tobytes()
    old.write_bytes(b"".join([*parts, _pickled(["0"], old=True), numbers]))
    for path in (new, old):
        found = read_checkpoint(path)
        assert list(found) == ["fc.weight"]
        assert np.array_equal(found["fc.weight"], WEIGHTS)
        assert found["fc.weight"].dtype == np.float32


@pytest.mark.usefixtures("torch")
def test_nothing_in_a_file_is_run(tmp_path: Path) -> None:
    class Hostile:
        def __reduce__(self) -> Any:
            return Path.touch, (tmp_path / "was run",)

    path = _new(tmp_path / "bad.pth", {"fc.weight": Hostile()}, {})
    with pytest.raises(InputError, match=r"asks for .* to be run.*was not"):
        read_checkpoint(path)
    old = tmp_path / "old.pth"
    old.write_bytes(pickle.dumps(Hostile()))
    with pytest.raises(InputError, match="asks for"):
        read_checkpoint(old)
    assert not (tmp_path / "was run").exists()


@pytest.mark.usefixtures("torch")
def test_tensors_outside_their_numbers_are_refused(tmp_path: Path) -> None:
    few = _new(tmp_path / "few.pth", {"a": _Stored("0", WEIGHTS, 4)}, {"0": WEIGHTS.tobytes()})
    with pytest.raises(InputError, match="damaged"):
        read_checkpoint(few)
    wide = np.lib.stride_tricks.as_strided(WEIGHTS, (1000, 1000), (0, 0))
    blown = _new(tmp_path / "blown.pth", {"a": _Stored("0", wide, 6)}, {"0": WEIGHTS.tobytes()})
    with pytest.raises(InputError, match="weights a are damaged"):
        read_checkpoint(blown)


def _safe(path: Path, tensors: Mapping[str, Any], data: bytes) -> Path:
    head = json.dumps(tensors).encode()
    path.write_bytes(struct.pack("<Q", len(head)) + head + data)
    return path


def test_safetensors_are_read(tmp_path: Path) -> None:
    half = WEIGHTS.astype(np.float16)
    tensors = {
        "__metadata__": {"format": "pt"},
        "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
        "b": {"dtype": "F16", "shape": [6], "data_offsets": [24, 36]},
    }
    path = _safe(tmp_path / "a.safetensors", tensors, WEIGHTS.tobytes() + half.tobytes())
    found = read_checkpoint(path)
    assert np.array_equal(found["a"], WEIGHTS)
    assert np.array_equal(found["b"], WEIGHTS.ravel())
    tensors["a"] = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 2400]}
    with pytest.raises(InputError, match="damaged"):
        read_checkpoint(_safe(path, tensors, WEIGHTS.tobytes()))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no file of weights"),
        (b"\xff\xd8\xff\xe0 a photo, for once", "no file of weights"),
        (b"PK\x03\x04 cut off", "damaged"),
        (b"\x80\x02cut off", "damaged"),
        (struct.pack("<Q", 2**60) + b"{}", "damaged"),
        (b"\x80\x02}q\x00.", "damaged"),
    ],
)
def test_what_is_no_file_of_weights_is_said(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(data)
    with pytest.raises(InputError, match=said):
        read_checkpoint(path)
    with pytest.raises(InputError, match="cannot be read"):
        read_checkpoint(tmp_path / "nowhere.pth")
