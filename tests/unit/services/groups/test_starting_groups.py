"""Keywords are read where programs write them: sidecars, XMP and IPTC in the photo."""

from __future__ import annotations

import struct
from pathlib import Path

from PIL import Image

from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.progress import CancelToken, NullProgress
from photoclust.core.starting_groups import StartFrom
from photoclust.filing.sidecars.xmp_edit import EMPTY, with_keywords
from photoclust.services.groups.starting_groups import starting_groups


def _xmp(*keywords: str) -> bytes:
    items = "".join(f"<rdf:li>{keyword}</rdf:li>" for keyword in keywords)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li>Title</rdf:li>'
        f"</rdf:Alt></dc:title><dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def _segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def _iptc(*keywords: bytes) -> bytes:
    block = b"".join(b"\x1c\x02\x19" + struct.pack(">H", len(k)) + k for k in keywords)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(block)) + block
    return _segment(0xED, b"Photoshop 3.0\0" + resource + b"\0" * (len(resource) % 2))


def _photo(folder: Path, number: int, *segments: bytes) -> Photo:
    path = folder / f"{number}.jpg"
    Image.new("RGB", (16, 16), (number, 0, 0)).save(path)
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"".join(segments) + data[2:])
    identity = FileIdentity.from_stat(path.stat())
    return Photo.at(PhotoId(number), path, identity, Digest(bytes(32)))


def _names(source: StartFrom, *photos: Photo) -> dict[int, str]:
    known = {photo.id: photo for photo in photos}
    top = photos[0].path.parent
    edit = starting_groups(source, known, [top], NullProgress(), CancelToken())
    return {int(photo): name for photo, name in edit.names.items()}


def test_keywords_of_sidecars_xmp_and_iptc_are_found(tmp_path: Path) -> None:
    header = b"http://ns.adobe.com/xap/1.0/\0"
    photos = [
        _photo(tmp_path, 1, _iptc("Küste".encode(), b"Sun")),
        _photo(tmp_path, 2, _iptc("Küste".encode("latin-1"))),
        _photo(tmp_path, 3, _segment(0xE1, header + _xmp("Küste")), _iptc(b"Old")),
        _photo(tmp_path, 4, _iptc("Küste".encode())),
        _photo(tmp_path, 5, _iptc("Küste".encode())),
    ]
    (tmp_path / "4.xmp").write_bytes(_xmp("Harbour"))
    # The names of groups that this program wrote come before what else is there.
    (tmp_path / "5.jpg.xmp").write_bytes(with_keywords(_xmp("Küste", "Sun"), ["Harbour"]))
    (tmp_path / "1.jpg.xmp").write_bytes(EMPTY)
    found = _names(StartFrom.KEYWORDS, *photos)
    assert found == {1: "Küste", 2: "Küste", 3: "Küste", 4: "Harbour", 5: "Harbour"}


def test_what_makes_no_sense_says_nothing(tmp_path: Path) -> None:
    photos = [_photo(tmp_path, 1), _photo(tmp_path, 2)]
    (tmp_path / "1.xmp").write_bytes(b"no sidecar")
    (tmp_path / "2.xmp").write_bytes(_xmp("a")[:-60])
    photos[1].path.write_bytes(b"no photo any more")
    assert _names(StartFrom.KEYWORDS, *photos) == {}
    assert _names(StartFrom.FOLDERS, *photos) == dict.fromkeys((1, 2), tmp_path.name)
