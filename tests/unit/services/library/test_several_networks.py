"""A library goes over to several networks when all of them have seen every photo, not before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.photo import Presence
from photoclust.core.progress import CancelToken, JobContext, NullProgress
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.services.groups.cluster_folders import FolderGroups, cluster_folders
from photoclust.services.library.engine import networks_of, open_engine
from photoclust.services.library.further import look_closer
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened, load_library
from photoclust.services.library.read_folders import EngineReady, read_folders
from photoclust.services.open_library import open_workspace
from photoclust.vision.model import Model
from tests.helpers.made_up_network import ID, make_network

PHOTOS = 6
BOTH = ("resnet50", ID)


@pytest.fixture
def place(model_folder: Path, compile_cache: Path, tmp_path: Path) -> Place:
    """The shipped network, with another one that was imported."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "models").mkdir()
    make_network(tmp_path / "data" / "models" / "other")
    return Place(tmp_path / "data", model_folder.parent, compile_cache, provider="cpu", workers=1)


@pytest.fixture
def folder(sample_photos: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for source in sorted((sample_photos / "misc").glob("*.jpg"))[:PHOTOS]:
        shutil.copy2(source, folder)
    return folder


@pytest.fixture
def opened(place: Place) -> Iterator[Opened]:
    workspace, _ = open_workspace(place.data_folder, lambda _: None)
    with load_library(place, workspace) as library:
        yield library


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which network looked at a photo, once for each."""
    seen: list[str] = []
    infer = Model.infer

    def told(model: Model, pixels: Any) -> Any:
        seen.append(model.network.id)
        return infer(model, pixels)

    monkeypatch.setattr(Model, "infer", told)
    return seen


def with_networks(place: Place, *names: str) -> Place:
    return Place(
        place.data_folder, place.resources, place.compile_cache, "int8", "cpu", 1, networks=names
    )


def group(place: Place, opened: Opened, folder: Path) -> FolderGroups:
    context = JobContext(NullProgress(), CancelToken(), lambda _: None)
    return cluster_folders(place, opened, [folder], context)


def test_the_library_remembers_its_networks_and_reads_nothing_again(
    place: Place, opened: Opened, folder: Path, seen: list[str]
) -> None:
    cache, one = opened.workspace.cache, with_networks(place)
    first = group(one, opened, folder)
    assert seen == ["resnet50"] * PHOTOS
    assert networks_of(opened.workspace) == ("resnet50",)

    seen.clear()
    both = group(with_networks(place, *BOTH), opened, folder)
    assert seen == [ID] * PHOTOS
    assert networks_of(opened.workspace) == BOTH
    assert both.engine.key != first.engine.key
    assert len(cache.known(both.engine.key)) == PHOTOS
    assert both.indexed.cached == PHOTOS

    seen.clear()
    assert group(one, opened, folder).engine.key == both.engine.key
    back = group(with_networks(place, "resnet50"), opened, folder)
    assert seen == []
    assert back.engine.key == first.engine.key
    assert networks_of(opened.workspace) == ("resnet50",)


def test_until_all_have_seen_every_photo_the_first_one_groups_alone(
    place: Place, opened: Opened, folder: Path, seen: list[str]
) -> None:
    group(with_networks(place), opened, folder)
    seen.clear()
    wanted, cancel = with_networks(place, *BOTH), CancelToken()

    class Impatient(NullProgress):
        def note(self, text: object) -> None:
            assert str(text) == f"{PHOTOS} photos are looked at once more, by A made-up network."
            cancel.cancel()

    delivered: list[object] = []
    read = read_folders(
        wanted,
        opened,
        None,
        [folder],
        JobContext(Impatient(), cancel, delivered.append),
        named=True,
    )
    alone = open_engine(opened.workspace, place.models, precision="int8", provider="cpu")
    assert read.engine.key == alone.key
    assert networks_of(opened.workspace) == ("resnet50",)
    # What goes on with this engine reads on.
    context = JobContext(NullProgress(), CancelToken(), delivered.append)
    after = read_folders(wanted, opened, read.engine, [folder], context, named=True)
    assert seen == [ID] * PHOTOS
    ready = [item for item in delivered if isinstance(item, EngineReady)]
    assert [len(item.engine.beside) for item in ready] == [0, 1]
    assert after.engine.key == ready[-1].engine.key != alone.key
    assert networks_of(opened.workspace) == BOTH


def test_new_photos_are_read_by_both_at_once(
    place: Place, opened: Opened, folder: Path, seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[int] = []
    decode = IsolatedDecoder.decode

    def told(*args: Any, **options: Any) -> Any:
        decoded.append(options["input_side"])
        return decode(*args, **options)

    monkeypatch.setattr(IsolatedDecoder, "decode", told)
    both = group(with_networks(place, *BOTH), opened, folder)
    assert sorted(seen) == sorted(BOTH * PHOTOS)
    assert decoded.count(224) == PHOTOS
    assert not both.engine.waiting
    assert both.indexed.cached == 0
    assert networks_of(opened.workspace) == BOTH


def test_older_photos_can_be_left_for_later(
    place: Place, opened: Opened, folder: Path, seen: list[str]
) -> None:
    group(with_networks(place), opened, folder)
    seen.clear()
    wanted = with_networks(place, *BOTH)
    context = JobContext(NullProgress(), CancelToken(), lambda _: None)
    read = read_folders(wanted, opened, None, [folder], context, named=True, later=True)
    assert seen == []
    assert networks_of(opened.workspace) == ("resnet50",)
    assert [model.network.id for model in read.engine.waiting] == [ID]
    # What cannot be read stays unseen, and nothing is said of where it is.
    (folder / "away").mkdir()
    lost = sorted(folder.glob("*.jpg"))[0]
    lost.rename(folder / "away" / lost.name)
    whole = look_closer(wanted, opened.workspace, read.engine, context)
    assert seen == [ID] * (PHOTOS - 1)
    assert whole.beside
    assert networks_of(opened.workspace) == BOTH
    photos = opened.workspace.library.photos().values()
    assert all(photo.presence is Presence.PRESENT for photo in photos)


def test_a_network_that_is_gone_is_left_out(place: Place, opened: Opened, folder: Path) -> None:
    group(with_networks(place, *BOTH), opened, folder)
    shutil.rmtree(place.data_folder / "models")
    engine = open_engine(opened.workspace, place.models)
    assert [part.model.network.id for part in engine.parts] == ["resnet50"]
