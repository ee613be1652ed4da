"""What is said of files and disks that are not where a filing left them; see `told_texts`."""

from __future__ import annotations


def _tr(text: str) -> str:
    """Mark a text for `packaging/update_translations.py`; it is translated where it is shown."""
    return text


UNDO = (
    _tr("The disk of {folder} is not connected."),
    _tr("1 file waits for it."),
    _tr("{n} files wait for it."),
    _tr("Its original {path} is gone, so the copy is kept."),
    _tr(
        "Its original {path} was changed since, so the copy, which is as that was before, is kept."
    ),
    _tr("The disk of its original {path} is not connected, so the copy is kept."),
    _tr("The same file is at {path} already."),
    _tr("Move or rename one of the two."),
    _tr("Its companion {file} is no longer there."),
    _tr("It stays here for now."),
    _tr("It is no longer there, nor back at {path}."),
    _tr("Nothing has to be done if it was removed on purpose; if not, look into the trash."),
    _tr("When it is in one of these places again, it can be taken back again."),
    _tr("It is no longer there, and at its old place {path} is another file."),
    _tr("Nothing has to be done if that is the photo, edited."),
    _tr("The photo that it belongs to does not wait for it."),
    _tr("It is no longer there, so it was not filed again."),
    _tr("If it was moved, refresh (F5) and file its group again."),
    _tr("It is no longer in the trash, nor back where it was."),
    _tr(
        "By then {n} of {m} files had been {what}; they stay where they are now, the others are "
        "where they were."
    ),
    _tr("moved"),
    _tr("copied"),
    _tr("linked"),
    _tr("carried"),
    _tr("The next start puts the list of filings right."),
)
