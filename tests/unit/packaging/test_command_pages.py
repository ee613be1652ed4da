"""Every option is explained, and of the explanations come manual pages and completion."""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from photoclust.cli.parser import make_parser

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    file = ROOT / "packaging" / "command_pages.py"
    spec = importlib.util.spec_from_file_location("command_pages", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check(program: str, *arguments: str | Path) -> str:
    """Run a program on what was made; skip where it is missing. It must have nothing to say."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *arguments], capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_every_option_says_what_it_does(pages: ModuleType) -> None:
    silent = [
        (inner.prog, action.dest)
        for inner in pages.subparsers(make_parser())
        for action in inner._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert silent == []


def test_every_subcommand_says_what_it_does(pages: ModuleType) -> None:
    for inner in pages.subparsers(make_parser()):
        assert (inner.description or "").endswith("."), inner.prog


def test_the_examples_can_be_parsed(pages: ModuleType) -> None:
    parser = make_parser()
    shown = [
        line.split()[1:]
        for inner in pages.subparsers(parser)
        for line in (inner.epilog or "").splitlines()
        if line.startswith("  photoclust-cli ")
    ]
    assert len(shown) > 8
    for arguments in shown:
        parser.parse_args(arguments)


def test_a_manual_page_names_all_subcommands_and_options(pages: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("argparse_manpage", reason="packaging/build_tools.txt is not installed")
    parser = make_parser()
    page = pages.manual_page(parser)
    for inner in pages.subparsers(parser):
        for action in inner._actions:
            for option in set(action.option_strings) - {"-h", "--help"}:
                assert option.replace("-", "\\-") in page
    file = tmp_path / "photoclust-cli.1"
    file.write_text(page, "utf-8")
    assert "photoclust-cli file" in check("man", "--warnings", "-l", file).replace("\b", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_accepts_its_completion(pages: ModuleType, tmp_path: Path, shell: str) -> None:
    pytest.importorskip("shtab", reason="packaging/build_tools.txt is not installed")
    text = pages.completion(make_parser(), shell)
    for word in ("cluster", "recover", "granularity", "int8"):
        assert word in text
    file = tmp_path / "completion"
    file.write_text(text, "utf-8")
    check(shell, "-n", file)
