"""What a person chose, and the dialog for it."""
