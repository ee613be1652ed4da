"""Keywords go into sidecars and out again; all else in them stays byte for byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.text import Text
from photoclust.filing.sidecars.xmp_edit import (
    DC,
    EMPTY,
    RDF,
    SidecarError,
    keywords_of,
    plain,
    with_keywords,
)

DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
    xmlns:darktable="http://darktable.sf.net/" xmp:Rating="4">
   <dc:subject><rdf:Bag><rdf:li>Dogs</rdf:li></rdf:Bag></dc:subject>
   <lr:hierarchicalSubject><rdf:Bag><rdf:li>Animals|Dogs</rdf:li></rdf:Bag></lr:hierarchicalSubject>
   <darktable:history><rdf:Seq><rdf:li darktable:params="gz04>x"/></rdf:Seq></darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


@given(st.lists(st.text(), max_size=4))
def test_any_keywords_are_read_back_and_go_again(names: list[str]) -> None:
    written = with_keywords(EMPTY, names)
    wanted = [*dict.fromkeys(filter(None, map(plain, names)))]
    assert keywords_of(written) == (wanted, wanted)
    assert with_keywords(written, names) == written
    emptied = with_keywords(written, ())
    assert keywords_of(emptied) == ([], [])
    assert b"Bag" not in emptied


_NAMES = st.lists(st.text("ab|/<&é", min_size=1, max_size=3), max_size=3)


@given(_NAMES, st.lists(_NAMES, max_size=4), st.sampled_from((b"", b"<!-- x -->")))
def test_whatever_is_written_theirs_stay_and_ours_go(
    theirs: list[str], ours: list[list[str]], behind: bytes
) -> None:
    items = "".join(f"<rdf:li>{escape(text)}</rdf:li>" for text in theirs)
    bag = f'<dc:subject xmlns:dc="{DC}"><rdf:Bag>{items}</rdf:Bag></dc:subject>'.encode()
    begin = (
        EMPTY.replace(b'rdf:about=""/>', b'rdf:about="">' + bag + b"</rdf:Description>") + behind
    )
    written = begin
    for names in ours:
        written = with_keywords(written, names)
        said, listed = keywords_of(written)
        assert [text for text in said if text not in listed] == theirs
        assert set(filter(None, map(plain, names))) <= set(said)
    assert keywords_of(with_keywords(written, ()))[0] == theirs


def test_a_note_beside_our_keywords_stays() -> None:
    noted = with_keywords(EMPTY, ["Sea"]).replace(b"</rdf:Bag></dc", b"<!-- mine --></rdf:Bag></dc")
    assert b"<!-- mine -->" in with_keywords(noted, ())


def test_what_others_wrote_stays_to_the_byte() -> None:
    written = with_keywords(DARKTABLE, ["Beach & <sun>"])
    assert keywords_of(written) == (["Dogs", "Beach & <sun>"], ["Beach & <sun>"])
    for line in DARKTABLE.splitlines():
        for part in line.split(b"</rdf:Bag>"):
            assert part in written
    renamed = with_keywords(written, ["Sea"])
    assert keywords_of(renamed) == (["Dogs", "Sea"], ["Sea"])
    assert b"PhotoClust|Sea" in renamed
    assert b"Beach" not in renamed


def test_a_keyword_that_stands_on_lines_of_its_own_is_not_written_once_more() -> None:
    theirs = DARKTABLE.replace(b"<rdf:li>Dogs</rdf:li>", b"<rdf:li>\n     Dogs\n    </rdf:li>")
    assert with_keywords(theirs, ["Dogs"]) == theirs


def test_a_persons_keyword_is_never_ours() -> None:
    both = with_keywords(DARKTABLE, ["Dogs"])
    assert both == DARKTABLE
    assert keywords_of(with_keywords(both, ["Cats"]))[0] == ["Dogs", "Cats"]


DIGIKAM = b"""<?xml version="1.0" encoding="UTF-8"?>
<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/">
   <digiKam:TagsList><rdf:Seq><rdf:li>Places/Rome</rdf:li></rdf:Seq></digiKam:TagsList>
   <dc:subject><rdf:Bag/></dc:subject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""

LIGHTROOM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
   crs:Exposure2012="+0.35" crs:Look='a > "b"'><crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li>
   </rdf:Seq></crs:ToneCurve></rdf:Description>
 </rdf:RDF>
