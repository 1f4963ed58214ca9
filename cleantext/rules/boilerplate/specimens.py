"""Two paragraphs of an article, around which the examples of the boilerplate rules stand."""

FIRST = "The old mill stood empty for twenty years before a group of neighbours bought it for one euro in the spring."
SECOND = "They mended the wheel first, because a mill without a wheel is only a damp house beside a loud river."
