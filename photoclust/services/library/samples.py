"""Sample photos to try the program on: copies of a person's own, with a story laid into them.

The shipped photos know neither when nor where they were taken, and none is there twice. Here the
copies get what a library of years has: trips, shots of one moment, an edited photo, copies. All of
it is made up, but that the sights stand where they are said to be (resources/sample_story.json).
"""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.core.errors import UserError, system_says
from photoclust.core.text import Text

if TYPE_CHECKING:
    from photoclust.core.progress import JobContext

FOLDER = "PhotoClust samples"
"""Of what is laid out; a name that is taken gets a number."""

_CREDITS = "CREDITS.md"
_ADDED = (
    "\nDates, places and cameras in these copies are made up, and some photos were changed once\n"
    "more, to show what the program makes of such photos. Do with them what you like.\n"
)
_QUALITY = 85
_EXIF, _GPS = 0x8769, 0x8825
_MODEL, _CHANGED, _TAKEN = 0x0110, 0x0132, 0x9003
_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Samples:
    """The shipped photos and their story.

    Attributes:
        photos: The folder of the photos, with their credits.
        story: What the copies get besides.
    """

    photos: Path
    story: Path

    @classmethod
    def among(cls, resources: Path) -> Samples:
        """Those of the shipped files."""
        return cls(resources / "sample_photos", resources / "sample_story.json")


def lay_out(samples: Samples, parent: Path, context: JobContext) -> Path:
    """Write the copies into a new folder. A job.

    The folder is there when all is in it, or not at all; nothing that is there is touched.

    Args:
        samples: What to copy.
        parent: Where the folder goes; it is made if need be.
        context: Progress and cancelling.

    Returns:
        The folder.

    Raises:
        UserError: it cannot be written.
        Cancelled: the job was cancelled; nothing is left.
    """
    partial = None
    try:
        parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".photoclust-", dir=parent))
        partial.chmod(0o755)  # as folders are; temporary ones are for one's own eyes
        _write(samples, partial, context)
        target = _free(parent)
        partial.rename(target)
    except OSError as error:
        raise UserError(
            Text(
                "The sample photos cannot be copied to “{folder}”: {why}. Nothing was left there.",
                folder=str(parent),
                why=system_says(error),
            )
        ) from error
    finally:
        if partial is not None:
            shutil.rmtree(partial, ignore_errors=True)
    return target


def _free(parent: Path) -> Path:
    """The folder's name, or the first with a number that nothing has."""
    target, number = parent / FOLDER, 1
    while target.exists() or target.is_symlink():
        number += 1
        target = parent / f"{FOLDER} ({number})"
    return target


def _write(samples: Samples, folder: Path, context: JobContext) -> None:
    story = json.loads(samples.story.read_text("utf-8"))
    told, made = story["photos"], story["made"]
    shipped = sorted(file for file in samples.photos.rglob("*") if file.suffix.lower() == ".jpg")
    context.progress.begin(Text("Copying the sample photos"), len(shipped) + len(made) + 1)
    for file in shipped:
        name = file.relative_to(samples.photos).as_posix()
        _put(folder / name, _with_facts(file.read_bytes(), told.get(name, {})), context)
    for one in made:
        _put(folder / one["name"], _made_of(samples.photos / one["of"], one, told), context)
    credits = (samples.photos / _CREDITS).read_text("utf-8")
    _put(folder / _CREDITS, (credits + _ADDED).encode(), context)


def _put(file: Path, data: bytes, context: JobContext) -> None:
    context.cancel.raise_if_cancelled()
    folder = file.parent
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    context.progress.advance()


def _made_of(source: Path, one: dict[str, object], told: dict[str, dict[str, object]]) -> bytes:
    """A photo made of another: a shot a second later, an edited version, a copy."""
    from PIL import Image, ImageEnhance, ImageFilter

    facts = dict(told.get(str(one["of"]), {}))
    if "later" not in one:
        return _with_facts(source.read_bytes(), facts)
    if "taken" in facts:
        later = timedelta(seconds=float(str(one["later"])))
        facts["taken"] = (datetime.fromisoformat(str(facts["taken"])) + later).isoformat()
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    width, height = picture.size
    if isinstance(shift := one.get("shift"), list):
        x, y = round(shift[0] * width), round(shift[1] * height)
        picture = picture.crop((x, y, width, height)).resize((width, height))
    if blur := one.get("blur"):
        picture = picture.filter(ImageFilter.GaussianBlur(float(str(blur))))
    if light := one.get("light"):
        picture = ImageEnhance.Brightness(picture).enhance(float(str(light)))
    if colour := one.get("colour"):
        picture = ImageEnhance.Color(picture).enhance(float(str(colour)))
    if scale := one.get("scale"):
        factor = float(str(scale))
        picture = picture.resize((round(width * factor), round(height * factor)))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY)
    return _with_facts(out.getvalue(), facts)


def _with_facts(jpeg: bytes, facts: dict[str, object]) -> bytes:
    """The same picture, bit for bit, with what its camera would have said about it."""
    from PIL import Image

    if not facts:
        return jpeg
    exif = Image.Exif()
    taken = datetime.fromisoformat(str(facts["taken"])).strftime("%Y:%m:%d %H:%M:%S")
    exif[_MODEL], exif[_CHANGED] = str(facts["camera"]), taken
    exif.get_ifd(_EXIF)[_TAKEN] = taken
    if isinstance(place := facts.get("place"), list):
        latitude, longitude = place
        exif.get_ifd(_GPS).update({
            1: "N" if latitude >= 0 else "S",
            2: _degrees(latitude),
            3: "E" if longitude >= 0 else "W",
            4: _degrees(longitude),
        })  # fmt: skip
    data = exif.tobytes()
    return jpeg[:2] + b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data + jpeg[2:]


def _degrees(angle: float) -> tuple[float, float, float]:
    """Degrees, minutes and seconds of an angle, without its sign."""
    seconds = round(abs(angle) * _SECONDS, 2)
    degrees, rest = divmod(seconds, _SECONDS)
    minutes, rest = divmod(rest, 60)
    return degrees, minutes, round(rest, 2)
