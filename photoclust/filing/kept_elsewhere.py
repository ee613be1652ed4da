"""What programs know of a photo and keep in a place of their own, which cannot travel with it.

Such a place serves all photos of a folder. To take it apart would break what the other photos
have there, so it stays, and a person is told before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from photoclust.core.text import Text
from photoclust.filing.plan_records import Kind

_PLACES = {
    (".picasa.ini", Kind.FILE): "Picasa",
    ("picasa.ini", Kind.FILE): "Picasa",
    (".picasaoriginals", Kind.FOLDER): "Picasa",
    ("captureone", Kind.FOLDER): "Capture One",
    ("descript.ion", Kind.FILE): "ACDSee or IrfanView",
    ("nksc_param", Kind.FOLDER): "Nikon NX Studio",
    ("silkypix_ds", Kind.FOLDER): "SILKYPIX",
}


def kept_elsewhere(
    folders: Iterable[Path], names: Callable[[Path], Mapping[str, Kind] | None]
) -> tuple[Text, ...]:
    """Sentences about what stays in these folders, one per program.

    Args:
        folders: Where photos are filed from.
        names: What lies in a folder.
    """
    found: dict[str, list[Path]] = {}
    for folder in sorted(folders):
        for name, kind in sorted((names(folder) or {}).items()):
            program = _PLACES.get((name.lower(), kind))
            if program is not None:
                found.setdefault(program, []).append(folder / name)
    return tuple(_told(program, places) for program, places in sorted(found.items()))


def _told(program: str, places: list[Path]) -> Text:
    if len(places) == 1:
        return Text(
            "{program} keeps what it knows of these photos in {path}, which stays there.",
            program=program,
            path=places[0],
        )
    return Text(
        "{program} keeps what it knows of these photos in {path} and others like it, which stay "
        "there.",
        program=program,
        path=places[0],
    )
