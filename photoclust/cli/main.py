"""The headless command, over the same services as the window. Loads no Qt."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from photoclust import __version__, locations
from photoclust.cli import commands as cli_commands
from photoclust.cli import folders as cli_folders
from photoclust.cli import measures as cli_measures
from photoclust.cli import methods as cli_methods
from photoclust.cli.commands import FAILED, INTERRUPTED, Command
from photoclust.cli.terminal import native_output_diverted
from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled
from photoclust.grouping.by import By
from photoclust.scan.paths import absolute


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `photoclust-cli` and return its exit code."""
    # Frozen builds start children through the same program; those end here.
    multiprocessing.freeze_support()
    # For the children of `evaluate` and `benchmark`, which run numba as a plain script would: what
    # it compiles stays in the program's own folder.
    os.environ["NUMBA_CACHE_DIR"] = os.fspath(locations.compile_cache_folder())
    options = _parser().parse_args(arguments)
    options.data_dir = absolute(options.data_dir or locations.default_data_folder())
    log = options.data_dir / "photoclust-cli.log"
    with native_output_diverted(log):
        return _run(Command(options), log)


def _run(command: Command, log: Path) -> int:
    """Run one subcommand and turn what goes wrong into a sentence and an exit code."""
    previous = signal.signal(signal.SIGINT, lambda *_: command.cancel.cancel())
    try:
        command.check_report()
        code = _with_sound_cache(command)
    except Cancelled:
        command.say("Interrupted. What was done is kept; run the command again to go on.")
        return INTERRUPTED
    except UserError as error:
        command.say(str(error))
        if command.carries:
            from photoclust.cli.reports import report_of_stopped

            report = report_of_stopped(error, command.options.data_dir)
            if report is not None:
                command.report(report)
        return error.exit_code
    except BrokenPipeError:
        # Whoever read our output left. Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        command.say(f"Stopped: {error.strerror or error}{where}. {command.state_of_photos}")
        return FAILED
    except Exception:
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            traceback.print_exc(file=file)
        command.say(f"Stopped by a fault of the program. The details are in {log}.")
        return FAILED
    else:
        return code
    finally:
        command.progress.close()
        signal.signal(signal.SIGINT, previous)


