"""The parts of the download that can be looked at without building it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
PARTS = ROOT / "packaging" / "bundle_parts"


def load(file: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load(ROOT / "packaging" / "bundle.py", monkeypatch)


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load(ROOT / "packaging" / "licences.py", monkeypatch)


def test_the_recipe_is_sound_python_and_names_files_that_are_there() -> None:
    recipe = (PARTS / "photoclust.spec").read_text("utf-8")
    compile(recipe, "photoclust.spec", "exec")
    for beginning in ("window.py", "command.py"):
        assert f'"{beginning}"' in recipe
        assert (PARTS / beginning).is_file()


def test_the_package_says_what_it_needs(bundle: ModuleType) -> None:
    lines = bundle.control("0.1.0", 1234, ["libc6 (>= 2.35)", "libgl1"]).splitlines()
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))
    assert fields["Version"] == "0.1.0"
    assert fields["Installed-Size"] == "1234"
    assert fields["Depends"] == "libc6 (>= 2.35), libgl1"


def test_an_earlier_build_is_replaced_and_nothing_else(bundle: ModuleType, tmp_path: Path) -> None:
    bundle._clear(tmp_path / "out")
    (tmp_path / "out" / "left").touch()
    bundle._clear(tmp_path / "out")
    assert not (tmp_path / "out" / "left").exists()
    with pytest.raises(bundle.BundleError, match="choose another folder"):
        bundle._clear(tmp_path)


def test_what_nothing_loads_and_what_is_the_systems_stays_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    contents = load(PARTS / "contents.py", monkeypatch)
    entries = [
        ("PySide6/QtGui.abi3.so", "/env/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/env/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/env/libQt6Network.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/env/libqvnc.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", "BINARY"),
        ("libpython3.11.so.1.0", "/env/libpython3.11.so.1.0", "BINARY"),
        ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
        ("libxcb-image.so.0", "/usr/lib/libxcb-image.so.0", "BINARY"),
        ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", "BINARY"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
    ]
    linked = {
        "/env/QtGui.abi3.so": {"libQt6Gui.so.6"},
        "/env/libqvnc.so": {"libQt6Network.so.6"},
        "/env/libqxcb.so": {"libxcb-cursor.so.0", "libstdc++.so.6"},
    }
    kept = contents.chosen(
        entries, lambda file: linked.get(file, set()), lambda file: file.startswith("/env")
    )
    assert [place for place, _, _ in kept] == [
        "PySide6/QtGui.abi3.so", "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so", "libpython3.11.so.1.0", "libxcb-cursor.so.0",
        "libQt6Gui.so.6",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_what_the_package_wants_of_the_system_is_read_from_its_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    libraries = load(ROOT / "packaging" / "system_libraries.py", monkeypatch)
    program = tmp_path / "program"
    program.write_bytes(Path(sys.executable).resolve().read_bytes())
    (tmp_path / "text").write_text("no program", "utf-8")
    assert libraries.programs(tmp_path) == [program]
    if shutil.which("readelf"):
        assert libraries.newest_glibc([program]).startswith("2.")
        assert "libc.so.6" in libraries.outside(tmp_path)


def test_what_builds_a_tool_is_taken_from_the_file_with_its_hashes(bundle: ModuleType) -> None:
    tools = (ROOT / "packaging" / "build_tools.txt").read_text("utf-8")
    entry = bundle.requirement("setuptools", tools)
    assert entry.startswith("setuptools==")
    assert entry.count("==") == 1
    assert "--hash=sha256:" in entry


def test_every_package_comes_with_a_licence_text(licences: ModuleType, tmp_path: Path) -> None:
    packages = [metadata.distribution(n) for n in ("numpy", "PySide6-Essentials", "flatbuffers")]
    assert licences.gather(packages, tmp_path) == []
    names = {file.name for file in tmp_path.rglob("*") if file.is_file()}
    assert {"LGPL-3.0-only.txt", "Apache-2.0.txt", "THIRD_PARTY_NOTICES.md", "LICENSE"} <= names
    (numpy,) = tmp_path.glob("numpy-*")
    assert any("OpenBLAS" in file.read_text("utf-8") for file in numpy.iterdir())


def test_a_package_that_nobody_named_is_told(
    licences: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "nobody-1.dist-info"
    place.mkdir()
    (place / "METADATA").write_text("Metadata-Version: 2.1\nName: nobody\nVersion: 1\n", "utf-8")
    (package,) = metadata.distributions(path=[str(tmp_path)])
    missing = licences.gather([package], tmp_path / "licences")
    assert len(missing) == 2
    assert missing[0] == "nobody is not named in THIRD_PARTY_NOTICES.md."


def test_what_the_system_lends_has_to_be_named(licences: ModuleType) -> None:
    notices = licences.NOTICES.read_text("utf-8")
    lent = ["libsqlite3.so.0", "libxcb-cursor.so.0", "libreadline.so.8"]
    assert licences.unnamed(lent, notices) == [
        "libreadline.so.8 is lent by the system and not named in THIRD_PARTY_NOTICES.md."
    ]


@pytest.mark.skipif(shutil.which("zstd") is None, reason="zstd is not installed")
def test_links_in_the_archive_lead_where_they_led(bundle: ModuleType, tmp_path: Path) -> None:
    usr = tmp_path / "usr"
    program = usr / "lib" / "photoclust" / "photoclust"
    program.parent.mkdir(parents=True)
    program.write_text("program", "utf-8")
    (usr / "bin").mkdir()
    (usr / "bin" / "photoclust").symlink_to("../lib/photoclust/photoclust")
    archive = bundle._archive(tmp_path, usr, cuda=False)
    subprocess.run(["tar", "-xf", archive, "-C", tmp_path], check=True)
    (unpacked,) = tmp_path.glob("photoclust-*-x86_64")
    assert (unpacked / "bin" / "photoclust").read_text("utf-8") == "program"


@pytest.mark.skipif(sys.platform == "win32", reason="a script of Unix systems")
def test_the_archive_installs_and_removes_itself_without_trace(tmp_path: Path) -> None:
    unpacked, prefix = tmp_path / "un packed", tmp_path / "my $home" / ".local"
    program = unpacked / "lib" / "photoclust" / "photoclust"
    entry = unpacked / "share" / "applications" / "photoclust.desktop"
    for file, text in ((program, "#!/bin/sh\necho started\n"), (entry, "Exec=photoclust %F\n")):
        file.parent.mkdir(parents=True)
        file.write_text(text, "utf-8")
    program.chmod(0o755)
    (unpacked / "bin").mkdir()
    (unpacked / "bin" / "photoclust").symlink_to("../lib/photoclust/photoclust")
    (unpacked / "install.sh").write_bytes((PARTS / "install.sh").read_bytes())
    others = prefix / "share" / "applications" / "other.desktop"
    others.parent.mkdir(parents=True)
    others.write_text("mine", "utf-8")

    def install(*options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(unpacked / "install.sh"), *options],
            env=os.environ | {"PREFIX": str(prefix)}, capture_output=True, text=True, check=False,
        )  # fmt: skip

    for _ in range(2):
        assert install().returncode == 0
    started = subprocess.run([prefix / "bin" / "photoclust"], capture_output=True, check=True)
    assert started.stdout == b"started\n"
    line = (prefix / "share/applications/photoclust.desktop").read_text("utf-8")
    assert line == f'Exec="{prefix}/bin/photoclust" %F\n'.replace("$", "\\\\$")
    assert install("--remove").returncode == 0
    assert [file for file in prefix.rglob("*") if not file.is_dir()] == [
        others, *prefix.glob("share/applications/mimeinfo.cache"),
    ]  # fmt: skip
    again = install("--remove")
    assert again.returncode == 1
    assert "is not installed" in again.stderr
