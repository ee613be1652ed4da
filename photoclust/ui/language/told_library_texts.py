"""What is said of the library, its backups and the cache; a part of `told_texts`."""

from __future__ import annotations


def _tr(text: str) -> str:
    """Mark a text for `packaging/update_translations.py`; it is translated where it is shown."""
    return text


SENTENCES = (
    _tr("{path} is damaged ({what})."),
    _tr(
        "{path} was written by a newer version of PhotoClust (format {n}; this one knows up to "
        "{m}). Update PhotoClust to open it."
    ),
    _tr("{path} cannot be looked at: {error}. Nothing in it was changed."),
    _tr("{path} cannot be read: {error}. It was left as it is."),
    _tr("The disk with {path} is full. Nothing was lost; free some space and try again."),
    _tr(
        "{path} cannot be written. Check that you may write it and its folder, and that the disk "
        "is not mounted read-only. Nothing in it was changed."
    ),
    _tr(
        "Reading or writing {path} failed ({error}). Check the disk: it may be full or failing. "
        "The file was left as it is."
    ),
    _tr(
        "{path} cannot be opened. Check that you may write it and its folder, and that the disk "
        "is not full or mounted read-only. Nothing in it was changed."
    ),
    _tr(
        "{path} cannot be opened. Check that you may write it and its folder. Nothing in it was "
        "changed."
    ),
    _tr("{path} is in use by another program. Close that one, then try again."),
    _tr(
        "{path} cannot be locked. Other programs may be using it, or its disk knows no locks. "
        "Nothing in it was changed."
    ),
    _tr(
        "The library in {folder} is open in another PhotoClust. Close that one first, or choose "
        "another data folder."
    ),
    _tr("The data folder {folder} cannot be used: {error}."),
    _tr(
        "{happened} Your photos are not affected. {advice} To begin a new library instead, move "
        "it and the folder {folder} elsewhere."
    ),
    _tr(
        "{happened} Your photos are not affected. {advice} To begin a new library instead, move "
        "the folder {folder} elsewhere."
    ),
    _tr("The library {path} is gone."),
    _tr("The library {path} is empty, which it was not before."),
    _tr("The library {path} is damaged and was left as it is."),
    _tr(
        "The best of {n} sound backups is {path}; “photoclust-cli recover --restore-backup” puts "
        "it in its place."
    ),
    _tr("None of its {n} backups can be used. {reason}"),
    _tr("There is no sound backup of it."),
    _tr("Filing {n} of {date} ({what}) is not in the backup and cannot be taken back."),
    _tr("1 earlier filing that it does not know cannot be taken back either."),
    _tr("{n} earlier filings that it does not know cannot be taken back either."),
    _tr(
        "The old library can no longer tell of all filings: those that were made after the "
        "backup, {date}, cannot be taken back."
    ),
    _tr("Their photos are safe, in the folders that they were filed into."),
    _tr(
        "The library could not be backed up to {folder} ({error}). The library itself is as it "
        "was. Make sure that this is a folder you may write to, on a disk with space."
    ),
    _tr(
        "The backup {path} could not be copied to {folder} ({error}). Nothing was changed; mend "
        "that and try again."
    ),
    _tr(
        "The cache of analysed photos was damaged and has been started afresh. No photo and no "
        "group is affected; photos will be read once more."
    ),
    _tr(
        "A part of the cache of analysed photos was damaged and has been dropped. No photo and "
        "no group is affected; those photos will be read once more."
    ),
    _tr(
        "The folder {folder} chosen for the cache {reason}. For now the cache is in {path}. No "
        "photo and no group is affected; some photos may be read once more."
    ),
    _tr("is not there: its disk may not be plugged in"),
    _tr("holds none now. If its disk is plugged in, choose the folder again in the settings"),
    _tr("cannot be used for it. {reason}"),
    _tr("The cache is in {folder} now."),
    _tr("The cache is in {folder}."),
    _tr("{folder} is not there, or no folder. The cache was left where it is."),
    _tr(
        "There is a file {file} in {folder} already, perhaps of another library. Choose another "
        "folder, or remove that file first. The cache was left where it is."
    ),
    _tr(
        "There is not enough room in {folder}: {n} MB are needed, {m} MB are free. The cache was "
        "left where it is."
    ),
    _tr(
        "The cache could not be moved to {folder} ({error}). It was left where it is. Check that "
        "you may write to that folder."
    ),
    _tr("The cache in {folder} is used again from the next start on."),
)
