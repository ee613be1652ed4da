"""Stacks of a library follow from what the cache holds of its photos, and from their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoclust.core.photo import Digest, Photo
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.stacks.find import find_stacks
from photoclust.grouping.stacks.shots import Kind
from photoclust.imaging.thumbnails import encode_thumbnail
from photoclust.services.groups.hierarchies import Grouped
from photoclust.services.groups.stacks import PhotoStack, stacks_of
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey
from tests.helpers import ui_library
from tests.helpers.embedded import OUTPUTS, store_embeddings, store_facts

KEY = ModelKey("m", "int8", 1, OUTPUTS)
OTHER = ModelKey("other", "int8", 1, OUTPUTS)
NOON = "2024-05-31T12:00:0{}"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "data") as workspace:
        yield workspace


def photos(count: int) -> list[Photo]:
    return [ui_library.photo(number) for number in range(1, count + 1)]


def store(workspace: Workspace, some: list[Photo], facts: list[dict[str, Any]]) -> None:
    """All of them show the same."""
    store_embeddings(workspace, {photo.digest: (1, 1) for photo in some}, KEY)
    store_facts(workspace, {p.digest: f for p, f in zip(some, facts, strict=True)})


def found(workspace: Workspace, some: list[Photo]) -> list[PhotoStack]:
    return stacks_of(workspace.cache, some, KEY)


def test_shots_of_one_second_are_a_burst(workspace: Workspace) -> None:
    some = photos(5)
    taken = [NOON.format(1), NOON.format(2), NOON.format(2), "2024-05-31T15:00:00", "2024-05-31"]
    store(workspace, some, [{"taken": text} for text in taken])
    (stack,) = found(workspace, some)
    assert stack.kind is Kind.BURST
    assert sorted(stack.photos) == [photo.id for photo in some[:3]]
    assert stack.cover in stack.photos


def test_exposures_make_a_bracket(workspace: Workspace) -> None:
    some = photos(3)
    exposures = [{"exposure_s": t, "f_number": 8.0, "iso": 100} for t in (0.01, 0.0025, 0.04)]
    store(
        workspace,
        some,
        [{"taken": NOON.format(n), "camera": "A", **known} for n, known in enumerate(exposures)],
    )
    (stack,) = found(workspace, some)
    assert (stack.kind, stack.cover) == (Kind.BRACKET, some[0].id)


def test_what_says_nonsense_of_itself_is_in_no_stack(workspace: Workspace) -> None:
    some = photos(4)
    store(
        workspace,
        some,
        [
            {"taken": "2024-05-31Tnoon", "exposure_s": "long", "camera": 7},
            {"taken": 12, "exposure_s": -1.0},
            {"taken": NOON.format(1), "taken_fraction": "x"},
            {},
        ],
    )
    assert found(workspace, some) == []


def test_a_version_is_told_by_name_and_date(workspace: Workspace) -> None:
    one, other = photos(2)
    one, other = (
        one.moved(Path("/a/IMG_1234.JPG")),
        other.moved(Path("/b/IMG_1234-edited.jpg")),
    )
    store(workspace, [one, other], [{"taken": NOON.format(1)}, {}])
    assert [stack.kind for stack in found(workspace, [one, other])] == [Kind.EDITS]


def test_copies_are_a_stack_whether_or_not_they_were_read(workspace: Workspace) -> None:
    one, other, twin = photos(3)
    twin = replace(twin, digest=one.digest)
    assert [stack.kind for stack in found(workspace, [one, other, twin])] == [Kind.COPIES]
    store(workspace, [one, other], [{"taken": NOON.format(1)}, {"taken": NOON.format(2)}])
    (stack,) = found(workspace, [one, other, twin])
    assert (stack.kind, set(stack.photos)) == (Kind.BURST, {one.id, other.id, twin.id})


def test_a_picture_saved_anew_is_found_by_the_neighbours_of_the_grouping(
    workspace: Workspace,
) -> None:
    some = photos(2)
    store(workspace, some, [{}, {}])
    digests = (*sorted(photo.digest for photo in some), Digest(b"\xff" * 32))
    none = np.zeros(0, np.float32)
    near = np.array([[0, 1], [1, 0], [2, 0]], np.int32)
    grouped = Grouped(Hierarchy(np.zeros(0, np.int32), none, none, near, 0), digests, KEY, "0")
    assert found(workspace, some) == []
    assert stacks_of(workspace.cache, some, KEY, grouped=grouped) == [], "all of one colour"
    pixels = np.random.default_rng(1).integers(0, 255, (60, 80, 3)).astype(np.uint8)
    picture = encode_thumbnail(Image.fromarray(pixels).resize((320, 240)))
    for photo in some:
        workspace.cache.put_thumbnail(photo.digest, 320, 240, picture.jpeg)
    workspace.cache.run(lambda connection: connection.execute("DELETE FROM stacks"))
    (stack,) = stacks_of(workspace.cache, some, KEY, grouped=grouped)
    assert stack.kind is Kind.EDITS
    assert stacks_of(workspace.cache, some, KEY, grouped=replace(grouped, key=OTHER)) == []


def test_they_are_worked_out_once_and_anew_when_anything_changed(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = photos(3)
    store(workspace, some, [{"taken": NOON.format(n)} for n in range(3)])
    first = found(workspace, some)
    asked: list[int] = []

    def counted(*arguments: Any) -> Any:
        asked.append(1)
        return find_stacks(*arguments)

    monkeypatch.setattr("photoclust.services.groups.stacks.find_stacks", counted)
    assert found(workspace, some) == first
    assert not asked
    store_facts(workspace, {some[0].digest: {"taken": "2024-05-31T18:00:00"}})
    assert [stack.photos for stack in found(workspace, some)] == [(some[1].id, some[2].id)]
    assert asked == [1]


def test_it_can_be_stopped(workspace: Workspace) -> None:
    some = photos(2)
    store(workspace, some, [{"taken": NOON.format(n)} for n in range(2)])
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        stacks_of(workspace.cache, some, KEY, stopped)
