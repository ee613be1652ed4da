"""Words, numbers and dates in a person's language."""
