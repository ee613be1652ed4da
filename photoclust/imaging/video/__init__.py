"""Videos: a picture that stands for one, frames that it is grouped by, what its file says."""
