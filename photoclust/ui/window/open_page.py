"""Which page is open instead of the library."""

from __future__ import annotations

from typing import Protocol


class Page(Protocol):
    """What takes the place of the library for a while."""

    def all_loaded(self) -> bool:
        """Whether every photo that can be seen is there."""


class Flow(Protocol):
    """What opens such a page."""

    @property
    def page(self) -> Page | None:
        """The page while it is open."""


def open_page(*flows: Flow) -> Page | None:
    """The page that is open; None while the library is seen."""
    return next((flow.page for flow in flows if flow.page is not None), None)
