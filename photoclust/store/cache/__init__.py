"""The cache: embeddings, thumbnails, facts, trees; can be made again from the photos."""
