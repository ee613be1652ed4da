"""What a network is stands in its manifest, and further networks lie beside the shipped one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclust.core.errors import InputError, UserError
from photoclust.vision.manifest import class_labels, read_network, read_networks, verified
from photoclust.vision.model import choose_model
from photoclust.vision.network import Network, Precision, Provider
from photoclust.vision.preprocess import PREPROCESS_VERSION
from tests.helpers.made_up_network import FEATURES, ID, LABELS, SIDE, make_network


def test_the_shipped_network_is_described(network: Network, model_folder: Path) -> None:
    assert (network.id, network.name) == ("resnet50", "ResNet-50 (ImageNet)")
    assert network.licence.startswith("MIT")
    assert (network.side, network.features, network.classes) == (224, 2048, 1000)
    assert not network.signed
    assert (network.channels, network.scale) == ("RGB", 1)
    assert network.means == (123.68, 116.779, 103.939)
    assert network.preprocess_version == PREPROCESS_VERSION
    assert network.folder == model_folder
    assert network.samples.is_dir()
    assert len(class_labels(network)) == network.classes


def test_what_it_is_known_by_has_not_changed(network: Network) -> None:
    # It is in every cache: with another hash all photos would be read again.
    assert network.sha256_in("int8").startswith("2bdd814f29aae690")
    assert network.sha256_in("float").startswith("4049d09112a41d89")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"preprocess_version": 1}'])
def test_an_absurd_manifest_is_one_sentence(content: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(UserError, match="makes no sense"):
        read_network(tmp_path)


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("input", "shape", ["n"]),
        ("input", "shape", ["n", "wide", "wide", 3]),
        ("input", "means", [1, 2]),
        ("input", "scale", None),
        ("outputs", "features", ["n", 0]),
        ("outputs", "logits", "many"),
        ("outputs", "signed", "no"),
    ],
)
def test_sizes_that_make_no_sense_are_one_sentence(
    part: str, name: str, value: object, tmp_path: Path
) -> None:
    path = make_network(tmp_path / "other") / "manifest.json"
    content: dict[str, Any] = json.loads(path.read_bytes())
    content[part][name] = value
    path.write_text(json.dumps(content))
    with pytest.raises(UserError, match="makes no sense"):
        read_network(path.parent)


def test_a_network_of_another_version_is_refused(model_copy: Path) -> None:
    path = model_copy / "manifest.json"
    path.write_text(path.read_text().replace('"preprocess_version": 1', '"preprocess_version": 0'))
    with pytest.raises(UserError, match="another version"):
        read_network(model_copy)


def test_labels_are_checked_too(model_copy: Path) -> None:
    (model_copy / "class_labels.json").write_text("[]")
    with pytest.raises(UserError, match="damaged"):
        class_labels(read_network(model_copy))


def test_the_manifest_names_what_ships(network: Network) -> None:
    for name in network.sha256:
        verified(network, name)
    assert len(network.views) == 128
    assert all((network.samples / view["photo"]).is_file() for view in network.views)


def test_the_second_network_ships_whole(model_folder: Path) -> None:
    second = read_networks(model_folder)["efficientnet_lite2"]
    for name in second.sha256:
        verified(second, name)
    assert (second.side, second.features, second.classes) == (260, 1280, 1000)
    assert all((second.samples / view["photo"]).is_file() for view in second.views)
    for name in ("LICENSE", "APACHE-2.0.txt"):
        assert "Apache" in (second.folder / name).read_text("utf-8")


def test_another_network_is_a_folder_beside_the_shipped_one(model_copy: Path) -> None:
    make_network(model_copy / "other")
    networks = read_networks(model_copy)
    assert list(networks) == ["resnet50", "efficientnet_lite2", ID]
    other = networks[ID]
    assert (other.side, other.features, other.classes) == (SIDE, FEATURES, len(LABELS))
    assert other.signed
    assert class_labels(other) == tuple(LABELS)
    assert other.samples == networks["resnet50"].samples


def test_two_networks_of_one_name_are_one_sentence(model_copy: Path) -> None:
    make_network(model_copy / "one")
    make_network(model_copy / "two")
    with pytest.raises(UserError, match=f"Two models are called {ID}"):
        read_networks(model_copy)


def test_a_network_without_an_int8_graph_computes_in_float(tmp_path: Path) -> None:
    network = read_network(make_network(tmp_path / "other"))
    model = choose_model(network, provider=Provider.CPU)
    assert model.precision == "float"
    features, logits = model.infer(np.zeros((2, SIDE, SIDE, 3), np.uint8))
    assert (features.shape, logits.shape) == ((2, FEATURES), (2, len(LABELS)))
    assert (features < 0).any()
    with pytest.raises(InputError, match="float only"):
        choose_model(network, precision=Precision.INT8, provider=Provider.CPU)
