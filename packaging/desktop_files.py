"""Put what a Linux desktop reads below a prefix: entry, metadata and icon.

    .venv/bin/python packaging/desktop_files.py PREFIX [--program PROGRAM] [--home URL]

PREFIX is `/usr` of a package, or `~/.local` of a person. Metadata for software centres needs a home
page: its address gives the program its id there, and the pictures lie below it, as
`screenshots/*.png`. Without one it is left out.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from environment import ROOT

_FILES = ROOT / "packaging" / "desktop"
_ICONS = ROOT / "resources" / "icons" / "app"
_THEME = Path("share", "icons", "hicolor")


def write(prefix: Path, program: str = "photoclust", home: str = "", released: str = "") -> None:
    """Write all that needs no drawing.

    Args:
        prefix: Where `share` is.
        program: What the entry starts: a name on the path, or a path.
        home: Address of the home page; empty for none.
        released: Day of this version, as 2026-12-31; today by default.

    Raises:
        ValueError: `home` is no address, or `program` has a character no entry can hold.
    """
    entry = (_FILES / "photoclust.desktop").read_text("utf-8")
    _save(
        prefix / "share" / "applications" / "photoclust.desktop",
        entry.replace("Exec=photoclust ", f"Exec={_quoted(program)} "),
    )
    _save(
        prefix / _THEME / "scalable" / "apps" / "photoclust.svg",
        (_ICONS / "photoclust.svg").read_text("utf-8"),
    )
    if home:
        identity = app_id(home)
        _save(
            prefix / "share" / "metainfo" / f"{identity}.metainfo.xml",
            _metainfo(identity, home.rstrip("/"), released),
        )


def app_id(home: str) -> str:
    """The program's id in software centres: the home page's host, from behind.

    Raises:
        ValueError: not an address with a host.
    """
    parts = urlsplit(home)
    if parts.scheme not in ("http", "https") or "." not in (parts.hostname or ""):
        raise ValueError(f"{home} is no address of a page.")
    words = [*reversed((parts.hostname or "").removeprefix("www.").split(".")), "PhotoClust"]
    return ".".join(word.replace("-", "_") for word in words)


def main() -> int:
    """Write everything."""
    parser = argparse.ArgumentParser(description="Put what a Linux desktop reads below a prefix.")
    parser.add_argument("prefix", type=Path, help="the folder that has, or gets, share")
    parser.add_argument("--program", default="photoclust", help="what the entry starts")
    parser.add_argument("--home", default="", metavar="URL", help="address of the home page")
    options = parser.parse_args()
    try:
        write(options.prefix, options.program, options.home)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    drawn = options.prefix / "share" / "photoclust-icons"
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "draw_app_icon.py", drawn],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for picture in drawn.glob("*.png"):
        side = picture.stem
        place = options.prefix / _THEME / f"{side}x{side}" / "apps" / "photoclust.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        picture.replace(place)
    shutil.rmtree(drawn)
    return 0


def _metainfo(identity: str, home: str, released: str) -> str:
    values = {
        "ID": identity,
        "HOME": home,
        "VERSION": _version(),
        "DATE": released or datetime.now(UTC).date().isoformat(),
    }
    text = (_FILES / "photoclust.metainfo.xml").read_text("utf-8")
    # The comment tells of the marks, and would have none left to tell of.
    text = "".join(line for line in text.splitlines(keepends=True) if "<!--" not in line)
    for name, value in values.items():
        text = text.replace(f"@{name}@", escape(value))
    return text


def _version() -> str:
    text = (ROOT / "photoclust" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _quoted(program: str) -> str:
    """A program as the Exec line of an entry wants it.

    Raises:
        ValueError: it has a character that has no place there.
    """
    if any(ord(letter) < 32 or letter == "=" for letter in program):
        raise ValueError(f"{program!r} cannot stand in a desktop entry.")
    if program.replace("/", "").replace("-", "").replace(".", "").replace("_", "").isalnum():
        return program
    for letter in '\\"`$':
        program = program.replace(letter, f"\\{letter}")
    # Once for the quotes, once more for the file, which takes backslashes itself.
    return '"' + program.replace("\\", "\\\\").replace("%", "%%") + '"'


def _save(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(0o644)


if __name__ == "__main__":
    sys.exit(main())
