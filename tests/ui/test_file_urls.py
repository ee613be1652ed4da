"""No file name is lost on its way into a URL and back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from photoclust.ui.file_urls import dropped_paths, path_of, url_of

NAMES = ["plain.jpg", "with space #1 %20?.jpg", "Überlingen.jpg", "קבוצה.jpg", "smile😀.jpg"]
if sys.platform == "linux":
    NAMES.append("bad\udcff.jpg")


@pytest.mark.parametrize("name", NAMES)
def test_paths_come_back_as_they_were(name: str, tmp_path: Path) -> None:
    assert path_of(url_of(tmp_path / name)) == tmp_path / name


@pytest.mark.parametrize("name", NAMES[:-1])
def test_urls_are_those_of_qt_where_qt_is_right(name: str, tmp_path: Path) -> None:
    assert url_of(tmp_path / name) == QUrl.fromLocalFile(str(tmp_path / name))
    assert path_of(QUrl.fromLocalFile(str(tmp_path / name))) == tmp_path / name


def test_only_local_files_count_as_dropped(tmp_path: Path) -> None:
    data = QMimeData()
    assert dropped_paths(data) == ()
    data.setUrls([QUrl("https://example.org/a.jpg"), url_of(tmp_path)])
    assert dropped_paths(data) == (tmp_path,)
