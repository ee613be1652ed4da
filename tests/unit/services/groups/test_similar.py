"""The nearest photos are exactly the nearest, however the library grew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photoclust.core.photo import Digest
from photoclust.core.progress import CancelToken
from photoclust.services.groups.similar import SimilarIndex
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS, store_embeddings
from tests.helpers.ui_library import digest

KEY = ModelKey("m", "int8", 1, OUTPUTS)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as opened:
        yield opened


def store(workspace: Workspace, numbers: range) -> list[Digest]:
    looks = {digest(n): (n % 7, n) for n in numbers}
    store_embeddings(workspace, looks, KEY)
    return sorted(looks)


def by_hand(workspace: Workspace, photo: Digest, others: list[Digest]) -> list[Digest]:
    rows = np.sqrt(workspace.cache.features([photo, *others], KEY).features.astype(np.float32))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    likeness = rows[1:].astype(np.float64) @ rows[0].astype(np.float64)
    order = sorted(range(len(others)), key=lambda row: (-likeness[row], others[row]))
    return [others[row] for row in order]


def test_the_order_is_exact_and_also_for_photos_that_came_later(workspace: Workspace) -> None:
    digests = store(workspace, range(400))
    index = SimilarIndex(workspace.cache, KEY)
    index.update(CancelToken())
    for _ in range(2):
        for photo in digests[:5]:
            others = [d for d in digests if d != photo]
            found = index.nearest(photo, 12, lambda _: True)
            assert [d for d, _ in found] == by_hand(workspace, photo, others)[:12]
            assert all(0 < likeness <= 1.001 for _, likeness in found)
        digests = sorted([*digests, *store(workspace, range(400, 700))])
        index.update(CancelToken())


def test_only_what_is_shown_is_named_and_few_photos_are_no_trouble(workspace: Workspace) -> None:
    index = SimilarIndex(workspace.cache, KEY)
    index.update(CancelToken())
    assert index.nearest(digest(1), 12, lambda _: True) == []
    digests = store(workspace, range(5))
    index.update(CancelToken())
    shown = set(digests[2:])
    found = index.nearest(digests[0], 12, shown.__contains__)
    assert [d for d, _ in found] == by_hand(workspace, digests[0], digests[2:])
    assert index.nearest(digest(99), 12, lambda _: True) == []


def test_short_forms_of_a_few_photos_are_there_before_all_are_taken_in(
    workspace: Workspace,
) -> None:
    digests = store(workspace, range(60))
    index = SimilarIndex(workspace.cache, KEY)
    forms = index.forms(digests[:7], CancelToken())
    assert forms.missing(digests) == set(digests[7:])
    known, rows = forms.rows([digest(99), *digests[:3]])
    assert known == digests[:3]
    assert rows.shape[0] == 3
    assert index.forms(digests[:3], CancelToken()) is forms
    index.update(CancelToken())
    assert not forms.missing(digests)
    assert [d for d, _ in index.nearest(digests[0], 12, lambda _: True)] == by_hand(
        workspace, digests[0], digests[1:]
    )[:12]


def test_what_is_like_the_middle_of_a_group(workspace: Workspace) -> None:
    store(workspace, range(70))
    index = SimilarIndex(workspace.cache, KEY)
    assert index.centre([digest(0)]) is None, "nothing is taken in yet"
    index.update(CancelToken())
    group = [digest(n) for n in range(0, 35, 7)]
    centre = index.centre([*group, digest(999)])
    assert centre is not None
    assert np.isclose(np.linalg.norm(centre), 1.0)
    found = index.nearest_to(centre, 5, lambda d: d not in group)
    assert {d for d, _ in found} == {digest(n) for n in range(35, 70, 7)}
    assert index.centre([digest(999)]) is None
