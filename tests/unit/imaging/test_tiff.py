"""TIFFs of every layout come out as the picture that was put in, or are refused as a rare kind.

What is put in is known, so that no decoder is asked what is right; files are written by hand here
or by tifffile's writer.
"""

from __future__ import annotations

import io
import itertools
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image

from photoclust.imaging.decode import decode
from photoclust.imaging.errors import DecodeError

Pixels = NDArray[Any]

HEIGHT, WIDTH = 50, 70
TO_XYZ = np.array(
    [
        [0.4360747, 0.3850649, 0.1430804],
        [0.2225045, 0.7168786, 0.0606169],
        [0.0139322, 0.0971045, 0.7141733],
    ]
)
"""From light in sRGB's primaries to XYZ in white light of 5000 K."""

CLOSE = 5.0
"""Mean difference, of 255, below which two pictures show the same."""


def picture() -> Pixels:
    """A picture in which each channel, edge and half is different from every other."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    red, green, blue = x * 255 / WIDTH, y * 255 / HEIGHT, 255 - x * 120 / WIDTH
    pixels = np.stack([red, green, blue], axis=-1)
    pixels[5:15, 8:30] = (250, 20, 10)
    return pixels.astype(np.uint8)


RGB = picture()
GREY = RGB[..., 1].copy()


@dataclass
class Page:
    """One page to be written by hand.

    Attributes:
        parts: Its strips or tiles, packed.
        tags: Tags besides those of the parts: number to a value or several.
    """

    parts: Sequence[bytes]
    tags: dict[int, Any] = field(default_factory=dict)


def written(pages: Sequence[Page], order: str = "<", *, big: bool = False) -> bytes:
    """Write a TIFF."""
    place, entry, count = ("Q", "HHQ", "Q") if big else ("I", "HHI", "H")
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "H", 43 if big else 42)
    head += struct.pack(order + "HH", 8, 0) if big else b""
    room = 8 if big else 4
    out = bytearray(head + bytes(room))
    link = len(head)
    for page in pages:
        offsets = []
        for part in page.parts:
            out += bytes(len(out) % 2)
            offsets.append(len(out))
            out += part
        tags = {273: offsets, 279: [len(part) for part in page.parts], **page.tags}
        if 322 in tags:
            tags |= {324: tags.pop(273), 325: tags.pop(279)}
        fields = []
        for tag, value in sorted(tags.items()):
            if isinstance(value, bytes):
                kind, number, body = 7, len(value), value
            else:
                values = list(value) if isinstance(value, list | tuple) else [value]
                wide = tag in (273, 279, 324, 325)
                kind, number = (4 if wide else 3), len(values)
                body = struct.pack(f"{order}{number}{'I' if wide else 'H'}", *values)
            if len(body) > room:
                out += bytes(len(out) % 2)
                where = len(out)
                out += body
                body = struct.pack(order + place, where)
            fields.append(struct.pack(order + entry, tag, kind, number) + body.ljust(room, b"\0"))
        out += bytes(len(out) % 2)
        out[link : link + room] = struct.pack(order + place, len(out))
        out += struct.pack(order + count, len(fields)) + b"".join(fields)
        link = len(out)
        out += bytes(room)
    return bytes(out)


def tags(photometric: int, bits: int, samples: int, **others: Any) -> dict[int, Any]:
    """The tags every page has; others by the names below."""
    names = {"planar": 284, "form": 339, "extra": 338, "packing": 259, "fill": 266, "kind": 254}
    names |= {"rows": 278, "colours": 320, "turn": 274, "predictor": 317, "profile": 34675}
    names |= {"inks": 332}
    return {
        256: WIDTH,
        257: HEIGHT,
        258: [bits] * samples,
        259: 1,
        262: photometric,
        277: samples,
        278: HEIGHT,
    } | {names[name]: value for name, value in others.items()}


def packed_bits(values: Pixels, bits: int) -> bytes:
    """Rows of numbers of so many bits, each row filled up to whole bytes."""
    rows = values.reshape(len(values), -1).astype(np.uint32)
    single = (rows[..., None] >> np.arange(bits - 1, -1, -1)) & 1
    return np.packbits(single.reshape(len(values), -1).astype(np.uint8), axis=1).tobytes()


def shown(data: bytes) -> Pixels:
    result = decode(data, ".tif", thumbnail_side=320, input_side=224)
    return np.asarray(result.image, dtype=float)


def difference(data: bytes, expected: Pixels) -> float:
    got = shown(data)
    if expected.ndim == 2:
        expected = np.dstack([expected] * 3)
    assert got.shape == expected.shape
    return float(np.abs(got - expected).mean())


def is_refused(data: bytes) -> bool:
    """Whether it is refused as a rare kind, without advice to get the file anew."""
    try:
        shown(data)
    except DecodeError as error:
        refusal = error
    else:
        return False
    assert "rare kind" in refusal.reason
    assert "Copy" not in refusal.hint
    assert "backup" not in refusal.hint
    return True


def as_numbers(pixels: Pixels, kind: str) -> Pixels:
    """Bytes as the same share of another type's range; real numbers go up to 1."""
    dtype = np.dtype(kind)
    if dtype.kind == "f":
        return (pixels / 255).astype(dtype)
    return (pixels.astype(np.float64) * (np.iinfo(dtype).max / 255)).astype(dtype)


