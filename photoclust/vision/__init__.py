"""From pixels to embeddings: the model and the pipeline around it."""
