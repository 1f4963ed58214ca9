"""Rules of the category boilerplate, one a file."""
