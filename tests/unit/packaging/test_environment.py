"""What the set-up finds missing and what it tells the person. Nothing is installed here."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The scripts can be imported, as when one of them is run."""
    monkeypatch.syspath_prepend(ROOT / "packaging")


@pytest.fixture
def environment() -> ModuleType:
    return importlib.import_module("environment")


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 15, 0)])
def test_an_unsupported_python_is_refused_with_a_sentence(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(environment.SetupError, match=r"needs Python 3\.11 to 3\.14"):
        environment.prepare()


class SetUp:
    """A set-up in a folder of its own, whose steps are only noted down."""

    def __init__(self, environment: ModuleType, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """Take the steps that run other programs out of the module."""
        self.venv = folder / ".venv"
        self.stamp = self.venv / "photoclust-setup.json"
        self.prepare = environment.prepare
        self.installed: list[tuple[list[str], bool]] = []
        self.made = 0
        self.fits = True
        self.free = 10**12
        patch.setattr(environment, "VENV", self.venv)
        patch.setattr(environment, "_STAMP", self.stamp)
        patch.setattr(environment, "missing_system_packages", list)
        patch.setattr(environment, "venv_program", lambda name: self.venv / name)
        patch.setattr(environment, "quietly_ended", self._make)
        patch.setattr(environment, "_venv_fits", lambda python: self.fits)
        patch.setattr(environment, "_install_app", self._install)
        patch.setattr(environment, "_remove_retired_packages", lambda python: None)
        patch.setattr(
            shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(0, 0, self.free)
        )

    def _make(self, command: list[str], **how: object) -> subprocess.CompletedProcess[str]:
        self.made += 1
        self.venv.mkdir(exist_ok=True)
        (self.venv / "python").touch()
        return subprocess.CompletedProcess(command, 0, "", "")

    def _install(self, python: Path, extras: list[str], without_cuda: bool) -> None:
        self.installed.append((extras, without_cuda))


@pytest.fixture
def set_up(environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SetUp:
    return SetUp(environment, tmp_path, monkeypatch)


def test_nothing_is_done_when_nothing_changed(set_up: SetUp) -> None:
    set_up.prepare()
    set_up.prepare()
    assert set_up.installed == [([], False)]
    set_up.prepare(("dev",))
    set_up.prepare()  # what is installed already is kept and not installed again
    assert set_up.installed == [([], False), (["dev"], False)]
    stamp = json.loads(set_up.stamp.read_text("utf-8"))
    set_up.stamp.write_text(json.dumps({**stamp, "inputs": "older"}), "utf-8")
    set_up.prepare()
    assert set_up.installed[2:] == [(["dev"], False)]
    assert set_up.made == 1


def test_a_set_up_that_was_broken_off_begins_anew(
    set_up: SetUp, environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    set_up.prepare()
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install_app", interrupted)
        with pytest.raises(KeyboardInterrupt):
            set_up.prepare(("raw",))
    assert not set_up.stamp.exists()
    set_up.prepare(("raw",))  # half of it may be there, and nobody knows which half
    assert set_up.made == 2
    set_up.fits = False  # its pip does not answer, say
    set_up.prepare(("dev",))
    assert set_up.made == 3


def test_the_runtime_without_cuda_stays_and_never_shares_an_environment_with_the_other(
    set_up: SetUp, environment: ModuleType
) -> None:
    set_up.prepare(cpu=True)
    set_up.prepare(("raw",))
    assert set_up.installed == [([], True), (["raw"], True)]
    assert set_up.made == 1
    with pytest.raises(environment.SetupError, match="leave --cpu out"):
        set_up.prepare(("cuda",))
    set_up.prepare(("cuda",), cpu=False)
    assert set_up.installed[2:] == [(["cuda", "raw"], False)]
    assert set_up.made == 2
    set_up.prepare(cpu=True)  # what needs the other runtime goes
    assert set_up.installed[3:] == [(["raw"], True)]


def test_extras_that_need_different_releases_are_refused_before_anything_is_done(
    set_up: SetUp, environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = f"sys_platform == '{sys.platform}'"
    for name, lines in (
        ("app", ""),
        ("card", f"driver==13.5 ; {here} \\\n    --hash=sha256:00\n"),
        ("teach", f"driver==13.2 ; {here} \\\n    --hash=sha256:01\n"),
        ("far", "driver==9.0 ; sys_platform == 'elsewhere' \\\n    --hash=sha256:02\n"),
    ):
        (tmp_path / f"{name}.txt").write_text(lines, "utf-8")
    monkeypatch.setattr(environment, "LOCKS", tmp_path)
    set_up.prepare(("card", "far"))  # of no matter: not for this system
    before = set_up.stamp.read_text("utf-8")
    with pytest.raises(environment.SetupError, match=r"card and teach .* releases of driver"):
        set_up.prepare(("teach",))
    assert set_up.installed == [(["card", "far"], False)]
    assert set_up.stamp.read_text("utf-8") == before, "what is there still counts as whole"


def test_a_disk_without_room_is_told_before_anything_is_written(
    set_up: SetUp, environment: ModuleType
) -> None:
    set_up.free = 700_000_000
    with pytest.raises(environment.SetupError) as caught:
        set_up.prepare()
    assert str(caught.value) == (
        f"The disk with {ROOT} has 700 MB free; the set-up needs 2000 MB there. "
        "Make room and run this again."
    )
    assert not set_up.venv.exists()


def test_a_disk_that_became_full_is_no_matter_of_the_network(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "OSError: [Errno 28]")
    monkeypatch.setattr(environment, "quietly_ended", lambda *_, **__: failed)
    for free, words in ((10**6, "became full"), (10**12, "network connection")):
        monkeypatch.setattr(
            shutil, "disk_usage", lambda _, free=free: shutil._ntuple_diskusage(0, 0, free)
        )
        with pytest.raises(environment.SetupError, match=words):
            environment._install_app(tmp_path / "python", [], False)


def test_extras_that_do_not_exist_are_told_with_those_that_do(
    environment: ModuleType, set_up: SetUp
) -> None:
    with pytest.raises(environment.SetupError, match=r"no extra rwa\. There are: .*raw"):
        set_up.prepare(("rwa",))


def test_an_environment_whose_pip_does_not_answer_does_not_fit(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    python = tmp_path / "python"
    for pip_answers in (True, False):
        python.write_text(
            f'#!/bin/sh\n[ "$1" = -m ] && exit {0 if pip_answers else 1}\n'
            f'echo "{sys.version_info[:2]} {tmp_path}"\n'
        )
        python.chmod(0o755)
        assert environment._venv_fits(python) is pip_answers
    assert not environment._venv_fits(tmp_path / "no-python")


def test_of_pips_warnings_those_are_passed_on_that_matter(
    environment: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    environment._pass_on_warnings(
        "WARNING: Location 'x' is ignored: it is not there.\n"
        "WARNING: The directory '/home/anna/.cache/pip' or its parent directory is not owned or is "
        "not writable by the current user. The cache has been disabled.\n"
        "WARNING: something else"
    )
    assert capsys.readouterr() == ("", "WARNING: something else\n")


def test_ctrl_c_ends_what_runs_without_a_word_of_it(capfd: pytest.CaptureFixture[str]) -> None:
    interruptible = importlib.import_module("interruptible")
    script = f"import os, time; os.kill({os.getpid()}, {int(signal.SIGINT)}); time.sleep(600)"
    # What runs in the background of a shell is born deaf to it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            interruptible.quietly_ended([sys.executable, "-c", script])
    finally:
        signal.signal(signal.SIGINT, before)
    assert capfd.readouterr() == ("", "")


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
