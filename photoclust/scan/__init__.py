"""Finding photos in folders."""
