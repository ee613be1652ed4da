"""Table 1: every network has a row, and labels tell how often it is right."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.progress import CancelToken, NullProgress
from photoclust.imaging.decode import decode
from photoclust.services.measure import network_table as module
from photoclust.services.networks.import_model import all_networks
from photoclust.vision.manifest import class_labels
from photoclust.vision.model import choose_model
from photoclust.vision.network import Precision, Provider
from photoclust.vision.preprocess import model_input
from photoclust.vision.zoo.architectures import ARCHITECTURES


def test_a_network_with_weights_is_judged_by_labels_and_one_without_only_timed(
    model_folder: Path, sample_photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnx")
    small = {name: ARCHITECTURES[name] for name in ("resnet50", "efficientnet_lite0")}
    monkeypatch.setattr(module, "ARCHITECTURES", small)
    monkeypatch.setattr(module, "_RUNS", 1)
    network = all_networks(model_folder, tmp_path)["resnet50"]
    photo = sorted(sample_photos.glob("*.jpg"))[0]
    image = decode(photo.read_bytes(), ".jpg", thumbnail_side=0, input_side=network.side).image
    model = choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU)
    order = np.argsort(-model.infer(model_input(image, network.side)[None])[1][0])
    names = class_labels(network)
    # Once by its best class, once by its second, once by what is no class of ImageNet's.
    for folder in (names[order[0]], names[order[1]], "Uncle Tom"):
        (tmp_path / "labelled" / folder).mkdir(parents=True)
        shutil.copy(photo, tmp_path / "labelled" / folder / "photo.jpg")
    rows = module.measure_networks(
        model_folder,
        tmp_path,
        tmp_path / "labelled",
        progress=NullProgress(),
        cancel=CancelToken(),
    )
    assert [row.name for row in rows if row.weights == "shipped"] == [
        "resnet50",
        "efficientnet_lite2",
    ]
    judged, timed = (row for row in rows if row.name in small)
    assert (judged.name, judged.features, judged.parameters) == ("resnet50", 2048, 25_557_032)
    assert (judged.top1, judged.top5, judged.weights) == (0.5, 1.0, "shipped")
    assert judged.paper == {"top5_error": 7.02, "ms": 103.58}
    assert (timed.name, timed.features, timed.weights) == ("efficientnet_lite0", 1280, "random")
    assert (timed.top1, timed.top5) == (None, None)
    assert timed.ms > 0
    assert timed.paper == {"top5_error": None, "ms": None}
    assert not list((tmp_path / "models").glob("*")), "what was made only to be timed is gone"
