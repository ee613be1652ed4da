"""The architectures are those that are known by these names."""

from __future__ import annotations

import pytest

from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import Graph
from photoclust.vision.zoo.tensors import Counted

# As torchvision's documentation tells them.
_PARAMETERS = {
    "resnet18": 11_689_512,
    "resnet34": 21_797_672,
    "resnet50": 25_557_032,
    "resnet101": 44_549_160,
    "resnet152": 60_192_808,
    "alexnet": 61_100_840,
    "densenet121": 7_978_856,
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
