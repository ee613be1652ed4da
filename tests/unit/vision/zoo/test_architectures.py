"""The architectures are those that are known by these names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photoclust.vision.runtime import load_runtime
from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import Graph, Habits
from photoclust.vision.zoo.tensors import Array, Counted

# As torchvision's documentation tells them.
_PARAMETERS = {
    "resnet18": 11_689_512,
    "resnet34": 21_797_672,
    "resnet50": 25_557_032,
    "resnet101": 44_549_160,
    "resnet152": 60_192_808,
    "alexnet": 61_100_840,
    "densenet121": 7_978_856,
    # As the packages that hold their weights have.
    "efficientnet_lite0": 4_652_008,
    "efficientnet_lite1": 5_416_680,
    "efficientnet_lite2": 6_092_072,
}
# These take gigabytes to build; they differ in how many convolutions there are.
_LARGE = ("vgg16", "vgg19")


def test_all_are_there() -> None:
    assert set(ARCHITECTURES) == {*_PARAMETERS, *_LARGE}


@pytest.mark.parametrize("name", _PARAMETERS)
def test_they_have_as_many_parameters_as_they_should(name: str) -> None:
    pytest.importorskip("onnx")
    counted = Counted()
    ARCHITECTURES[name].layers(Graph(counted, SIDE), 1000)
    assert counted.parameters == _PARAMETERS[name]


class _Corner:
    """Weights that take the upper left pixel of each window."""

    def take(self, name: str, *shape: int) -> Array:
        made = np.zeros(shape, np.float32)
        if len(shape) == 4:
            made[:, :, 0, 0] = 1
        return made


def test_an_odd_pixel_of_padding_comes_last_and_planes_are_looked_at_apart(tmp_path: Path) -> None:
    pytest.importorskip("onnx")

    as_they_are = Habits(means=(0, 0, 0), spreads=(1 / 255,) * 3)
    graph = Graph(_Corner(), 4, as_they_are)
    at = graph.conv_same(graph.input(), "c", (3, 3), size=3, stride=2, norm=None, apart=True)
    features = graph.flat(graph.relu6(at))
    name, _ = graph.write(tmp_path, "small", features=(features, 12), logits=(features, 12))
    photo = np.arange(48, dtype=np.uint8).reshape(1, 4, 4, 3) // 6
    session = load_runtime().InferenceSession(tmp_path / name, providers=["CPUExecutionProvider"])
    (found,) = session.run(["features"], {"photos": photo})
    expected = np.minimum(photo[0, ::2, ::2], 6).transpose(2, 0, 1)
    np.testing.assert_allclose(found.reshape(3, 2, 2), expected, atol=1e-5)
