"""Keywords for other programs, in XMP sidecars beside photos."""
