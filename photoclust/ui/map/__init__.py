"""All photos in the plane, alike ones together."""
