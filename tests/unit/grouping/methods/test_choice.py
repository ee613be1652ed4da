"""Methods are handed in, go by name to the child process, and are part of the names of results."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.core.errors import BugError
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.features import UnitRows
from photoclust.grouping.layout import lay_out
from photoclust.grouping.methods import choice as choice_module
from photoclust.grouping.methods.choice import (
    FIRST_LOOK,
    REDUCTIONS,
    USUAL,
    Choice,
    Leaves,
    Methods,
    Plane,
    Reduction,
)
from photoclust.grouping.methods.principal import principal_components
from photoclust.grouping.neighbours import NEIGHBOURS, Neighbours
from photoclust.grouping.worker import GroupingProcess
from tests.unit.grouping.conftest import MadeUp, mixture


def _project(rows: UnitRows, neighbours: Neighbours, seed: int) -> NDArray[np.float32]:
    """A reduction as another one would be written."""
    assert seed == 7
    assert neighbours.indices.shape == (len(rows), NEIGHBOURS)
    return principal_components(rows, 5)


def _by_kmeans(places: NDArray[np.float32], seed: int) -> NDArray[np.int32]:
    from sklearn.cluster import KMeans

    return np.asarray(KMeans(4, n_init=3, random_state=seed).fit_predict(places), np.int32)


def _mirrored(
    rows: UnitRows, main: NDArray[np.float32], neighbours: Neighbours, seed: int
) -> NDArray[np.float32]:
    assert seed == 7
    assert len(rows) == len(main) == len(neighbours.indices)
    return -3 * main


OTHERS = Methods(Reduction(1, 50, _project), Leaves(1, _by_kmeans), Plane(1, 40, _mirrored))


def test_other_methods_group_photos_too(made_up: MadeUp) -> None:
    hierarchy = build_hierarchy(made_up.features, methods=OTHERS, seed=7)
    labels = hierarchy.cut(hierarchy.automatic()).labels
    # Four clouds that k-means finds with the projection alone.
    for kind in range(4):
        _, counts = np.unique(labels[made_up.kinds == kind], return_counts=True)
        assert counts.max() > 0.8 * counts.sum()
    assert hierarchy.to_bytes() != build_hierarchy(made_up.features, seed=7).to_bytes()


def test_another_method_lays_photos_out(made_up: MadeUp) -> None:
    points = lay_out(made_up.features, methods=OTHERS, seed=7)
    # Whatever way it turned them, maps lie as the principal components do.
    small = lay_out(made_up.features, methods=dataclasses.replace(OTHERS, plane=_never()), seed=7)
    np.testing.assert_allclose(points, small, atol=1e-5)


def _never() -> Plane:
    def run(*_: object) -> NDArray[np.float32]:
        pytest.fail("asked for a set below what it takes")

    return Plane(1, 10**9, run)


def test_sets_below_what_a_method_takes_do_without_it() -> None:
    features = mixture(49, 3).features
    hierarchy = build_hierarchy(features, methods=OTHERS, seed=1)
    assert hierarchy.to_bytes() == build_hierarchy(features, seed=1).to_bytes()


def test_the_usual_methods_are_used_unless_others_are_asked_for(made_up: MadeUp) -> None:
    usual = build_hierarchy(made_up.features, methods=USUAL.methods())
    assert usual.to_bytes() == build_hierarchy(made_up.features).to_bytes()
    assert (USUAL.reduction, USUAL.leaves, USUAL.plane) == ("umap", "hdbscan", "umap")


@pytest.fixture
def entered(monkeypatch: pytest.MonkeyPatch) -> Choice:
    """Other methods as entries, as another file here would bring them."""
    for mapping, method in (
        (choice_module.REDUCTIONS, OTHERS.reduction),
        (choice_module.LEAVES, OTHERS.leaves),
        (choice_module.PLANES, OTHERS.plane),
    ):
        entries: Any = mapping
        monkeypatch.setitem(entries, "other", method)
    return Choice("other", "other", "other")


def test_an_entry_is_all_that_a_method_needs(entered: Choice) -> None:
    assert entered.methods() == OTHERS


def test_names_of_results_tell_methods_and_their_versions_apart(
    entered: Choice, monkeypatch: pytest.MonkeyPatch
) -> None:
    mixed = Choice(reduction="other")
    groups = {USUAL.of_groups, entered.of_groups, mixed.of_groups}
    assert groups == {"", ", other 1, other 1", ", other 1, hdbscan 1"}
    assert {USUAL.of_map, entered.of_map, mixed.of_map} == {"", ", other 1"}
    newer = dataclasses.replace(choice_module.LEAVES["hdbscan"], version=2)
    leaves: Any = choice_module.LEAVES
    monkeypatch.setitem(leaves, "hdbscan", newer)
    assert USUAL.of_groups == ", umap 1, hdbscan 2"
    assert USUAL.of_map == "", "the map has no leaves"


def test_names_travel_to_the_child_process(compile_cache: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "features.npy", mixture(20, 2).features)
    with GroupingProcess(compile_cache, Choice("umap", "hdbscan", "umap")) as process:
        assert process.group(tmp_path / "features.npy").n == 20
    with GroupingProcess(compile_cache, Choice(reduction="astrology")) as process:
        for work in (process.group, process.lay_out):
            with pytest.raises(BugError, match="astrology"):
                work(tmp_path / "features.npy")


def test_a_first_look_waits_for_nothing_to_be_compiled(
    made_up: MadeUp, compile_cache: Path, tmp_path: Path
) -> None:
    np.save(tmp_path / "features.npy", made_up.features)
    with GroupingProcess(compile_cache) as process:
        first = process.group(tmp_path / "features.npy", choice=FIRST_LOOK)
    assert len(made_up.features) >= REDUCTIONS[USUAL.reduction].fewest, (
        "else nothing would be compiled anyway"
    )
    assert len(made_up.features) < REDUCTIONS[FIRST_LOOK.reduction].fewest
    here = build_hierarchy(made_up.features, methods=FIRST_LOOK.methods())
    assert first.to_bytes() == here.to_bytes()
    assert first.cut(first.automatic()).count > 1
    assert FIRST_LOOK.of_groups != USUAL.of_groups, "it is never taken for the real one"


def test_the_sign_of_features_travels_too(compile_cache: Path, tmp_path: Path) -> None:
    features = np.random.default_rng(0).normal(size=(20, 30)).astype(np.float16)
    np.save(tmp_path / "features.npy", features)
    with GroupingProcess(compile_cache) as process:
        signed = process.group(tmp_path / "features.npy", signed=True)
        points = process.lay_out(tmp_path / "features.npy", signed=True)
    assert signed.to_bytes() == build_hierarchy(features, signed=True).to_bytes()
    assert np.array_equal(points, lay_out(features, signed=True))
    assert not np.array_equal(points, lay_out(features))
