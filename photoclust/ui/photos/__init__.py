"""Photos as rows, thumbnails and what is dragged, whatever view shows them."""
