"""Where the frozen `photoclust-cli` begins, and, where it is a file of its own, its children."""

import multiprocessing
import os
import sys


def main() -> int:
    """Do what the arguments say."""
    # Before anything else is loaded: children of this program end here.
    multiprocessing.freeze_support()
    if sys.argv[1:] == ["--try-imports"]:
        # For packaging/test_bundle.py: modules named on standard input, told where they fail.
        import importlib

        for name in sys.stdin.read().split():
            try:
                importlib.import_module(name)
            except Exception as error:
                print(name, repr(error))
        return 0
    from photoclust.cli.main import main as begin

    return begin()


if __name__ == "__main__":
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = "compiled_code.ProgramFolder,UserWideCacheLocator"
    sys.exit(main())
