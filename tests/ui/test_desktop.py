"""What other programs are asked to do. Windows' file manager by its command line only."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest

from photoclust.ui.desktop import selecting_in_explorer


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Photos\a.jpg",
        r"C:\My photos\Paris, London & Rome\a b, c.jpg",
        r"\\server\share\a (2).jpg",
        r"D:\100%, =^1;2.jpg",
    ],
)
def test_explorer_gets_the_option_bare_and_the_path_in_quotes(path: str) -> None:
    line = selecting_in_explorer(PureWindowsPath(path))
    assert line == f'explorer /select,"{path}"'
