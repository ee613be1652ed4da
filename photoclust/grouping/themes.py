"""Everyday words for what the network tells apart: themes of its classes, and wider words.

The network knows 120 breeds of dogs and no "dog". A theme puts classes together, a wider word
themes and what belongs to none of them: it can still be said where the narrower ones disagree, as
of animals that the network has no class for and takes for one or another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_ENDS = ("tench", "toilet tissue")
"""The first and the last class of ImageNet-1k: themes are by its numbers, and a network that knows
other classes has none."""

# Classes of ImageNet-1k by number, in the order in which WordNet lists them.
THEMES: dict[str, tuple[range | int, ...]] = {
    "Fish": (range(7), range(389, 398)),
    "Birds": (range(7, 25), range(80, 101), range(127, 147)),
    "Frogs": (range(25, 33),),
    "Reptiles": (range(33, 52),),
    "Snakes": (range(52, 69),),
    "Spiders": (70, range(72, 78), 815),
    "Sea life": (range(107, 113), range(115, 127), range(327, 330), 973, 983),
    "Seals and whales": (range(147, 151),),
    "Dogs": (range(151, 269), 537),
    "Wolves and foxes": (range(269, 281),),
    "Cats": (range(281, 286),),
    "Wild cats": (range(286, 294),),
    "Bears": (range(294, 298),),
    "Insects": (range(300, 321),),
    "Butterflies": (range(321, 327),),
    "Rabbits": (range(330, 333),),
    "Horses": (339, 603),
    "Elephants": (101, 385, 386),
    "Sheep and goats": (range(348, 351),),
    "Cattle": (range(345, 348), 690),
    "Monkeys": (range(365, 385),),
    "Pandas": (387, 388),
    "Guitars": (402, 420, 546),
    "Aircraft": (404, 405, 417, 701, 812, 895, 908),
    "Boats": (403, 472, 484, 510, 536, 554, 576, 625, 628, 693, 694, 724, 780, 814, 833, 871, 914),
    "Cars": (407, 408, 436, 468, 475, 479, 511, 581, 609, 627, 656, 661, 717, 751, 817),
    "Trucks and buses": (555, 569, 586, 654, 675, 734, 757, 779, 864, 867, 874),
    "Trains": (466, 547, 565, 705, 820, 829),
    "Bicycles": (444, 671, 870, 880),
    "Motorcycles": (665, 670, 518),
    "Buildings": (406, 410, 425, 442, 449, 483, 497, 498, 538, 580, 634, 660, 663, 668, 698, 706,
                  727, 743, 832, 853, 858, 900, 915),
    "Streets": (704, 709, 733, 829, 874, 920),
    "Bridges": (718, 821, 839, 888),
    "Monuments": (458, 557, 649, 682, 708, 863, 873),
    "Shops": (415, 454, 467, 509, 582, 788, 860, 865),
    "Shoes": (502, 514, 630, 770, 774, 788),
    "Hats": (433, 439, 452, 515, 560, 667, 808),
    "Clothes": (399, 400, 411, 445, 459, 474, 501, 529, 552, 568, 578, 601, 608, 610, 614, 617,
                638, 639, 652, 655, 658, 689, 697, 735, 775, 806, 824, 834, 841, 842, 869, 887,
                906, 911),
    "Furniture": (423, 453, 493, 495, 516, 520, 526, 532, 548, 553, 559, 564, 648, 703, 765, 831,
                  857, 861, 894),
    "Kitchen": (469, 499, 503, 504, 505, 521, 534, 544, 550, 567, 572, 618, 647, 651, 659, 666,
                729, 760, 766, 809, 813, 827, 828, 849, 859, 891, 909, 910, 923),
    "Computers": (508, 527, 590, 592, 605, 613, 620, 662, 664, 673, 681, 742, 810, 878, 916),
    "Cameras": (622, 732, 759),
    "Clocks and watches": (409, 530, 531, 826, 835, 892),
    "Lamps": (619, 846),
    "Bottles and glasses": (440, 441, 572, 720, 737, 898, 899, 901, 907),
    "Tools": (477, 491, 512, 587, 596, 621, 677, 731, 740, 783, 784, 792),
    "Ball games": (429, 430, 522, 574, 722, 752, 768, 805, 852, 890, 981),
    "Winter sports": (450, 795, 796, 802, 803),
    "Food": (range(924, 936), range(959, 970), 415, 922, 923),
    "Fruit and vegetables": (range(936, 946), range(948, 958), 987),
    "Mushrooms": (947, range(991, 998)),
    "Flowers": (738, 883, 946, range(984, 987)),
    "Mountains": (970, 972, 979, 980),
    "Coast": (460, 972, range(976, 979)),
    "Lakes": (975,),
}  # fmt: skip

WIDER: dict[str, tuple[str | range | int, ...]] = {
    "Animals": ("Fish", "Birds", "Frogs", "Reptiles", "Snakes", "Spiders", "Sea life",
                "Seals and whales", "Dogs", "Wolves and foxes", "Cats", "Wild cats", "Bears",
                "Insects", "Butterflies", "Rabbits", "Horses", "Elephants", "Sheep and goats",
                "Cattle", "Monkeys", "Pandas", range(398)),
    "Plants": ("Fruit and vegetables", "Mushrooms", "Flowers", 988, 989, 990),
    "Landscapes": ("Mountains", "Coast", "Lakes", 974),
    "Vehicles": ("Aircraft", "Boats", "Cars", "Trucks and buses", "Trains", "Bicycles",
                 "Motorcycles", 573, 575, 595, 603, 612, 690, 802, 803, 847, 856, 866),
    "Indoors": ("Furniture", "Kitchen", 421, 424, 454, 598, 624, 762, 794, 799, 896, 905),
    "Music": ("Guitars", 401, 432, 486, 494, 513, 541, 542, 558, 566, 577, 579, 593, 594, 641, 642,
              650, 683, 684, 687, 699, 776, 822, 875, 881, 889),
}  # fmt: skip
"""Words that hold several themes, by name, and further classes. A theme lies in one at most."""


@dataclass(frozen=True)
class Themes:
    """The themes and wider words of a network.

    Attributes:
        names: Of the themes, then of the wider words.
        classes: float64 (classes, t), 1 where a class belongs to a theme.
        wider: float64 (classes, w), 1 where a class belongs to a wider word.
        above: (t,), the wider word that each theme lies in; -1 where there is none.
        alone: bool (classes,), whether no word holds the class.
        chance: (w,), share of all classes that belong to each wider word.
    """

    names: Sequence[str]
    classes: NDArray[np.float64]
    wider: NDArray[np.float64]
    above: Ints
    alone: NDArray[np.bool_]
    chance: NDArray[np.float64]


def themes_of(labels: Sequence[str]) -> Themes:
    """The words that go with a network's classes; none where these are not ImageNet's.

    Args:
        labels: Names by class.
    """
    return _themes(len(labels), known=bool(labels) and (labels[0], labels[-1]) == _ENDS)


@cache
def _themes(count: int, *, known: bool) -> Themes:
    themes = THEMES if known else {}
    wider = WIDER if known else {}
    classes, wide = _columns(count, themes.values()), _columns(count, wider.values())
    above = [next((n for n, w in enumerate(wider) if t in WIDER[w]), -1) for t in themes]
    return Themes(
        names=[*themes, *wider],
        classes=classes,
        wider=wide,
        above=np.array(above, np.int64),
        alone=np.logical_not(classes.any(axis=1) | wide.any(axis=1)),
        chance=wide.mean(axis=0) if count else np.zeros(wide.shape[1]),
    )


def _columns(count: int, words: Iterable[Sequence[str | range | int]]) -> NDArray[np.float64]:
    """A column per word, 1 for the classes in it."""
    rows = list(words)
    found = np.zeros((count, len(rows)))
    for column, word in enumerate(rows):
        found[sorted(_numbers(word)), column] = 1
    return found


def _numbers(word: Iterable[str | range | int]) -> set[int]:
    found: set[int] = set()
    for part in word:
        if isinstance(part, str):
            found |= _numbers(THEMES[part])
        else:
            found |= {part} if isinstance(part, int) else {*part}
    return found
