"""Where the frozen `photoclust` begins and its children do; on Linux `photoclust-cli` as well."""

import os
import sys
from importlib import import_module

if __name__ == "__main__":
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = "compiled_code.ProgramFolder,UserWideCacheLocator"
    if os.path.basename(sys.argv[0]) == "photoclust-cli":  # noqa: PTH119
        # One program under two names. A child of it has the other one, and ends there.
        beginning = "command"
    else:
        beginning = "photoclust.__main__"

    sys.exit(import_module(beginning).main())
