"""What a package index shows of the program."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
TEXT = "# P\n\n![The window](docs/a.png)\n\nSee [facts](docs/facts.md) and [home](https://x.org).\n"


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The hook, with a stand-in for the tool that calls it."""
    interface = ModuleType("hatchling.metadata.plugin.interface")
    interface.MetadataHookInterface = object  # type: ignore[attr-defined]
    for name in ("hatchling", "hatchling.metadata", "hatchling.metadata.plugin"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    file = ROOT / "packaging" / "package_metadata.py"
    spec = importlib.util.spec_from_file_location("package_metadata", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_with_a_home_pictures_and_links_are_absolute(package: ModuleType) -> None:
    assert package.described(TEXT, "https://forge.org/p") == (
        "# P\n\n![The window](https://forge.org/p/raw/main/docs/a.png)\n\nSee "
        "[facts](https://forge.org/p/blob/main/docs/facts.md) and [home](https://x.org).\n"
    )
    assert package.urls("https://forge.org/p")["Homepage"] == "https://forge.org/p"


def test_without_a_home_no_address_is_made_up(package: ModuleType) -> None:
    assert package.described(TEXT, "") == "# P\n\nSee facts and [home](https://x.org).\n"
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "](docs/" not in package.described(readme, "")
