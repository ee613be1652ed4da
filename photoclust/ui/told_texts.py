"""What the layers below say, listed so that it can be translated; `told` says it.

A test compares it with what they say. A placeholder's name tells what goes in: n and m numbers,
group and other names of groups, path, folder and file such names; anything else another text.
"""

from __future__ import annotations

from photoclust.ui.told_undo_texts import UNDO


def _tr(text: str) -> str:
    """Mark a text for `packaging/update_translations.py`; it is translated where it is shown."""
    return text


SENTENCES = (
    # Steps of the history
    _tr("Rename “{group}” to “{other}”"),
    _tr("Merge {n} groups into “{group}”"),
    _tr("Move {photos} to “{group}”"),
    _tr("Move {photos} to Unsorted"),
    _tr("Dissolve “{group}”"),
    _tr("Accept “{group}”"),
    _tr("Accept {n} groups"),
    _tr("Reopen “{group}”"),
    _tr("Reopen {n} groups"),
    _tr("Split “{group}” into {n}"),
    _tr("Remove {photos} from the library"),
    _tr("Remove “{folder}” from the library"),
    _tr("Keep {photos} out of “{group}”"),
    _tr("Keep “{group}” and “{other}” apart"),
    _tr("Add {photos}"),
    _tr("Add {n} new photos"),
    _tr("Group {n} photos"),
    _tr("File {photos} into {folders} (moved)"),
    _tr("File {photos} into {folders} (copied)"),
    _tr("File {photos} into {folders} (linked)"),
    _tr("Move {photos} to the trash"),
    _tr("1 folder"),
    _tr("{n} folders"),
    _tr("Undo a filing"),
    _tr("File again"),
    _tr("Trash {photos}"),
    _tr("Move {photos}"),
    _tr("Copy {photos}"),
    _tr("Link {photos}"),
    _tr("1 photo"),
    _tr("{n} photos"),
    # Phases of jobs
    _tr("Looking for photos"),
    _tr("Reading photos"),
    _tr("Grouping photos"),
    _tr("Comparing photos"),
    _tr("Laying out photos"),
    _tr("Making the map"),
    _tr("Finding groups"),
    _tr("Moving photos"),
    _tr("Copying photos"),
    _tr("Linking photos"),
    _tr("Putting photos back"),
    _tr("Filing photos again"),
    _tr("Moving photos to the trash"),
    _tr("Making room in the cache"),
    _tr("Moving the cache, in MB"),
    _tr("Opening your photos"),
    _tr("Looking for similar photos"),
    # What the system says
    _tr("permission denied"),
    _tr("Permission denied"),
    _tr("no such file or directory"),
    _tr("No such file or directory"),
    _tr("No space left on device"),
    _tr("Read-only file system"),
    _tr("Input/output error"),
    _tr("Is a directory"),
    # Edits that make no sense
    _tr("That group no longer exists."),
    _tr("Select at least two groups to merge."),
    _tr("These photos are already in that group."),
    _tr("These photos are unsorted already."),
    _tr("“{group}” does not come apart any further."),
    _tr("Only two groups can be kept apart."),
    # Finding photos
    _tr("This folder belongs to the system (trash, thumbnails); nothing was read from it."),
    _tr("Copy the photos you want out of it into a folder of your own."),
    _tr("It is in the cloud, not on this disk."),
    _tr("Tell the cloud program to keep it on this computer, then refresh."),
    _tr("The file is empty (0 bytes)."),
    _tr("If you need the photo, look for it in a backup."),
    _tr("Give yourself the permission to read it, then refresh."),
    _tr("It cannot be opened: {error}."),
    _tr("{path} does not exist. Check the spelling, or plug in the drive it is on."),
    _tr("{path} cannot be opened: {error}."),
    _tr("{path} is neither a folder nor a file."),
    _tr("“{file}” belongs to another program; nothing was read from it."),
    _tr("Export the photos from that program into a folder and add the folder."),
    _tr("The file is damaged or not an image."),
    _tr("Open it in another program to see what it is; it was left as it is."),
    # Reading photos
    _tr("The file was left as it is."),
    _tr("PhotoClust failed on this picture ({what})."),
    _tr("Please report this; the log says more."),
    _tr("The picture ({what}) is damaged."),
    _tr("It is no picture, or its beginning is damaged."),
    _tr("The picture is empty."),
    _tr("The picture is larger than {n} megapixels ({what}) and was not unpacked."),
    _tr("The picture is cut off before its end."),
    _tr("It is a rare kind of {what} that cannot be read, or it is damaged."),
    _tr("Copy it again from the camera or a backup."),
    _tr("The picture needs more memory than is free."),
    _tr("Close other programs and read the folder again."),
    _tr("The picture is packed in {n} layers, more than a photo ever has."),
    _tr("Save a smaller copy of it."),
    _tr("Save it anew with a photo editor."),
    _tr("Save it as JPEG or PNG with a photo editor."),
    _tr("Reading the picture took longer than {n} seconds."),
    _tr("Reading the picture crashed its decoder; it is most likely damaged."),
    _tr("A process for reading photos could not be started: {error}."),
    _tr("It is a camera RAW file, which needs an extra that is not installed."),
    _tr("Install it with: {what}"),
    _tr("The RAW file is damaged or of a camera that is not known yet."),
    _tr("Save it as JPEG with the camera's own program."),
    _tr("Another program is changing the file at this moment."),
    _tr("Read the folder again when that is finished."),
    _tr("The file is not there any more."),
    _tr("Refresh to look through the folder again."),
    _tr("There is no permission to read the file."),
    _tr("Change its permissions."),
    _tr("It is a folder, not a file."),
    _tr("The disk could not read the file."),
    _tr("Check the disk and its connection."),
    _tr("It is not an ordinary file."),
    _tr("The file is larger than {n} MB and was not read."),
    _tr("The file is empty."),
    _tr("Restore it from a backup, if there is one."),
    _tr("The file cannot be read: {error}."),
    # The model and the graphics card
    _tr("Install PhotoClust again to mend it; your photos and groups are not affected."),
    _tr("The model file {path} cannot be read ({error})."),
    _tr("The model file {path} is damaged."),
    _tr("The model in {folder} is of another version of PhotoClust."),
    _tr("The model is missing: {path} cannot be read ({error})."),
    _tr("The model is damaged: {path} makes no sense."),
    _tr("The model {path} cannot be loaded: {what}"),
    _tr("The graphics card cannot be used: {what}"),
    _tr("this installation of onnxruntime knows no CUDA."),
    _tr("no NVIDIA graphics card with its driver was found."),
    _tr("it failed in a trial ({what})."),
    # Grouping
    _tr("The grouping was ended by the system, most likely because memory ran out."),
    _tr("The map was ended by the system, most likely because memory ran out."),
    _tr("There is not enough memory for the grouping of this many photos."),
    _tr("There is not enough memory for the map of this many photos."),
    _tr("Close other programs and try again."),
    _tr("The photos read so far are kept."),
    _tr("The grouping could not be started: {error}."),
    _tr("The grouping could not read its working file {path}: {error}."),
    _tr("The map could not read its working file {path}: {error}."),
    _tr("Check the disk and try again."),
    _tr("The program is closing."),
    # Filing plans
    _tr("{path} is not a folder, so nothing can be filed there."),
    _tr("{path} cannot be written, so nothing can be filed there."),
    _tr("Choose another folder or change its permissions."),
    _tr("{folder} is where PhotoClust keeps its own data. Choose another folder."),
    _tr(
        "{folder} lies inside {path}, where photos are filed from. Filed photos stay part of the "
        "library; filing again leaves them where they are."
    ),
    _tr(
        "{n} of the files got another name than planned, because the planned one was taken in "
        "the meantime."
    ),
    _tr(
        "It belongs together with {file}, which cannot be filed: {reason} Both stay where they are."
    ),
    _tr("The file is no longer there: it was moved or deleted since it was read."),
    _tr("Refresh (F5) to bring the library up to date."),
    _tr("This is a link to another file; links are not filed. It stays where it is."),
    _tr("File the photo that it points to."),
    _tr("This is no ordinary file, so it is left where it is."),
    _tr("This is the same file as {path}, reached by another path. It is filed once, from there."),
    _tr("Its folder is read-only, so the photo cannot be moved out. It stays where it is."),
    _tr("Copy instead of moving, or change the folder's permissions."),
    _tr("A hard link to it cannot be made on the destination's disk. It stays where it is."),
    _tr("Copy or move instead, or choose a folder on the photo's own disk."),
    _tr("Its folder cannot be reached, so it was left out."),
    _tr("Connect the drive it is on, then file again."),
    _tr("The disk of {folder} has {size} free, but {needed} are needed. Nothing was filed."),
    _tr("Free some space or choose a folder on another disk."),
    # Filing and taking back
    _tr("Files are being moved already. Wait until that is done, then do it again."),
    _tr("The folder {folder} was replaced by a link or a file."),
    _tr("The folder {folder} is no longer there."),
    _tr("Connect its drive, then file again."),
    _tr("{reason} It stays here."),
    _tr("{reason} It stays here with its companions."),
    _tr("Its companion {file} could not go: {reason} Both stay here."),
    _tr("{reason} Its files are in two places now; these could not be brought back: {path}."),
    _tr("{reason} Only these could be removed: {path}."),
    _tr("It was moved on from here by filing {n}."),
    _tr("Undo filing {n} first."),
    _tr("The disk is full."),
    _tr("Free some space."),
    _tr("Then do it again; nothing is lost by that."),
    _tr("Your share of the disk is used up."),
    _tr("There is no permission to do that."),
    _tr("Change the permissions."),
    _tr("The system does not permit that."),
    _tr("The disk is read-only."),
    _tr("Choose another folder, or make it writable."),
    _tr("The name is too long for that disk."),
    _tr("Give it a shorter name."),
    _tr("The disk reported an error."),
    _tr("Check the disk and its cable."),
    _tr("A folder or the file itself is gone."),
    _tr("Connect its drive, or refresh (F5)."),
    _tr("Connect its drive, or refresh (F5) if it was moved."),
    _tr("The disk is no longer there."),
    _tr("Connect it."),
    _tr("The file is too large for that disk."),
    _tr("Choose a folder on another disk."),
    _tr("The system says: {error}."),
    _tr("Check the disk."),
    _tr("It is no longer there."),
    _tr("It is no longer an ordinary file."),
    _tr("Refresh (F5)."),
    _tr("It was changed since it was last read."),
    _tr("Refresh (F5), then do it again."),
    _tr("Something else is now at {path}."),
    _tr("Move or rename that."),
    _tr("Another file took its place in that instant; that one is now at {path}."),
    _tr("Look at both folders."),
    _tr("The copy on the disk is not the same as the original."),
    _tr("Check the destination's disk."),
    _tr("A hard link to it cannot be made on that disk."),
    _tr("Copy or move instead."),
    _tr("It was changed since it was made, so it is kept."),
    _tr("It is {path} itself, reached by another path."),
    _tr("Leave it as it is."),
    _tr("It appeared while its photo was on its way, which is now in {folder}. {reason}"),
    # The trash
    _tr("Its disk has no trash, and nothing is deleted for good."),
    _tr("Delete it yourself if you mean it."),
    _tr("The system did not take it."),
    _tr("Put it into the trash with the system's own file manager."),
    _tr("{reason} It is in the trash."),
    _tr("{reason} It is where it was."),
    _tr("{reason} Only {file} could be carried and is back."),
    _tr("{reason} Only {file} could be carried and is in the trash."),
    _tr("The system does not let a program take it out of the trash."),
    _tr("Open the trash and put it back from there, then refresh (F5)."),
    _tr("There is no such file now."),
    # After a crash
    _tr("PhotoClust ended in the middle of “{what}”. {arrived}, {stayed}; nothing was lost."),
    _tr(
        "PhotoClust ended in the middle of “{what}”. {arrived}, {stayed}; {n} need a look. "
        "Nothing was deleted."
    ),
    _tr("1 file had got to where it was going"),
    _tr("{n} files had got to where they were going"),
    _tr("1 file is where it was before"),
    _tr("{n} files are where they were before"),
    _tr(
        "When filing {n} was interrupted, it was not clear whether this file is here or at {path}."
    ),
    _tr(
        "When filing {n} was interrupted, it was not clear whether this file is here or at its "
        "place in the trash."
    ),
    _tr("Look at both places; PhotoClust leaves them as they are, and tells this once."),
    _tr("It could not be settled after the program ended early. {reason}"),
    _tr("It is looked at again at the next start."),
    _tr("This is not the file that was to come here from {path}."),
    _tr("It is neither here nor at its place {path}."),
    _tr("It is neither here nor at its place {path}; an unfinished copy is {file}."),
    _tr("Look for it."),
    _tr("Another file is here; {path} stays there."),
    _tr("Another file is here now; the one that was is at {path}."),
    _tr("This file and {path} were both changed; both are kept."),
    _tr("Compare them."),
    _tr("Another file is here; {path} was not filed."),
    _tr("Another file is here now; the one that was may be in the trash."),
    _tr("Look into the trash."),
    _tr("Nothing has to be done."),
    # Library and cache
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
    *UNDO,
)
