"""Use cases that carry photos: file, undo, recover, trash."""
