"""The plan: where every file goes, worked out without a disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.companions import CompanionIndex
from photoclust.core.errors import InputError
from photoclust.core.filenames import byte_length, comparison_key
from photoclust.core.photo import Digest, Photo, PhotoId, Presence
from photoclust.filing import plan as planning
from photoclust.filing.filed_copies import FiledCopies
from photoclust.filing.plan_records import Kind, Status
from photoclust.filing.traits import Loss
from photoclust.store.journal.records import Mode
from tests.helpers.paper_disk import PICTURES, SORTED, PaperDesk, PaperDisk, ways


@pytest.fixture
def desk() -> PaperDesk:
    return PaperDesk()


def test_every_photo_goes_into_the_folder_of_its_cluster(desk: PaperDesk) -> None:
    a, b, c = desk.photo("a.jpg"), desk.photo("b.jpg"), desk.photo("sub/c.jpg")
    plan = desk.plan(("Dogs", [a, c]), ("Cats/Lions", [b]))
    assert ways(plan) == {
        "a.jpg": "Dogs/a.jpg",
        "sub/c.jpg": "Dogs/c.jpg",
        "b.jpg": "Cats_Lions/b.jpg",
    }
    assert plan.folders == (SORTED, SORTED / "Cats_Lions", SORTED / "Dogs")
    assert plan.photos == 3
    assert plan.total_bytes == 300
    assert [item.photo_id for item in plan.items] == [a.id, c.id, b.id]
    assert not any(item.renamed for item in plan.items)
    assert plan.problems == ()


def test_names_that_meet_are_numbered_whatever_their_case(desk: PaperDesk) -> None:
    photos = [desk.photo(n) for n in ("x.jpg", "1/X.JPG", "2/x.jpg", "3/x (2).jpg")]
    plan = desk.plan(("Dogs", photos))
    assert list(ways(plan).values()) == [
        "Dogs/x.jpg",
        "Dogs/X (2).JPG",
        "Dogs/x (3).jpg",
        "Dogs/x (4).jpg",
    ]
    assert [item.renamed for item in plan.items] == [False, True, True, True]


def test_what_is_there_already_is_never_replaced(desk: PaperDesk) -> None:
    desk.disk.file(SORTED / "Dogs" / "X.jpg")
    desk.disk.file(SORTED / "Dogs" / "caf\u00e9.jpg")
    photos = [desk.photo("x.jpg"), desk.photo("cafe\u0301.jpg")]
    plan = desk.plan(("Dogs", photos))
    assert list(ways(plan).values()) == ["Dogs/x (2).jpg", "Dogs/cafe\u0301 (2).jpg"]
    assert plan.folders == ()


def test_the_place_of_a_photo_that_is_offline_is_kept_for_it(desk: PaperDesk) -> None:
    a = desk.photo("x.jpg")
    away = replace(a.moved(SORTED / "Dogs" / "x.jpg"), id=PhotoId(9), presence=Presence.OFFLINE)
    desk.photos.append(away)
    assert ways(desk.plan(("Dogs", [a]))) == {"x.jpg": "Dogs/x (2).jpg"}


def test_names_are_made_safe(desk: PaperDesk) -> None:
    photos = [desk.photo("12:30.jpg"), desk.photo("aux.jpg")]
    desk.disk.file(PICTURES / "12:30.jpg.xmp")
    desk.disk.file(PICTURES / "aux.xmp")
    assert ways(desk.plan(("CON", photos))) == {
        "12:30.jpg": "CON_/12_30.jpg",
        "12:30.jpg.xmp": "CON_/12_30.jpg.xmp",
        "aux.jpg": "CON_/aux_.jpg",
        "aux.xmp": "CON_/aux_.xmp",
    }


def test_a_number_finds_room_in_a_name_of_255_bytes(desk: PaperDesk) -> None:
    name = "x" * 251 + ".jpg"
    photos = [desk.photo(name), desk.photo(f"1/{name}")]
    desk.disk.file(PICTURES / "1" / ("x" * 251 + ".xmp"))
    plan = desk.plan(("Dogs", photos))
    assert plan.items[0].destination.name == name
    assert plan.items[1].destination.name == "x" * 247 + " (2).jpg"
    assert plan.items[2].destination.name == "x" * 247 + " (2).xmp"


def test_companions_keep_their_photos_new_name(desk: PaperDesk) -> None:
    a, b = desk.photo("x.jpg"), desk.photo("1/x.jpg")
    desk.disk.file(PICTURES / "1" / "x.xmp")
    desk.disk.file(PICTURES / "1" / "x.jpg.json")
    plan = desk.plan(("Dogs", [a, b]))
    assert ways(plan) == {
        "x.jpg": "Dogs/x.jpg",
        "1/x.jpg": "Dogs/x (2).jpg",
        "1/x.jpg.json": "Dogs/x (2).jpg.json",
        "1/x.xmp": "Dogs/x (2).xmp",
    }
    assert [item.companion_of for item in plan.items[1:]] == [None, b.path, b.path]
    assert [item.bundle for item in plan.items] == [0, 1, 1, 1]
    assert plan.photos == 2


def test_the_clip_of_a_motion_photo_is_known_as_its_clip_under_its_new_name(
    desk: PaperDesk,
) -> None:
    photos = [desk.photo(f"{folder}/PXL_1.MP.jpg") for folder in "ab"]
    for folder in "ab":
        desk.disk.file(PICTURES / folder / "PXL_1.MP")
    names = [item.destination.name for item in desk.plan(("Dogs", photos)).items]
    assert names == ["PXL_1.MP.jpg", "PXL_1.MP", "PXL_1.MP (2).jpg", "PXL_1.MP (2)"]
    index = CompanionIndex(names)
    assert [[c.name for c in index.of(name)] for name in names[::2]] == [[names[1]], [names[3]]]


def test_a_companion_in_the_way_numbers_its_photo_too(desk: PaperDesk) -> None:
    desk.disk.file(SORTED / "Dogs" / "x.xmp")
    photo = desk.photo("x.jpg")
    desk.disk.file(PICTURES / "x.xmp")
    assert set(ways(desk.plan(("Dogs", [photo]))).values()) == {
        "Dogs/x (2).jpg",
        "Dogs/x (2).xmp",
    }


def test_companions_that_differ_in_case_only_get_names_that_do_not(desk: PaperDesk) -> None:
    photo = desk.photo("x.jpg")
    desk.disk.file(PICTURES / "x.xmp")
    desk.disk.file(PICTURES / "x.XMP")
    assert ways(desk.plan(("Dogs", [photo]))) == {
        "x.jpg": "Dogs/x.jpg",
        "x.XMP": "Dogs/x.XMP",
        "x.xmp": "Dogs/x (2).xmp",
    }


@pytest.mark.parametrize("name", ["x.jpg_original", "x.thm"])
def test_a_picture_that_was_put_beside_a_photo_goes_where_that_goes(
    desk: PaperDesk, name: str
) -> None:
    beside, photo = desk.photo(name), desk.photo("x.jpg")
    plan = desk.plan(("Cats", [beside]), ("Dogs", [photo]))
    assert ways(plan) == {"x.jpg": "Dogs/x.jpg", name: f"Dogs/{name}"}
    assert [item.photo_id for item in plan.items] == [photo.id, beside.id]
    assert ways(desk.plan(("Cats", [beside]))) == {name: f"Cats/{name}"}


@pytest.mark.parametrize(
    ("one", "other"), [("shot.jpg", "SHOT.JPG"), ("caf\u00e9.jpg", "cafe\u0301.jpg")]
)
@pytest.mark.parametrize("turned", [False, True])
def test_names_that_some_disk_takes_for_one_keep_their_own_sidecars(
    desk: PaperDesk, one: str, other: str, turned: bool
) -> None:
    photos = [desk.photo(name) for name in (one, other)]
    sidecars = {name: f"{name}.xmp" for name in (one, other)}
    for sidecar in sidecars.values():
        desk.disk.file(PICTURES / sidecar)
    plan = desk.plan(("Dogs", photos[::-1] if turned else photos))
    owners = {i.source.name: i.companion_of.name for i in plan.items if i.companion_of}
    assert owners == {sidecar: name for name, sidecar in sidecars.items()}
    for item in plan.items:
        if item.companion_of:
            lead = next(i for i in plan.items if i.source == item.companion_of)
            assert item.destination.name == f"{lead.destination.name}.xmp"


def test_a_json_of_googles_keeps_its_name_until_its_photo_gets_another(desk: PaperDesk) -> None:
    photo = desk.photo("IMG(1).jpg")
    desk.disk.file(PICTURES / "IMG.jpg.supplemental-metadata(1).json")
    name = "IMG.jpg.supplemental-metadata(1).json"
    assert ways(desk.plan(("Dogs", [photo])))[name] == f"Dogs/{name}"
    desk.disk.file(SORTED / "Dogs" / "IMG(1).jpg")
    assert ways(desk.plan(("Dogs", [photo]))) == {
        "IMG(1).jpg": "Dogs/IMG(1) (2).jpg",
        name: "Dogs/IMG(1) (2).jpg.json",
    }


def test_a_raw_file_follows_its_jpeg_even_into_another_cluster(desk: PaperDesk) -> None:
    raw, jpeg = desk.photo("x.nef"), desk.photo("x.jpg")
    plan = desk.plan(("Cats", [raw]), ("Dogs", [jpeg]))
    assert ways(plan) == {"x.jpg": "Dogs/x.jpg", "x.nef": "Dogs/x.nef"}
    assert plan.items[1].photo_id == raw.id
    assert plan.items[1].companion_of == jpeg.path
    assert plan.items[1].digest == raw.digest


def test_a_jpeg_that_was_not_asked_for_follows_its_raw_file(desk: PaperDesk) -> None:
    raw = desk.photo("x.nef")
    desk.photo("x.jpg")
    assert ways(desk.plan(("Cats", [raw]))) == {"x.nef": "Cats/x.nef", "x.jpg": "Cats/x.jpg"}


def test_two_photos_that_claim_one_sidecar_do_not_both_get_it(desk: PaperDesk) -> None:
    photos = [desk.photo("x.jpg"), desk.photo("X.jpg")]
    desk.disk.file(PICTURES / "x.jpg.xmp")
    plan = desk.plan(("Dogs", photos))
    assert len(plan.items) == 3


def test_photos_at_their_place_are_left_alone(desk: PaperDesk) -> None:
    there, other = desk.photo("Dogs/a.jpg"), desk.photo("b.jpg")
    plan = desk.plan(("Dogs", [there, other]), to=PICTURES)
    assert plan.already_there == (there.path,)
    assert [item.source for item in plan.items] == [other.path]
    assert plan.items[0].destination == PICTURES / "Dogs" / "b.jpg"
    assert plan.folders == ()


def test_a_destination_inside_the_photos_own_folder_is_worth_a_note(desk: PaperDesk) -> None:
    photo = desk.photo("b.jpg")
    plan = desk.plan(("Dogs", [photo]), to=PICTURES / "sorted")
    assert "lies inside /pictures" in plan.notes[0]
    assert desk.plan(("Dogs", [photo])).notes == ()


def test_the_same_title_shares_a_folder_and_different_ones_never_do(desk: PaperDesk) -> None:
    photos = [desk.photo(f"{n}.jpg") for n in range(4)]
    titles = ("A/B", "a/b ", "A:B", "A?B")
    plan = desk.plan(*((title, [photo]) for title, photo in zip(titles, photos, strict=True)))
    folders = [item.destination.parent.name for item in plan.items]
    assert folders == ["A_B", "A_B", "A_B (2)", "A_B (3)"]


@pytest.mark.parametrize(
    ("existing", "folder"),
    [
        ({"Dogs": Kind.FOLDER}, "Dogs"),
        ({"DOGS": Kind.FOLDER}, "DOGS"),
        ({"DOGS": Kind.FOLDER, "Dogs": Kind.FOLDER}, "Dogs"),
        ({"DOGS": Kind.FOLDER, "Dogs": Kind.FILE}, "DOGS"),
        ({"dogs": Kind.FILE}, "Dogs (2)"),
        ({"Dogs": Kind.LINK}, "Dogs (2)"),
        ({"Dogs": Kind.OTHER, "Dogs (2)": Kind.LINK}, "Dogs (3)"),
    ],
)
def test_folders_that_are_there_are_used_and_nothing_else_is(
    desk: PaperDesk, existing: dict[str, Kind], folder: str
) -> None:
    for name, kind in existing.items():
        desk.disk.file(SORTED / name, kind)
    plan = desk.plan(("Dogs", [desk.photo("a.jpg")]))
    assert plan.items[0].destination.parent.name == folder


def test_a_cluster_goes_on_in_its_folder_whatever_the_two_are_called(desk: PaperDesk) -> None:
    there = desk.photo("1.jpg")
    desk.photos[0] = there = there.moved(SORTED / "Gitarren" / "1.jpg")
    desk.disk.file(there.path)
    photos = [there, *(desk.photo(f"{n}.jpg") for n in range(2, 5))]
    plan = desk.plan(
        ("Violins", photos[:2]),
        ("Gitarren", photos[2:3]),  # another cluster, which has none yet
        ("violins", photos[3:]),  # by the same title
        folders=[SORTED / "Gitarren"],
    )
    assert ways(plan) == {
        "2.jpg": "Gitarren/2.jpg",
        "3.jpg": "Gitarren (2)/3.jpg",
        "4.jpg": "Gitarren/4.jpg",
    }
    assert plan.already_there == (there.path,)
    assert plan.folders == (SORTED / "Gitarren (2)",)


def test_a_folder_elsewhere_is_gone_on_in_and_two_of_one_title_are_kept_apart(
    desk: PaperDesk,
) -> None:
    one, other, third = (desk.photo(f"{n}.jpg") for n in range(3))
    desk.disk.folder(SORTED / "Dogs", Path("/old/Dogs"))
    folders = [Path("/old/Dogs"), SORTED / "Dogs"]
    plan = desk.plan(("Dogs", [one]), ("Dogs", [other]), ("Dogs", [third]), folders=folders)
    ends = [str(item.destination) for item in plan.items]
    assert ends == ["/old/Dogs/0.jpg", "/sorted/Dogs/1.jpg", "/sorted/Dogs/2.jpg"]


@pytest.mark.parametrize("kind", [Kind.FILE, Kind.OTHER])
def test_where_a_folder_was_something_else_may_be_by_now(desk: PaperDesk, kind: Kind) -> None:
    desk.disk.file(SORTED / "Dogs", kind)
    plan = desk.plan(("Dogs", [desk.photo("a.jpg")]), folders=[SORTED / "Dogs"])
    assert ways(plan) == {"a.jpg": "Dogs (2)/a.jpg"}


def test_a_folder_that_is_gone_is_made_again_and_a_linked_one_is_where_it_leads(
    desk: PaperDesk,
) -> None:
    gone, linked = desk.photo("a.jpg"), desk.photo("b.jpg")
    desk.disk.folder(SORTED)
    desk.disk.links[Path("/sorted/Cats")] = Path("/far/Cats")
    folders = [SORTED / "Dogs", SORTED / "Cats"]
    plan = desk.plan(("Dogs", [gone]), ("Cats", [linked]), folders=folders)
    ends = [str(item.destination) for item in plan.items]
    assert ends == ["/sorted/Dogs/a.jpg", "/far/Cats/b.jpg"]
    assert plan.folders[-2:] == (Path("/far/Cats"), SORTED / "Dogs")


def test_a_folder_is_the_same_in_another_case_where_its_own_is_gone(desk: PaperDesk) -> None:
    one, other = desk.photo("a.jpg"), desk.photo("b.jpg")
    desk.disk.folder(SORTED / "dogs")
    desk.disk.file(SORTED / "DOGS")
    folders = [SORTED / "Dogs", SORTED / "DOGs"]
    plan = desk.plan(("Dogs", [one]), ("Cats", [other]), folders=folders)
    assert ways(plan) == {"a.jpg": "dogs/a.jpg", "b.jpg": "dogs/b.jpg"}


def test_elsewhere_a_cluster_takes_the_name_of_its_folder_along(desk: PaperDesk) -> None:
    one, other = desk.photo("a.jpg"), desk.photo("b.jpg")
    folders = [Path("Gitarren"), Path("gitarren")]
    plan = desk.plan(("Violins", [one]), ("Harps", [other]), folders=folders)
    assert ways(plan) == {"a.jpg": "Gitarren/a.jpg", "b.jpg": "gitarren (2)/b.jpg"}


def test_a_folder_on_another_disk_than_the_rest_is_a_problem(desk: PaperDesk) -> None:
    one, other = desk.photo("a.jpg"), desk.photo("b.jpg")
    desk.disk.file(Path("/far/Dogs"), Kind.FOLDER, dev=2)
    plan = desk.plan(("Dogs", [one]), ("Cats", [other]), folders=[Path("/far/Dogs")])
    assert ways(plan) == {"b.jpg": "Cats/b.jpg"}
    (problem,) = plan.problems
    assert problem.path == one.path
    assert "/far/Dogs, which is on another disk" in problem.reason


@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY])
def test_what_the_journal_knows_to_be_copied_is_there_by_any_name(
    desk: PaperDesk, mode: Mode
) -> None:
    photo, lost, elsewhere = (desk.photo(f"{n}.jpg") for n in range(3))
    desk.disk.file(SORTED / "Dogs" / "renamed.jpg")
    desk.disk.file(SORTED / "Cats" / "2.jpg")
    desk.disk.folder(SORTED / "Dogs" / "folder")
    made = {
        photo.id: [SORTED / "gone.jpg", SORTED / "Dogs" / "renamed.jpg"],
        lost.id: [SORTED / "Dogs" / "gone.jpg", SORTED / "Dogs" / "folder"],
        elsewhere.id: [SORTED / "Cats" / "2.jpg"],
    }
    plan = desk.plan(("Dogs", [photo, lost, elsewhere]), mode=mode, made=made)
    assert plan.already_there == (photo.path,)
    assert [item.source for item in plan.items] == [lost.path, elsewhere.path]


def test_a_photo_that_vanished_is_a_problem(desk: PaperDesk) -> None:
    photo = desk.photo("a.jpg")
    del desk.disk.files[photo.path]
    plan = desk.plan(("Dogs", [photo]))
    assert plan.items == ()
    assert "no longer there" in plan.problems[0].reason
    assert "choose its folder" in str(plan.problems[0].hint)
    assert plan.folders == ()


def test_a_photo_on_a_drive_that_is_away_is_another_problem(desk: PaperDesk) -> None:
    gone = desk.photo("away/a.jpg")
    del desk.disk.files[gone.path]
    desk.disk.unreachable.add(gone.path.parent)
    offline = replace(desk.photo("b.jpg"), presence=Presence.OFFLINE)
    del desk.disk.files[offline.path]
    plan = desk.plan(("Dogs", [gone, offline]))
    assert ["cannot be reached" in p.reason for p in plan.problems] == [True, True]


@pytest.mark.parametrize(("kind", "word"), [(Kind.LINK, "link"), (Kind.OTHER, "ordinary")])
def test_links_and_odd_things_are_problems(desk: PaperDesk, kind: Kind, word: str) -> None:
    plan = desk.plan(("Dogs", [desk.photo("a.jpg", kind)]))
    assert plan.items == ()
    assert word in plan.problems[0].reason


def test_a_photo_whose_partner_cannot_be_filed_stays_with_it(desk: PaperDesk) -> None:
    jpeg, raw = desk.photo("a.jpg"), desk.photo("a.nef")
    status = desk.disk.files[jpeg.path]
    desk.disk.files[raw.path] = status._replace(identity=status.identity._replace())
    plan = desk.plan(("Dogs", [jpeg, raw]))
    assert plan.items == ()
    assert plan.problems[0].path == jpeg.path
    assert "a.nef" in plan.problems[0].reason


def test_the_same_file_reached_twice_is_filed_once(desk: PaperDesk) -> None:
    photo = desk.photo("real/a.jpg")
    by_link = replace(photo.moved(PICTURES / "linked" / "a.jpg"), id=PhotoId(7))
    mounted = replace(photo.moved(PICTURES / "mounted" / "b.jpg"), id=PhotoId(8))
    for other in (by_link, mounted):
        desk.disk.folder(other.path.parent)
        desk.disk.files[other.path] = desk.disk.files[photo.path]
    desk.disk.links[by_link.path.parent] = photo.path.parent
    plan = desk.plan(("Dogs", [photo, by_link, mounted]))
    assert [item.source for item in plan.items] == [photo.path]
    assert [str(photo.path) in p.reason for p in plan.problems] == [True, True]


def test_hard_links_are_files_of_their_own(desk: PaperDesk) -> None:
    first = desk.photo("a.jpg", links=2)
    second = replace(first.moved(PICTURES / "b.jpg"), id=PhotoId(7))
    desk.disk.files[second.path] = desk.disk.files[first.path]
    plan = desk.plan(("Dogs", [first, second]))
    assert len(plan.items) == 2
    assert plan.problems == ()


def test_a_read_only_folder_can_be_copied_from_but_not_moved_from(desk: PaperDesk) -> None:
    photo = desk.photo("a.jpg")
    desk.disk.read_only.add(PICTURES)
    moved = desk.plan(("Dogs", [photo]))
    assert "read-only" in moved.problems[0].reason
    assert len(desk.plan(("Dogs", [photo]), mode=Mode.COPY).items) == 1


def test_links_onto_another_disk_or_fat_are_refused(desk: PaperDesk) -> None:
    near, far = desk.photo("a.jpg"), desk.photo("b.jpg", dev=2)
    plan = desk.plan(("Dogs", [near, far]), mode=Mode.LINK)
    assert [item.source for item in plan.items] == [near.path]
    assert "hard link" in plan.problems[0].reason
    desk.disk.hard_links = False
    assert desk.plan(("Dogs", [near]), mode=Mode.LINK).items == ()


def test_space_is_counted_where_it_is_taken(desk: PaperDesk) -> None:
    photos = [desk.photo("a.jpg"), desk.photo("b.jpg", dev=2)]
    desk.disk.free_bytes = 150
    moved, copied, linked = (
        desk.plan(("Dogs", photos), mode=mode) for mode in (Mode.MOVE, Mode.COPY, Mode.LINK)
    )
    assert (moved.needed_bytes, moved.fits) == (100, True)
    assert (copied.needed_bytes, copied.fits) == (200, False)
    assert (linked.needed_bytes, linked.fits) == (0, True)


def test_a_copy_that_was_filed_before_is_not_filed_twice(desk: PaperDesk) -> None:
    a, b = desk.photo("x.jpg"), desk.photo("1/x.jpg")
    for number, photo in ((1, b), (2, a)):
        place = SORTED / "Dogs" / ("x.jpg" if number == 1 else "x (2).jpg")
        desk.disk.file(place)
        desk.disk.content[place] = photo.digest
    copied = desk.plan(("Dogs", [a, b]), mode=Mode.COPY)
    assert copied.items == ()
    assert copied.already_there == (a.path, b.path)
    moved = desk.plan(("Dogs", [a]))
    assert ways(moved) == {"x.jpg": "Dogs/x (3).jpg"}, "a move never trusts a copy"


def test_a_place_that_is_no_folder_or_cannot_be_written_is_refused(desk: PaperDesk) -> None:
    photo = desk.photo("a.jpg")
    with pytest.raises(InputError, match="not a folder"):
        desk.plan(("Dogs", [photo]), to=photo.path / "below")
    desk.disk.read_only.add(Path("/"))
    with pytest.raises(InputError, match="cannot be written"):
        desk.plan(("Dogs", [photo]))


def test_nothing_to_file(desk: PaperDesk) -> None:
    plan = desk.plan(("Dogs", []))
    assert plan.items == ()
    assert plan.folders == ()


file_names = st.sampled_from(
    [f"{stem}{suffix}" for stem in ("x", "X", "x (2)", "é", "e\u0301", "con", "a" * 200)
     for suffix in (".jpg", ".JPG", ".nef", ".xmp", ".jpg.xmp", ".mov", ".txt")]
)  # fmt: skip


def _place(path: Path) -> tuple[Path, str]:
    """A place in a folder, whatever the case of the name; folders that are there tell it apart."""
    return path.parent, comparison_key(path.name)


HOMES = [None, SORTED / "A", SORTED / "a", SORTED / "x", PICTURES / "0", Path("B")]


@given(
    files=st.lists(st.tuples(st.integers(0, 2), file_names, st.integers(0, 3)), max_size=20),
    there=st.lists(st.tuples(st.sampled_from(["A", "a", "B"]), file_names), max_size=6),
    mode=st.sampled_from([Mode.MOVE, Mode.COPY]),
    homes=st.lists(
        st.sampled_from(
            [None, SORTED / "A", SORTED / "a", SORTED / "x", PICTURES / "0", Path("B")]
        ),
        max_size=3,
    ),
)
def test_no_plan_ever_sends_two_files_to_one_place_or_loses_one(
    files: list[tuple[int, str, int]],
    there: list[tuple[str, str]],
    mode: Mode,
    homes: list[Path | None],
) -> None:
    desk = PaperDesk()
    for existing_cluster, name in there:
        desk.disk.file(SORTED / existing_cluster / name)
    clusters: dict[int, list[Photo]] = {0: [], 1: [], 2: [], 3: []}
    taken = set()
    for folder, name, cluster in files:
        path = PICTURES / str(folder) / name
        if path in desk.disk.files:
            continue
        taken.add(path)
        if name.lower().endswith((".jpg", ".nef")):
            clusters[cluster].append(desk.photo(f"{folder}/{name}"))
        else:
            desk.disk.file(path)
    requested = [("A", clusters[0]), ("B", clusters[1]), ("b?", clusters[2])]
    plan = desk.plan(*requested, mode=mode, folders=homes)
    existing = {_place(path) for path in desk.disk.files}
    ends = [_place(item.destination) for item in plan.items]
    assert len(ends) == len(set(ends))
    assert existing.isdisjoint(ends)
    assert all(byte_length(item.destination.name) <= 255 for item in plan.items)
    sources = [item.source for item in plan.items]
    assert len(sources) == len(set(sources))
    assert taken.issuperset(sources)
    for photo in (p for _, photos in requested for p in photos):
        assert (photo.path in sources) != (photo.path in plan.already_there)
        assert photo.path not in plan.already_there or photo.path.parent in homes
    for item in plan.items:
        if item.companion_of is not None:
            lead = next(i for i in plan.items if i.source == item.companion_of)
            assert lead.bundle == item.bundle
            assert lead.destination.parent == item.destination.parent


def test_a_shot_reached_twice_is_filed_once(desk: PaperDesk) -> None:
    names = ("x.jpg", "x.heic", "x.nef")
    shot, by_link = ([desk.photo(f"{folder}/{name}") for name in names] for folder in ("a", "link"))
    desk.disk.links[PICTURES / "link"] = PICTURES / "a"
    plan = desk.plan(("Dogs", [*shot, *by_link]))
    assert {item.source for item in plan.items} == {photo.path for photo in shot}
    assert all("reached by another path" in problem.reason for problem in plan.problems)


def test_a_folder_reached_by_another_spelling_or_mount_is_the_same(desk: PaperDesk) -> None:
    photo = desk.photo("Dogs/a.jpg")
    desk.disk.folder(Path("/PICTURES/Dogs"))
    desk.disk.files[Path("/PICTURES/Dogs")] = desk.disk.files[PICTURES / "Dogs"]
    plan = desk.plan(("Dogs", [photo]), to=Path("/PICTURES"))
    assert (plan.items, plan.already_there) == ((), (photo.path,))


def test_a_disk_that_numbers_no_files_has_many_all_the_same(desk: PaperDesk) -> None:
    photos = [desk.photo("a.jpg"), desk.photo("b.jpg")]
    for photo in photos:
        status = desk.disk.files[photo.path]
        identity = status.identity._replace(inode=0)
        desk.disk.files[photo.path] = status._replace(identity=identity)
    assert len(desk.plan(("Dogs", photos)).items) == 2


class CountingDisk(PaperDisk):
    """A paper disk that counts what is asked of it."""

    asked: Counter[str]

    def digest(self, path: Path) -> Digest | None:
        self.asked["digest"] += 1
        return super().digest(path)

    def names(self, folder: Path) -> Mapping[str, Kind] | None:
        self.asked["names"] += 1
        return super().names(folder)

    def status(self, path: Path) -> Status | None:
        self.asked["status"] += 1
        return super().status(path)


def count_questions(
    photos: int, mode: Mode, *, filed: bool, monkeypatch: pytest.MonkeyPatch
) -> int:
    """What a plan for photos of one name in as many folders asks of disk and names."""
    desk = PaperDesk()
    disk = desk.disk = CountingDisk()
    disk.asked = Counter()
    disk.folder(PICTURES)
    wanted = [desk.photo(f"{n}/IMG.jpg") for n in range(photos)]
    for n, photo in enumerate(wanted if filed else ()):
        copy = SORTED / "A" / ("IMG.jpg" if n == 0 else f"IMG ({n + 1}).jpg")
        disk.file(copy)
        disk.content[copy] = photo.digest
    tried = 0

    def counting(name: str) -> str:
        nonlocal tried
        tried += 1
        return comparison_key(name)

    monkeypatch.setattr(planning, "comparison_key", counting)
    disk.asked.clear()
    plan = desk.plan(("A", wanted), mode=mode)
    if filed and mode is Mode.COPY:
        assert len(plan.already_there) == photos
    else:
        assert len({item.destination for item in plan.items}) == photos
    return tried + disk.asked.total()


@pytest.mark.parametrize("filed", [False, True])
@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY])
def test_the_work_of_a_plan_grows_with_the_photos_also_where_all_have_one_name(
    monkeypatch: pytest.MonkeyPatch, mode: Mode, *, filed: bool
) -> None:
    few, many = (count_questions(n, mode, filed=filed, monkeypatch=monkeypatch) for n in (30, 300))
    assert many < 12 * few


def test_a_copy_with_a_shortened_name_is_found_again(desk: PaperDesk) -> None:
    photo = desk.photo("x" * 251 + ".jpg")
    for number in (3, 12):
        copy = SORTED / "A" / ("x" * (251 - len(f" ({number})")) + f" ({number}).jpg")
        desk.disk.file(copy)
        desk.disk.content[copy] = photo.digest
        assert desk.plan(("A", [photo]), mode=Mode.COPY).already_there == (photo.path,)
        del desk.disk.files[copy]


def test_a_copy_under_an_earlier_number_is_not_that_of_a_numbered_photo(desk: PaperDesk) -> None:
    photo = desk.photo("x (5).jpg")
    copy = SORTED / "A" / "x (3).jpg"
    desk.disk.file(copy)
    desk.disk.content[copy] = photo.digest
    assert not desk.plan(("A", [photo]), mode=Mode.COPY).already_there


def test_copies_that_are_gone_or_unreadable_by_now_are_none(desk: PaperDesk) -> None:
    photo = desk.photo("x.jpg")
    desk.disk.file(SORTED / "A" / "x.jpg")
    assert ways(desk.plan(("A", [photo]), mode=Mode.COPY)) == {"x.jpg": "A/x (2).jpg"}
    assert FiledCopies(desk.disk, []).holds(SORTED / "A", photo, "x", ".jpg", 200) is False


def test_names_are_cut_to_what_a_long_path_leaves(desk: PaperDesk) -> None:
    desk.disk.longest_path = 259
    deep = Path("/") / "/".join(["folder" * 5] * 5)
    desk.disk.folder(deep)
    long = desk.photo("x" * 120 + ".jpg")
    desk.disk.file(PICTURES / ("x" * 120 + ".jpg.xmp"))
    other = desk.photo("sub/" + "x" * 120 + ".jpg")
    plan = desk.plan(("A rather long title of a group " * 4, [long, other]), to=deep)
    assert not plan.problems
    names = [item.destination for item in plan.items]
    assert len(set(names)) == 3
    assert all(len(str(path)) <= 259 for path in names)
    assert all(item.renamed for item in plan.items)
    assert {item.room for item in plan.items} == {259 - len(str(names[0].parent)) - 1}


def test_a_destination_without_room_for_names_is_refused(desk: PaperDesk) -> None:
    deep = Path("/") / "/".join(["folder" * 5] * 6)
    desk.disk.folder(deep)
    desk.disk.longest_path = 259
    with pytest.raises(InputError, match="is too long for this system"):
        desk.plan(("A", [desk.photo("a.jpg")]), to=deep)


def test_a_photo_whose_suffixes_leave_no_room_stays(desk: PaperDesk) -> None:
    desk.disk.longest_path = 140
    photo = desk.photo("a.jpg")
    desk.disk.file(PICTURES / ("a.jpg." + "x" * 110 + ".json"))
    plan = desk.plan(("A", [photo]))
    assert not plan.items
    (problem,) = plan.problems
    assert "would be longer than this system allows" in problem.reason


@pytest.mark.parametrize("mode", [Mode.MOVE, Mode.COPY, Mode.LINK])
def test_what_files_lose_on_another_disk_is_one_remark(desk: PaperDesk, mode: Mode) -> None:
    desk.disk.far_dev = 2
    photos = [desk.photo(f"{n}.jpg") for n in range(3)]
    pair = [desk.photo(f"pair{n}.jpg", links=2) for n in range(2)]
    twin = desk.photo("twin.jpg", links=2)
    for photo, like in ((pair[1], pair[0]),):
        desk.disk.files[photo.path] = desk.disk.files[like.path]
    for photo in photos:
        desk.disk.lossy[photo.path] = frozenset({Loss.PERMISSIONS})
    plan = desk.plan(("A", [*photos, *pair, twin]), mode=mode)
    if mode is Mode.LINK:
        assert plan.notes == ()
        return
    (note,) = plan.notes
    assert "Permissions and owners are not kept (3 of the files)." in note
    links = 1 if mode is Mode.MOVE else 3
    assert f"Hard links become files of their own ({links} of the files)." in note
    desk.disk.lossy[pair[0].path] = frozenset({Loss.HARD_LINKS})
    assert "own (3 of the files)" in desk.plan(("A", [*photos, *pair, twin]), mode=mode).notes[0]


def test_folders_of_a_photos_name_are_no_copies_of_it(desk: PaperDesk) -> None:
    photo = desk.photo("x.jpg")
    desk.disk.file(SORTED / "A" / "x.jpg", Kind.FOLDER)
    plan = desk.plan(("A", [photo]), mode=Mode.COPY)
    assert ways(plan) == {"x.jpg": "A/x (2).jpg"}


def test_what_programs_keep_in_places_of_their_own_is_told(desk: PaperDesk) -> None:
    photos = [desk.photo(f"{folder}/x.jpg") for folder in "abc"]
    desk.disk.folder(PICTURES / "a/CaptureOne/Settings153", PICTURES / "b/captureone")
    desk.disk.file(PICTURES / "c/.picasa.ini")
    desk.disk.folder(PICTURES / "c/descript.ion")  # no list of captions
    notes = desk.plan(("Dogs", photos)).notes
    assert notes == (
        f"Capture One keeps what it knows of these photos in {PICTURES / 'a/CaptureOne'} and "
        "others like it, which stay there.",
        f"Picasa keeps what it knows of these photos in {PICTURES / 'c/.picasa.ini'}, "
        "which stays there.",
    )
    assert desk.plan(("Dogs", photos[:1])).notes == (
        f"Capture One keeps what it knows of these photos in {PICTURES / 'a/CaptureOne'}, "
        "which stays there.",
    )
