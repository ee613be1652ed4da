"""The folder of a file, as one object."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoclust.core.parents import Parents, folders_of


@pytest.mark.parametrize("file", ["/photos/2023/a.jpg", "/a.jpg", "a.jpg", "2023/a.jpg", "/"])
def test_it_is_the_folder_that_a_path_names(file: str) -> None:
    assert Parents().of(Path(file)) == Path(file).parent
    assert folders_of([Path(file), Path(file)]) == {Path(file).parent}


def test_files_of_one_folder_get_the_same_object() -> None:
    parents = Parents()
    assert parents.of(Path("/photos/a.jpg")) is parents.of(Path("/photos/b.jpg"))
