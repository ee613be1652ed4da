"""What `photoclust-cli` can be told about the methods of the paper and networks of one's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from photoclust.cli import methods as cli_methods
from photoclust.cli.options import described, listed, positive, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from photoclust.cli.commands import Command
    from photoclust.cli.options import Subcommands


class Add(Protocol):
    """Adds a subcommand with the options that all share."""

    def __call__(
        self,
        name: str,
        run: Callable[[Command], int],
        text: str,
        *parents: argparse.ArgumentParser,
        examples: Sequence[str] = (),
    ) -> argparse.ArgumentParser:
        """Return it, for options of its own."""
        ...


def add_methods(
    add: Add,
    subcommands: Subcommands,
    shared: argparse.ArgumentParser,
    engine: argparse.ArgumentParser,
) -> None:
    """Add the subcommands.

    Args:
        add: Adds one.
        subcommands: Where `model`, which has actions of its own, belongs.
        shared: Options of all subcommands.
        engine: Options of those that run a network.
    """
    add("methods", cli_methods.methods, "list the methods there are, and what they need")
    compare = add(
        "compare",
        cli_methods.compare,
        "compare methods on the photos of a folder",
        engine,
        examples=(
            "compare ~/Labelled --preset paper",
            "compare ~/Labelled --reduce umap,pca --cluster hdbscan,kmeans --k auto",
        ),
    )
    compare.add_argument(
        "folder", type=Path, metavar="DIR",
        help="photos, labelled as evaluate takes them or as groups that were kept in the library",
    )  # fmt: skip
    compare.add_argument(
        "--features", type=listed, metavar="F,...",
        help="networks, several together with + between them, or weighted (default: the usual one)",
    )  # fmt: skip
    compare.add_argument(
        "--reduce", type=listed, metavar="R,...", help="reductions (default: umap)"
    )
    compare.add_argument(
        "--neighbours", type=listed, metavar="N,...",
        help="searches for neighbours (default: exact)",
    )  # fmt: skip
    compare.add_argument(
        "--cluster", type=listed, metavar="C,...",
        help="clusterings (default: photoclust); methods lists all there are",
    )  # fmt: skip
    compare.add_argument(
        "--k", type=_count, metavar="N",
        help="groups for methods that must be told: a number, labels for as many as there are "
        "labels, or auto (default)",
    )  # fmt: skip
    compare.add_argument(
        "--preset", choices=("paper", "plain", "all"),
        help="a set of combinations in the place of what --reduce and the others name",
    )  # fmt: skip
    compare.add_argument("--photos", type=positive, metavar="N", help="take only N photos")
    networks = add("networks", cli_methods.networks, "measure the networks of the paper here")
    networks.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR",
        help="photos labelled with the names of ImageNet's classes",
    )  # fmt: skip
    taught = add(
        "deepcluster",
        cli_methods.deepcluster,
        "teach a network by the photos of a folder",
        examples=("deepcluster ~/Pictures --rounds 20",),
    )
    taught.add_argument("folder", type=Path, metavar="DIR", help="the photos that teach it")
    taught.add_argument(
        "--architecture", choices=("alexnet", "vgg16"), default="alexnet",
        help="the network that is taught (default: alexnet)",
    )  # fmt: skip
    taught.add_argument(
        "--groups", type=positive, metavar="N",
        help="groups that it learns to tell apart (default: photos / 20)",
    )  # fmt: skip
    taught.add_argument(
        "--rounds", type=positive, metavar="N", default=20,
        help="rounds of grouping and learning (default: 20)",
    )  # fmt: skip
    text = "networks of one's own"
    model = subcommands.add_parser("model", help=text, description=sentence(text)).add_subparsers(
        required=True, metavar="ACTION"
    )
    taken = described(
        model,
        "import",
        "build a network of weights in a file",
        shared,
        examples=("model import resnet18.pth --architecture resnet18", "model import net.onnx"),
    )
    taken.set_defaults(run=cli_methods.model_import)
    taken.add_argument(
        "file", type=Path, metavar="FILE",
        help="torch's checkpoint, safetensors, Keras' .h5, or an ONNX file",
    )  # fmt: skip
    taken.add_argument(
        "--architecture", metavar="NAME", help="such as resnet18; an ONNX file needs none"
    )
    taken.add_argument("--labels", type=Path, metavar="F", help="names of the classes, one a line")
    described(model, "list", "list the networks there are", shared).set_defaults(
        run=cli_methods.model_list
    )


def _count(text: str) -> int | None:
    if text == "labels":
        return cli_methods.LABELS
    return None if text == "auto" else positive(text)
