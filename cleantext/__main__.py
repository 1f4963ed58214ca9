"""``python -m cleantext``."""

from cleantext.cli import entry

entry()
