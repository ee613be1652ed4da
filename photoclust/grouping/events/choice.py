"""By what photos are grouped: looks, events or both; and what the photos themselves support."""

from __future__ import annotations

import numpy as np

from photoclust.core.text import Text
from photoclust.grouping.by import By, Chosen
from photoclust.grouping.events.evidence import EVENT
from photoclust.grouping.events.taken import Taken
from photoclust.grouping.events.tree import Timeline

MOST_DATED = 2 / 3
"""Share of photos with a date from which events can speak for a library."""

_CLEAR = 1.0
"""Log odds, for or against a new event, from which that is clear."""

_SEVERAL = 5
"""Photos of an event that is more than a moment."""

_MOST_IN_SEVERAL = 0.5
"""Share of the dated photos in such events: dates without rhythm make events of one or two."""

_LARGEST = 0.9
"""Share of the dated photos in one event from which there is nothing to tell apart."""


def choose(taken: Taken) -> Chosen:
    """Take events, opened by looks, where dates tell them apart clearly; looks otherwise."""
    count, dated = len(taken.seconds), int(taken.dated.sum())
    if not dated or dated < MOST_DATED * count:
        return Chosen(
            By.LOOKS,
            Text(
                "By what photos show: only {dated} of {count} have a date.",
                dated=dated,
                count=count,
            )
            if dated
            else Text("By what photos show: none has a date."),
        )
    line = Timeline.of(taken)
    sizes = np.bincount(line.events(count)[line.order])
    if sizes.max() > _LARGEST * dated:
        return Chosen(
            By.LOOKS, Text("By what photos show: nearly all are of one event by their dates.")
        )
    several = int(sizes[sizes >= _SEVERAL].sum())
    clear = line.odds[line.odds > EVENT] > _CLEAR
    if several < _MOST_IN_SEVERAL * dated or clear.mean() < 0.5:
        return Chosen(By.LOOKS, Text("By what photos show: their dates have no clear gaps."))
    return Chosen(
        By.BOTH,
        Text(
            "By event and what photos show: {dated} of {count} have a date, with clear gaps "
            "between {events} events.",
            dated=dated,
            count=count,
            events=len(sizes),
        ),
    )
