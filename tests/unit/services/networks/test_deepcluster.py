"""A network that is taught by photos without labels."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclust.core.errors import InputError
from photoclust.core.packages import Package
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.services.networks import deepcluster as module
from photoclust.services.networks import import_model
from photoclust.services.networks.deepcluster import Taught, deepcluster
from photoclust.services.networks.import_model import all_networks
from photoclust.vision.model import choose_model
from photoclust.vision.network import Provider
from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import Graph
from photoclust.vision.zoo.normed import PLANS, Conv, features_of, layers
from photoclust.vision.zoo.tensors import Random

needs_torch = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="needs torch")


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(import_model, "_EVERY", 70)
    monkeypatch.setitem(PLANS, "small", (Conv(8, 7, 8, 3), Conv(16)))
    folder = tmp_path / "photos"
    folder.mkdir()
    random = np.random.default_rng(0)
    for number in range(24):
        pixels = random.integers(0, 256, (64, 64, 3), np.uint8)
        pixels[..., number % 3] = 0
        Image.fromarray(pixels).save(folder / f"{number}.png")
    return folder


class _Until(CancelToken):
    """Cancelled once a round is written down."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data

    def raise_if_cancelled(self) -> None:
        if list(self._data.rglob("state.npz")):
            raise Cancelled


def _teach(photos: Path, data: Path, models: Path, cancel: CancelToken | None = None) -> Taught:
    return deepcluster(
        photos, data, models, architecture="small", groups=3, rounds=2,
        progress=NullProgress(), cancel=cancel or CancelToken(),
    )  # fmt: skip


@needs_torch
def test_a_run_that_was_stopped_comes_to_the_same(
    photos: Path, model_folder: Path, tmp_path: Path
) -> None:
    whole = _teach(photos, tmp_path / "whole", model_folder)
    assert (whole.photos, whole.unread, whole.rounds, whole.resumed) == (24, 0, 2, 0)
    data = tmp_path / "stopped"
    with pytest.raises(Cancelled):
        _teach(photos, data, model_folder, _Until(data))
    assert list(all_networks(model_folder, data)) == ["resnet50", "efficientnet_lite2"]
    rest = _teach(photos, data, model_folder)
    assert rest.resumed == 1
    pixels = np.random.default_rng(1).integers(0, 256, (1, SIDE, SIDE, 3), np.uint8)
    told = []
    for folder in (tmp_path / "whole", data):
        network = all_networks(model_folder, folder)["deepcluster_small"]
        assert (network.features, network.signed) == (16, False)
        told.append(choose_model(network, provider=Provider.CPU).infer(pixels)[0])
    np.testing.assert_allclose(told[0], told[1], rtol=1e-3)
    assert not list((data / "deepcluster").iterdir())
    with pytest.raises(InputError, match="taught before"):
        _teach(photos, data, model_folder)


@needs_torch
def test_teaching_teaches(photos: Path) -> None:
    """Photos of three colours, told which is which: the loss falls."""
    from photoclust.vision.zoo.training import Trainee

    pixels = np.stack(
        [np.asarray(Image.open(photos / f"{n}.png").resize((SIDE, SIDE))) for n in range(24)]
    )
    labels = np.arange(24, dtype=np.int32) % 3
    trainee = Trainee("small", 0, 1)
    losses = [trainee.learn(pixels, labels, number, lambda: None) for number in range(8)]
    assert len(trainee.tensors()["top.bias"]) == 3
    before = trainee.embed(pixels, lambda: None)
    middles = np.stack([before[labels == label].mean(axis=0) for label in range(3)])
    nearest = ((before[:, None] - middles) ** 2).sum(axis=2).argmin(axis=1)
    assert (nearest == labels).mean() > 0.9
    assert np.isfinite(losses).all()


@needs_torch
def test_what_torch_computes_is_what_is_written(
    photos: Path, model_folder: Path, tmp_path: Path
) -> None:
    from photoclust.vision.zoo.tensors import Loaded
    from photoclust.vision.zoo.training import Trainee

    pixels = np.random.default_rng(1).integers(0, 256, (2, SIDE, SIDE, 3), np.uint8)
    trainee = Trainee("small", 0, 1)
    trainee.learn(pixels, np.array([0, 1], np.int32), 0, lambda: None)
    graph = Graph(Loaded(trainee.tensors()), SIDE)
    made = layers(graph, PLANS["small"], 2)
    graph.write(tmp_path, "a", features=(made[0], 16), logits=(made[1], 2))
    from photoclust.vision.runtime import load_runtime

    session = load_runtime().InferenceSession(str(tmp_path / "a.onnx"))
    features = session.run(["features"], {"photos": pixels})[0]
    np.testing.assert_allclose(features, trainee.embed(pixels, lambda: None), atol=1e-4)


def test_what_is_missing_is_said(
    photos: Path, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Package, "is_there", property(lambda _: False))
    with pytest.raises(InputError, match="deepcluster needs torch, which is not installed"):
        _teach(photos, tmp_path, model_folder)
    with pytest.raises(InputError, match="no architecture lenet"):
        deepcluster(
            photos, tmp_path, model_folder, architecture="lenet",
            progress=NullProgress(), cancel=CancelToken(),
        )  # fmt: skip


def test_groups_are_those_of_the_features() -> None:
    random = np.random.default_rng(0)
    middles = np.eye(3, 16, dtype=np.float32) * 10
    features = np.repeat(middles, 10, axis=0) + random.random((30, 16)).astype(np.float32) * 0.1
    labels = module._groups(features, 3, 0)
    assert len(set(labels)) == 3


@pytest.mark.parametrize("name", ["alexnet", "vgg16"])
def test_plans_are_laid_out(name: str) -> None:
    pytest.importorskip("onnx")
    graph = Graph(Random(), SIDE)
    assert layers(graph, PLANS[name], 5)
    assert features_of(PLANS[name]) == ARCHITECTURES[name].features
