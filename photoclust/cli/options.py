"""How options and subcommands of `photoclust-cli` are described, and what values they may have."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]


def described(
    subcommands: Subcommands,
    name: str,
    text: str,
    *parents: argparse.ArgumentParser,
    examples: Sequence[str] = (),
) -> argparse.ArgumentParser:
    """Add a subcommand that says what it does and shows how it is called."""
    shown = "".join(f"\n  photoclust-cli {example}" for example in examples)
    return subcommands.add_parser(
        name,
        help=text,
        description=sentence(text),
        parents=list(parents),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"examples:{shown}" if shown else None,
    )


def sentence(text: str) -> str:
    """A short text as a sentence."""
    return f"{text[0].upper()}{text[1:]}."


def listed(text: str) -> list[str]:
    """Names with commas between."""
    return [name.strip() for name in text.split(",") if name.strip()]


def positive(text: str) -> int:
    """A number from 1 on.

    Raises:
        ArgumentTypeError: it is less.
        ValueError: it is no number.
    """
    value = int(text)
    if value < 1:
        msg = "must be 1 or more"
        raise argparse.ArgumentTypeError(msg)
    return value
