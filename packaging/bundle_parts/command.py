"""Where the frozen `photoclust-cli` begins, and each of its children."""

import multiprocessing
import os
import sys

if __name__ == "__main__":
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = "compiled_code.ProgramFolder,UserWideCacheLocator"
    # Before anything else is loaded: children of this program end here.
    multiprocessing.freeze_support()
    from photoclust.cli.main import main

    sys.exit(main())