</x:xmpmeta>"""

BRIDGE = (
    b"\xef\xbb\xbf<?xml version='1.0'?>\r\n"
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF '
    b'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<r:Description r:about="" xmlns:x2="http://ns.adobe.com/xap/1.0/" x2:Rating="5"/>'
    b'<r:Description r:about="" xmlns:d="http://purl.org/dc/elements/1.1/"><d:subject><r:Bag>'
    b"<r:li><![CDATA[Tom & Eva]]></r:li></r:Bag></d:subject></r:Description>"
    b"</r:RDF></x:xmpmeta>\r\n"
)

_RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


@pytest.mark.parametrize("made_by", [DARKTABLE, DIGIKAM, LIGHTROOM, BRIDGE])
def test_ours_come_and_go_in_what_programs_write(made_by: bytes) -> None:
    theirs, ours = keywords_of(made_by)
    assert ours == []
    written = with_keywords(made_by, ["Sea", "Sun"])
    assert keywords_of(written) == ([*theirs, "Sea", "Sun"], ["Sea", "Sun"])
    assert keywords_of(with_keywords(written, ["Sun"])) == ([*theirs, "Sun"], ["Sun"])
    assert keywords_of(with_keywords(written, ())) == (theirs, [])


def test_keywords_of_the_photos_that_one_was_put_together_from_are_not_its_own() -> None:
    # Photoshop keeps them inside, as whole descriptions and as structures.
    theirs = "<dc:subject><rdf:Bag><rdf:li>Other</rdf:li></rdf:Bag></dc:subject>"
    inside = (
        f"<p:Pantry><rdf:Bag><rdf:li><rdf:Description>{theirs}</rdf:Description></rdf:li>"
        f"<rdf:li rdf:parseType='Resource'>{theirs}</rdf:li></rdf:Bag></p:Pantry>"
    )
    sidecar = (
        f"<rdf:RDF {_RDF}><rdf:Description {_DC} xmlns:p='http://ns.adobe.com/xap/1.0/mm/'>"
        f"{inside}</rdf:Description></rdf:RDF>"
    ).encode()
    written = with_keywords(sidecar, ["Sea"])
    assert inside.encode() in written
    assert keywords_of(written) == (["Sea"], ["Sea"])
    gone = with_keywords(written, ())
    assert inside.encode() in gone
    assert keywords_of(gone) == ([], [])


def test_digikams_tree_gets_ours_and_another_tree_is_not_begun() -> None:
    # Its own list of tags is a tree already; the keywords of nobody else are hidden by a second.
    written = with_keywords(DIGIKAM, ["a/b"])
    assert b"<rdf:li>Places/Rome</rdf:li>" in written
    assert b">PhotoClust/a_b</rdf:li></rdf:Seq>" in written
    assert b"a/b" not in with_keywords(written, ["c"])


def test_a_tree_is_not_begun_where_a_person_has_keywords_without_one() -> None:
    assert b"hierarchicalSubject" not in with_keywords(BRIDGE, ["Sea"])
    assert b"hierarchicalSubject" in with_keywords(LIGHTROOM, ["Sea"])


@pytest.mark.parametrize(
    "rdf", ["<rdf:RDF {}/>", "<rdf:RDF {}></rdf:RDF>", "<rdf:RDF {}>\n</rdf:RDF>"]
)
def test_a_sidecar_without_a_description_gets_one(rdf: str) -> None:
    written = with_keywords(rdf.format(_RDF).encode(), ["Dogs"])
    assert keywords_of(written) == (["Dogs"], ["Dogs"])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"no", "damaged"),
        (b"<a/>", "no XMP"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
        (EMPTY.decode().encode("utf-16"), "UTF-8"),
        (EMPTY.replace(b"UTF-8", b"iso-8859-1"), "UTF-8"),
        (EMPTY.replace(b"UTF-8", b"US-ASCII"), "UTF-8"),
        (f"<rdf:RDF {_RDF}><rdf:Description {_DC} dc:subject='a'/></rdf:RDF>".encode(), "form"),
        (f"<rdf:RDF {_RDF}><rdf:Description {_DC}><dc:subject>a</dc:subject>"
         "</rdf:Description></rdf:RDF>".encode(), "form"),
        (f"<rdf:RDF {_RDF}>{'<a>' * 1000}{'</a>' * 1000}</rdf:RDF>".encode(), "form"),
        (f"<rdf:RDF {_RDF}><rdf:Description {_DC}><dc:subject><rdf:Bag rdf:_1='a'/></dc:subject>"
         "</rdf:Description></rdf:RDF>".encode(), "form"),
    ],
)  # fmt: skip
def test_what_is_no_sidecar_is_refused_and_told(data: bytes, why: str) -> None:
    with pytest.raises(SidecarError, match=why) as refused:
        with_keywords(data, ["Dogs"])
    assert isinstance(refused.value.text, Text)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
def test_exiftool_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "x.jpg.xmp"
    path.write_bytes(with_keywords(DARKTABLE, ["Sée"]))
    said = subprocess.run(
        ["exiftool", "-s3", "-XMP-dc:Subject", "-XMP-lr:HierarchicalSubject", "-Rating", path],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == ["Dogs, Sée", "Animals|Dogs, PhotoClust|Sée", "4"]


@pytest.mark.skipif(shutil.which("exiv2") is None, reason="needs exiv2")
def test_exiv2_reads_it_and_ours_are_known_after_it_saved(tmp_path: Path) -> None:
    # digiKam and darktable write their sidecars with it.
    path = tmp_path / "x.jpg.xmp"
    path.write_bytes(with_keywords(EMPTY, ["Sée"]))
    said = subprocess.run(
        ["exiv2", "-PXkt", path], capture_output=True, check=True, text=True
    ).stdout.split()
    assert said[:2] == ["Xmp.dc.subject", "Sée"]
    assert "PhotoClust|Sée" in said
    subprocess.run(["exiv2", "-M", "set Xmp.xmp.Rating 4", path], check=True)
    assert keywords_of(with_keywords(path.read_bytes(), ["Sea"])) == (["Sea"], ["Sea"])


_NAMED = "Übung/a|b & <Кот> 猫 é 👪"


@pytest.mark.parametrize(
    "made_by",
    [
        EMPTY,
        DARKTABLE,
        DIGIKAM,
        LIGHTROOM,
        BRIDGE,
        b"\xef\xbb\xbf" + DARKTABLE,
        DARKTABLE.replace(b"rdf:Bag", b"rdf:Seq"),
        DARKTABLE.replace(b"\n", b"\r\n"),
        DARKTABLE.replace(b'"UTF-8"', b"'utf-8'"),
    ],
)
def test_another_parser_finds_ours_and_all_of_theirs(made_by: bytes) -> None:
    written = with_keywords(made_by, [_NAMED])
    before, after = _properties(made_by), _properties(written)
    for name, said in before.items():
        assert after[name][: len(said)] == said
    assert _NAMED in after[f"{{{DC}}}subject"]
    trees = {
        "{http://ns.adobe.com/lightroom/1.0/}hierarchicalSubject": f"PhotoClust|{_NAMED}".replace(
            "a|b", "a_b"
        ),
        "{http://www.digikam.org/ns/1.0/}TagsList": f"PhotoClust/{_NAMED}".replace(
            "Übung/", "Übung_"
        ),
    }
    for name, branch in trees.items():
        assert name not in after or after[name][-1] == branch
    assert _properties(with_keywords(written, ())) == {k: v for k, v in before.items() if v}


def _properties(data: bytes) -> dict[str, list[str]]:
    """The properties of all descriptions, attributes as well, with their items."""
    tree = ElementTree.fromstring(data)
    found: dict[str, list[str]] = {}
    for described in tree.iter(f"{{{RDF}}}Description"):
        for name, value in described.attrib.items():
            found.setdefault(name, []).append(value)
        for said in described:
            items = [item.text or str(item.attrib) for item in said.iter(f"{{{RDF}}}li")]
            found.setdefault(said.tag, []).extend(items)
    return found


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
def test_ours_are_known_after_exiftool_saved(tmp_path: Path) -> None:
    path = tmp_path / "x.xmp"
    path.write_bytes(with_keywords(DIGIKAM, ["Sée"]))
    change = ["-q", "-overwrite_original", "-Rating=4", "-XMP-dc:Subject+=Theirs"]
    subprocess.run(["exiftool", *change, path], check=True)
    assert keywords_of(with_keywords(path.read_bytes(), ["Sea"])) == (["Theirs", "Sea"], ["Sea"])
