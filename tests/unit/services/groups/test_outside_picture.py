"""A picture from outside is looked at like a photo, and nothing of it is kept."""

from __future__ import annotations

import io
import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclust.core.progress import Cancelled, CancelToken
from photoclust.imaging import isolated
from photoclust.imaging.errors import DecodeError
from photoclust.services.groups.outside_picture import read_outside
from photoclust.services.library.engine import Engine
from photoclust.vision.manifest import read_network
from photoclust.vision.model import Model
from photoclust.vision.network import Precision, Provider
from tests.helpers.made_up_network import make_network


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    network = read_network(make_network(tmp_path / "network"))
    yield Engine(Model(network, Precision.FLOAT, Provider.CPU))
    assert not [c for c in multiprocessing.active_children() if "decoding" in c.name]


def picture(form: str = "PNG", colour: tuple[int, int, int] = (10, 200, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), colour).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP"])
def test_bytes_and_files_give_the_same(engine: Engine, tmp_path: Path, form: str) -> None:
    data = picture(form)
    file = tmp_path / f"given.{form.lower()}"
    file.write_bytes(data)
    pasted = read_outside(data, engine, CancelToken())
    dropped = read_outside(file, engine, CancelToken())
    assert np.array_equal(pasted.row, dropped.row)
    assert np.isclose(np.linalg.norm(pasted.row), 1.0)
    with Image.open(io.BytesIO(pasted.jpeg)) as thumbnail:
        assert thumbnail.format == "JPEG"
        assert max(thumbnail.size) <= 400


def test_it_is_the_child_that_decodes_whatever_the_format(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(*_: object, **__: object) -> None:
        raise AssertionError("decoded in this process")

    monkeypatch.setattr(isolated, "decode", here)
    assert len(read_outside(picture("PNG"), engine, CancelToken()).jpeg) > 100


def test_what_is_no_picture_is_told(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(DecodeError):
        read_outside(b"no picture at all", engine, CancelToken())
    with pytest.raises(DecodeError):
        read_outside(tmp_path / "gone.jpg", engine, CancelToken())


def test_a_person_may_stop_it(engine: Engine) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_outside(picture(), engine, cancel)
