"""What the set-up finds missing and what it tells the person. Nothing is installed here."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux")


@pytest.fixture
def environment() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "environment", ROOT / "packaging" / "environment.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@linux
def test_libraries_that_cannot_be_loaded_are_named_by_package(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "display_answers", lambda: False)
    monkeypatch.setattr(environment, "_LIBRARIES", {"libc.so.6": "libc6", "libno.so.1": "libno1"})
    monkeypatch.setattr(environment, "_DISPLAY_LIBRARIES", {"libnox.so.1": "libnox1"})
    monkeypatch.setattr(environment, "_FONT_FOLDERS", ())
    missing = environment._missing_system_packages()
    assert missing == ["libno1", "fonts-dejavu-core"]
    monkeypatch.setattr(environment, "display_answers", lambda: True)
    assert "libnox1" in environment._missing_system_packages()


@linux
def test_without_the_right_to_install_the_person_is_told_what_to_install(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(environment.SetupError, match=r"sudo apt-get install libgl1 libegl1$"):
        environment._install_system_packages(["libgl1", "libegl1"])
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(environment.SetupError, match="package manager"):
        environment._install_system_packages(["libgl1"])


@linux
def test_tests_on_a_screen_get_what_they_need_or_are_told_to_be_skipped(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "_DISPLAY_LIBRARIES", {"libnox.so.1": "libnox1"})
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "Xvfb" else f"/bin/{name}")
    installed: list[str] = []

    def apt_get(*arguments: str) -> bool:
        installed.extend(arguments)
        return True

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with monkeypatch.context() as as_root:
        as_root.setattr(environment, "_apt_get", apt_get)
        environment.prepare_screen()
    assert installed[-2:] == ["libnox1", "xvfb"]
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    environment.prepare_screen()
    told = capsys.readouterr().out
    assert "are skipped" in told
    assert "sudo apt-get install libnox1 xvfb" in told


@linux
def test_what_watches_network_calls_is_installed_where_it_is_missing(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(environment, "_install_system_packages", installed.extend)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    environment.prepare_traces()
    assert installed == []
    monkeypatch.setattr(shutil, "which", lambda name: None)
    environment.prepare_traces()
    assert installed == ["strace"]


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 15, 0)])
def test_an_unsupported_python_is_refused_with_a_sentence(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(environment.SetupError, match=r"needs Python 3\.11 to 3\.14"):
        environment.prepare()


def test_nothing_is_done_when_nothing_changed(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[list[str]] = []
    monkeypatch.setattr(environment, "_missing_system_packages", list)
    monkeypatch.setattr(environment, "_STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "venv_program", lambda name: tmp_path / name)
    monkeypatch.setattr(environment, "_make_venv", lambda python: python.touch())
    monkeypatch.setattr(environment, "_install_app", lambda python, extras: done.append(extras))
    monkeypatch.setattr(environment, "_remove_retired_packages", lambda python: None)
    environment.prepare()
    environment.prepare()
    assert done == [[]]
    environment.prepare(("dev",))
    environment.prepare()  # what is installed already is kept and not installed again
    assert done == [[], ["dev"]]
    stamp = json.loads((tmp_path / "stamp.json").read_text("utf-8"))
    (tmp_path / "stamp.json").write_text(json.dumps({**stamp, "inputs": "older"}), "utf-8")
    environment.prepare()
    assert done == [[], ["dev"], ["dev"]]


def test_a_package_of_earlier_versions_is_removed_and_nothing_else(
    environment: ModuleType, tmp_path: Path
) -> None:
    home = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    told = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    packages = Path(told.stdout.strip())
    for name in ("pillow_heif", "other"):
        about = packages / f"{name}-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (about / "RECORD").write_text(
            f"{name}.py,,\n{about.name}/METADATA,,\n{about.name}/RECORD,,\n"
        )
        (packages / f"{name}.py").write_text("")
    for _ in range(2):  # the second time there is nothing left to remove
        environment._remove_retired_packages(python)
        assert not list(packages.glob("pillow_heif*"))
        assert (packages / "other.py").exists()
