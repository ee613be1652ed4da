"""Where the frozen `photoclust-cli` begins, and each of its children."""

import multiprocessing
import sys

if __name__ == "__main__":
    # Before anything else is loaded: children of this program end here.
    multiprocessing.freeze_support()
    from photoclust.cli.main import main

    sys.exit(main())
