"""Photos that belong together as one shot: found in looks, times and exposures."""
