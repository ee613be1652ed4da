"""Very many new photos are made ready for a search in the background, not in the window."""

from __future__ import annotations

import pytest

from photoclust.core.clusters import Clustering
from photoclust.core.photo import PhotoId
from photoclust.core.progress import JobContext, NullProgress
from photoclust.services.search.columns import PhotoColumns
from photoclust.ui.browse import search
from photoclust.ui.browse.search import PhotoSearch
from tests.helpers import ui_library
from tests.helpers.columns import NO_WORDS

PHOTOS = ui_library.photos(8)
FIFTH = frozenset({PhotoId(5)})
READY = PhotoColumns().beside(PHOTOS)


@pytest.fixture(autouse=True)
def _few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_AT_ONCE", 3)


def _sought(text: str) -> PhotoSearch:
    sought = PhotoSearch(PHOTOS)
    sought.set_text(text)
    return sought


def _take_and_look(sought: PhotoSearch) -> None:
    """Take what was prepared; then a large library is looked through by a job."""
    sought.take(READY, NO_WORDS)
    job = sought.looking(sought.text, sought.filter, PHOTOS, Clustering())
    assert sought.take_looked(job(JobContext(NullProgress())))


def test_a_search_waits_for_very_many_new_photos_and_folds_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(PhotoColumns, "beside", lambda *_: pytest.fail("folded in the window"))
        sought = _sought("img_0005")
        assert sought.moment(PhotoId(5)) is None
        assert (sought.waits, sought.matching) == (True, None)
        assert sought.said == "Preparing search…", "a person sees why nothing happens"
    _take_and_look(sought)
    assert (sought.waits, sought.matching) == (False, FIFTH)
    assert sought.said == "Name or folder: img_0005"


def test_what_was_found_stays_while_more_come() -> None:
    sought = PhotoSearch({PhotoId(1): PHOTOS[PhotoId(1)]})
    sought.set_text("img_000")
    sought.set_photos(PHOTOS)
    assert sought.matching == frozenset({PhotoId(1)})
    _take_and_look(sought)
    assert sought.matching == frozenset(PHOTOS)


def test_a_search_looks_itself_where_nothing_can_be_prepared() -> None:
    sought = _sought("img_0005")
    assert sought.wait_no_more()
    assert sought.matching == FIFTH
    assert not sought.wait_no_more()


def test_nothing_searched_for_waits_for_nothing() -> None:
    assert not _sought("").waits
