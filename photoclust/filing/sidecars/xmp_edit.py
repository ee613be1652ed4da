"""Adding keywords to an XMP sidecar and taking them out again, with every other byte kept.

The document is not written anew: expat tells where its elements lie, and only there bytes are put
in or taken out. So history stacks, ratings and namespaces of other programs stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

from photoclust.core.errors import UserError
from photoclust.core.text import Text

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
LR = "http://ns.adobe.com/lightroom/1.0/"
DIGIKAM = "http://www.digikam.org/ns/1.0/"
OWN = "urn:photoclust:xmp/1.0/"
"""What we wrote is listed in the sidecar itself, so that it is known wherever the file goes."""

ROOT = "PhotoClust"
"""Above our keywords where other programs show a tree of them."""

_PREFIXES = {RDF: "rdf", DC: "dc", LR: "lr", DIGIKAM: "digiKam", OWN: "photoclust"}
_SUBJECT, _TREE, _TAGS, _OURS = (
    (DC, "subject"),
    (LR, "hierarchicalSubject"),
    (DIGIKAM, "TagsList"),
    (OWN, "Keywords"),
)
_BAGS = frozenset({(RDF, "Bag"), (RDF, "Seq"), (RDF, "Alt")})
_DEEPEST = 500
"""Programs write some ten levels; nothing good is to be expected of a million."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    b' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    b'  <rdf:Description rdf:about=""/>\n'
    b" </rdf:RDF>\n"
    b"</x:xmpmeta>\n"
)
"""A sidecar that says nothing."""


class SidecarError(UserError):
    """A sidecar is not one that can be added to; it is left as it is."""


@dataclass(slots=True)
class _Element:
    """An element and where it lies in the bytes: from `start` to `end`, its content between."""

    name: tuple[str, str]
    start: int
    inside: int
    outside: int = 0
    end: int = 0
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[_Element] = field(default_factory=list)
    text: str = ""

    @property
    def is_empty_tag(self) -> bool:
        return self.inside == self.outside == self.end


def plain(name: str) -> str:
    """A name as XML can hold it, on one line."""
    return " ".join(_FORBIDDEN.sub("\ufffd", name).split())


def with_keywords(data: bytes, keywords: Iterable[str]) -> bytes:
    """A sidecar with these keywords as ours: those we wrote before and are not among them go.

    Keywords that somebody else wrote stay, also where they are called like ours.

    Raises:
        SidecarError: it is no XMP, is not in UTF-8, or holds its keywords in a form that is not
            known.
    """
    wanted = [*dict.fromkeys(filter(None, map(plain, keywords)))]
    found = _read(data)
    old = _items(found, _OURS)
    theirs = {plain(text) for text in _items(found, _SUBJECT) if text not in old}
    ours = [text for text in wanted if text not in theirs]
    edits: list[tuple[int, int, bytes]] = []
    new: list[tuple[tuple[str, str], list[str]]] = []
    trees = {_TREE: "|", _TAGS: "/"}
    for name in (_SUBJECT, _TREE, _TAGS, _OURS):
        mark = trees.get(name)
        before = [_branch(text, mark) if mark else text for text in old]
        after = [_branch(text, mark) if mark else text for text in ours]
        said = _property(found, name)
        if said is None:
            # A tree that is new would hide keywords which it lacks: many read it before `subject`.
            if after and (name in (_SUBJECT, _OURS) or (name == _TREE and not theirs)):
                new.append((name, after))
            continue
        edits += _bag_edits(data, *said, before, after)
    if new:
        edits.append(_new_properties(data, found, new))
    for start, end, put in sorted(edits, reverse=True):
        data = data[:start] + put + data[end:]
    return data


def _branch(text: str, mark: str) -> str:
    return f"{ROOT}{mark}{text.replace(mark, '_')}"


def keywords_of(data: bytes) -> tuple[list[str], list[str]]:
    """The keywords of a sidecar: all of them, and those that we wrote.

    Raises:
        SidecarError: see `with_keywords`.
    """
    found = _read(data)
    return _items(found, _SUBJECT), _items(found, _OURS)


