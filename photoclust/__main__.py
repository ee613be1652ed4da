"""Starts the window, or, in a child process, nothing at all.

Grouping runs in a spawned child that imports this module anew, so nothing heavy and no Qt may
be imported before `main` runs.
"""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Open the window (`photoclust`)."""
    if getattr(sys, "frozen", False):
        # Frozen builds start the grouping child through the same program; this ends there.
        import multiprocessing

        multiprocessing.freeze_support()
    # Everything made on the way to the window stays; looking through it again and again for
    # garbage would be a tenth of the start. `run` switches it on again.
    gc.disable()
    from photoclust.ui.plain_import import restore_import

    restore_import()
    from photoclust.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
