"""Sample photos to try the program on: copies with a story, in a folder that was not there."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled, CancelToken, JobContext, NullProgress
from photoclust.services.library.samples import FOLDER, Samples, lay_out

RESOURCES = Path(__file__).resolve().parents[4] / "resources"
QUIET = JobContext(NullProgress())


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(Samples.among(RESOURCES), tmp_path_factory.mktemp("pictures") / "mine", QUIET)


@pytest.fixture
def small(tmp_path: Path) -> Samples:
    """One photo in two versions."""
    photos = tmp_path / "shipped"
    photos.mkdir()
    Image.new("RGB", (8, 8)).save(photos / "a.jpg")
    (photos / "CREDITS.md").touch()
    story = tmp_path / "story.json"
    story.write_text(json.dumps({"photos": {}, "made": [{"of": "a.jpg", "name": "b.jpg"}]}))
    return Samples(photos, story)


def photos(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.suffix.lower() == ".jpg")


def test_every_sample_is_copied_with_its_picture_untouched(laid_out: Path) -> None:
    assert laid_out.name == FOLDER
    shipped = photos(RESOURCES / "sample_photos")
    assert len(shipped) == 75
    for file in shipped:
        copy = laid_out / file.relative_to(RESOURCES / "sample_photos")
        assert copy.read_bytes().endswith(file.read_bytes()[2:]), "facts are put before the rest"
    assert "made up" in (laid_out / "CREDITS.md").read_text("utf-8")


def test_a_trip_has_dates_and_places(laid_out: Path) -> None:
    with Image.open(laid_out / "photo 72.jpg") as reims:
        exif = reims.getexif()
        assert exif.get_ifd(0x8769)[0x9003] == "2025:07:09 09:20:00"
        gps = exif.get_ifd(0x8825)
        degrees, minutes, seconds = gps[2]
        assert gps[1] == "N"
        assert float(degrees + minutes / 60 + seconds / 3600) == pytest.approx(49.2536, abs=1e-4)


def test_a_burst_an_edited_photo_and_copies_are_there(laid_out: Path) -> None:
    burst = [laid_out / "photo 60.jpg", *(laid_out / f"photo 60 ({n}).jpg" for n in (1, 2, 3))]
    times = []
    for file in burst:
        with Image.open(file) as shot:
            assert shot.size == (640, 427)
            times.append(shot.getexif().get_ifd(0x8769)[0x9003][-2:])
    assert times == ["00", "01", "02", "03"]
    assert (laid_out / "from the old phone/DCIM/IMG_1045-edited.jpg").is_file()
    contents = Counter(file.read_bytes() for file in photos(laid_out))
    assert max(contents.values()) == 2


def test_what_is_there_is_not_touched(small: Samples, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    again = lay_out(small, tmp_path, QUIET)
    assert again == tmp_path / f"{FOLDER} (2)"
    assert [file.name for file in photos(again)] == ["a.jpg", "b.jpg"]
    assert not any((tmp_path / FOLDER).iterdir())


def test_a_folder_that_cannot_be_written_is_told(small: Samples, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be copied to"):
        lay_out(small, tmp_path / "file", QUIET)


def test_cancelled_it_leaves_nothing(small: Samples, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        lay_out(small, tmp_path / "pictures", JobContext(NullProgress(), cancel))
    assert list((tmp_path / "pictures").iterdir()) == []