def _read(data: bytes) -> _Element:
    """The element RDF of a sidecar."""
    parser = expat.ParserCreate("UTF-8", namespace_separator=" ")
    top: list[_Element] = []
    stack: list[_Element] = []

    def named(name: str) -> tuple[str, str]:
        space, _, local = name.rpartition(" ")
        return space, local

    def start(name: str, attributes: dict[str, str]) -> None:
        at = parser.CurrentByteIndex
        if len(stack) >= _DEEPEST:
            raise SidecarError(_unknown_form())
        element = _Element(named(name), at, _tag_end(data, at), attributes=attributes)
        (stack[-1].children if stack else top).append(element)
        stack.append(element)

    def end(name: str) -> None:
        element, at = stack.pop(), parser.CurrentByteIndex
        if data[element.inside - 2 : element.inside] == b"/>":
            element.outside = element.end = element.inside
        else:
            element.outside, element.end = at, _tag_end(data, at)

    def text(said: str) -> None:
        stack[-1].text += said

    def declared(version: str, encoding: str | None, standalone: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise SidecarError(_other_encoding())

    def refuse(*_: object) -> None:
        raise SidecarError(Text("The sidecar has a document type, so it was left as it is."))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = text
    parser.XmlDeclHandler = declared
    parser.StartDoctypeDeclHandler = refuse
    isfinal = True
    if b"\0" in data:
        raise SidecarError(_other_encoding())
    try:
        parser.Parse(data, isfinal)
    except expat.ExpatError as error:
        raise SidecarError(
            Text("The sidecar is damaged ({error}), so it was left as it is.", error=error)
        ) from error
    rdf = [e for e in _walk(top) if e.name == (RDF, "RDF")]
    if len(rdf) != 1:
        raise SidecarError(Text("The sidecar holds no XMP, so it was left as it is."))
    return rdf[0]


def _other_encoding() -> Text:
    return Text("The sidecar is not written in UTF-8, so it was left as it is.")


def _unknown_form() -> Text:
    return Text("The sidecar holds its keywords in an unknown form, so it was left as it is.")


def _walk(elements: Iterable[_Element]) -> Iterable[_Element]:
    waiting = [*elements]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += element.children


def _tag_end(data: bytes, at: int) -> int:
    """Where the tag that begins at `at` ends; quotes may hold the sign that ends it."""
    quote = b""
    while True:
        sign = data[at : at + 1]
        at += 1
        if quote:
            quote = b"" if sign == quote else quote
        elif sign in (b'"', b"'"):
            quote = sign
        elif sign == b">":
            return at


def _property(rdf: _Element, name: tuple[str, str]) -> tuple[_Element, _Element] | None:
    """A property and the bag in it, or None."""
    said = [e for e in rdf.children if e.name == (RDF, "Description")]
    spelled = " ".join(name)
    if any(spelled in e.attributes for e in said):
        raise SidecarError(_unknown_form())
    found = [p for e in said for p in e.children if p.name == name]
    if not found:
        return None
    bags = found[0].children
    if len(found) > 1 or len(bags) != 1 or bags[0].name not in _BAGS or bags[0].attributes:
        raise SidecarError(_unknown_form())
    return found[0], bags[0]


def _items(rdf: _Element, name: tuple[str, str]) -> list[str]:
    said = _property(rdf, name)
    return [] if said is None else [item.text for item in said[1].children]


def _bag_edits(
    data: bytes, whole: _Element, bag: _Element, before: list[str], after: list[str]
) -> list[tuple[int, int, bytes]]:
    """What to take out of a bag and what to put in; a property that is empty then goes whole."""
    gone = [item for item in bag.children if item.text in before and item.text not in after]
    edits = [(_with_blank(data, item.start), item.end, b"") for item in gone]
    there = {text for item in bag.children for text in (item.text, plain(item.text))}
    put = b"".join(_item(text) for text in after if text not in there)
    inside = [edge for item in gone for edge in (item.start, item.end)]
    edges = [whole.inside, bag.start, bag.inside, *inside, bag.outside, bag.end, whole.outside]
    between = zip(edges[::2], edges[1::2], strict=True)
    if gone and not put and not any(data[start:end].strip() for start, end in between):
        return [(_with_blank(data, whole.start), whole.end, b"")]
    if not put:
        return edits
    if bag.is_empty_tag:
        return [_opened(data, bag, put)]
    return [*edits, (bag.outside, bag.outside, put)]


def _with_blank(data: bytes, start: int) -> int:
    """Where the blanks before an element begin."""
    return len(data[:start].rstrip(b" \t\r\n"))


def _item(text: str) -> bytes:
    return f'<rdf:li xmlns:rdf="{RDF}">{escape(text)}</rdf:li>'.encode()


def _new_properties(
    data: bytes, rdf: _Element, new: list[tuple[tuple[str, str], list[str]]]
) -> tuple[int, int, bytes]:
    """Properties that the sidecar has not had yet, in its first description."""
    put = b""
    for (space, local), texts in new:
        name = f"{_PREFIXES[space]}:{local}"
        bag = b"".join(map(_item, texts))
        put += f'\n   <{name} xmlns:{_PREFIXES[space]}="{space}">'.encode()
        put += f'<rdf:Bag xmlns:rdf="{RDF}">'.encode() + bag + f"</rdf:Bag></{name}>".encode()
    described = [e for e in rdf.children if e.name == (RDF, "Description")]
    if described:
        return _put_at_end(data, described[0], put, b"\n  ")
    put = f'\n  <rdf:Description xmlns:rdf="{RDF}" rdf:about="">'.encode() + put
    return _put_at_end(data, rdf, put + b"\n  </rdf:Description>", b"\n ")


def _put_at_end(
    data: bytes, element: _Element, put: bytes, before_end: bytes
) -> tuple[int, int, bytes]:
    """What puts something behind all that is in an element."""
    if element.is_empty_tag:
        return _opened(data, element, put + before_end)
    at = _with_blank(data, element.outside)
    # What ends on the line on which it begins gets a line of its own end.
    return (at, at, put if at < element.outside else put + before_end)


def _opened(data: bytes, element: _Element, put: bytes) -> tuple[int, int, bytes]:
    """What makes an empty tag one with something in it."""
    name = re.match(rb"<([^\s/>]+)", data[element.start :])
    assert name is not None  # tells mypy: expat saw a tag here
    return (element.inside - 2, element.end, b">" + put + b"</" + name[1] + b">")
