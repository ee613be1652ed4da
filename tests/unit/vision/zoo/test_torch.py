"""Networks that are built here compute what torch does with the same weights.

What torch made of them lies in tests/data/torch (tests/helpers/patterned.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclust.vision.runtime import load_runtime
from photoclust.vision.zoo import alexnet, vgg
from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import Graph
from tests.helpers.patterned import CLASSES, FEATURES, Patterned, pictures


@pytest.fixture(scope="module")
def by_torch() -> Mapping[str, Any]:
    with np.load(FEATURES) as found:
        return dict(found)


def test_all_architectures_of_torchvision_are_there(by_torch: Mapping[str, Any]) -> None:
    assert set(by_torch) == {name for name in ARCHITECTURES if not name.startswith("efficientnet")}


@pytest.mark.parametrize("name", [n for n in ARCHITECTURES if not n.startswith("efficientnet")])
def test_features_are_those_of_torch(
    name: str, by_torch: Mapping[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnx")
    # What comes behind the features takes 400 MB and changes none of them.
    monkeypatch.setattr(vgg, "_WIDE", 4)
    monkeypatch.setattr(alexnet, "_WIDE", 4)
    design = ARCHITECTURES[name]
    graph = Graph(Patterned(), SIDE)
    features, logits = design.layers(graph, CLASSES)
    file, _ = graph.write(
        tmp_path, "a", features=(features, design.features), logits=(logits, CLASSES)
    )
    session = load_runtime().InferenceSession(tmp_path / file, providers=["CPUExecutionProvider"])
    (found,) = session.run(["features"], {"photos": pictures()})
    np.testing.assert_allclose(found, by_torch[name], atol=1e-4)
    others = [made for other, made in by_torch.items() if other != name]
    assert all(o.shape != found.shape or np.abs(o - found).max() > 0.01 for o in others)
