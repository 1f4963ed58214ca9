"""``python -m cleantext.cli``."""

import sys

from cleantext.cli import main

sys.exit(main())
