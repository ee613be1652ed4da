"""Which folders the system tells of all changes in, going by the table of mounts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photoclust.machine import file_systems
from photoclust.machine.file_systems import is_shared, mount_kinds, tells_of_changes

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sdb1 /media/Camera exfat rw 0 0
/dev/sdc1 /media/Old fuseblk rw 0 0
//nas/photos /media/My\\040NAS cifs rw 0 0
nas:/photos /home/me/nas nfs4 rw 0 0
tmpfs /home/me/nas/scratch tmpfs rw 0 0
me@host: /home/me/far fuse.sshfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
/dev/sdd1 /twice ext4 rw 0 0
nas:/twice /twice nfs rw 0 0
damaged
"""


@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/home/me/Pictures", False),
        ("/media/Camera/DCIM", False),
        ("/media/Old", False),
        ("/media/My NAS/2024", True),
        ("/media/My NASty", False),
        ("/home/me/nas", True),
        ("/home/me/nas/a/b", True),
        ("/home/me/nas/scratch/c", False),
        ("/home/me/far/away", True),
        ("/mnt/c/Users", True),
        ("/twice", True),
    ],
)
def test_folders_that_other_machines_change_are_told_by_their_file_system(
    folder: str, shared: bool
) -> None:
    assert is_shared(mount_kinds(MOUNTS.splitlines()), Path(folder)) is shared


def test_a_folder_of_this_computer_is_told_of(tmp_path: Path) -> None:
    assert tells_of_changes(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's table")
def test_a_link_counts_as_what_it_leads_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    share = tmp_path / "share"
    share.mkdir()
    link = tmp_path / "link"
    link.symlink_to(share)
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nnas:/photos {share.resolve()} nfs rw 0 0\n")
    monkeypatch.setattr(file_systems, "_TABLE", str(table))
    assert not tells_of_changes(link)
    assert tells_of_changes(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's table")
def test_where_nothing_is_known_the_system_is_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_systems, "_TABLE", str(tmp_path / "none"))
    assert tells_of_changes(tmp_path)
