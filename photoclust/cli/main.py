"""The headless command, over the same services as the window. Loads no Qt."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from photoclust import locations
from photoclust.cli.commands import FAILED, INTERRUPTED, Command
from photoclust.cli.parser import make_parser
from photoclust.cli.terminal import native_output_diverted
from photoclust.core.errors import UserError
from photoclust.core.progress import Cancelled
from photoclust.scan.paths import absolute


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `photoclust-cli` and return its exit code."""
    # Frozen builds start children through the same program; those end here.
    multiprocessing.freeze_support()
    # For the children of `evaluate` and `benchmark`, which run numba as a plain script would: what
    # it compiles stays in the program's own folder.
    os.environ["NUMBA_CACHE_DIR"] = os.fspath(locations.compile_cache_folder())
    options = make_parser().parse_args(arguments)
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
