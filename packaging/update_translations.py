"""Brings the translations up to date: collects the window's texts, compiles what is translated.

`resources/translations/photoclust.ts` is the template: all texts, none translated. To add a
language, copy it to `photoclust_fr.ts`, say `<TS version="2.1" language="fr">` in its third line,
translate (Qt Linguist or any editor), run this, and commit the .ts and the .qm file; the settings
then offer it. Run it again whenever texts changed.

The context "ClassNames" holds what the model can see: the labels in `resources/models`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TEMPLATE = TRANSLATIONS / "photoclust.ts"
LABELS = ROOT / "resources" / "models" / "class_labels.json"


def collect(file: Path) -> None:
    """Bring the texts of a .ts file up to date; what is translated in it stays so."""
    sources = [str(ROOT / "photoclust" / "app.py")]
    sources += sorted(map(str, (ROOT / "photoclust" / "ui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "class_names.py"
        names.write_text(_class_names(), "utf-8")
        subprocess.run(
            [
                _tool("lupdate"),
                *sources,
                str(names),
                *("-tr-function-alias", "tr+=_tr", "-locations", "none", "-no-obsolete"),
                *("-ts", str(file)),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )


def compile_to(file: Path, compiled: Path) -> None:
    """Make the .qm file of a .ts file."""
    command = [_tool("lrelease"), "-silent", str(file), "-qm", str(compiled)]
    subprocess.run(command, check=True)


def _class_names() -> str:
    """The names of the classes as a source that can be read for texts."""
    labels = json.loads(LABELS.read_text("utf-8"))
    # As `grouping.naming` says them.
    names = dict.fromkeys(label[:1].upper() + label[1:] for label in labels)
    lines = (f"        self.tr({json.dumps(name)})\n" for name in names)
    return "class ClassNames:\n    def names(self):\n" + "".join(lines)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def main() -> int:
    """Update every .ts file and compile it; return the exit code."""
    for file in sorted({TEMPLATE, *TRANSLATIONS.glob("*.ts")}):
        collect(file)
        if file != TEMPLATE:
            compile_to(file, file.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
