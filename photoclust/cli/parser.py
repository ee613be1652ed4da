"""What `photoclust-cli` can be told: its subcommands and their options, each explained."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from photoclust import __version__
from photoclust.cli import clocks as cli_clocks
from photoclust.cli import commands as cli_commands
from photoclust.cli import export as cli_export
from photoclust.cli import folders as cli_folders
from photoclust.cli import index as cli_index
from photoclust.cli import measures as cli_measures
from photoclust.cli.commands import Command
from photoclust.cli.method_parser import add_methods
from photoclust.cli.options import described, positive
from photoclust.core.starting_groups import StartFrom
from photoclust.grouping.by import By

_EXIT_CODES = (
    "Exit codes: 0 done, 1 done with problems on some photos, 2 wrong usage or a missing folder, "
    "3 failed, 130 interrupted."
)


def make_parser() -> argparse.ArgumentParser:
    """The parser of `photoclust-cli`; `run` of what it gives is the subcommand.

    The manual pages and the completion of shells are made of it too (packaging/command_pages.py).
    """
    parser = argparse.ArgumentParser(
        prog="photoclust-cli",
        description="Sort photos by what they show, without a window.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"PhotoClust {__version__}")
    subcommands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data-dir", type=Path, metavar="DIR", help="keep all state here")
    shared.add_argument("--json", metavar="FILE", help="write a report; - for standard output")
    shared.add_argument(
        "--quiet", action="store_true", help="show no progress, only answers and problems"
    )
    folders = argparse.ArgumentParser(add_help=False)
    folders.add_argument(
        "folders", nargs="+", type=Path, metavar="FOLDER",
        help="a folder, with all below it, or a single photo",
    )  # fmt: skip
    photos = argparse.ArgumentParser(add_help=False, parents=[folders])
    photos.add_argument(
        "--granularity", type=_granularity, metavar="G",
        help="0 for the finest groups, 1 for the coarsest, or auto (default)",
    )  # fmt: skip
    grouped = argparse.ArgumentParser(add_help=False)
    grouped.add_argument(
        "--by", type=_by, metavar="{looks,event,both,auto}",
        help="what groups are made by: what photos show, when and where they were taken, or "
        "events that open by what photos show; auto (default) takes what the photos support",
    )  # fmt: skip
    engine = argparse.ArgumentParser(add_help=False)
    engine.add_argument(
        "--precision", choices=("auto", "int8", "float"), default="auto",
        help="how the network computes: int8 is fast on a processor, float exact; auto (default) "
        "takes what is fast here",
    )  # fmt: skip
    engine.add_argument(
        "--provider", choices=("auto", "cpu", "cuda"), default="auto",
        help="what computes: the processor or an NVIDIA graphics card; auto (default) takes the "
        "card where it works",
    )  # fmt: skip
    together = argparse.ArgumentParser(add_help=False)
    together.add_argument(
        "--networks", type=_networks, default=(), metavar="NAME,...",
        help="the networks that look at photos, side by side (see photoclust-cli model list); the "
        "library remembers them. Default: those it is grouped with, at first resnet50",
    )  # fmt: skip
    engine.add_argument(
        "--workers",
        type=positive,
        metavar="N",
        help="threads that read photos (default: one for each processor)",
    )

    def add(
        name: str,
        run: Callable[[Command], int],
        text: str,
        *parents: argparse.ArgumentParser,
        examples: Sequence[str] = (),
    ) -> argparse.ArgumentParser:
        command = described(subcommands, name, text, *parents, shared, examples=examples)
        command.set_defaults(run=run)
        return command

    add(
        "cluster",
        cli_folders.cluster,
        "group the photos in folders",
        photos,
        grouped,
        engine,
        together,
        examples=("cluster ~/Pictures --json groups.json", "cluster ~/Trip --by event"),
    )
    add(
        "add",
        cli_folders.add,
        "bring the new photos of folders to the groups there are",
        folders,
        grouped,
        engine,
        together,
        examples=("add ~/Phone --json groups.json",),
    )
    start = add(
        "start",
        cli_folders.start,
        "make groups of the keywords that photos have, or of the folders they lie in",
        folders,
        engine,
        examples=("start ~/Pictures --from keywords", "start ~/Pictures --from folders"),
    )
    start.add_argument(
        "--from", dest="source", choices=[str(source) for source in StartFrom], required=True,
        help="keywords: those in XMP sidecars, else in the photos (XMP, IPTC), of several the one "
        "that the fewest photos have; folders: the folder each photo lies in",
    )  # fmt: skip
    file = add(
        "file",
        cli_folders.file,
        "file the groups into folders on disk",
        photos,
        grouped,
        engine,
        together,
        examples=(
            "file ~/Pictures --to ~/Sorted --mode copy --dry-run",
            "file ~/Pictures --to ~/Sorted --pattern {year}/{group}",
        ),
    )
    file.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help="where the folders of groups go"
    )
    file.add_argument(
        "--mode", choices=("move", "copy", "link"), default="move",
        help="what is done with the files: moved (default), copied, or given a second name on the "
        "same disk (link)",
    )  # fmt: skip
    file.add_argument(
        "--pattern", metavar="P",
        help="folders below DIR, of {group}, {year}, {month}, {date}, {place}; without it as DIR "
        "was filed into last, at first {group}",
    )  # fmt: skip
    file.add_argument("--dry-run", action="store_true", help="only show what would be done")
    export = add(
        "export",
        cli_export.export,
        "write the groups for other programs: keywords in XMP sidecars, a table, a page",
        photos,
        grouped,
        engine,
        together,
        examples=(
            "export ~/Pictures --xmp --dry-run",
            "export ~/Pictures --csv groups.csv --html groups.html",
        ),
    )
    export.add_argument(
        "--xmp", action="store_true",
        help="names that were given to groups as keywords, in sidecars beside the photos",
    )  # fmt: skip
    export.add_argument("--csv", metavar="FILE", help="a table of photos and groups")
    export.add_argument("--html", metavar="FILE", help="a page that shows the groups")
    export.add_argument("--dry-run", action="store_true", help="only show what would be written")
    undo = add(
        "undo",
        cli_commands.undo,
        "take the last filing back, or a given one",
        examples=("undo --list", "undo", "undo 3"),
    )
    undo.add_argument("--list", action="store_true", help="list all filings")
    undo.add_argument(
        "batch", nargs="?", type=positive, metavar="BATCH",
        help="number of a filing, as --list tells it (default: the last one)",
    )  # fmt: skip
    redo = add("redo", cli_commands.redo, "do an undone filing again")
    redo.add_argument(
        "batch", nargs="?", type=positive, metavar="BATCH",
        help="number of a filing, as undo --list tells it (default: the one undone last)",
    )  # fmt: skip
    recover = add("recover", cli_commands.recover, "put right what a crash left of a filing")
    recover.add_argument(
        "--restore-backup", action="store_true",
        help="if the library is damaged, put its newest backup in its place first",
    )  # fmt: skip
    index = add(
        "index",
        cli_index.index,
        "only read photos into the cache, on more machines where there are some",
        folders,
        engine,
        together,
        examples=(
            "index /mnt/photos",
            "index /mnt/photos --scheduler tcp://192.168.1.10:8786 --map /mnt/photos=/srv/photos",
        ),
    )
    index.add_argument(
        "--scheduler", metavar="ADDRESS",
        help="the scheduler of a Dask cluster whose workers read the photos, or local for workers "
        "on this machine (default: this machine reads alone)",
    )  # fmt: skip
    index.add_argument(
        "--map", action="append", default=[], type=cli_index.mapped, metavar="HERE=THERE",
        help="a folder of this machine and where the workers see it",
    )  # fmt: skip
    clocks = add(
        "clocks",
        cli_clocks.clocks,
        "find cameras whose clocks are out of step",
        folders,
        engine,
        examples=("clocks ~/Pictures", "clocks ~/Pictures --accept all"),
    )
    clocks.add_argument(
        "--accept", action="append", default=[], metavar="CAMERA",
        help="set its clock right as proposed, for the library alone; all for all",
    )  # fmt: skip
    clocks.add_argument(
        "--reset", action="append", default=[], metavar="CAMERA",
        help="take its clock as the files have it again",
    )  # fmt: skip
    evaluate = add(
        "evaluate",
        cli_measures.evaluate,
        "measure the grouping of a labelled folder",
        engine,
        together,
        examples=("evaluate ~/Labelled --json quality.json",),
    )
    evaluate.add_argument(
        "folder", type=Path, metavar="DIR",
        help="a folder with a folder for each class, or with groundtruth.csv (path, label)",
    )  # fmt: skip
    evaluate.add_argument(
        "--steps", type=positive, metavar="N", help="list only N stops between finest and coarsest"
    )
    evaluate.add_argument(
        "--by", type=_ways, default=tuple(By), metavar="BY,...",
        help="what to group by, of looks, event, both (all by default) and auto, what the photos "
        "support",
    )  # fmt: skip
    evaluate.add_argument(
        "--person", action="store_true",
        help="also count what a careful person does in the window until all is right",
    )  # fmt: skip
    benchmark = add(
        "benchmark", cli_measures.benchmark, "measure the speed on this machine", engine
    )
    benchmark.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER",
        help="photos to measure with (default: the sample photos)",
    )  # fmt: skip
    benchmark.add_argument(
        "--photos", type=positive, default=120, metavar="N",
        help="how many to measure with (default: 120)",
    )  # fmt: skip
    benchmark.add_argument(
        "--many", action="store_true", help="also group 100,000 embeddings, which takes minutes"
    )
    add_methods(add, subcommands, shared, engine)
    add("doctor", cli_measures.doctor, "show versions, devices, model files and databases")
    return parser


def _granularity(text: str) -> float | None:
    if text == "auto":
        return None
    value = float(text)
    if not 0 <= value <= 1:
        msg = "must lie between 0 and 1"
        raise argparse.ArgumentTypeError(msg)
    return value


def _by(text: str) -> By | None:
    if text == "auto":
        return None
    try:
        return By(text)
    except ValueError:
        msg = "must be looks, event, both or auto"
        raise argparse.ArgumentTypeError(msg) from None


def _networks(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split(",") if name)


def _ways(text: str) -> tuple[By | None, ...]:
    try:
        return tuple(None if name == "auto" else By(name) for name in text.split(","))
    except ValueError:
        msg = "must be of looks, event, both, auto, with commas between"
        raise argparse.ArgumentTypeError(msg) from None
