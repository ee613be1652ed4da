"""Make the sizes of the app icon from the drawings in resources/icons/app.

    .venv/bin/python packaging/draw_app_icon.py [FOLDER]

Writes a PNG of each size, and the icon files of Windows and macOS, into FOLDER (build/icons).
Needs no display.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from environment import ROOT
from photoclust.ui.look.app_icon import draw_app_icon

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_CONTAINERS = {"ico": 256, "icns": 512}
"""The largest size that goes into each."""


def main() -> None:
    """Make all of them."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "icons"
    target.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(["photoclust"])
    for side in SIZES:
        drawing = draw_app_icon(ROOT / "resources" / "icons", side)
        if not drawing.save(str(target / f"{side}.png")):
            raise SystemExit(f"{target / f'{side}.png'} cannot be written.")
    app.quit()
    pictures = [Image.open(target / f"{side}.png") for side in SIZES]
    for suffix, largest in _CONTAINERS.items():
        fitting = [picture for picture in pictures if picture.width <= largest]
        fitting[-1].save(
            target / f"photoclust.{suffix}",
            sizes=[picture.size for picture in fitting],
            append_images=fitting[:-1],
        )
    print(f"{len(SIZES)} sizes in {target}")


if __name__ == "__main__":
    main()
