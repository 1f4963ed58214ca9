"""Rules of the category encoding, one a file."""
