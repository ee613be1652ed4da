"""A chain of methods: what is asked for, in which order it runs, what is told of it."""

from __future__ import annotations

import dataclasses
import re
from typing import Any, cast

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclust.core.errors import InputError
from photoclust.core.packages import Package, how_to_get
from photoclust.grouping.build import build_hierarchy
from photoclust.grouping.compare import menu as menu_module
from photoclust.grouping.compare.chain import Chain, run_chain
from photoclust.grouping.compare.menu import CLUSTERERS, REDUCERS, SEARCHERS
from photoclust.grouping.features import ClassScores
from photoclust.grouping.methods import kmeans, pca
from tests.unit.grouping.conftest import MadeUp


def _classes(kinds: NDArray[np.int64]) -> ClassScores:
    best = np.stack([kinds, kinds + 10], axis=1).astype(np.uint16)
    return ClassScores(best, np.full(best.shape, 0.4, np.float16))


def test_the_products_own_method_gives_the_products_own_groups(made_up: MadeUp) -> None:
    classes = _classes(made_up.kinds)
    run = run_chain(Chain("umap", "exact", "photoclust"), made_up.features, classes)
    hierarchy = build_hierarchy(made_up.features, classes)
    assert np.array_equal(run.groups, hierarchy.cut(hierarchy.automatic()).labels)
    assert set(run.seconds) == {"reduce", "neighbours", "cluster"}
    assert min(run.seconds.values()) > 0
    assert run.recall == 1.0
    # It works with any reduction; "none" is what it does with too few photos for one.
    other = run_chain(Chain("pca:10", "exact", "photoclust"), made_up.features, classes)
    none = run_chain(Chain("none", "exact", "photoclust"), made_up.features, classes)
    assert not np.array_equal(other.groups, none.groups)
    assert set(none.seconds) == {"cluster"}


def test_others_group_the_places_of_square_rooted_features(made_up: MadeUp) -> None:
    run = run_chain(Chain("pca:8", "exact", "kmeans", 4), made_up.features, seed=5)
    roots = np.sqrt(made_up.features.astype(np.float32))
    roots /= np.linalg.norm(roots, axis=1, keepdims=True)
    assert np.array_equal(run.groups, kmeans.clusters(pca.reduce(roots, 8), 4, seed=5))
    assert run.counted == 4
    assert run.recall is None, "nothing looked for neighbours"


def test_a_number_of_groups_that_nobody_names_is_chosen(made_up: MadeUp) -> None:
    run = run_chain(Chain("pca:8", "exact", "ward"), made_up.features)
    assert run.counted == len(set(run.groups.tolist())) == 4


def test_neighbours_come_from_the_search_that_was_asked_for(
    made_up: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = SEARCHERS["exact"]
    searcher = dataclasses.replace(
        exact, run=lambda rows, count, seed: exact.run(rows[:, :1].copy(), count, seed)
    )
    monkeypatch.setitem(cast(dict[str, Any], menu_module.SEARCHERS), "exact", searcher)
    run = run_chain(Chain("umap", "exact", "kmeans", 4), made_up.features)
    assert run.recall is not None
    assert run.recall < 0.5


@pytest.mark.parametrize(
    ("chain", "said"),
    [
        (Chain("astrology", "exact", "kmeans"), r"There is no method astrology.*pca_umap"),
        (Chain("none", "psychic", "kmeans"), "There is no method psychic"),
        (Chain("none", "exact", "guess"), "There is no method guess"),
        (Chain("none:3", "exact", "kmeans"), "none has no setting"),
        (Chain("umap:ten", "exact", "kmeans"), "umap:ten makes no sense.*dimensions, from 2"),
        (Chain("umap:2.5", "exact", "kmeans"), "makes no sense"),
        (Chain("pca:nan", "exact", "kmeans"), "makes no sense"),
        (Chain("none", "exact", "dbscan:-1"), "makes no sense"),
    ],
)
def test_what_makes_no_sense_is_said(chain: Chain, said: str) -> None:
    with pytest.raises(InputError, match=said):
        chain.check()


def test_too_few_and_too_many_photos_are_said(
    made_up: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match="umap needs at least 16 different photos; there are 15"):
        run_chain(Chain("umap", "exact", "kmeans"), made_up.features[:15])
    small = dataclasses.replace(REDUCERS["mds"], most=100)
    monkeypatch.setitem(cast(dict[str, Any], menu_module.REDUCERS), "mds", small)
    with pytest.raises(InputError, match=r"mds takes at most 100 photos.*there are 240"):
        run_chain(Chain("mds", "exact", "kmeans"), made_up.features)


def test_a_method_whose_library_is_missing_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    absent = Package("no-such-thing", "no_such_thing", "https://example.org", "methods")
    monkeypatch.setitem(
        cast(dict[str, Any], menu_module.CLUSTERERS),
        "ward",
        dataclasses.replace(CLUSTERERS["ward"], library=absent),
    )
    said = f"ward needs no-such-thing, which is not installed. {how_to_get('methods')}"
    with pytest.raises(InputError, match=re.escape(said)):
        Chain("none", "exact", "ward").check()
    assert absent.version is None
