"""Make resources/sample_photos from the photos inside Debian's package gcompris-qt-data.

    apt-get download gcompris-qt-data
    dpkg -x gcompris-qt-data_*.deb unpacked
    .venv/bin/python packaging/make_sample_photos.py unpacked

GCompris names author, source and licence of every picture in README files beside them; what
is chosen here is scaled down and spread over folders and camera names as messy as a person's, so
that the app has something to sort.
"""

from __future__ import annotations

import io
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QFile, QIODevice, QResource

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample_photos"
LONG_SIDE = 640

# Resource file, its folder of pictures, and the pictures taken from it. Six subjects, each with
# enough photos that density can find it.
CHOSEN = (
    (
        "categorization",
        "images/renewable",
        "windmill windmill1 windmill2 windmill3 windmill4 windmill5 windmill7 windmill8 windmill9 "
        "windmill11 windmill12 windmill13",
    ),
    (
        "categorization",
        "images/fishes",
        "fish1 fish2 fish3 fish5 fish9 fish10 fish13 fish14 fish15 fish19 fish22 fish28",
    ),
    (
        "categorization",
        "images/tools",
        "hammer1 hammer2 hammer3 hammer4 hammer5 hammer6 hammer9 plier1 plier3 plier4 screwDriver1 "
        "screwDriver3 wrench wrench1 scissors1",
    ),
    ("categorization", "images/monuments", "monument3 usCapitol zimniPalace"),
    (
        "explore_monuments",
        "",
        "france/chateaudeChambord france/chateaudeChenonceau france/citedeCarcassonne "
        "france/palaisdesPapes france/reimsCathedral germany/berlinCathedral "
        "germany/neuschwansteinCastle germany/schwerinPalace india/mysorePalace "
        "india/victoriaMemorial india/hawaMahal",
    ),
    (
        "erase",
        "",
        "heron kingfisher northern_harrier spoonbills swans toucan gosling penguin "
        "calf camels goat horse nubian_ibex",
    ),
    ("explore_farm_animals", "animals", "owl duck chicken cow horse sheep"),
    ("explore_world_animals", "animals", "scarlet_macaw bison moose"),
)

# Folder and name pattern of each source the pretended person copied photos from.
SOURCES = (
    ("from the old phone/DCIM", "IMG_{:04d}.jpg", 1021),
    ("SD card 2", "DSC{:05d}.JPG", 347),
    ("misc", "P10{:05d}.jpg", 20418),
    (".", "photo {}.jpg", 1),
)


@dataclass(frozen=True)
class Credit:
    """Who made a picture, where it comes from, and under which licence it may be passed on."""

    author: str
    source: str
    licence: str


def read_resource(path: str) -> bytes:
    """Read a file out of a registered Qt resource file."""
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        sys.exit(f"{path} is not in the package")
    return bytes(file.readAll().data())


def credits_in(readme: str) -> dict[str, Credit]:
    """Credits by file name out of a GCompris README: paragraphs of `Key: value` lines."""
    found = {}
    for paragraph in readme.split("\n\n"):
        fields: dict[str, str] = {}
        key = ""
        for line in paragraph.strip().splitlines():
            name, colon, value = line.partition(":")
            if colon and name in {"Copyright", "Source", "License", "Files", "Comments"}:
                key, fields[name] = name, value.strip()
            elif key:
                fields[key] += " " + line.strip()
        for file in fields.get("Files", "").split():
            if fields.keys() >= {"Copyright", "Source", "License"}:
                licence = fields["License"].replace("CC-BY ", "CC-BY-")
                found[file] = Credit(fields["Copyright"], fields["Source"], licence)
    return found


def chosen_pictures(unpacked: Path) -> Iterator[tuple[Image.Image, Credit]]:
    """All chosen pictures, scaled down, with their credits."""
    for resource, folder, names in CHOSEN:
        file = unpacked / "usr/share/gcompris-qt/rcc" / f"{resource}.rcc"
        if not QResource.registerResource(str(file), f"/{resource}"):
            sys.exit(f"{file} cannot be read; is this the unpacked gcompris-qt-data?")
        base = f":/{resource}/gcompris/src/activities/{resource}/resource/{folder}".rstrip("/")
        credit = credits_in(read_resource(f"{base}/README").decode())
        for name in names.split():
            data = read_resource(f"{base}/{name}.webp")
            picture = Image.open(io.BytesIO(data)).convert("RGB")
            picture.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
            yield picture, credit[f"{name}.webp"]


def main(unpacked: Path) -> None:
    """Write the photos and CREDITS.md."""
    pictures = list(chosen_pictures(unpacked))
    random.Random(2).shuffle(pictures)
    lines = []
    for number, (picture, credit) in enumerate(pictures):
        folder, pattern, first = SOURCES[number % len(SOURCES)]
        path = TARGET / folder / pattern.format(first + number)
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, "JPEG", quality=80, optimize=True)
        name = path.relative_to(TARGET).as_posix()
        lines.append((name, f"| {name} | {credit.author} | {credit.licence} | <{credit.source}> |"))
    text = (
        "# Where the sample photos come from\n\n"
        "All were taken from GCompris (Debian package gcompris-qt-data 3.1), which names author,\n"
        "source and licence of each. They were scaled down and saved as JPEG\n"
        "by `packaging/make_sample_photos.py`; the changed photos are under the licence of their\n"
        "original.\n\n"
        "Licences: Public Domain; CC0-1.0 <https://creativecommons.org/publicdomain/zero/1.0/>;\n"
        "CC-BY-SA-4.0 <https://creativecommons.org/licenses/by-sa/4.0/>.\n\n"
        "| file | author | licence | source |\n|---|---|---|---|\n"
    )
    text += "\n".join(line for _, line in sorted(lines)) + "\n"
    (TARGET / "CREDITS.md").write_text(text, "utf-8")
    print(f"{len(pictures)} photos in {TARGET}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
