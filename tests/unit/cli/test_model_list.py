"""Which networks there are, and whose."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from photoclust.cli.commands import Command
from photoclust.cli.methods import model_list
from tests.helpers.made_up_network import make_network


def test_what_is_shipped_is_told_from_what_was_imported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "models").mkdir()
    make_network(tmp_path / "models" / "made-up")
    assert model_list(Command(Namespace(data_dir=tmp_path, json="-", quiet=True))) == 0
    models = json.loads(capsys.readouterr().out)["models"]
    assert {model["name"]: model["weights"] for model in models} == {
        "resnet50": "shipped",
        "efficientnet_lite2": "shipped",
        "made-up": "imported",
    }
