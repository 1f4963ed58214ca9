"""Rules of the category translation, one a file."""
