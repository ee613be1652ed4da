"""Make the manual pages and the completion of shells from the parsers of the programs.

    build/bundle/environment/bin/python packaging/command_pages.py PREFIX

PREFIX is what packages call /usr: pages come to share/man/man1, completion to where bash, zsh and
fish look for it. Needs the packages argparse-manpage and shtab beside the program's own
(packaging/build_tools.txt).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from photoclust import __version__

_COMPLETION = {
    "bash": "share/bash-completion/completions/{name}",
    "zsh": "share/zsh/site-functions/_{name}",
    "fish": "share/fish/vendor_completions.d/{name}.fish",
}


def parsers() -> list[argparse.ArgumentParser]:
    """Those of the window and of the command."""
    from photoclust import app
    from photoclust.cli.parser import make_parser

    return [app.make_parser(), make_parser()]


def subparsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its subcommands, however deep."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from subparsers(inner)


def manual_page(parser: argparse.ArgumentParser) -> str:
    """The manual page of a program, in the language of man. Dated by SOURCE_DATE_EPOCH if set."""
    from argparse_manpage.manpage import Manpage

    page = Manpage(
        parser,
        {
            "project_name": "PhotoClust",
            "version": __version__,
            "manual_title": "PhotoClust",
            "description": (parser.description or "").removesuffix(".").lower(),
        },
    )
    return str(page)


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """What a shell has to know to complete subcommands, options, their values and paths."""
    import shtab

    for inner in subparsers(parser):
        for action in inner._actions:
            if action.metavar in ("FOLDER", "DIR"):
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
            elif action.metavar in ("FILE", "F"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return str(shtab.complete(parser, shell))


def write(prefix: Path) -> list[Path]:
    """Write all pages and completions; return the files."""
    files = {}
    for parser in parsers():
        files[f"share/man/man1/{parser.prog}.1"] = manual_page(parser)
    for parser in parsers():
        for shell, place in _COMPLETION.items():
            files[place.format(name=parser.prog)] = completion(parser, shell)
    for place, text in files.items():
        file = prefix / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return [prefix / place for place in files]


def main() -> int:
    """Do it for the prefix that was given."""
    parser = argparse.ArgumentParser(description="Make manual pages and completion of shells.")
    parser.add_argument("prefix", type=Path, help="the folder that has, or gets, share")
    for file in write(parser.parse_args().prefix):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
