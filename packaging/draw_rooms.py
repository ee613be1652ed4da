"""Draws the rooms of the window from the code: docs/rooms.svg.

    .venv/bin/python packaging/draw_rooms.py

Rows are the layers that import-linter checks (pyproject.toml), boxes are folders and modules of
`photoclust/ui` with the number of their modules; a line goes from each to those below that it
imports, but for the last two rows, which all may use. A test fails when the picture is not that of
the code.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "rooms.svg"
PACKAGE = "photoclust.ui"

_WIDTH, _ROW, _BOX, _MARGIN = 960, 112, 56, 24
_GAP = 20


def layers() -> list[list[str]]:
    """The rooms, top down, as the contract lists them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    for contract in contracts["contracts"]:
        if contract.get("containers") == [PACKAGE]:
            return [[room.strip() for room in layer.split("|")] for layer in contract["layers"]]
    msg = f"pyproject.toml has no contract for the rooms of {PACKAGE}"
    raise LookupError(msg)


def imports(rooms: list[str]) -> tuple[dict[str, int], set[tuple[str, str]]]:
    """How many modules each room has, and which rooms import which."""
    graph = grimp.build_graph("photoclust", cache_dir=None)
    room_of = {}
    for module in graph.modules:
        if module.startswith(f"{PACKAGE}."):
            room_of[module] = module.split(".")[2]
    sizes = dict.fromkeys(rooms, 0)
    for module, room in room_of.items():
        sizes[room] += module.count(".") > 2 or not graph.find_children(module)
    pairs = {
        (room_of[module], room_of[other])
        for module in room_of
        for other in graph.find_modules_directly_imported_by(module)
        if other in room_of and room_of[other] != room_of[module]
    }
    return sizes, pairs


def draw() -> str:
    """The picture as SVG."""
    rows = layers()
    sizes, pairs = imports([room for row in rows for room in row])
    height = _ROW * len(rows) - (_ROW - _BOX) + 2 * _MARGIN
    places: dict[str, tuple[float, float, float]] = {}
    for number, row in enumerate(rows):
        width = min(220.0, (_WIDTH - 2 * _MARGIN - _GAP * (len(row) - 1)) / len(row))
        left = (_WIDTH - width * len(row) - _GAP * (len(row) - 1)) / 2
        for place, room in enumerate(row):
            places[room] = (left + place * (width + _GAP), _MARGIN + number * _ROW, width)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        'font-family="sans-serif" text-anchor="middle">',
        "<title>The rooms of the window and which of them import which</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    everyones = {room for row in rows[-2:] for room in row}
    for above, below in sorted(pairs):
        if below in everyones:
            continue  # lines to what all rooms use would hide the others
        x, y, width = places[above]
        to_x, to_y, to_width = places[below]
        parts.append(
            f'<line x1="{x + width / 2:.0f}" y1="{y + _BOX}" x2="{to_x + to_width / 2:.0f}" '
            f'y2="{to_y}" stroke="#8a94a3" stroke-opacity="0.45"/>'
        )
    for room, (x, y, width) in places.items():
        middle = x + width / 2
        many = "1 module" if sizes[room] == 1 else f"{sizes[room]} modules"
        parts += [
            f'<rect x="{x:.0f}" y="{y}" width="{width:.0f}" height="{_BOX}" rx="6" '
            'fill="#eef2f7" stroke="#4a5568"/>',
            f'<text x="{middle:.0f}" y="{y + 25}" font-size="16" fill="#1a202c">'
            f"{escape(room)}</text>",
            f'<text x="{middle:.0f}" y="{y + 44}" font-size="12" fill="#4a5568">{many}</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    PICTURE.write_text(draw(), "utf-8")
    sys.exit(0)
