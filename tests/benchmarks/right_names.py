"""Which of the app's names are right for which class of the labelled sets.

A name is right where a person who looks at such photos would not object: what is in them, or the
kind of thing that is. Names are those of classes, themes and wider words (`grouping.themes`); what
is not listed is wrong. Scenes by their weather, and places, have what most of their photos show.
holidays805 and trips take no part: their labels do not say what is to be seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_DOG = {"Dogs", "Animals"}
_FLOWER = {"Flowers", "Plants"}
_MUSIC = {"Music"}
_REPTILE = {"Reptiles", "Animals"}
_SCENE = {"Landscapes"}
_BUILDING = {"Buildings"}
_ROOM = {"Indoors", "Furniture", "Computers"}
_BOTTLE = {"Bottles and glasses", "Pop bottle"}

RIGHT: Mapping[str, Mapping[str, set[str]]] = {
    "pacs-photo": {
        "dog": _DOG,
        "elephant": {"Elephants", "Animals"},
        "giraffe": {"Animals"},
        "guitar": {"Guitars", "Music"},
        "horse": {"Horses", "Animals"},
        "house": _BUILDING,
        "person": set(),
    },
    "flowers5": {
        "daisy": _FLOWER | {"Daisy"},
        "dandelion": _FLOWER,
        "rose": _FLOWER,
        "sunflower": _FLOWER,
        "tulip": _FLOWER,
    },
    "clothing-small": {
        "dress": {"Clothes", "Gown"},
        "hat": {"Hats"},
        "longsleeve": {"Clothes", "Sweatshirt", "Jersey"},
        "outwear": {"Clothes", "Trench coat"},
        "pants": {"Clothes", "Jean"},
        "shirt": {"Clothes"},
        "shoes": {"Shoes"},
        "shorts": {"Clothes"},
        "skirt": {"Clothes"},
        "t-shirt": {"Clothes", "Jersey"},
    },
    "caltech50": {
        "Faces": set(),
        "Leopards": {"Leopard", "Wild cats", "Animals"},
        "anchor": set(),
        "ant": {"Ant", "Insects", "Animals"},
        "buddha": {"Monuments"},
        "butterfly": {"Butterflies", "Insects", "Animals"},
        "camera": {"Cameras"},
        "crayfish": {"Crayfish", "Sea life", "Animals"},
        "crocodile": _REPTILE,
        "crocodile_head": _REPTILE,
        "dalmatian": _DOG | {"Dalmatian"},
        "dragonfly": {"Dragonfly", "Insects", "Animals"},
        "elephant": {"Elephants", "Animals"},
        "emu": {"Birds", "Animals"},
        "euphonium": _MUSIC,
        "gerenuk": {"Animals"},
        "gramophone": _MUSIC,
        "grand_piano": _MUSIC | {"Grand piano"},
        "headphone": set(),
        "hedgehog": {"Animals"},
        "helicopter": {"Aircraft", "Vehicles"},
        "inline_skate": {"Shoes"},
        "joshua_tree": {"Landscapes", "Plants"},
        "kangaroo": {"Wallaby", "Animals"},
        "lamp": {"Table lamp", "Lampshade", "Lamps"},
        "llama": {"Llama", "Animals"},
        "mandolin": {"Guitars", "Music"},
        "mayfly": {"Insects", "Animals"},
        "menorah": {"Candle", "Lamps"},
        "metronome": _MUSIC,
        "minaret": _BUILDING | {"Mosque"},
        "octopus": {"Sea life", "Animals"},
        "okapi": {"Animals"},
        "panda": {"Giant panda", "Pandas", "Animals"},
        "platypus": {"Platypus", "Animals"},
        "pyramid": _BUILDING | {"Monuments"},
        "schooner": {"Schooner", "Boats", "Vehicles"},
        "scorpion": {"Scorpion", "Animals"},
        "snoopy": set(),
        "soccer_ball": {"Soccer ball", "Ball games"},
        "starfish": {"Starfish", "Sea life", "Animals"},
        "stegosaurus": set(),
        "stop_sign": {"Street sign", "Streets"},
        "strawberry": {"Strawberry", "Fruit and vegetables", "Food", "Plants"},
        "sunflower": _FLOWER,
        "tick": {"Tick", "Spiders", "Animals"},
        "trilobite": {"Trilobite"},
        "umbrella": {"Umbrella"},
        "watch": {"Digital watch", "Analog clock", "Clocks and watches"},
        "yin_yang": set(),
    },
    "weather4": {
        "Cloudy": _SCENE,
        "Rain": {"Umbrella"},
        "Shine": _SCENE,
        "Sunrise": _SCENE | {"Coast"},
    },
    "places18": {
        "ANAP-skyline": _BUILDING,
        "APAP-garden": {"Park bench", "Plants"},
        "APAP-railtracks": {"Trains"},
        "Buddha": {"Monuments"},
        "CAVE-atrium": _BUILDING | {"Indoors"},
        "CAVE-eitan_office": _ROOM,
        "NDV-class": _ROOM,
        "NDV-myhouse": _BUILDING | {"Furniture"},
        "NISwGSP-02_Uffizi": _BUILDING,
        "NISwGSP-05_SienaCathedral": _BUILDING | {"Church"},
        "NISwGSP-10_SienaCathedralInterior": _BUILDING | {"Church", "Indoors"},
        "NISwGSP-cise": _BUILDING,
        "NISwGSP-denny": _BUILDING,
        "NISwGSP-grail": _ROOM,
        "NISwGSP-parrington": _BUILDING,
        "OSFM-lund": _BUILDING | {"Church"},
        "REW_palace": _BUILDING | {"Palace"},
        "SceauxCastle": _BUILDING | {"Palace", "Castle"},
    },
    "trash6": {
        "cardboard": {"Carton"},
        "glass": _BOTTLE | {"Beer bottle", "Wine bottle"},
        "metal": set(),
        "paper": {"Envelope"},
        "plastic": _BOTTLE | {"Water bottle"},
        "trash": set(),
    },
}

KINDS: Mapping[str, Sequence[int]] = {
    "dog": range(151, 269),
    "elephant": (101, 385, 386),
    "guitar": (402, 546),
    "horse": (339, 603),
    "house": (425, 449, 497, 498, 500, 580, 660, 663, 668, 698, 706, 727, 832, 853, 858, 915),
    "person": (834, 981, 982, 983),
    "dress": (400, 601, 689),
    "hat": (433, 439, 452, 515, 560, 667, 808),
    "longsleeve": (474,),
    "outwear": (465, 474, 568, 617, 735),
    "pants": (608, 658, 697),
    "shirt": (697,),
    "shoes": (502, 514, 630, 770, 774),
    "shorts": (608,),
    "skirt": (601, 655, 689),
    "butterfly": range(321, 327),
    "camera": (732, 759),
    "crocodile": (49, 50),
    "crocodile_head": (49, 50),
    "watch": (409, 531, 826),
    "glass": (440, 441, 572, 737, 907),
    "paper": (549, 916, 921, 922),
    "plastic": (728, 737, 898),
    "trash": (728,),
}
"""Classes of ImageNet that are narrower than a label: wrong of all its photos, perhaps right of
some. Which, labels do not tell."""