def layouts() -> Iterator[dict[str, Any]]:
    """Layouts for tifffile's writer, each value of each dimension with most others."""
    packings = (None, "lzw", "deflate", "packbits", "zstd", "lzma")
    for kind, photometric, separate in itertools.product(
        ("u1", "u2", "u4", "f2", "f4", "f8", "i1", "i2", "i4"),
        ("minisblack", "miniswhite", "rgb", "alpha", "associated"),
        (False, True),
    ):
        if separate and photometric.startswith("min"):
            continue
        for number, packing in enumerate(packings):
            yield {
                "kind": kind,
                "photometric": photometric,
                "separate": separate,
                "packing": packing,
                "predictor": number % 2 == 1 and packing not in (None, "packbits"),
                "tiled": number % 3 == 1,
                "order": "<>"[number % 2],
                "big": number % 4 >= 2,
            }


@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f2", "f4", "f8", "i1", "i2", "i4"])
def test_no_layout_shows_another_picture(kind: str) -> None:
    read = 0
    for layout in (each for each in layouts() if each["kind"] == kind):
        photometric, grey = layout["photometric"], layout["photometric"].startswith("min")
        options: dict[str, Any] = {"photometric": photometric if grey else "rgb"}
        expected: Pixels = GREY if grey else RGB
        pixels = expected
        if photometric == "miniswhite":
            pixels = 255 - GREY
        elif photometric in ("alpha", "associated"):
            alpha = np.full((HEIGHT, WIDTH, 1), 255, np.uint8)
            alpha[:, : WIDTH // 2] = 128
            share = alpha / 255
            expected = RGB * share + 255 * (1 - share)
            colours = RGB * share if photometric == "associated" else RGB
            pixels = np.concatenate([colours.round().astype(np.uint8), alpha], axis=-1)
            options["extrasamples"] = [
                "assocalpha" if photometric == "associated" else "unassalpha"
            ]
        values = as_numbers(pixels, kind)
        if not grey:
            options["planarconfig"] = "separate" if layout["separate"] else "contig"
            values = np.moveaxis(values, -1, 0) if layout["separate"] else values
        if layout["tiled"]:
            options["tile"] = (32, 32)
        else:
            options["rowsperstrip"] = 16
        out = io.BytesIO()
        with tifffile.TiffWriter(out, bigtiff=layout["big"], byteorder=layout["order"]) as writer:
            writer.write(
                values, compression=layout["packing"], predictor=layout["predictor"], **options
            )
        if not is_refused(out.getvalue()):
            assert difference(out.getvalue(), expected) < CLOSE, layout
            read += 1
    # Of signed numbers no two programs agree where white is; of negative reals none.
    assert read == {"i": 0, "u": 48, "f": 42}[kind[0]]


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
def test_files_written_by_hand(order: str, big: bool) -> None:
    for bits, planar in itertools.product((8, 16, 32), (1, 2)):
        values = as_numbers(RGB, f"u{bits // 8}").astype(f"{order}u{bits // 8}")
        parts = [values] if planar == 1 else [values[..., i] for i in range(3)]
        page = Page([part.tobytes() for part in parts], tags(2, bits, 3, planar=planar))
        assert difference(written([page], order, big=big), RGB) < CLOSE


@pytest.mark.parametrize("bits", [1, 2, 4, 6, 10, 12, 14])
@pytest.mark.parametrize("fill", [1, 2])
@pytest.mark.parametrize("photometric", [0, 1, 2])
def test_packed_bits(bits: int, fill: int, photometric: int) -> None:
    source = RGB if photometric == 2 else GREY
    full = (1 << bits) - 1
    values = np.rint(source / 255 * full).astype(np.uint32)
    expected = values * (255 / full)
    body = packed_bits(full - values if photometric == 0 else values, bits)
    if fill == 2:
        body = bytes(imagecodecs.bitorder_decode(body))
    data = written([Page([body], tags(photometric, bits, 3 if photometric == 2 else 1, fill=fill))])
    assert is_refused(data) or difference(data, expected) < CLOSE


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
@pytest.mark.parametrize("packing", [1, 8])
def test_palettes(bits: int, packing: int) -> None:
    colours = np.random.default_rng(bits).integers(0, 256, (1 << bits, 3))
    indices = (GREY.astype(np.uint32) >> (8 - bits)).astype(np.uint8)
    body = packed_bits(indices, bits)
    table = (colours.T * 257).ravel().tolist()
    data = written(
        [
            Page(
                [zlib.compress(body) if packing == 8 else body],
                tags(3, bits, 1, colours=table, packing=packing),
            )
        ]
    )
    assert difference(data, colours[indices]) < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("planar", [1, 2])
def test_inks(bits: int, planar: int) -> None:
    inks = np.concatenate([255 - RGB, np.zeros((HEIGHT, WIDTH, 1), np.uint8)], axis=-1)
    values = as_numbers(inks, f"u{bits // 8}")
    parts = [values] if planar == 1 else [values[..., i] for i in range(4)]
    body = [part.tobytes() for part in parts]
    assert difference(written([Page(body, tags(5, bits, 4, planar=planar))]), RGB) < CLOSE
    assert is_refused(written([Page(body, tags(5, bits, 4, planar=planar, inks=2))]))


@pytest.mark.parametrize(("photometric", "bits"), [(8, 8), (8, 16), (9, 8), (9, 16)])
def test_lab(photometric: int, bits: int) -> None:
    share = RGB / 255
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    xyz = light @ TO_XYZ.T / TO_XYZ.sum(axis=1)
    roots = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    lightness = 116 * roots[..., 1:2] - 16
    others = np.stack(
        [500 * (roots[..., 0] - roots[..., 1]), 200 * (roots[..., 1] - roots[..., 2])], axis=-1
    )
    middle = photometric == 9
    if bits == 8:
        codes = np.concatenate([lightness * 2.55, others + 128 * middle], axis=-1)
    else:
        white = 65280 if middle else 65535
        codes = np.concatenate([lightness / 100 * white, others * 256 + 32768 * middle], axis=-1)
    values = np.rint(codes).astype(np.int32).astype(f"u{bits // 8}")
    data = written([Page([values.tobytes()], tags(photometric, bits, 3))])
    assert difference(data, RGB) < CLOSE


def test_ycbcr_without_jpeg_is_right_or_refused() -> None:
    codes = np.asarray(Image.fromarray(RGB).convert("YCbCr"))
    whole = written([Page([codes.tobytes()], tags(6, 8, 3) | {530: [1, 1]})])
    assert is_refused(whole) or difference(whole, RGB) < CLOSE
    halved = written([Page([codes.tobytes()], tags(6, 8, 3) | {530: [2, 2]})])
    assert is_refused(halved)


@pytest.mark.parametrize("packing", ["jpeg", "webp"])
@pytest.mark.parametrize("tiled", [False, True])
def test_pictures_packed_as_jpeg_or_webp(packing: str, tiled: bool) -> None:
    out = io.BytesIO()
    options: dict[str, Any] = {"tile": (32, 32)} if tiled else {"rowsperstrip": 16}
    with tifffile.TiffWriter(out) as writer:
        writer.write(RGB, photometric="rgb", compression=packing, **options)
    assert difference(out.getvalue(), RGB) < CLOSE


@pytest.mark.parametrize("subsampling", [(1, 1), (2, 2), (2, 1)])
@pytest.mark.parametrize("tiled", [False, True])
def test_jpegs_of_lightness_and_colour(subsampling: tuple[int, int], tiled: bool) -> None:
    out = io.BytesIO()
    options: dict[str, Any] = {"tile": (32, 32)} if tiled else {"rowsperstrip": 16}
    with tifffile.TiffWriter(out) as writer:
        writer.write(
            np.asarray(Image.fromarray(RGB).convert("YCbCr")),
            photometric="ycbcr",
            compression="jpeg",
            compressionargs={"level": 95},
            subsampling=subsampling,
            **options,
        )
    assert difference(out.getvalue(), RGB) < CLOSE


def test_inks_and_wide_numbers_in_jpegs_are_right_or_refused() -> None:
    inks = np.concatenate([255 - RGB, np.zeros((HEIGHT, WIDTH, 1), np.uint8)], axis=-1)
    wide = RGB.astype(np.uint16) << 4
    for values, photometric, bits in ((inks, "separated", None), (wide, "rgb", 12)):
        out = io.BytesIO()
        with tifffile.TiffWriter(out) as writer:
            writer.write(
                values,
                photometric=photometric,
                compression="jpeg",
                compressionargs={"level": 95},
                bitspersample=bits,
                planarconfig="contig",
            )
        assert is_refused(out.getvalue()) or difference(out.getvalue(), RGB) < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("extra", [0, 1, 2])
@pytest.mark.parametrize("planar", [1, 2])
def test_grey_with_another_channel(bits: int, extra: int, planar: int) -> None:
    alpha = np.full_like(GREY, 255)
    alpha[:, : WIDTH // 2] = 128
    share = alpha / 255
    shown_grey = GREY * share if extra == 1 else GREY
    both = np.stack([shown_grey.round().astype(np.uint8), alpha], axis=-1)
    values = as_numbers(both, f"u{bits // 8}")
    parts = [values] if planar == 1 else [values[..., 0], values[..., 1]]
    page = Page([part.tobytes() for part in parts], tags(1, bits, 2, extra=[extra], planar=planar))
    expected = GREY if extra == 0 else GREY * share + 255 * (1 - share)
    data = written([page])
    assert is_refused(data) or difference(data, expected) < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("samples", [4, 5, 6])
def test_channels_that_are_not_alpha_are_left_out(bits: int, samples: int) -> None:
    more = np.full((HEIGHT, WIDTH, samples - 3), 90, np.uint8)
    values = as_numbers(np.concatenate([RGB, more], axis=-1), f"u{bits // 8}")
    for extra in ([0] * (samples - 3), None):
        own = tags(2, bits, samples) if extra is None else tags(2, bits, samples, extra=extra)
        data = written([Page([values.tobytes()], own)])
        assert is_refused(data) or difference(data, RGB) < CLOSE


@pytest.mark.parametrize("packing", ["group3", "group4", "tiff_ccitt", "packbits", "tiff_lzw"])
def test_black_and_white_as_scanners_pack_it(packing: str) -> None:
    image = Image.fromarray(GREY).point(lambda value: 255 * (value > 128), "1")
    out = io.BytesIO()
    image.save(out, "TIFF", compression=packing)
    assert difference(out.getvalue(), np.asarray(image.convert("L"))) < CLOSE


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (GREY / np.float32(255) * 1.1 - 0.02, np.clip(GREY * 1.1 - 5, 0, 255)),
        (GREY.astype(np.float32), GREY),
        (GREY.astype(np.float32) * 257, GREY),
        (GREY.astype(np.float32) / 10, None),
        (GREY.astype(np.float32) - 100, None),
    ],
)
def test_real_numbers_without_a_known_white_are_refused(
    values: Pixels, expected: Pixels | None
) -> None:
    data = written([Page([values.astype("<f4").tobytes()], tags(1, 32, 1, form=3))])
    if expected is None:
        assert is_refused(data)
    else:
        assert difference(data, expected) < CLOSE


