"""Where the frozen `photoclust` begins, and each of its children."""

import sys

from photoclust.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
