"""The small picture of a photo: from the cache, or from the photo where it made room for others."""

from __future__ import annotations

import hashlib
from contextlib import nullcontext
from pathlib import Path

from photoclust.core.photo import Digest
from photoclust.imaging.decode import decode
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.imaging.known_kinds import is_read_as_video
from photoclust.imaging.reading import digest_video, read_photo
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, Thumbnail, encode_thumbnail
from photoclust.services.library.cache_limit import file_with
from photoclust.services.library.workspace import Workspace


def thumbnail(workspace: Workspace, digest: Digest, input_side: int) -> bytes | None:
    """A thumbnail as JPEG; None where there is none and none can be made. For a thread of a pool.

    Only a photo whose facts are kept is opened: one without was never read, or the whole cache was
    lost, and reading all photos once more is on its way.

    Args:
        workspace: The open library.
        digest: Whose.
        input_side: `Network.side` of the network that reads photos: how far one is scaled down
            while it is decoded depends on it, and a thumbnail made again is to be the same, byte
            for byte. 0 where it is not known yet: the same to look at.

    Raises:
        DamagedDatabaseError: the cache is damaged.
    """
    cache = workspace.cache
    kept = cache.thumbnail(digest)
    if kept is not None or not cache.facts([digest]):
        return kept
    photo = file_with(workspace.library, digest)
    if photo is None:
        return None
    made = _made_again(photo.path, digest, input_side)
    if made is None:
        return None
    cache.put_thumbnail(digest, made.width, made.height, made.jpeg)
    return made.jpeg


def _made_again(path: Path, digest: Digest, input_side: int) -> Thumbnail | None:
    """Make a thumbnail just as it was made when the photo was read."""
    try:
        if is_read_as_video(path):
            return _video_again(path, digest, input_side)
        data, _ = read_photo(path)
        if hashlib.sha256(data).digest() != digest:
            return None
        decoded = decode(data, path.suffix, thumbnail_side=THUMBNAIL_SIDE, input_side=input_side)
    except DecodeError:
        return None
    return encode_thumbnail(decoded.image)


def _video_again(path: Path, digest: Digest, input_side: int) -> Thumbnail | None:
    if digest_video(path, lambda: False)[0] != digest:
        return None
    with IsolatedDecoder(nullcontext(), lambda: False) as decoder:
        frames = decoder.read_video(path, longest_side=THUMBNAIL_SIDE, shortest_side=input_side)
    return encode_thumbnail(frames.images[frames.cover])
