"""Brings the translations up to date: collects the window's texts, compiles what is translated.

`resources/translations/photoclust.ts` is the template: all texts, none translated. To add a
language, copy it to `photoclust_de.ts`, translate (Qt Linguist or any editor), run this, and commit
the .ts and the .qm file; the settings then offer it. Run it again whenever texts changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TEMPLATE = TRANSLATIONS / "photoclust.ts"


def main() -> int:
    """Update every .ts file and compile it; return the exit code."""
    tools = Path(sys.executable).parent
    sources = [str(ROOT / "photoclust" / "app.py")]
    sources += sorted(map(str, (ROOT / "photoclust" / "ui").glob("*.py")))
    for file in sorted({TEMPLATE, *TRANSLATIONS.glob("*.ts")}):
        subprocess.run(
            [
                str(tools / "pyside6-lupdate"),
                *sources,
                *("-tr-function-alias", "tr+=_tr", "-locations", "none", "-no-obsolete"),
                *("-ts", str(file)),
            ],
            check=True,
        )
        if file != TEMPLATE:
            compiled = str(file.with_suffix(".qm"))
            command = [str(tools / "pyside6-lrelease"), "-silent", str(file), "-qm", compiled]
            subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
