"""What comes from others is named with its licence, down to the libraries inside wheels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[3]
NOTICES = (ROOT / "resources" / "THIRD_PARTY_NOTICES.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SHIPPED_EXTRAS = ("annoy", "cluster", "cuda", "deepcluster", "methods", "raw", "video")


def declared() -> list[Requirement]:
    """What a person installs: the dependencies and the extras that are not for development."""
    lines = list(PROJECT["dependencies"])
    for extra in SHIPPED_EXTRAS:
        lines += PROJECT["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


def installed() -> dict[str, metadata.Distribution]:
    """Packages that these bring along on this system, by name."""
    found: dict[str, metadata.Distribution] = {}
    ahead = declared()
    while ahead:
        wish = ahead.pop()
        name = canonicalize_name(wish.name)
        if name in found or (wish.marker is not None and not wish.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # an extra that is not installed here
        ahead += [Requirement(line) for line in found[name].requires or []]
    return found


def told_packages() -> set[str]:
    """Names in the first column of the table of libraries."""
    rows = re.findall(r"^\| ([^|]+) \|", NOTICES.partition("## Libraries")[2], re.MULTILINE)
    return {
        canonicalize_name(name.strip())
        for row in rows
        for name in re.sub(r"\(.*?\)", "", row).split(",")
    }


def bundled() -> Iterator[str]:
    """Names of shared libraries that wheels of this environment carry along, like "libtiff"."""
    for distribution in installed().values():
        for file in distribution.files or []:
            if ".libs/" in str(file) and ".so" in file.name:
                yield re.split(r"[-.]", file.name)[0]


def test_the_extras_for_people_are_all_but_that_for_development() -> None:
    assert set(PROJECT["optional-dependencies"]) == {*SHIPPED_EXTRAS, "dev"}


@pytest.mark.parametrize("wish", declared(), ids=str)
def test_every_dependency_is_named(wish: Requirement) -> None:
    assert canonicalize_name(wish.name) in told_packages()


def test_what_the_dependencies_bring_along_is_named() -> None:
    assert {"numpy", "pillow"} <= installed().keys()
    assert installed().keys() - told_packages() == set()


def test_libraries_inside_wheels_are_named() -> None:
    words = set(re.findall(r"[\w.-]+", NOTICES))
    assert {name.rstrip("_") for name in bundled()} - words == set()


def test_no_wheel_brings_an_encoder_under_the_gpl() -> None:
    assert not [name for name in bundled() if re.search("x26[45]|kvazaar", name)]
