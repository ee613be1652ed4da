"""Builds the user guide (docs/guide) as pages that open from a disk, without a network.

    python packaging/guide.py OUT

Takes MkDocs from the Python it runs with. The three languages share the pictures, which are those
of docs/screenshots: only what a page shows is copied. Links that lead nowhere end it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
PICTURES = ROOT / "docs" / "screenshots"
LANGUAGES = {"en": "English", "de": "Deutsch", "ru": "Русский"}
PAGES = (
    "index", "first-evening", "second-month", "events", "stacks", "filing", "other-programs",
    "what-is-kept", "troubleshooting",
)  # fmt: skip
"""In the order of reading; every language has all of them."""

_SHOWN = re.compile(r"\]\(\.\./pictures/([\w.-]+)\)")
_STYLE = """
img { max-width: 100%; border-radius: 6px; margin-bottom: 1rem; }
table { margin-bottom: 1.25rem; }
th, td { padding: 0.35rem 1rem 0.35rem 0; vertical-align: top; border-bottom: 1px solid #8884; }
"""


def main() -> int:
    """Build it; return MkDocs' exit code."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_sources(folder / "pages")
        config = folder / "mkdocs.yml"
        config.write_text(json.dumps(settings(folder / "pages", Path(sys.argv[1]).resolve())))
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
        return subprocess.run([*command, "-f", str(config)], check=False).returncode


def write_sources(pages: Path) -> None:
    """Bring pages and the pictures they show together, with a first page that asks the language."""
    for language in LANGUAGES:
        shutil.copytree(GUIDE / language, pages / language)
    shown = {
        name for page in pages.rglob("*.md") for name in _SHOWN.findall(page.read_text("utf-8"))
    }
    (pages / "pictures").mkdir()
    for name in sorted(shown):
        shutil.copy(PICTURES / name, pages / "pictures" / name)
    links = (f"- [{name}]({language}/index.md)" for language, name in LANGUAGES.items())
    (pages / "index.md").write_text("# PhotoClust\n\n" + "\n".join(links) + "\n", "utf-8")
    (pages / "style.css").write_text(_STYLE, "utf-8")


def settings(pages: Path, target: Path) -> dict[str, object]:
    """MkDocs' settings; JSON is YAML, too.

    Nothing is loaded from elsewhere: no fonts, no highlighting, and no search, which a browser
    forbids on pages of a disk.
    """
    return {
        "site_name": "PhotoClust",
        "docs_dir": str(pages),
        "site_dir": str(target),
        "use_directory_urls": False,
        "plugins": [],
        "theme": {"name": "mkdocs", "highlightjs": False, "color_mode": "auto"},
        "extra_css": ["style.css"],
        "nav": [
            {name: [f"{language}/{page}.md" for page in PAGES]}
            for language, name in LANGUAGES.items()
        ],
        "not_in_nav": "/index.md",
        "validation": {"links": {"not_found": "warn", "anchors": "warn"}},
    }


if __name__ == "__main__":
    sys.exit(main())
