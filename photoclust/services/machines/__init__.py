"""Reading photos on more than one machine."""
