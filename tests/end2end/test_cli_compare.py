"""The command's methods and their comparison, as a person runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end2end.test_cli import SAMPLES, run


def test_methods_are_compared_on_a_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    done = run(
        "compare", SAMPLES, "--photos", "6", "--reduce", "pca:3", "--cluster", "kmeans",
        "--k", "2", "--json", "-", data=data,
    )  # fmt: skip
    assert done.code == 0, done.err
    assert done.json["photos"] == 6
    rows = done.json["rows"]
    assert [row["reduce"] for row in rows] == ["pca:3"]
    assert {(row["features"], row["cluster"], row["k"]) for row in rows} == {
        ("resnet50", "kmeans", 2)
    }
    assert all(row["effort"] is not None for row in rows), "the folders are their labels"
    wrong = run("compare", SAMPLES, "--reduce", "astrology", data=data)
    assert (wrong.code, wrong.out) == (2, "")
    assert "There is no method astrology" in wrong.err


@pytest.mark.parametrize("preset", [("--preset", "best"), ("--k", "some")])
def test_what_is_no_choice_is_refused(preset: tuple[str, str], tmp_path: Path) -> None:
    assert run("compare", SAMPLES, *preset, data=tmp_path).code == 2


def test_methods_are_listed(tmp_path: Path) -> None:
    done = run("methods", data=tmp_path / "data")
    assert done.code == 0
    assert "kernel_pca       works  scikit-learn" in done.out
    assert "tsne_cuda        needs" in done.out
    assert not (tmp_path / "data" / "library.sqlite3").exists(), "nothing is made by looking"
