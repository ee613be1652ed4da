"""Opening a library: for the window as a whole, for the command as far as it needs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import JobContext, NullProgress
from photoclust.core.session import arrival
from photoclust.core.text import Text
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.services.open_library import open_library, open_workspace
from photoclust.store.library.library import ReadPhoto


def _place(folder: Path) -> Place:
    return Place(folder / "data", folder / "resources", folder / "compiled")


def test_what_the_data_folder_holds_is_at_hand(tmp_path: Path) -> None:
    with Workspace(tmp_path / "data") as workspace:
        read = ReadPhoto(Path("/p/1.jpg"), FileIdentity(1, 1, 1, 1), Digest(b"1" * 32))
        [photo] = workspace.library.store_photos([read])
        open_session(workspace).absorb(arrival(frozenset({photo.id})))
        workspace.library.add_folders([Path("/p")])
    with open_library(_place(tmp_path), JobContext(NullProgress())) as opened:
        assert opened.photos == {photo.id: photo}
        assert opened.session.clustering.unsorted == {photo.id}
        assert opened.folders == (Path("/p"),)
        assert opened.problems == ()
    Workspace(tmp_path / "data").close()  # else: the library is open elsewhere


def test_a_folder_is_let_go_of_when_opening_fails_midway(tmp_path: Path) -> None:
    told: list[tuple[Text, ...]] = []

    def fail(workspace: Workspace) -> None:
        told.append(workspace.notices)
        raise UserError(Text("No."))

    with pytest.raises(UserError):
        open_workspace(tmp_path / "data", fail)
    assert told == [()]
    workspace, recovered = open_workspace(tmp_path / "data")
    assert recovered.batch is None
    workspace.close()
