"""Networks besides the shipped one: taken from a person's weights, and measured."""
