"""What the set-up finds missing in the system. Nothing is installed here."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script's module, imported as when a script beside it is run."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return importlib.import_module("system_packages")


def test_libraries_that_cannot_be_loaded_are_named_by_package(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "display_answers", lambda: False)
    monkeypatch.setattr(system, "_LIBRARIES", {"libc.so.6": "libc6", "libno.so.1": "libno1"})
    monkeypatch.setattr(system, "_DISPLAY_LIBRARIES", {"libnox.so.1": "libnox1"})
    monkeypatch.setattr(system, "_FONT_FOLDERS", ())
    missing = system.missing_system_packages()
    assert missing == ["libno1", "fonts-dejavu-core"]
    monkeypatch.setattr(system, "display_answers", lambda: True)
    assert "libnox1" in system.missing_system_packages()


def test_without_the_right_to_install_the_person_is_told_what_to_install(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(system.SetupError, match=r"sudo apt-get install libgl1 libegl1$"):
        system.install_system_packages(["libgl1", "libegl1"])
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "sudo" else f"/bin/{name}")
    with pytest.raises(system.SetupError, match="ask who looks after this computer"):
        system.install_system_packages(["libgl1"])
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(system.SetupError, match="package manager"):
        system.install_system_packages(["libgl1"])


def test_tests_on_a_screen_get_what_they_need_or_are_told_to_be_skipped(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "_DISPLAY_LIBRARIES", {"libnox.so.1": "libnox1"})
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "Xvfb" else f"/bin/{name}")
    installed: list[str] = []

    def apt_get(*arguments: str) -> bool:
        installed.extend(arguments)
        return True

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with monkeypatch.context() as as_root:
        as_root.setattr(system, "_apt_get", apt_get)
        system.prepare_screen()
    assert installed[-2:] == ["libnox1", "xvfb"]
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system.prepare_screen()
    told = capsys.readouterr().out
    assert "are skipped" in told
    assert "sudo apt-get install libnox1 xvfb" in told


def test_what_watches_network_calls_is_installed_where_it_is_missing(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(system, "install_system_packages", installed.extend)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    system.prepare_traces()
    assert installed == []
    monkeypatch.setattr(shutil, "which", lambda name: None)
    system.prepare_traces()
    assert installed == ["strace"]
