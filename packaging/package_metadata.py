"""The package's long description and addresses: where its home is told when it is built.

`PHOTOCLUST_HOME=https://… python -m build` gives the package project URLs and makes pictures and
links of README.md absolute. Without, no address is made up: pictures are left out, which a package
index could not show, and links become plain words.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"!\[([^]]*)\]\((?!https?:)([^)]+)\)\n*")
_LINK = re.compile(r"(?<!!)\[([^]]*)\]\((?!https?:|#)([^)]+)\)")


class PackageMetadata(MetadataHookInterface):
    """Fills in what depends on the home."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the long description, and addresses where there are any."""
        home = os.environ.get("PHOTOCLUST_HOME", "").rstrip("/")
        text = Path(self.root, "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": described(text, home)}
        metadata["urls"] = urls(home) if home else {}


def described(text: str, home: str) -> str:
    """README.md for a package index, whose pages know no files beside it."""
    if not home:
        return _LINK.sub(r"\1", _PICTURE.sub("", text))
    text = _PICTURE.sub(lambda found: f"![{found[1]}]({home}/raw/main/{found[2]})\n\n", text)
    return _LINK.sub(lambda found: f"[{found[1]}]({home}/blob/main/{found[2]})", text)


def urls(home: str) -> dict[str, str]:
    """The addresses that package indexes show, below a home on one of the usual forges."""
    return {
        "Homepage": home,
        "Documentation": f"{home}/tree/main/docs",
        "Issues": f"{home}/issues",
        "Changelog": f"{home}/blob/main/CHANGELOG.md",
    }
