"""onnxruntime, with what it reports to its maker switched off. The only importer of it."""

from __future__ import annotations

import os
from typing import Any


def load_runtime() -> Any:
    """Import onnxruntime and return it.

    Its telemetry is switched off twice. The variable, which `photoclust` sets as well, keeps what
    sends it from being started at all, on Linux and macOS. On Windows the system collects events
    instead, and only the call stops these. Any thread.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    # Without it, a machine without a graphics card gets two lines of warnings on stderr.
    onnxruntime.set_default_logger_severity(4)
    return onnxruntime
