"""The list of methods: nothing missing, and what is not there says what it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from photoclust.core.packages import Package, line_for
from photoclust.services.measure.method_list import in_words, list_methods


def test_all_methods_are_listed(model_folder: Path) -> None:
    report = list_methods(model_folder, Path("nowhere"))
    assert [(entry["name"], entry["state"]) for entry in report["networks"]] == [
        *((name, "works") for name in ("resnet50", "efficientnet_lite2")),
        *((name, "needs") for name in (
            "resnet18", "resnet34", "resnet101", "resnet152", "vgg16", "vgg19", "alexnet",
            "densenet121", "efficientnet_lite0", "efficientnet_lite1", "deepcluster_alexnet",
            "deepcluster_vgg16",
        )),
    ]  # fmt: skip
    assert "--architecture resnet18" in report["networks"][2]["needs"]
    deepcluster = report.pop("deepcluster")
    assert set(deepcluster) == {"name", "state", "needs", "library", "version", "source"}
    names = {family: [entry["name"] for entry in report[family]] for family in report}
    assert names["features"] == [
        "weighted", "sift", "orb", "brief", "surf", "hog", "morphology", "hough", "wavelets",
        "template",
    ]  # fmt: skip
    assert names["reduce"] == [
        "none", "pca", "incremental_pca", "kernel_pca", "mds", "tsne", "tsne_cuda", "umap",
        "pca_umap",
    ]  # fmt: skip
    assert names["neighbours"] == [
        "exact", "faiss_flat", "faiss_ivf", "faiss_hnsw", "annoy", "usearch",
    ]  # fmt: skip
    assert names["cluster"] == [
        "photoclust", "hdbscan_leaf", "hdbscan_eom", "kmeans", "dbscan", "optics", "spectral",
        "ward",
    ]  # fmt: skip
    for entry in report["reduce"] + report["neighbours"] + report["cluster"]:
        assert set(entry) == {"name", "state", "needs", "library", "version", "source"}
        assert (entry["state"] == "works") == (entry["needs"] is None)
        assert entry["version"] or entry["state"] == "needs"


def test_what_is_not_installed_says_the_line_that_installs_it(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = Package.is_there.fget  # type: ignore[attr-defined]

    def without(self: Any) -> bool:
        return self.module not in ("faiss", "torch") and bool(there(self))

    monkeypatch.setattr(Package, "is_there", property(without))
    report = list_methods(model_folder, Path("nowhere"))
    flat = next(entry for entry in report["neighbours"] if entry["name"] == "faiss_flat")
    assert (flat["state"], flat["needs"]) == ("needs", line_for("methods"))
    lines = list(in_words(report))
    line = next(line for line in lines if "faiss_flat" in line)
    assert f"needs: {line_for('methods')}" in line
    assert f"needs: {line_for('deepcluster')}" in lines[lines.index("deepcluster") + 1]