@pytest.mark.parametrize(
    "odd",
    [
        tags(2, 16, 3, form=[2, 2, 2]),
        tags(1, 16, 1, form=2),
        tags(32844, 16, 1),
        tags(2, 8, 3, packing=33003),
        tags(6, 8, 3, packing=6),
        tags(10, 8, 3),
        {key: value for key, value in tags(2, 16, 3).items() if key != 262},
    ],
)
def test_layouts_in_no_list_are_refused(odd: dict[int, Any]) -> None:
    assert is_refused(written([Page([bytes(HEIGHT * WIDTH * 6)], odd)]))


def plain(pixels: Pixels, **others: Any) -> Page:
    own = tags(2, 8, 3, **others)
    height, width = pixels.shape[:2]
    return Page([pixels.tobytes()], own | {256: width, 257: height, 278: height})


SMALL = RGB[::5, ::5].copy()
OTHER = 255 - RGB


@pytest.mark.parametrize(
    "pages",
    [
        [plain(RGB)],
        [plain(SMALL, kind=1), plain(RGB)],
        [plain(SMALL), plain(RGB)],
        [plain(RGB), plain(SMALL)],
        [plain(RGB), plain(OTHER)],
        [plain(OTHER, kind=1), plain(RGB)],
        [plain(OTHER, kind=4), plain(RGB)],
        [plain(SMALL, kind=1), plain(RGB, kind=2), plain(OTHER, kind=2)],
        [plain(SMALL, kind=1), plain(RGB, kind=1)],
        [Page(plain(SMALL).parts, plain(SMALL).tags | {255: 2}), plain(RGB)],
        [Page(plain(RGB).parts, plain(RGB).tags | {255: 1}), plain(OTHER)],
    ],
)
def test_the_page_that_is_the_photo_is_shown(pages: list[Page]) -> None:
    for order, big in itertools.product("<>", (False, True)):
        assert difference(written(pages, order, big=big), RGB) < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
