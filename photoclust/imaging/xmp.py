"""The few properties that are wanted of XMP, from a packet in a picture or from a sidecar.

Python's own parser, told what to refuse: a document type, the only way to make a small file
unfold into a large one or to ask for another file. A library that knows all of XMP would be
Adobe's or exiv2, which are no wheels or under the GPL.
"""

from __future__ import annotations

import contextlib
from xml.parsers import expat

MAX_BYTES = 4_000_000
"""Larger ones hold masks and previews; the dates of such a photo are in the photo as well."""

_SPACES = {
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/": "xmp",
}
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SUBJECT = "http://purl.org/dc/elements/1.1/ subject"
_OURS = "urn:photoclust:xmp/1.0/ Keywords"
_TREES = {
    "http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject": "|",
    "http://www.digikam.org/ns/1.0/ TagsList": "/",
}
"""Where keywords stand with those above them, and what stands between."""

_LIST = ("property", "rdf:Bag", "rdf:li")
"""What a value of a list lies in, below the description."""

_LONGEST_TEXT = 200
_DEEPEST = 4
"""How deep the photo's own description may lie; a packet of a million levels costs no more."""


def xmp_of(packet: bytes) -> dict[str, str]:
    """The simple properties of the photo by name ("exif:DateTimeOriginal").

    What the packet says of other pictures (history, ingredients, faces) lies deeper and is left
    out. Of a packet that breaks off, what came before counts.
    """
    start = packet.find(b"<")
    if start < 0 or len(packet) > MAX_BYTES:
        return {}
    if packet[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = 0
    reader = _Reader()
    with contextlib.suppress(expat.ExpatError, ValueError, LookupError, _RefusedError):
        reader.parse(packet[start:].rstrip(b"\0"))
    return reader.properties


def xmp_keywords(packet: bytes) -> tuple[str, ...]:
    """The keywords of the photo: the names of groups that this program wrote, else all there are.

    Programs with trees of keywords list those of the photo flat as well, and that list is read.
    Where it is not there, the last name of each branch is the keyword.
    """
    start = packet.find(b"<")
    if start < 0 or len(packet) > MAX_BYTES:
        return ()
    reader = _KeywordReader()
    with contextlib.suppress(expat.ExpatError, ValueError, LookupError, _RefusedError):
        reader.parse(packet[start:].rstrip(b"\0"))
    flat = reader.found[_OURS] or reader.found[_SUBJECT]
    branches = ((mark, branch) for tree, mark in _TREES.items() for branch in reader.found[tree])
    leaves = (branch.rsplit(mark, 1)[-1].strip() for mark, branch in branches)
    return tuple(flat or dict.fromkeys(filter(None, leaves)))


class _RefusedError(Exception):
    """The packet is made like no packet."""


class _Reader:
    """Collects the properties of the outermost descriptions."""

    def __init__(self) -> None:
        self.properties: dict[str, str] = {}
        self._path: list[str] = []
        self._text: list[str] = []

    def parse(self, packet: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CharacterDataHandler = self._collect
        parser.Parse(packet, True)  # noqa: FBT003 - takes no keywords

    def _refuse(self, *_: object) -> None:
        raise _RefusedError

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        self._text.clear()
        if self._is_description(len(self._path)):
            for key, value in attributes.items():
                self._keep(key, value)

    def _close(self, name: str) -> None:
        if self._is_description(len(self._path) - 1):
            self._keep(name, "".join(self._text))
        self._path.pop()
        self._text.clear()

    def _collect(self, text: str) -> None:
        self._text.append(text)

    def _is_description(self, depth: int) -> bool:
        """Whether what is open at a depth describes the photo itself."""
        if not 2 <= depth <= _DEEPEST:
            return False
        place = self._path[:depth]
        return place[-2:] == [f"{_RDF} RDF", f"{_RDF} Description"] and (
            place.count(f"{_RDF} RDF") == 1
        )

    def _keep(self, name: str, value: str) -> None:
        space, _, local = name.rpartition(" ")
        short = _SPACES.get(space)
        if short is not None and (text := value.strip()[:_LONGEST_TEXT]):
            self.properties.setdefault(f"{short}:{local}", text)


class _KeywordReader(_Reader):
    """Collects the items of the lists of keywords."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[str]] = {name: [] for name in (_SUBJECT, _OURS, *_TREES)}

    def _close(self, name: str) -> None:
        above = len(self._path) - len(_LIST)
        if (
            name == f"{_RDF} li"
            and self._is_description(above)
            and (owner := self._path[above]) in self.found
            and (text := "".join(self._text).strip()[:_LONGEST_TEXT])
        ):
            self.found[owner].append(text)
        super()._close(name)
