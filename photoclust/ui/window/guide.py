"""Where the user guide lies, in the language of the window."""

from __future__ import annotations

from pathlib import Path

_FIRST = "index"


def guide_page(resources: Path, language: str) -> Path | None:
    """The first page of the user guide; None where it is not beside the program.

    A download has it among its resources, built for a browser (packaging/guide.py). A checkout has
    the sources, which any viewer of texts shows; a wheel has neither.

    Args:
        resources: The folder `resources`.
        language: Code of the language that is spoken; English stands in for one without a guide.
    """
    sources = resources.parent / "docs" / "guide"
    for code in (language, "en"):
        for page in (
            resources / "guide" / code / f"{_FIRST}.html",
            sources / code / f"{_FIRST}.md",
        ):
            if page.is_file():
                return page
    return None
