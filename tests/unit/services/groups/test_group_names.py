"""Names take the place from the photos' own coordinates, by way of file, cache and towns."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import NoReturn

import pytest
from PIL import ExifTags, Image

from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.groups.group_names import names_from_cache
from photoclust.services.library.engine import Engine
from photoclust.services.library.index_folder import index_folders
from photoclust.services.library.workspace import Workspace
from photoclust.vision.manifest import class_labels, read_network


def _photo(source: Path, target: Path, latitude: float, longitude: float) -> None:
    exif = Image.Exif()
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitude] = (latitude, 0.0, 0.0)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLongitude] = (abs(longitude), 0.0, 0.0)
    place[ExifTags.GPS.GPSLongitudeRef] = "E" if longitude >= 0 else "W"
    with Image.open(source) as image:
        image.save(target, exif=exif)


def test_groups_of_one_subject_are_told_apart_by_place(
    tmp_path: Path,
    sample_photos: Path,
    model_folder: Path,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    sources = sorted(sample_photos.rglob("*.jpg"))[:3]
    for number, source in enumerate(sources):
        _photo(source, folder / f"portugal {number}.jpg", 38.7139, -9.1335)
        _photo(source, folder / f"italy {number}.jpg", 41.8902, 12.4922)
    with Workspace(tmp_path / "data") as workspace:
        indexed = index_folders(
            workspace,
            [folder],
            engine,
            workers=2,
            progress=NullProgress(),
            cancel=CancelToken(),
        )
        places = model_folder.parent / "places"
        suggest = names_from_cache(
            workspace, engine.key, class_labels(read_network(model_folder)), places
        )
        groups = [
            [photo for photo in indexed.photos if photo.path.name.startswith(country)]
            for country in ("portugal", "italy")
        ]
        assert [name.split(", ")[-1] for name in suggest(groups)] == ["Lisbon", "Rome"]
        assert "Lisbon" not in suggest(groups[:1])[0], "no other place to tell it from"

        # Numbers of classes of a network that is not at hand may stand for anything.
        bare = dataclasses.replace(engine.key, outputs=None)
        assert names_from_cache(workspace, bare, (), places)(groups) == ["Lisbon", "Rome"]

        def unread(*_: object) -> NoReturn:
            pytest.fail("it was read already")

        monkeypatch.setattr(workspace.cache, "classes", unread)
        monkeypatch.setattr(workspace.cache, "facts", unread)
        assert len(suggest([group[::2] for group in groups])) == 2, "as the next stop does"
