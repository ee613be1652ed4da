"""Brings the translations up to date: collects what is said, compiles what is translated.

`resources/translations/photoclust.ts` is the template: all texts, none translated. To add a
language, copy it to `photoclust_fr.ts`, say `<TS version="2.1" language="fr">` in its third line,
run this, which gives texts with a number the forms of that language, translate (Qt Linguist or any
editor), run it again, and commit the .ts and the .qm file; the settings then offer it. Run it again
whenever texts changed.

The context "Texts" holds every `Text`: what the layers below the window say, what the window says
with a number, and names of groups with the labels in `resources/models`. Qt's tool would not find
these, so a source is made for it in which they stand as it knows them. What only the command says
(`cli`, `services/measure`) is left out: it speaks English.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from photoclust.grouping import naming, themes
from photoclust.grouping.events import names as events
from photoclust.services.search import meanings
from photoclust.ui.language.languages import BEHIND

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TEMPLATE = TRANSLATIONS / "photoclust.ts"
LABELS = ROOT / "resources" / "models" / "class_labels.json"


def collect(file: Path) -> None:
    """Bring the texts of a .ts file up to date; what is translated in it stays so."""
    sources = [str(ROOT / "photoclust" / "app.py")]
    sources += sorted(map(str, (ROOT / "photoclust" / "ui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.py"
        texts.write_text(_stub(), "utf-8")
        subprocess.run(
            [
                _tool("lupdate"),
                *sources,
                str(texts),
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


def texts() -> dict[str, bool]:
    """The template of every `Text` that the window may show; whether it has forms for a number.

    Of two forms it is that for many.

    Raises:
        ValueError: a template is no literal, and so cannot be translated.
    """
    found: dict[str, bool] = {}
    for file in sorted((ROOT / "photoclust").rglob("*.py")):
        inside = file.relative_to(ROOT / "photoclust").as_posix()
        if not inside.startswith(_ENGLISH):
            for template, many in texts_in(file):
                found[template if many is None else many] = many is not None
    labels = json.loads(LABELS.read_text("utf-8"))
    # As `grouping.naming` says them; themes are those of `grouping.themes`.
    names = [label[:1].upper() + label[1:] for label in labels]
    searched = (*meanings.MONTH_NAMES, *meanings.SYNONYMS)
    spans = (*events.WEEKDAYS, *events.IN_A_MONTH, *events.OF_A_YEAR)
    dates = (*naming.MONTHS, *naming.DAYS, *spans)
    for template in (*themes.THEMES, *themes.WIDER, *dates, *searched, *names):
        found.setdefault(template, False)
    # What is nothing but places to fill in is the same in every language, but for a day.
    said = {template: counts for template, counts in found.items() if _SAYS.search(template)}
    return said | {events.ON_A_DAY: False}


def texts_in(file: Path) -> Iterator[tuple[str, str | None]]:
    """Template and form for many of each `Text` that is made in a module.

    Raises:
        ValueError: one is no literal, in a module that is not known to say what comes from data.
    """
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id != "Text" or file.name in _FROM_DATA:
            continue
        literals = [
            a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
        ]
        if not literals and file.parent.name + "/" + file.name in _PARTLY_FROM_DATA:
            continue
        if len(literals) != len(node.args) or not literals:
            msg = f"{file}:{node.lineno}: the template of a Text has to be a literal"
            raise ValueError(msg)
        yield literals[0], literals[1] if len(literals) > 1 else None


_ENGLISH = ("cli/", "services/measure/")
_FROM_DATA = {"naming.py", "old_sentences.py", "text.py"}
"""Modules whose templates come from data that `texts` looks at, or from libraries."""

_PARTLY_FROM_DATA = {"events/names.py", "search/meanings.py"}
"""Likewise, but what is a literal there is one."""

_SAYS = re.compile(r"[^\W\d_](?![^{]*\})")


def _stub() -> str:
    """All texts as a source that Qt's tool can read; those with a number get their forms."""
    lines = []
    for template, counts in texts().items():
        forms = ", '', 1" if counts else ""
        lines.append(f"        self.tr({json.dumps(template)}{forms})\n")
    lines += [f"        self.tr({json.dumps(month)}, {BEHIND!r})\n" for month in naming.MONTHS]
    return "class Texts:\n    def all(self):\n" + "".join(lines)


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
