"""Which words are misspelt, and what was meant? Measures and verdicts on words; the rules decide what to say."""
