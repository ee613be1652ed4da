"""A network of a person's own weights."""

from __future__ import annotations

import json
import lzma
import struct
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.errors import InputError
from photoclust.services.networks import import_model as module
from photoclust.services.networks.import_model import all_networks, import_model
from photoclust.vision.model import choose_model
from photoclust.vision.network import Provider
from photoclust.vision.zoo.architectures import ARCHITECTURES, SIDE
from photoclust.vision.zoo.graph import MEANS, SPREADS, Graph
from photoclust.vision.zoo.tensors import Array, Random
from tests.helpers.patterned import FEATURES, NEW, OLD, pictures

CLASSES = 3


class _Kept(Random):
    """Random weights that are remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.tensors: dict[str, Array] = {}

    def take(self, name: str, *shape: int) -> Array:
        self.tensors[name] = super().take(name, *shape)
        return self.tensors[name]


def _save(path: Path, tensors: dict[str, Array]) -> Path:
    places, start = {}, 0
    for name, value in tensors.items():
        end = start + value.nbytes
        places[name] = {"dtype": "F32", "shape": value.shape, "data_offsets": [start, end]}
        start = end
    head = json.dumps(places).encode()
    data = b"".join(value.tobytes() for value in tensors.values())
    path.write_bytes(struct.pack("<Q", len(head)) + head + data)
    return path


@pytest.fixture(scope="module")
def tensors() -> dict[str, Array]:
    pytest.importorskip("onnx")
    kept = _Kept()
    ARCHITECTURES["resnet18"].layers(Graph(kept, SIDE), CLASSES)
    return kept.tensors


def test_an_imported_network_computes_what_its_weights_say(
    tensors: dict[str, Array],
    model_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_EVERY", 70)
    # Nothing but the bias of the last batch normalisation reaches the end: features are known.
    told = dict(tensors)
    last = np.linspace(-1, 1, 512, dtype=np.float32)
    for name in ("layer4.1.bn2", "layer4.1.bn1"):
        told[f"{name}.weight"] = np.zeros(512, np.float32)
    for name in ("layer4.0.bn2", "layer4.0.downsample.1"):
        told[f"{name}.weight"] = np.zeros(512, np.float32)
    told["layer4.1.bn2.bias"] = last
    told["layer4.0.bn2.running_mean"] = np.full(512, 5, np.float32)
    file = _save(tmp_path / "mine.safetensors", told)
    labels = tmp_path / "labels.txt"
    labels.write_text("cat\ndog\nowl\n")
    data = tmp_path / "data"
    made = import_model(file, "resnet18", data, model_folder, labels)
    assert (made.name, made.features, made.top1) == ("resnet18", 512, None)
    networks = all_networks(model_folder, data)
    assert list(networks) == ["resnet50", "efficientnet_lite2", "resnet18"]
    model = choose_model(networks["resnet18"], provider=Provider.CPU)
    features, logits = model.infer(np.zeros((1, SIDE, SIDE, 3), np.uint8))
    np.testing.assert_allclose(features[0], np.maximum(last, 0), atol=1e-5)
    expected = features @ told["fc.weight"].T + told["fc.bias"]
    np.testing.assert_allclose(logits, expected, atol=1e-4)
    with pytest.raises(InputError, match="imported before"):
        import_model(file, "resnet18", data, model_folder)
    assert len(MEANS) == len(SPREADS) == 3


@pytest.mark.parametrize("packed", [NEW, OLD], ids=["new", "old"])
def test_a_file_saved_by_torch_gives_torchs_features(
    packed: Path, model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnx")
    monkeypatch.setattr(module, "_EVERY", 70)
    file = tmp_path / "mine.pth"
    file.write_bytes(lzma.decompress(packed.read_bytes()))
    import_model(file, "resnet18", tmp_path / "data", model_folder)
    network = all_networks(model_folder, tmp_path / "data")["resnet18"]
    model = choose_model(network, provider=Provider.CPU)
    with np.load(FEATURES) as by_torch:
        expected = by_torch["resnet18"]
    for row, picture in enumerate(pictures()):
        features, _ = model.infer(picture[None])
        np.testing.assert_allclose(features[0], expected[row], atol=1e-4)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda t: t.pop("layer3.0.conv1.weight"), "no weights called layer3.0.conv1.weight"),
        (lambda t: t.update({"conv1.weight": t["conv1.weight"][:32]}), "32 x 3 x 7 x 7.*64 x 3"),
        (lambda t: t.update({"bn1.bias": np.full(64, np.nan, np.float32)}), "no number"),
        (lambda t: t.update({"extra.weight": np.zeros(1, np.float32)}), "does not: extra.weight"),
        (lambda t: t.pop("fc.weight"), "no last layer fc"),
    ],
)
def test_unfit_weights_leave_nothing(
    change: object, said: str, tensors: dict[str, Array], model_folder: Path, tmp_path: Path
) -> None:
    wrong = dict(tensors)
    assert callable(change)
    change(wrong)
    file = _save(tmp_path / "mine.safetensors", wrong)
    data = tmp_path / "data"
    with pytest.raises(InputError, match=said):
        import_model(file, "resnet18", data, model_folder)
    assert not [path for path in data.rglob("*") if path.is_file()]
    assert list(all_networks(model_folder, data)) == ["resnet50", "efficientnet_lite2"]


def test_wrong_names_are_said(
    tensors: dict[str, Array], model_folder: Path, tmp_path: Path
) -> None:
    file = _save(tmp_path / "mine.safetensors", tensors)
    with pytest.raises(InputError, match="no architecture lenet"):
        import_model(file, "lenet", tmp_path / "data", model_folder)
    labels = tmp_path / "labels.txt"
    labels.write_text("cat\n")
    with pytest.raises(InputError, match="1 names, and the network tells 3"):
        import_model(file, "resnet18", tmp_path / "data", model_folder, labels)


def test_a_graph_is_cut_and_takes_the_name_of_its_file(
    model_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    onnx = pytest.importorskip("onnx")
    monkeypatch.setattr(module, "_EVERY", 70)
    helper = onnx.helper
    weight = onnx.numpy_helper.from_array(np.array([[1, -1, 0], [0, 1, 0]], np.float32), "w")
    nodes = [
        helper.make_node("GlobalAveragePool", ["x"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["flat"]),
        helper.make_node("Gemm", ["flat", "w"], ["scores"], transB=1),
    ]
    info, real = helper.make_tensor_value_info, onnx.TensorProto.FLOAT
    given = [info("x", real, ["n", 3, 32, 32])]
    graph = helper.make_graph(nodes, "g", given, [info("scores", real, ["n", 2])], [weight])
    opset = [helper.make_opsetid("", 17)]
    file = tmp_path / "My net.onnx"
    model = helper.make_model(graph, opset_imports=opset, ir_version=8)
    file.write_bytes(model.SerializeToString())
    made = import_model(file, None, tmp_path / "data", model_folder)
    assert (made.name, made.features, made.top1) == ("my_net", 3, None)
    network = all_networks(model_folder, tmp_path / "data")["my_net"]
    assert network.signed  # means of colours around their middle
    assert (network.side, network.classes) == (32, 2)
    again = import_model(file, "efficientnet_lite2", tmp_path / "data", model_folder)
    assert again.name == "efficientnet_lite2_imported", "a shipped one goes before it"
    nodes[0].op_type = "Nonsense"
    graph = helper.make_graph(nodes, "g", given, [info("scores", real, ["n", 2])], [weight])
    model = helper.make_model(graph, opset_imports=opset, ir_version=8)
    file.write_bytes(model.SerializeToString())
    with pytest.raises(InputError, match=r"cannot be run.*Nothing was changed"):
        import_model(file, "other", tmp_path / "data", model_folder)
    with pytest.raises(InputError, match="at most 40 letters"):
        import_model(file, "../up", tmp_path / "data", model_folder)
    weights = _save(tmp_path / "mine.safetensors", {})
    with pytest.raises(InputError, match="without saying of which network"):
        import_model(weights, None, tmp_path / "data", model_folder)
    assert list(all_networks(model_folder, tmp_path / "data")) == [
        "resnet50",
        "efficientnet_lite2",
        "efficientnet_lite2_imported",
        "my_net",
    ]
