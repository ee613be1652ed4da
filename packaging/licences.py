"""Gather the licence texts of every package that is installed beside the program.

    python packaging/licences.py FOLDER [--inside PROGRAM]
    python packaging/licences.py --names

Run by the Python of the environment that is frozen. Ends with 1 where a package is not named in
resources/THIRD_PARTY_NOTICES.md, or has no text: nothing is shipped unnamed.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from system_libraries import copyrights, lent

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "packaging" / "bundle_parts" / "texts"
"""Texts of licences that packages name without carrying them."""

NOTICES = ROOT / "resources" / "THIRD_PARTY_NOTICES.md"

_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors|thirdparty)", re.IGNORECASE)
_NO_CODE = {".py", ".pyc", ".pyi", ".so", ".pyd", ".dll", ".json", ".h"}
_PROGRAM = "photoclust"


def canonical(name: str) -> str:
    """A package's name as names are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def frozen() -> list[metadata.Distribution]:
    """The packages that the program needs, however far behind one another; not the tools."""
    found: dict[str, metadata.Distribution] = {}
    ahead = [_PROGRAM, *_extras()]
    while ahead:
        name = canonical(ahead.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another system, or of an extra that is not in the download
        for line in found[name].requires or []:
            wish, _, marker = line.partition(";")
            if "extra" not in marker:
                ahead.append(re.split(r"[\s\[<>=!~(]", wish.strip())[0])
    return [found[name] for name in sorted(found)]


def _extras() -> Iterator[str]:
    """Names of what extras of the program add; those not installed are passed over later."""
    for line in metadata.distribution(_PROGRAM).requires or []:
        wish, _, marker = line.partition(";")
        if re.search("extra == ['\"](raw|video)['\"]", marker):
            yield re.split(r"[\s\[<>=!~(]", wish.strip())[0]


def named(notices: str) -> set[str]:
    """Packages in the first column of the table of libraries."""
    rows = re.findall(r"^\| ([^|]+) \|", notices.partition("## Libraries")[2], re.MULTILINE)
    bare = (re.sub(r"\(.*?\)", "", row) for row in rows)
    return {canonical(name.strip()) for row in bare for name in row.split(",")}


def texts(package: metadata.Distribution) -> list[Path]:
    """The files of a package that are licence texts or notices."""
    found = []
    for file in package.files or []:
        marked = _TEXT.search(file.name) or "licenses" in file.parts[:-1]
        if marked and file.suffix.lower() not in _NO_CODE:
            found.append(Path(str(file.locate())))
    return [file for file in found if file.is_file()]


def _said(package: metadata.Distribution) -> str:
    """The licence that a package names."""
    fields = (package.metadata[name] for name in ("License-Expression", "License"))
    return next((field for field in fields if field), "")


def _names(said: str, licence: str) -> bool:
    """Whether a package's licence is this one, by its SPDX name or the usual short one."""
    short = licence.removesuffix("-only").removesuffix(".0")
    plain = {"Apache-2": "Apache 2.0", "LGPL-3": "LGPL", "MPL-2": "MPL-2.0"}.get(short, short)
    return licence in said or plain in said


def gather(packages: Iterable[metadata.Distribution], target: Path) -> list[str]:
    """Copy all texts; return what is missing, as sentences."""
    known = named(NOTICES.read_text("utf-8"))
    missing = []
    for package in packages:
        name = canonical(package.metadata["Name"])
        if name == _PROGRAM:
            continue
        if name not in known:
            missing.append(f"{name} is not named in {NOTICES.name}.")
        place = target / f"{name}-{package.version}"
        place.mkdir(parents=True, exist_ok=True)
        for number, file in enumerate(sorted(texts(package))):
            taken = place / file.name
            shutil.copyfile(file, place / f"{number} {file.name}" if taken.exists() else taken)
        if not any(place.iterdir()):
            said = _said(package)
            needed = [text for text in sorted(TEXTS.glob("*.txt")) if _names(said, text.stem)]
            if not needed:
                missing.append(f"{name} carries no licence text, and there is none for {said!r}.")
            for text in needed:
                shutil.copyfile(text, place / text.name)
            (place / "LICENCE").write_text(f"{said}\n", "utf-8")
    shutil.copyfile(NOTICES, target / NOTICES.name)
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    return missing


def unknown(packages: Iterable[metadata.Distribution], program: Path) -> list[str]:
    """Sentences on libraries in the frozen program that come from no package with a text."""
    owned = {
        Path(str(file)).parts[0].partition(".")[0]
        for package in packages
        for file in package.files or []
    }
    inside = program / "_internal"
    folders = {entry.name for entry in inside.iterdir() if entry.is_dir()}
    others = {
        name
        for name in folders
        if name.partition(".")[0].partition("-")[0] not in owned
        and not re.match(r"python3\.|.*\.dist-info$", name)
    }
    return [f"{name} in the program is of no package that is named." for name in sorted(others)]


def unnamed(libraries: Iterable[str], notices: str) -> list[str]:
    """Sentences on libraries of the building system that the notices do not name."""
    cells = re.findall(r"\| ([^|]+) \|$", notices.partition("## In a download")[2], re.MULTILINE)
    known = {name.strip() for cell in cells for name in cell.split(",")}
    return [
        f"{name} is lent by the system and not named in {NOTICES.name}."
        for name in libraries
        if name.partition(".")[0] not in known
    ]


def main() -> int:
    """Gather the texts, or list the packages."""
    parser = argparse.ArgumentParser(description="Gather licence texts.")
    parser.add_argument("folder", nargs="?", type=Path, help="where the texts go")
    parser.add_argument("--inside", type=Path, help="the frozen program, to be checked")
    parser.add_argument("--names", action="store_true", help="only list the packages")
    options = parser.parse_args()
    packages = frozen()
    if options.names or options.folder is None:
        print("\n".join(package.metadata["Name"] for package in packages))
        return 0
    with contextlib.suppress(metadata.PackageNotFoundError):
        packages.append(metadata.distribution("pyinstaller"))  # its beginning is in each program
    missing = gather(packages, options.folder)
    if options.inside is not None:
        missing += unknown(packages, options.inside)
        if sys.platform.startswith("linux"):
            inside = options.inside / "_internal"
            missing += unnamed(lent(inside), NOTICES.read_text("utf-8"))
            missing += copyrights(inside, options.folder / "system")
    for sentence in missing:
        print(sentence, file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
