"""The command hands groups to other programs: sidecars, a table, a page."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from photoclust.core.edits import RenameCluster
from photoclust.filing.sidecars.xmp_edit import keywords_of
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from tests.helpers.beach import BEACH, make_beach
from tests.helpers.command import run_command


def _export(root: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    options = ["--precision", "int8", "--data-dir", str(root / "data"), "--quiet"]
    return run_command("export", root / "photos", *arguments, *options)


def test_groups_go_into_sidecars_a_table_and_a_page(tmp_path: Path) -> None:
    with Workspace(make_beach(tmp_path, ["1.jpg", "2.jpg"])) as workspace:
        open_session(workspace).apply(RenameCluster(BEACH, "Beach"))
        workspace.library.flush()
    table, page = tmp_path / "groups.csv", tmp_path / "groups.html"
    files = ("--xmp", "--csv", table, "--html", page, "--json", "-")

    planned = _export(tmp_path, *files, "--dry-run")
    sidecars = json.loads(planned.stdout)["sidecars"]
    assert [Path(sidecar["path"]).name for sidecar in sidecars] == ["1.jpg.xmp", "2.jpg.xmp"]
    assert {path.suffix for path in (tmp_path / "photos").iterdir()} == {".jpg"}
    assert not table.exists()
    assert not page.exists()

    done = json.loads(_export(tmp_path, *files).stdout)
    assert (done["batch"], done["sidecars"], done["csv"]) == (1, sidecars, str(table))
    for sidecar in sidecars:
        assert keywords_of(Path(sidecar["path"]).read_bytes())[0] == ["Beach"]
    assert len(table.read_bytes().splitlines()) == 3
    assert page.read_bytes().count(b"<img") == 2
