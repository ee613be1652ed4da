"""Groups as a table and as a page: nothing in a name is taken for more than a name."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest, FileIdentity, Photo, PhotoId
from photoclust.core.text import Text
from photoclust.grouping.stacks.shots import Kind
from photoclust.services.files.contact_sheet import contact_sheet
from photoclust.services.files.group_table import group_table
from photoclust.services.groups.stacks import PhotoStack
from photoclust.services.library.opened import FolderGroup


def _photo(number: int, name: str) -> Photo:
    identity = FileIdentity(0, number, 0, 0)
    return Photo.at(PhotoId(number), Path("/p") / name, identity, Digest(b"%32d" % number))


def _group(name: str | None, *photos: Photo) -> FolderGroup:
    members = {photo.id: 0.5 for photo in photos}
    cluster = Cluster(ClusterId(1), members, Text("Dogs"), name, pending=frozenset({photos[-1].id}))
    return FolderGroup(cluster, tuple((photo, 0.5) for photo in photos))


def test_each_photo_has_a_line_and_no_cell_is_a_formula() -> None:
    one, two, bare = _photo(1, "=1+1.jpg"), _photo(2, 'a, "b"\n.jpg'), _photo(3, "-.jpg")
    data = b"".join(group_table([_group("@SUM(A1)", one, two)], [bare]))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0][6:] == ["stack", "stack_reason", "stack_cover"]
    assert [row[1:6] for row in rows] == [
        ["name", "group", "name_given", "membership", "new"],
        ["'=1+1.jpg", "'@SUM(A1)", "yes", "0.500", "no"],
        ['a, "b"\n.jpg', "'@SUM(A1)", "yes", "0.500", "yes"],
        ["'-.jpg", "", "", "", ""],
    ]


def test_whatever_a_spreadsheet_takes_for_a_formula_begins_with_an_apostrophe() -> None:
    # Some spreadsheets drop blanks, and those of the East read wide signs as narrow ones.
    signs = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe62", "\u2212")
    names = [f"{blank}{sign}1" for blank in ("", " ", "\u3000", "\n") for sign in signs]
    for name in (*names, "\t", "\n", "\r1"):
        data = b"".join(group_table([_group(name, _photo(1, "a.jpg"))], ()))
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert rows[1][2] == f"'{name}"
    for name in ("", " ", "a=1", "1-2", "\u00fc", "\udce9"):
        _, line = group_table([_group(name, _photo(1, "a.jpg"))], ())
        assert b"'" not in line


def test_a_suggested_name_is_told_from_a_given_one() -> None:
    _, line = group_table([_group(None, _photo(1, "a.jpg"))], ())
    assert line == os.fsencode(
        "/p/a.jpg,a.jpg,Dogs,no,0.500,yes,,,\r\n".replace("/p/", f"{Path('/p')}{os.sep}")
    )


def test_names_that_are_no_text_keep_their_bytes() -> None:
    _, line = group_table((), [_photo(1, "caf\udce9.jpg")])
    assert b"caf\xe9.jpg" in line


def test_the_page_holds_its_pictures_and_says_names_as_they_are() -> None:
    one, two, bare = _photo(1, '<img src=x>".jpg'), _photo(2, "caf\udce9.jpg"), _photo(3, "c.jpg")
    pictures = {one.digest: b"jpeg"}
    page = b"".join(contact_sheet([_group("<b>", one, two)], [bare], pictures.get)).decode()
    assert "<b>" not in page
    assert "&lt;b&gt;</bdi> <small>2 photos</small>" in page
    assert "Unsorted</bdi> <small>1 photo</small>" in page
    assert page.count("data:image/jpeg;base64,anBlZw==") == 1
    assert "<img src=x" not in page
    assert page.count("<figure") == page.count("</figure>") == 3
    assert "http" not in page.replace("http-equiv", "")


def test_without_unsorted_photos_nothing_is_said_of_them() -> None:
    page = b"".join(contact_sheet([_group("Dogs", _photo(1, "a.jpg"))], (), lambda digest: None))
    assert b"Unsorted" not in page


def test_stacks_are_numbered_as_they_come_and_those_of_one_photo_here_are_none() -> None:
    one, two, bare, alone = (_photo(number, f"{number}.jpg") for number in range(1, 5))
    stacks = [
        PhotoStack(Kind.BURST, (alone.id, PhotoId(9)), alone.id),
        PhotoStack(Kind.BRACKET, (bare.id, two.id, PhotoId(8)), two.id),
    ]
    table = b"".join(group_table([_group("Dogs", one, two)], [bare, alone], stacks=stacks))
    rows = csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""))
    assert [row[6:] for row in rows][1:] == [
        ["", "", ""],
        ["1", "bracket", "yes"],
        ["1", "bracket", "no"],
        ["", "", ""],
    ]
    page = b"".join(
        contact_sheet([_group("D", one, two)], [bare, alone], lambda _: None, stacks=stacks)
    ).decode()
    assert page.count('<figure class="stack"') == 2
    assert page.count("</bdi><small>Stack 1: 2 exposures of one view</small>") == 2


def test_a_video_is_told_from_a_photo_on_the_page() -> None:
    group = _group("Dogs", _photo(1, "a.jpg"), _photo(2, "b.MP4"))
    page = b"".join(contact_sheet([group], (), lambda digest: None)).decode()
    assert "<figcaption><bdi>a.jpg" in page
    assert "<figcaption>\u25b6\ufe0e <bdi>b.MP4" in page
