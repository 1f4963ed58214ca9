"""Rules of the category language, one a file."""
