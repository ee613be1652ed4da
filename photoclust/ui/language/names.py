"""What suggested names of groups are made of, listed so that it can be translated; see `told`.

A test compares it with what the layers below suggest.
"""

from __future__ import annotations


def _tr(text: str) -> str:
    """Mark a text for `packaging/update_translations.py`; it is translated where it is shown."""
    return text


GROUP = _tr("Group {n}")
"""A group that nothing else is known of."""

THEMES = frozenset((
    _tr("Fish"), _tr("Birds"), _tr("Frogs"), _tr("Reptiles"), _tr("Snakes"), _tr("Spiders"),
    _tr("Sea life"), _tr("Seals and whales"), _tr("Dogs"), _tr("Wolves and foxes"), _tr("Cats"),
    _tr("Wild cats"), _tr("Bears"), _tr("Insects"), _tr("Butterflies"), _tr("Rabbits"),
    _tr("Horses"), _tr("Elephants"), _tr("Sheep and goats"), _tr("Cattle"), _tr("Monkeys"),
    _tr("Pandas"), _tr("Guitars"), _tr("Music"), _tr("Aircraft"), _tr("Boats"), _tr("Cars"),
    _tr("Trucks and buses"), _tr("Trains"), _tr("Bicycles"), _tr("Motorcycles"), _tr("Buildings"),
    _tr("Streets"), _tr("Bridges"), _tr("Monuments"), _tr("Shops"), _tr("Shoes"), _tr("Hats"),
    _tr("Clothes"), _tr("Furniture"), _tr("Computers"), _tr("Kitchen"), _tr("Tools"),
    _tr("Ball games"), _tr("Winter sports"), _tr("Food"), _tr("Fruit and vegetables"),
    _tr("Mushrooms"), _tr("Flowers"), _tr("Mountains"), _tr("Coast"), _tr("Lakes"),
))  # fmt: skip
"""What may be seen in most photos of a group."""

MONTHS = frozenset((
    _tr("January"), _tr("February"), _tr("March"), _tr("April"), _tr("May"), _tr("June"),
    _tr("July"), _tr("August"), _tr("September"), _tr("October"), _tr("November"),
    _tr("December"),
))  # fmt: skip
"""When they were taken."""
