"""The subcommands of the headless command, each a thin layer over a service.

Heavy libraries and the services that need them are imported by the subcommand that uses them,
so that `--help` and `undo` answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from photoclust import locations
from photoclust.cli.terminal import TerminalProgress
from photoclust.core.progress import CancelToken
from photoclust.core.text import Text
from photoclust.services.library.installation import Place

if TYPE_CHECKING:
    from photoclust.core.problems import Problem
    from photoclust.services.files.filing_results import RecoverResult, UndoResult
    from photoclust.services.library.engine import Engine
    from photoclust.services.library.opened import Opened
    from photoclust.services.library.workspace import Workspace

DONE, WITH_PROBLEMS, BAD_INPUT, FAILED, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes; a contract (docs/command.md)."""


class Command:
    """What every subcommand works with."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.progress = TerminalProgress(quiet=options.quiet)
        self.cancel = CancelToken()
        self.recovered: RecoverResult | None = None
        self.carries = False
        self.resources = locations.resources_folder()

    def say(self, text: str) -> None:
        """Tell the person of trouble. --quiet hides progress only, never this."""
        self.progress.close()
        sys.stderr.write(f"photoclust-cli: {text}\n")

    def print(self, text: str) -> None:
        """Print a line of the answer for people; nothing when JSON goes to standard output."""
        if self.options.json != "-":
            self.progress.close()
            sys.stdout.write(f"{text.encode(errors='backslashreplace').decode()}\n")

    def check_report(self) -> None:
        """See to it that the JSON can be written, before anything is done.

        Raises:
            InputError: it cannot.
        """
        if self.options.json is not None:
            from photoclust.cli.reports import check_target

            check_target(self.options.json)

    @property
    def state_of_photos(self) -> str:
        """What a person has to know when the command stops for a reason outside of photos."""
        if self.carries:
            return (
                "No photo was lost. What was done is in the list of filings: "
                f"photoclust-cli undo --list{self.elsewhere}"
            )
        return "No photo was changed or lost."

    def report(self, report: object) -> None:
        """Write the JSON, if it was asked for."""
        if self.options.json is not None:
            from photoclust.cli.reports import write_json

            self.progress.close()
            write_json(report, self.options.json)

    @property
    def elsewhere(self) -> str:
        """The option that leads another command to the same data folder, where it needs one."""
        folder = self.options.data_dir
        usual = folder == locations.default_data_folder().absolute()
        return "" if usual else f' --data-dir "{folder}"'

    @property
    def place(self) -> Place:
        """Where things are, and how the options say to compute."""
        options = self.options
        return Place(
            options.data_dir,
            self.resources,
            locations.compile_cache_folder(),
            options.precision,
            options.provider,
            self.workers,
            getattr(options, "networks", ()),
        )

    @property
    def workers(self) -> int:
        """Threads that decode and infer."""
        asked = getattr(self.options, "workers", None)
        return int(asked) if asked else (os.cpu_count() or 1)

    def open(self) -> Workspace:
        """Open the data folder, and put right what a crash left of a filing.

        That is all `undo` needs; to read the photos of a large library takes seconds.
        """
        from photoclust.services.open_library import open_workspace

        workspace, self.recovered = open_workspace(self.options.data_dir, self._tell_notices)
        try:
            self.carries = bool(self.recovered.sentences)
            for sentence in self.recovered.sentences:
                self.progress.note(sentence)
            if self.options.run is not recover:  # which makes these its answer
                for problem in self.recovered.problems:
                    self.say(_in_words(problem))
        except BaseException:
            workspace.close()
            raise
        return workspace

    def open_library(self) -> Opened:
        """Open the data folder as `open` does, and load what the library holds."""
        from photoclust.services.library.opened import load_library

        return load_library(self.place, self.open())

    def _tell_notices(self, workspace: Workspace) -> None:
        for notice in workspace.notices:
            self.progress.note(notice)

    def tell_engine(self, engine: Engine) -> None:
        """Say which device computes."""
        device = {"cpu": "the CPU", "cuda": "the graphics card (CUDA)"}[engine.model.provider]
        for notice in engine.model.notices:
            self.progress.note(notice)
        if not self.options.quiet:
            self.progress.note(Text("Computing on {device}.", device=device))

    def take(self, item: object) -> None:
        """Tell of what a use case hands on before its end."""
        from photoclust.services.library.read_folders import EngineReady

        if isinstance(item, EngineReady):
            self.tell_engine(item.engine)


def open_engine_of(command: Command, workspace: Workspace) -> Engine:
    """Decide on device and precision, and say which."""
    from photoclust.services.library.engine import open_engine

    options = command.options
    engine = open_engine(
        workspace,
        command.resources / "models",
        networks=getattr(options, "networks", ()),
        precision=options.precision,
        provider=options.provider,
    )
    command.tell_engine(engine)
    return engine


def tell_problems(command: Command, problems: Sequence[Problem]) -> None:
    """Tell problems on standard error: who keeps the answer in a file still sees them."""
    for problem in problems:
        command.say(_in_words(problem))


def _in_words(problem: Problem) -> str:
    hint = f" {problem.hint}" if problem.hint else ""
    return f"{problem.path}: {problem.reason}{hint}"


def undo(command: Command) -> int:
    """Take a filing back, or list all filings."""
    from photoclust.cli.reports import batches_report
    from photoclust.services.files.file_clusters import list_batches
    from photoclust.services.files.filing_session import undo_filing

    with command.open() as workspace:
        if command.options.list:
            batches = batches_report(list_batches(workspace.library))
            command.report(batches)
            for batch in batches:
                command.print(
                    "{batch:5}  {when}  {mode:8} {files:7,} files  {state}".format(**batch)
                )
            return DONE
        command.carries = True
        result = undo_filing(workspace, command.options.batch, command.progress, command.cancel)
    return _told_undo(command, result, "brought back", "photoclust-cli undo")


def redo(command: Command) -> int:
    """Do a filing again that was taken back."""
    from photoclust.services.files.filing_session import redo_filing

    with command.open() as workspace:
        command.carries = True
        result = redo_filing(workspace, command.options.batch, command.progress, command.cancel)
    return _told_undo(command, result, "filed again", "photoclust-cli redo")


def recover(command: Command) -> int:
    """Put right what a crash left of a filing; restore a damaged library where asked."""
    if command.options.restore_backup:
        _restore_backup(command)
    from dataclasses import replace

    from photoclust.services.files.file_clusters import rest_doubts

    with command.open() as workspace:
        result = command.recovered
        assert result is not None  # tells mypy: opening recovers
        told = {problem.path for problem in result.problems}
        older = tuple(p for p in rest_doubts(workspace.library) if p.path not in told)
        result = replace(result, problems=result.problems + older)
    return _told_undo(command, result, "put right")


def _restore_backup(command: Command) -> None:
    """Put the newest sound backup in the place of a damaged library."""
    from photoclust.services.library.workspace import DamagedLibraryError, Workspace, restore_backup

    folder = command.options.data_dir
    try:
        Workspace(folder).close()
    except DamagedLibraryError as damaged:
        if not damaged.backups:
            raise
        restored = restore_backup(folder, damaged.backups[0])
        kept = f" The damaged file is now {restored.aside}." if restored.aside else ""
        command.print(f"Restored {damaged.backups[0]}.{kept}")
        for sentence in restored.sentences:
            command.print(sentence)
    else:
        command.print("The library is sound; no backup was restored.")


def _told_undo(
    command: Command, result: UndoResult | RecoverResult, done: str, again: str = ""
) -> int:
    from photoclust.cli.reports import undo_report

    if result.batch is None:
        command.print("There is nothing to do.")
    else:
        command.print(
            f"Filing {result.batch}: {result.restored:,} files {done}, "
            f"{result.kept:,} left where they are."
        )
        if result.kept and again:
            command.print(f"Try it again with: {again} {result.batch}{command.elsewhere}")
    tell_problems(command, result.problems)
    command.report(undo_report(result))
    command.cancel.raise_if_cancelled()
    return WITH_PROBLEMS if result.problems else DONE
