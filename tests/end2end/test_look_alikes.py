"""What is like a photo, a group or a picture from outside, as a grid with all commands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId
from photoclust.ui.language.certainty import likeness_word
from photoclust.ui.photos.view_mode import ViewMode
from photoclust.ui.window.drop_overlay import Drop, DropOverlay
from tests.helpers.running_window import Running

ACTION, BUTTON, KEYS = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def _ask(running: Running, row: int = 1) -> PhotoId:
    """Look for what is like a photo of the chosen group; returns the photo."""
    view = running.window.view
    photo = view.photos.ids[row]
    view.grid.select_photos([photo])
    running.window.commands.similar.trigger()
    running.wait(lambda: view.detour.active)
    running.wait_finished()
    return photo


def _group_with(running: Running, number: int) -> ClusterId:
    clusters = running.window.controller.clustering.clusters.values()
    return max((c for c in clusters if len(c) >= number), key=len).id


def _home(running: Running, photo: PhotoId) -> ClusterId | None:
    return running.window.controller.clustering.cluster_of().get(photo)


def _told(running: Running) -> str:
    """What the message bar says."""
    labels = running.window.messages.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_similar_photos_are_a_grid_with_the_photo_first_and_where_each_lives(
    running: Running,
) -> None:
    view = running.window.view
    running.choose(_group_with(running, 3))
    photo = _ask(running)
    library = running.window.controller.clustering
    assert view.photos.ids[0] == photo
    assert set(view.photos.ids) == library.photos(), "all of so small a library"
    (section,) = view.photos.sections
    assert list(section.likenesses) == sorted(section.likenesses, reverse=True)
    homes = library.cluster_of()
    for row, other in enumerate(view.photos.ids):
        home = homes.get(other)
        title = "Unsorted" if home is None else library.clusters[home].title
        assert view.photos.caption(row) == title
    assert view.grid.tiles.measures.caption > 0
    name = running.window.controller.photos[photo].path.name
    assert view.detour.title == f"Photos like {name}"
    assert view.detour.sign.isVisible()
    tooltip = view.photos.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "In: " in tooltip
    likeness = view.photos.likeness(1)
    assert likeness is not None
    assert tooltip.endswith(likeness_word(likeness))


@pytest.mark.parametrize("way", ["escape", "key", "button"])
@pytest.mark.parametrize("mode", list(ViewMode))
def test_a_person_gets_back_to_where_they_were(running: Running, mode: ViewMode, way: str) -> None:
    view = running.window.view
    view.set_mode(mode)
    running.wait_finished()
    running.choose(_group_with(running, 3))
    running.wait_finished()
    chosen = view.chosen
    rows = enumerate(view.photos.ids)
    photo = _ask(running, next(row for row, p in rows if _home(running, p) == chosen[0]))
    if way == "escape":
        QTest.keyClick(view.grid, Qt.Key.Key_Escape)
    elif way == "key":
        running.window.commands.back.trigger()
    else:
        view.detour.left.emit()
    assert not view.detour.active
    assert not view.detour.sign.isVisible()
    assert not running.window.commands.back.isEnabled()
    assert view.mode is mode
    assert view.chosen == chosen
    assert view.grid.selected_photos() == [photo]
    assert not view.photos.tells_homes


def test_escape_clears_a_selection_first(running: Running) -> None:
    view = running.window.view
    running.choose(_group_with(running, 3))
    _ask(running)
    view.grid.select_photos(view.photos.ids[:2])
    QTest.keyClick(view.grid, Qt.Key.Key_Escape)
    assert view.detour.active
    assert not view.grid.selected_count()
    QTest.keyClick(view.grid, Qt.Key.Key_Escape)
    assert not view.detour.active


def test_photos_found_can_be_moved_pinned_grouped_and_taken_back(running: Running) -> None:
    window, view = running.window, running.window.view
    target, other = sorted(running.sizes, key=running.sizes.__getitem__)[-2:]
    running.choose(target)
    QTest.keyClick(window.page, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    running.choose(other)
    _ask(running)
    order = list(view.photos.ids)
    moved = [p for p in order if _home(running, p) == other][:2]
    view.grid.select_photos(moved)
    QTest.keyClick(window.page, Qt.Key.Key_7)
    assert {_home(running, p) for p in moved} == {target}
    view.refresh_now()
    assert list(view.photos.ids) == order, "what was found stays where it is"
    assert view.photos.caption(order.index(moved[0])) == running.groups[target][0]
    view.grid.select_photos(moved)
    window.commands.unsorted.trigger()
    assert {_home(running, p) for p in moved} == {None}
    view.grid.select_photos(moved)
    window.commands.new_group.trigger()
    new = {_home(running, p) for p in moved}
    assert len(new) == 1
    assert new.isdisjoint({None, target, other})
    view.refresh_now()
    assert view.detour.active
    window.controller.undo()
    window.controller.undo()
    window.controller.undo()
    assert {_home(running, p) for p in moved} == {other}


def test_keys_are_about_the_group_of_the_photo_one_is_at(running: Running) -> None:
    window, view = running.window, running.window.view
    running.choose(_group_with(running, 3))
    _ask(running)
    for photo in (view.photos.ids[-1], view.photos.ids[0]):
        view.grid.go_to_photo(photo)
        assert view.chosen == (_home(running, photo),)
    home = _home(running, view.photos.ids[0])
    assert home is not None
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert window.controller.clustering.clusters[home].accepted
    assert view.detour.active, "it does not go on to another group"
    assert window.commands.file.isEnabled()


def test_the_full_view_leads_through_what_was_found(running: Running) -> None:
    view = running.window.view
    running.choose(_group_with(running, 3))
    photo = _ask(running)
    viewer = running.window.bench.looks.viewer
    running.window.commands.preview.trigger()
    assert viewer.current == photo
    viewer.step(1)
    assert viewer.current == view.photos.ids[1]
    viewer.closed.emit()
    assert view.detour.active


def test_another_way_to_look_at_photos_ends_it(running: Running) -> None:
    view = running.window.view
    running.choose(_group_with(running, 3))
    chosen = view.chosen
    ways: list[Callable[[], object]] = [
        lambda: view.set_mode(ViewMode.GRID),
        lambda: view.set_mode(ViewMode.OVERVIEW),
        lambda: view.set_search("0"),
        lambda: running.choose(None),
        lambda: view.list.clicked.emit(view.list.currentIndex()),
    ]
    for leave in ways:
        view.set_search("")
        view.set_mode(ViewMode.GRID)
        running.choose(*chosen)
        _ask(running)
        leave()
        assert not view.detour.active
        assert not view.photos.tells_homes


def test_the_panel_shows_some_and_leads_to_all(running: Running) -> None:
    view, panel = running.window.view, running.window.bench.looks.panel
    running.choose(_group_with(running, 3))
    photo = view.photos.ids[0]
    panel.all_similar_requested.emit(photo)
    running.wait(lambda: view.detour.active)
    assert view.photos.ids[0] == photo


def test_more_like_a_group_are_photos_that_are_not_in_it(running: Running) -> None:
    window, view = running.window, running.window.view
    group = _group_with(running, 3)
    running.choose(group)
    menu = running.window.bench.menus.list_menu()
    assert window.commands.similar_group in menu.actions()
    window.commands.similar_group.trigger()
    running.wait(lambda: view.detour.active)
    members = window.controller.clustering.clusters[group].members
    assert view.photos.ids
    assert members.keys().isdisjoint(view.photos.ids)
    assert view.detour.title.startswith("More like ")
    window.commands.back.trigger()
    assert view.chosen == (group,)


def _outside(running: Running, folder: Path) -> Path:
    """A picture that the library does not know."""
    photo = next(iter(running.window.controller.photos.values()))
    image = QImage(str(photo.path)).flipped(Qt.Orientation.Horizontal)
    path = folder / "from elsewhere.png"
    assert image.save(str(path))
    return path


def _data(path: Path | None = None, image: bytes = b"", folder: Path | None = None) -> QMimeData:
    data = QMimeData()
    if path is not None:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    if folder is not None:
        data.setUrls([QUrl.fromLocalFile(str(p)) for p in (folder, folder.parent)])
    if image:
        data.setData("image/png", image)
    return data


@pytest.mark.parametrize("kind", ["file", "bytes", "image"])
def test_a_copied_picture_finds_photos_like_it_and_is_not_kept(
    running: Running, tmp_path: Path, kind: str
) -> None:
    window, view = running.window, running.window.view
    path = _outside(running, tmp_path)
    before = (dict(window.controller.photos), window.controller.clustering)
    data = _data(path) if kind == "file" else _data(image=path.read_bytes())
    if kind == "image":
        data = QMimeData()
        data.setImageData(QImage(str(path)))
    QApplication.clipboard().setMimeData(data)
    running.choose(_group_with(running, 3))
    window.commands.paste.trigger()
    running.wait(lambda: view.detour.active)
    running.wait_finished()
    title = "Photos like from elsewhere.png" if kind == "file" else "Photos like this picture"
    assert view.detour.title == title
    found = view.detour.found
    assert found is not None
    assert found.picture is not None
    assert set(view.photos.ids) == window.controller.clustering.photos()
    assert (dict(window.controller.photos), window.controller.clustering) == before
    assert window.library is not None
    known = window.library.workspace.library.photos()
    assert path not in {photo.path for photo in known.values()}


def test_what_is_no_picture_is_told(running: Running, tmp_path: Path) -> None:
    window = running.window
    QApplication.clipboard().setText("no picture")
    window.commands.paste.trigger()
    assert "Copy one picture" in _told(running)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture either")
    QApplication.clipboard().setMimeData(_data(broken))
    window.commands.paste.trigger()
    running.wait(lambda: "No photos like this picture" in _told(running))
    assert not window.view.detour.active


def _drop(window: QWidget, data: QMimeData, place: QPoint) -> None:
    event = QDropEvent(place, ACTION, data, BUTTON, KEYS)
    QApplication.sendEvent(window, event)


def test_a_picture_can_be_dropped_to_add_it_or_to_find_photos_like_it(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = running.window
    path = _outside(running, tmp_path)
    data, middle = _data(path), window.rect().center()
    entered = QDragEnterEvent(middle, ACTION, data, BUTTON, KEYS)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    (overlay,) = window.findChildren(DropOverlay)
    assert overlay.isVisible()
    add, find = (overlay.place(drop).center() for drop in (Drop.ADD, Drop.FIND))
    assert not overlay.place(Drop.ADD).intersects(overlay.place(Drop.FIND))
    for place, drop in ((add, Drop.ADD), (find, Drop.FIND)):
        QApplication.sendEvent(window, QDragMoveEvent(place, ACTION, data, BUTTON, KEYS))
        assert overlay.at(place) is drop
    added: list[object] = []
    monkeypatch.setattr(window.controller, "add_folders", added.append)
    _drop(window, data, add)
    assert added == [(path,)]
    assert not overlay.isVisible()
    QApplication.sendEvent(window, QDragEnterEvent(find, ACTION, data, BUTTON, KEYS))
    _drop(window, data, find)
    running.wait(lambda: window.view.detour.active)
    assert added == [(path,)]


def test_several_files_or_a_folder_can_only_be_added(running: Running, tmp_path: Path) -> None:
    window = running.window
    folder = tmp_path / "one"
    folder.mkdir()
    data, middle = _data(folder=folder), window.rect().center()
    QApplication.sendEvent(window, QDragEnterEvent(middle, ACTION, data, BUTTON, KEYS))
    (overlay,) = window.findChildren(DropOverlay)
    right = QPoint(window.width() - 60, middle.y())
    assert overlay.at(right) is Drop.ADD
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not overlay.isVisible()


def test_a_picture_without_a_file_can_only_be_looked_for(running: Running, tmp_path: Path) -> None:
    window = running.window
    data, middle = _data(image=_outside(running, tmp_path).read_bytes()), window.rect().center()
    QApplication.sendEvent(window, QDragEnterEvent(middle, ACTION, data, BUTTON, KEYS))
    (overlay,) = window.findChildren(DropOverlay)
    assert overlay.at(middle) is Drop.FIND
    _drop(window, data, middle)
    running.wait(lambda: window.view.detour.active)


def test_the_search_field_takes_a_picture_and_text_as_ever(
    running: Running, tmp_path: Path
) -> None:
    window = running.window
    field = window.top.search
    data, place = _data(_outside(running, tmp_path)), field.rect().center()
    entered = QDragEnterEvent(place, ACTION, data, BUTTON, KEYS)
    QApplication.sendEvent(field, entered)
    assert entered.isAccepted()
    _drop(field, data, place)
    running.wait(lambda: window.view.detour.active)
    assert field.text() == ""
    text = QMimeData()
    text.setText("beach")
    QApplication.sendEvent(field, QDragEnterEvent(place, ACTION, text, BUTTON, KEYS))
    _drop(field, text, place)
    assert field.text() == "beach"


def test_what_left_the_library_leaves_the_grid_and_nothing_left_ends_it(
    running: Running, tmp_path: Path
) -> None:
    window, view = running.window, running.window.view
    running.choose(_group_with(running, 3))
    _ask(running)
    for folder in window.controller.folders:
        window.controller.remove_folder(folder)
    view.refresh_now()
    assert not view.detour.active
    shutil.rmtree(tmp_path, ignore_errors=True)
