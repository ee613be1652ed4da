"""Videos are read where OpenCV is; these tests say themselves whether it is."""

from __future__ import annotations

import pytest

from photoclust.scan import finder


@pytest.fixture(autouse=True)
def _reads_no_videos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder, "video_is_read", lambda: False)