def test_a_large_picture_below_a_thumbnail_is_shown(bits: int) -> None:
    out = io.BytesIO()
    values = as_numbers(RGB, f"u{bits // 8}")
    with tifffile.TiffWriter(out) as writer:
        writer.write(SMALL, photometric="rgb", subifds=1, subfiletype=1)
        writer.write(values, photometric="rgb")
    assert difference(out.getvalue(), RGB) < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("thumbnail", [False, True])
@pytest.mark.parametrize("turn", range(1, 9))
def test_every_layout_is_turned_once(bits: int, thumbnail: bool, turn: int) -> None:
    back = {
        2: RGB[:, ::-1],
        3: RGB[::-1, ::-1],
        4: RGB[::-1],
        5: RGB.transpose(1, 0, 2),
        6: np.rot90(RGB, 1),
        7: RGB[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(RGB, -1),
    }
    stored = as_numbers(back.get(turn, RGB), f"u{bits // 8}")
    height, width = stored.shape[:2]
    page = Page([stored.tobytes()], tags(2, bits, 3, turn=turn))
    page.tags |= {256: width, 257: height, 278: height}
    before = [plain(SMALL, kind=1, turn=turn)] if thumbnail else []
    data = written([*before, page])
    assert difference(data, RGB) < CLOSE
    facts = decode(data, ".tif", thumbnail_side=320, input_side=224).facts
    assert (facts.width, facts.height) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("bits", [8, 16])
def test_numbers_of_light_become_as_bright_as_they_are_meant(bits: int) -> None:
    linear = np.where(RGB / 255 <= 0.04045, RGB / 255 / 12.92, ((RGB / 255 + 0.055) / 1.055) ** 2.4)
    full = (1 << bits) - 1
    values = np.rint(linear * full).astype(f"u{bits // 8}")
    profile = imagecodecs.cms_profile(
        "rgb", gamma=1.0, whitepoint=(0.3127, 0.329), primaries=(0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
    )
    data = written([Page([values.tobytes()], tags(2, bits, 3, profile=profile))])
    assert difference(data, RGB) < CLOSE


def test_large_pictures_are_reduced() -> None:
    large = np.repeat(np.repeat(as_numbers(RGB, "u2"), 40, axis=0), 40, axis=1)
    out = io.BytesIO()
    with tifffile.TiffWriter(out) as writer:
        writer.write(large, photometric="rgb", planarconfig="contig", compression="zstd")
    result = decode(out.getvalue(), ".tif", thumbnail_side=320, input_side=224)
    assert 320 <= max(result.image.size) < 1000
    assert (result.facts.width, result.facts.height) == (WIDTH * 40, HEIGHT * 40)
    expected = Image.fromarray(RGB).resize(result.image.size, Image.Resampling.BOX)
    got, right = np.asarray(result.image, float), np.asarray(expected, float)
    assert np.abs(got - right).mean() < CLOSE


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("packing", [1, 8])
def test_a_picture_cut_in_the_middle_is_a_problem(bits: int, packing: int) -> None:
    body = as_numbers(RGB, f"u{bits // 8}").tobytes()
    body = zlib.compress(body) if packing == 8 else body
    page = Page([body], tags(2, bits, 3, packing=packing))
    short = written([Page([body[: len(body) // 2]], page.tags)])
    behind = written([page]).replace(struct.pack("<I", len(body)), struct.pack("<I", 10**6))
    for broken in (short, behind):
        with pytest.raises(DecodeError, match=r"cut off|damaged"):
            shown(broken)
