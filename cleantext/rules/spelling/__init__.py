"""Rules of the category spelling, one a file."""
