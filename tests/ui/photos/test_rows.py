"""What the rows of photos tell of a video."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.ui.photos.rows import GridSection, PhotoGridModel


def test_a_video_is_told_as_one_with_its_length(qtbot: QtBot) -> None:
    names = {1: "a.jpg", 2: "b.mp4", 3: "c.mov"}
    photos = {
        PhotoId(number): Photo.at(
            PhotoId(number),
            Path("/in") / name,
            FileIdentity(1, number, 1, 1),
            Digest(b"%d" % number),
        )
        for number, name in names.items()
    }
    model = PhotoGridModel(photos.get)
    model.show([GridSection(None, "", tuple(photos))])
    model.tell_film_lengths(lambda photo: 3723.2 if photo.id == 2 else None)
    assert [model.film(row) for row in range(3)] == [None, "1:02:03", ""]

    def said(role: Qt.ItemDataRole) -> list[str]:
        return [model.data(model.index(row), role) for row in range(3)]

    spoken = said(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ["a.jpg", "b.mp4, video, 1:02:03", "c.mov, video"]
    lines = [text.split("\n")[2:] for text in said(Qt.ItemDataRole.ToolTipRole)]
    assert lines == [[], ["Video, 1:02:03"], ["Video"]]
