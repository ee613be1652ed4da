"""Where the frozen `photoclust` begins, and each of its children."""

import os
import sys

from photoclust.__main__ import main

if __name__ == "__main__":
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = "compiled_code.ProgramFolder,UserWideCacheLocator"
    sys.exit(main())
