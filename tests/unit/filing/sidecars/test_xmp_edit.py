"""Keywords go into sidecars and out again; all else in them stays byte for byte."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.filing.sidecars.xmp_edit import (
    EMPTY,
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
    assert keywords_of(with_keywords(written, ())) == ([], [])


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


def test_a_persons_keyword_is_never_ours() -> None:
    both = with_keywords(DARKTABLE, ["Dogs"])
    assert both == DARKTABLE
    assert keywords_of(with_keywords(both, ["Cats"]))[0] == ["Dogs", "Cats"]


@pytest.mark.parametrize(
    "data",
    [b"", b"no", b"<a/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
)
def test_what_is_no_sidecar_is_refused(data: bytes) -> None:
    with pytest.raises(SidecarError):
        with_keywords(data, ["Dogs"])


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
def test_exiftool_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "x.jpg.xmp"
    path.write_bytes(with_keywords(DARKTABLE, ["Sée"]))
    said = subprocess.run(
        ["exiftool", "-s3", "-XMP-dc:Subject", "-XMP-lr:HierarchicalSubject", "-Rating", path],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == ["Dogs, Sée", "Animals|Dogs, PhotoClust|Sée", "4"]
