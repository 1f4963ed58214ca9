"""``python -m cleantext.cli``."""

from cleantext.cli import entry

entry()
