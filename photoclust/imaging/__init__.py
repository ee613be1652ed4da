"""From an image file to pixels: decoding and thumbnails."""
