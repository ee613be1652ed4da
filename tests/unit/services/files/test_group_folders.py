"""What groups are filed as."""

from __future__ import annotations

from pathlib import Path

from photoclust.core.clusters import UNNAMED, Cluster, ClusterId
from photoclust.core.folder_pattern import BY_GROUP
from photoclust.core.photo import PhotoId
from photoclust.core.text import Text
from photoclust.services.files.group_folders import GroupHome, filing_titles


def _cluster(
    number: int,
    suggestion: Text = UNNAMED,
    name: str | None = None,
    filed_to: Path | None = None,
) -> Cluster:
    folder = None if filed_to is None else str(filed_to)
    members = {PhotoId(number): 1.0}
    return Cluster(ClusterId(number), members, suggestion, name=name, filed_to=folder)


def _german(cluster: Cluster) -> str:
    return cluster.title.replace("Unnamed", "Ohne Namen")


def test_unnamed_groups_do_not_share_a_folder() -> None:
    filed = [_cluster(1), _cluster(2, Text("Dogs")), _cluster(3), _cluster(4, Text("Dogs"))]
    titles = filing_titles(filed, [None] * 4, filed, _german)
    assert titles == ["Ohne Namen", "Dogs", "Ohne Namen 2", "Dogs"]


def test_nor_that_of_a_group_that_was_filed_before(tmp_path: Path) -> None:
    others = [
        _cluster(1, name="Unnamed", filed_to=tmp_path / "Unnamed"),
        _cluster(2, Text("Dogs"), filed_to=tmp_path / "Unnamed 2"),
    ]
    new = [_cluster(3), _cluster(4)]
    titles = filing_titles(new, [None, None], [*others, *new], lambda cluster: cluster.title)
    assert titles == ["Unnamed 3", "Unnamed 4"]


def test_an_unnamed_group_that_has_a_folder_is_called_after_it(tmp_path: Path) -> None:
    old = _cluster(1, Text("Group {number}", number="12"), filed_to=tmp_path / "Group 12")
    home = GroupHome(tmp_path, BY_GROUP, "Group 12", tmp_path / "Group 12")
    assert filing_titles([old], [home], [old], lambda cluster: cluster.title) == ["Group 12"]
