"""The clock of a camera is set right in one step that can be undone."""

from __future__ import annotations

import pytest

from photoclust.core.changes import apply_change
from photoclust.core.clocks import SetClock
from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.store.library.change_format import decode_change, encode_change


def test_a_clock_is_set_right_and_back() -> None:
    clustering = Clustering(clocks={"Phone": 60.0})
    change = SetClock("Camera", 3600.0).change(clustering)
    after = apply_change(clustering, change)
    assert dict(after.clocks) == {"Phone": 60.0, "Camera": 3600.0}
    assert apply_change(after, change.inverse()) == clustering
    assert decode_change(encode_change(change)) == change
    further = apply_change(after, SetClock("Camera", -60.0).change(after))
    assert further.clocks["Camera"] == 3540.0
    assert dict(apply_change(further, SetClock("Camera", 0.0).change(further)).clocks) == {
        "Phone": 60.0
    }
    assert not change.is_empty
    assert SetClock("Other", 0.0).change(clustering).is_empty


def test_a_camera_without_a_name_has_no_clock() -> None:
    with pytest.raises(InputError, match="which camera"):
        SetClock("", 60.0).change(Clustering())
