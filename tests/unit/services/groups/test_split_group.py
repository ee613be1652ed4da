"""A group comes apart in any number of parts; copies stay together, nobody is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.photo import Digest, Photo, PhotoId
from photoclust.core.progress import Cancelled, CancelToken, NullProgress
from photoclust.core.stacks import Stacks
from photoclust.core.text import Text
from photoclust.grouping.hierarchy import Hierarchy
from photoclust.grouping.tree import Joins, grow
from photoclust.grouping.worker import GroupingProcess
from photoclust.services.groups.hierarchies import (
    Grouped,
    group_photos,
)
from photoclust.services.groups.split_group import SplitProposal, propose_split
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey
from tests.helpers.embedded import OUTPUTS, store_embeddings
from tests.helpers.ui_library import digest, photo

KEY = ModelKey("a" * 64, "int8", 1, OUTPUTS)
OTHER_KEY = replace(KEY, precision="float")

CATS, DOGS, BEACH = (frozenset(map(PhotoId, ids)) for ids in ((1, 2, 3, 4), (5, 6, 7), (8, 9)))
DISTINCT = CATS | DOGS | BEACH
SAME_FILE, SAME_PICTURE = frozenset({PhotoId(4), PhotoId(21)}), frozenset({PhotoId(5), PhotoId(22)})
UNREAD, ALSO_UNREAD = PhotoId(31), PhotoId(32)

KNOWN = {
    **{PhotoId(n): photo(n) for n in sorted(DISTINCT)},
    PhotoId(21): replace(photo(21), digest=digest(4)),
    PhotoId(22): photo(22),
}
PHOTOS = {**KNOWN, UNREAD: photo(31), ALSO_UNREAD: photo(32)}
LOOKS = {
    **{digest(n): (kind, n) for kind, ids in enumerate((CATS, DOGS, BEACH)) for n in ids},
    digest(22): (1, 5),
}


@dataclass
class Desk:
    """An open library that has embeddings of `KNOWN`."""

    workspace: Workspace
    process: GroupingProcess
    cancel: CancelToken

    def propose(
        self,
        members: frozenset[PhotoId],
        grouped: Grouped | None = None,
        photos: Mapping[PhotoId, Photo] = PHOTOS,
        key: ModelKey = KEY,
        stacks: Stacks | None = None,
    ) -> SplitProposal:
        return propose_split(
            self.workspace,
            group(members),
            photos,
            grouped,
            key,
            self.process,
            _first_and_number,
            progress=NullProgress(),
            cancel=self.cancel,
            stacks=stacks,
        )


def group(members: frozenset[PhotoId]) -> Cluster:
    return Cluster(ClusterId(1), dict.fromkeys(sorted(members), 0.5), Text("Animals"))


def _first_and_number(groups: Sequence[Sequence[Photo]]) -> list[Text]:
    """A name from which one can tell what it was made of."""
    return [Text(f"{photos[0].path.stem} and {len(photos)} in all") for photos in groups]


def parts(proposal: SplitProposal, wanted: int) -> list[frozenset[PhotoId]]:
    return [part.photos for part in proposal.parts(wanted)]


@pytest.fixture(scope="module")
def library(
    tmp_path_factory: pytest.TempPathFactory, compile_cache: Path
) -> Iterator[tuple[Workspace, GroupingProcess]]:
    with (
        Workspace(tmp_path_factory.mktemp("data")) as workspace,
        GroupingProcess(compile_cache) as process,
    ):
        store_embeddings(workspace, LOOKS, KEY)
        yield workspace, process


@pytest.fixture(scope="module")
def desk(library: tuple[Workspace, GroupingProcess]) -> Desk:
    return Desk(*library, CancelToken())


def against_the_looks() -> Grouped:
    """A hierarchy in which even photos are together and odd ones, whatever they look like."""
    even, odd = [2, 4, 6, 8], [1, 3, 5, 7, 9]
    joins = [(line[0], n, 1.0) for line in (even, odd) for n in line[1:]] + [(2, 1, 3.0)]
    digests = tuple(map(digest, range(10)))  # sorted: the row of a photo is its number
    a, b, height = zip(*joins, strict=True)
    parent, heights = grow(10, Joins(np.array(a), np.array(b), np.array(height)))
    neighbours = np.zeros((10, 1), np.int32)
    stops = np.array([1.0, 3.0], np.float32)
    return Grouped(Hierarchy(parent, heights, stops, neighbours, 0), digests, KEY)


EVEN = frozenset(p for p in DISTINCT if p % 2 == 0)


def test_kinds_come_apart_and_parts_have_names(desk: Desk) -> None:
    proposal = desk.propose(DISTINCT)
    assert set(parts(proposal, 3)) == {CATS, DOGS, BEACH}
    assert proposal.most == len(DISTINCT)
    assert 2 <= proposal.proposed <= 3
    assert [part.name for part in proposal.parts(3)] == [
        "IMG_0001 and 4 in all",
        "IMG_0005 and 3 in all",
        "IMG_0008 and 2 in all",
    ]
    assert proposal.cluster == group(DISTINCT)
    assert proposal.unknown == frozenset()


@given(st.sets(st.sampled_from(sorted(PHOTOS)), min_size=1))
@settings(max_examples=40)
def test_parts_are_the_whole_group_and_one_more_divides_one_part(
    desk: Desk, members: set[PhotoId]
) -> None:
    proposal = desk.propose(frozenset(members))
    assert parts(proposal, 1) == [members]
    assert parts(proposal, 0) == [members]
    assert parts(proposal, 99) == parts(proposal, proposal.most)
    for wanted in range(1, proposal.most + 1):
        found = parts(proposal, wanted)
        assert len(found) == wanted
        assert sorted(p for part in found for p in part) == sorted(members), "each photo once"
        read = [len(part - {UNREAD, ALSO_UNREAD}) for part in found]
        assert read == sorted(read, reverse=True), "the largest first"
        assert all(part.name for part in proposal.parts(wanted)) or not proposal.steps
        for alike in (SAME_FILE, SAME_PICTURE):
            assert len([part for part in found if part & alike & members]) <= 1
        assert {UNREAD, ALSO_UNREAD} & members <= found[0]
        if wanted > 1:
            before = [part - proposal.unknown for part in parts(proposal, wanted - 1)]
            after = [part - proposal.unknown for part in found]
            (divided,) = (part for part in before if part not in after)
            assert divided == frozenset().union(*(part for part in after if part not in before))


def test_copies_stay_together_to_the_last(desk: Desk) -> None:
    proposal = desk.propose(CATS | SAME_FILE | SAME_PICTURE)
    assert set(parts(proposal, proposal.most)) == {
        frozenset({PhotoId(1)}),
        frozenset({PhotoId(2)}),
        frozenset({PhotoId(3)}),
        SAME_FILE,
        SAME_PICTURE,
    }


def test_a_stack_stays_together_to_the_last(desk: Desk) -> None:
    mixed = frozenset(map(PhotoId, (1, 5, 8)))
    stacks = Stacks.of([mixed, frozenset(map(PhotoId, (9, 99)))])
    proposal = desk.propose(DISTINCT, stacks=stacks)
    assert proposal.most == len(DISTINCT) - 2
    for wanted in range(1, proposal.most + 1):
        assert any(part >= mixed for part in parts(proposal, wanted))


def test_photos_without_an_embedding_stay_where_most_are(desk: Desk) -> None:
    proposal = desk.propose(DOGS | BEACH | {UNREAD, ALSO_UNREAD})
    assert proposal.unknown == {UNREAD, ALSO_UNREAD}
    assert parts(proposal, 2) == [DOGS | {UNREAD, ALSO_UNREAD}, BEACH]
    assert proposal.parts(2)[0].name == "IMG_0005 and 3 in all"
    assert proposal.most == len(DOGS | BEACH)


def test_a_photo_the_library_does_not_know_stays_too(desk: Desk) -> None:
    known = {p: PHOTOS[p] for p in PHOTOS if p != 5}
    proposal = desk.propose(DOGS | BEACH, photos=known)
    assert proposal.unknown == {PhotoId(5)}
    assert PhotoId(5) in parts(proposal, proposal.most)[0]


@pytest.mark.parametrize(
    "members",
    [
        frozenset({PhotoId(1)}),
        SAME_FILE,
        SAME_PICTURE,
        frozenset({PhotoId(1), UNREAD}),
        frozenset({UNREAD, ALSO_UNREAD}),
    ],
    ids=["one", "copies", "same picture", "one and one unread", "unread"],
)
def test_what_nothing_tells_apart_cannot_be_split(desk: Desk, members: frozenset[PhotoId]) -> None:
    proposal = desk.propose(members)
    assert (proposal.most, proposal.proposed, proposal.steps) == (1, 1, ())
    assert parts(proposal, 5) == [members]
    assert proposal.unknown == members & {UNREAD, ALSO_UNREAD}


def test_embeddings_of_another_model_do_not_count(desk: Desk) -> None:
    proposal = desk.propose(DISTINCT, key=OTHER_KEY)
    assert proposal.unknown == DISTINCT
    assert proposal.most == 1


def test_the_librarys_tree_is_followed(desk: Desk) -> None:
    proposal = desk.propose(DISTINCT, against_the_looks())
    assert set(parts(proposal, 2)) == {EVEN, DISTINCT - EVEN}
    some = desk.propose(frozenset(map(PhotoId, (1, 2, 4))), against_the_looks())
    assert set(parts(some, 2)) == {frozenset({PhotoId(1)}), frozenset(map(PhotoId, (2, 4)))}


def test_a_tree_that_lacks_a_photo_or_is_of_another_model_is_not(desk: Desk) -> None:
    library = against_the_looks()
    digests = tuple(Digest(b"\xff" * 32) if d == digest(9) else d for d in library.digests)
    for unfit in (replace(library, digests=digests), replace(library, key=OTHER_KEY), None):
        assert set(parts(desk.propose(DISTINCT, unfit), 3)) == {CATS, DOGS, BEACH}


def test_it_can_be_stopped(desk: Desk) -> None:
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        replace(desk, cancel=stopped).propose(DISTINCT)


def test_a_large_group_has_a_tree_of_its_own_until_the_library_has_one(
    tmp_path: Path, compile_cache: Path
) -> None:
    many = {PhotoId(n): photo(n) for n in range(1, 101)}
    kinds = [frozenset(p for p in many if p % 2 == odd) for odd in (0, 1)]
    looks = {digest(n): (n % 2, n) for n in many}
    with Workspace(tmp_path) as workspace, GroupingProcess(compile_cache) as process:
        store_embeddings(workspace, looks, KEY)
        desk = Desk(workspace, process, CancelToken())
        proposal = desk.propose(frozenset(many), photos=many)
        assert set(parts(proposal, 2)) == set(kinds)

        grouped = group_photos(
            workspace, many.values(), KEY, process, progress=NullProgress(), cancel=desk.cancel
        )
        process.close()  # from here on no tree can be built
        most = frozenset(many) - {PhotoId(1)}
        again = desk.propose(most, grouped, photos=many)
        assert set(parts(again, 2)) == {kind & most for kind in kinds}
        few = {**many, PhotoId(101): photo(101)}
        store_embeddings(workspace, {digest(101): (0, 101)}, KEY)
        with pytest.raises(Cancelled):
            desk.propose(frozenset(few), grouped, photos=few)
