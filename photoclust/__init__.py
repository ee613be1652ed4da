"""PhotoClust sorts a personal photo library by what the photos show."""

__version__ = "0.1.0"
