"""Finding photos by what is known of them: names, days, places, what the network saw."""
