"""How large thumbnails may be shown, in device-independent pixels a side."""

from __future__ import annotations

SMALLEST_THUMBNAIL = 64
LARGEST_THUMBNAIL = 320
