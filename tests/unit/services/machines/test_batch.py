"""What a worker does with an order: read that very file, or leave it to who asks."""

from __future__ import annotations

import dataclasses
import hashlib
import pickle
from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest
from photoclust.services.machines.batch import Order, Wanted, read_batch, releases
from photoclust.vision.manifest import read_networks


@pytest.fixture
def order(model_folder: Path, sample_photos: Path) -> Order:
    """An order for one photo."""
    photo = min(sample_photos.rglob("*.jpg"))
    status = photo.stat()
    network = next(iter(read_networks(model_folder).values()))
    return Order(
        photos=(Wanted(str(photo), status.st_size, status.st_mtime_ns),),
        known=frozenset(),
        network=network.id,
        sha256=network.sha256_in("float"),
        precision="float",
        provider="cpu",
        releases=releases(),
    )


def test_what_was_read_travels_whole(order: Order, model_folder: Path) -> None:
    (read,) = read_batch(pickle.loads(pickle.dumps(order)), model_folder)
    assert read is not None
    assert read.embedding is not None
    assert pickle.loads(pickle.dumps(read)).facts == read.facts


def test_a_photo_that_is_known_is_not_decoded(order: Order, model_folder: Path) -> None:
    digest = Digest(hashlib.sha256(Path(order.photos[0].path).read_bytes()).digest())
    (read,) = read_batch(dataclasses.replace(order, known=frozenset({digest})), model_folder)
    assert read is not None
    assert read.digest == digest
    assert read.embedding is None


@pytest.mark.parametrize("change", [{"size": 1}, {"mtime_ns": 0}, {"path": "/nowhere/a.jpg"}])
def test_another_state_of_a_file_is_left_to_who_asks(
    order: Order, model_folder: Path, change: dict[str, object]
) -> None:
    other = dataclasses.replace(order.photos[0], **change)  # type: ignore[arg-type]
    assert read_batch(dataclasses.replace(order, photos=(other,)), model_folder) == [None]


def test_a_damaged_photo_is_left_to_who_asks(
    order: Order, model_folder: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "a.jpg"
    damaged.write_bytes(b"\xff\xd8\xff no photo")
    status = damaged.stat()
    wanted = Wanted(str(damaged), status.st_size, status.st_mtime_ns)
    assert read_batch(dataclasses.replace(order, photos=(wanted,)), model_folder) == [None]


@pytest.mark.parametrize(
    ("change", "told"),
    [({"releases": ("photoclust 0",)}, "photoclust 0"), ({"sha256": "ab" * 32}, "abababababab")],
)
def test_another_installation_refuses(
    order: Order, model_folder: Path, change: dict[str, object], told: str
) -> None:
    with pytest.raises(UserError, match=told):
        read_batch(dataclasses.replace(order, **change), model_folder)  # type: ignore[arg-type]
