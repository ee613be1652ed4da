"""What a person's decisions say about how far apart different things are."""
