"""Networks built here from descriptions of their layers, with weights from a person's own file."""