def _with_sound_cache(command: Command) -> int:
    """Run a subcommand; where the cache proves damaged, once more without what is damaged.

    That is safe for all of them: the cache is read before a photo is touched.
    """
    try:
        return int(command.options.run(command))
    except UserError as error:
        from photoclust.services.library.workspace import CACHE_REBUILT, damaged_cache, empty_cache
        from photoclust.store.cache.pictures import DROPPED
        from photoclust.store.sqlite_words import DamagedRowsError

        cache = damaged_cache(error)
        if cache is None:
            raise
        if isinstance(error, DamagedRowsError):
            command.say(DROPPED)
        else:
            empty_cache(command.options.data_dir, cache)
            command.say(CACHE_REBUILT)
    return int(command.options.run(command))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="photoclust-cli", description="Sort photos by what they show, without a window."
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
    folders.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
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
    engine.add_argument("--precision", choices=("auto", "int8", "float"), default="auto")
    engine.add_argument("--provider", choices=("auto", "cpu", "cuda"), default="auto")
    engine.add_argument("--workers", type=_positive, metavar="N", help="threads that read photos")

    def add(
        name: str, run: Callable[[Command], int], text: str, *parents: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        command = subcommands.add_parser(
            name, help=text, description=text, parents=[*parents, shared]
        )
        command.set_defaults(run=run)
        return command

    add("cluster", cli_folders.cluster, "group the photos in folders", photos, grouped, engine)
    add(
        "add",
        cli_folders.add,
        "bring the new photos of folders to the groups there are",
        folders,
        grouped,
        engine,
    )
    file = add(
        "file", cli_folders.file, "file the groups into folders on disk", photos, grouped, engine
    )
    file.add_argument("--to", type=Path, required=True, metavar="DIR")
    file.add_argument("--mode", choices=("move", "copy", "link"), default="move")
    file.add_argument(
        "--pattern", metavar="P",
        help="folders below DIR, of {group}, {year}, {month}, {date}, {place}; without it as DIR "
        "was filed into last, at first {group}",
    )  # fmt: skip
    file.add_argument("--dry-run", action="store_true", help="only show what would be done")
    undo = add("undo", cli_commands.undo, "take the last filing back, or a given one")
    undo.add_argument("--list", action="store_true", help="list all filings")
    undo.add_argument("batch", nargs="?", type=_positive, metavar="BATCH")
    redo = add("redo", cli_commands.redo, "do an undone filing again")
    redo.add_argument("batch", nargs="?", type=_positive, metavar="BATCH")
    recover = add("recover", cli_commands.recover, "put right what a crash left of a filing")
    recover.add_argument(
        "--restore-backup", action="store_true",
        help="if the library is damaged, put its newest backup in its place first",
    )  # fmt: skip
    evaluate = add(
        "evaluate", cli_measures.evaluate, "measure the grouping of a labelled folder", engine
    )
    evaluate.add_argument("folder", type=Path, metavar="DIR")
    evaluate.add_argument("--steps", type=_positive, metavar="N", help="list only N stops")
    evaluate.add_argument(
        "--by", type=_ways, default=tuple(By), metavar="BY,...",
        help="what to group by, of looks, event, both; all by default",
    )  # fmt: skip
    benchmark = add(
        "benchmark", cli_measures.benchmark, "measure the speed on this machine", engine
    )
    benchmark.add_argument("folder", nargs="?", type=Path, metavar="FOLDER")
    benchmark.add_argument("--photos", type=_positive, default=120, metavar="N")
    add("methods", cli_methods.methods, "list the methods there are, and what they need")
    compare = add(
        "compare", cli_methods.compare, "compare methods on the photos of a folder", engine
    )
    compare.add_argument("folder", type=Path, metavar="DIR")
    compare.add_argument(
        "--features", type=_listed, metavar="F,...",
        help="networks, several together with + between them, or weighted (default: the usual one)",
    )  # fmt: skip
    compare.add_argument("--reduce", type=_listed, metavar="R,...", help="default: umap")
    compare.add_argument("--neighbours", type=_listed, metavar="N,...", help="default: exact")
    compare.add_argument("--cluster", type=_listed, metavar="C,...", help="default: photoclust")
    compare.add_argument(
        "--k", type=_count, metavar="N",
        help="groups for methods that must be told: a number, labels for as many as there are "
        "labels, or auto (default)",
    )  # fmt: skip
    compare.add_argument("--preset", choices=("paper", "plain", "all"))
    compare.add_argument("--photos", type=_positive, metavar="N", help="take only N photos")
    networks = add("networks", cli_methods.networks, "measure the networks of the paper here")
    networks.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR",
        help="photos labelled with the names of ImageNet's classes",
    )  # fmt: skip
    model = subcommands.add_parser("model", help="networks of one's own").add_subparsers(
        required=True, metavar="ACTION"
    )
    text = "build a network of weights in a file"
    taken = model.add_parser("import", help=text, description=text, parents=[shared])
    taken.set_defaults(run=cli_methods.model_import)
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--architecture", required=True, metavar="NAME", help="such as resnet18")
    taken.add_argument("--labels", type=Path, metavar="F", help="names of the classes, one a line")
    text = "list the networks there are"
    listed = model.add_parser("list", help=text, description=text, parents=[shared])
    listed.set_defaults(run=cli_methods.model_list)
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


def _listed(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _count(text: str) -> int | None:
    if text == "labels":
        return cli_methods.LABELS
    return None if text == "auto" else _positive(text)


def _by(text: str) -> By | None:
    if text == "auto":
        return None
    try:
        return By(text)
    except ValueError:
        msg = "must be looks, event, both or auto"
        raise argparse.ArgumentTypeError(msg) from None


def _ways(text: str) -> tuple[By, ...]:
    try:
        return tuple(By(name) for name in text.split(","))
    except ValueError:
        msg = "must be of looks, event, both, with commas between"
        raise argparse.ArgumentTypeError(msg) from None


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        msg = "must be 1 or more"
        raise argparse.ArgumentTypeError(msg)
    return value
