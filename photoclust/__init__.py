"""PhotoClust sorts a personal photo library by what the photos show."""

import os

__version__ = "0.1.0"

# onnxruntime reports to its maker unless this is set before it is imported: it keeps an id of the
# machine and a queue below the user's cache folder and asks the network for a collector. Set here,
# because every process of the program imports this first, children too, and whatever the
# environment said, because nobody has to know of it to be left alone.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
