"""XMP packets: what is read of them, and what they cannot do."""

from __future__ import annotations

import pytest

from photoclust.imaging.xmp import MAX_BYTES, xmp_keywords, xmp_of

HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
)
TAIL = "</rdf:RDF></x:xmpmeta>"


def packet(description: str) -> bytes:
    return f"{HEAD}{description}{TAIL}".encode()


@pytest.mark.parametrize(
    "description",
    [
        '<rdf:Description rdf:about="" xmp:CreateDate="2021-05-05"/>',
        "<rdf:Description><xmp:CreateDate> 2021-05-05\n</xmp:CreateDate></rdf:Description>",
        '<rdf:Description/><rdf:Description xmp:CreateDate="2021-05-05"/>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_properties_are_attributes_or_elements(description: str, encoding: str) -> None:
    data = f"{HEAD}{description}{TAIL}".encode(encoding)
    assert xmp_of(data) == {"xmp:CreateDate": "2021-05-05"}


def test_names_are_told_by_their_space_not_by_their_prefix() -> None:
    data = packet('<rdf:Description e:DateTimeOriginal="a"/>')
    assert xmp_of(data) == {"exif:DateTimeOriginal": "a"}
    other = packet('<rdf:Description xmlns:xmp="urn:other" xmp:CreateDate="2021-05-05"/>')
    assert xmp_of(other) == {}


def test_padding_and_wrappers_do_no_harm() -> None:
    data = packet('<rdf:Description xmp:CreateDate="2021-05-05"/>')
    wrapped = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0"?>\n' + data + b" \n" * 2000
    wrapped += b'<?xpacket end="w"?>' + b"\0" * 8
    assert xmp_of(wrapped) == {"xmp:CreateDate": "2021-05-05"}


def test_what_is_said_of_other_pictures_is_left_out() -> None:
    inner = '<rdf:Description xmp:CreateDate="1999-01-01"/>'
    data = packet(
        f"<rdf:Description><xmpMM:Pantry><rdf:Bag><rdf:li>{inner}</rdf:li></rdf:Bag>"
        f"</xmpMM:Pantry><xmpMM:DerivedFrom>{inner}</xmpMM:DerivedFrom>"
        f"<xmpMM:Old><rdf:RDF>{inner}</rdf:RDF></xmpMM:Old>"
        "<xmp:CreateDate>2021-05-05</xmp:CreateDate></rdf:Description>"
    )
    assert xmp_of(data) == {"xmp:CreateDate": "2021-05-05"}


@pytest.mark.parametrize(
    "start",
    [
        '<!DOCTYPE x [<!ENTITY a "2021"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
    ],
)
def test_a_document_type_is_refused_whatever_it_wants(start: str) -> None:
    data = packet("<rdf:Description><xmp:CreateDate>&b;</xmp:CreateDate></rdf:Description>")
    assert xmp_of(start.encode() + data) == {}


def test_of_a_broken_packet_what_came_before_counts() -> None:
    data = packet('<rdf:Description xmp:CreateDate="2021-05-05"/><rdf:Descr')
    assert xmp_of(data) == {"xmp:CreateDate": "2021-05-05"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no packet",
        b"<",
        b"<a>" * 100_000,
        b"\xff\xfe<",
        b'<?xml version="1.0" encoding="nonsense"?><a/>',
        b"<a/>" + b" " * MAX_BYTES,
    ],
)
def test_what_is_no_packet_says_nothing(data: bytes) -> None:
    assert xmp_of(data) == {}


_DC = "xmlns:dc='http://purl.org/dc/elements/1.1/'"


def _listed(name: str, *items: str) -> str:
    inside = "".join(f"<rdf:li>{item}</rdf:li>" for item in items)
    return f"<{name}><rdf:Bag>{inside}</rdf:Bag></{name}>"


def test_keywords_are_the_flat_list_and_else_the_ends_of_the_branches() -> None:
    flat = _listed("dc:subject", "Rome", "\n  Sea \n")
    trees = _listed("lr:hierarchicalSubject", "Places|Italy|Rome", "Sea")
    trees += _listed("digiKam:TagsList", "Places/Italy/Rome", "Places/")
    head = f"<rdf:Description {_DC} xmlns:lr='http://ns.adobe.com/lightroom/1.0/' "
    head += "xmlns:digiKam='http://www.digikam.org/ns/1.0/'>"
    assert xmp_keywords(packet(f"{head}{trees}{flat}</rdf:Description>")) == ("Rome", "Sea")
    assert xmp_keywords(packet(f"{head}{trees}</rdf:Description>")) == ("Rome", "Sea")


def test_levels_without_end_cost_no_more_than_others() -> None:
    deep = f"<rdf:Description {_DC}>{'<a>' * 200_000}"
    assert xmp_keywords(packet(deep)) == ()  # with their square this took minutes
