"""The groups as one page that every browser opens, with the pictures in it (HTML)."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from photoclust.core.clusters import Cluster
from photoclust.core.companion_names import is_video
from photoclust.core.photo import Digest, Photo
from photoclust.services.files.told_stacks import FoundStack, ToldStack, told_stacks
from photoclust.services.library.opened import FolderGroup

_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{heading}</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; }
h2 { border-bottom: 1px solid #8886; margin: 2rem 0 1rem; overflow-wrap: anywhere; }
h2 small { font-weight: normal; opacity: .7; }
section { break-inside: auto; }
.photos { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
figure { break-inside: avoid; margin: 0; }
.frame { align-items: center; aspect-ratio: 1; background: #8882; display: flex;
 justify-content: center; }
.frame img { max-height: 100%; max-width: 100%; }
figcaption { font-size: .8rem; margin-top: .3rem; overflow-wrap: anywhere; }
.stack .frame { box-shadow: .3rem -.3rem 0 -1px #8885; }
.stack small { display: block; opacity: .7; }
</style>
</head>
<body>
<h1>{heading}</h1>
"""


def _photos(number: int) -> str:
    return "1 photo" if number == 1 else f"{number:,} photos"


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words of a page, in the language of who reads it.

    Attributes:
        language: Its code ("de").
        heading: Above all.
        unsorted: Above photos in no group.
        photos: So many photos ("214 photos").
        title: What a group is called.
        stack: What is said of a stack below each of its photos.
    """

    language: str = "en"
    heading: str = "Photos in groups"
    unsorted: str = "Unsorted"
    photos: Callable[[int], str] = _photos
    title: Callable[[Cluster], str] = lambda cluster: cluster.title
    stack: Callable[[ToldStack], str] = lambda stack: str(stack.sentence)


def contact_sheet(
    groups: Sequence[FolderGroup],
    unsorted: Sequence[Photo],
    picture: Callable[[Digest], bytes | None],
    words: SheetWords | None = None,
    stacks: Sequence[FoundStack] = (),
) -> Iterator[bytes]:
    """The page in parts, photo by photo, since all of it may not fit into memory.

    It asks nothing of other files or of the network, and says so to the browser.

    Args:
        groups: The groups.
        unsorted: Photos in none.
        picture: Gives the small picture of a photo as JPEG, where there is one.
        words: Its words; English unless given.
        stacks: The stacks that were found; their photos bear a mark.
    """
    words = words or SheetWords()
    head = _HEAD.replace("{language}", escape(words.language))
    yield _bytes(head.replace("{heading}", escape(words.heading)))
    shown = [(words.title(group.cluster), [photo for photo, _ in group.photos]) for group in groups]
    if unsorted:
        shown.append((words.unsorted, list(unsorted)))
    inside = told_stacks(stacks, (photo.id for _, photos in shown for photo in photos))
    for title, photos in shown:
        count = escape(words.photos(len(photos)))
        yield _bytes(
            f"<section><h2><bdi>{escape(title)}</bdi> <small>{count}</small></h2>\n"
            '<div class="photos">\n'
        )
        for photo in photos:
            stack = inside.get(photo.id)
            mark = "" if stack is None else words.stack(stack)
            yield _figure(photo, picture(photo.digest), mark)
        yield b"</div></section>\n"
    yield b"</body>\n</html>\n"


def _figure(photo: Photo, jpeg: bytes | None, stack: str) -> bytes:
    name, path = escape(photo.name), escape(os.fspath(photo.path))
    film = "\u25b6\ufe0e " if is_video(photo.name) else ""
    image = b""
    if jpeg is not None:
        data = b64encode(jpeg).decode("ascii")
        image = _bytes(f'<img alt="{name}" loading="lazy" src="data:image/jpeg;base64,{data}">')
    kind = ' class="stack"' if stack else ""
    told = f"<small>{escape(stack)}</small>" if stack else ""
    return (
        _bytes(f'<figure{kind} title="{path}"><div class="frame">')
        + image
        + _bytes(f"</div><figcaption>{film}<bdi>{name}</bdi>{told}</figcaption></figure>\n")
    )


def _bytes(text: str) -> bytes:
    """UTF-8; of names that are no text, what is none is shown as such."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
